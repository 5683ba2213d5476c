select
  code, name, kind, parent, cast(valid_from as varchar) as valid_from, cast(valid_to as varchar) as valid_to, successors
from locality
order by name, code
