select
  f.path, f.shape, cast(f.bytes as double) as bytes, cast(f.rows_read as integer) as rows_read,
  cast(f.rows_kept as integer) as rows_kept, cast(f.rows_set_aside as integer) as rows_set_aside
from file f
order by f.path
