select no, path
from source
