select no, code
from locality
