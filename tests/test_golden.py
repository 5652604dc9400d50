"""Every sample in every format, through the functions and through the command."""

import os
from functools import cache
from pathlib import Path

import pytest

from briefcli.brief import compose
from briefcli.cli import main
from briefcli.model import Brief, Options, Page
from briefcli.parsers import parse
from briefcli.renderers import render
from briefcli.sources import fetch
from tests.goldens import ASKED, FOLDER, golden, goldens
from tests.samples import ROOT

EACH = pytest.mark.parametrize(("sample", "form", "page"), ASKED)


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    """A brief names its article as the reader typed it."""
    monkeypatch.chdir(ROOT)


@cache
def brief_of(sample: str) -> Brief:
    return compose(parse(fetch(sample)), Options(explain=True))


@EACH
def test_the_functions_give_the_golden(sample: str, form: str, page: Page) -> None:
    assert render(brief_of(sample), form, page) + "\n" == golden(sample, form, page).read_text(encoding="utf-8")


@EACH
def test_the_command_gives_the_golden(
    sample: str, form: str, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    asked = ["--format", form, "--output", str(out), *(["--explain"] if page.explain else [])]
    monkeypatch.setattr("sys.argv", ["briefcli", "brief", sample, *asked])
    assert main() == 0
    assert out.read_bytes() == golden(sample, form, page).read_bytes()


def test_there_is_no_golden_without_a_sample() -> None:
    kept = {Path(folder, name) for folder, _, names in os.walk(FOLDER) for name in names}
    assert kept == goldens().keys()


def test_the_readme_shows_the_brief_as_it_prints() -> None:
    """Line by line, with a gap where it leaves speakers out."""
    shown = (ROOT / "README.md").read_text(encoding="utf-8").split("$ briefcli brief samples/bridge.html\n")[1]
    printed = golden("samples/bridge.html", "terminal").read_text(encoding="utf-8")
    for piece in shown.split("\n```")[0].split("\n\n  …\n\n"):
        assert piece in printed
