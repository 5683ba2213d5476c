-- Figures of a place that nobody would see, because none is of the sex and age that the indicator shows. Found anew after
-- each wave: a later file may bring the figures that were missing.
delete from other_people;

insert into other_people
with people as materialized (
  select f.indicator_no, f.locality_no, f.demographic_no, min(f.record) as first_record
  from figure f
  group by f.indicator_no, f.locality_no, f.demographic_no
),
shown as (
  select i.no as indicator_no, d.no as demographic_no
  from indicator i
  join demographic d on d.sex = i.sex and d.age = i.age and d.category_type = ''
)
select
  p.indicator_no, p.locality_no, string_agg(distinct d.sex || ', ' || d.age, '; ' order by d.sex || ', ' || d.age),
  min(p.first_record)
from people p
join demographic d on d.no = p.demographic_no and d.category_type = ''
where (p.indicator_no, p.locality_no) not in (
  select (q.indicator_no, q.locality_no)
  from people q
  join shown s on s.indicator_no = q.indicator_no and s.demographic_no = q.demographic_no
)
group by p.indicator_no, p.locality_no;

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
