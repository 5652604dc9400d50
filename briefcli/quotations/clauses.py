"""The subject of a clause, for the verbs that lean on it."""

from briefcli.quotations.mentions import subject_after, subject_before
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import (
    BREAKS,
    LONGEST,
    LONGEST_CHAIN,
    is_adverb,
    is_finite,
    relative_before,
)

SEGMENT_ENDS = BREAKS | {","}


def main_subject(passage: Passage, floor: int, end: int) -> Range | None:
    """The subject of the clause that a later verb leans on: *Ruiz* left early, but said …; *Ruiz* sat down, saying …"""
    found: Range | None = None
    start = _behind_opening_clause(passage, floor, end)
    verbs = _clause_verbs(passage, start, end)
    if not verbs and start == floor and passage.lower(end - 1) == ",":  # a verb that we do not know
        return subject_after(passage, start, end) if passage.is_name(start) else None
    for verb in verbs:
        subject = subject_before(passage, _behind_adverbs(passage, verb, start), start)
        if subject and (found is None or _opens_main_clause(passage, subject[0], start)):
            found = subject
    return found


def _clause_verbs(passage: Passage, start: int, end: int) -> list[int]:
    """The finite verbs that stand in no relative clause."""
    verbs: list[int] = []
    relative = False
    for index in range(start, min(end, start + LONGEST_CHAIN)):
        if passage.lower(index) == ",":
            relative = passage.lower(index + 1) in passage.language.grammar.relatives
        loose = not relative and is_finite(passage, index) and relative_before(passage, index, start) is None
        if loose and index - 1 not in verbs[-1:]:
            verbs.append(index)
    return verbs


def _behind_adverbs(passage: Passage, verb: int, floor: int) -> int:
    while verb - 1 > floor and is_adverb(passage, verb - 1):
        verb -= 1
    return verb


def _opens_main_clause(passage: Passage, start: int, floor: int) -> bool:
    """Ruiz left, and *Chen* stayed: whether a new main clause begins here."""
    before = passage.lower(start - 1)
    return start > floor and before in ("and", "but", ";", "—") and passage.lower(start - 2) in (",", before, ";")


def _behind_opening_clause(passage: Passage, floor: int, end: int) -> int:
    """Behind *After the vote was lost,* and *Asked about it,*: the main clause begins at its comma."""
    grammar, first = passage.language.grammar, passage.lower(floor)
    opens = first in grammar.subordinators | grammar.prepositions | grammar.clause_prepositions
    if (
        not opens
        and passage.tag(floor) not in ("VBG", "VBN")
        and not (passage.tag(floor) == "VBD" and first.endswith("ed"))
    ):
        return floor
    for index in range(floor + 1, min(end, floor + LONGEST_CHAIN)):
        if passage.lower(index) == "," and not passage.is_name(index + 1) | (passage.tag(index + 1) == "CD"):
            return index + 1
        if passage.lower(index) == "," and _has_verb_soon(passage, index + 1, end):
            return index + 1
    return floor


def _has_verb_soon(passage: Passage, start: int, end: int) -> bool:
    """Whether a clause begins here: a verb comes before the next mark."""
    for index in range(start, min(end, start + LONGEST)):
        if passage.lower(index) in SEGMENT_ENDS:
            return False
        if is_finite(passage, index):
            return True
    return False
