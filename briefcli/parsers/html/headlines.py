"""The headlines that a page shows, apart from those that only its navigation has.

Many outlets mark a breadcrumb as the h1, for search engines, and print the headline below it as an h2. A kicker in the
same heading has an element of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.parsers.html.boxes import names_of
from briefcli.parsers.html.passages import leads_away, strings_of
from briefcli.parsers.layout import key_of, settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bs4 import Tag

    from briefcli.parsers.html.listing import Listing

NAVIGATION = frozenset(("nav", "li", "footer"))
CRUMB = re.compile(r"crumb|seo-?title", re.IGNORECASE)
HIGHEST = 6  # levels above a heading in which navigation is sought
MOST_HEADINGS, MOST_PIECES = 60, 12
LESSER = 3  # the level of headings that prove nothing: boxes have them
KICKER = re.compile(
    r"kicker|overline|topline|roofline|dachzeile|eyebrow|spitzmarke|occhiello|antetitulo|surtitre", re.IGNORECASE
)
MARKS = " :–—-|·"
LONGEST = 500  # characters; what is longer is no headline
HOME = re.compile(r"^(?:https?://[^/]{1,100})?/?$")


@dataclass(frozen=True, slots=True)
class Headline:
    """A heading that could be the headline."""

    text: str
    """Without a kicker that is marked as one."""
    whole: str
    """The key of all of it."""
    pieces: frozenset[str]
    """Keys of the elements and lines in it: one of them may be the headline without its kicker."""
    level: int
    is_link: bool
    """Whether it leads away: to another article, or to the front page."""


@dataclass(frozen=True, slots=True)
class Headlines:
    """The headings of a page outside its navigation, and what its front page is called in one."""

    shown: tuple[Headline, ...]
    crumbs: tuple[str, ...]
    """Headings of the first level that are navigation."""
    site: tuple[str, ...]

    @property
    def texts(self) -> list[str]:
        """What the greater headings say, and those of the navigation."""
        return [*(head.text for head in self.shown if head.level < LESSER), *self.crumbs]

    @property
    def first(self) -> list[str]:
        """Those of the first level that are no links, as they stand; where there are none, those of the navigation."""
        return [head.text for head in self.shown if head.level == 1 and not head.is_link] or list(self.crumbs)

    def find(self, told: Sequence[str]) -> str | None:
        """The first of some titles that is a headline, without its kicker where another of them is."""
        for is_link in (False, True):
            heads = [head for head in self.shown if head.is_link is is_link]
            for text in filter(key_of, told):
                whole = next((head for head in heads if head.whole == key_of(text)), None)
                if whole:
                    return next((other for other in told if key_of(other) in whole.pieces), text)
                if any(key_of(text) in head.pieces for head in heads):
                    return text
        return None


def find_headlines(page: Listing) -> Headlines:
    """Every heading of the first three levels, in order."""
    shown, crumbs, site = [], [], []
    for tag in islice(page.named("h1", "h2", "h3"), MOST_HEADINGS):
        lines = list(islice(strings_of(tag), MOST_PIECES + 1))
        text = settle(" ".join(lines))
        if not key_of(text) or len(text) > LONGEST or len(lines) > MOST_PIECES:  # it was not closed
            continue
        around = (tag, *islice(tag.parents, HIGHEST))
        links = [link for link in (*around, *tag.find_all("a", limit=1)) if link.name == "a" and leads_away(link)]
        if any(HOME.match(str(link.get("href"))) for link in links):
            site.append(text)
        elif not any(above.name in NAVIGATION or CRUMB.search(names_of(above)) for above in around):
            shown.append(_headline(tag, text, lines, bool(links)))
        elif tag.name == "h1":
            crumbs.append(text)
    return Headlines(tuple(shown), tuple(crumbs), tuple(site))


def _headline(tag: Tag, text: str, lines: Sequence[str], is_link: bool) -> Headline:
    """Of "<span class=kicker>Harbour</span> <span>Bridge stays shut</span>", all that may be meant by it."""
    parts = [settle(part.get_text(" ")) for part in tag.find_all(True, limit=MOST_PIECES)]
    pieces = frozenset(map(key_of, (*parts, *lines))) - {key_of(text), ""}
    first = tag.find(True)
    is_kicker = first is not None and KICKER.search(names_of(first)) and text.startswith(parts[0])
    without = text[len(parts[0]) :].lstrip(MARKS) if is_kicker else ""
    return Headline(without or text, key_of(text), pieces, int(tag.name[1]), is_link)
