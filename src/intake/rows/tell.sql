-- Every complaint becomes a problem with file and line, and every row is counted.
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
left join source other_source on other_source.no = c.other_source_no
left join file o on o.path = other_source.path
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
