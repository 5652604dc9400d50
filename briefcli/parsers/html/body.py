"""Which passages of a page are the article: trafilatura's judgement, on the page's own words.

trafilatura says what belongs to the body; the words are taken from the page, so that they stay as they were written.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from briefcli.model import BlockKind
from briefcli.parsers.html.passages import Passage, walk
from briefcli.parsers.layout import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bs4 import Tag

# lxml loses text below 256 levels without a word; wrappers deeper than this are left out and their text kept.
DEEPEST = 200
SEEN_BY_TRAFILATURA = frozenset(
    ("class", "id", "role", "itemprop", "href", "style", "rel", "data-testid", "property", "hidden")
)
UNFIT_FOR_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
TAG_NAME = re.compile(r"[a-z][a-z0-9]*")
MOST_PASSAGES = 8_000  # ten times a long page; judging more takes minutes and half a gigabyte
MOST_TEXT = 2_000_000  # characters, two books
LINKED = 0.5  # of a passage: navigation
NEAR = 20_000  # letters
LONG = 24  # letters; a shorter passage may stand in the body by accident and must be one of its blocks


class Body:
    """What trafilatura kept, to compare passages with."""

    def __init__(self, blocks: Iterable[str]) -> None:
        keys = [key for key in map(key_of, blocks) if key]
        self._run = "".join(keys)
        ends = zip(keys, accumulate(map(len, keys)), strict=True)
        self._ends = dict(reversed(list(ends)))  # of a text that stands twice, the first place

    def find(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """The passages that are part of what was kept.

        One that is no block of it, only a part of one, is looked for near the last one found: both are in reading
        order, and a search of everything for everything would not be linear.
        """
        place = 0
        beside: list[Passage] = []  # of one holder, not found so far
        holder = None
        for passage in passages:
            if passage.holder is not holder:
                beside, holder, is_within = [], passage.holder, False
            end = self._ends.get(passage.key)
            if end is None and (len(passage.key) >= LONG or is_within):
                end = self._end_near(place, passage)
            if end is None and passage.kind is not BlockKind.ITEM:
                beside.append(passage)
            if end is None:
                continue
            yield from self._leading_to(end - len(passage.key), beside)
            yield passage
            place, beside, is_within = max(place, end), [], True

    def _leading_to(self, place: int, lines: list[Passage]) -> Iterator[Passage]:
        """The short lines that end where a line of the same block begins."""
        for line in reversed(lines):
            if not self._run.endswith(line.key, 0, place):
                return
            if line.key:
                yield line
            place -= len(line.key)

    def _end_near(self, place: int, passage: Passage) -> int | None:
        """Where a part of a block ends; a short one is a line of the same block that goes on at this very place."""
        size = len(passage.key)
        if size < LONG:
            return place + size if self._run.startswith(passage.key, place) else None
        start = self._run.find(passage.key, max(0, place - NEAR), place + NEAR + size)
        return start + size if start >= 0 else None


def find_body(soup: Tag) -> Body:
    """The body of a cleaned page; one without blocks where there is none."""
    bare_extraction = _trafilatura()
    found = bare_extraction(_as_lxml(soup), include_comments=False, with_metadata=False)
    texts = [" ".join("".join(block.itertext()).split()) for block in _leaves(found.body)] if found is not None else []
    return Body(texts)


def body_of(passages: Iterable[Passage]) -> Body | None:
    """The body of a page too long to be judged: all that is no link; None for a page of another length."""
    unlinked = [passage.text for passage in passages if passage.linked < LINKED]
    return Body(unlinked) if len(unlinked) > MOST_PASSAGES or sum(map(len, unlinked)) > MOST_TEXT else None


@cache
def _trafilatura() -> Callable[..., Any]:
    import logging

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it cannot read is ours to report
    return bare_extraction  # type: ignore[no-any-return]


def _leaves(body: Any) -> list[Any]:
    """Its blocks: children of the body, and for lists, quotations and tables the parts of those."""
    leaves = []
    for block in body:
        parts = [part for part in block.iter("item", "p", "head", "cell") if part is not block]
        leaves += parts or [block]
    return leaves


def _as_lxml(soup: Tag) -> Any:
    """The page as the tree that trafilatura works on, without what nobody reads and without the deepest wrappers."""
    from lxml.html import html_parser

    open_elements = [html_parser.makeelement("html")]
    for node, entering in walk(soup):
        name = getattr(node, "name", None)
        if name is None:
            _append_text(open_elements[-1], str(node))
        elif not entering:
            open_elements.pop()
        elif len(open_elements) > DEEPEST or not TAG_NAME.fullmatch(name):
            open_elements.append(open_elements[-1])
        else:
            element = html_parser.makeelement(name, _attributes(node))
            open_elements[-1].append(element)
            open_elements.append(element)
    return open_elements[0]


def _attributes(tag: Any) -> dict[str, str]:
    seen = ((name, value) for name, value in tag.attrs.items() if name in SEEN_BY_TRAFILATURA)
    return {name: UNFIT_FOR_XML.sub(" ", value) for name, value in seen}


def _append_text(element: Any, text: str) -> None:
    text = UNFIT_FOR_XML.sub(" ", text)
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
