-- Every distinct word of a batch that has to be read, by the role of its column.
select 'indicator' as role, coalesce(indicator, '') as text, coalesce(min(indicator_name), '') as detail
from staged group by indicator
union all
select 'locality', coalesce(locality, ''), '' from staged group by locality
union all
select 'period', coalesce(period, ''), '' from staged group by period
union all
select 'demographic', coalesce(sex, ''), coalesce(age, '') from staged
where category_type is null group by sex, age
union all
-- The parts stand one behind the other, between marks that no file holds.
select 'breakdown', coalesce(sex, ''), coalesce(age, '') || chr(31) || category_type || chr(31) || coalesce(category, '')
from staged where category_type is not null group by sex, age, category_type, category
union all
select 'status', status, '' from staged where status is not null group by status
union all
select 'note', note, '' from staged where note is not null group by note
union all
select distinct 'figure', text, '' from (
  select value as text from staged where value is not null and value_number is null
  union all select numerator from staged where numerator is not null and numerator_number is null
  union all select denominator from staged where denominator is not null and denominator_number is null
  union all select lower from staged where lower is not null and lower_number is null
  union all select upper from staged where upper is not null and upper_number is null
  union all select strict_lower from staged where strict_lower is not null and strict_lower_number is null
  union all select strict_upper from staged where strict_upper is not null and strict_upper_number is null
) where text is not null
