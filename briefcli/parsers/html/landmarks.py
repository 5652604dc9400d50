"""What one walk shows of a page: where its pictures, headings, fields and links to posts are, and what it hides."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.parsers.html.hidden import is_hidden
from briefcli.parsers.html.passages import elements
from briefcli.parsers.posts import STATUS_LINK

if TYPE_CHECKING:
    from bs4 import Tag

HIGHEST = 6  # levels above a thing at which it is still said to be inside
PICTURES = frozenset(("img", "picture", "amp-img", "video"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LISTS = frozenset(("blockquote", "ul", "table"))
OPENING = ("aria-controls", "data-target", "data-bs-target")
ADDRESS = re.compile(r"e-?mail", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Elements by their identity, where something stands not far inside them."""

    pictured: set[int] = field(default_factory=set)
    headed: set[int] = field(default_factory=set)
    listed: set[int] = field(default_factory=set)
    citing: set[int] = field(default_factory=set)
    """With a link to a post."""
    fields: list[Tag] = field(default_factory=list)
    """In which a reader is to leave an address."""
    hidden: list[Tag] = field(default_factory=list)
    opened: set[str] = field(default_factory=set)
    """What buttons of the page open, by its id."""


def find_landmarks(root: Tag) -> Landmarks:
    """The landmarks of everything under root."""
    found = Landmarks()
    for tag in elements(root):
        name = tag.name
        if is_hidden(tag):
            found.hidden.append(tag)
        found.opened.update(str(tag.attrs[key]).lstrip("#") for key in OPENING if key in tag.attrs)
        if name in PICTURES:
            found.pictured.update(_around(tag))
        elif name in HEADINGS:
            found.headed.update(_around(tag))
        elif name in LISTS:
            found.listed.update(_around(tag))
        elif name == "a" and STATUS_LINK.search(str(tag.attrs.get("href") or "")):
            found.citing.update(_around(tag))
        elif name == "input" and _asks_for_address(tag):
            found.fields.append(tag)
    return found


def _around(tag: Tag) -> list[int]:
    return [id(tag), *map(id, islice(tag.parents, HIGHEST))]


def _asks_for_address(box: Tag) -> bool:
    told = (str(box.attrs.get(key) or "") for key in ("type", "name", "placeholder"))
    return any(ADDRESS.search(value) for value in told) and box.attrs.get("type") != "hidden"
