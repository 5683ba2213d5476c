-- Every row set aside becomes a complaint, and every figure and status that was not read as it is written.
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
  r.code, case k.role when 'indicator' then indicator_extra when 'locality' then locality_extra else '' end, null, null, 1
from read_rows r
join problem_kind k on k.code = r.code;

insert into complaint
select
  s.record, s.source_no, s.line, k.role, case k.role when 'period' then p.text else coalesce(s.value, v.value_text, '') end, l.code,
  case when l.code = 'two-labels' then other.label else '' end, l.other_record, l.other_source_no, 1
from lost l
join staged s on s.record = l.record
join problem_kind k on k.code = l.code
join reading p on p.role = 'period' and p.word = s.period
left join read_figures v on v.word = s.figures
left join period other on other.no = l.other_period;

insert into complaint
select s.record, s.source_no, s.line, a.role, a.text, a.code, a.detail, null, null, 0
from (
  select record, source_no, line, figures as word from staged where figures is not null
  union all select record, source_no, line, remarks from staged where remarks is not null
) s
join amiss a on a.word = s.word
where s.record not in (select record from complaint where rows_set_aside = 1)
