select locality, cast(tile_column as integer) as tile_column, cast(tile_row as integer) as tile_row
from tile
order by tile_row, tile_column
