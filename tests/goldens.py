"""Whole briefs of every sample in every format, and some explained: `make golden` writes them, tests hold them."""

import os
import sys
from dataclasses import replace
from pathlib import Path

from briefcli.brief import compose
from briefcli.model import Options, Page
from briefcli.parsers import parse
from briefcli.renderers import RENDERERS, render
from briefcli.sources import fetch
from tests.samples import ROOT, SAMPLES

FOLDER = ROOT / "tests" / "golden"
SUFFIXES = {"text": "txt", "terminal": "terminal.txt", "markdown": "md"}
"""Where the suffix is not the name of the format."""
PAPER = Page(width=80, colour=False)
EXPLAINED = replace(PAPER, explain=True)
Asked = tuple[str, str, Page]
ASKED: tuple[Asked, ...] = (
    *((sample, form, PAPER) for sample in SAMPLES for form in RENDERERS),
    *((f"samples/{name}.html", form, EXPLAINED) for name in ("bridge", "verdict") for form in ("terminal", "text")),
)
"""What is asked of which sample."""


def golden(sample: str, form: str, page: Page = PAPER) -> Path:
    """Where the brief of a sample is kept; samples in folders keep theirs in folders."""
    place = Path(sample).relative_to("samples").with_suffix("")
    return FOLDER / place.with_name(f"{place.name}.{'explained.' * page.explain}{SUFFIXES.get(form, form)}")


def goldens() -> dict[Path, Asked]:
    """Every golden, with its sample, its format and its page."""
    return {golden(*asked): asked for asked in ASKED}


def main() -> None:
    """Write them all, and remove those whose sample is gone."""
    os.chdir(ROOT)
    wanted = goldens()
    if len(wanted) != len(ASKED):
        sys.exit("two samples share a name: their goldens would overwrite each other.")
    briefs = {sample: compose(parse(fetch(sample)), Options(explain=True)) for sample in SAMPLES}
    for path, (sample, form, page) in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(render(briefs[sample], form, page) + "\n", encoding="utf-8", newline="\n")
    for path in FOLDER.rglob("*"):
        if path.is_file() and path not in wanted:
            path.unlink()


if __name__ == "__main__":
    main()
