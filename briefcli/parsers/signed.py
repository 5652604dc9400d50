"""The line under a quotation that says whose words they are: "— Ana Ruiz, mayor of Calder"."""

import re

CREDIT = re.compile(r"[—–-]{1,2} ?[^\W\d_a-zß-öø-ÿ][^“”„«»\"!?:;@]{1,118}[^\s.,]")
MOST_WORDS = 6  # before the first comma: the dash and a name
WHOLE_IN_MARKS = re.compile(r"[“„\"«][^“”„\"«»]{2,2000}[”“\"»]")


def signs(line: str) -> bool:
    """Whether a line is a dash and a name, and no sentence."""
    return CREDIT.fullmatch(line) is not None and len(line.partition(",")[0].split()) <= MOST_WORDS


def is_quotation(paragraph: str) -> bool:
    """Whether a paragraph is nothing but somebody's words in quotation marks."""
    return WHOLE_IN_MARKS.fullmatch(paragraph) is not None
