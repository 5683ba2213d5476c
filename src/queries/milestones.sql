-- $1: partnership id, $2: version, '' for the plan as it is now
select
  m.id, m.action, m.milestone, m.due_as_written, cast(m.due as varchar) as due, m.due_precision, m.status, m.note
from milestone m
join action a on a.id = m.action and a.version = m.version
where a.partnership = $1 and m.version = $2
