select outcome, words
from outcome_word
