-- $1: indicator id. Periods for which any locality has a row, the latest first.
select
  min(p.label) as period, arg_min(p.kind, p.label) as period_kind, cast(p.start_date as varchar) as start_date,
  cast(p.end_date as varchar) as end_date, cast(count(*) as integer) as localities
from figure f
join indicator i on i.no = f.indicator_no
join period p on p.no = f.period_no
join demographic d on d.no = f.demographic_no and d.sex = i.sex and d.age = i.age and d.category_type = ''
where f.indicator_no in (select no from indicator where id = $1)
group by p.start_date, p.end_date
order by p.end_date desc, p.start_date desc
