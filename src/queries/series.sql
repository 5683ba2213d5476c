-- $1: indicator ids, $2: locality codes, both separated by spaces. Each indicator's headline sex and age.
select
  o.indicator, o.locality, o.period, o.period_kind, cast(o.start_date as varchar) as start_date,
  cast(o.end_date as varchar) as end_date, o.sex, o.age, cast(o.value as double) as value, o.value_absent,
  cast(o.numerator as double) as numerator, o.numerator_absent, cast(o.denominator as double) as denominator,
  o.denominator_absent, cast(o.lower_limit as double) as lower_limit, cast(o.upper_limit as double) as upper_limit,
  o.status, o.note
from observation o
join indicator i on i.id = o.indicator and i.sex = o.sex and i.age = o.age
where o.indicator in (select unnest(string_split($1, ' '))) and o.locality in (select unnest(string_split($2, ' ')))
order by o.indicator, o.locality, o.end_date, o.start_date
