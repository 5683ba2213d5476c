select set_name, locality, neighbour, cast(closeness as double) as closeness, source
from neighbour
order by set_name, locality, closeness
