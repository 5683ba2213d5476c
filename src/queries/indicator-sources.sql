-- The files that hold figures of each indicator, with what sources.csv says of them.
select
  i.id as indicator, s.path, s.name, s.link, s.licence, cast(s.extracted_on as varchar) as extracted_on, s.note,
  s.is_illustrative
from (select distinct indicator_no, source_no from figure) f
join indicator i on i.no = f.indicator_no
join source s on s.no = f.source_no
order by i.no, s.no
