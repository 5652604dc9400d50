"""A piece of a page within a text of another kind."""

from briefcli.model import Aside
from briefcli.parsers.html.clutter import set_clutter_aside
from briefcli.parsers.html.passages import read_passages
from briefcli.parsers.html.tree import soup_of
from briefcli.parsers.layout import Draft

LINKED = 0.5  # of a passage: more leads away


def read_fragment(markup: str) -> tuple[list[Draft], list[Aside]]:
    """The blocks of some markup, as `<p>The bridge is shut.</p>` in Markdown, and what is beside them."""
    soup = soup_of(markup)
    asides = set_clutter_aside(soup)
    passages = [passage for passage in read_passages(soup) if passage.text]
    asides += [Aside("related", passage.text) for passage in passages if passage.linked > LINKED]
    told = [Draft(passage.kind, passage.text, passage.level) for passage in passages if passage.linked <= LINKED]
    return told, asides
