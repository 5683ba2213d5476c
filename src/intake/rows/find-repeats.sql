-- A second row for the same indicator, locality, period, sex and age: the first one stands, a real one before an invented one,
-- and one that was there already before both. Hashes find the few rows that there may be two of.
create or replace temp table fresh as
select hash(f.indicator_no, f.locality_no, p.span, f.demographic_no) as hashed
from figure f
join period p on p.no = f.period_no
where f.record >= (select min(record) from staged_row);

create or replace temp table rival as
select
  f.record, f.source_no, f.indicator_no, f.locality_no, p.span, f.demographic_no, f.period_no, f.value, f.value_absent, f.numerator,
  f.doubted, f.record >= (select min(record) from staged_row) as is_fresh,
  contains(f.status, 'illustrative') as is_illustrative
from figure f
join period p on p.no = f.period_no
where hash(f.indicator_no, f.locality_no, p.span, f.demographic_no) in (
  select hashed from fresh group by hashed having count(*) > 1
  union all
  select hash(e.indicator_no, e.locality_no, ep.span, e.demographic_no)
  from figure e
  join period ep on ep.no = e.period_no
  where e.record < (select min(record) from staged_row)
    and hash(e.indicator_no, e.locality_no, ep.span, e.demographic_no) in (select hashed from fresh)
);

-- The same figure twice, to four decimals, is a note; two figures for one place and period are an error. A real figure stands
-- where an invented one was: that is as it should be.
create or replace temp table lost as
with place as (
  select
    indicator_no, locality_no, span, demographic_no,
    arg_min(record, (is_illustrative, record)) filter (where is_fresh) as first_record,
    max(record) filter (where not is_fresh) as earlier_record
  from rival
  group by indicator_no, locality_no, span, demographic_no
  having count(*) > 1
),
loser as (
  select
    r.record, case when r.record <> p.first_record then p.first_record else p.earlier_record end as other_record,
    -- A first row that itself lost against an earlier one stands nowhere, so that nothing is held against it.
    case when r.record = p.first_record or p.earlier_record is null then
      case when r.record <> p.first_record then p.first_record else p.earlier_record end
    end as standing_record
  from rival r
  join place p on p.indicator_no = r.indicator_no and p.locality_no = r.locality_no and p.span = r.span
    and p.demographic_no = r.demographic_no
  where r.is_fresh and (r.record <> p.first_record or p.earlier_record is not null)
)
select
  l.record, l.other_record, other.source_no as other_source_no,
  case
    when f.record is null then 'duplicate'
    when mine.is_illustrative and not f.is_illustrative then 'gave-way'
    when f.value_absent is not distinct from mine.value_absent and f.doubted is not distinct from mine.doubted
      and abs(coalesce(f.value, 0) - coalesce(mine.value, 0)) <= 0.0001
      and abs(coalesce(f.numerator, mine.numerator, 0) - coalesce(mine.numerator, f.numerator, 0)) <= 0.001
      then 'duplicate'
    when f.period_no = mine.period_no then 'conflict'
    else 'two-labels'
  end as code,
  f.period_no as other_period
from loser l
join rival mine on mine.record = l.record
join rival other on other.record = l.other_record
left join rival f on f.record = l.standing_record;

delete from figure where record in (select record from lost)
