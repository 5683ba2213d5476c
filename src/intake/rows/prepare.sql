-- Why there is no figure, as the table of figures has it.
create or replace temp macro absence(t) as (
  cast(t as enum(
    'suppressed', 'not-collected', 'not-applicable', 'not-yet-due', 'rounds-to-zero', 'unreadable', 'contradicted'
  ))
);

-- Half of a figure's last printed digit: what rounding can have moved it by. 0.05 for 15.6, 0.5 for 17 and for 1,234.
create or replace temp macro half_digit(t) as (
  0.5 * power(10, coalesce(try_cast(regexp_extract(t, '[0-9]e([+-]?[0-9]+)', 1, 'i') as integer), 0)
    - length(coalesce(regexp_extract(t, '[.]([0-9]+)', 1), '')))
);

-- What rounding two counts to the nearest 5 may have moved them by: nothing where one is no multiple of 5.
create or replace temp macro rounding_of(numerator, denominator) as (
  case when numerator % 5 = 0 and coalesce(denominator % 5, 0) = 0 then 2.5 else 0 end
);

-- Why an interval is left out. A value that was rounded, or whose limit was, may lie outside by half of the last digit.
create or replace temp macro interval_problem(hidden, value, value_text, lower_end, lower_text, upper_end, upper_text) as (
  case
    when lower_end is null and upper_end is null then null
    when hidden then 'gives-it-away'
    when lower_end > upper_end then 'interval-not-around-value'
    when value < lower_end and value < lower_end - greatest(half_digit(value_text), half_digit(lower_text)) - 1e-9
      then 'interval-not-around-value'
    when value > upper_end and value > upper_end + greatest(half_digit(value_text), half_digit(upper_text)) + 1e-9
      then 'interval-not-around-value'
    when (lower_end is null) <> (upper_end is null) then 'half-an-interval'
  end
);

-- Whether there is anything about an interval that has to be looked at.
create or replace temp macro interval_may_be_off(value, value_absent, lower_end, upper_end) as (
  case
    when lower_end is null and upper_end is null then false
    when lower_end is null or upper_end is null then true
    else coalesce(lower_end > upper_end or value < lower_end or value > upper_end, false)
      or coalesce(value_absent = absence('suppressed'), false)
  end
);

-- Why a row is set aside for what its words were read as, or null: the first reason of several.
create or replace temp macro set_aside_for(indicator_code, locality_code, locality_ends, period_code, period_starts, people_code) as (
  case
    when people_code = 'half-a-category' then people_code
    when indicator_code is not null then indicator_code
    when locality_code is not null then locality_code
    when period_code is not null then period_code
    when people_code is not null then people_code
    when period_starts > locality_ends then 'ended-locality'
  end
);

-- What the words of a batch were read as. `code` says why rows that carry the word are set aside.
create or replace temp table reading (
  word integer, role varchar, text varchar, detail varchar, no integer, number double, ends date, words varchar, code varchar,
  extra varchar
);

-- The figure cells of a row that are no plain numbers, read together; the text is null for those that are.
create or replace temp table figures_reading as
select
  0 as word, '' as value_text, 0.0::double as value_number, absence(null) as value_reason, '' as value_status,
  '' as numerator_text, 0.0::double as numerator_number, absence(null) as numerator_reason,
  '' as denominator_text, 0.0::double as denominator_number, absence(null) as denominator_reason,
  '' as lower_text, 0.0::double as lower_number, '' as upper_text, 0.0::double as upper_number,
  '' as strict_lower_text, 0.0::double as strict_lower_number, '' as strict_upper_text, 0.0::double as strict_upper_number
where false;

-- The status and the note of a row; what the note says of the value, and why there is none.
create or replace temp table remarks_reading as
select 0 as word, '' as status, '' as note, '' as note_status, absence(null) as reason where false;

-- What has to be said of figures and statuses that were kept.
create or replace temp table amiss (word integer, role varchar, text varchar, code varchar, detail varchar);

-- Each role's column as a file spells it.
create or replace temp table column_name (source_no integer, role varchar, name varchar);

create or replace temp table complaint (
  record integer, source_no integer, line integer, role varchar, found varchar, code varchar, extra varchar,
  other_record integer, other_source_no integer, rows_set_aside integer
);
