"""Who is credited, found by walking away from the cue."""

from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import (
    BREAKS,
    LONGEST,
    LONGEST_CHAIN,
    ends_before,
    is_adverb,
    is_finite,
    is_name_or_particle,
    is_past,
    noun_phrase_ending,
    segment_start,
)

MOST_SEGMENTS = 8  # between commas; more are a list
DASHES = frozenset("—–-")
LONGEST_MENTION = 12  # words before a comma or a relative clause
LOOSE_NUMBERS = frozenset("about around over under like".split())  # *about* forty drivers
MONTHS_AND_MORE = frozenset("may march april june august sun mon sat last this next later earlier".split())  # names too


def subject_before(passage: Passage, end: int, floor: int) -> Range | None:
    """The subject that ends where a verb begins: *Ruiz* said; *Ruiz, the mayor of Velden,* said; *she* said."""
    end = _without_brackets(passage, _without_times(passage, _without_adverbs(passage, end, floor), floor), floor)
    if end <= floor:
        return None
    if passage.lower(end - 1) in passage.language.grammar.pronouns:
        return _pronoun(passage, end - 1, floor)
    if passage.lower(end - 1) == ",":
        return _before_commas(passage, end - 1, floor)
    if passage.lower(end - 1) in DASHES:
        return _before_dashes(passage, end - 1, floor)
    if ends_before(passage, end - 1, floor):
        return None
    return noun_phrase_ending(passage, end, segment_start(passage, end, floor))


def subject_after(passage: Passage, start: int, ceiling: int) -> Range | None:
    """The subject that follows its verb: said *French President Ana Ruiz*, said *a spokesman for the port*."""
    grammar = passage.language.grammar
    if start >= ceiling or not passage.is_word(start):
        return None
    if passage.lower(start) in grammar.pronouns:
        alone = passage.lower(start) not in ("who", "it") and start - 2 in passage.quoted
        return (start, start + 1) if alone else None
    if not (
        passage.is_name(start) or passage.lower(start) in grammar.determiners or passage.lower(start).endswith("s")
    ):
        return None
    if passage.lower(start) in grammar.times:
        return None
    end = start
    while end < min(ceiling, start + LONGEST) and _continues(passage, start, end):
        end += 1
    while end > start and (passage.lower(end - 1) in grammar.prepositions | grammar.conjunctions | grammar.determiners):
        end -= 1
    return with_name_behind(passage, (start, end), ceiling) if end > start else None


def source_after(passage: Passage, start: int, ceiling: int) -> Range | None:
    """The source behind *according to*: everything up to a mark or a clause of its own."""
    grammar, end = passage.language.grammar, start
    while end < min(ceiling, start + LONGEST) and (passage.is_word(end) or passage.lower(end) in ("'", "&", "/")):
        if passage.lower(end) in grammar.subordinators - {"that"} or (end > start and passage.lower(end) == "that"):
            break
        end += 1
    while end > start and passage.lower(end - 1) in grammar.times | grammar.prepositions | grammar.determiners:
        end -= 1
    return (start, end) if end > start else None


def _continues(passage: Passage, start: int, index: int) -> bool:
    """Whether the noun phrase after a verb goes on with this word."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if not passage.is_word(index) and word not in ("'", "&"):
        return False
    if word in grammar.prepositions:
        names_before = passage.is_name(index - 1) and word not in ("of", "for")
        return word in grammar.links and index > start and not names_before and not _is_adjunct(passage, index)
    if word in grammar.subordinators or (word in grammar.auxiliaries and word not in ("'s", "may", "will")):
        return False
    if index > start and (word in grammar.verbs or (is_past(passage, index) and passage.is_name(index - 1))):
        return False
    if word in grammar.times and index > start and word not in ("may", "march", "sun", "this"):
        return False
    if word in ("and", "or"):
        return passage.is_name(index + 1) or passage.lower(index + 1) in grammar.determiners
    return word not in passage.language.cue_verbs or passage.is_name(index) or index == start


def _is_adjunct(passage: Passage, index: int) -> bool:
    """*in a statement*, *at the rally*, *on Monday*: when and where, not who."""
    grammar = passage.language.grammar
    return any(passage.lower(index + step) in grammar.times | grammar.occasions for step in (1, 2, 3))


def main_subject(passage: Passage, start: int, end: int) -> Range | None:
    """The subject of a sentence: its first noun phrase before a verb, behind whatever introduces it."""
    grammar = passage.language.grammar
    segment = start
    for index in range(start, min(end, start + LONGEST_CHAIN)):
        word = passage.lower(index)
        if word in BREAKS:
            segment = index + 1
        elif word == ",":
            found = _segment_subject(passage, segment, index)
            if found and not (segment > start and found[1] - found[0] == 1):  # at an event in Velden, *Norland*, …
                return found
            segment = index + 1
        elif is_finite(passage, index):
            if passage.lower(segment) in grammar.subordinators:
                continue
            if passage.lower(index - 1) in grammar.pronouns and index > segment:
                return _pronoun(passage, index - 1, segment)
            return noun_phrase_ending(passage, _without_adverbs(passage, index, segment), segment)
    return None


def _segment_subject(passage: Passage, start: int, end: int) -> Range | None:
    """What stands before a comma, where it is a noun phrase and nothing else."""
    grammar = passage.language.grammar
    first = passage.lower(start)
    if first in grammar.openers | grammar.answers and start + 1 < end:
        start, first = start + 1, passage.lower(start + 1)
    if (
        end <= start
        or first in grammar.prepositions | grammar.subordinators | grammar.openers | grammar.answers | grammar.adverbs
    ):
        return None
    if first in grammar.pronouns or first.endswith(("ing", "ly", "ed")):
        return None
    if any(passage.lower(index) in grammar.auxiliaries - {"'s"} for index in range(start, end)):
        return None
    return _name_at(passage, start, end) or noun_phrase_ending(passage, end, start)


def _name_at(passage: Passage, start: int, end: int) -> Range | None:
    """The name before a verb that we do not know: *Ana Ruiz* shrugged it off."""
    behind = start
    while behind < end and passage.is_name(behind):
        behind += 1
    grammar = passage.language.grammar
    known = grammar.prepositions | grammar.conjunctions
    if behind - start < 2 or behind >= end or passage.lower(behind) in known or not passage.is_word(behind):
        return None
    return (start, behind) if passage.lower(behind) != "'s" else None


def _without_times(passage: Passage, end: int, floor: int) -> int:
    """Ruiz *last week* said; Ruiz *on Tuesday* said."""
    grammar, start = passage.language.grammar, end
    while start > floor and passage.lower(start - 1) in grammar.times - MONTHS_AND_MORE:
        start -= 1
    if start == end:
        return end
    while start > floor and passage.lower(start - 1) in ("on", "last", "this"):
        start -= 1
    return start if start > floor else end


def _without_brackets(passage: Passage, end: int, floor: int) -> int:
    """Ana Ruiz *(Velden East)* said."""
    if passage.lower(end - 1) != ")":
        return end
    for index in range(end - 2, max(floor, end - LONGEST), -1):
        if passage.lower(index) == "(":
            return index
    return end


def _without_adverbs(passage: Passage, end: int, floor: int) -> int:
    grammar = passage.language.grammar
    while end - 1 > floor and is_adverb(passage, end - 1) and passage.lower(end - 1) not in grammar.pronouns:
        end -= 1
    return end


def _pronoun(passage: Passage, index: int, floor: int) -> Range | None:
    """A pronoun speaks for itself, but *who* stands for the words before it."""
    if passage.lower(index) != "who":
        return index, index + 1
    end = index - 1 if passage.lower(index - 1) == "," else index
    if end <= floor:
        return None
    antecedent = noun_phrase_ending(passage, end, segment_start(passage, end, floor))
    return (antecedent[0], index + 1) if antecedent else (index, index + 1)


def _before_commas(passage: Passage, comma: int, floor: int) -> Range | None:
    """The name in front of its appositions: *Ana Ruiz*, 43, the mayor of Velden, Norland, who was there, said."""
    grammar = passage.language.grammar
    behind_adjunct = False
    for start, end in _segments(passage, comma, floor):
        if passage.lower(start) in grammar.openers | grammar.answers and start + 1 < end:
            start += 1
        first = passage.lower(start)
        place = behind_adjunct and end - start == 1 and end < comma
        in_the_way = first in grammar.relatives | grammar.prepositions | grammar.subordinators
        if place or in_the_way or first.isdigit() or is_adverb(passage, start) or first.endswith("ing"):
            behind_adjunct = behind_adjunct or first in grammar.prepositions
            continue
        found = noun_phrase_ending(passage, _before_relative(passage, start, end), start)
        if found and found[0] == start:
            return with_name_behind(passage, found, comma)
    return None


def _before_dashes(passage: Passage, dash: int, floor: int) -> Range | None:
    """*Ana Ruiz* — the mayor — said."""
    for index in range(dash - 1, max(floor, dash - LONGEST), -1):
        if passage.lower(index) in DASHES:
            return noun_phrase_ending(passage, index, segment_start(passage, index, floor))
    return None


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


def _before_relative(passage: Passage, start: int, end: int) -> int:
    """The end of a phrase without its relative clause: *an expert* who studies rivers."""
    for index in range(start + 1, end):
        if passage.lower(index) in ("who", "which", "whose", "whom"):
            return index
    return end


def with_name_behind(passage: Passage, subject: Range, ceiling: int) -> Range:
    """The subject with its name where an office goes first: *the finance minister, Ana Ruiz*."""
    start, end = subject
    if (
        passage.lower(end) != ","
        or any(passage.is_name(index) for index in range(start + 1, end))
        or (passage.is_name(start) and end - start == 1)
    ):
        return subject
    behind = end + 1
    while behind < ceiling and is_name_or_particle(passage, behind):
        behind += 1
    named = behind - end > 2 and (behind >= ceiling or passage.lower(behind) in (",", "."))
    return (start, behind) if named else subject


def is_noun_phrase(passage: Passage, mention: Range) -> bool:
    """Whether words can be somebody at all: not *Down in the polls*, *'s report*, nor words with a verb among them."""
    grammar, (start, end) = passage.language.grammar, mention
    first = passage.lower(start)
    if not passage.is_word(start) or first == "'s" or _is_cut_off(passage, start):
        return False
    if first in (grammar.prepositions | grammar.subordinators) - grammar.determiners - grammar.pronouns - LOOSE_NUMBERS:
        return False
    if first == "down":
        return False  # *Down in the polls*
    if end - start == 1 and (_is_bare_noun(passage, start) or (first[1:2] == "-" and first.endswith("."))):
        return False  # Ana Ruiz, *D-Nor.*
    head = _before_relative(passage, start, end)
    head = next((index for index in range(start, head) if passage.lower(index) == ","), head)
    return head - start <= LONGEST_MENTION and not any(_is_plain_verb(passage, index) for index in range(start, head))


def _is_cut_off(passage: Passage, start: int) -> bool:
    """The city’s *oldest library*, with its owner left out."""
    return passage.lower(start - 1) == "'s" and passage.lower(start - 2) not in passage.language.grammar.pronouns


def _is_bare_noun(passage: Passage, index: int) -> bool:
    """*cover*, *argument*: one word with a small letter that is neither a plural nor a pronoun."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if passage.is_name(index) or word.endswith(("s", "one", "body", "people", "police")) or word.isdigit():
        return False
    return (
        word not in grammar.pronouns | grammar.determiners | grammar.possessives | grammar.relatives | grammar.objects
    )


def _is_plain_verb(passage: Passage, index: int) -> bool:
    """What cannot stand in a noun phrase: a verb that is nothing else, or the *after* of another clause."""
    grammar, word = passage.language.grammar, passage.lower(index)
    other = word in ("after", "when", "because", "while")
    return not passage.is_name(index) and (other or word in (grammar.auxiliaries | grammar.verbs) - {"'s"})
