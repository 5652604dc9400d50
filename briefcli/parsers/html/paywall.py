"""An article that breaks off for those who have not paid: how it is known, and the lines of the wall itself."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from briefcli.languages import pages
from briefcli.model import Aside, BlockKind
from briefcli.parsers.html.told import SAID, says

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefcli.parsers.html.told import Told
    from briefcli.parsers.layout import Draft

ONLY_THE_BEGINNING = "only the beginning of this article is here: the rest is for subscribers"

HARDLY_ANY = 200  # characters of prose: the beginning of an article has more
BEGINNING, SHORT_BEGINNING = 3_000, 1_500  # characters; a longer text is more than a beginning
LONGEST_LINE = 300  # characters of a line that asks for a subscription
LONGEST_OFFER = 120  # characters of a line of a wall that asks for nothing: "£1 for the first month"
FEW = 25  # characters that may stand beside a phrase in a label
RIGHT_BELOW = 4  # lines below the story
MOST_LINES, LARGEST = 6, 500  # lines of a wall at the end of the story; characters in all of them
BROKEN_OFF = ("…", "...")
ASKING = (*pages.PAYWALL, *pages.FOR_SUBSCRIBERS, *pages.OFFERS)


def is_paywalled(told: Told) -> bool:
    """Whether the page asks for a subscription, and its text is so short that it may break off."""
    if told.prose > BEGINNING:
        return False
    ending = set(_ending(told.story))
    story = set(told.story) - ending  # of the story, only its end may ask
    lines = [line for line in told.lines if len(line) <= LONGEST_LINE and line not in story]
    if any(says(line, pages.PAYWALL) for line in lines):
        return True
    return told.prose <= SHORT_BEGINNING and (
        any(says(line, pages.FOR_SUBSCRIBERS) for line in lines)
        or any(says(line, pages.OFFERS) for line in _right_below(told))
        or (told.linked.is_paid and (told.prose < HARDLY_ANY or _breaks_off(told.story)))
    )


def _ending(story: Sequence[str]) -> Iterator[str]:
    """The last line, and the short ones above it."""
    yield from story[-1:]
    yield from takewhile(lambda line: len(line) <= LONGEST_OFFER, reversed(story[-MOST_LINES:]))


def _right_below(told: Told) -> list[str]:
    """The few lines below the last of the story that asks for nothing."""
    story = {line for line in told.story if len(line) >= SAID and not says(line, ASKING)}
    lines = [passage.text for passage in told.passages if passage.text]
    last = max((place for place, line in enumerate(lines) if line in story), default=len(lines))
    return lines[last + 1 : last + 1 + RIGHT_BELOW]


def _breaks_off(story: Sequence[str]) -> bool:
    """Whether the last line that asks for nothing ends in dots: many an article is whole though it is paid."""
    last = next((line for line in reversed(story) if len(line) >= SAID and not says(line, ASKING)), "")
    return last.endswith(BROKEN_OFF)


def without_wall(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Aside]]:
    """An article that breaks off without what stands in the place of its end, and without labels that say so."""
    start = _start_of_wall(drafts)
    kept = [draft for draft in drafts[:start] if not _is_label(draft)]
    if not any(len(draft.text) >= SAID for draft in kept):  # there is nothing but the wall
        return list(drafts), []
    labels = [draft for draft in drafts[:start] if _is_label(draft)]
    return kept, [Aside("promo", draft.text) for draft in (*labels, *drafts[start:])]


def _start_of_wall(drafts: Sequence[Draft]) -> int:
    """The first line at the end that asks, with the heading above it: from there on, there is no story."""
    start = len(drafts)
    for place in reversed(range(max(0, len(drafts) - MOST_LINES), len(drafts))):
        draft = drafts[place]
        if len(draft.text) <= LONGEST_LINE and says(draft.text, ASKING):
            start = place
        elif len(draft.text) > LONGEST_OFFER:
            break
    if 0 < start < len(drafts) and drafts[start - 1].kind is BlockKind.HEADING:
        start -= 1
    return start if sum(len(draft.text) for draft in drafts[start:]) <= LARGEST else len(drafts)


def _is_label(draft: Draft) -> bool:
    """Whether a line says whom the article is for, and hardly more."""
    phrase = says(draft.text, (*pages.FOR_SUBSCRIBERS, *pages.OFFERS))
    return phrase is not None and len(draft.text) <= len(phrase) + FEW
