"""An outlet's own points, set in a box that extraction takes for something beside the article."""

from __future__ import annotations

import re
from itertools import groupby, islice
from typing import TYPE_CHECKING

from briefcli.model import BlockKind
from briefcli.parsers.html.boxes import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from briefcli.parsers.html.passages import Passage

# What designers call the box.
NAMES = re.compile(
    r"(?<![a-z])(?:key-?(?:points?|takeaways?|facts|findings|lines)|take-?aways?|highlights|at-?a-?glance|glance"
    r"|summary|summary-?(?:box|list|points)|in-?brief|bullet-?points|tl-?dr|quick-?read|essentiel|points-?cles"
    r"|resumen|claves|sumario|sintesi|in-?sintesi|resumo|zusammenfassung|das-?wichtigste|in-?kuerze|samenvatting"
    r"|sammanfattning)(?![a-z])"
)
MOST = range(2, 9)  # items; a longer list is a menu or an index
SHORTEST = 5  # words: shorter items are places, teams, topics
LINKED = 0.3
HIGHEST = 4  # levels above an item at which its box is sought


def key_points(passages: Sequence[Passage], kept: Set[Passage]) -> Iterator[Passage]:
    """The items of such a box: it stands under the headline, or in the text and is called so."""
    places = [place for place, passage in enumerate(passages) if passage in kept]
    if not places:
        return
    # The standfirst may stand above the box.
    headline = next((place for place, passage in enumerate(passages[: places[0]]) if passage.level == 1), places[0])
    for is_item, run in groupby(range(headline, places[-1]), key=lambda place: passages[place].kind is BlockKind.ITEM):
        items = list(run)
        points = [passages[place] for place in items]
        if not is_item or len(points) not in MOST or any(map(_is_no_point, points)) or not kept.isdisjoint(points):
            continue
        is_headed = passages[items[0] - 1].kind is BlockKind.HEADING and items[0] < places[:2][-1]
        if is_headed or _is_called_so(points[0]):
            yield from points


def _is_no_point(item: Passage) -> bool:
    return item.linked > LINKED or len(item.text.split()) < SHORTEST


def _is_called_so(item: Passage) -> bool:
    around = (item.holder, *islice(item.holder.parents, HIGHEST))
    return any(NAMES.search(names_of(tag)) for tag in around if tag.attrs)
