-- $1: partnership id
select
  id, partnership, actions, indicator, target, kind, operator, cast(value as double) as value, unit,
  cast(window_start as varchar) as window_start, cast(window_end as varchar) as window_end, due_as_written,
  cast(due as varchar) as due, due_precision, cast(baseline_value as double) as baseline_value, baseline_period,
  comparator, provisional, note
from target
where partnership = $1
