-- Every indicator with the sex and age that it shows, and a row for each file that holds figures of it, in the order in which
-- the files were read.
select i.id as indicator, i.sex, i.age, coalesce(s.path, '') as path, coalesce(fi.shape, '') as shape
from indicator i
left join (select distinct indicator_no, source_no from figure) f on f.indicator_no = i.no
left join source s on s.no = f.source_no
left join file fi on fi.path = s.path
order by i.no, s.no
