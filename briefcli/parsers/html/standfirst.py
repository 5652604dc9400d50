"""The page's own summary line, between headline and text: by its name, or as what the page calls its description."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.parsers.html.opening import is_credit
from briefcli.parsers.layout import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from bs4 import Tag

    from briefcli.parsers.html.passages import Passage

NAMES = re.compile(
    r"(?<![a-z])(?:stand-?first|lead|lede|leadtext|dek|deck|sub-?title|sub-?titles|sub-?head(?:line|ing)?|summary|intro|introduction"
    r"|article-?intro|vorspann|teaser-?text|abstract|chapo|excerpt|entradilla|bajada|sottotitolo|sommario|ingress|perex|anleser|kicker-text)(?![a-z])"
)
PROSE = 120  # characters: the first paragraph, if nothing before it is
LINK = 0.5  # of its text
SHORTEST, LONGEST = 40, 700  # characters
SAME_BEGINNING = 40  # letters: descriptions are often cut


def find_standfirst(passages: Sequence[Passage], kept: Set[Passage], description: str | None) -> list[Passage]:
    """The passages that sum the article up, before or as its first paragraph; usually one, often none."""
    lead = _between_headline_and_text(passages, kept)
    named = [passage for passage in lead if _is_named(passage.holder) and not is_credit(passage)]
    described = [passage for passage in lead if _is_description(passage, description)]
    return named or described[:1] or _alone_above_byline(lead)


def _between_headline_and_text(passages: Sequence[Passage], kept: Set[Passage]) -> list[Passage]:
    """From the headline to the first paragraph of the article, which may be the standfirst itself."""
    headline = next((place for place, passage in enumerate(passages) if passage.level == 1), -1)
    places = [place for place, passage in enumerate(passages) if place > headline and passage in kept]
    first = next((place for place in places if len(passages[place].text) >= PROSE), min(places, default=headline))
    return [p for p in passages[headline + 1 : first + 1] if is_credit(p) or _could_be_standfirst(p)]


def _could_be_standfirst(passage: Passage) -> bool:
    return SHORTEST <= len(passage.text) <= LONGEST and passage.linked < LINK and passage.level != 1


def _alone_above_byline(lead: Sequence[Passage]) -> list[Passage]:
    """The one paragraph between the headline and the byline."""
    byline = next((place for place, passage in enumerate(lead) if is_credit(passage)), 0)
    return list(lead[:byline]) if byline == 1 else []


def _is_named(holder: Tag) -> bool:
    for tag in filter(None, (holder, holder.parent)):
        classes = tag.attrs.get("class") or ()
        names = " ".join((*((classes,) if isinstance(classes, str) else classes), str(tag.attrs.get("itemprop") or "")))
        if NAMES.search(names.lower()) or "description" in str(tag.attrs.get("itemprop") or "").lower():
            return True
    return False


def _is_description(passage: Passage, description: str | None) -> bool:
    key = key_of(description or "")
    return len(key) >= SAME_BEGINNING and passage.key[:SAME_BEGINNING] == key[:SAME_BEGINNING]
