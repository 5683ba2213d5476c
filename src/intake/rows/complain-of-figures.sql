-- What was left out of rows that were kept becomes complaints.
insert into complaint
with still as materialized (select * from looked where record in (select record from figure))
select record, source_no, line, 'value', value_text, value_problem, '', null, null, 0 from still where value_problem is not null
union all
select record, source_no, line, 'numerator', numerator_text, numerator_problem, '', null, null, 0
from still where numerator_problem is not null
union all
select record, source_no, line, 'denominator', denominator_text, denominator_problem, '', null, null, 0
from still where denominator_problem is not null
union all
select
  record, source_no, line, 'lower', coalesce(lower_text, '') || ' to ' || coalesce(upper_text, ''), interval_problem, '', null, null, 0
from still where interval_problem is not null
union all
select
  record, source_no, line, 'strict_lower', coalesce(strict_lower_text, '') || ' to ' || coalesce(strict_upper_text, ''),
  strict_problem, '', null, null, 0
from still where strict_problem is not null
union all
select
  l.record, l.source_no, l.line, k.role, case k.role when 'period' then l.period_text else l.value_text end, l.row_problem,
  l.row_problem_words, null, null, 0
from still l
join problem_kind k on k.code = l.row_problem
