"""What there is to know about a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """Words and marks, as data. Words are in lower case unless a field says otherwise."""

    code: str
    name: str
    abbreviations: frozenset[str] = frozenset()
    """Without their last full stop: `u.s`, `gov`."""
    glance_headings: frozenset[str] = frozenset()
    """Headings of a box in which an outlet sums up its own article."""
    background_headings: frozenset[str] = frozenset()
    other_headings: frozenset[str] = frozenset()
    """Headings of what is not the article: further reading, corrections policy, about the author."""


GENERIC = Language(code="und", name="another language")
