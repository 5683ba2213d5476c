-- A file that does not say when it was made was made by the latest day that is known of. A table, so that the engine knows how
-- small it is: it would otherwise look the sources up in the rows.
create or replace temp table source_day as
select no, is_illustrative, coalesce(extracted_on, (select day from latest_day)) as file_day from source;

insert into figure
select
  indicator_no, locality_no, period_no, demographic_no, source_no, record, value, value_absent, numerator,
  numerator_absent, denominator, denominator_absent, lower_limit, upper_limit, strict_lower, strict_upper, status, note,
  case
    when value_absent = absence('unreadable') then coalesce(cast(value as varchar), value_text, numerator_text)
  end,
  has_problem
from read_as('staged') where set_aside is null
