"""Boxes with facts that stand in an article and are no part of its run: numbers, dates, the background."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefcli.languages import ENGLISH, GENERIC
from briefcli.model import Aside
from briefcli.parsers.bios import HEADING as ABOUT_AUTHOR
from briefcli.parsers.furniture import furniture_of
from briefcli.parsers.html.boxes import PROTECTED, names_of
from briefcli.parsers.html.glance import NAMES as GLANCE
from briefcli.parsers.html.passages import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bs4 import Tag

    from briefcli.parsers.html.weights import Weight

# What designers call such a box.
NAMES = re.compile(
    r"(?<![a-z])(?:facts?-?box(?:es)?|info-?box(?:es)?|fakten-?box|info-?kasten|fakta-?(?:boks|ruta)|background-?box"
    r"|explainer-?box|encadre)(?![a-z])"
)
BOXES = frozenset(("div", "aside", "section", "figure", "table", "details"))
SIZES = range(40, 1500)  # characters; one that is longer is rather the article in a badly named element
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def fact_box(tag: Tag, weight: Weight, page: Weight) -> Aside | None:
    """What a box tells; nothing where it is the outlet's own points, or most of the page."""
    if tag.name not in BOXES or tag.name in PROTECTED or weight.headlines or not tag.attrs:
        return None
    names = names_of(tag)
    if not NAMES.search(names) or GLANCE.search(names) or weight.text not in SIZES or 2 * weight.text > page.text:
        return None
    lines = text_of(tag).split("\n")
    return None if _sums_up(lines[0]) else Aside(_kind_of(lines), "\n".join(lines))


def _kind_of(lines: Sequence[str]) -> str:
    """A designer's box for anything may hold a promotion, or who the author is."""
    if ABOUT_AUTHOR.fullmatch(lines[0]):
        return "bio"
    return next(filter(None, map(furniture_of, lines)), "box")


def _sums_up(line: str) -> bool:
    """Whether a heading promises the key points."""
    words = " ".join(WORD.findall(line.casefold().replace("’", "'")))
    return any(words.endswith(heading) for heading in (*ENGLISH.glance_headings, *GENERIC.glance_headings))
