"""What stands around the headline of a page and is no paragraph: the kicker, the byline, the date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.model import BlockKind
from briefcli.parsers.dates import DATE_WITHIN, read_date
from briefcli.parsers.html.credits import read_credits
from briefcli.parsers.names import PERSON, names_in
from briefcli.parsers.top import SENTENCE_END, date_line, read_byline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set
    from datetime import date, datetime

    from briefcli.parsers.html.passages import Passage

LONGEST = 90  # characters
BYLINE_WITHIN = re.compile(r"(?:^|[|•·] ?)(?:By|Von|Par|Por|Di|Door|Av|Af):? (?P<names>[^.!?“”«»\"|•·]{4,80})$")
# "Lübeck, 31. März 2003 – …"; in "March 3, 2025 was a cold day" the date is a part of the sentence.
OPENING_DATE = re.compile(rf"(?P<date>{DATE_WITHIN.pattern})(?=\s?(?:[,:|·(–—-]|$))")
IN = r"(?:in|at|near|from|of|aus|bei|von|à|en|de|di|a)"
AND = re.compile(r" (?:and|und|et|y|e|og|och|&) ")
NEAR_THE_TOP = 6  # passages
BEFORE_HEADLINE, MOST_LINES = 3, 20  # passages: where the date of a page may stand


def labels_above(shown: Sequence[Passage]) -> Iterator[tuple[Passage, str]]:
    """Bylines and dates near the top, and the short lines before the first sentence: each a `credit` or a `label`."""
    before_prose = True
    for passage in shown[:NEAR_THE_TOP]:
        if is_credit(passage):
            yield passage, "credit"
            continue
        is_label = len(passage.text) <= LONGEST and not SENTENCE_END.search(passage.text)
        before_prose = before_prose and is_label and passage.kind is BlockKind.PARAGRAPH
        if before_prose:
            yield passage, "label"


def date_beside(passages: Sequence[Passage], kept: Set[Passage]) -> datetime | date | None:
    """The date in a short line around the headline: "Thursday, 6 November 2008, 4.15pm", "Lübeck, 31. März 2003".

    Of the first paragraph, only the one that it opens with.
    """
    *near, first = _around_headline(passages, kept) or [""]
    told = (facts.published for facts in map(read_credits, near) if facts)
    found = [DATE_WITHIN.search(line) for line in near] + [OPENING_DATE.match(first)]
    return next(filter(None, (*told, *(read_date(date[0]) for date in found if date))), None)


def change_beside(passages: Sequence[Passage], kept: Set[Passage]) -> datetime | date | None:
    """The date behind "Updated:" in a line around the headline."""
    told = filter(None, map(read_credits, _around_headline(passages, kept)[:-1]))
    return next((facts.modified for facts in told if facts.modified), None)


def byline_beside(passages: Sequence[Passage], kept: Set[Passage]) -> tuple[str, ...]:
    """The people in a short line around the headline: "Von Anna Sand, Lübeck", "6. November | Par Luc Morel"."""
    for line in _around_headline(passages, kept)[:-1]:
        facts = read_credits(line)
        if people := (facts.people if facts else _people_in(line)):
            return people[:-1] if len(people) > 1 and _ends_in_place(line, people[-1], passages) else people
    return ()


def _ends_in_place(line: str, name: str, passages: Sequence[Passage]) -> bool:
    """Whether the last name of a byline is a place: behind a comma, where *and* came before, or by the text."""
    if not line.endswith(f", {name}"):
        return False
    in_place = re.compile(rf"(?:^|\s){IN} {re.escape(name)}(?!\w)", re.IGNORECASE)
    return bool(AND.search(line)) or any(in_place.search(passage.text) for passage in passages[:MOST_LINES])


def _around_headline(passages: Sequence[Passage], kept: Set[Passage]) -> list[str]:
    """The short lines from just above the headline to the first paragraph or a little below, and that paragraph."""
    first = next((place for place, p in enumerate(passages) if p in kept and _is_sentence(p.text)), None)
    if first is None:
        return []
    headline = next((place for place in range(first, -1, -1) if passages[place].level == 1), first)
    near = passages[max(0, headline - BEFORE_HEADLINE, first - MOST_LINES) : first]
    below = passages[first + 1 : first + 1 + NEAR_THE_TOP]  # the first may be the standfirst
    return [
        *(passage.text for passage in near if len(passage.text) <= LONGEST),
        *(passage.text for passage in (*near, *below) if read_credits(passage.text)),
        passages[first].text,
    ]


def _is_sentence(text: str) -> bool:
    return bool(SENTENCE_END.search(text)) and not read_credits(text)


def _people_in(line: str) -> tuple[str, ...]:
    """Only full names: "Von Berlin" may be anything."""
    found = BYLINE_WITHIN.search(line) if len(line) <= LONGEST else None
    return tuple(filter(PERSON.fullmatch, names_in(found["names"]))) if found else ()


def is_credit(passage: Passage) -> bool:
    """Whether it gives an author or a date and nothing else."""
    text = passage.text
    if passage.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
        return False
    is_short = len(text) <= LONGEST and bool(read_byline(text)[0] or date_line(text) or is_byline(text))
    return is_short or read_credits(text) is not None


def is_byline(text: str) -> bool:
    """Whether a line opens as a byline does in one of the languages that we meet most."""
    line = text[:1].upper() + text[1:]  # "von Anna Sand"
    return BYLINE_WITHIN.match(line) is not None and bool(_people_in(line))
