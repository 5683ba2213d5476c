-- What the intake fills and the questions read. Text that may be missing is '', never null; numbers and dates may be null.

-- Of the catalogue, what is joined with figures: the rest of it, and the plans, are values of TypeScript. An indicator
-- without an outcome came in with figures and has not been described yet.
create table indicator (
  no integer, id varchar, outcome varchar, per double, denominator varchar, frequency varchar, time_window varchar,
  sex varchar, age varchar
);

create table locality (no integer, code varchar, name varchar, valid_to date);

create table population (locality varchar, start_date date, sex varchar, age varchar, population double);

-- One row: when a file was made, at the latest, that does not say so.
create table latest_day (day date);

-- The observation files that were read.
create table source (no integer, path varchar, extracted_on date, is_illustrative boolean);

-- Periods of the same days have the same span, whatever their labels.
create table period (no integer, span integer, label varchar, kind varchar, start_date date, end_date date);

-- Who a figure is of: everybody of a sex and age, or a category of them such as a deprivation decile ('' where none).
create table demographic (no integer, sex varchar, age varchar, category_type varchar, category varchar);

-- One row per figure kept, in whole numbers that point at the words: half a million fit in a few megabytes.
create table figure (
  indicator_no integer not null, locality_no integer not null, period_no integer not null, demographic_no integer not null,
  source_no integer, record integer,
  value double, value_absent enum('suppressed', 'not-collected', 'not-applicable', 'not-yet-due', 'rounds-to-zero', 'unreadable', 'contradicted'),
  numerator double, numerator_absent enum('suppressed', 'not-collected', 'not-applicable', 'not-yet-due', 'rounds-to-zero', 'unreadable', 'contradicted'),
  denominator double, denominator_absent enum('suppressed', 'not-collected', 'not-applicable', 'not-yet-due', 'rounds-to-zero', 'unreadable', 'contradicted'),
  lower_limit double, upper_limit double, strict_lower double, strict_upper double,
  status varchar, note varchar,
  -- What the row says, where it is not shown because it cannot be so: two such rows may still differ.
  doubted varchar,
  -- Something of the row was left out, so that problems tell of it.
  has_problem boolean
);

-- Places of which no figure is of the sex and age that the indicator shows, and of whom those in the files are.
create table other_people (indicator_no integer, locality_no integer, people varchar, first_record integer);

-- Former localities with the boundary of one of today, and what is said of their figures where they stand under it.
create table same_area (present varchar, former varchar, words varchar);

-- What pages ask for, made once from the figures after each wave. The figures of each indicator's own sex and age by the place
-- that they stand under, sorted by it and then by indicator and period: a place's lie together.
create table headline_figure (
  locality_no integer, indicator_no integer, period_no integer, source_no integer,
  value double, value_absent enum('suppressed', 'not-collected', 'not-applicable', 'not-yet-due', 'rounds-to-zero', 'unreadable', 'contradicted'),
  numerator double, numerator_absent enum('suppressed', 'not-collected', 'not-applicable', 'not-yet-due', 'rounds-to-zero', 'unreadable', 'contradicted'),
  denominator double, denominator_absent enum('suppressed', 'not-collected', 'not-applicable', 'not-yet-due', 'rounds-to-zero', 'unreadable', 'contradicted'),
  lower_limit double, upper_limit double, strict_lower double, strict_upper double,
  status varchar, note varchar
);

-- The periods for which any place has a row of the indicator's own sex and age, and how many places have one.
create table period_in_use (indicator_no integer, period_no integer, places integer);

-- Periods after a place's last one that the places beside it went on to.
create table later_period (indicator_no integer, locality_no integer, period_no integer);

-- The ledger: rows_read = rows_kept + rows_set_aside. Records are numbered through all observation files; a file without
-- whole records has no first one.
create table file (
  path varchar, shape varchar, bytes double, rows_read integer, rows_kept integer, rows_set_aside integer,
  first_record integer, first_line integer
);

-- Only for files in which a row is not simply the next line.
create table record_line (record integer, line integer);

create table problem_kind (code varchar, role varchar, severity varchar, done varchar, advice varchar);

create table problem (
  path varchar, line integer, column_name varchar, found varchar, code varchar, extra varchar, severity varchar,
  done varchar, advice varchar, rows_set_aside integer
);
