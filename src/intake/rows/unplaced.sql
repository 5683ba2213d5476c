-- One warning for each file that brings figures of an indicator that nobody has described yet.
insert into problem
select
  f.path, min(coalesce(s.line, f.first_line + s.record - f.first_record)), coalesce(min(n.name), ''),
  split_part(r.text, ':', 2) || coalesce(': ' || min(nullif(r.detail, '')), ''), 'unplaced-indicator', '', min(k.severity),
  min(k.done), min(k.advice), 0
from staged s
join reading r on r.role = 'indicator' and r.word = s.indicator
join indicator i on i.no = r.no and i.outcome = ''
join reading d on d.role = 'people' and d.word = s.people and d.detail = ''
join source so on so.no = s.source_no
join file f on f.path = so.path
left join column_name n on n.source_no = s.source_no and n.role = 'indicator'
join problem_kind k on k.code = 'unplaced-indicator'
group by f.path, r.text
