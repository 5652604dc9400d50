"""Footnotes: their marks leave the text, the notes themselves stand beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.boxes import names_of
from briefcli.parsers.html.passages import elements, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import BeautifulSoup, Tag

MARK = re.compile(r"\s*(?:\[?(?:\d{1,3}|[a-z])\]?|[*†‡§]{1,3})\s*")
NOTE = re.compile(r"_?(?:fn|ftn|footnote|endnote|note|cite_note)[-_:.]?\d{1,3}")
NOTES = re.compile(r"(?<![a-z])(?:footnotes?|endnotes?|fussnoten?|doc-endnotes?|notes-de-bas)(?![a-z])")
NOTE_HOLDERS = frozenset(("p", "li", "div", "dd", "section", "ol", "ul", "aside", "footer"))
LONGEST = 8000  # characters
WAY_BACK = re.compile(r"\s*[↩↵⏎↑^]\ufe0e?")


def set_footnotes_aside(soup: BeautifulSoup) -> Iterator[Aside]:
    """Take the marks out of the sentences, and the notes to the asides."""
    for tag in elements(soup):
        if tag.name in ("sup", "a") and _is_mark(tag):
            tag.extract()
        elif tag.name in NOTE_HOLDERS and _is_note(tag):
            text = WAY_BACK.sub("", text_of(tag))
            if len(text) <= LONGEST:
                yield Aside("footnote", text)
                tag.extract()


def _is_mark(tag: Tag) -> bool:
    """A raised number that leads to a place in the page; not the 2 of CO2, nor a link to a source."""
    if tag.name == "a":
        return _leads_to_note(tag) and MARK.fullmatch(tag.get_text()) is not None
    link = tag.find("a")
    return link is not None and _leads_within(link) and MARK.fullmatch(tag.get_text()) is not None


def _leads_to_note(link: Tag) -> bool:
    return _leads_within(link) and NOTE.search(str(link.attrs.get("href")).lower()) is not None


def _leads_within(link: Tag) -> bool:
    return str(link.attrs.get("href") or "").startswith("#")


def _is_note(tag: Tag) -> bool:
    number = str(tag.attrs.get("id") or "").lower()
    return bool(NOTE.fullmatch(number) or NOTES.search(names_of(tag)) or NOTES.search(str(tag.attrs.get("role") or "")))
