-- Figures of a place that nobody would see, because none is of the sex and age that the indicator shows. Found anew after
-- each wave: a later file may bring the figures that were missing.
delete from other_people;

insert into other_people
select f.indicator_no, f.locality_no, string_agg(distinct d.sex || ', ' || d.age, '; ' order by d.sex || ', ' || d.age), min(f.record)
from figure f
join indicator i on i.no = f.indicator_no
join demographic d on d.no = f.demographic_no and d.category_type = ''
group by f.indicator_no, f.locality_no
having not bool_or(d.sex = i.sex and d.age = i.age);

delete from problem where code = 'other-people';

insert into problem
select
  f.path, coalesce(rl.line, cast(f.first_line + o.first_record - f.first_record as integer)), '',
  i.id || ' of ' || l.name || ': ' || o.people, k.code, i.sex || ', ' || i.age, k.severity,
  replace(k.done, '{extra}', i.sex || ', ' || i.age), replace(k.advice, '{extra}', i.sex || ', ' || i.age), 0
from other_people o
join indicator i on i.no = o.indicator_no
join locality l on l.no = o.locality_no
join problem_kind k on k.code = 'other-people'
asof join file f on o.first_record >= f.first_record
left join record_line rl on rl.record = o.first_record
order by o.first_record;
