"""A page that is not the article: what it is instead, and what to do about it.

Only a page that tells hardly anything is looked at twice; an article that speaks of cookies, robots or errors is one.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.languages import pages
from briefcli.model import BlockKind
from briefcli.parsers.html.boxes import names_of
from briefcli.parsers.html.passages import strings_of
from briefcli.parsers.html.paywall import HARDLY_ANY, is_paywalled
from briefcli.parsers.html.titles import page_title
from briefcli.parsers.html.told import SAID, says
from briefcli.parsers.outlets import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bs4 import Tag

    from briefcli.model import Article
    from briefcli.parsers.html.listing import Listing
    from briefcli.parsers.html.told import Told

SAVE = "save the article with a browser and brief that file"
CONSENT = ("a consent wall stands in front of it", f"Answer it, {SAVE}")
PAYWALL = ("it is for subscribers, and hardly a sentence of it is here", f"Sign in, {SAVE}")
CHALLENGE = ("the site asks whether the reader is a robot", SAVE.capitalize())
SCRIPT = ("its text comes by JavaScript", SAVE.capitalize())
LOGIN = ("it is a login page", f"Sign in, {SAVE}")
ERROR = ("it is an error page", "Check the address")
INDEX = ("it lists articles and is none", "Brief one of those")
MEDIA = ("it shows a video or pictures and has no text", "Look for the article that goes with it")

THIN = 700  # characters of prose: less than this may be something else than an article
BRIEF = 120  # a piece of breaking news has more
LONGEST_LINE = 300  # characters
SEVERAL = 2  # different phrases; one may stand anywhere
MOSTLY = 0.4  # of the text
FEW = 25  # characters that may stand beside a phrase in a title
MOST_TITLES, LONGEST_TITLE, MOST_LINES, MOST_PIECES = 40, 120, 2_000, 20
SHOWN = ("video", "audio", "iframe", "object", "figure", "div", "section", "ul")
HEADLINE, MANY_LINKS = 25, 15  # characters of a link that could be a headline; so many of them are a list
ARTICLES = 4  # headlines that lead to them
TEASERS, TEASED = 6, 0.75  # headlines that are links; the share of the text that stands below one
LONGEST_TEASER = 400  # characters below a headline
LINK = 0.6  # of a headline
FIELD_OF_LOGIN = re.compile(r"password|e-?mail|username|login", re.IGNORECASE)
# What the most common frameworks call the element that their script fills, or the data that it fills it with.
FILLED_BY_SCRIPT = frozenset("__NEXT_DATA__ __next __NUXT_DATA__ __nuxt ___gatsby root app".split())
PLAYER = re.compile(r"video|player|embed|galler|galer|slideshow|fotostrecke|diaporama", re.IGNORECASE)
MARKS_OF_CHALLENGE = re.compile(
    r"challenge-platform|cf-chl|cf_chl|captcha|px-block|datadome|incapsula|awswaf|challenge-form|challenge-error",
    re.IGNORECASE,
)

Reason = tuple[str, str]
"""What a page is, and what to do next."""


class NotTheArticle(Exception):  # noqa: N818 - it is an answer, and an error only where nobody asked for the page
    """What a page is, what to do next, and what can be read on it all the same."""

    def __init__(self, reason: Reason, article: Article) -> None:
        super().__init__(reason[0])
        self.reason, self.article = reason, article


@dataclass(frozen=True, slots=True)
class Face:
    """How a page presents itself, before anything is taken out of it."""

    titles: Sequence[str]
    """Of its head, and its greatest headings."""
    lines: Sequence[str]
    asks_who: bool
    """Whether it has a field for a password or an address."""
    has_challenge: bool
    is_filled_by_script: bool
    has_player: bool
    links: int
    """Those that could be headlines."""


def reason_against(told: Told, page: Callable[[], Listing] | None) -> Reason | None:
    """Why this is not the article; None where it is. The page as it came is asked for only where the text is thin."""
    if _is_about(told, pages.CONSENT):
        return CONSENT
    pieces = _below_links(told)
    if _lists_articles(told, pieces) or (page and _holds_articles(told, pieces) and not _is_dated(page())):
        return INDEX
    if told.prose < HARDLY_ANY and is_paywalled(told):
        return PAYWALL
    if page is None or told.prose >= (BRIEF if told.linked.headline else THIN):
        return None
    face = _face_of(page())
    return next((reason for reason, most, holds in RULES if told.prose < most and holds(face)), None)


def _is_about(told: Told, phrases: tuple[str, ...]) -> bool:
    """Whether a page says little else: several of the phrases, in most of what it has to say."""
    found = [(line, phrase) for line in told.story if (phrase := says(line, phrases))]
    size = sum(len(line) for line, _ in found)
    if not found or size < MOSTLY * sum(map(len, told.story)):
        return False
    heads = (passage.text for passage in told.passages if passage.kind is BlockKind.HEADING)
    return len({*(phrase for _, phrase in found), *(says(head, phrases) for head in heads)} - {None}) >= SEVERAL


def _below_links(told: Told) -> list[int]:
    """How much of the article stands below each of the headlines that lead to another place on this site."""
    story, sizes, place = set(told.story), Counter[str](), None
    for passage in told.passages if not told.linked.headline else ():
        if passage.kind is BlockKind.HEADING:
            place = told.place_on_site(passage) if passage.linked >= LINK and passage.level != 1 else None
        elif place and passage.text in story:
            sizes[place] += len(passage.text)
    return list(sizes.values())


def _lists_articles(told: Told, pieces: Sequence[int]) -> bool:
    """Whether nearly all of the text stands in short pieces below such headlines."""
    teasers = [size for size in pieces if size <= LONGEST_TEASER]
    return len(teasers) >= TEASERS and sum(teasers) >= TEASED * sum(map(len, set(told.story)))


def _holds_articles(told: Told, pieces: Sequence[int]) -> bool:
    """Whether nearly all of the text stands below such headlines, in pieces as long as they like."""
    return len(pieces) >= ARTICLES and sum(pieces) >= TEASED * sum(map(len, set(told.story)))


def _is_dated(page: Listing) -> bool:
    """Whether the page says of itself when it was published, as only an article does."""
    return next(page.marked("property", "article:published_time", "meta"), None) is not None


def _face_of(page: Listing) -> Face:
    heads = islice(page.named("h1"), MOST_TITLES)
    titles = [page_title(page), *(" ".join(islice(strings_of(tag), MOST_PIECES)) for tag in heads)]
    links = islice(page.named("a"), MOST_LINES)
    return Face(
        titles=[title for title in titles if len(title) <= LONGEST_TITLE],
        lines=[line for line in islice(page.soup.stripped_strings, MOST_LINES) if len(line) <= LONGEST_LINE],
        asks_who=any(map(_asks_who, page.named("input"))),
        has_challenge=any(map(MARKS_OF_CHALLENGE.search, page.values)),
        is_filled_by_script=any(tag.attrs.get("id") in FILLED_BY_SCRIPT for tag in page.named("div", "script")),
        has_player=any(PLAYER.search(f"{tag.name} {tag.get('src')} {names_of(tag)}") for tag in page.named(*SHOWN)),
        links=sum(len(" ".join(islice(strings_of(link), MOST_PIECES))) >= HEADLINE for link in links),
    )


def _asks_who(field: Tag) -> bool:
    told = " ".join(str(field.attrs.get(key) or "") for key in ("type", "name", "id", "autocomplete"))
    return bool(FIELD_OF_LOGIN.search(told)) and field.attrs.get("type") != "hidden"


def _is_challenge(face: Face) -> bool:
    said = any(says(line, pages.CHALLENGE) for line in face.lines)
    return said and (face.has_challenge or _is_titled(face, pages.CHALLENGE))


def _is_error(face: Face) -> bool:
    return _is_titled(face, pages.ERROR)


def _is_login(face: Face) -> bool:
    return face.asks_who and _is_titled(face, pages.LOGIN)


def _is_titled(face: Face, phrases: tuple[str, ...]) -> bool:
    """Whether a title says so and hardly more: *Sign in | The Bugle*, not *Ten ministers sign in blood*."""
    pieces = (piece for title in face.titles for piece in BETWEEN.split(title))
    return any((phrase := says(piece, phrases)) and len(piece) <= len(phrase) + FEW for piece in pieces)


def _is_consent(face: Face) -> bool:
    return len({says(line, pages.CONSENT) for line in face.lines} - {None}) >= SEVERAL


def _is_script(face: Face) -> bool:
    return any(says(line, pages.SCRIPT) for line in face.lines)


def _is_empty_frame(face: Face) -> bool:
    return face.is_filled_by_script


def _is_media(face: Face) -> bool:
    return face.has_player


def _is_index(face: Face) -> bool:
    return face.links >= MANY_LINKS


RULES: tuple[tuple[Reason, int, Callable[[Face], bool]], ...] = (
    (CHALLENGE, THIN, _is_challenge),
    (ERROR, THIN, _is_error),
    (LOGIN, THIN, _is_login),
    (CONSENT, BRIEF, _is_consent),
    (SCRIPT, BRIEF, _is_script),
    (MEDIA, BRIEF, _is_media),
    (INDEX, BRIEF, _is_index),
    (SCRIPT, SAID, _is_empty_frame),
)
"""What a page with less prose than so many characters may be instead, the surest first."""
