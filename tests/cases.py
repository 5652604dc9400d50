"""Reads case files: a title, a passage and the rows that it should yield."""

import re
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

FOLDER = Path(__file__).parent / "cases"
KNOWN_GAP = re.compile(r"^(?P<title>.*?) *\[known gap: (?P<reason>[^\]]+)\]$")


def cases(name: str, language: str = "en") -> list[ParameterSet]:
    """The cases of a file as parameters (passage, rows); a title that ends in `[known gap: why]` must fail."""
    text = (FOLDER / language / f"{name}.txt").read_text(encoding="utf-8")
    return [_case(chunk) for chunk in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]]


def _case(chunk: str) -> ParameterSet:
    title, _, rest = chunk.partition("\n")
    passage, _, rows = rest.partition("\n---\n") if "\n---\n" in rest else rest.partition("---\n")
    gap = KNOWN_GAP.match(title)
    marks = [pytest.mark.xfail(reason=gap["reason"], strict=True)] if gap else []
    lines = [row.strip() for row in rows.splitlines() if row.strip()]
    return pytest.param(passage.strip("\n"), lines, id=gap["title"] if gap else title, marks=marks)
