select partnership, written, status
from status_word
