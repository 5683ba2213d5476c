-- Decides of every staged row whether it is kept, and what its figures are. A row is set aside for one reason at most.
create or replace temp table judged as
with
read_rows as (
  select
    s.record, i.no as indicator_no, l.no as locality_no, p.no as period_no, cast(p.number as integer) as span,
    d.no as demographic_no, i.words as measure, described.per, s.numerator as numerator_written,
    s.denominator as denominator_written, pe.end_date as period_end,
    coalesce(so.extracted_on, latest_day.day) as file_day,
    case when (s.category_type is null) <> (s.category is null) then 'half-a-category' else coalesce(
      i.code, l.code, p.code, d.code,
      -- A row that points at no word would be kept and never be seen.
      case
        when i.no is null then 'unknown-indicator'
        when l.no is null then 'unknown-locality'
        when p.no is null then 'unreadable-period'
        when d.no is null then 'unreadable-sex'
      end,
      case when l.words <> '' and p.words > l.words then 'ended-locality' end
    ) end as set_aside,
    coalesce(s.value_number, v.number) as value,
    case
      when s.value is null then coalesce(n.reason, 'not-collected')
      when s.value_number is null then v.reason
    end as value_absent,
    coalesce(s.numerator_number, nu.number) as numerator,
    case when s.numerator is null then 'not-collected' when s.numerator_number is null then nu.reason end
      as numerator_absent,
    coalesce(s.denominator_number, de.number) as denominator,
    case when s.denominator is null then 'not-collected' when s.denominator_number is null then de.reason end
      as denominator_absent,
    coalesce(s.lower_number, lo.number) as lower_limit,
    coalesce(s.upper_number, up.number) as upper_limit,
    coalesce(s.strict_lower_number, sl.number) as strict_lower,
    coalesce(s.strict_upper_number, su.number) as strict_upper,
    s.value as value_text, s.lower as lower_text, s.upper as upper_text, s.strict_lower as strict_lower_text,
    s.strict_upper as strict_upper_text,
    -- A file may be marked as a whole: an invented figure says so wherever it goes.
    concat_ws(
      '; ', nullif(st.words, ''), nullif(v.words, ''), nullif(n.words, ''),
      case when so.is_illustrative then 'illustrative' end
    ) as status,
    coalesce(s.note, '') as note, so.no as source_no
  from staged s
  asof join file fi on s.record >= fi.first_record
  join source so on so.path = fi.path
  left join reading i on i.role = 'indicator' and i.text = coalesce(s.indicator, '')
  left join indicator described on described.no = i.no
  cross join latest_day
  left join reading l on l.role = 'locality' and l.text = coalesce(s.locality, '')
  left join reading p on p.role = 'period' and p.text = coalesce(s.period, '')
  left join period pe on pe.no = p.no
  left join reading d
    on d.role = case when s.category_type is null then 'demographic' else 'breakdown' end
    and d.text = coalesce(s.sex, '')
    and d.detail = case
      when s.category_type is null then coalesce(s.age, '')
      else coalesce(s.age, '') || chr(31) || s.category_type || chr(31) || coalesce(s.category, '')
    end
  -- The conditions stand inside the comparison: beside it, the engine would try every pair of rows.
  left join reading v on v.role = 'figure' and v.text = case when s.value_number is null then s.value end
  left join reading nu on nu.role = 'figure' and nu.text = case when s.numerator_number is null then s.numerator end
  left join reading de on de.role = 'figure' and de.text = case when s.denominator_number is null then s.denominator end
  left join reading lo on lo.role = 'figure' and lo.text = case when s.lower_number is null then s.lower end
  left join reading up on up.role = 'figure' and up.text = case when s.upper_number is null then s.upper end
  left join reading sl
    on sl.role = 'figure' and sl.text = case when s.strict_lower_number is null then s.strict_lower end
  left join reading su
    on su.role = 'figure' and su.text = case when s.strict_upper_number is null then s.strict_upper end
  left join reading st on st.role = 'status' and st.text = s.status
  left join reading n on n.role = 'note' and n.text = s.note
),
doubted as (
  select
    *,
    case
      when value < 0 and measure <> 'mean' then 'negative'
      when value > 100.000001 and measure = 'proportion' then 'over-hundred'
    end as value_doubt,
    case
      when value_absent = 'suppressed' and numerator is not null then 'gives-it-away'
      when numerator < 0 then 'negative'
      when numerator > denominator and (measure = 'proportion' or denominator = 0) then 'numerator-over-denominator'
    end as numerator_doubt,
    case when denominator < 0 then 'negative' end as denominator_doubt,
    interval_doubt(value_absent = 'suppressed', value, value_text, lower_limit, lower_text, upper_limit, upper_text)
      as interval_doubt,
    interval_doubt(
      value_absent = 'suppressed', value, value_text, strict_lower, strict_lower_text, strict_upper, strict_upper_text
    ) as strict_doubt
  from read_rows
),
-- What a row's own counts give for its value, and how far from it the value may lie: half of its last digit and a hundredth
-- for rounding, and where both counts are multiples of 5, what rounding them to the nearest 5 may have done.
counted as (
  select
    *,
    case
      when value_doubt is not null or numerator_doubt is not null or denominator_doubt is not null then null
      when measure = 'count' or (measure = 'estimate' and per is null) then numerator
      when measure in ('proportion', 'rate') and denominator > 0 then numerator * coalesce(per, 1) / denominator
    end as counted_value,
    half_digit(value_text) + 1e-9 as half,
    case when numerator % 5 = 0 and coalesce(denominator % 5, 0) = 0 then 2.5 else 0 end as rounding
  from doubted
),
allowed as (
  select
    *,
    least(counted_value * 0.99, case
      when measure in ('proportion', 'rate') then (numerator - rounding) * coalesce(per, 1) / (denominator + rounding)
      else numerator - rounding
    end) - half as least_value,
    greatest(counted_value * 1.01, case
      when measure in ('proportion', 'rate')
        then (numerator + rounding) * coalesce(per, 1) / greatest(denominator - rounding, 1e-9)
      else numerator + rounding
    end) + half as most_value
  from counted
),
held_together as (
  select
    *,
    period_end > file_day and not contains(status, 'forecast')
      and (value is not null or (numerator is not null and value_absent is distinct from 'suppressed')) as is_not_over,
    counted_value is not null and (value < least_value or value > most_value) as is_contradicted,
    regexp_replace(printf('%.2f', counted_value), '\.?0+$', '') as counted_words
  from allowed
),
judged_rows as (
  select
    *,
    case
      when is_not_over then concat(
        coalesce(value_text, numerator_written), ' is written for a period that ends after ', strftime(file_day, '%-d %B %Y')
      )
      when is_contradicted then concat(
        value_text, ' is written, and ', case
          when measure in ('proportion', 'rate')
            then concat(numerator_written, ' of ', denominator_written, ' is ', counted_words)
          else concat(numerator_written, ' is counted')
        end,
        case
          when measure = 'proportion' and abs(value * per - counted_value) <= half * per
            then ' (a share in place of a percentage)'
          when measure in ('proportion', 'rate') and value = numerator then ' (the count in place of the value)'
          else ''
        end
      )
    end as doubt_words
  from held_together
)
select
  record, indicator_no, locality_no, period_no, span, demographic_no, set_aside,
  case when value_doubt is null and not coalesce(is_not_over or is_contradicted, false) then value end as value,
  case
    when value_doubt is not null then 'unreadable'
    when is_not_over then 'not-yet-due'
    when is_contradicted then 'contradicted'
    else value_absent
  end as value_absent,
  case when numerator_doubt is null and not coalesce(is_not_over, false) then numerator end as numerator,
  case
    when numerator_doubt is null and is_not_over then 'not-yet-due'
    when numerator_doubt is null then numerator_absent
    when numerator_doubt = 'gives-it-away' then 'suppressed'
    else 'unreadable'
  end as numerator_absent,
  case when denominator_doubt is null then denominator end as denominator,
  case when denominator_doubt is null then denominator_absent else 'unreadable' end as denominator_absent,
  case when interval_doubt is null and doubt_words is null then lower_limit end as lower_limit,
  case when interval_doubt is null and doubt_words is null then upper_limit end as upper_limit,
  case when strict_doubt is null and doubt_words is null then strict_lower end as strict_lower,
  case when strict_doubt is null and doubt_words is null then strict_upper end as strict_upper,
  status, concat_ws('; ', nullif(note, ''), doubt_words) as note,
  case
    when value_doubt is not null or value_absent = 'unreadable' or is_not_over or is_contradicted
      then coalesce(cast(value as varchar), value_text, numerator_written)
  end as doubted,
  case when is_not_over then 'not-over' when is_contradicted then 'contradicted' end as row_doubt,
  case when is_not_over then strftime(file_day, '%-d %B %Y') else doubt_words end as row_doubt_words,
  source_no, value_doubt, numerator_doubt, denominator_doubt, interval_doubt, strict_doubt,
  cast(null as bigint) as other_record
from judged_rows;

-- A second row for the same indicator, locality, period, sex and age: the first one stands, a real one before an invented one.
create or replace temp table repeated as
select
  indicator_no, locality_no, span, demographic_no,
  arg_min(record, (contains(status, 'illustrative'), record)) as first_record
from judged where set_aside is null
group by indicator_no, locality_no, span, demographic_no
having count(*) > 1;

update judged set set_aside = 'duplicate', other_record = r.first_record
from repeated r
where judged.set_aside is null and judged.record <> r.first_record and judged.indicator_no = r.indicator_no
  and judged.locality_no = r.locality_no and judged.span = r.span
  and judged.demographic_no = r.demographic_no;

update judged set set_aside = 'duplicate', other_record = f.record
from figure f join period p on p.no = f.period_no
where judged.set_aside is null and f.indicator_no = judged.indicator_no and f.locality_no = judged.locality_no
  and p.span = judged.span and f.demographic_no = judged.demographic_no;

insert into figure
select
  indicator_no, locality_no, period_no, demographic_no, source_no, record, value, value_absent, numerator,
  numerator_absent, denominator, denominator_absent, lower_limit, upper_limit, strict_lower, strict_upper, status, note,
  doubted
from judged where set_aside is null;

-- The same figure twice, to four decimals, is a note; two figures for one place and period are an error.
update judged set set_aside = case when f.period_no = judged.period_no then 'conflict' else 'two-labels' end
from figure f
where judged.set_aside = 'duplicate' and f.record = judged.other_record
  and (f.value_absent is distinct from judged.value_absent
    or f.doubted is distinct from judged.doubted
    or abs(coalesce(f.value, 0) - coalesce(judged.value, 0)) > 0.0001
    or abs(coalesce(f.numerator, judged.numerator, 0) - coalesce(judged.numerator, f.numerator, 0)) > 0.001);

-- A real figure stands where an invented one was: that is as it should be.
update judged set set_aside = 'gave-way'
from figure f
where judged.set_aside in ('duplicate', 'conflict', 'two-labels') and f.record = judged.other_record
  and contains(judged.status, 'illustrative') and not contains(f.status, 'illustrative');
