"""A text as words: what the rules for quotations and speakers read."""

import re
from dataclasses import dataclass

TOKEN = re.compile(r"[^\W_]+(?:[-.&’'/][^\W_]+)*|\S")
POSSESSIVE = ("'s", "’s")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark, with its place in the text. A possessive ending is a word of its own, as in *Ruiz* *’s*."""

    text: str
    start: int
    end: int
    lower: str

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
