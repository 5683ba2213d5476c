-- Every indicator with what has been taken in for it: how much, from when to when, what is missing and why.
select
  i.id as indicator, cast(count(f.record) as integer) as observations,
  cast(count(distinct f.locality_no) as integer) as localities,
  coalesce(arg_min(p.label, p.start_date), '') as first_period, coalesce(arg_max(p.label, p.end_date), '') as last_period,
  cast(count(*) filter (where f.value_absent = 'suppressed') as integer) as suppressed,
  cast(count(*) filter (where f.value_absent = 'not-collected' and f.numerator is null) as integer) as not_collected,
  cast(count(*) filter (where f.value_absent = 'not-applicable') as integer) as not_applicable,
  cast(count(*) filter (where f.value_absent = 'rounds-to-zero') as integer) as rounds_to_zero,
  cast(count(*) filter (where f.value_absent = 'unreadable') as integer) as unreadable,
  cast(count(*) filter (where f.value_absent = 'contradicted') as integer) as contradicted,
  cast(count(*) filter (where f.value_absent = 'not-yet-due') as integer) as not_yet_due,
  cast(count(*) filter (where contains(f.status, 'illustrative')) as integer) as illustrative
from indicator i
left join figure f on f.indicator_no = i.no
left join period p on p.no = f.period_no
group by i.id, i.no
order by i.no
