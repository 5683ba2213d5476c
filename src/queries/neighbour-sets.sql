select
  set_name, locality, string_agg(neighbour, '; ' order by closeness nulls last, no) as neighbours,
  coalesce(string_agg(distinct source, '; ' order by source) filter (source <> ''), '') as source,
  coalesce(string_agg(distinct licence, '; ' order by licence) filter (licence <> ''), '') as licence
from neighbour
group by set_name, locality
order by min(no)
