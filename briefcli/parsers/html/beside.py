"""What stands between the paragraphs of an article and is none of them: boxes, teasers, lists of links."""

from __future__ import annotations

from itertools import chain, groupby, islice
from typing import TYPE_CHECKING

from briefcli.model import Aside, BlockKind
from briefcli.parsers.furniture import furniture_of
from briefcli.parsers.html.opening import is_credit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from briefcli.parsers.html.passages import Passage

LINKS = 0.5  # of its characters: a teaser or a list of links
BOXES = frozenset(("aside", "details", "figure"))
HIGHEST = 6  # levels above a passage at which its box is sought
SENTENCE = 40  # characters; what is shorter is a row of buttons


def left_between(passages: Sequence[Passage], kept: Set[Passage], used: Set[Passage]) -> Iterator[Aside]:
    """A box or a list of links between the first and the last paragraph, with its lines."""
    places = [place for place, passage in enumerate(passages) if passage in kept]
    between = passages[places[0] : places[-1]] if places else ()
    for is_used, run in groupby(between, key=used.__contains__):
        lines = [] if is_used else [passage for passage in run if passage.text]
        kind = _kind_of(lines)
        if kind:
            yield Aside(kind, "\n".join(line.text for line in lines))


def _kind_of(lines: Sequence[Passage]) -> str | None:
    if sum(len(line.text) for line in lines) < SENTENCE:
        return None
    if is_credit(lines[0]):
        return "credit"
    below = [line for line in lines if line.kind is not BlockKind.HEADING]
    if _are_links(lines) or _are_links(below):
        return "related"
    told = next(filter(None, (furniture_of(line.text) for line in lines)), None)
    return told or ("box" if _is_box(lines) else None)


def _are_links(lines: Sequence[Passage]) -> bool:
    return sum(line.linked * len(line.text) for line in lines) > LINKS * sum(len(line.text) for line in lines)


def _is_box(lines: Sequence[Passage]) -> bool:
    is_headed = lines[0].kind is BlockKind.HEADING and len(lines) > 1
    around = chain((lines[0].holder,), islice(lines[0].holder.parents, HIGHEST))
    return is_headed or any(tag.name in BOXES for tag in around)
