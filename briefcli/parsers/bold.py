"""A bold line that stands for a heading: what pages and Markdown files have in common."""

import re

LEVEL = 3  # below the headings that the markup calls so
LONGEST = 90  # characters
STOP = re.compile(r"[.,;:…!。！：；、।։؛،۔](?: ?['\"”’“»«)\]」』]){0,3}$")
LABEL = re.compile(r"[A-Z][\w.’' -]{0,40}:\s")  # who asks or answers, in an interview
WORDS_OF_A_QUESTION = 8  # a longer bold question is asked in an interview


def reads_as_heading(text: str) -> bool:
    """Whether a bold line is short and neither a sentence, nor a turn of an interview."""
    if len(text) > LONGEST or STOP.search(text) or LABEL.match(text):
        return False
    return not (text.endswith("?") and len(text.split()) > WORDS_OF_A_QUESTION)
