"""What stands above the first paragraph of a text: headline, byline, date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from briefcli.parsers.dates import read_date, written_date
from briefcli.parsers.furniture import furniture_of
from briefcli.parsers.lines import MARKER
from briefcli.parsers.names import names_in

MAIL_FIELD = re.compile(r"(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To): ")
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
ROLES = "writer|reporter|correspondent|editor|columnist|press|news|wire|agency|service|bureau|times|post"
ROLE = re.compile(rf"[\w ,&'’./-]{{0,60}}\b(?:{ROLES})s?", re.IGNORECASE)
NAME_AND_ROLE = re.compile(rf"(?P<names>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){{1,3}}), (?i:{ROLE.pattern})")
READING_TIME = re.compile(r"\d{1,3}[ -]min(?:ute)?s? read|reading time:? \d{1,3} min(?:ute)?s?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Top:
    """What the first lines say."""

    headline: int | None = None
    """The line that is the headline, if any."""
    byline: tuple[str, ...] = ()
    published: datetime | date | None = None
    places: frozenset[int] = frozenset()
    """The lines that give byline, date and reading time, which are no part of the text."""


def read_top(lines: Sequence[str]) -> Top:
    """The headline, byline and date of a text, where its first lines are plainly that."""
    mail = _mail_header(lines)
    top = Top(headline=mail if _starts_with_headline(lines[mail:]) else None, places=frozenset(range(mail)))
    for place, line in enumerate(lines[: mail + NEAR_THE_TOP]):
        if place != top.headline:
            top = _read_line(top, place, line)
        if top.byline and place - 1 in top.places and ROLE.fullmatch(line):
            top = replace(top, places=top.places | {place})
    return top


def _read_line(top: Top, place: int, line: str) -> Top:
    byline = None
    if len(line) <= LONGEST_BYLINE and not top.byline:
        byline = BYLINE.fullmatch(line) or NAME_AND_ROLE.fullmatch(line)
    names, day = _names_and_date(byline["names"]) if byline else ((), date_line(line))
    if not names and not day and not READING_TIME.fullmatch(line):
        return top
    return replace(top, byline=top.byline or names, published=top.published or day, places=top.places | {place})


def _mail_header(lines: Sequence[str]) -> int:
    """How many lines a mail's header has: "From: …", "Subject: …", …; one such line alone is no header."""
    count = 0
    while count < len(lines) and MAIL_FIELD.match(lines[count]):
        count += 1
    return count if count > 1 else 0


def _starts_with_headline(lines: Sequence[str]) -> bool:
    """The first line is short, no sentence and no label that comes again, and stands over text, not over a list."""
    first, second = (*lines[:2], "", "")[:2]
    if not second or first in lines[1:] or len(first) > LONGEST_HEADLINE or MARKER.match(first) or MARKER.match(second):
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
    names, *others = re.split(r"\s*[|•·–—]\s*", words)
    return tuple(names_in(names)), next(filter(None, map(written_date, others)), None)
