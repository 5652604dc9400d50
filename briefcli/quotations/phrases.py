"""What words are in their sentence, and the noun phrase that ends at one."""

from briefcli.quotations.passage import Passage, Range

LONGEST = 30  # words; a longer run without a comma hides a verb that we do not know
LONGEST_CHAIN = 60  # words; a name is not further from its verb than this, appositions and relative clauses included
LONGEST_RELATIVE = 8  # words between *who* or *that* and its verb
LONGEST_TITLE = 6  # words, of a book or a programme
LONGEST_EPITHET = 4  # words in marks inside a noun phrase: Jo “Red” Bell, the “ghost fleet”
BREAKS = frozenset('.:;!?()[]{}—–-*•|/"“”')
SEGMENT_BREAKS = BREAKS | {",", ""}
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
NOUNS = frozenset(("NN", "NNS", "NNP"))
INNER = frozenset(("NN", "NNS", "NNP", "JJ", "CD", "POS", "X", "RB", "."))
"""What may stand in a noun phrase wherever it stands."""


def is_finite(passage: Passage, index: int) -> bool:
    """Whether a word is the verb of a clause: *has*, *left*, *leaves*; not the *left* of *the boats left behind*."""
    grammar, word, tag = passage.language.grammar, passage.lower(index), passage.tag(index)
    if not word or (passage.is_name(index) and tag not in ("MD", "VBZ", "VBP", "VBD")):
        return False
    if word in ("'s", "'d"):
        return tag in FINITE and passage.lower(index - 1) in grammar.pronouns
    if word in grammar.auxiliaries:
        return word not in ("be", "been", "being", "having", "am") and tag not in ("NNP", "VB")
    return tag in FINITE


def is_noun(passage: Passage, index: int) -> bool:
    """Whether a word can be the head of a noun phrase: a noun, a name, *several*, *others*."""
    return (
        passage.tag(index) in NOUNS
        or passage.is_name(index)
        or passage.lower(index) in passage.language.grammar.quantifiers
    )


def is_adverb(passage: Passage, index: int) -> bool:
    """*later*, *repeatedly*: what may stand between a subject and its verb."""
    word = passage.lower(index)
    return word in passage.language.grammar.adverbs or (
        len(word) > 4 and word.endswith("ly") and not passage.is_name(index) and passage.tag(index) in ("RB", "")
    )


def is_past(passage: Passage, index: int) -> bool:
    """*pulled*, *briefed*: whether a word has the form of a past tense."""
    return passage.lower(index).endswith("ed") and not passage.is_name(index) and len(passage.lower(index)) > 4


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
    while start > floor:
        if passage.lower(start - 1) == ")" and (opened := bracket_before(passage, start, floor)) < start:
            start = opened
        elif passage.lower(start - 1) in SEGMENT_BREAKS and not (start - 1 > floor and is_title(passage, start - 1)):
            break
        else:
            start -= 1
    return start


def bracket_before(passage: Passage, end: int, floor: int) -> int:
    """Where the brackets open that close here: Ana Ruiz *(Velden East)*."""
    for index in range(end - 2, max(floor, end - LONGEST) - 1, -1):
        if passage.lower(index) == "(":
            return index
    return end


def is_title(passage: Passage, index: int) -> bool:
    """A few words in marks with a capital, which nobody says: the show “The Late Hour”."""
    if index not in passage.quoted:
        return False
    words = passage.words[index].text.strip("“”\"'‘’„«» ,").split()
    return 0 < len(words) <= LONGEST_TITLE and words[0][:1].isupper() and words[-1][-1:] not in ".?!"


def noun_phrase_ending(passage: Passage, end: int, floor: int) -> Range | None:
    """The noun phrase that ends here: *the mayor of Velden*, *people who have battled such floods*."""
    start = phrase_start(passage, end, floor)
    if start > floor and end - start >= LONGEST:
        return None
    return trimmed_phrase(passage, start, end)


def phrase_start(passage: Passage, end: int, floor: int) -> int:
    """Where the words begin that can be one noun phrase with those before a place."""
    start = end
    while start > floor and end - start < LONGEST:
        further = _further(passage, start, end, floor)
        if further == start:
            break
        start = further
    return start


def _further(passage: Passage, start: int, end: int, floor: int) -> int:
    """The start of the phrase with the word before it, or with the relative clause that ends there."""
    index, grammar = start - 1, passage.language.grammar
    word, tag = passage.lower(index), passage.tag(index)
    if index in passage.quoted:
        is_epithet = (
            len(passage.words[index].text.split()) <= LONGEST_EPITHET and passage.last_of_quoted(index).isalnum()
        )
        return index if is_epithet and start < end else start
    if word in BREAKS or word == "," or _opens_noun_phrase(passage, start, end):
        return start
    if start < end and index - 1 >= floor and _is_amount(passage, index - 1, end):
        return index - 1
    if start < end and _is_amount(passage, index, end):
        return index
    if word in ("and", "or", "&"):
        return index if joins(passage, index, floor) else start
    if word in grammar.objects - grammar.pronouns and passage.tag(index - 1) in ("IN", "TO", "VB", "VBG", "VBN"):
        return index  # a source close to *him*
    if word in grammar.pronouns or tag == "PRP":
        return index if passage.lower(start) in ("and", "or") else start  # *he and Mr. Allen*
    if is_finite(passage, index):
        return _behind_finite(passage, index, start, floor)
    if word in grammar.subordinators | grammar.conjunctions | grammar.clause_prepositions:
        compared = word == "than" and passage.lower(index - 1) in ("more", "fewer", "less", "other", "rather")
        named = (
            word == "as" and passage.tag(index - 1) == "VBN" and is_noun(passage, index - 2)
        )  # known *as* Captain Joe
        return index - 1 if (compared or named) and index - 1 >= floor else start
    if tag in ("VBN", "VBG") and passage.lower(index - 1) in grammar.auxiliaries - {"'s"}:
        relative = relative_before(passage, index, floor)  # people who have *lived* there
        return start if relative is None else relative
    is_named = start == end and passage.lower(index - 1) in grammar.determiners  # the *accused*
    if tag == "VBG" or (tag in ("VBN", "VB", "VBD") and (start < end or is_named)):
        return _behind_participle(passage, index, start, floor)
    if word in grammar.prepositions or tag in ("IN", "TO"):
        return index if start < end and _is_attached(passage, index, floor) else start
    return index if tag in INNER or tag in ("DT", "PRP$", "W", "") or word in grammar.determiners else start


def _opens_noun_phrase(passage: Passage, start: int, end: int) -> bool:
    """On Monday *the council*: a determiner right behind a noun begins a phrase of its own."""
    if start >= end or passage.lower(start) not in passage.language.grammar.determiners or passage.is_name(start):
        return False
    if passage.lower(start) == "that" and passage.tag(start) != "DT":
        return False  # a group *that worked* there
    before = passage.lower(start - 1)
    return passage.tag(start - 1) in NOUNS and before not in ("all", "both", "half") and passage.lower(start) != "'s"


def _behind_finite(passage: Passage, index: int, start: int, floor: int) -> int:
    """Before the *who* of *people who have battled floods*, or the *briefed* of *officials briefed on the matter*."""
    relative = relative_before(passage, index, floor)
    if relative is not None:
        return relative
    return _behind_participle(passage, index, start, floor) if passage.tag(index) == "VBD" else start


def relative_before(passage: Passage, verb: int, floor: int) -> int | None:
    """The *who* or *that* of whose clause this is the verb, behind the noun that it describes."""
    grammar = passage.language.grammar
    while verb - 1 > floor and (passage.lower(verb - 1) in grammar.auxiliaries or is_adverb(passage, verb - 1)):
        verb -= 1
    for index in range(verb - 1, max(floor, verb - LONGEST_RELATIVE) - 1, -1):
        word = passage.lower(index)
        if word in grammar.relatives and passage.tag(index) != "DT":
            noun = index - 1 - (passage.lower(index - 1) == ",")
            described = noun >= floor and (is_noun(passage, noun) or passage.lower(noun) in grammar.determiners)
            return index if described else None
        if word in SEGMENT_BREAKS or is_finite(passage, index):
            return None
    return None


def _behind_participle(passage: Passage, index: int, start: int, floor: int) -> int:
    """The *trying* of *people trying to leave*, the *elected* of *the elected mayor*; not *Asked Ruiz*."""
    opens = index <= floor or passage.lower(index - 1) in SEGMENT_BREAKS
    if opens:  # *Retired* neurosurgeon Ana Ruiz
        return index if passage.tag(index) == "VBN" and passage.tag(start) in ("NN", "JJ", "NNP") else start
    before, grammar = passage.lower(index - 1), passage.language.grammar
    inside = before in grammar.determiners | grammar.possessives | grammar.infinitives or before == "'s"
    if inside or passage.tag(index - 1) in ("JJ", "VBG", "VBN", "CD", "POS"):
        return index
    if passage.tag(index) == "VBD":
        return index if is_reduced(passage, index) else start
    left_of_adverb = index - 1 - is_adverb(passage, index - 1)
    return index if left_of_adverb >= floor and is_noun(passage, left_of_adverb) else start


def is_reduced(passage: Passage, index: int) -> bool:
    """The *briefed* of *officials briefed on the matter*: by its form a past tense, but without an object."""
    behind, grammar = passage.lower(index + 1), passage.language.grammar
    follows = behind in grammar.prepositions | grammar.times or passage.tag(index + 1) in ("RB", "TO")
    return is_noun(passage, index - 1) and follows and is_past(passage, index)


def _is_attached(passage: Passage, index: int, floor: int) -> bool:
    """Whether a preposition ties what follows to a noun or a participle before it."""
    if index <= floor:
        return False
    before, tag = passage.lower(index - 1), passage.tag(index - 1)
    if before in ("and", "or"):
        return is_noun(passage, index - 2)
    if is_noun(passage, index - 1) or tag in ("VBN", "VBG", "JJ", "CD", "RB", "VB", "IN"):
        return before not in passage.language.grammar.times or tag == "NNP"
    if is_finite(passage, index - 1):
        reduced = tag == "VBD" and is_past(passage, index - 1)
        return reduced or relative_before(passage, index - 1, floor) is not None
    return before in passage.language.grammar.determiners or index - 1 in passage.quoted


def joins(passage: Passage, index: int, floor: int) -> bool:
    """Whether *and* joins two who speak together, and not two clauses: *pulled the boat and Ruiz said*."""
    alike = passage.tag(index - 1) == passage.tag(index + 1) and passage.tag(index - 1) in ("JJ", "CD", "VBN")
    pronoun = index > floor and passage.lower(index - 1) in passage.language.grammar.pronouns
    if index <= floor or not (is_noun(passage, index - 1) or pronoun or alike):
        return alike and index > floor
    if alike:
        return True
    start = phrase_start(passage, index, max(floor, index - LONGEST // 2))
    if start == index:
        return passage.lower(index - 1) in passage.language.grammar.pronouns and _begins_clause(
            passage, index - 1, floor
        )
    return _begins_clause(passage, start, floor)


def _begins_clause(passage: Passage, start: int, floor: int) -> bool:
    """Whether nothing governs a phrase: it opens its clause."""
    if start <= floor:
        return True
    grammar, before = passage.language.grammar, passage.lower(start - 1)
    opening = grammar.subordinators | grammar.conjunctions | grammar.clause_prepositions | grammar.openers
    fronted = start - 1 == floor and before in grammar.prepositions  # *In* the suit Hugo and Rosa Lind said
    return before in SEGMENT_BREAKS or before in opening or is_adverb(passage, start - 1) or fronted


def trimmed_phrase(passage: Passage, start: int, end: int) -> Range | None:
    """Without what opens the sentence and is no part of the phrase; None where nobody is left."""
    grammar = passage.language.grammar
    idle = (grammar.openers | grammar.answers | grammar.conjunctions | grammar.subordinators) - grammar.determiners
    while start < end and not _is_amount(passage, start, end):
        word = passage.lower(start)
        if passage.is_word(start) and word not in idle and not _leans(passage, start, end):
            break
        start += 1
    if start < end and passage.lower(start) in grammar.prepositions and not _is_amount(passage, start, end):
        return _behind_preposition(passage, start, end)
    return (start, end) if start < end and _is_somebody(passage, start, end) else None


def _leans(passage: Passage, start: int, end: int) -> bool:
    """*Privately* Ruiz, *Monday* the council: when and how, before who."""
    grammar, word = passage.language.grammar, passage.lower(start)
    if start + 1 >= end:
        return False
    time = word in grammar.times and passage.lower(start + 1) in grammar.determiners
    return time or (is_adverb(passage, start) and word not in grammar.determiners)


def _is_amount(passage: Passage, start: int, end: int) -> bool:
    """*at least* forty drivers, *more than* half, *about* a third."""
    words = passage.lower(start), passage.lower(start + 1)
    grammar = passage.language.grammar
    size = 2 if words in grammar.amounts else 1 if words[0] in grammar.loose_amounts else 0
    behind = start + size
    number = passage.tag(behind) == "CD" or passage.lower(behind) in ("half", "a", "one", "all", "everyone", "every")
    return bool(size) and behind < end and number


def _behind_preposition(passage: Passage, start: int, end: int) -> Range | None:
    """*On Monday Ruiz* said, *In Velden the mayor* said: the last phrase, which no preposition governs."""
    grammar, index = passage.language.grammar, end
    while index > start and passage.lower(index - 1) not in grammar.prepositions | grammar.times:
        index -= 1
    names = end
    while names > index and (passage.is_name(names - 1) or passage.lower(names - 1) == "and"):
        names -= 1
    if index < names < end and passage.tag(names - 1) == "NN" and passage.lower(index) in grammar.determiners:
        return names, end  # In the suit *Hugo and Rosa Lind* said
    if passage.lower(index - 1) in grammar.prepositions and passage.lower(index) not in grammar.determiners:
        return None
    return (index, end) if index < end and _is_somebody(passage, index, end) else None


def _is_somebody(passage: Passage, start: int, end: int) -> bool:
    """Whether a phrase has a head that can speak: its last word is a noun, a name, *several*, or ends a modifier."""
    grammar, last = passage.language.grammar, passage.lower(end - 1)
    if passage.words[start].text.isdigit() and end - start == 1:
        return False
    if last in grammar.determiners - grammar.quantifiers or last in grammar.prepositions - grammar.adverbs:
        return False
    first = passage.tag(start)
    if first in ("VBG", "VB", "TO") and not passage.is_name(start):
        return False
    return any(is_noun(passage, index) or passage.tag(index) in ("CD", "PRP", "JJ") for index in range(start, end))
