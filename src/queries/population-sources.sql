select source, cast(min(year(start_date)) as integer) as first_year, cast(max(year(start_date)) as integer) as last_year
from population
where source <> ''
group by source
order by first_year, source
