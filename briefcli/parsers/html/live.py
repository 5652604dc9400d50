"""Live blogs: each post under its time, in the order of the page."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from briefcli.model import BlockKind
from briefcli.parsers.html.boxes import names_of
from briefcli.parsers.layout import Draft

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

    from briefcli.parsers.html.jsonld import Update
    from briefcli.parsers.html.passages import Passage

CLOCK = re.compile(
    r"(?<![\d.:])\d{1,2}(?:[:.]|\s?h\s?)\d\d(?![\d.]\d|\d)(?:\s?(?:[ap]\.?m\.?|Uhr)(?!\w))?", re.IGNORECASE
)
LONGEST = 60  # characters: "12:37 Ana Ruiz", "Posted at 9.05 on Tuesday"
FEWEST = 3  # posts: fewer times are of the page, of a picture, of a programme
LONGEST_POST = 7  # paragraphs, on the average: with more, the times are of something else
PINNED = 8  # posts to one that is out of order
NOON = 12
LEVEL = 3


@dataclass(frozen=True, slots=True)
class Marked:
    """The passages of a page, with the times of its posts in their headings, and all its headings."""

    passages: list[Passage]
    headings: Set[Passage]


def mark_posts(passages: Sequence[Passage], kept: Set[Passage], headings: Set[Passage]) -> Marked:
    """*12:37* above *Bridge opens* is one heading; above a post without one, it is the heading."""
    changed: dict[Passage, Passage] = {}
    for stamp, head in _posts(passages, kept, headings):
        clock = CLOCK.search(stamp.text)
        time = clock[0] if clock else stamp.text
        if head is None:
            changed[stamp] = replace(stamp, text=time, kind=BlockKind.HEADING, level=LEVEL)
        elif not CLOCK.search(head.text):
            changed[head] = replace(head, text=f"{time} {head.text}")
    stamps = {now for passage, now in changed.items() if passage not in headings}
    return Marked(
        [changed.get(passage, passage) for passage in passages],
        {changed.get(head, head) for head in headings} | stamps,
    )


def _posts(
    passages: Sequence[Passage], kept: Set[Passage], headings: Set[Passage]
) -> Iterator[tuple[Passage, Passage | None]]:
    """Each time that stands over a post, with the post's heading; of times that look alike, if there are enough."""
    alike: dict[tuple[str, str], list[tuple[Passage, Passage | None]]] = defaultdict(list)
    stamp: Passage | None = None
    for passage in passages:
        if passage in headings or passage in kept:
            if stamp is not None:
                look = (stamp.holder.name, names_of(stamp.holder))
                alike[look].append((stamp, passage if passage in headings else None))
            stamp = None
        if passage not in headings and len(passage.text) <= LONGEST and CLOCK.search(passage.text):
            stamp = passage
    for posts in alike.values():
        if len(posts) >= FEWEST and len(kept) <= LONGEST_POST * len(posts) and _are_in_order(posts):
            yield from posts


def _are_in_order(posts: Sequence[tuple[Passage, Passage | None]]) -> bool:
    """Whether the times fall, or rise, but for midnight and a post that is pinned; teasers come as they like."""
    minutes = [_minutes(stamp.text) for stamp, _ in posts]
    steps = [later - earlier for earlier, later in pairwise(minutes) if abs(later - earlier) < NOON * 60]
    rises, falls = sum(step > 0 for step in steps), sum(step < 0 for step in steps)
    return min(rises, falls) <= len(posts) // PINNED


def _minutes(text: str) -> int:
    clock = CLOCK.search(text)
    hour, minute = map(int, re.findall(r"\d+", clock[0])) if clock else (0, 0)
    afternoon = clock is not None and "p" in clock[0].lower() and hour < NOON
    return (hour + NOON * afternoon) * 60 + minute


def drafts_of(updates: Iterable[Update]) -> list[Draft]:
    """The posts of a live blog that a page tells search engines and does not show."""
    drafts = []
    for update in updates:
        if heading := " ".join(filter(None, (update.time, update.headline))):
            drafts.append(Draft(BlockKind.HEADING, heading, LEVEL))
        drafts += [Draft(BlockKind.PARAGRAPH, text) for text in update.paragraphs]
    return drafts
