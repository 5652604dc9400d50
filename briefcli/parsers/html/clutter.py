"""What a page holds beside its article: taken out before the body is sought, and kept, labelled, where it has words."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.boxes import HEADED, is_headed, names_of, set_boxes_aside
from briefcli.parsers.html.columns import set_columns_aside
from briefcli.parsers.html.embeds import set_posts_aside
from briefcli.parsers.html.factboxes import fact_box
from briefcli.parsers.html.footnotes import footnote_of, is_mark
from briefcli.parsers.html.landmarks import find_landmarks
from briefcli.parsers.html.passages import elements, take_out, text_of
from briefcli.parsers.html.weights import Weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bs4 import BeautifulSoup, Tag

    from briefcli.parsers.html.landmarks import Landmarks
    from briefcli.parsers.html.weights import Weight

CAPTION_CLASS = re.compile(
    r"(?<![a-z])(?:captions?|media-?info|info-?text|(?:image|photo|picture|media)-?(?:text|info|credits?|copyright|source)"
    r"|bildunterschrift|bildtext|bildquelle|bildnachweis|fotocredit|pie-?de-?foto|didascalia)(?![a-z])"
)
CAPTIONS = frozenset(("div", "p", "span", "small", "em", "section"))
LONGEST_CAPTION = 600  # characters
PROSE = 80  # characters
LAYOUT = frozenset(("table", "h1", "article", "section"))  # in a table, these mean that it lays out a page
BEFORE_ROWS = 100  # elements: captions and columns; in tables nested without end, no more are looked at
CELLS = frozenset(("td", "th"))
LONGEST_BOX = 300  # characters: a table of one cell is a frame around something small
LARGEST_CELL = 120  # characters, on the average: cells with more hold prose


def set_clutter_aside(soup: BeautifulSoup) -> list[Aside]:
    """Take out of the page what is not its article, and return what is worth keeping."""
    weights, landmarks = Weights(soup), find_landmarks(soup)
    posts = list(set_posts_aside(soup, weights, landmarks))
    boxes = list(set_boxes_aside(soup, weights, landmarks))
    columns = list(set_columns_aside(soup, weights))
    beside = list(_set_aside(soup, weights, landmarks))
    return [*posts, *boxes, *columns, *beside]


def _set_aside(soup: BeautifulSoup, weights: Weights, landmarks: Landmarks) -> Iterator[Aside]:
    """Footnotes, captions, fact boxes and tables, in reading order; the marks of footnotes leave without a trace."""
    page = weights.of(soup)
    for tag in elements(soup):
        if tag.name == "table" and not any(part.name == "tr" for part in islice(elements(tag), BEFORE_ROWS)):
            tag.name = "div"  # as browsers show it
        weight = weights.of(tag)
        box = fact_box(tag, weight, page)
        aside = box or footnote_of(tag) or _caption(tag, weight, landmarks) or _table(tag)
        if aside:
            yield aside
        if aside or is_mark(tag):
            take_out(tag, leaving_rule=box is not None and not is_headed(tag))


def _caption(tag: Tag, weight: Weight, landmarks: Landmarks) -> Aside | None:
    """A caption, or whatever else stands in a figure, unless the figure is longer than any caption."""
    is_short = 0 < weight.text <= LONGEST_CAPTION and not weight.headlines and id(tag) not in landmarks.listed
    return Aside("caption", text_of(tag)) if is_short and _is_called_caption(tag, landmarks) else None


def _is_called_caption(tag: Tag, landmarks: Landmarks) -> bool:
    """By its element; or by its class, where a picture is beside it, for there are captions of other things."""
    if tag.name in ("figcaption", "figure"):
        return True
    if tag.name not in CAPTIONS or not CAPTION_CLASS.search(names_of(tag)):
        return False
    if tag.name != "span" and _stands_under_heading(tag):
        return False
    around = (tag, *islice(tag.parents, 2))
    return any(id(each) in landmarks.pictured for each in around) and id(tag) not in landmarks.headed


def _stands_under_heading(tag: Tag) -> bool:
    """Whether it is the text of a slide, in a list of places or of people: prose right below a heading."""
    above = tag.find_previous_sibling()
    return above is not None and above.name in HEADED and len(tag.get_text()) >= PROSE


def _table(tag: Tag) -> Aside | None:
    """A table of data, a line for every row, below what it is called; or a frame around something small."""
    rows = _rows(tag) if tag.name == "table" else []
    if len(rows) == 1 == len(rows[0]) and len(rows[0][0]) <= LONGEST_BOX:
        return Aside("label", rows[0][0])
    if not _are_data(rows):
        return None
    titles = [text_of(part) for part in elements(tag) if part.name == "caption"]
    return Aside("table", "\n".join((*titles, *(" | ".join(row) for row in rows))))


def _rows(table: Tag) -> list[list[str]]:
    """The cells of each row; none where the table lays out a page."""
    if any(tag.name in LAYOUT for tag in elements(table)):
        return []
    rows: list[list[str]] = []
    for tag in elements(table):
        if tag.name == "tr":
            rows.append([])
        elif tag.name in CELLS and rows:
            rows[-1].append(" ".join(tag.get_text(" ").split()))
    return rows


def _are_data(rows: Sequence[Sequence[str]]) -> bool:
    """Whether there are columns, and no prose in them."""
    cells = [cell for row in rows for cell in row]
    return max(map(len, rows), default=0) > 1 and sum(map(len, cells)) <= LARGEST_CELL * len(cells)
