"""A page laid out in tables: the column that holds the article, and the columns beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.passages import elements, take_out, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import BeautifulSoup, Tag

    from briefcli.parsers.html.weights import Weights

MOST = 0.5  # of the unlinked text: the cell with the article has more than this
NARROW = 0.4  # of the article's unlinked text: a wider cell beside it is rather a part of it
LINKS = 0.5  # of its text: a column of links
# By how its words begin.
BEGINNINGS = (
    (
        "comment",
        re.compile(r"\W{0,3}(?:your (?:views|comments|say|letters)|have your say|comments?\b|readers|letters)"),
    ),
    ("related", re.compile(r"\W{0,3}(?:also|related|more|most|other|latest|top stories|see|read|elsewhere|in this)\b")),
    ("promo", re.compile(r"\W{0,3}(?:advert|sponsor|subscribe|sign up|newsletter)")),
)


def set_columns_aside(soup: BeautifulSoup, weights: Weights) -> Iterator[Aside]:
    """Take out the cells that stand in a row with the article's."""
    cell = _article_cell(soup, weights)
    while cell is not None:
        for other in cell.find_next_siblings(("td", "th")) + cell.find_previous_siblings(("td", "th")):
            if _is_narrow(other, cell, weights):
                yield Aside(_kind_of(other, weights), text_of(other))
                take_out(other)
        cell = cell.find_parent("td")


def _article_cell(soup: BeautifulSoup, weights: Weights) -> Tag | None:
    """The innermost cell with most of what the page says outside links; None where no table lays the page out."""
    enough = MOST * _words(soup, weights)
    cells = [cell for cell in elements(soup) if cell.name == "td" and _words(cell, weights) > enough]
    return cells[-1] if cells else None


def _words(tag: Tag, weights: Weights) -> int:
    weight = weights.of(tag)
    return weight.text - weight.linked


def _is_narrow(other: Tag, cell: Tag, weights: Weights) -> bool:
    return not weights.of(other).headlines and _words(other, weights) <= NARROW * _words(cell, weights)


def _kind_of(column: Tag, weights: Weights) -> str:
    start = text_of(column).lower()
    named = next((kind for kind, pattern in BEGINNINGS if pattern.match(start)), None)
    return named or ("related" if weights.of(column).link_share > LINKS else "label")
