-- $1: indicator id, $2: locality codes separated by spaces. The headline figures, and those of people who differ from the
-- headline's in one way: another sex, another age, or a category.
select
  i.id as indicator, l.code as locality, p.label as period, p.kind as period_kind,
  cast(p.start_date as varchar) as start_date, cast(p.end_date as varchar) as end_date, d.sex, d.age, d.category_type,
  d.category, cast(f.value as double) as value, cast(f.value_absent as varchar) as value_absent,
  cast(f.numerator as double) as numerator, cast(f.numerator_absent as varchar) as numerator_absent,
  cast(f.denominator as double) as denominator, cast(f.denominator_absent as varchar) as denominator_absent,
  cast(f.lower_limit as double) as lower_limit, cast(f.upper_limit as double) as upper_limit,
  cast(f.strict_lower as double) as strict_lower, cast(f.strict_upper as double) as strict_upper, f.status, f.note,
  so.path as file
from placed_figure f
join indicator i on i.no = f.indicator_no
join source so on so.no = f.source_no
join locality l on l.no = f.locality_no
join period p on p.no = f.period_no
join demographic d on d.no = f.demographic_no
where f.indicator_no in (select no from indicator where id = $1)
  and f.locality_no in (select no from locality where code in (select unnest(string_split($2, ' '))))
  and cast(d.sex <> i.sex as integer) + cast(d.age <> i.age as integer) + cast(d.category_type <> '' as integer) <= 1
order by l.code, d.category_type, f.record
