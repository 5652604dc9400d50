"""What stands above the first paragraph of a text: headline, byline, date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from briefcli.parsers.dates import read_date, written_date
from briefcli.parsers.furniture import furniture_of
from briefcli.parsers.lines import MARKER
from briefcli.parsers.names import names_in

NEAR_THE_TOP = 8  # lines in which a byline or a date may stand
LONGEST_HEADLINE, LONGEST_BYLINE, LONGEST_DATE = 160, 120, 50  # characters
# The end of a sentence, or of what goes on in the next line.
SENTENCE_END = re.compile(r"[.!?…;:,][\"'”’»)\]]{0,3}$")
QUESTION = re.compile(r"\?[\"'”’»)]{0,3}$")
BYLINE = re.compile(r"by:?\s+(?P<names>[A-Z\u00c0-\u024f][^!?:;“”\"]{1,100})", re.IGNORECASE)
DATE_LABEL = re.compile(
    r"(?:(?:first |originally )?published|posted|last updated|updated|last modified|date)(?: on| at)?[:,]?\s+",
    re.IGNORECASE,
)
DATE_LINE = re.compile(r"[\w.,:/+ -]+")
# Under a byline: "Calder Wire", "Senior Political Correspondent".
ROLE = re.compile(
    r"[\w ,&'’./-]{0,60}\b(?:writer|reporter|correspondent|editor|columnist|press|news|wire|agency|service|bureau|times|post)s?",
    re.IGNORECASE,
)
READING_TIME = re.compile(r"\d{1,3}[ -]min(?:ute)?s? read|reading time:? \d{1,3} min(?:ute)?s?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Top:
    """What the first lines say."""

    has_headline: bool = False
    byline: tuple[str, ...] = ()
    published: datetime | date | None = None
    places: frozenset[int] = frozenset()
    """The lines that give byline, date and reading time, which are no part of the text."""


def read_top(lines: Sequence[str]) -> Top:
    """The headline, byline and date of a text, where its first lines are plainly that."""
    top = Top(has_headline=_starts_with_headline(lines))
    for place, line in enumerate(lines[:NEAR_THE_TOP]):
        if place or not top.has_headline:
            top = _read_line(top, place, line)
        if top.byline and place - 1 in top.places and ROLE.fullmatch(line):
            top = replace(top, places=top.places | {place})
    return top


def _read_line(top: Top, place: int, line: str) -> Top:
    byline = BYLINE.fullmatch(line) if len(line) <= LONGEST_BYLINE and not top.byline else None
    names, day = _names_and_date(byline["names"]) if byline else ((), date_line(line))
    if not names and not day and not READING_TIME.fullmatch(line):
        return top
    return replace(top, byline=top.byline or names, published=top.published or day, places=top.places | {place})


def _starts_with_headline(lines: Sequence[str]) -> bool:
    """The first line is short, does not end as a sentence does, and stands over text rather than over a list."""
    first, second = (*lines[:2], "", "")[:2]
    if not second or len(first) > LONGEST_HEADLINE or MARKER.match(first) or MARKER.match(second):
        return False
    ends_as_sentence = SENTENCE_END.search(first) and not QUESTION.search(first)
    return not (ends_as_sentence or furniture_of(first) or BYLINE.fullmatch(first) or date_line(first)) and any(
        map(str.isalpha, first)
    )


def date_line(line: str) -> datetime | date | None:
    """The date of a line that is nothing but a date: "Published May 12, 2025", "2025-05-12T09:30Z"."""
    words = DATE_LABEL.sub("", line, count=1)
    if len(words) > LONGEST_DATE or not any(map(str.isdigit, words)) or not DATE_LINE.fullmatch(words):
        return None
    return read_date(words)


def _names_and_date(words: str) -> tuple[tuple[str, ...], date | None]:
    """Of "Ana Ruiz | May 12, 2025", the name and the date."""
    parts = re.split(r"\s*[|•·–—]\s*", words)
    days = [written_date(part) for part in parts]
    named = (part for part, day in zip(parts, days, strict=True) if not day and not READING_TIME.fullmatch(part))
    return tuple(name for part in named for name in names_in(part)), next(filter(None, days), None)
