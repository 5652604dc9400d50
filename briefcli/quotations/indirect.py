"""Words that are reported without marks around all of them, one rule for each way to report."""

from bisect import bisect_left
from collections.abc import Sequence

from briefcli.languages.language import Frame
from briefcli.quotations.adjuncts import behind_adjuncts, behind_hearer
from briefcli.quotations.cues import Cue
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import is_finite, is_reduced

SHORTEST = 2  # words; nothing is reported in fewer
NESTED = 12  # cues; further on in a sentence another one does not end what the first reports
PREDICATE = 30  # words; a clause has its verb within these
SHORTEST_QUOTED = 4  # words in marks that can stand for a clause
OPENINGS = frozenset("when after before while once until".split())
FIRST_PHRASE = 8  # words; a subject is not longer before a comma
TRAILING = frozenset(".,;:?!—–-")


def clause_around_cue(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """The bridge, Ruiz said on Monday, would stay shut."""
    end = clause_end(passage, cue, cues)
    before = _clause_before(passage, cue)
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    if before is None or passage.lower(index) != "," or index + 1 >= end:
        return None
    following = passage.lower(index + 1)
    if following == "that":  # She was told, she said, that …
        after = trimmed(passage, index + 1, end)
        return (before, after) if after else (before,)
    grammar = passage.language.grammar
    if following in passage.language.cue_participles or following in grammar.relatives or following.endswith("ing"):
        return (before,)
    if cue.inverted and not _has_verb(passage, index + 1, end):
        return (before,)
    after = trimmed(passage, index + 1, end)
    return (before, after) if after else (before,)


def clause_then_cue(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """The bridge would stay shut, officials said on Monday."""
    before = _clause_before(passage, cue)
    if before is None:
        return None
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    if Frame.HEARER in cue.frames:
        index = behind_adjuncts(passage, behind_hearer(passage, index, cue.sentence[1]), cue.sentence[1])
    ended = index >= cue.sentence[1] or (not passage.is_word(index) and index not in passage.quoted)
    return (before,) if ended else None


def cue_then_clause(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz said (on Monday) (that) the bridge would stay shut; Ruiz told drivers that it was shut."""
    if not cue.frames & {Frame.CLAUSE, Frame.THAT}:
        return None
    end = clause_end(passage, cue, cues)
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    if Frame.HEARER in cue.frames and passage.lower(index) != "that":
        index = behind_adjuncts(passage, behind_hearer(passage, index, cue.sentence[1]), cue.sentence[1])
    grammar = passage.language.grammar
    if passage.lower(index) == "," and passage.lower(index + 1) in grammar.conditions | {"that"}:
        index += 1
    if passage.lower(index) == ":" and _has_verb(passage, index + 1, end):
        return _one(trimmed(passage, index + 1, end))
    if passage.lower(index) == "that":
        return _one(trimmed(passage, index + 1, end))
    if index >= end or not (passage.is_word(index) or index in passage.quoted):
        return None
    if Frame.HEARER in cue.frames and passage.lower(index) in ("if", "whether"):
        return None
    if Frame.CLAUSE not in cue.frames and not _has_verb(passage, index, end):
        return None
    if passage.lower(index) in grammar.conjunctions or passage.lower(index) in ("so", "as", "to", "of"):
        return None
    return _one(trimmed(passage, index, end))


def cue_then_question(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz asked (the council) whether the bridge was safe."""
    if Frame.WHETHER not in cue.frames:
        return None
    end = clause_end(passage, cue, cues)
    for index in _starts(passage, cue):
        if passage.lower(index) in ("if", "whether", "why", "how", "what", "who", "when", "where"):
            return _one(trimmed(passage, index, end))
    return None


def cue_then_infinitive(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz vowed to reopen the bridge; Ruiz urged drivers to stay away."""
    if Frame.INFINITIVE not in cue.frames or _is_relative(passage, cue):
        return None
    end = clause_end(passage, cue, cues)
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    if [passage.lower(index + step) for step in range(3)] == ["not", "to", "be"]:
        return None  # asking not to be named
    if passage.lower(index) == "to" or (passage.lower(index) == "not" and passage.lower(index + 1) == "to"):
        return _one(trimmed(passage, index, end))
    behind = behind_hearer(passage, index, cue.sentence[1]) if Frame.HEARER in cue.frames else index
    to = behind + (passage.lower(behind) == "not")
    return _one(trimmed(passage, index, end)) if behind > index and passage.lower(to) == "to" else None


def cue_then_charge(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz accused the council of neglect."""
    if Frame.CHARGE not in cue.frames:
        return None
    end = clause_end(passage, cue, cues)
    words = range(cue.end, min(end, cue.end + PREDICATE))
    return _one(trimmed(passage, cue.end, end)) if any(passage.lower(index) == "of" for index in words) else None


def cue_then_object(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz denied the charge."""
    if Frame.OBJECT not in cue.frames or _is_relative(passage, cue):
        return None
    if passage.lower(cue.end) in passage.language.grammar.prepositions | {"as"}:
        return None
    return _one(trimmed(passage, cue.end, clause_end(passage, cue, cues)))


def cue_then_topic(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz called for calm; Ruiz warned (drivers) against haste."""
    if Frame.TOPIC not in cue.frames or _is_relative(passage, cue):
        return None
    end = clause_end(passage, cue, cues)
    if passage.lower(cue.end - 1) in passage.language.grammar.topics:
        return _one(trimmed(passage, cue.end, end, least=1))
    for index in (cue.end, *_starts(passage, cue)):
        if passage.lower(index) in passage.language.grammar.topics:
            return _one(trimmed(passage, index, end))
    return None


def _is_relative(passage: Passage, cue: Cue) -> bool:
    """Whether the subject is *who* or *which*: such a clause describes somebody and tells no news."""
    return cue.mention is not None and passage.lower(cue.mention[1] - 1) in passage.language.grammar.relatives


def source_then_clause(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """According to the mayor, the bridge would stay shut."""
    if Frame.SOURCE not in cue.frames or cue.start > cue.sentence[0] + 1:
        return None
    comma = cue.end
    while comma < cue.sentence[1] and passage.lower(comma) != "," and comma - cue.end < PREDICATE:
        comma += 1
    return _one(trimmed(passage, comma + 1, clause_end(passage, cue, cues))) if passage.lower(comma) == "," else None


def clause_then_source(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """The bridge would stay shut, according to the mayor."""
    if Frame.SOURCE not in cue.frames:
        return None
    here = bisect_left(cues, cue.words[0], key=lambda other: other.words[0])
    before = [other.end for other in cues[max(0, here - NESTED) : here] if other.end < cue.start]
    start = max([cue.sentence[0], *before])
    start = behind_opener(passage, start) if start == cue.sentence[0] else start
    return _one(trimmed(passage, start, cue.start))


RULES = (
    source_then_clause,
    clause_then_source,
    clause_around_cue,
    clause_then_cue,
    cue_then_infinitive,
    cue_then_clause,
    cue_then_question,
    cue_then_charge,
    cue_then_topic,
    cue_then_object,
)


def clause_end(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> int:
    """Where what is reported ends: with the sentence, or where another cue takes over."""
    end = _end_of_thought(passage, cue, _end_of_relative(passage, cue))
    first = bisect_left(cues, cue.words[1], key=lambda other: other.words[0])
    for other in cues[first : first + NESTED]:
        if cue.end <= other.start < end:
            before = passage.lower(other.start - 1)
            if before == "," or (other.leaning and before in passage.language.grammar.conjunctions):
                return other.start - 1
            if (
                before in passage.language.grammar.conjunctions | {"while", "though", "although", "as"}
                and passage.lower(other.start - 2) == ","
            ):
                return other.start - 2
    return end


def _end_of_thought(passage: Passage, cue: Cue, end: int) -> int:
    """The semicolon, the lone dash or *, signalling that …* behind which the writer goes on alone."""
    dashes, turns = passage.dashes, passage.turns
    first = bisect_left(dashes, cue.end)
    if bisect_left(dashes, end) - first == 1:
        end = dashes[first]
    turn = bisect_left(turns, cue.end)
    return min(turns[turn], end) if turn < len(turns) else end


def _end_of_relative(passage: Passage, cue: Cue) -> int:
    """The comma that ends *, who asked not to be named,*; else the end of the sentence."""
    if _is_relative(passage, cue) and cue.mention and passage.lower(cue.mention[1] - 2) == ",":
        for index in range(cue.end, cue.sentence[1]):
            if passage.lower(index) == ",":
                return index
    return _end_of_opening(passage, cue)


def _end_of_opening(passage: Passage, cue: Cue) -> int:
    """The comma that ends *When the man asks Ruiz to leave,* with the main clause behind it."""
    first = cue.sentence[0]
    if passage.lower(first) not in OPENINGS or cue.start != first + 1:
        return cue.sentence[1]
    for index in range(cue.end + 1, cue.sentence[1]):
        if passage.lower(index) == ",":
            return index
        if index in passage.quoted and passage.last_of_quoted(index) == "," and passage.is_word(index + 1):
            return index + 1
    return cue.sentence[1]


def trimmed(passage: Passage, start: int, end: int, least: int = SHORTEST) -> Range | None:
    """Without the marks at either end; None where too little is left."""
    while end > start and end - 1 not in passage.quoted and passage.words[end - 1].text in TRAILING:
        end -= 1
    while start < end and start not in passage.quoted and passage.words[start].text in TRAILING:
        start += 1
    words = 0
    for index in range(start, end):
        words += SHORTEST if index in passage.quoted else passage.is_word(index)
        if words >= least:
            return start, end
    return None


def _one(words: Range | None) -> tuple[Range, ...] | None:
    return (words,) if words else None


def _starts(passage: Passage, cue: Cue) -> tuple[int, int]:
    """Where the words may begin: behind the cue and its adjuncts, or behind the hearer as well."""
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    behind = behind_hearer(passage, index, cue.sentence[1])
    return index, behind_adjuncts(passage, behind, cue.sentence[1])


def _clause_before(passage: Passage, cue: Cue) -> Range | None:
    """The words before “, Ruiz said”, from the start of the sentence."""
    start, comma = cue.sentence[0], cue.start - 1
    if cue.leaning or comma <= start or passage.lower(comma) not in (",", "—", "–"):
        return None
    grammar = passage.language.grammar
    start = behind_opener(passage, start)
    if passage.lower(start) in grammar.prepositions and not _has_verb(passage, start, comma):
        return None
    return trimmed(passage, start, comma)


def behind_opener(passage: Passage, start: int) -> int:
    """Behind *But* and *Still,* but not behind *No,* and *Neither*, which turn what is said."""
    grammar, first = passage.language.grammar, passage.lower(start)
    return start + (first in ("and", "but") or (first in grammar.openers and passage.lower(start + 1) == ","))


def _has_verb(passage: Passage, start: int, end: int) -> bool:
    """Whether words read as a clause: a subject and a verb, before anything that would make them a mere thing."""
    grammar = passage.language.grammar
    if passage.lower(start) in grammar.pronouns | {"they", "there"}:
        return passage.lower(start + 1) not in grammar.prepositions
    if start in passage.quoted and len(passage.words[start].text.split()) < SHORTEST_QUOTED:
        return False
    for index in range(start + 1, min(end, start + PREDICATE)):
        word = passage.lower(index)
        if word in grammar.relatives or (word in ("and", ";", ":") and _is_verb(passage, index + 1)):
            return False
        if word in (",", ";", ":", "to") and index > start + FIRST_PHRASE:
            return False
        if index in passage.quoted:
            return passage.words[index].text.lstrip("“\"'‘„«»")[:1].islower()
        if _is_verb(passage, index) and index > start:
            return True
    return False


def _is_verb(passage: Passage, index: int) -> bool:
    """Whether a word is the verb of a clause: finite, and no participle by what stands behind it."""
    return is_finite(passage, index) and not is_reduced(passage, index)
