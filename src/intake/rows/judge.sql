-- Every row of a table like `staged` with what its words were read as, and whether something about it may be doubtful: a wide
-- net, quickly cast. Most rows stand as they are.
create or replace temp macro read_as(rows) as table
with joined as not materialized (
  select
    s.record, s.source_no, s.line, i.no as indicator_no, l.no as locality_no, p.no as period_no, d.no as demographic_no,
    i.words as measure, i.number as per, p.text as period_text, p.ends as period_end, so.file_day,
    set_aside_for(i.code, l.code, l.words, p.code, p.words, d.code) as set_aside,
    case when s.value is not null then cast(s.value as double) else f.value_number end as value,
    case
      when s.value is not null then null
      when f.value_text is not null then f.value_reason
      else coalesce(r.reason, absence('not-collected'))
    end as value_absent,
    coalesce(s.value, f.value_text) as value_text,
    case when s.numerator is not null then cast(s.numerator as double) else f.numerator_number end as numerator,
    case
      when s.numerator is not null then null
      when f.numerator_text is not null then f.numerator_reason
      else absence('not-collected')
    end as numerator_absent,
    coalesce(s.numerator, f.numerator_text) as numerator_text,
    case when s.denominator is not null then cast(s.denominator as double) else f.denominator_number end as denominator,
    case
      when s.denominator is not null then null
      when f.denominator_text is not null then f.denominator_reason
      else absence('not-collected')
    end as denominator_absent,
    coalesce(s.denominator, f.denominator_text) as denominator_text,
    case when s.lower is not null then cast(s.lower as double) else f.lower_number end as lower_limit,
    coalesce(s.lower, f.lower_text) as lower_text,
    case when s.upper is not null then cast(s.upper as double) else f.upper_number end as upper_limit,
    coalesce(s.upper, f.upper_text) as upper_text,
    case when s.strict_lower is not null then cast(s.strict_lower as double) else f.strict_lower_number end as strict_lower,
    coalesce(s.strict_lower, f.strict_lower_text) as strict_lower_text,
    case when s.strict_upper is not null then cast(s.strict_upper as double) else f.strict_upper_number end as strict_upper,
    coalesce(s.strict_upper, f.strict_upper_text) as strict_upper_text,
    -- A file may be marked as a whole: an invented figure says so wherever it goes.
    case
      when f.word is null and r.word is null and not so.is_illustrative then ''
      else concat_ws(
        '; ', nullif(r.status, ''), nullif(f.value_status, ''), nullif(r.note_status, ''),
        case when so.is_illustrative then 'illustrative' end
      )
    end as status,
    coalesce(r.note, '') as note
  from query_table(rows) s
  join source_day so on so.no = s.source_no
  join reading i on i.role = 'indicator' and i.word = s.indicator
  join reading l on l.role = 'locality' and l.word = s.locality
  join reading p on p.role = 'period' and p.word = s.period
  join reading d on d.role = 'people' and d.word = s.people
  left join read_figures f on f.word = s.figures
  left join remarks_reading r on r.word = s.remarks
)
select
  *,
  coalesce(case when value < 0 then measure <> 'mean' when value > 100.000001 then measure = 'proportion' end, false)
    or coalesce(denominator < 0, false)
    or coalesce(period_end > file_day, false)
    or case
      when numerator is null then false
      else coalesce(value_absent = absence('suppressed') or numerator < 0, false)
        or coalesce(numerator > denominator and (measure = 'proportion' or denominator = 0), false)
        or coalesce(case
          when measure = 'count' or (measure = 'estimate' and per is null)
            then value < numerator * 0.99 or value > numerator * 1.01
          when measure in ('proportion', 'rate') and denominator > 0
            then value < numerator * coalesce(per, 1) / denominator * 0.99
              or value > numerator * coalesce(per, 1) / denominator * 1.01
        end, false)
    end
    or interval_may_be_off(value, value_absent, lower_limit, upper_limit)
    or interval_may_be_off(value, value_absent, strict_lower, strict_upper) as has_problem
from joined;

-- Decides what the figures of every row are. What takes long to find out is worked out inside a `case`, for the few rows that
-- need it.
create or replace temp macro judged(rows) as table
with read_rows as not materialized (select * exclude (has_problem) from read_as(rows)),
doubted as not materialized (
  select
    *,
    case
      when value < 0 then case when measure <> 'mean' then 'negative' end
      when value > 100.000001 then case when measure = 'proportion' then 'over-hundred' end
    end as value_problem,
    case
      when numerator is null then null
      when value_absent = absence('suppressed') then 'gives-it-away'
      when numerator < 0 then 'negative'
      when numerator > denominator
        then case when measure = 'proportion' or denominator = 0 then 'numerator-over-denominator' end
    end as numerator_problem,
    case when denominator < 0 then 'negative' end as denominator_problem,
    interval_problem(
      coalesce(value_absent = absence('suppressed'), false), value, value_text, lower_limit, lower_text, upper_limit, upper_text
    ) as interval_problem,
    interval_problem(
      coalesce(value_absent = absence('suppressed'), false), value, value_text, strict_lower, strict_lower_text, strict_upper,
      strict_upper_text
    ) as strict_problem,
    case
      when period_end > file_day then coalesce(
        not contains(status, 'forecast')
          and (value is not null or (numerator is not null and value_absent is distinct from absence('suppressed'))),
        false
      )
      else false
    end as is_not_over
  from read_rows
),
-- What a row's own counts give for its value.
counted as not materialized (
  select
    *,
    case
      when numerator is null or value_problem is not null or numerator_problem is not null or denominator_problem is not null
        then null
      when measure = 'count' or (measure = 'estimate' and per is null) then numerator
      when measure in ('proportion', 'rate') and denominator > 0 then numerator * coalesce(per, 1) / denominator
    end as counted_value
  from doubted
),
-- How far from it the value may lie: a hundredth for rounding and, where both counts are multiples of 5, what rounding them to
-- the nearest 5 may have done; half of its last digit comes on top.
allowed as not materialized (
  select
    *,
    case when counted_value is not null then least(counted_value * 0.99, case
      when measure in ('proportion', 'rate')
        then (numerator - rounding_of(numerator, denominator)) * coalesce(per, 1)
          / (denominator + rounding_of(numerator, denominator))
      else numerator - rounding_of(numerator, denominator)
    end) end as least_value,
    case when counted_value is not null then greatest(counted_value * 1.01, case
      when measure in ('proportion', 'rate')
        then (numerator + rounding_of(numerator, denominator)) * coalesce(per, 1)
          / greatest(denominator - rounding_of(numerator, denominator), 1e-9)
      else numerator + rounding_of(numerator, denominator)
    end) end as most_value
  from counted
),
held_together as not materialized (
  select
    *,
    case
      when value < least_value then value < least_value - (half_digit(value_text) + 1e-9)
      when value > most_value then value > most_value + (half_digit(value_text) + 1e-9)
      else false
    end as is_contradicted
  from allowed
),
judged_rows as not materialized (
  select
    *,
    case
      when is_not_over then concat(
        coalesce(value_text, numerator_text), ' is written for a period that ends after ', strftime(file_day, '%-d %B %Y')
      )
      when is_contradicted then concat(
        value_text, ' is written, and ', case
          when measure in ('proportion', 'rate')
            then concat(
              numerator_text, ' of ', denominator_text, ' is ',
              regexp_replace(printf('%.2f', counted_value), '\.?0+$', '')
            )
          else concat(numerator_text, ' is counted')
        end,
        case
          when measure = 'proportion' and abs(value * per - counted_value) <= (half_digit(value_text) + 1e-9) * per
            then ' (a share in place of a percentage)'
          when measure in ('proportion', 'rate') and value = numerator then ' (the count in place of the value)'
          else ''
        end
      )
    end as problem_words,
    value_problem is not null or numerator_problem is not null or denominator_problem is not null or interval_problem is not null
      or strict_problem is not null or is_not_over or is_contradicted as has_problem
  from held_together
)
select
  record, source_no, line, indicator_no, locality_no, period_no, demographic_no, set_aside,
  case
    when has_problem then case when value_problem is null and not is_not_over and not is_contradicted then value end
    else value
  end as value,
  case
    when has_problem then case
      when value_problem is not null then absence('unreadable')
      when is_not_over then absence('not-yet-due')
      when is_contradicted then absence('contradicted')
      else value_absent
    end
    else value_absent
  end as value_absent,
  case when has_problem then case when numerator_problem is null and not is_not_over then numerator end else numerator end
    as numerator,
  case
    when has_problem then case
      when numerator_problem is null and is_not_over then absence('not-yet-due')
      when numerator_problem is null then numerator_absent
      when numerator_problem = 'gives-it-away' then absence('suppressed')
      else absence('unreadable')
    end
    else numerator_absent
  end as numerator_absent,
  case when has_problem then case when denominator_problem is null then denominator end else denominator end as denominator,
  case
    when has_problem then case when denominator_problem is null then denominator_absent else absence('unreadable') end
    else denominator_absent
  end as denominator_absent,
  case
    when has_problem then case when interval_problem is null and problem_words is null then lower_limit end
    else lower_limit
  end as lower_limit,
  case
    when has_problem then case when interval_problem is null and problem_words is null then upper_limit end
    else upper_limit
  end as upper_limit,
  case
    when has_problem then case when strict_problem is null and problem_words is null then strict_lower end
    else strict_lower
  end as strict_lower,
  case
    when has_problem then case when strict_problem is null and problem_words is null then strict_upper end
    else strict_upper
  end as strict_upper,
  status, case when has_problem then concat_ws('; ', nullif(note, ''), problem_words) else note end as note,
  case
    when value_absent = absence('unreadable') then coalesce(cast(value as varchar), value_text, numerator_text)
    when has_problem then case
      when value_problem is not null or is_not_over or is_contradicted
        then coalesce(cast(value as varchar), value_text, numerator_text)
    end
  end as doubted,
  has_problem,
  value_problem, numerator_problem, denominator_problem, interval_problem, strict_problem,
  case when is_not_over then 'not-over' when is_contradicted then 'contradicted' end as row_problem,
  case when is_not_over then strftime(file_day, '%-d %B %Y') else problem_words end as row_problem_words,
  period_text, value_text, numerator_text, denominator_text, lower_text, upper_text, strict_lower_text, strict_upper_text
from judged_rows
