select
  no, label as period, kind as period_kind, cast(start_date as varchar) as start_date, cast(end_date as varchar) as end_date
from period
