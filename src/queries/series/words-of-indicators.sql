select no, id, outcome, frequency, time_window, sex, age
from indicator
