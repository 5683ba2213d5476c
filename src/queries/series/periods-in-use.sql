-- The periods in which each indicator is in use, and how many places have a row for them.
select u.indicator_no, u.period_no, u.places
from period_in_use u
join period p on p.no = u.period_no
order by u.indicator_no, p.start_date, p.end_date
