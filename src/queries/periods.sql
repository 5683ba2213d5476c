-- $1: indicator id. Periods for which any locality has a row, the latest first.
select
  o.period, o.period_kind, cast(o.start_date as varchar) as start_date, cast(o.end_date as varchar) as end_date,
  cast(count(*) as integer) as localities
from observation o
join indicator i on i.id = o.indicator and i.sex = o.sex and i.age = o.age
where o.indicator = $1
group by o.period, o.period_kind, o.start_date, o.end_date
order by o.end_date desc, o.start_date desc
