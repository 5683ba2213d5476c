-- The rows that something may be doubtful about, judged closely.
create or replace temp table looked_at as
select * from staged
where record in (select record from figure where has_problem and record >= (select min(record) from staged_row));

create or replace temp table looked as select * from judged('looked_at');

delete from figure where record in (select record from looked);

insert into figure
select
  indicator_no, locality_no, period_no, demographic_no, source_no, record, value, value_absent, numerator,
  numerator_absent, denominator, denominator_absent, lower_limit, upper_limit, strict_lower, strict_upper, status, note,
  doubted, has_problem
from looked
