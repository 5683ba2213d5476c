select title, cast(as_at as varchar) as as_at, partnerships, comparators
from dashboard
