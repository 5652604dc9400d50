"""Lines that a page parts by single breaks: paragraphs or items of their own, or the lines of one paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefcli.parsers.layout import single_spaced
from briefcli.parsers.top import BYLINE, LONGEST_BYLINE, date_line, read_byline

if TYPE_CHECKING:
    from collections.abc import Sequence

BULLET = re.compile(r"[•‣◦▪●■►·*]\s*(?=\S)")
STOPS = tuple(".!?…。！？।։؟۔")
CLOSING = '"”’»“」』)]'  # marks that may stand behind the end of a sentence
PARAGRAPH = 80  # characters; verses, addresses and the lines of a wrapped text are shorter, or end in mid-sentence
LEAST = 3  # lines
MOST_CREDITS = 4  # lines: a name, a role, an outlet, a date
MOST = 0.5  # of the lines


@dataclass(slots=True)
class Line:
    """What was read since the last break: characters, and how many of them are links and bold."""

    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    bold: int = 0

    @property
    def text(self) -> str:
        """As a reader sees it."""
        return single_spaced("".join(self.pieces))


def joined(lines: Sequence[Line]) -> Line:
    """Several lines as the one that they were broken from."""
    pieces = [piece for line in lines for piece in (*line.pieces, " ")]
    return Line(pieces, sum(line.linked for line in lines), sum(line.bold for line in lines))


def are_items(texts: Sequence[str]) -> bool:
    """Whether lines are a list, by the bullets that open them; the first may lead to it."""
    marked = [opens_item(text) for text in texts if text]
    return sum(marked) > 1 and all(marked[1:])


def opens_item(text: str) -> bool:
    """Whether a bullet opens a line."""
    return BULLET.match(text) is not None


def without_bullet(text: str) -> str:
    """An item's own words."""
    return BULLET.sub("", text, count=1)


def stand_alone(texts: Sequence[str]) -> bool:
    """Whether lines are no parts of one paragraph: paragraphs themselves, or a byline and what stands below it."""
    return _are_paragraphs(texts) or _are_credits(texts)


def _are_credits(texts: Sequence[str]) -> bool:
    if len(texts) > MOST_CREDITS or max(map(len, texts), default=LONGEST_BYLINE) >= LONGEST_BYLINE:
        return False
    return bool(BYLINE.match(texts[0]) and read_byline(texts[0])[0]) or date_line(texts[0]) is not None


def _are_paragraphs(texts: Sequence[str]) -> bool:
    """Whether most are as long as a paragraph, and end as one does."""
    told = [text for text in texts if text]
    long = sum(len(text) >= PARAGRAPH and text.rstrip(CLOSING).endswith(STOPS) for text in told)
    return len(told) >= LEAST and long > MOST * len(told)
