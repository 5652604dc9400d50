"""What was found on a page, to judge by whether it is the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from briefcli.model import BlockKind
from briefcli.parsers.addresses import host_of
from briefcli.parsers.html.passages import elements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefcli.model import Aside
    from briefcli.parsers.html.jsonld import LinkedData
    from briefcli.parsers.html.passages import Passage
    from briefcli.parsers.layout import Draft

SAID = 40  # characters: a shorter line is a label
WITHIN, AROUND = 20, 6  # elements in a heading and around it that may be its link


@dataclass(frozen=True, slots=True)
class Told:
    """The lines of a page's article, all of its passages and what was set aside."""

    story: Sequence[str]
    passages: Sequence[Passage]
    asides: Sequence[str]
    linked: LinkedData
    addresses: Sequence[str] = ()
    """Of the page."""

    def place_on_site(self, head: Passage) -> str | None:
        """The address to which a heading leads, if that is another page of the same site."""
        around = chain(islice(elements(head.holder), WITHIN), islice(head.holder.parents, AROUND))
        told = (str(tag.attrs.get("href") or "") for tag in (head.holder, *around) if tag.name == "a")
        address = next(filter(None, told), "").partition("#")[0]
        hosts = {host_of(own) for own in self.addresses}
        is_ours = host_of(address) in (None, *hosts) and address not in self.addresses
        return address if address and is_ours else None

    @property
    def prose(self) -> int:
        """Characters in lines that could be sentences."""
        return sum(len(line) for line in self.story if len(line) >= SAID)

    @property
    def lines(self) -> Iterator[str]:
        """Everything that can be read on the page, as far as it is no button and no menu."""
        return chain(self.asides, (passage.text for passage in self.passages))


def told_by(
    drafts: Sequence[Draft],
    passages: Sequence[Passage],
    asides: Sequence[Aside],
    linked: LinkedData,
    addresses: Sequence[str],
) -> Told:
    """What a page tells in these blocks, without their headings, and beside them."""
    return Told(
        [draft.text for draft in drafts if draft.kind is not BlockKind.HEADING],
        passages,
        [line for aside in asides for line in aside.text.split("\n")],
        linked,
        addresses,
    )


def says(line: str, phrases: tuple[str, ...]) -> str | None:
    """The first of the phrases that stands in a line, as whole words."""
    words = line.lower().replace("’", "'")
    return next((phrase for phrase in phrases if phrase in words and _as_words(phrase).search(words)), None)


@cache
def _as_words(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)")
