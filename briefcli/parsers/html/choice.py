"""Which passages are the article: what trafilatura keeps, without lists of links, with the gaps filled."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from briefcli.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

    from briefcli.parsers.html.body import Body
    from briefcli.parsers.html.passages import Passage

LINK = 0.8  # of a line: a line that is nothing but a link
LINKED_ITEM = 0.5  # of an item: a kicker may stand before its link
NEARLY_ALL = 0.9  # of the article's characters
HIGHEST = 40  # levels above a passage in which its article is sought
SENTENCE = 40  # characters; a shorter paragraph is not missed


def choose_body(passages: Sequence[Passage], body: Body) -> Set[Passage]:
    """The passages that are the article's text; its headings are chosen apart."""
    texts = [passage for passage in passages if passage.kind not in (BlockKind.HEADING, BlockKind.CAPTION)]
    kept = {passage for passage in texts if body.holds(passage)}
    kept |= set(_gaps(texts, kept))
    kept -= {*_link_lists(texts), *_bare_links(texts)}
    return kept - set(_outside(kept))


def _gaps(texts: Sequence[Passage], kept: Set[Passage]) -> Iterator[Passage]:
    """Paragraphs between two of the article's, beside which they stand on the page."""
    by_parent: dict[int, list[Passage]] = {}
    for passage in texts:
        if passage.holder.name == "p" and passage.kind is BlockKind.PARAGRAPH:
            by_parent.setdefault(id(passage.holder.parent), []).append(passage)
    for siblings in by_parent.values():
        places = [place for place, passage in enumerate(siblings) if passage in kept]
        if places:
            between = siblings[places[0] : places[-1]]
            yield from (p for p in between if p not in kept and len(p.text) >= SENTENCE and p.linked < LINK)


def _outside(kept: Set[Passage]) -> Iterator[Passage]:
    """What stands outside the innermost element that holds nearly all of the text: notices before and after it."""
    sizes: dict[int, int] = {}
    ways = {passage: [id(tag) for tag in islice(passage.holder.parents, HIGHEST)] for passage in kept}
    for passage, way in ways.items():
        for tag in way:
            sizes[tag] = sizes.get(tag, 0) + len(passage.text)
    enough = NEARLY_ALL * sum(len(passage.text) for passage in kept)
    holders = [tag for tag, size in sizes.items() if size >= enough]
    innermost = min(holders, key=lambda tag: sizes[tag], default=None)
    return (passage for passage, way in ways.items() if innermost is not None and innermost not in way)


def _link_lists(texts: Sequence[Passage]) -> Iterator[Passage]:
    """Items of lists in which most items are links: further reading."""
    lists: dict[int, list[Passage]] = {}
    for item in texts:
        if item.kind is BlockKind.ITEM:
            lists.setdefault(id(item.holder.find_parent(("ul", "ol"))), []).append(item)
    for items in lists.values():
        if 2 * sum(item.linked >= LINKED_ITEM for item in items) >= len(items):
            yield from items


def _bare_links(texts: Iterable[Passage]) -> Iterator[Passage]:
    """Paragraphs that are nothing but a link."""
    return (p for p in texts if p.linked >= 0.9 and p.kind is BlockKind.PARAGRAPH)
