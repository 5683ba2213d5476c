select id, cast(position as integer) as position, name, kind, description
from outcome
order by position, id
