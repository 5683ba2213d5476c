-- Every row set aside and every cell changed becomes a complaint, and every complaint a problem with file and line.
delete from complaint;

insert into complaint
select
  j.record, k.role,
  case k.role
    when 'category' then coalesce(s.category_type, s.category, '')
    when 'indicator' then coalesce(s.indicator, '')
    when 'locality' then coalesce(s.locality, '')
    when 'period' then coalesce(s.period, '')
    when 'sex' then coalesce(s.sex, '')
    else coalesce(s.value, '')
  end,
  j.set_aside,
  coalesce(case
    when j.set_aside = 'two-labels' then other_period.label
    when k.role = 'indicator' then i.extra
    when k.role = 'locality' then l.extra
    when k.role = 'period' then p.extra
  end, ''),
  j.other_record, 1
from judged j
join staged s on s.record = j.record
join problem_kind k on k.code = j.set_aside
left join reading i on i.role = 'indicator' and i.text = coalesce(s.indicator, '')
left join reading l on l.role = 'locality' and l.text = coalesce(s.locality, '')
left join reading p on p.role = 'period' and p.text = coalesce(s.period, '')
left join figure other on j.set_aside = 'two-labels' and other.record = j.other_record
left join period other_period on other_period.no = other.period_no
where j.set_aside is not null;

insert into complaint
select j.record, x.role, x.found, r.code, r.doubt, null, 0
from judged j
join (
  select record, 'value' as role, value as found from staged where value is not null and value_number is null
  union all select record, 'numerator', numerator from staged where numerator is not null and numerator_number is null
  union all
  select record, 'denominator', denominator from staged where denominator is not null and denominator_number is null
  union all select record, 'lower', lower from staged where lower is not null and lower_number is null
  union all select record, 'upper', upper from staged where upper is not null and upper_number is null
  union all
  select record, 'strict_lower', strict_lower from staged where strict_lower is not null and strict_lower_number is null
  union all
  select record, 'strict_upper', strict_upper from staged where strict_upper is not null and strict_upper_number is null
) x on x.record = j.record
join reading r on r.role = 'figure' and r.text = x.found and r.code is not null and r.code <> ''
where j.set_aside is null;

insert into complaint
select j.record, 'status', s.status, r.code, r.doubt, null, 0
from judged j
join staged s on s.record = j.record
join reading r on r.role = 'status' and r.text = s.status and r.code is not null and r.code <> ''
where j.set_aside is null;

insert into complaint
select record, role, found, code, '', null, 0 from (
  select j.record, 'value' as role, s.value as found, j.value_doubt as code
  from judged j join staged s on s.record = j.record where j.value_doubt is not null and j.set_aside is null
  union all
  select j.record, 'numerator', s.numerator, j.numerator_doubt
  from judged j join staged s on s.record = j.record where j.numerator_doubt is not null and j.set_aside is null
  union all
  select j.record, 'denominator', s.denominator, j.denominator_doubt
  from judged j join staged s on s.record = j.record where j.denominator_doubt is not null and j.set_aside is null
  union all
  select j.record, 'lower', coalesce(s.lower, '') || ' to ' || coalesce(s.upper, ''), j.interval_doubt
  from judged j join staged s on s.record = j.record where j.interval_doubt is not null and j.set_aside is null
  union all
  select j.record, 'strict_lower', coalesce(s.strict_lower, '') || ' to ' || coalesce(s.strict_upper, ''), j.strict_doubt
  from judged j join staged s on s.record = j.record where j.strict_doubt is not null and j.set_aside is null
);

insert into complaint
select j.record, k.role, case k.role when 'period' then s.period else s.value end, j.row_doubt, j.row_doubt_words, null, 0
from judged j
join staged s on s.record = j.record
join problem_kind k on k.code = j.row_doubt
where j.set_aside is null;

insert into problem
select
  f.path,
  coalesce(rl.line, cast(f.first_line + c.record - f.first_record as integer)),
  coalesce(n.name, ''),
  case when length(c.found) > 120 then substr(c.found, 1, 120) || '…' else c.found end,
  c.code, c.extra, k.severity,
  replace(replace(k.done, '{extra}', c.extra), '{other}', coalesce(
    'line ' || cast(coalesce(ol.line, cast(o.first_line + c.other_record - o.first_record as integer)) as varchar)
      || case when o.path = f.path then '' else ' of ' || o.path end, '')),
  replace(k.advice, '{extra}', c.extra),
  c.rows_set_aside
from complaint c
join problem_kind k on k.code = c.code
asof join file f on c.record >= f.first_record
left join record_line rl on rl.record = c.record
asof left join file o on c.other_record >= o.first_record
left join record_line ol on ol.record = c.other_record
left join column_name n on n.role = c.role
order by c.record;

update file set
  rows_kept = k.kept, rows_set_aside = file.rows_set_aside + k.set_aside
from (
  select
    f.path, cast(count(*) filter (where j.set_aside is null) as integer) as kept,
    cast(count(*) filter (where j.set_aside is not null) as integer) as set_aside
  from judged j asof join file f on j.record >= f.first_record
  group by f.path
) k
where file.path = k.path;

drop table staged;
drop table judged;
drop table repeated;
