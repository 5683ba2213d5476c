-- $1: partnership id
select
  m.id, m.action, m.milestone, m.due_as_written, cast(m.due as varchar) as due, m.due_precision, m.status, m.note
from milestone m
join action a on a.id = m.action
where a.partnership = $1
