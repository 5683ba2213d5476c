select indicator, locality, cast(rebase_date as varchar) as rebase_date, reason, decided_by
from rebase
order by rebase_date
