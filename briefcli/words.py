"""A text as words: what the rules for quotations and speakers read."""

import re
from itertools import islice
from typing import NamedTuple

TOKEN = re.compile(r"[^\W_]+(?:(?:[-.&’'/]|(?<=\d),(?=\d{3})|(?<=\d):(?=\d))[^\W_]+)*|\S")
DASH = re.compile(r"[—–-]{1,3}\s+")
CAPITAL = re.compile(r"[“‘\"']?[^\W\d_a-zß-öø-ÿ]")
LONGEST_DATELINE = 18  # words and marks
SHORTEST_PLACE = 3  # letters; fewer are an initial or an article
LONGEST_ACRONYM = 6  # letters; *NATO — Ruiz’s word for it — …* is no place
POSSESSIVE = ("'s", "’s")


class Word(NamedTuple):
    """A word or a mark, with its place in the text. A possessive ending is a word of its own, as in *Ruiz* *’s*."""

    text: str
    start: int
    end: int
    lower: str

    @property
    def plain(self) -> str:
        """The word with a typewriter's apostrophe."""
        return self.text.replace("’", "'")

    @property
    def is_word(self) -> bool:
        """Whether this is a word and not a mark."""
        return self.text[0].isalnum() or self.text[-1].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether this is written with a capital, as names are."""
        return self.text[0].isupper()


def read_words(text: str, start: int, end: int, abbreviations: frozenset[str]) -> list[Word]:
    """The words and marks between two places of a text; the full stop of an abbreviation belongs to it."""
    words: list[Word] = []
    for match in TOKEN.finditer(text, start, end):
        place, written = match.start(), match.group()
        if written == "." and words and words[-1].end == place and _is_shortened(words[-1], abbreviations):
            words[-1] = _word(words[-1].text + ".", words[-1].start)
        elif len(written) > 2 and written.endswith(POSSESSIVE):
            words += [_word(written[:-2], place), _word(written[-2:], place + len(written) - 2)]
        else:
            words.append(_word(written, place))
    return words


def _word(written: str, start: int) -> Word:
    return Word(written, start, start + len(written), written.lower().replace("’", "'"))


def _is_shortened(word: Word, abbreviations: frozenset[str]) -> bool:
    """*Gov.*, *U.S.* and the *J.* of *Mary J. Bell* keep their full stop."""
    initial = len(word.text) == 1 and word.text.isupper() and word.text != "I"
    return initial or word.lower in abbreviations or (word.text.isupper() and "." in word.text)


def dateline_length(text: str) -> int:
    """How much of a paragraph is *VELDEN, May 3 (The Wire) —* and the space behind it; 0 where it has no dateline."""
    tokens = list(islice(TOKEN.finditer(text), LONGEST_DATELINE))
    opening = [token.group() for token in tokens if token.group() != "("][:3]  # (The Wire) —; ST. ORLA —
    if not opening or not opening[0].isupper() or not any(_is_place(word) for word in opening):
        return 0
    for index, token in enumerate(tokens):
        dash = DASH.match(text, token.start())
        if dash and text[dash.start() - 1].isspace():
            is_acronym = index == 1 and len(opening[0]) <= LONGEST_ACRONYM and DASH.search(text[dash.end() :])
            return 0 if is_acronym or not CAPITAL.match(text, dash.end()) else dash.end()
        if not (token.group()[0].isupper() or token.group()[0].isdigit() or token.group() in ",.()/"):
            return 0
    return 0


def _is_place(word: str) -> bool:
    return word.isupper() and len(word) >= SHORTEST_PLACE
