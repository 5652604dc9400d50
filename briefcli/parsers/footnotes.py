"""Footnotes of texts: the notes stand beside the article, their marks in neither."""

import re
from collections.abc import Sequence

from briefcli.model import Aside

MARKDOWN_NOTE = re.compile(r"^ {0,3}\[\^[\w-]{1,40}\]:[ \t]*(?P<note>.+(?:\n(?: {2,}|\t).+)*)\n?", re.MULTILINE)
MARKDOWN_MARK = re.compile(r"\[\^[\w-]{1,40}\](?!:)")
NOTE = re.compile(r"\[(?P<number>\d{1,3})\]:? \S.*")
MARK = re.compile(r" ?\[(?P<number>\d{1,3})\](?!\()")


def without_markdown_notes(source: str) -> tuple[str, list[Aside]]:
    """*The bridge[^1]* with *[^1]: Built in 1962.* below."""
    notes = [Aside("footnote", found["note"]) for found in MARKDOWN_NOTE.finditer(source)]
    return (MARKDOWN_MARK.sub("", MARKDOWN_NOTE.sub("\n", source)), notes) if notes else (source, [])


def notes_among(lines: Sequence[str]) -> dict[int, Aside]:
    """The closing lines that open with the number of a mark in the text above: *[1] Built in 1962.*"""
    first = len(lines)
    while first and NOTE.fullmatch(lines[first - 1]):
        first -= 1
    numbers = {found["number"] for line in lines[:first] for found in MARK.finditer(line)}
    notes = ((place, NOTE.fullmatch(lines[place])) for place in range(first, len(lines)))
    return {place: Aside("footnote", lines[place]) for place, note in notes if note and note["number"] in numbers}


def without_marks(text: str) -> str:
    """A text whose notes have gone."""
    return MARK.sub("", text)
