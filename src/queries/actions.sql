-- $1: partnership id, $2: version, '' for the plan as it is now
select
  id, partnership, reference, reference_as_written, outcome, priority, action, owners, start_as_written,
  cast(start_date as varchar) as start_date, start_precision, deadline_as_written,
  cast(deadline as varchar) as deadline, deadline_precision, status_as_written, status, latest_update,
  cast(updated_on as varchar) as updated_on, indicators, note
from action
where partnership = $1 and version = $2
