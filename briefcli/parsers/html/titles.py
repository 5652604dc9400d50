"""The headline of a page, and the outlet that its title names beside it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.parsers.html.headlines import HOME
from briefcli.parsers.html.passages import UNREAD
from briefcli.parsers.layout import key_of, settle
from briefcli.parsers.outlets import BETWEEN, is_called_like_one, is_name, names_site

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bs4 import Tag

    from briefcli.parsers.html.headlines import Headlines
    from briefcli.parsers.html.listing import Listing

LONGEST_TITLE = 500  # characters; what is longer is no headline
CUT_SHORT = ("…", "...")
# Marks that stand before the name of a site and hardly ever within a headline, as dashes and colons do.
PLAIN_MARK = re.compile(r"\s*(?:[|\uff5c·]|::)\s*")
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)[\s©]{0,5}(?:\(c\)\s?)?(?:\d{4}(?:\s?[-–]\s?(?:\d{4}|\d\d))?)?,?\s?(?:by )?"
    r"(?P<name>[^\n|·©.,:]{2,60})",
    re.IGNORECASE,
)
AFTER_NAME = re.compile(r"\s+[-–—]\s.*|\s\d{4}$|\b(?:all rights|alle rechte|tous droits|todos los)\b.*", re.IGNORECASE)
MARK_OF_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
WORDS_OF_A_SECTION = 2
SHARED_WORDS = 3  # by which two headlines are the same story
LONGEST_IMPRINT = 400  # characters
MOST_LOGOS = 6
DOMAIN = re.compile(r"[\w-]{2,40}\.[a-z]{2,4}")


def find_title(told: Sequence[str | None], headlines: Headlines, site_names: Sequence[str]) -> str | None:
    """The first title that the page tells and shows; else that of its JSON-LD; else the likeliest.

    Told are those of JSON-LD, OpenGraph, the page and its cards, in this order. The title comes without the name of the
    outlet, and without a kicker where another source leaves it out.
    """
    titles = [_title(text) for text in told]
    named = [without_site(text, (*site_names, *headlines.site), headlines.texts) for text in titles]
    if shown := headlines.find(named):
        return shown
    if key_of(named[0]) and not named[0].endswith(CUT_SHORT):
        return next((text for text in named[1:] if key_of(text) and named[0].endswith(f": {text}")), named[0])
    return _likeliest(titles, named[1:], headlines.first) or named[0] or None


def _likeliest(titles: Sequence[str], named: Sequence[str], heads: Sequence[str]) -> str | None:
    """A heading that tells the story of a title; where there is none, what most sources say."""
    alike = (head for head in heads if any(_is_headline_of(head, text) for text in titles))
    candidates = [text for text in (*named, *heads) if key_of(text)]
    votes = Counter(key_of(text) for text in candidates if not text.endswith(CUT_SHORT))
    return next(alike, None) or max(candidates, key=lambda text: votes[key_of(text)], default=None)


def _is_headline_of(head: str, title: str) -> bool:
    """Whether a heading and a title tell the same story; the name of the site, and of a box, do neither."""
    words, others = (set(map(key_of, text.split())) - {""} for text in (head, title))
    pieces = map(key_of, BETWEEN.split(title)[1:])
    return 0 < min(SHARED_WORDS, len(others)) <= len(words & others) and key_of(head) not in set(pieces)


def page_title(page: Listing) -> str:
    """The title of the page's head, with all that stands in it."""
    title = page.first("title")
    return _title(title.get_text()) if title else ""


def _title(text: str | None) -> str:
    return settle(text or "")[:LONGEST_TITLE].rstrip()


def without_site(title: str, site_names: Sequence[str], heads: Sequence[str] = ()) -> str:
    """A title without " | Outlet" at its end or "Outlet | " before it.

    What is cut names the site, or what is left is a heading of the page.
    """
    shown = set(map(key_of, heads))
    if key_of(title) in set(map(key_of, site_names)):
        return title
    longest = max(BETWEEN.split(title), key=len)
    if key_of(longest) in shown and 2 * len(longest) > len(title):
        return longest
    end = len(title)
    for cut in reversed(list(BETWEEN.finditer(title))):
        rest, suffix = title[: cut.start()], title[cut.end() : end]
        is_of_site = names_site(suffix, site_names) or (end < len(title) and _is_section(cut[0], suffix, rest))
        if key_of(rest) and key_of(suffix) and (key_of(rest) in shown or is_of_site):
            end = cut.start()
    title = title[:end]
    first = BETWEEN.search(title)
    if first and key_of(title[: first.start()]) in set(map(key_of, site_names)) and key_of(title[first.end() :]):
        return title[first.end() :]
    return title


def _is_section(mark: str, piece: str, rest: str) -> bool:
    """Whether what stands between a headline and the name of its site is a section: "Council backs plan | Politics"."""
    few, more = len(piece.split()) <= WORDS_OF_A_SECTION, len(rest.split()) > WORDS_OF_A_SECTION
    return bool(PLAIN_MARK.fullmatch(mark)) and few and more and is_name(piece)


def find_outlet(page: Listing, headlines: Headlines, site_names: Sequence[str]) -> str | None:
    """The outlet where no description of the page names it: beside the headline in its title, else in its imprint."""
    return _beside_headline(page, headlines, site_names) or _holder_of_copyright(page, site_names)


def _beside_headline(page: Listing, headlines: Headlines, site_names: Sequence[str]) -> str | None:
    """The last piece of the title: it names the site, or the rest is the headline, or nothing else looks like that."""
    title, heads = page_title(page), set(map(key_of, headlines.texts))
    cuts = list(BETWEEN.finditer(title))
    if not cuts:
        return None
    first, rest, name = title[: cuts[0].start()], title[: cuts[-1].start()], title[cuts[-1].end() :].strip()
    if DOMAIN.fullmatch(first):
        return first
    if not is_name(name) or len(rest) <= len(name) or key_of(name) in heads:
        return None
    proven = key_of(rest) in heads or names_site(name, (*site_names, *_logos(page)))
    plain = PLAIN_MARK.fullmatch(cuts[-1][0]) or is_called_like_one(name)
    return name if proven or plain else None


def _logos(page: Listing) -> Iterable[str]:
    """What links to the front page are called, in words or under a picture."""
    for link in islice(filter(_leads_home, page.named("a")), MOST_LOGOS):
        picture = link.find("img")
        told = (link.get("aria-label"), link.get("title"), picture and picture.get("alt"), link.get_text(" "))
        yield from (settle(str(text)) for text in told if text)


def _leads_home(link: Tag) -> bool:
    address = link.attrs.get("href")
    return isinstance(address, str) and HOME.search(address) is not None


def _holder_of_copyright(page: Listing, site_names: Sequence[str]) -> str | None:
    """Of "© 2025 The Bugle. All rights reserved.", the name."""
    lines = page.soup.find_all(string=MARK_OF_COPYRIGHT, limit=20)
    for line in reversed(lines):
        if line.parent is None or line.parent.name in UNREAD:
            continue
        found = COPYRIGHT.search(f"{line} {line.find_next(string=True) or ''}"[:LONGEST_IMPRINT])
        name = AFTER_NAME.sub("", settle(found["name"])).strip() if found else ""
        if is_called_like_one(name) or (is_name(name) and names_site(name, site_names)):
            return name
    return None
