-- $1: indicator ids separated by spaces. The periods for which any place has a row of the indicator's own sex and age, and how
-- many places have one; periods that were not over are left out.
select
  i.id as indicator, i.frequency, i.time_window, i.outcome, min(p.label) as period,
  arg_min(p.kind, p.label) as period_kind, cast(p.start_date as varchar) as start_date,
  cast(p.end_date as varchar) as end_date, cast(count(distinct f.locality_no) as integer) as places
from figure f
join indicator i on i.no = f.indicator_no
join period p on p.no = f.period_no
join demographic d on d.no = f.demographic_no and d.sex = i.sex and d.age = i.age and d.category_type = ''
where i.id in (select unnest(string_split($1, ' '))) and f.value_absent is distinct from 'not-yet-due'
group by i.id, i.frequency, i.time_window, i.outcome, p.start_date, p.end_date
order by i.id, p.start_date, p.end_date
