"""How much text every element of a page holds, and how much of it is links; one walk, however deep the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefcli.parsers.html.passages import leads_away, walk

if TYPE_CHECKING:
    from bs4 import Tag


class Weight(NamedTuple):
    """Characters of text, of links among them, and the number of headlines inside."""

    text: int = 0
    linked: int = 0
    headlines: int = 0

    @property
    def link_share(self) -> float:
        """From 0 to 1."""
        return self.linked / self.text if self.text else 0.0


NOTHING = Weight()


class Weights:
    """The weight of each element that a reader can see."""

    def __init__(self, root: Tag) -> None:
        self._weights: dict[int, Weight] = {}
        text = linked = headlines = links = 0
        for node, entering in walk(root):
            name = getattr(node, "name", None)
            if name is None:
                size = len(node.strip())
                text += size
                linked += size if links else 0
                continue
            links += (1 if entering else -1) if name == "a" and leads_away(node) else 0
            headlines += name == "h1" and entering
            before = NOTHING if entering else self._weights[id(node)]
            self._weights[id(node)] = Weight(text - before.text, linked - before.linked, headlines - before.headlines)

    def of(self, tag: Tag) -> Weight:
        """The weight of an element; nothing for one that nobody sees."""
        return self._weights.get(id(tag), NOTHING)
