"""Who was named for a quotation, and which pronouns can stand for them in the next."""

from dataclasses import dataclass

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.model import Reason, Speaker
from briefcli.speakers.heads import head_noun
from briefcli.speakers.person import Person
from briefcli.words import read_words

ELSEWHERE = frozenset((Reason.ONLY_ONE, Reason.INTRODUCED, Reason.OFFICE, Reason.TITLE))
"""Reasons that lie not in the words that credit but where the article names somebody in full."""

Place = tuple[int, int]
"""Characters of the text from the first to before the second."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a mention means: a person of the article, words as they stand, or nobody that we could name."""

    speaker: Speaker | None
    person: Person | None
    reason: Reason
    evidence: tuple[Place, ...] = ()
    """Where the article names whom it means; where two fit, both."""


def nobody(reason: Reason, *evidence: Place) -> Reference:
    """A mention of which we cannot say whom it means, and why not."""
    return Reference(None, None, reason, evidence)


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation before this one, and who was named for it."""

    end: int
    """Of the words that credit it, verb and all."""
    paragraph: int
    speaker: Speaker
    person: Person | None
    """None where the words that credit it name nobody."""
    agreements: frozenset[Agreement]
    """The pronouns that can stand for a speaker whom nobody names."""
    pronouns: frozenset[Agreement]
    """Those that can stand for any speaker."""
    content: tuple[tuple[int, int], ...]
    named: Place
    """Where the article names the speaker: the words that credit, or what their pronoun goes back to."""


def pronouns(speaker: Speaker, person: Person | None, language: Language) -> frozenset[Agreement]:
    """The pronouns that can stand for a speaker, named or not."""
    if person is None:
        return agreements(speaker, person, language)
    return frozenset({person.agreement} if person.agreement else {Agreement.HE, Agreement.SHE})


def agreements(speaker: Speaker, person: Person | None, language: Language) -> frozenset[Agreement]:
    """The pronouns that can stand for a speaker whose name is no person's."""
    if person and person.is_personal:
        return frozenset()
    words = read_words(speaker.name, 0, len(speaker.name), language.abbreviations)
    head = head_noun(words, language)
    if head is None or any(word.lower in ("and", "or") for word in words):
        return frozenset()
    names = language.names
    if gender := names.gendered_roles.get(head.lower):
        return frozenset({gender})
    if head.lower in names.roles:
        return frozenset({Agreement.HE, Agreement.SHE})
    plural = head.lower.endswith("s") and (not head.is_capital or head is words[0])
    return frozenset({Agreement.THEY if plural else Agreement.IT})


def is_newcomer(speaker: Speaker, language: Language) -> bool:
    """*a farmer*, *his mother*, *Ruiz’s lawyer*."""
    words = [word.lower for word in read_words(speaker.name, 0, len(speaker.name), language.abbreviations)]
    return words[0] in language.names.newcomers | language.grammar.possessives or "'s" in words
