"""The page's own summary line: between its headline and its first paragraph, by its name or by what the page calls its description."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.parsers.html.passages import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from bs4 import Tag

    from briefcli.parsers.html.passages import Passage

NAMES = re.compile(
    r"(?<![a-z])(?:stand-?first|lead|lede|leadtext|dek|deck|sub-?title|sub-?titles|sub-?head(?:line|ing)?|summary|intro|introduction"
    r"|article-?intro|vorspann|teaser-?text|abstract|chapo|excerpt|entradilla|bajada|sottotitolo|sommario|ingress|perex|anleser|kicker-text)(?![a-z])"
)
SHORTEST, LONGEST = 40, 700  # characters
SAME_BEGINNING = 40  # letters: descriptions are often cut


def find_standfirst(passages: Sequence[Passage], kept: Set[Passage], description: str | None) -> list[Passage]:
    """The passages that sum the article up, before or as its first paragraph; usually one, often none."""
    lead = _between_headline_and_text(passages, kept)
    named = [passage for passage in lead if _is_named(passage.holder)]
    return named or [passage for passage in lead if _is_description(passage, description)][:1]


def _between_headline_and_text(passages: Sequence[Passage], kept: Set[Passage]) -> list[Passage]:
    """From the headline to the first paragraph of the article, which may be the standfirst itself."""
    first = next((place for place, passage in enumerate(passages) if passage in kept), -1)
    headline = max((place for place in range(first) if passages[place].level == 1), default=-1)
    return [
        p
        for p in passages[headline + 1 : first + 1]
        if SHORTEST <= len(p.text) <= LONGEST and p.linked < 0.5 and p.level != 1
    ]


def _is_named(holder: Tag) -> bool:
    for tag in (holder, holder.parent):
        classes = tag.attrs.get("class") or () if tag else ()
        names = " ".join((*((classes,) if isinstance(classes, str) else classes), str(tag.attrs.get("itemprop") or "")))
        if NAMES.search(names.lower()) or "description" in str(tag.attrs.get("itemprop") or "").lower():
            return True
    return False


def _is_description(passage: Passage, description: str | None) -> bool:
    key = key_of(description or "")
    return len(key) >= SAME_BEGINNING and passage.key[:SAME_BEGINNING] == key[:SAME_BEGINNING]
