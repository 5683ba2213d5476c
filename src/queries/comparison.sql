-- $1: indicator id, $2: period label, $3: locality codes separated by spaces.
select
  o.indicator, o.locality, o.period, o.period_kind, cast(o.start_date as varchar) as start_date,
  cast(o.end_date as varchar) as end_date, o.sex, o.age, cast(o.value as double) as value, o.value_absent,
  cast(o.numerator as double) as numerator, o.numerator_absent, cast(o.denominator as double) as denominator,
  o.denominator_absent, cast(o.lower_limit as double) as lower_limit, cast(o.upper_limit as double) as upper_limit,
  o.status, o.note
from observation o
join indicator i on i.id = o.indicator and i.sex = o.sex and i.age = o.age
where o.indicator = $1 and o.period = $2 and o.locality in (select unnest(string_split($3, ' ')))
order by o.locality
