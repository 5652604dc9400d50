"""Words that are reported without marks around all of them, one rule for each way to report."""

from bisect import bisect_left
from collections.abc import Sequence

from briefcli.languages.language import Frame
from briefcli.quotations.adjuncts import behind_adjuncts, behind_hearer
from briefcli.quotations.cue import Cue
from briefcli.quotations.extents import clause_end, is_relative, object_end, trimmed
from briefcli.quotations.openings import (
    behind_apposition,
    behind_opener,
    clause_before,
    only_leads_in,
    opening_before,
)
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import FINITE, is_finite, is_noun
from briefcli.quotations.predicates import PREDICATE, has_verb, main_verb_behind

OBJECT = 4  # words; what is denied, or who, is told in these
QUESTIONS = ("if", "whether", "why", "how", "what", "who", "when", "where")


def as_somebody_said(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """As Ruiz noted, the bridge is old. The bridge is old, as Ruiz noted in May. The bridge, as Ruiz put it, is old."""
    index, first = cue.start - 1, cue.sentence[0]
    index -= passage.lower(index) == "first"
    if passage.lower(index) != "as" or cue.leaning or not cue.frames & {Frame.CLAUSE, Frame.THAT, Frame.QUOTE}:
        return None
    behind = _behind_hearers(passage, cue)
    if cue.mention and passage.lower(cue.mention[0]) == "they":
        return None  # as they say
    if index <= first + 1 and passage.lower(index - 1) != ",":
        if passage.lower(behind) != "," or not has_verb(passage, behind + 1, cue.sentence[1]):
            return None
        return _one(trimmed(passage, behind + 1, clause_end(passage, cue, cues)))
    if passage.lower(index - 1) != ",":
        return None
    before = trimmed(passage, behind_opener(passage, first), index - 1)
    if before is None or behind >= cue.sentence[1] or not passage.is_word(behind):
        after = trimmed(passage, behind + 1, cue.sentence[1]) if passage.lower(behind) == "," else None
        return _joined(before, after)
    return None


def clause_around_cue(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """The bridge, Ruiz said on Monday, would stay shut. Over the years, she said, the bridge was shut twice."""
    end = clause_end(passage, cue, cues)
    index = _behind_hearers(passage, cue)
    if passage.lower(index) == "," and cue.inverted:
        index = behind_apposition(passage, cue, index)
    if passage.lower(index) != "," or index + 1 >= end:
        return None
    before = clause_before(passage, cue, least=1)
    opening = (before,) if before else opening_before(passage, cue)
    if opening is None or not all(_may_tell(passage, cue, each) for each in opening):
        return None
    after = trimmed(passage, index + 1, end)
    if before and _goes_its_own_way(passage, cue, index + 1, end):
        return _one(clause_before(passage, cue))
    if before is None and not (after and has_verb(passage, index + 1, end)):
        return None
    return (*opening, after) if after else _one(clause_before(passage, cue))


def _goes_its_own_way(passage: Passage, cue: Cue, start: int, end: int) -> bool:
    """…, Ruiz said, *adding that …*; …, said Ruiz, *the mayor of Velden*: nothing more of what she said."""
    following, grammar = passage.lower(start), passage.language.grammar
    if following == "that":  # She was told, she said, that …
        return False
    if following in passage.language.cue_participles or following in grammar.relatives or following.endswith("ing"):
        return True
    return cue.inverted and not has_verb(passage, start, end) and not passage.tag(start).startswith(("VB", "MD"))


def _may_tell(passage: Passage, cue: Cue, words: Range) -> bool:
    """Whether a cue tells what stands before it: *said*; *sighed*, where it is quoted; *branded* tells of a thing."""
    return bool(cue.frames & {Frame.CLAUSE, Frame.THAT, Frame.WHETHER}) or _has_quoted(passage, *words)


def clause_then_cue(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """The bridge would stay shut, officials said on Monday."""
    before = clause_before(passage, cue)
    if before is None or only_leads_in(passage, before) or not _may_tell(passage, cue, before):
        return None
    index = _behind_hearers(passage, cue)
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
    if passage.lower(index) == ":" and has_verb(passage, index + 1, end):
        return _one(trimmed(passage, index + 1, end))
    if passage.lower(index) == "that":
        end = main_verb_behind(passage, index + 1, end) if cue.is_subject else end
        return _one(trimmed(passage, index + 1, end))
    if index >= end or not (passage.is_word(index) or index in passage.quoted):
        return None
    if Frame.HEARER in cue.frames and passage.lower(index) in ("if", "whether"):
        return None
    if passage.lower(index) in passage.language.empty_words and not has_verb(passage, index, end):
        return None
    if Frame.CLAUSE not in cue.frames and not _is_clause(passage, index, end):
        return None
    if passage.lower(index) in grammar.conjunctions or passage.lower(index) in ("so", "as", "to", "of"):
        return None
    return _one(trimmed(passage, index, end))


def _is_clause(passage: Passage, start: int, end: int) -> bool:
    """Whether words have a verb of their own: not *added a dish to the list of dishes they offer*."""
    verb = next((index for index in range(start, end) if is_finite(passage, index)), end)
    auxiliaries, pronouns = passage.language.grammar.auxiliaries, passage.language.grammar.pronouns
    while verb > start and passage.lower(verb - 1) in auxiliaries:
        verb -= 1
    described = passage.lower(verb - 1) in pronouns and verb - 2 > start and is_noun(passage, verb - 2)
    return has_verb(passage, verb + 2, end) if described else has_verb(passage, start, end)


def _has_quoted(passage: Passage, start: int, end: int) -> bool:
    return any(index in passage.quoted for index in range(start, end))


def cue_then_question(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz asked (the council) whether the bridge was safe."""
    if Frame.WHETHER not in cue.frames:
        return None
    end = clause_end(passage, cue, cues)
    for index in _starts(passage, cue):
        if passage.lower(index) in QUESTIONS:
            return _one(trimmed(passage, index, end))
    return None


def cue_then_infinitive(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz vowed to reopen the bridge; Ruiz urged drivers to stay away."""
    if Frame.INFINITIVE not in cue.frames or is_relative(passage, cue):
        return None
    end = clause_end(passage, cue, cues)
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    if [passage.lower(index + step) for step in range(3)] == ["not", "to", "be"]:
        return None  # asking not to be named
    if passage.lower(index) == "to" or (passage.lower(index) == "not" and passage.lower(index + 1) == "to"):
        return _one(trimmed(passage, index, end))
    behind = behind_hearer(passage, index, cue.sentence[1]) if Frame.HEARER in cue.frames else index
    if any(is_finite(passage, word) for word in range(index, behind)):
        return None  # whether anything he told investigators led to it
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
    """Ruiz denied the charge. Ruiz called it “a disgrace”. The levy, which Ruiz described as “a tax on rain”."""
    if Frame.OBJECT not in cue.frames or is_relative(passage, cue):
        return None
    if cue.inverted and cue.words[1] in passage.quoted:  # was called “a disgrace” by the union
        return ((cue.words[1], cue.words[1] + 1),)
    start = cue.end + (passage.lower(cue.end) == "as")
    if cue.inverted and start in passage.quoted:  # was described by neighbours as “a quiet man”
        return ((start, start + 1),)
    is_phrase = start in passage.quoted and len(passage.words[start].text.split()) > 1
    if is_phrase and _is_spoken_of_before(passage, cue):
        return ((start, start + 1),)
    if passage.lower(cue.end) in passage.language.grammar.prepositions | {"as"}:
        return None
    end = object_end(passage, cue.end, clause_end(passage, cue, cues))
    end = _behind_epithet(passage, cue, end)
    is_quoted = any(index in passage.quoted for index in range(cue.end, end))
    if not is_quoted and not _may_be_spoken_of(passage, cue, end):
        return None
    return _one(trimmed(passage, cue.end, end))


def _behind_epithet(passage: Passage, cue: Cue, end: int) -> int:
    """described the raid in an interview *as “a crime”*: what it is called is part of what is said."""
    for index in range(end, min(cue.sentence[1], end + PREDICATE)):
        if passage.lower(index) == "as" and index + 1 in passage.quoted:
            return index + 2
        if not passage.is_word(index):
            return end
    return end


def _may_be_spoken_of(passage: Passage, cue: Cue, end: int) -> bool:
    """*denied the charge*, *denied taking it*; not *denied her a visa*, *dismissed openers*, *called the police*."""
    language, verb = passage.language, passage.lower(cue.words[1] - 1)
    if verb in language.naming_verbs:
        return False
    if verb not in language.careful_verbs or passage.tag(cue.end) == "VBG":
        return True
    if passage.is_name(cue.end) and verb.startswith("question"):
        return False  # detectives *questioned Lind*
    plain, roles = language.plain_objects, language.names.roles
    words = (passage.lower(index) for index in range(cue.end, min(end, cue.end + OBJECT)))
    return not any(word in plain | roles or word.removesuffix("s") in plain | roles for word in words)


def _is_spoken_of_before(passage: Passage, cue: Cue) -> bool:
    """*what they called “…”*; *the levy, which Ruiz described as “…”*; *the levy that critics called “…”*."""
    before = passage.lower(cue.start - 1)
    return before in passage.language.grammar.relatives | {"what"} and cue.start > cue.sentence[0]


def cue_then_topic(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz called for calm; Ruiz warned (drivers) against haste."""
    if Frame.TOPIC not in cue.frames or is_relative(passage, cue):
        return None
    end = clause_end(passage, cue, cues)
    if passage.lower(cue.end - 1) in passage.language.grammar.topics:
        return _one(trimmed(passage, cue.end, object_end(passage, cue.end, end), least=1))
    for index in (cue.end, *_starts(passage, cue)):
        if passage.lower(index) in passage.language.grammar.topics:
            return _one(trimmed(passage, index, object_end(passage, index, end)))
    return None


def source_then_clause(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """According to the mayor, the bridge would stay shut."""
    if Frame.SOURCE not in cue.frames or cue.start > cue.sentence[0] + 1:
        return None
    comma = cue.end
    while comma < cue.sentence[1] and passage.lower(comma) != "," and comma - cue.end < PREDICATE:
        comma += 1
    return _one(trimmed(passage, comma + 1, clause_end(passage, cue, cues))) if passage.lower(comma) == "," else None


def clause_then_source(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """The bridge would stay shut, according to the mayor. The bridge, according to the mayor, would stay shut."""
    if Frame.SOURCE not in cue.frames or cue.start <= cue.sentence[0]:
        return None
    start = behind_opener(passage, cue.sentence[0])
    here = bisect_left(cues, cue.words[0], key=lambda other: other.words[0])
    credited = here > 0 and cues[here - 1].words[0] >= start
    if (start in passage.quoted and credited) or only_leads_in(passage, (start, cue.start)):
        return None  # “…,” Ruiz said, according to Lind: Ruiz’s words
    words = trimmed(passage, start, cue.start, least=1)
    sets_scene = words is not None and _sets_scene(passage, words)
    if words and passage.lower(cue.start - 1) == "," and passage.lower(cue.end) == ",":
        after = trimmed(passage, cue.end + 1, clause_end(passage, cue, cues))
        if after and (has_verb(passage, *after) if sets_scene else passage.tag(after[0]) in FINITE):
            return words, after
    return None if sets_scene else _one(trimmed(passage, start, cue.start))


def _sets_scene(passage: Passage, words: Range) -> bool:
    """Whether words only say when or where: *Two years before*, according to Ruiz, the bridge was shut."""
    grammar, inside = passage.language.grammar, range(*words)
    if any(
        index in passage.quoted or passage.tag(index) == "MD" or passage.tag(index).startswith("VB") for index in inside
    ):
        return False
    return passage.lower(words[0]) in grammar.prepositions or any(
        passage.lower(index) in grammar.times for index in inside
    )


RULES = (
    source_then_clause,
    clause_then_source,
    as_somebody_said,
    clause_around_cue,
    clause_then_cue,
    cue_then_infinitive,
    cue_then_clause,
    cue_then_question,
    cue_then_charge,
    cue_then_topic,
    cue_then_object,
)


def _one(words: Range | None) -> tuple[Range, ...] | None:
    return (words,) if words else None


def _joined(*pieces: Range | None) -> tuple[Range, ...] | None:
    return tuple(filter(None, pieces)) or None


def _behind_hearers(passage: Passage, cue: Cue) -> int:
    """Behind the cue, who is told, and what says when and where."""
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    if Frame.HEARER in cue.frames:
        index = behind_adjuncts(passage, behind_hearer(passage, index, cue.sentence[1]), cue.sentence[1])
    return index


def _starts(passage: Passage, cue: Cue) -> tuple[int, int]:
    """Where the words may begin: behind the cue and its adjuncts, or behind the hearer as well."""
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    behind = behind_hearer(passage, index, cue.sentence[1])
    return index, behind_adjuncts(passage, behind, cue.sentence[1])
