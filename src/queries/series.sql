-- $1: indicator ids, $2: locality codes, both separated by spaces. Each indicator's headline sex and age.
-- Figures are picked by number first: the words are joined to the few that are left.
with picked as (
  select
    f.indicator_no, f.locality_no, f.period_no, f.demographic_no, f.value, f.value_absent, f.numerator,
    f.numerator_absent, f.denominator, f.denominator_absent, f.lower_limit, f.upper_limit, f.strict_lower,
    f.strict_upper, f.status, f.note, f.source_no
  from placed_figure f
  where f.locality_no in (select no from locality where code in (select unnest(string_split($2, ' '))))
    and f.indicator_no in (select no from indicator where id in (select unnest(string_split($1, ' '))))
)
select
  i.id as indicator, l.code as locality, p.label as period, p.kind as period_kind,
  cast(p.start_date as varchar) as start_date, cast(p.end_date as varchar) as end_date, d.sex, d.age,
  cast(f.value as double) as value, cast(f.value_absent as varchar) as value_absent,
  cast(f.numerator as double) as numerator, cast(f.numerator_absent as varchar) as numerator_absent,
  cast(f.denominator as double) as denominator, cast(f.denominator_absent as varchar) as denominator_absent,
  cast(f.lower_limit as double) as lower_limit,
  cast(f.upper_limit as double) as upper_limit, cast(f.strict_lower as double) as strict_lower,
  cast(f.strict_upper as double) as strict_upper, f.status, f.note, so.path as file
from picked f
join indicator i on i.no = f.indicator_no
join source so on so.no = f.source_no
join locality l on l.no = f.locality_no
join period p on p.no = f.period_no
join demographic d on d.no = f.demographic_no and d.sex = i.sex and d.age = i.age and d.category_type = ''
order by i.id, l.code, p.end_date, p.start_date
