-- $1: a file's path, or '' for every file; $2: how many at most
select
  p.severity, p.path, cast(p.line as integer) as line, p.column_name, p.found, p.done, p.advice,
  cast(p.rows_set_aside as integer) as rows_set_aside
from problem p
where $1 = '' or p.path = $1
order by p.path, p.line
limit cast($2 as bigint)
