"""What stands between the commas and dashes before a verb: a name, and what is said of it in passing."""

from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import (
    LONGEST,
    LONGEST_CHAIN,
    bracket_before,
    is_adverb,
    is_finite,
    is_name_or_particle,
    is_noun,
    is_reduced,
    noun_phrase_ending,
    segment_start,
)

MOST_SEGMENTS = 8  # between commas; more are a list
DASHES = frozenset("—–-")
LONGEST_MENTION = 16  # words; of a longer one only what stands before its relative clause is kept
LONGEST_ITEM = 5  # words, in a list of those who speak


def before_commas(passage: Passage, comma: int, floor: int) -> Range | None:
    """The name in front of its appositions: *Ana Ruiz*, 43, the mayor of Velden, Norland, who was there, said."""
    found: Range | None = None
    place: Range | None = None
    for start, end in reversed(_segments(passage, comma, floor)):
        if end == comma and not _is_only_segment(passage, start, floor) and _is_inserted(passage, start, end):
            continue
        if _is_inserted(passage, start, end):
            found = place or found
            place = None
            continue
        subject = _host(passage, start, end)
        if subject is None and end == comma and not _is_only_segment(passage, start, floor):
            continue
        if subject is None:
            break
        if place:
            found = place
        is_place = end - start == 1 and passage.is_name(start)
        place, found = (subject, found) if is_place else (None, subject)
        if subject[0] > start and end != comma:
            break  # *but* Ruiz, …: the first of its clause
    found = place or found
    return with_name_behind(passage, found, comma) if found else None


def _is_only_segment(passage: Passage, start: int, floor: int) -> bool:
    return start <= floor or passage.lower(start - 1) != ","


def _host(passage: Passage, start: int, end: int) -> Range | None:
    """The noun phrase that all of a segment is, or that ends it where no verb governs it."""
    end = bracket_before(passage, end, start) if passage.lower(end - 1) == ")" else end
    if end <= start:
        return None
    if passage.lower(end - 1) in passage.language.grammar.pronouns and passage.lower(end - 1) != "who":
        return (end - 1, end) if end - start <= 2 else None
    first = _behind_openers(passage, start, end)
    if _is_phrase(passage, first, end):
        return without_relative(passage, (first, end))
    phrase = noun_phrase_ending(passage, end, start)
    return None if phrase is None or _is_object(passage, phrase[0], start) else without_relative(passage, phrase)


def _behind_openers(passage: Passage, start: int, end: int) -> int:
    grammar = passage.language.grammar
    while start < end - 1 and passage.lower(start) in grammar.openers | grammar.answers | grammar.conjunctions:
        start += 1
    return start


def _is_phrase(passage: Passage, start: int, end: int) -> bool:
    """Whether words are a noun phrase and nothing else: *a Republican who described himself as devout*."""
    grammar = passage.language.grammar
    if not (
        is_noun(passage, start)
        or passage.tag(start) in ("JJ", "CD", "PRP$")
        or passage.lower(start) in grammar.determiners
    ):
        return False
    for index in range(start, end):
        if index > start and passage.lower(index) in grammar.relatives and is_noun(passage, index - 1):
            return True
        if is_finite(passage, index) and not is_reduced(passage, index):
            return False
    return True


def _is_object(passage: Passage, start: int, floor: int) -> bool:
    """*It hit the boat*, the mayor said: what a verb governs is no subject."""
    grammar = passage.language.grammar
    governs = passage.lower(start - 1) in grammar.prepositions | grammar.clause_prepositions
    return start > floor and (governs or is_finite(passage, start - 1) or passage.tag(start - 1).startswith("VB"))


def _is_inserted(passage: Passage, start: int, end: int) -> bool:
    """*, who was there,* and *, 43,* and *, speaking in Velden,*: what is said of the subject in passing."""
    grammar, first = passage.language.grammar, passage.lower(start)
    if start in passage.quoted:
        return True
    if first in passage.language.grammar.answers | grammar.openers and start + 1 < end:
        start, first = start + 1, passage.lower(start + 1)
    if first in grammar.subordinators and passage.is_name(end - 1) and start + 1 < end:
        names = range(start + 1, end)  # , while *Ana Ruiz*, in Velden, said …
        return not all(passage.is_name(index) for index in names)
    if first.isdigit() or first in grammar.relatives - {"that"} or first in grammar.subordinators | {"and", "or"}:
        return True
    amount = (first, passage.lower(start + 1)) in grammar.amounts
    if first in grammar.prepositions and not amount and first not in grammar.loose_amounts:
        return True
    if passage.tag(start) in ("VBG", "VBN", "TO") or (passage.tag(start) == "VBD" and not passage.is_name(start)):
        return True
    if passage.lower(end - 1) in grammar.times and not passage.is_name(end - 1) and not passage.is_name(start + 1):
        return True  # *Earlier this week*, the council …
    if end - start == 1 and (is_adverb(passage, start) or first in grammar.openers | grammar.times):
        return True
    return is_adverb(passage, start) and passage.tag(start + 1) in ("VBG", "VBN", "IN")


def _segments(passage: Passage, end: int, floor: int) -> list[Range]:
    """What stands between the commas before a place, from the left."""
    found: list[Range] = []
    last = end
    while end - LONGEST_CHAIN < last:
        start = segment_start(passage, last, floor)
        if start < last:
            found.append((start, last))
        if start <= floor or passage.lower(start - 1) != "," or len(found) == MOST_SEGMENTS:
            break
        last = start - 1
    return found[::-1]


def listed(passage: Passage, phrase: Range | None, floor: int) -> Range | None:
    """*Ruiz, Lind and Chen*, of which *Lind and Chen* is the end."""
    if phrase is None or not any(passage.lower(index) == "and" for index in range(*phrase)):
        return phrase
    start = phrase[0]
    while start - 1 > floor and passage.lower(start - 1) == ",":
        first = segment_start(passage, start - 1, floor)
        if (
            start - 1 - first > LONGEST_ITEM
            or not _is_phrase(passage, first, start - 1)
            or _is_inserted(passage, first, start - 1)
        ):
            break
        start = first
    return start, phrase[1]


def before_dashes(passage: Passage, dash: int, floor: int) -> Range | None:
    """*Ana Ruiz* — the mayor — said."""
    while dash > floor and passage.lower(dash - 1) in DASHES:
        dash -= 1
    for index in range(dash - 1, max(floor, dash - LONGEST), -1):
        if passage.lower(index) in DASHES:
            while passage.lower(index - 1) in DASHES and index - 1 > floor:
                index -= 1
            return noun_phrase_ending(passage, index, segment_start(passage, index, floor))
    return None


def without_relative(passage: Passage, phrase: Range | None) -> Range | None:
    """A name without its relative clause; a phrase that is too long without what describes it."""
    if phrase is None:
        return None
    start, end = phrase
    for index in range(start + 1, end):
        if passage.lower(index) in ("who", "which", "whose", "whom") or (
            passage.lower(index) == "that" and passage.tag(index) != "DT"
        ):
            if passage.tag(index - 1) == "NNP" or end - start > LONGEST_MENTION:
                return start, index
            break
    return phrase


def with_name_behind(passage: Passage, subject: Range, ceiling: int) -> Range:
    """The subject with its name behind an office: *the finance minister, Ana Ruiz*; *Chief Executive, Bo Lind*."""
    start, end = subject
    roles, first = passage.language.names.roles, start + (passage.lower(start) in passage.language.grammar.determiners)
    of_place = passage.lower(end - 2) == "of"  # the mayor of Velden, *New Norland*, is no name
    of_place = of_place and passage.lower(end + 1) not in passage.language.names.given_names
    is_office = any(passage.lower(index) in roles for index in range(first, end)) and not of_place
    plain = not any(passage.is_name(index) for index in range(start + 1, end))
    alone = passage.is_name(start) and end - start == 1
    if passage.lower(end) != "," or not (is_office or (plain and not alone)):
        return subject
    behind = end + 1
    while behind < ceiling and is_name_or_particle(passage, behind):
        behind += 1
    named = behind - end > 2 and (behind >= ceiling or passage.lower(behind) in (",", "."))
    return (start, behind) if named else subject
