-- $1: partnership id, $2: version, '' for the plan as it is now
select
  id, partnership, actions, indicator, target, kind, operator, cast(value as double) as value, unit,
  per, steps,
  cast(window_start as varchar) as window_start, cast(window_end as varchar) as window_end, due_as_written,
  cast(due as varchar) as due, due_precision, other_dues, cast(baseline_value as double) as baseline_value, baseline_period,
  comparator, comparator_set, provisional, written, note
from target
where partnership = $1 and version = $2
