-- $1: partnership id. Earlier versions of its plan, the latest first.
select distinct version
from action
where partnership = $1 and version <> ''
order by version desc
