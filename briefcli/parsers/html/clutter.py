"""What a page holds beside its article: taken out before the body is sought, and kept, labelled, where it has words."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.boxes import names_of, set_boxes_aside
from briefcli.parsers.html.columns import set_columns_aside
from briefcli.parsers.html.passages import elements, text_of
from briefcli.parsers.html.weights import Weights
from briefcli.parsers.posts import STATUS_LINK, is_signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import BeautifulSoup, Tag

POST_CLASS = re.compile(
    r"twitter-tweet|twitter-video|instagram-media|tiktok-embed|reddit-embed|reddit-card|bluesky-embed|fb-post|fb-video"
    r"|text-post-media|mastodon-embed|telegram-post|tumblr-post|imgur-embed|linkedin-embed|vk-post"
)
POST_HOLDERS = frozenset(("blockquote", "div", "figure", "iframe", "p", "section"))
CAPTION_CLASS = re.compile(
    r"(?<![a-z])(?:captions?|media-?info|info-?text|(?:image|photo|picture|media)-?(?:text|info|credits?|copyright|source)"
    r"|bildunterschrift|bildtext|bildquelle|bildnachweis|fotocredit|pie-?de-?foto|didascalia)(?![a-z])"
)
CAPTIONS = frozenset(("div", "p", "span", "small", "em", "section"))
PICTURES = ("img", "picture", "amp-img", "video")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LONGEST_POST, LONGEST_CAPTION = 4500, 600  # characters
LAYOUT = ("p", "table", "h1", "article", "div")  # in a table, these mean that it lays out a page


def set_clutter_aside(soup: BeautifulSoup) -> list[Aside]:
    """Take out of the page what is not its article, and return what is worth keeping."""
    weights = Weights(soup)
    posts = list(_posts(soup, weights))
    boxes = list(set_boxes_aside(soup, weights))
    columns = list(set_columns_aside(soup, weights))
    return [*posts, *boxes, *columns, *_captions(soup, weights), *_tables(soup)]


def _posts(soup: BeautifulSoup, weights: Weights) -> Iterator[Aside]:
    """Embedded posts, by the class of their network, by the link to a status or by the signature at their end."""
    for tag in elements(soup):
        if tag.name in POST_HOLDERS and weights.of(tag).text <= LONGEST_POST and _is_post(tag):
            yield Aside("post", text_of(tag))
            tag.extract()


def _is_post(tag: Tag) -> bool:
    if POST_CLASS.search(names_of(tag)):
        return True
    if tag.name not in ("blockquote", "p"):
        return False
    return is_signed(" ".join(tag.get_text().split())) or (tag.name == "blockquote" and _cites_status(tag))


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
    """Tables of data, a line for every row."""
    for table in elements(soup):
        if table.name == "table" and not table.find(LAYOUT):
            rows = ([cell.get_text(" ") for cell in row.find_all(("td", "th"))] for row in table.find_all("tr"))
            yield Aside("table", "\n".join(" | ".join(" ".join(cell.split()) for cell in row) for row in rows))
            table.extract()
