-- One warning for each file that brings figures of an indicator that nobody has described yet.
insert into problem
select
  f.path, cast(min(f.first_line + s.record - f.first_record) as integer), coalesce(min(n.name), ''),
  split_part(s.indicator, ':', 2) || coalesce(': ' || min(s.indicator_name), ''), 'unplaced-indicator', '', min(k.severity), min(k.done),
  min(k.advice), 0
from staged s
join reading r on r.role = 'indicator' and r.text = s.indicator
join indicator i on i.no = r.no and i.outcome = ''
asof join file f on s.record >= f.first_record
left join column_name n on n.role = 'indicator'
join problem_kind k on k.code = 'unplaced-indicator'
where s.category_type is null
group by f.path, s.indicator
