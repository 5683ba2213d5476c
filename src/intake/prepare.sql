-- A figure is plain when the engine's own reading of it cannot differ from ours; all others are read word by word.
create or replace temp macro plain_number(t) as (
  case when length(t) > 30 or regexp_matches(t, '[^0-9.-]') then null else try_cast(t as double) end
);

-- Half of a figure's last printed digit: what rounding can have moved it by. 0.05 for 15.6, 0.5 for 17 and for 1,234.
create or replace temp macro half_digit(t) as (
  0.5 * power(10, coalesce(try_cast(regexp_extract(t, '[0-9]e([+-]?[0-9]+)', 1, 'i') as integer), 0)
    - length(coalesce(regexp_extract(t, '[.]([0-9]+)', 1), '')))
);

-- Why an interval is left out. A value that was rounded, or whose limit was, may lie outside by half of the last digit.
create or replace temp macro interval_doubt(hidden, value, value_text, lower_end, lower_text, upper_end, upper_text) as (
  case
    when hidden and (lower_end is not null or upper_end is not null) then 'gives-it-away'
    when lower_end > upper_end
      or value < lower_end - greatest(half_digit(value_text), half_digit(lower_text)) - 1e-9
      or value > upper_end + greatest(half_digit(value_text), half_digit(upper_text)) + 1e-9
      then 'interval-not-around-value'
    when (lower_end is null) <> (upper_end is null) then 'half-an-interval'
  end
);

-- What each distinct word of a batch was read as. `code` says why rows that carry it are set aside.
create or replace temp table reading (
  role varchar, text varchar, detail varchar, no integer, number double, reason varchar, words varchar, doubt varchar, code varchar,
  extra varchar
);

create or replace temp table column_name (role varchar, name varchar);

create or replace temp table complaint (
  record bigint, role varchar, found varchar, code varchar, extra varchar, other_record bigint, rows_set_aside integer
);
