"""What a page hides from its readers: paragraphs that the editors took out, texts for scripts and for counting."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set

    from bs4 import Tag

    from briefcli.parsers.html.landmarks import Landmarks
    from briefcli.parsers.html.weights import Weights

UNSEEN = re.compile(r"display\s*:\s*none")
LARGEST = 600  # characters under one element: of what is longer, the page shows more to those who pay
OPENERS = frozenset(("h2", "h3", "h4", "h5", "h6", "button", "summary", "dt"))
NAMED_BY_OPENER = frozenset(("role", "aria-labelledby"))


def is_hidden(tag: Tag) -> bool:
    """Whether its page shows it to nobody."""
    attrs = tag.attrs
    if not attrs or not ("hidden" in attrs or "style" in attrs):
        return False
    return attrs.get("hidden", "until-found") != "until-found" or UNSEEN.search(str(attrs.get("style"))) is not None


def unseen(landmarks: Landmarks, weights: Weights) -> Set[int]:
    """The hidden elements that are not the article's, by their identity.

    Not the rest of an article that a page keeps for those who pay, nor an answer that opens under its question.
    """
    sizes: Counter[int] = Counter()
    for tag in landmarks.hidden:
        sizes[id(tag.parent)] += weights.of(tag).text
    return {
        id(tag) for tag in landmarks.hidden if sizes[id(tag.parent)] <= LARGEST and not _opens(tag, landmarks.opened)
    }


def _opens(tag: Tag, opened: Set[str]) -> bool:
    """Whether a reader can open it: by a heading or a button above it, or by one that names it."""
    if not NAMED_BY_OPENER.isdisjoint(tag.attrs) or str(tag.attrs.get("id") or "-") in opened:
        return True
    above = tag.find_previous_sibling()
    return above is not None and above.name in OPENERS
