-- A rate per head takes its denominator from the mid-year population of the year in which its period begins.
update figure set denominator = p.population, denominator_absent = null
from (
  select l.no as locality_no, pe.no as period_no, d.no as demographic_no, po.population
  from population po
  join locality l on l.code = po.locality
  join period pe on make_date(year(pe.start_date), 1, 1) = po.start_date
  join demographic d on d.sex = po.sex and d.age = po.age and d.category_type = ''
) p
where figure.record >= (select min(record) from staged_row) and figure.denominator is null and figure.numerator is not null
  and figure.indicator_no in (select no from indicator where denominator = 'population')
  and figure.locality_no = p.locality_no and figure.period_no = p.period_no
  and figure.demographic_no = p.demographic_no
