select partnership, owner, also_written
from owner
