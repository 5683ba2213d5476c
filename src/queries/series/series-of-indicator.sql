-- $1: number of an indicator. Its figures in every locality, as numbers: what they stand for is asked once (figure-words.ts).
select
  f.indicator_no, f.locality_no, f.period_no, f.source_no, f.value, cast(f.value_absent as varchar) as value_absent,
  f.numerator, cast(f.numerator_absent as varchar) as numerator_absent, f.denominator,
  cast(f.denominator_absent as varchar) as denominator_absent, f.lower_limit, f.upper_limit, f.strict_lower,
  f.strict_upper, f.status, f.note
from headline_figure f
where f.indicator_no = $1
