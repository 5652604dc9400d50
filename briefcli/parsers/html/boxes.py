"""Boxes beside the article: promotions, related stories, comments, and the site's own furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.hidden import unseen
from briefcli.parsers.html.passages import BLOCKS, elements, take_out, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import BeautifulSoup, Tag

    from briefcli.parsers.html.landmarks import Landmarks
    from briefcli.parsers.html.weights import Weight, Weights

FURNITURE = ""  # the kind of what is not worth keeping
# By what designers call a box: each is a whole word of a class or an id, as in "promo-box", "box promo", "js-promo".
NAMES = {
    "promo": """
        newsletter newsletters promo promotion promobox signup subscribe subscription advert advertisement advertorial
        ad ads anzeige werbung sponsored sponsor paywall-offer donation donate membership marketing piano outbrain
        taboola affiliate
        """,
    "related": """
        related recommended recommendation recommendations recirc readmore read-more more-on most-read mostread
        most-popular trending also-read see-also further-reading teaser teasers teaserlist linkbox interstitial
        intestitiallink interstitiallink lire-aussi
        """,
    "comment": "comments comment-list commentlist disqus reader-comments leserkommentare forum-posts",
    FURNITURE: """
        share sharing sharebar social socials breadcrumb breadcrumbs cookie cookies consent navigation navbar menu
        pagination toolbar skip-link sr-only screen-reader-text visually-hidden visuallyhidden hidden print-only player
        video-container video-player site-header site-footer
        """,
}
PATTERNS = tuple(
    (kind, re.compile(rf"(?<![a-z])(?:{'|'.join(names.split())})(?![a-z])")) for kind, names in NAMES.items()
)
ANY_NAME = re.compile("|".join(pattern.pattern for _, pattern in PATTERNS))
ADVERT = re.compile(r"(?<![a-z])(?:ads?|adverts?|advertisement|anzeige|werbung|publicite|publicidad)(?![a-z])")
HEADED = frozenset(("h2", "h3", "h4", "h5", "h6"))
NAMING = ("class", "id", "data-testid", "data-component")
CHROME = frozenset(("nav", "button", "dialog", "menu"))
PROTECTED = frozenset(("html", "body", "main", "article", "h1"))
LARGEST = 1500  # characters; what is longer is rather the article in a badly named element
LARGEST_COMMENTS = 0.7  # of the page; readers write more than newsrooms
LINKS = 0.6  # of its text: an aside or a figure is there for its links
SOME_LINKS = 0.3
SHORT = 150  # characters: a row of buttons, a hidden label
LARGEST_SIGN_UP = 500  # characters
PROSE = 120  # characters; a paragraph of the article rather than of a sign-up box
LONGEST_LABEL = 30  # characters: of an advert's place, "Advertisement" or nothing at all


def set_boxes_aside(soup: BeautifulSoup, weights: Weights, landmarks: Landmarks) -> Iterator[Aside]:
    """Take the boxes out of the page. A rule in the place of each keeps its heading from standing over what follows."""
    page = weights.of(soup)
    # Around the fields in which a reader is to leave an address, whatever the boxes are called.
    sign_ups = {id(_box_around(field, weights)) for field in landmarks.fields}
    hidden = unseen(landmarks, weights)
    for tag in elements(soup):
        if id(tag) in hidden:
            take_out(tag)
            continue
        weight = weights.of(tag)
        kind = "promo" if id(tag) in sign_ups else _kind_of(tag, weight)
        if kind is None or weight.headlines or not _is_small(kind, weight, page):
            continue
        if kind:
            yield Aside(kind, text_of(tag))
        is_between = tag.name in BLOCKS and weight.text > LONGEST_LABEL
        take_out(tag, leaving_rule=is_between and not (is_headed(tag) or ADVERT.search(names_of(tag))))


def is_headed(box: Tag) -> bool:
    """Whether a box has its own heading; the one above it is then the article's."""
    return any(tag.name in HEADED for tag in elements(box))


def _box_around(field: Tag, weights: Weights) -> Tag:
    box = field
    for parent in field.parents:
        weight = weights.of(parent)
        if (
            parent.name in PROTECTED
            or weight.text > LARGEST_SIGN_UP
            or weight.headlines
            or _tells_a_story(parent, weights)
        ):
            break
        box = parent
    return box


def _tells_a_story(tag: Tag, weights: Weights) -> bool:
    return sum(weights.of(paragraph).text >= PROSE for paragraph in children_of(tag, "p")) > 1


def children_of(tag: Tag, name: str) -> list[Tag]:
    """The elements with this name right inside another."""
    from bs4.element import Tag

    return [child for child in tag.contents if isinstance(child, Tag) and child.name == name]


def _kind_of(tag: Tag, weight: Weight) -> str | None:
    if tag.name in CHROME:
        return FURNITURE
    if tag.name in PROTECTED:
        return None
    kind = _kind_by_name(tag)
    if tag.name in ("aside", "figure") and kind != "promo":
        return "related" if weight.link_share > LINKS else None
    # Names of these kinds are also given to the article's own parts; links, or being short, tell them apart.
    if kind in (FURNITURE, "related") and weight.text > SHORT and weight.link_share < SOME_LINKS:
        return None
    return kind


def _kind_by_name(tag: Tag) -> str | None:
    names = names_of(tag)
    if not names or not ANY_NAME.search(names):
        return None
    return next((kind for kind, pattern in PATTERNS if pattern.search(names)), None)


def names_of(tag: Tag) -> str:
    """Class, id, what tests call it and the name of an element that the site made up, in lower case."""
    names = [str(value) for key in NAMING if (value := tag.attrs.get(key))] if tag.attrs else []
    return " ".join((*names, tag.name) if "-" in tag.name else names).lower()


def _is_small(kind: str, weight: Weight, page: Weight) -> bool:
    if kind == "comment":
        return weight.text <= LARGEST_COMMENTS * page.text
    return weight.text <= LARGEST
