"""Who is credited, found by walking away from the cue."""

from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import (
    BREAKS,
    LONGEST,
    LONGEST_CHAIN,
    bracket_before,
    is_adverb,
    is_finite,
    is_name_or_particle,
    is_noun,
    is_reduced,
    noun_phrase_ending,
    phrase_start,
    relative_before,
    segment_start,
)

MOST_SEGMENTS = 8  # between commas; more are a list
DASHES = frozenset("—–-")
LONGEST_MENTION = 16  # words; of a longer one only what stands before its relative clause is kept
LONGEST_ITEM = 5  # words, in a list of those who speak
LONGEST_OFFICE = 9  # words before a name: *former secretary of state* Ana Ruiz


def subject_before(passage: Passage, end: int, floor: int) -> Range | None:
    """The subject that ends where a verb begins: *Ruiz* said; *Ruiz, the mayor of Velden,* said; *she* said."""
    end = _without_interruptions(passage, end, floor)
    if end <= floor:
        return None
    last = passage.lower(end - 1)
    if last in passage.language.grammar.pronouns:
        return _pronoun(passage, end - 1, floor)
    if last == ",":
        return _before_commas(passage, end - 1, floor)
    if last in DASHES:
        return _before_dashes(passage, end - 1, floor)
    if end - 1 in passage.quoted:
        return None
    return _head(passage, _listed(passage, noun_phrase_ending(passage, end, floor), floor))


def _listed(passage: Passage, phrase: Range | None, floor: int) -> Range | None:
    """*Ruiz, Lind and Chen*, of which *Lind and Chen* is the end."""
    if phrase is None or not any(passage.lower(index) == "and" for index in range(*phrase)):
        return phrase
    start = phrase[0]
    while start - 1 > floor and passage.lower(start - 1) == ",":
        first = segment_start(passage, start - 1, floor)
        if start - 1 - first > LONGEST_ITEM or not _is_phrase(passage, first, start - 1) or _is_inserted(passage, first, start - 1):
            break
        start = first
    return start, phrase[1]


def _without_interruptions(passage: Passage, end: int, floor: int) -> int:
    """Ruiz *later on Tuesday* said; Ana Ruiz *(Velden East)* said; Ruiz *last week* said; not a man killed *in June*."""
    index = _before_interruptions(passage, end, floor)
    stands = index > floor and passage.tag(index - 1) not in ("VBN", "VBD", "IN", "DT", "JJ", "TO")
    return index if stands or passage.lower(end - 1) == ")" else end


def _before_interruptions(passage: Passage, end: int, floor: int) -> int:
    grammar = passage.language.grammar
    while end - 1 > floor:
        index, word = end - 1, passage.lower(end - 1)
        if word == ")":
            end = bracket_before(passage, end, floor)
            if end == index + 1:
                return end
        elif (is_adverb(passage, index) or _is_time(passage, index, floor)) and word not in grammar.pronouns:
            end = index
        elif word in ("on", "in", "last", "this", "late", "early") and _is_time(passage, end, floor):
            end = index
        else:
            return end
    return end


def _is_time(passage: Passage, index: int, floor: int) -> bool:
    """*Monday*, *week*, *ago*; a month only with its preposition, since Theresa *May* is none."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if word not in grammar.times or word in ("this", "last", "next"):
        return False
    if word in passage.language.names.months:
        return passage.lower(index - 1) in passage.language.names.before_months
    return passage.tag(index - 1) != "POS" and not (passage.is_name(index) and passage.lower(index - 1) == "the")


def _head(passage: Passage, phrase: Range | None) -> Range | None:
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


def subject_after(passage: Passage, start: int, ceiling: int) -> Range | None:
    """The subject that follows its verb: said *French President Ana Ruiz*, said *a spokesman for the port*."""
    grammar = passage.language.grammar
    if start >= ceiling or not passage.is_word(start):
        return None
    if passage.lower(start) in grammar.pronouns:
        alone = passage.lower(start) not in ("who", "it") and start - 2 in passage.quoted
        return (start, start + 1) if alone else None
    if not _opens_subject(passage, start, ceiling):
        return None
    end = start
    while end < min(ceiling, start + LONGEST) and _continues(passage, start, end):
        end += 1
    while end > start and _cannot_end(passage, end - 1):
        end -= 1
    return with_name_behind(passage, (start, end), ceiling) if end > start else None


def _opens_subject(passage: Passage, start: int, ceiling: int) -> bool:
    """*Ana*, *a spokesman*, *critics*; *former mayor* only where a name follows."""
    grammar, word = passage.language.grammar, passage.lower(start)
    if word in grammar.times and not passage.is_name(start + 1):
        return False
    if (
        passage.is_name(start)
        or word in grammar.determiners | grammar.quantifiers
        or passage.tag(start) in ("NNS", "CD")
    ):
        return True
    if word in grammar.prepositions | grammar.subordinators | grammar.auxiliaries | grammar.conjunctions:
        return False
    if is_adverb(passage, start) and not passage.tag(start).startswith(("N", "J")):
        return False
    for index in range(start + 1, min(ceiling, start + LONGEST_OFFICE)):
        if passage.is_name(index):
            return True
        if not passage.is_word(index) or is_finite(passage, index) or passage.lower(index) in ("to", "that", "and"):
            return False
    return False


def _continues(passage: Passage, start: int, index: int) -> bool:
    """Whether the noun phrase after a verb goes on with this word."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if not passage.is_word(index) and word not in ("'", "&"):
        return False
    if word in grammar.prepositions:
        names_before = passage.is_name(index - 1) and word not in ("of", "for")
        return word in grammar.links and index > start and not names_before and not _is_adjunct(passage, index)
    if word in grammar.subordinators or passage.tag(index) in ("W", "TO"):
        return False
    if index > start and is_finite(passage, index) and not passage.is_name(index):
        return False
    if word in grammar.times and index > start and not passage.is_name(index + 1):
        return False
    if word in ("and", "or"):
        return (
            passage.is_name(index + 1) or is_noun(passage, index + 1) or passage.lower(index + 1) in grammar.determiners
        )
    behind_determiner = passage.lower(index - 1) in grammar.determiners
    return passage.tag(index) not in ("PRP", "CC") and not (
        index > start and is_adverb(passage, index) and not behind_determiner
    )


def _cannot_end(passage: Passage, index: int) -> bool:
    grammar, word = passage.language.grammar, passage.lower(index)
    return word in grammar.prepositions | grammar.conjunctions | grammar.determiners - grammar.quantifiers


def _is_adjunct(passage: Passage, index: int) -> bool:
    """*in a statement*, *at the rally*, *on Monday*: when and where, not who."""
    grammar = passage.language.grammar
    return any(passage.lower(index + step) in grammar.times | grammar.occasions for step in (1, 2, 3))


def source_after(passage: Passage, start: int, ceiling: int) -> Range | None:
    """The source behind *according to*: everything up to a mark or a clause of its own."""
    grammar, end = passage.language.grammar, start
    while end < min(ceiling, start + LONGEST) and (
        _is_short_quoted(passage, end) or passage.is_word(end) or passage.lower(end) in ("'", "&", "/", "$")
    ):
        word = passage.lower(end)
        if word in grammar.subordinators - {"that"} or (end > start and word == "that"):
            break
        if end > start and is_finite(passage, end) and relative_before(passage, end, start) is None:
            break
        end += 1
    while end > start and passage.lower(end - 1) in grammar.times | grammar.prepositions | grammar.determiners:
        end -= 1
    return (start, end) if end > start else None


def _is_short_quoted(passage: Passage, index: int) -> bool:
    return index in passage.quoted and len(passage.words[index].text.split()) <= 3


def main_subject(passage: Passage, floor: int, end: int) -> Range | None:
    """The subject of the clause that a later verb leans on: *Ruiz* left early, but said …; *Ruiz* sat down, saying …"""
    found: Range | None = None
    start = _behind_opening_clause(passage, floor, end)
    verbs = _clause_verbs(passage, start, end)
    if not verbs and start == floor and passage.lower(end - 1) == ",":  # a verb that we do not know
        return subject_after(passage, start, end) if passage.is_name(start) else None
    for verb in verbs:
        subject = subject_before(passage, _group_start(passage, verb, start), start)
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
        if relative:
            continue
        if is_finite(passage, index) and relative_before(passage, index, start) is None:
            if not (verbs and verbs[-1] == index - 1):
                verbs.append(index)
    return verbs


def _group_start(passage: Passage, verb: int, floor: int) -> int:
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


SEGMENT_ENDS = BREAKS | {","}


def _pronoun(passage: Passage, index: int, floor: int) -> Range | None:
    """A pronoun speaks for itself, but *who* stands for the words before it."""
    if passage.lower(index) != "who":
        return index, index + 1
    end = index - 1 if passage.lower(index - 1) == "," else index
    if end <= floor:
        return None
    antecedent = _described(passage, end, floor)
    return (antecedent[0], index + 1) if antecedent else (index, index + 1)


def _described(passage: Passage, end: int, floor: int) -> Range | None:
    """What *who* describes: the last person before it, with *of Velden* behind but without *the support of* before."""
    start = phrase_start(passage, end, floor)
    name = end
    while name > start and is_name_or_particle(passage, name - 1):
        name -= 1
    if name < end and end - name <= LONGEST_OFFICE:
        of = passage.lower(name - 1) in ("of", "from", "in") and passage.is_name(name - 2)
        return _described(passage, name - 1, floor) if of else _with_office(passage, name, end, start)
    return noun_phrase_ending(passage, end, floor)


def _with_office(passage: Passage, name: int, end: int, floor: int) -> Range:
    """*the former mayor* Ana Ruiz, of *voters backed the former mayor Ana Ruiz, who …*"""
    start = name
    while start > floor and passage.tag(start - 1) in ("NN", "JJ", "NNP") and passage.is_word(start - 1):
        start -= 1
    return start, end


def _before_commas(passage: Passage, comma: int, floor: int) -> Range | None:
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
        return _head(passage, (first, end))
    phrase = noun_phrase_ending(passage, end, start)
    return None if phrase is None or _is_object(passage, phrase[0], start) else _head(passage, phrase)


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


def _before_dashes(passage: Passage, dash: int, floor: int) -> Range | None:
    """*Ana Ruiz* — the mayor — said."""
    while dash > floor and passage.lower(dash - 1) in DASHES:
        dash -= 1
    for index in range(dash - 1, max(floor, dash - LONGEST), -1):
        if passage.lower(index) in DASHES:
            while passage.lower(index - 1) in DASHES and index - 1 > floor:
                index -= 1
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
    """Whether words can be somebody at all: not *Down in the polls*, *'s report*, nor a clause."""
    grammar, (start, end) = passage.language.grammar, mention
    first = passage.lower(start)
    if not passage.is_word(start) or first == "'s" or _is_cut_off(passage, start):
        return False
    amount = (first, passage.lower(start + 1)) in grammar.amounts or first in grammar.loose_amounts
    opening = grammar.prepositions | grammar.subordinators
    if first in opening - grammar.determiners - grammar.pronouns and not amount:
        return False
    if end - start == 1:
        return not _is_bare_noun(passage, start) and not (first[1:2] == "-" and first.endswith("."))
    return not any(_is_loose_verb(passage, index, start) for index in range(start, end))


def _is_cut_off(passage: Passage, start: int) -> bool:
    """The city’s *oldest library*, with its owner left out."""
    return passage.lower(start - 1) == "'s" and passage.lower(start - 2) not in passage.language.grammar.pronouns


def _is_bare_noun(passage: Passage, index: int) -> bool:
    """*cover*, *argument*: one word with a small letter that is neither a plural nor a pronoun."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if passage.is_name(index) or passage.tag(index) == "NNS" or word.endswith(("s", "one", "body")) or word.isdigit():
        return False
    known = grammar.pronouns | grammar.determiners | grammar.possessives | grammar.relatives | grammar.quantifiers
    return word not in known | grammar.objects | grammar.collectives


def _is_loose_verb(passage: Passage, index: int, start: int) -> bool:
    """A verb that is in no relative clause: a clause is not somebody."""
    if index == start or not is_finite(passage, index) or passage.is_name(index):
        return False
    return not is_reduced(passage, index) and relative_before(passage, index, start - 1) is None
