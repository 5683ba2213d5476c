-- An indicator that nobody has described yet shows the sex and age of which it has most figures, persons first.
update indicator set sex = d.sex, age = d.age
from (
  select indicator_no, arg_max(demographic_no, weight) as demographic_no
  from (
    select f.indicator_no, f.demographic_no, count(*) + case when d.sex = 'persons' then 1000000000 else 0 end as weight
    from figure f join demographic d on d.no = f.demographic_no and d.category_type = ''
    group by f.indicator_no, f.demographic_no, d.sex
  )
  group by indicator_no
) most
join demographic d on d.no = most.demographic_no
where indicator.outcome = '' and indicator.no = most.indicator_no
