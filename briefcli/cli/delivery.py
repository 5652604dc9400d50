"""From locations to the output: each brief printed as it is ready, each failure a line."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace

from briefcli.cli.options import Request
from briefcli.cli.output import complain, opened, page_of
from briefcli.errors import BriefError, UsageError
from briefcli.model import Article, Brief, Page

SOME_FAILED = 1
GATHERED = ("json", "html")
"""Formats that are one document, which cannot begin before the last brief is known."""

LARGE = 1_000_000  # characters


def deliver(request: Request, make: Callable[[Article], Brief], explain: bool = False) -> int:
    """Print the brief of each location as it is ready, say which ones failed, and return the exit code."""
    several = len(request.locations) > 1
    if request.url and several:
        raise UsageError("--url says where one page came from; give one location with it.")
    failures: list[BriefError] = []
    with opened(request.output) as out:
        form = request.form or ("terminal" if out.isatty() else "text")
        page = replace(page_of(out), explain=explain)
        for text in _rendered(_briefs(request, make, failures), form, page, several):
            out.write(text)
            out.flush()
    if failures:
        return SOME_FAILED if several else failures[0].exit_code
    return 0


def _briefs(request: Request, make: Callable[[Article], Brief], failures: list[BriefError]) -> Iterator[Brief]:
    """The brief of each location that can be briefed; the other ones join the failures, with a line each."""
    from briefcli.parsers import parse
    from briefcli.sources import fetch

    for location in request.locations:
        try:
            article = parse(fetch(location, request.url), request.force)
            if len(article.text) > LARGE:
                gc.collect()  # a tree that holds on to itself would be kept while the brief is made
            yield make(article)
        except BriefError as error:
            failures.append(error)
            complain(str(error), error.exit_code)
        _collect_garbage()


def _collect_garbage() -> None:
    """From the first brief on: what was imported for it stays, and what an article leaves behind does not."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _rendered(briefs: Iterator[Brief], form: str, page: Page, several: bool) -> Iterator[str]:
    """The output in pieces that can be printed as they come; one piece where the format is one document."""
    from briefcli.renderers import render
    from briefcli.renderers.text import BETWEEN_BRIEFS

    if form in GATHERED:
        gathered = list(briefs)
        if gathered:
            yield render(gathered if several else gathered[0], form, page) + "\n"
        return
    between = "" if form == "jsonl" else BETWEEN_BRIEFS.removeprefix("\n")
    for number, each in enumerate(briefs):
        yield (between if number else "") + render(each, form, page) + "\n"
