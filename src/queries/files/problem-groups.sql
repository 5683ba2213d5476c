-- Problems of one kind in one file together: how many, where the first ones are, an example.
select
  p.severity, p.path, p.column_name, arg_min(p.found, coalesce(p.line, 0)) as example, p.advice,
  arg_min(p.done, coalesce(p.line, 0)) as done, cast(count(*) as integer) as problems,
  cast(sum(p.rows_set_aside) as integer) as rows_set_aside, cast(min(p.line) as integer) as first_line,
  cast(max(p.line) as integer) as last_line
from problem p
group by p.severity, p.path, p.column_name, p.code, p.advice,
  case when p.code in ('duplicate', 'conflict') then p.code else p.done end
order by
  case p.severity when 'error' then 0 when 'warning' then 1 else 2 end, p.path, first_line
limit 500
