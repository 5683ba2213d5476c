-- Periods after a place's last one that the places beside it went on to.
select l.indicator_no, l.locality_no, l.period_no
from later_period l
join period p on p.no = l.period_no
order by l.indicator_no, l.locality_no, p.end_date
