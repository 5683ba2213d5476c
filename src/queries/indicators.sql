select
  id, name, outcome, tier, measure, cast(per as double) as per, decimals, unit, denominator, numerator_unit, polarity, comparison,
  goal, frequency, time_window, sex, age, geography_level, proxy_for, sharing,
  definition, caveat, other_ids
from indicator
order by no
