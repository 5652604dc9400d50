"""Every sample in every format, through the functions and through the command."""

import os
from functools import cache
from pathlib import Path

import pytest

from briefcli.brief import compose
from briefcli.cli import main
from briefcli.model import Brief
from briefcli.parsers import parse
from briefcli.renderers import RENDERERS, render
from briefcli.sources import fetch
from tests.goldens import FOLDER, PAPER, golden, goldens
from tests.samples import ROOT, SAMPLES

EACH = pytest.mark.parametrize(("sample", "form"), [(sample, form) for sample in SAMPLES for form in RENDERERS])


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    """A brief names its article as the reader typed it."""
    monkeypatch.chdir(ROOT)


@cache
def brief_of(sample: str) -> Brief:
    return compose(parse(fetch(sample)))


@EACH
def test_the_functions_give_the_golden(sample: str, form: str) -> None:
    assert render(brief_of(sample), form, PAPER) + "\n" == golden(sample, form).read_text(encoding="utf-8")


@EACH
def test_the_command_gives_the_golden(sample: str, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    monkeypatch.setattr("sys.argv", ["briefcli", "brief", sample, "--format", form, "--output", str(out)])
    assert main() == 0
    assert out.read_bytes() == golden(sample, form).read_bytes()


def test_there_is_no_golden_without_a_sample() -> None:
    kept = {Path(folder, name) for folder, _, names in os.walk(FOLDER) for name in names}
    assert kept == goldens().keys()


def test_the_readme_shows_the_brief_as_it_prints() -> None:
    """Line by line, with a gap where it leaves speakers out."""
    shown = (ROOT / "README.md").read_text(encoding="utf-8").split("$ briefcli brief samples/bridge.html\n")[1]
    printed = golden("samples/bridge.html", "terminal").read_text(encoding="utf-8")
    for piece in shown.split("\n```")[0].split("\n\n  …\n\n"):
        assert piece in printed
