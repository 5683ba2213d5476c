-- Every row set aside and every cell changed becomes a complaint, and every complaint a problem with file and line.
delete from complaint;

insert into record_line select record, line from staged where line is not null;

insert into complaint
with read_rows as not materialized (
  select
    s.record, s.source_no, s.line, i.text as indicator, i.extra as indicator_extra, l.text as locality,
    l.extra as locality_extra, p.text as period, d.text as people,
    set_aside_for(i.code, l.code, l.words, p.code, p.words, d.code) as code
  from staged s
  join reading i on i.role = 'indicator' and i.word = s.indicator
  join reading l on l.role = 'locality' and l.word = s.locality
  join reading p on p.role = 'period' and p.word = s.period
  join reading d on d.role = 'people' and d.word = s.people
)
select
  r.record, r.source_no, r.line, k.role,
  case k.role when 'indicator' then indicator when 'locality' then locality when 'period' then period else people end,
  r.code, case k.role when 'indicator' then indicator_extra when 'locality' then locality_extra else '' end, null, 1
from read_rows r
join problem_kind k on k.code = r.code;

insert into complaint
select
  s.record, s.source_no, s.line, k.role, case k.role when 'period' then p.text else coalesce(s.value, v.value_text, '') end, l.code,
  case when l.code = 'two-labels' then other.label else '' end, l.other_record, 1
from lost l
join staged s on s.record = l.record
join problem_kind k on k.code = l.code
join reading p on p.role = 'period' and p.word = s.period
left join read_figures v on v.word = s.figures
left join period other on other.no = l.other_period;

insert into complaint
select s.record, s.source_no, s.line, a.role, a.text, a.code, a.doubt, null, 0
from (
  select record, source_no, line, figures as word from staged where figures is not null
  union all select record, source_no, line, remarks from staged where remarks is not null
) s
join amiss a on a.word = s.word
where s.record not in (select record from complaint where rows_set_aside = 1);

create or replace temp table looked_at as
select * from staged
where record in (select record from figure where is_doubted and record >= (select min(record) from staged_row));

insert into complaint
with looked as materialized (select * from judged('looked_at'))
select record, source_no, line, 'value', value_text, value_doubt, '', null, 0 from looked where value_doubt is not null
union all
select record, source_no, line, 'numerator', numerator_text, numerator_doubt, '', null, 0
from looked where numerator_doubt is not null
union all
select record, source_no, line, 'denominator', denominator_text, denominator_doubt, '', null, 0
from looked where denominator_doubt is not null
union all
select
  record, source_no, line, 'lower', coalesce(lower_text, '') || ' to ' || coalesce(upper_text, ''), interval_doubt, '', null, 0
from looked where interval_doubt is not null
union all
select
  record, source_no, line, 'strict_lower', coalesce(strict_lower_text, '') || ' to ' || coalesce(strict_upper_text, ''),
  strict_doubt, '', null, 0
from looked where strict_doubt is not null
union all
select
  l.record, l.source_no, l.line, k.role, case k.role when 'period' then l.period_text else l.value_text end, l.row_doubt,
  l.row_doubt_words, null, 0
from looked l
join problem_kind k on k.code = l.row_doubt;

insert into problem
select
  f.path,
  coalesce(c.line, f.first_line + c.record - f.first_record),
  coalesce(n.name, ''),
  case when length(c.found) > 120 then substr(c.found, 1, 120) || '…' else c.found end,
  c.code, c.extra, k.severity,
  replace(replace(k.done, '{extra}', c.extra), '{other}', coalesce(
    'line ' || cast(coalesce(ol.line, o.first_line + c.other_record - o.first_record) as varchar)
      || case when o.path = f.path then '' else ' of ' || o.path end, '')),
  replace(k.advice, '{extra}', c.extra),
  c.rows_set_aside
from complaint c
join problem_kind k on k.code = c.code
join source so on so.no = c.source_no
join file f on f.path = so.path
asof left join file o on c.other_record >= o.first_record
left join record_line ol on ol.record = c.other_record
left join column_name n on n.source_no = c.source_no and n.role = c.role
order by c.record;

update file set rows_kept = k.kept, rows_set_aside = file.rows_set_aside + k.set_aside
from (
  select source_no, cast(sum(kept) as integer) as kept, cast(sum(set_aside) as integer) as set_aside
  from (
    select source_no, count(*) as kept, 0 as set_aside from figure
    where record >= (select min(record) from staged_row) group by source_no
    union all
    select source_no, 0, sum(rows_set_aside) from complaint group by source_no
  )
  group by source_no
) k
join source so on so.no = k.source_no
where file.path = so.path
