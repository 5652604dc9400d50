"""Whole briefs of every sample in every format: `make golden` writes them, tests hold them, reviewers read the diff."""

import os
import sys
from pathlib import Path

from briefcli.brief import compose
from briefcli.model import Page
from briefcli.parsers import parse
from briefcli.renderers import RENDERERS, render
from briefcli.sources import fetch
from tests.samples import ROOT, SAMPLES

FOLDER = ROOT / "tests" / "golden"
SUFFIXES = {"text": "txt", "terminal": "terminal.txt", "markdown": "md"}
"""Where the suffix is not the name of the format."""
PAPER = Page(width=80, colour=False)


def golden(sample: str, form: str) -> Path:
    """Where the brief of a sample is kept; samples in folders keep theirs in folders."""
    place = Path(sample).relative_to("samples").with_suffix("")
    return FOLDER / place.with_name(f"{place.name}.{SUFFIXES.get(form, form)}")


def goldens() -> dict[Path, tuple[str, str]]:
    """Every golden, with its sample and its format."""
    return {golden(sample, form): (sample, form) for sample in SAMPLES for form in RENDERERS}


def main() -> None:
    """Write them all, and remove those whose sample is gone."""
    os.chdir(ROOT)
    wanted = goldens()
    if len(wanted) != len(SAMPLES) * len(RENDERERS):
        sys.exit("two samples share a name: their goldens would overwrite each other.")
    briefs = {sample: compose(parse(fetch(sample))) for sample in SAMPLES}
    for path, (sample, form) in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(render(briefs[sample], form, PAPER) + "\n", encoding="utf-8", newline="\n")
    for path in FOLDER.rglob("*"):
        if path.is_file() and path not in wanted:
            path.unlink()


if __name__ == "__main__":
    main()
