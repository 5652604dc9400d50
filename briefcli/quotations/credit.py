"""What a rule answers: words, and the words that credit them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import ParamSpec

from briefcli.model import QuotationKind
from briefcli.quotations.passage import Passage, Range

P = ParamSpec("P")
Place = tuple[int, int]
"""Characters of the text from the first to before the second."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Where the words of a quotation stand, and where the words that credit them do."""

    content: tuple[Place, ...]
    kind: QuotationKind
    cue: Place | None
    mention: Place | None
    rule: str = ""
    """The function that found it, by its name."""

    def with_more(self, more: Sequence[Place]) -> "Credit":
        """The same quotation with the words that it goes on with."""
        return replace(self, content=_disjoint({*self.content, *more}))


def found_by(rule: Callable[P, Credit | None], *read: P.args, **named: P.kwargs) -> Credit | None:
    """What a rule finds, with the name of the rule."""
    found = rule(*read, **named)
    return replace(found, rule=rule.__name__) if found else None


def credit(passage: Passage, content: Sequence[Range], cue: Range | None, mention: Range | None) -> Credit:
    """Words of a passage, credited by others of it."""
    return Credit(
        content=places(passage, content),
        kind=kind_of(passage, content),
        cue=passage.place(cue) if cue else None,
        mention=passage.place(mention) if mention else None,
    )


def places(passage: Passage, content: Sequence[Range]) -> tuple[Place, ...]:
    """Where the words stand; a quotation that runs over paragraphs brings all of its pieces."""
    found: set[Place] = set()
    for words in content:
        found.add(passage.place(words))
        for index in range(*words):
            if index in passage.quoted and len(passage.quoted[index].pieces) > 1:
                found.update(passage.quoted[index].pieces)
    return _disjoint(found)


def _disjoint(found: set[Place]) -> tuple[Place, ...]:
    """In order, without the places that lie inside another."""
    kept: list[Place] = []
    for place in sorted(found, key=lambda place: (place[0], -place[1])):
        if not kept or place[1] > kept[-1][1]:
            kept.append(place)
    return tuple(kept)


def kind_of(passage: Passage, content: Sequence[Range]) -> QuotationKind:
    """By where the marks fall: around all of the words, some of them, or none."""
    words = [index for piece in content for index in range(*piece)]
    if not any(index in passage.quoted for index in words):
        return QuotationKind.INDIRECT
    if any(passage.is_word(index) for index in words):
        return QuotationKind.MIXED
    return QuotationKind.DIRECT
