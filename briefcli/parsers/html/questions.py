"""Questions that open the answer below them: a reader sees a button, an article has a heading."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from briefcli.parsers.html.boxes import HEADED
from briefcli.parsers.html.passages import elements

if TYPE_CHECKING:
    from bs4 import Tag

    from briefcli.parsers.html.listing import Listing

LONGEST = 200  # characters
MOST_STRINGS, MOST_ELEMENTS = 50, 50  # inside a question; where folds are nested without end there are more
AS_HEADING = "h3"


def unfold(page: Listing) -> None:
    """Make headings of what asks, on buttons of headings and in summaries: *<h3><button>Who pays?</button></h3>*"""
    for tag in page.named("button", "summary"):
        if not _asks(tag):
            continue
        if tag.name == "button" and _is_of_heading(tag):
            tag.unwrap()
        elif tag.name == "summary" and not _holds_heading(tag):
            tag.name = AS_HEADING


def _asks(tag: Tag) -> bool:
    """Whether it is a question; other folds say who the author is, or that there is more."""
    text = ""
    for words in islice(tag.stripped_strings, MOST_STRINGS):
        text += words
        if len(text) > LONGEST:
            return False
    return text.endswith(("?", "？", "؟"))


def _is_of_heading(button: Tag) -> bool:
    return (button.parent is not None and button.parent.name in HEADED) or _holds_heading(button)


def _holds_heading(tag: Tag) -> bool:
    return any(part.name in HEADED for part in islice(elements(tag), MOST_ELEMENTS))
