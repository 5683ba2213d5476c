select indicator, locality, cast(break_date as varchar) as break_date, label, note, link
from series_break
order by break_date
