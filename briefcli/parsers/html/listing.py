"""The elements of a page, listed once: a look through a list is ten times as fast as a search of the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefcli.parsers.html.passages import elements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bs4 import BeautifulSoup, Tag

MOST_ELEMENTS = 50_000


class Listing:
    """All elements of a page in its order, as it came: nothing may be taken out of it between two looks."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self.soup = soup
        self._elements = tuple(elements(soup))

    def named(self, *names: str) -> Iterator[Tag]:
        """Every `meta`; every `h1` and `h2`."""
        return (tag for tag in self._elements if tag.name in names)

    def first(self, name: str) -> Tag | None:
        """The `title`."""
        return next(self.named(name), None)

    def marked(self, key: str, value: str, name: str | None = None) -> Iterator[Tag]:
        """Whatever has `itemprop="author"`; every `link` with `rel="canonical"`, among other words or alone."""
        for tag in self._elements:
            told = str(tag.attrs.get(key) or "") if tag.attrs else ""
            if value in told and value in (told, *told.split()) and name in (None, tag.name):
                yield tag

    @property
    def is_vast(self) -> bool:
        """Whether it has more elements than any page that people made; to read it twice would take too long."""
        return len(self._elements) > MOST_ELEMENTS

    @property
    def values(self) -> Iterator[str]:
        """All that its attributes say."""
        return (str(value) for tag in self._elements if tag.attrs for value in tag.attrs.values())

    def below(self, tag: Tag, count: int) -> Sequence[Tag]:
        """So many elements that open after another."""
        place = next(place for place, other in enumerate(self._elements) if other is tag)
        return self._elements[place + 1 : place + 1 + count]
