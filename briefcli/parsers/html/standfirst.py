"""The page's own summary line, between headline and text: by its name, or as what the page calls its description."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.model import BlockKind
from briefcli.parsers.html.boxes import names_of
from briefcli.parsers.html.opening import is_credit
from briefcli.parsers.layout import key_of
from briefcli.parsers.lines import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from bs4 import Tag

    from briefcli.parsers.html.passages import Passage
    from briefcli.parsers.layout import Facts

NAMES = re.compile(
    r"(?<![a-z])(?:stand-?first|lead|lede|leadtext|dek|deck|sub-?title|sub-?titles|sub-?head(?:line|ing)?|summary|intro|introduction"
    r"|article-?intro|vorspann|teaser-?text|abstract|chapo|excerpt|entradilla|bajada|sottotitolo|sommario|ingress|perex|anleser|kicker-text)(?![a-z])"
)
# What is above a text and nothing else.
SUBTITLE = re.compile(r"(?<![a-z])(?:stand-?first|dek|deck|sub-?title|sub-?headline|chapo|sottotitolo)(?![a-z])")
FEWEST_WORDS = 3
WORDS_OF_A_SENTENCE = 10  # and of few headings
HIGHEST = 3  # levels
PROSE = 120  # characters: the first paragraph, if nothing before it is
LINK = 0.5  # of its text
SHORTEST, LONGEST = 40, 700  # characters
SAME_BEGINNING = 40  # letters: descriptions are often cut


def find_standfirst(passages: Sequence[Passage], kept: Set[Passage], facts: Facts) -> list[Passage]:
    """The passages that sum the article up, before or as its first paragraph; usually one, often none."""
    lead = _between_headline_and_text(passages, kept)
    named = [passage for passage in lead if _is_named(passage.holder) and not is_credit(passage)]
    described = [passage for passage in lead if _is_description(passage, facts.standfirst)]
    return named or described[:1] or _heading_that_says_more(passages, lead, facts) or _alone_above_byline(lead)


def _between_headline_and_text(passages: Sequence[Passage], kept: Set[Passage]) -> list[Passage]:
    """From the headline to the first paragraph of the article, which may be the standfirst itself."""
    headline = next((place for place, passage in enumerate(passages) if passage.level == 1), -1)
    places = [place for place, passage in enumerate(passages) if place > headline and passage in kept]
    first = next((place for place in places if len(passages[place].text) >= PROSE), min(places, default=headline))
    below = passages[headline + 1 : first + 1]
    return [p for p in below if is_credit(p) or _could_be_standfirst(p) or (p in below[:1] and _is_subtitle(p))]


def _could_be_standfirst(passage: Passage) -> bool:
    is_line = passage.linked < LINK and passage.level != 1 and not ADDRESS.fullmatch(passage.text)
    return is_line and SHORTEST <= len(passage.text) <= LONGEST


def _is_subtitle(passage: Passage) -> bool:
    """Whether its designer calls it so: right below the headline, it may be short."""
    is_line = passage.level != 1 and passage.linked < LINK and len(passage.text) <= LONGEST
    return is_line and len(passage.text.split()) >= FEWEST_WORDS and bool(SUBTITLE.search(names_of(passage.holder)))


def _heading_that_says_more(passages: Sequence[Passage], lead: Sequence[Passage], facts: Facts) -> list[Passage]:
    """The heading right below the headline, where it is as long as a sentence and not the headline in other words."""
    first = next((passage for passage in lead if not is_credit(passage)), None)
    if first is None or first.kind is not BlockKind.HEADING or len(first.text.split()) < WORDS_OF_A_SENTENCE:
        return []
    title = key_of(facts.title or "")
    headline = next((passage for passage in passages if passage.level == 1 and passage.key in title), None)
    is_new = headline is not None and first.key not in title and title not in first.key
    return [first] if headline and is_new and _are_beside(headline.holder, first.holder) else []


def _are_beside(headline: Tag, heading: Tag) -> bool:
    """Whether what is right around one of them holds the other, not far below."""
    pairs = ((headline, heading), (heading, headline))
    return any(any(above is one.parent for above in islice(other.parents, HIGHEST)) for one, other in pairs)


def _alone_above_byline(lead: Sequence[Passage]) -> list[Passage]:
    """The one paragraph between the headline and the byline."""
    byline = next((place for place, passage in enumerate(lead) if is_credit(passage)), 0)
    return list(lead[:byline]) if byline == 1 else []


def _is_named(holder: Tag) -> bool:
    for tag in filter(None, (holder, holder.parent)):
        names = f"{tag.attrs.get('class') or ''} {tag.attrs.get('itemprop') or ''}"
        if NAMES.search(names.lower()) or "description" in str(tag.attrs.get("itemprop") or "").lower():
            return True
    return False


def _is_description(passage: Passage, description: str | None) -> bool:
    key = key_of(description or "")
    return len(key) >= SAME_BEGINNING and passage.key[:SAME_BEGINNING] == key[:SAME_BEGINNING]
