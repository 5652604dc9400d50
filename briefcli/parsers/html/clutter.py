"""What a page holds beside its article: taken out before the body is sought, and kept, labelled, where it says something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.passages import BLOCKS, elements, read_passages
from briefcli.parsers.posts import STATUS_LINK, is_signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import Tag

POST_CLASS = re.compile(
    r"twitter-tweet|twitter-video|instagram-media|tiktok-embed|reddit-embed|reddit-card|bluesky-embed|fb-post|fb-video"
    r"|text-post-media|mastodon-embed|telegram-post|tumblr-post|imgur-embed|linkedin-embed|vk-post"
)
# By what designers call a box. Each is a whole word of a class or id: "promo-box", "box promo", "js-promo".
BOXES = (
    ("promo", "newsletter|newsletters|promo|promotion|promobox|signup|subscribe|subscription|advert|advertisement|advertorial|ads?"
              "|anzeige|werbung|sponsored|sponsor|paywall-offer|donation|donate|membership|marketing|piano|outbrain|taboola|affiliate"),
    ("related", "related|recommended|recommendations?|recirc|readmore|read-more|more-on|most-read|mostread|most-popular|trending"
                "|also-read|see-also|further-reading|teaser|teasers|teaserlist|linkbox|related-articles|article-teaser"),
    ("comment", "comments|comment-list|commentlist|disqus|disqus-thread|reader-comments|leserkommentare|forum-posts"),
    ("", "share|sharing|sharebar|social|social-share|socials|breadcrumb|breadcrumbs|cookie|cookies|consent|navigation|navbar|menu"
         "|pagination|toolbar|skip-link|sr-only|screen-reader-text|visually-hidden|visuallyhidden|hidden|print-only|player|video-container|video-player|site-header|site-footer"),
)  # fmt: skip
BOX_NAMES = tuple((kind, re.compile(rf"(?<![a-z])(?:{names})(?![a-z])")) for kind, names in BOXES)
POST_HOLDERS = frozenset(("blockquote", "div", "figure", "iframe", "p", "section"))
CHROME = frozenset(("nav", "button", "dialog", "menu"))
LARGEST_BOX = 1500  # characters; what is longer is rather the article in a badly named element
LINKS = 0.6  # of a box: it is there for its links
LONGEST_CAPTION = 600
SOME_LINKS = 0.3
SHORT = 150  # characters: a row of buttons, a hidden label
LONGEST_LABEL = 30  # of an advert's place: "Advertisement", or nothing at all
PROTECTED = frozenset(("html", "body", "main", "article", "h1"))


def set_aside(soup: Tag) -> list[Aside]:
    """Take out of the page what is not its article, and return what is worth keeping."""
    asides = [*_posts(soup), *_boxes(soup), *_captions(soup), *_tables(soup)]
    return [aside for aside in asides if aside.kind and aside.text]


def text_of(tag: Tag) -> str:
    """Its text, a line for every block."""
    return "\n".join(passage.text for passage in read_passages(tag))


def _posts(soup: Tag) -> Iterator[Aside]:
    """Embedded posts, by the class of their network, by the link to a status or by the signature at their end."""
    for tag in elements(soup):
        if tag.name in POST_HOLDERS and (_is_marked_post(tag) or _is_signed_post(tag)):
            yield Aside("post", text_of(tag))
            tag.extract()


def _is_marked_post(tag: Tag) -> bool:
    if POST_CLASS.search(_names_of(tag)):
        return _size(tag) <= LARGEST_BOX * 3
    if tag.name != "blockquote" or _size(tag) > LARGEST_BOX:
        return False
    links = [str(link.get("href") or "") for link in tag.find_all("a", limit=20)]
    cited = str(tag.get("cite") or tag.get("data-instgrm-permalink") or "")
    return bool((links and STATUS_LINK.search(links[-1])) or STATUS_LINK.search(cited))


def _is_signed_post(tag: Tag) -> bool:
    return tag.name in ("blockquote", "p") and _size(tag) <= LARGEST_BOX and is_signed(" ".join(tag.get_text().split()))


def _captions(soup: Tag) -> Iterator[Aside]:
    """Captions, and whatever else stands in a figure, unless the figure is longer than any caption."""
    for tag in elements(soup):
        if tag.name in ("figcaption", "figure") and _size(tag) <= LONGEST_CAPTION and not tag.find(("blockquote", "ul", "table")):
            yield Aside("caption", text_of(tag))
            tag.extract()


def _tables(soup: Tag) -> Iterator[Aside]:
    """Tables of data, a line for every row; a table that lays out a page has paragraphs or tables in it."""
    for table in elements(soup):
        if table.name != "table" or table.find(("p", "table", "h1", "article", "div")):
            continue
        rows = (" | ".join(_words(cell) for cell in row.find_all(("td", "th"))) for row in table.find_all("tr"))
        yield Aside("table", "\n".join(rows))
        table.extract()


def _boxes(soup: Tag) -> Iterator[Aside]:
    """Boxes that their class or id names, and the site's own furniture. A rule in their place keeps a heading above
    such a box from becoming the heading of the text below."""
    for tag in elements(soup):
        if tag.name in PROTECTED:
            continue
        kind = _kind_of_box(tag)
        if kind is not None and _is_small(tag):
            text = text_of(tag)
            yield Aside(kind, text)
            if tag.name in BLOCKS and len(text) > LONGEST_LABEL:
                tag.insert_before(soup.new_tag("hr"))
            tag.extract()


def _kind_of_box(tag: Tag) -> str | None:
    if tag.name in CHROME:
        return ""
    if tag.name == "aside" or (tag.name == "figure" and tag.find("a")):
        return "related" if _link_share(tag) > LINKS else None
    names = _names_of(tag)
    kind = next((kind for kind, pattern in BOX_NAMES if pattern.search(names)), None) if names else None
    # Names of these kinds are also given to the article's own parts; links, or being short, tell them apart.
    if kind in ("", "related") and _size(tag) > SHORT and _link_share(tag) < SOME_LINKS:
        return None
    return kind


def _link_share(tag: Tag) -> float:
    """The share of its text inside links."""
    return sum(len(_words(link)) for link in tag.find_all("a")) / (len(_words(tag)) or 1)


def _is_small(tag: Tag) -> bool:
    return _size(tag) <= LARGEST_BOX and not tag.find("h1")


def _names_of(tag: Tag) -> str:
    """Class and id, in lower case."""
    classes = tag.attrs.get("class") or ()
    identity = tag.attrs.get("id") or ""
    return " ".join((*((classes,) if isinstance(classes, str) else classes), str(identity))).lower()


def _size(tag: Tag) -> int:
    """Characters of text; counting stops where it is plainly too much."""
    size = 0
    for string in tag.strings:
        size += len(string.strip())
        if size > LARGEST_BOX * 4:
            break
    return size


def _words(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())
