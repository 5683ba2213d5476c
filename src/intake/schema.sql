-- What the intake fills and the questions read. Text that may be missing is '', never null; numbers and dates may be null.

create table dashboard (title varchar, as_at date, partnerships varchar, comparators varchar);

create table outcome (id varchar, position integer, name varchar, kind varchar, description varchar);

create table indicator (
  no integer, id varchar, name varchar, outcome varchar, tier varchar, measure varchar, per double, decimals integer, unit varchar,
  denominator varchar, numerator_unit varchar, polarity varchar, comparison varchar, goal varchar, frequency varchar,
  time_window varchar, sex varchar, age varchar, geography_level varchar, proxy_for varchar, sharing varchar,
  definition varchar, caveat varchar, other_ids varchar
);

-- Where the figures of one observation file come from: a row for each file that was read.
create table source (
  no integer, path varchar, name varchar, link varchar, licence varchar, extracted_on date, note varchar,
  is_illustrative boolean
);

-- The days of extraction that sources.csv names, of files that are still to come too.
create table named_day (extracted_on date);

create table locality (
  no integer, code varchar, name varchar, kind varchar, parent varchar, valid_from date, valid_to date,
  successors varchar
);

create table partnership (
  id varchar, name varchar, short_name varchar, localities varchar, predecessor varchar, combining varchar, as_at date,
  plan_title varchar, plan_start date, plan_end date, plan_link varchar, note varchar
);

create table population (
  locality varchar, start_date date, sex varchar, age varchar, population double, source varchar
);

create table series_break (
  indicator varchar, locality varchar, break_date date, label varchar, note varchar, link varchar
);

create table rebase (indicator varchar, locality varchar, rebase_date date, reason varchar, decided_by varchar);

-- One neighbour of one locality; without a closeness it stands after those that have one.
create table neighbour (
  no integer, set_name varchar, locality varchar, neighbour varchar, closeness double, source varchar, licence varchar
);

create table tile (locality varchar, tile_column integer, tile_row integer);

-- What councils call things: their words for progress, their bodies, and the words that speak for an outcome.
create table status_word (partnership varchar, written varchar, status varchar);
create table owner (partnership varchar, owner varchar, also_written varchar);
create table outcome_word (outcome varchar, words varchar);

-- Plans as they are now have the version ''; earlier ones the name of their folder.
create table action (
  version varchar, id varchar, partnership varchar, reference varchar, reference_as_written varchar, outcome varchar,
  priority varchar, action varchar, owners varchar, start_as_written varchar, start_date date, start_precision varchar,
  deadline_as_written varchar, deadline date, deadline_precision varchar, status_as_written varchar, status varchar,
  latest_update varchar, updated_on date, indicators varchar, note varchar
);

create table milestone (
  version varchar, id varchar, action varchar, milestone varchar, due_as_written varchar, due date,
  due_precision varchar, status varchar, note varchar
);

create table target (
  version varchar, id varchar, partnership varchar, actions varchar, indicator varchar, target varchar, kind varchar,
  operator varchar, value double, unit varchar, per varchar, steps varchar, window_start date, window_end date,
  due_as_written varchar, due date, due_precision varchar, other_dues varchar, baseline_value double,
  baseline_period varchar, comparator varchar, comparator_set varchar, provisional boolean, written varchar, note varchar
);

-- Periods of the same days have the same span, whatever their labels.
create table period (no integer, span integer, label varchar, kind varchar, start_date date, end_date date);

-- Who a figure is of: everybody of a sex and age, or a category of them such as a deprivation decile ('' where none).
create table demographic (no integer, sex varchar, age varchar, category_type varchar, category varchar);

-- One row per figure kept, in whole numbers that point at the words: half a million fit in a few megabytes.
create table figure (
  indicator_no integer, locality_no integer, period_no integer, demographic_no integer, source_no integer,
  record bigint, value double, value_absent varchar, numerator double, numerator_absent varchar, denominator double,
  denominator_absent varchar, lower_limit double, upper_limit double, strict_lower double, strict_upper double,
  status varchar, note varchar,
  -- What the row says, where it is not shown because it cannot be so: two such rows may still differ.
  doubted varchar
);

-- Places of which no figure is of the sex and age that the indicator shows, and of whom those in the files are.
create table other_people (indicator_no integer, locality_no integer, people varchar, first_record bigint);

-- Former localities with the boundary of one of today, and what is said of their figures where they stand under it.
create table same_area (present varchar, former varchar, words varchar);

-- Figures by the place that they stand under: their own, and the one of today with the same boundary where it has none of
-- its own for the same period and people.
create or replace view placed_figure as
select * from figure
union all
select f.* replace (present.no as locality_no, concat_ws('; ', nullif(f.note, ''), nullif(s.words, '')) as note)
from same_area s
join locality former on former.code = s.former
join locality present on present.code = s.present
join figure f on f.locality_no = former.no
where not exists (
  select 1 from figure own
  where own.locality_no = present.no and own.indicator_no = f.indicator_no and own.period_no = f.period_no
    and own.demographic_no = f.demographic_no
);

-- The ledger: rows_read = rows_kept + rows_set_aside. Records are numbered through all observation files; a file without
-- whole records has no first one.
create table file (
  path varchar, shape varchar, bytes double, rows_read integer, rows_kept integer, rows_set_aside integer,
  first_record bigint, first_line integer
);

-- Only for files in which a row is not simply the next line.
create table record_line (record bigint, line integer);

create table problem_kind (code varchar, role varchar, severity varchar, done varchar, advice varchar);

create table problem (
  path varchar, line integer, column_name varchar, found varchar, code varchar, extra varchar, severity varchar,
  done varchar, advice varchar, rows_set_aside integer
);
