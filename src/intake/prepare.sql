-- A figure is plain when the engine's own reading of it cannot differ from ours; all others are read word by word.
create or replace temp macro plain_number(t) as (
  case when length(t) > 30 or regexp_matches(t, '[^0-9.-]') then null else try_cast(t as double) end
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
