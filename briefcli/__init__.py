"""Turns news articles into briefs of who said what, without a word that is not in the article.

    from briefcli import fetch, parse, compose, render

    print(render(compose(parse(fetch("samples/bridge.html"))), "markdown"))

Four verbs, one direction: `fetch` brings a `Document` from a path, a URL or `-`; `parse` lays its text out as an
`Article`; `compose` chooses from it, rewriting nothing, and makes a `Brief`; `render` turns that into text.
`outline` shows what `parse` saw. The words for all that passes along the line are in `briefcli.model`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from briefcli.errors import BriefError
from briefcli.model import (
    Article,
    Aside,
    Attribution,
    Block,
    BlockKind,
    Brief,
    Document,
    Explanation,
    Ground,
    Options,
    Page,
    Part,
    Point,
    Quotation,
    QuotationKind,
    Reason,
    Role,
    Scope,
    Section,
    Sentence,
    Signpost,
    SignpostKind,
    Span,
    Speaker,
    Voice,
    Weighing,
    Weight,
)

if TYPE_CHECKING:
    from briefcli.brief import compose as compose
    from briefcli.brief import outline as outline
    from briefcli.parsers import parse as parse
    from briefcli.renderers import render as render
    from briefcli.sources import fetch as fetch

ROOMS = {
    "fetch": "briefcli.sources",
    "parse": "briefcli.parsers",
    "compose": "briefcli.brief",
    "outline": "briefcli.brief",
    "render": "briefcli.renderers",
}
"""Where the verbs live; each room is opened on first use, so that naming one does not wait for the others."""

__all__ = [
    "Article", "Aside", "Attribution", "Block", "BlockKind", "Brief", "BriefError", "Document", "Explanation",
    "Ground", "Options", "Page", "Part", "Point", "Quotation", "QuotationKind", "Reason", "Role", "Scope",
    "Section", "Sentence", "Signpost", "SignpostKind", "Span", "Speaker", "Voice", "Weighing", "Weight", "compose",
    "fetch", "outline", "parse", "render",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """The verb of that name."""
    if name not in ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(ROOMS[name]), name)
