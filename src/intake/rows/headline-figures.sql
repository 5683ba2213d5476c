-- What pages ask for, made anew after each wave: see the tables in schema.sql.
create or replace table headline_figure as
select
  f.locality_no, f.indicator_no, f.period_no, f.source_no, f.value, f.value_absent, f.numerator, f.numerator_absent,
  f.denominator, f.denominator_absent, f.lower_limit, f.upper_limit, f.strict_lower, f.strict_upper, f.status, f.note
from placed_figure f
join indicator i on i.no = f.indicator_no
join demographic d on d.no = f.demographic_no and d.sex = i.sex and d.age = i.age and d.category_type = ''
join period p on p.no = f.period_no
order by f.locality_no, f.indicator_no, p.end_date, p.start_date;

-- Periods that were not over are left out. A former area counts for itself.
create or replace temp table own_headline as
select f.indicator_no, f.locality_no, p.no as period_no, p.span, p.label, p.start_date, p.end_date
from figure f
join indicator i on i.no = f.indicator_no
join period p on p.no = f.period_no
join demographic d on d.no = f.demographic_no and d.sex = i.sex and d.age = i.age and d.category_type = ''
where f.value_absent is distinct from 'not-yet-due';

create or replace table period_in_use as
select
  indicator_no, arg_min(period_no, label) as period_no, cast(count(distinct locality_no) as integer) as places
from own_headline
group by indicator_no, start_date, end_date
order by indicator_no, start_date, end_date;

-- Later periods that at least half of the places beside a place in its last one, two or more, went on to: its own row is
-- missing there. A former area has no later ones.
create or replace table later_period as
with latest as (
  select indicator_no, max(end_date) as end_date from own_headline group by indicator_no
),
behind as (
  select
    h.indicator_no, h.locality_no, l.valid_to, max(h.end_date) as end_date, arg_max(h.span, (h.end_date, h.start_date)) as span,
    arg_max(h.start_date, (h.end_date, h.start_date)) as start_date
  from own_headline h
  join locality l on l.no = h.locality_no
  join latest on latest.indicator_no = h.indicator_no
  group by h.indicator_no, h.locality_no, l.valid_to, latest.end_date
  having max(h.end_date) < latest.end_date
),
beside as (
  select b.indicator_no, b.locality_no, h.locality_no as other_no
  from behind b
  join own_headline h on h.indicator_no = b.indicator_no and h.span = b.span and h.locality_no <> b.locality_no
  where b.valid_to is null
),
counted as (
  select indicator_no, locality_no, count(distinct other_no) as others from beside group by indicator_no, locality_no
)
select b.indicator_no, b.locality_no, arg_min(h.period_no, h.label) as period_no
from behind b
join counted c on c.indicator_no = b.indicator_no and c.locality_no = b.locality_no
join beside s on s.indicator_no = b.indicator_no and s.locality_no = b.locality_no
join own_headline h on h.indicator_no = s.indicator_no and h.locality_no = s.other_no and h.start_date > b.start_date
  and h.end_date > b.end_date
  and datediff('month', h.start_date, h.end_date) = datediff('month', b.start_date, b.end_date)
where c.others > 1
group by b.indicator_no, b.locality_no, h.start_date, h.end_date, c.others
having count(distinct h.locality_no) * 2 >= c.others
order by b.indicator_no, b.locality_no, h.end_date;

drop table own_headline;
