"""Footnotes: their marks leave the text, the notes themselves stand beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.boxes import children_of, names_of
from briefcli.parsers.html.passages import text_of

if TYPE_CHECKING:
    from bs4 import Tag

MARK = re.compile(r"\s*(?:\[?(?:\d{1,3}|[a-z])\]?|[*†‡§]{1,3})\s*")
NOTE = re.compile(r"_?(?:fn|ftn|footnote|endnote|note|cite_note)[-_:.]?\d{1,3}")
NOTES = re.compile(r"(?<![a-z])(?:footnotes?|endnotes?|fussnoten?|doc-endnotes?|notes-de-bas)(?![a-z])")
HOLDERS = frozenset(("p", "li", "div", "dd", "section", "ol", "ul", "aside", "footer"))
LONGEST = 8000  # characters
WAY_BACK = re.compile(r"\s*[↩↵⏎↑^]\ufe0e?")


def footnote_of(tag: Tag) -> Aside | None:
    """A note at the foot of an article, or all of them."""
    if tag.name not in HOLDERS or not _is_note(tag):
        return None
    text = WAY_BACK.sub("", text_of(tag))
    return Aside("footnote", text) if len(text) <= LONGEST else None


def is_mark(tag: Tag) -> bool:
    """A raised number that leads to a place in the page; not the 2 of CO2, nor a link to a source."""
    if tag.name == "a":
        return _leads_to_note(tag) and MARK.fullmatch(tag.get_text()) is not None
    if tag.name != "sup":
        return False
    leads = any(_leads_within(link) for link in children_of(tag, "a"))
    return leads and MARK.fullmatch(tag.get_text()) is not None


def _leads_to_note(link: Tag) -> bool:
    return _leads_within(link) and NOTE.search(str(link.attrs.get("href")).lower()) is not None


def _leads_within(link: Tag) -> bool:
    return str(link.attrs.get("href") or "").startswith("#")


def _is_note(tag: Tag) -> bool:
    if not tag.attrs:
        return False
    number = str(tag.attrs.get("id") or "").lower()
    return bool(NOTE.fullmatch(number) or NOTES.search(names_of(tag)) or NOTES.search(str(tag.attrs.get("role") or "")))
