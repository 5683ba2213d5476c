-- $1: indicator ids, $2: locality codes, both separated by spaces. Of whom the figures are, where none is of the indicator's
-- own sex and age.
select i.id as indicator, l.code as locality, o.people
from other_people o
join indicator i on i.no = o.indicator_no
join locality l on l.no = o.locality_no
where i.id in (select unnest(string_split($1, ' '))) and l.code in (select unnest(string_split($2, ' ')))
order by i.id, l.code
