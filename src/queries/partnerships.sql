select
  id, name, short_name, localities, predecessor, combining, cast(as_at as varchar) as as_at, plan_title,
  cast(plan_start as varchar) as plan_start, cast(plan_end as varchar) as plan_end, plan_link, note
from partnership
