"""Questions that open the answer below them: a reader sees a button, an article has a heading."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from briefcli.parsers.html.boxes import HEADED
from briefcli.parsers.html.passages import elements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import Tag

    from briefcli.parsers.html.listing import Listing

LONGEST = 200  # characters
MOST_NODES, MOST_ELEMENTS = 100, 50  # inside a question; where folds are nested without end there are more
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
    text = "".join(node for node in islice(_nodes(tag), MOST_NODES) if isinstance(node, str)).rstrip()
    return len(text) <= LONGEST and text.endswith(("?", "？", "؟"))


def _nodes(tag: Tag) -> Iterator[Any]:
    """Elements and strings inside, in order, as far as they are asked for."""
    stack: list[Any] = tag.contents[::-1]
    while stack:
        node = stack.pop()
        yield node
        stack += getattr(node, "contents", ())[::-1]


def _is_of_heading(button: Tag) -> bool:
    return (button.parent is not None and button.parent.name in HEADED) or _holds_heading(button)


def _holds_heading(tag: Tag) -> bool:
    return any(part.name in HEADED for part in islice(elements(tag), MOST_ELEMENTS))
