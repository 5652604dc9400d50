"""A brief, drawn: for a terminal, a mail, a page, a program."""

from collections.abc import Callable, Sequence

from briefcli.errors import UsageError
from briefcli.model import Brief, Page
from briefcli.renderers.html import render_html
from briefcli.renderers.json import render_json, render_jsonl
from briefcli.renderers.markdown import render_markdown
from briefcli.renderers.terminal import render_terminal
from briefcli.renderers.text import render_text

Renderer = Callable[[Brief | Sequence[Brief], Page], str]

RENDERERS: dict[str, Renderer] = {
    "terminal": render_terminal,
    "text": render_text,
    "markdown": render_markdown,
    "html": render_html,
    "json": render_json,
    "jsonl": render_jsonl,
}


DEFAULT = Page()


def render(brief: Brief | Sequence[Brief], format: str = "text", page: Page = DEFAULT) -> str:  # noqa: A002
    """One brief or several in a format, without a last line break; the same bytes whatever the machine and the hour."""
    if format not in RENDERERS:
        raise UsageError(f"unknown format {format!r}: choose one of {', '.join(RENDERERS)}")
    return RENDERERS[format](brief, page)
