-- $1: indicator ids, $2: locality codes, both separated by spaces. Periods after a place's last one that at least half of the
-- places beside it in that last one, two or more, went on to: its own row is missing there. A former area has no later ones.
with headline as (
  select f.indicator_no, f.locality_no, p.span, p.label, p.kind, p.start_date, p.end_date
  from figure f
  join indicator i on i.no = f.indicator_no
  join period p on p.no = f.period_no
  join demographic d on d.no = f.demographic_no and d.sex = i.sex and d.age = i.age and d.category_type = ''
  where i.id in (select unnest(string_split($1, ' '))) and f.value_absent is distinct from 'not-yet-due'
),
latest as (
  select indicator_no, max(end_date) as end_date from headline group by indicator_no
),
behind as (
  select
    h.indicator_no, h.locality_no, l.valid_to, max(h.end_date) as end_date, arg_max(h.span, (h.end_date, h.start_date)) as span,
    arg_max(h.start_date, (h.end_date, h.start_date)) as start_date
  from headline h
  join locality l on l.no = h.locality_no
  join latest on latest.indicator_no = h.indicator_no
  where l.code in (select unnest(string_split($2, ' ')))
  group by h.indicator_no, h.locality_no, l.valid_to, latest.end_date
  having max(h.end_date) < latest.end_date
),
beside as (
  select b.indicator_no, b.locality_no, h.locality_no as other_no
  from behind b
  join headline h on h.indicator_no = b.indicator_no and h.span = b.span and h.locality_no <> b.locality_no
),
counted as (
  select indicator_no, locality_no, count(distinct other_no) as others from beside group by indicator_no, locality_no
)
select
  i.id as indicator, l.code as locality, min(h.label) as period, arg_min(h.kind, h.label) as period_kind,
  cast(h.start_date as varchar) as start_date, cast(h.end_date as varchar) as end_date
from behind b
join counted c on c.indicator_no = b.indicator_no and c.locality_no = b.locality_no
join beside s on s.indicator_no = b.indicator_no and s.locality_no = b.locality_no
join headline h on h.indicator_no = s.indicator_no and h.locality_no = s.other_no and h.start_date > b.start_date
  and h.end_date > b.end_date
  and datediff('month', h.start_date, h.end_date) = datediff('month', b.start_date, b.end_date)
join indicator i on i.no = b.indicator_no
join locality l on l.no = b.locality_no
where c.others > 1 and b.valid_to is null
group by i.id, l.code, h.start_date, h.end_date, c.others
having count(distinct h.locality_no) * 2 >= c.others
order by i.id, l.code, h.end_date
