"""What a page holds beside its article: taken out before the body is sought, and kept, labelled, where it has words."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.boxes import names_of, set_boxes_aside
from briefcli.parsers.html.columns import set_columns_aside
from briefcli.parsers.html.footnotes import set_footnotes_aside
from briefcli.parsers.html.passages import elements, text_of
from briefcli.parsers.html.weights import Weights
from briefcli.parsers.posts import DATE, STATUS_LINK, is_signed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from bs4 import BeautifulSoup, Tag

    from briefcli.parsers.html.weights import Weight

POST_CLASS = re.compile(
    r"(?:twitter|facebook|fb|instagram|tiktok|threads|bluesky|bsky|mastodon|telegram|linkedin|reddit|tumblr|imgur|vk"
    r"|truth-?social|social(?:-media)?)[_-]{1,2}(?:tweet|video|media|post|embed|embedded|card|widget)(?![a-z])"
    r"|(?:embed|embedded|post)[_-]{1,2}(?:tweet|twitter|facebook|instagram|tiktok|threads|bluesky|social)(?![a-z])"
    r"|text-post-media|linkedin-post|tgme_widget|(?<![a-z-])tweet(?![a-z])"
    r"|amp-(?:twitter|instagram|facebook|tiktok|reddit|imgur)"
)
NETWORK = re.compile(
    r"//(?:[\w-]{1,20}\.)?(?:twitter|x|facebook|instagram|tiktok|youtube|youtube-nocookie|threads|linkedin|reddit|tumblr"
    r"|truthsocial|mastodon|bsky|telegram|vk)\.(?:com|net|org|social|app)/|//t\.me/|//[\w.-]{1,60}/@[\w.-]{1,60}/\d+/embed"
)
MARKUP = re.compile(r"<[^<>]{1,200}>")  # what stands in a frame is not parsed
HANDLE = re.compile(r"(?<!\S)\(?@\w")
WHEN = re.compile(rf"{DATE}|\d{{1,2}}:\d\d|(?:view|voir|ver|vedi|bekijk|ansehen)\b", re.IGNORECASE)
POST_HOLDERS = frozenset(("blockquote", "div", "figure", "p", "section"))
CAPTION_CLASS = re.compile(
    r"(?<![a-z])(?:captions?|media-?info|info-?text|(?:image|photo|picture|media)-?(?:text|info|credits?|copyright|source)"
    r"|bildunterschrift|bildtext|bildquelle|bildnachweis|fotocredit|pie-?de-?foto|didascalia)(?![a-z])"
)
CAPTIONS = frozenset(("div", "p", "span", "small", "em", "section"))
PICTURES = ("img", "picture", "amp-img", "video")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LONGEST_POST, LONGEST_CAPTION = 4500, 600  # characters
HIGHEST = 6  # levels above a link at which its post is sought
LONGEST_PLAIN_POST = 600  # characters, where only a handle and a link tell
LAYOUT = frozenset(("table", "h1", "article", "section"))  # in a table, these mean that it lays out a page
CELLS = frozenset(("td", "th"))
LONGEST_BOX = 300  # characters: a table of one cell is a frame around something small
LARGEST_CELL = 120  # characters, on the average: cells with more hold prose


def set_clutter_aside(soup: BeautifulSoup) -> list[Aside]:
    """Take out of the page what is not its article, and return what is worth keeping."""
    weights = Weights(soup)
    posts = list(_posts(soup, weights))
    boxes = list(set_boxes_aside(soup, weights))
    columns = list(set_columns_aside(soup, weights))
    return [*posts, *boxes, *columns, *set_footnotes_aside(soup), *_captions(soup, weights), *_tables(soup)]


def _posts(soup: BeautifulSoup, weights: Weights) -> Iterator[Aside]:
    """Embedded posts, by the class of their network, by the link to a status or by the signature at their end."""
    citing = _citing(soup)
    for tag in elements(soup):
        if tag.name == "iframe":
            yield from _fallback(tag)
        elif (tag.name in POST_HOLDERS or "-" in tag.name) and _is_post(tag, weights.of(tag), id(tag) in citing):
            yield Aside("post", text_of(tag))
            tag.extract()


def _citing(soup: BeautifulSoup) -> Set[int]:
    """The elements right around links to posts."""
    links = (tag for tag in elements(soup) if tag.name == "a" and STATUS_LINK.search(str(tag.attrs.get("href") or "")))
    return {id(parent) for link in links for parent in islice(link.parents, HIGHEST)}


def _fallback(frame: Tag) -> Iterator[Aside]:
    """What a frame with a post says to those who cannot see it."""
    address = str(frame.attrs.get("src") or frame.attrs.get("data-src") or "")
    if POST_CLASS.search(names_of(frame)) or NETWORK.search(address):
        yield Aside("post", MARKUP.sub(" ", frame.get_text(" ")))
        frame.extract()


def _is_post(tag: Tag, weight: Weight, cites: bool) -> bool:
    if weight.text > LONGEST_POST or weight.headlines:
        return False
    if POST_CLASS.search(names_of(tag)):
        return True
    if tag.name in ("blockquote", "p"):
        text = " ".join(tag.get_text(" ").split())
        return is_signed(text) or (tag.name == "blockquote" and _cites_status(tag))
    return cites and weight.text <= LONGEST_PLAIN_POST and _is_plain_post(tag)


def _is_plain_post(tag: Tag) -> bool:
    """A handle, some words, and a link to the post under its time: nothing calls it a post."""
    links = tag.find_all("a")
    if not links or not STATUS_LINK.search(str(links[-1].get("href") or "")):
        return False
    return bool(WHEN.search(links[-1].get_text())) and HANDLE.search(tag.get_text(" ")) is not None


def _cites_status(quotation: Tag) -> bool:
    """Whether its last link, or what it cites, is a post."""
    links = [str(link.get("href") or "") for link in quotation.find_all("a")]
    return any(STATUS_LINK.search(link) for link in (*links[-1:], str(quotation.get("cite") or "")))


def _captions(soup: BeautifulSoup, weights: Weights) -> Iterator[Aside]:
    """Captions, and whatever else stands in a figure, unless the figure is longer than any caption."""
    for tag in elements(soup):
        weight = weights.of(tag)
        is_short = 0 < weight.text <= LONGEST_CAPTION and not weight.headlines
        if is_short and _is_called_caption(tag) and not tag.find(("blockquote", "ul", "table")):
            yield Aside("caption", text_of(tag))
            tag.extract()


def _is_called_caption(tag: Tag) -> bool:
    """By its element; or by its class, where a picture is beside it, for there are captions of other things."""
    if tag.name in ("figcaption", "figure"):
        return True
    if tag.name not in CAPTIONS or not CAPTION_CLASS.search(names_of(tag)):
        return False
    around = [tag, *islice(tag.parents, 2)]
    return any(each.find(PICTURES) for each in around) and not tag.find(HEADINGS)


def _tables(soup: BeautifulSoup) -> Iterator[Aside]:
    """Tables of data, a line for every row, below what the table is called."""
    for table in elements(soup):
        rows = _rows(table) if table.name == "table" else []
        if len(rows) == 1 == len(rows[0]) and len(rows[0][0]) <= LONGEST_BOX:
            yield Aside("label", rows[0][0])
            table.extract()
        elif _are_data(rows):
            title = " ".join(text_of(caption) for caption in table.find_all("caption"))
            yield Aside("table", "\n".join((title, *(" | ".join(row) for row in rows))))
            table.extract()


def _rows(table: Tag) -> list[list[str]]:
    """The cells of each row; none where the table lays out a page."""
    inside = list(elements(table))
    if any(tag.name in LAYOUT for tag in inside):
        return []
    rows: list[list[str]] = []
    for tag in inside:
        if tag.name == "tr":
            rows.append([])
        elif tag.name in CELLS and rows:
            rows[-1].append(" ".join(tag.get_text(" ").split()))
    return rows


def _are_data(rows: Sequence[Sequence[str]]) -> bool:
    """Whether there are columns, and no prose in them."""
    cells = [cell for row in rows for cell in row]
    return max(map(len, rows), default=0) > 1 and sum(map(len, cells)) <= LARGEST_CELL * len(cells)
