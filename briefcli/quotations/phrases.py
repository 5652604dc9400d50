"""The noun phrase that ends at a word, and what its words are by their form."""

from briefcli.quotations.passage import Passage, Range

LONGEST = 16  # words; a longer run without a comma hides a verb that we do not know
LONGEST_CHAIN = 60  # words; a name is not further from its verb than this, appositions and relative clauses included
BREAKS = frozenset('.:;!?()[]{}—–-*•|/"“”')
SEGMENT_BREAKS = BREAKS | {",", ""}


def noun_phrase_ending(passage: Passage, end: int, floor: int) -> Range | None:
    """The noun phrase that ends here and begins behind the last verb or conjunction."""
    grammar = passage.language.grammar
    start = end
    while start > floor and end - start < LONGEST and not ends_before(passage, start - 1, floor):
        start -= 1
    if start > floor and end - start >= LONGEST:
        return _shortest(passage, start, end)
    if passage.lower(start) in grammar.prepositions:
        return _behind_preposition(passage, start, end)
    return _trimmed(passage, start, end)


def ends_before(passage: Passage, index: int, floor: int) -> bool:
    """Whether a word cannot be part of the noun phrase to its right."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if word in ("and", "or"):
        return not (_joins(passage, index) and index > floor)
    if passage.is_name(index) and index > floor:
        return word == "i"
    if word in grammar.subordinators | grammar.conjunctions or (word in grammar.pronouns and word != "you"):
        return True
    if word in grammar.auxiliaries and word != "'s":
        return True
    if word in grammar.verbs:
        return True
    if word in passage.language.cue_verbs and word not in passage.language.noun_like:
        return is_verb(passage, index)
    return is_past(passage, index) and is_verb(passage, index) and _is_predicate(passage, index)


def _is_predicate(passage: Passage, index: int) -> bool:
    """*The crew pulled the boat*, but not *officials briefed on the matter*."""
    grammar = passage.language.grammar
    return passage.is_word(index + 1) and passage.lower(index + 1) not in grammar.prepositions


def _joins(passage: Passage, index: int) -> bool:
    """Whether *and* joins two names, or two nouns at the start, and not two clauses."""
    if passage.is_name(index + 1) and passage.is_name(index - 1):
        return True
    plural = passage.lower(index + 1).endswith("s") and passage.lower(index - 1).endswith("s")
    return plural and passage.is_word(index - 1)


def _shortest(passage: Passage, start: int, end: int) -> Range | None:
    """Where the walk went too far: the name at the end, or the words from the last determiner."""
    grammar = passage.language.grammar
    index = end
    while index > start and passage.is_name(index - 1):
        index -= 1
    if index == end:
        while index > start and passage.lower(index - 1) not in grammar.prepositions | grammar.determiners:
            index -= 1
        index -= passage.lower(index - 1) in grammar.determiners
    return _trimmed(passage, index, end)


def _behind_preposition(passage: Passage, start: int, end: int) -> Range | None:
    """*On Monday Ruiz* said: the last words without a preposition among them."""
    grammar = passage.language.grammar
    index = end
    while index > start and passage.lower(index - 1) not in grammar.prepositions | grammar.times:
        index -= 1
    if passage.lower(index - 1) in grammar.prepositions - grammar.subordinators - {"after", "before"}:
        return None
    return _trimmed(passage, index, end)


def _trimmed(passage: Passage, start: int, end: int) -> Range | None:
    """Without what opens the sentence and is no part of the phrase; None where no word is left."""
    grammar = passage.language.grammar
    idle = (
        grammar.openers
        | grammar.answers
        | grammar.adverbs
        | grammar.conjunctions
        | grammar.prepositions
        | grammar.times
    )
    while start < end and (not passage.is_word(start) or (passage.lower(start) in idle - grammar.determiners)):
        start += 1
    if start >= end or not any(passage.is_word(index) for index in range(start, end)):
        return None
    if passage.lower(end - 1) in grammar.prepositions | grammar.times | grammar.determiners - {
        "all",
        "both",
        "many",
        "some",
        "several",
        "one",
        "two",
        "others",
    }:
        return None
    if (
        end - start > 1
        and passage.is_name(end - 2)
        and (is_past(passage, end - 1) or passage.lower(end - 1) in grammar.verbs)
    ):
        end -= 1  # *Ruiz paused*, then said
    if passage.words[start].text.isdigit() and end - start == 1:
        return None
    if passage.lower(start).endswith("ing") and not passage.is_name(start) and end - start > 1:
        return None
    return start, end


def is_verb(passage: Passage, index: int) -> bool:
    """A form of a cue that is not a noun here: no determiner, adjective or preposition goes before it."""
    grammar, before = passage.language.grammar, passage.lower(index - 1)
    return (
        before not in grammar.determiners | grammar.prepositions | grammar.possessives
        and before != "'s"
        and not is_adverb(passage, index - 1)
        and "-" not in passage.lower(index)
    )


def is_finite(passage: Passage, index: int) -> bool:
    """Whether a word is the verb of its clause, as far as that can be seen."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if word == "'s":
        return passage.lower(index - 1) in grammar.pronouns
    known = grammar.auxiliaries | grammar.verbs
    return word in known or word in passage.language.cue_verbs or is_past(passage, index)


def is_past(passage: Passage, index: int) -> bool:
    """*pulled*, *briefed*: whether a word has the form of a past tense."""
    return passage.lower(index).endswith("ed") and not passage.is_name(index) and len(passage.lower(index)) > 4


def is_adverb(passage: Passage, index: int) -> bool:
    """*later*, *repeatedly*: what may stand between a subject and its verb."""
    word = passage.lower(index)
    return word in passage.language.grammar.adverbs or (
        len(word) > 4 and word.endswith("ly") and not passage.is_name(index)
    )


def is_name_or_particle(passage: Passage, index: int) -> bool:
    """A word of a name, the *de* of *Anselm de Witt* included."""
    particles = passage.language.names.particles
    if passage.lower(index) not in particles:
        return passage.is_name(index)
    behind = index + 1 + (passage.lower(index + 1) in particles)  # van der Berg
    return passage.is_name(index) or passage.is_name(behind)


def segment_start(passage: Passage, end: int, floor: int) -> int:
    """Where the words between marks begin."""
    start, floor = end, max(floor, end - LONGEST_CHAIN)
    while start > floor and passage.lower(start - 1) not in SEGMENT_BREAKS:
        start -= 1
    return start
