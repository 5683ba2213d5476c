-- $1: indicator ids, $2: codes of the localities compared, $3: codes of their benchmarks, each separated by spaces;
-- $4: a period's label, or '' for each indicator's latest period in which at least half as many of the localities have a
-- figure as in its fullest one. The indicators' headline sex and age. Figures are picked by number first.
with wanted as (
  select no, false as is_benchmark from locality where code in (select unnest(string_split($2, ' ')))
  union all
  select no, true from locality
  where code in (select unnest(string_split($3, ' '))) and code not in (select unnest(string_split($2, ' ')))
),
picked as (
  select
    f.indicator_no, f.locality_no, f.period_no, f.value, f.value_absent, f.numerator,
    f.numerator_absent, f.denominator, f.denominator_absent, f.lower_limit, f.upper_limit, f.strict_lower,
    f.strict_upper, f.status, f.note, f.source_no, w.is_benchmark
  from headline_figure f
  join wanted w on w.no = f.locality_no
  where f.indicator_no in (select no from indicator where id in (select unnest(string_split($1, ' '))))
),
filled as (
  select
    k.indicator_no, p.span, p.end_date, p.start_date,
    count(*) filter (
      where not k.is_benchmark and (k.value is not null or (k.numerator is not null and k.denominator is not null))
    ) as figures
  from picked k
  join period p on p.no = k.period_no
  where $4 = '' or p.span in (select span from period where label = $4)
  group by k.indicator_no, p.span, p.end_date, p.start_date
),
shown as (
  select indicator_no, arg_max(span, (end_date, start_date)) as span
  from (
    select indicator_no, span, end_date, start_date, figures, max(figures) over (partition by indicator_no) as most
    from filled
  )
  where figures * 2 >= most
  group by indicator_no
)
select
  i.id as indicator, l.code as locality, p.label as period, p.kind as period_kind,
  cast(p.start_date as varchar) as start_date, cast(p.end_date as varchar) as end_date, i.sex, i.age,
  cast(f.value as double) as value, cast(f.value_absent as varchar) as value_absent,
  cast(f.numerator as double) as numerator, cast(f.numerator_absent as varchar) as numerator_absent,
  cast(f.denominator as double) as denominator, cast(f.denominator_absent as varchar) as denominator_absent,
  cast(f.lower_limit as double) as lower_limit,
  cast(f.upper_limit as double) as upper_limit, cast(f.strict_lower as double) as strict_lower,
  cast(f.strict_upper as double) as strict_upper, f.status, f.note, so.path as file
from picked f
join indicator i on i.no = f.indicator_no
join source so on so.no = f.source_no
join locality l on l.no = f.locality_no
join period p on p.no = f.period_no
join shown s on s.indicator_no = f.indicator_no and s.span = p.span
order by i.id, l.code
