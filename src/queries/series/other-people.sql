-- Of whom the figures of an indicator in a place are, where none is of the indicator's own sex and age.
select indicator_no, locality_no, people
from other_people
