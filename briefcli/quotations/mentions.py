"""Who is credited, found by walking away from the cue."""

from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import (
    LONGEST,
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
from briefcli.quotations.segments import (
    DASHES,
    before_commas,
    before_dashes,
    listed,
    with_name_behind,
    without_relative,
)

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
        return before_commas(passage, end - 1, floor)
    if last in DASHES:
        return before_dashes(passage, end - 1, floor)
    if end - 1 in passage.quoted:
        start = segment_start(passage, end - 1, floor)
        relative = passage.last_of_quoted(end - 1) == "," and passage.lower(start) in passage.language.grammar.relatives
        return before_commas(passage, end - 1, floor) if relative else None  # Ruiz, who calls it “a folly,” said …
    return without_relative(passage, listed(passage, noun_phrase_ending(passage, end, floor), floor))


def _without_interruptions(passage: Passage, end: int, floor: int) -> int:
    """Ruiz *later on Tuesday* said; Ana Ruiz *(Velden East)* said; Ruiz *last week* said; not a man hurt *in June*."""
    index = _before_interruptions(passage, end, floor)
    stands = index > floor and passage.tag(index - 1) not in ("VBN", "VBD", "IN", "DT", "JJ", "TO")
    return index if stands or passage.lower(end - 1) == ")" else end


def _before_interruptions(passage: Passage, end: int, floor: int) -> int:
    while end - 1 > floor:
        index, word = end - 1, passage.lower(end - 1)
        if word == ")":
            end = bracket_before(passage, end, floor)
            if end == index + 1:
                return end
        elif is_adverb(passage, index) or _is_time(passage, index) or _leads_to_time(passage, index):
            end = index
        else:
            return end
    return end


def _is_time(passage: Passage, index: int) -> bool:
    """*Monday*, *week*, *ago*; a month only with its preposition, since Theresa *May* is none."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if word not in grammar.times or word in ("this", "last", "next"):
        return False
    if word in passage.language.names.months:
        return passage.lower(index - 1) in passage.language.names.before_months
    return passage.tag(index - 1) != "POS" and not (passage.is_name(index) and passage.lower(index - 1) == "the")


def _leads_to_time(passage: Passage, index: int) -> bool:
    """*on* Tuesday, *last* week."""
    before_time = passage.lower(index) in ("on", "in", "last", "this", "late", "early")
    return before_time and _is_time(passage, index + 1)


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
        if passage.is_name(index) or (passage.tag(index) == "NNS" and not passage.is_word(index + 1)):
            return True
        if not passage.is_word(index) or is_finite(passage, index) or passage.lower(index) in ("to", "that"):
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
    if passage.lower(start) in grammar.times and passage.words[start + 1 - (end - start == 1)].text.isdigit():
        return False  # *May 6*
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
