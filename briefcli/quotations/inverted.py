"""The ones who are named behind the verb: *said Ruiz*, *was told by the judge*."""

from briefcli.languages.language import Frame
from briefcli.quotations.adjuncts import behind_adjuncts
from briefcli.quotations.cue import Cue, group_start
from briefcli.quotations.mentions import subject_after
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import (
    is_finite,
    is_noun,
    is_reduced,
    relative_before,
)


def subject_behind(passage: Passage, start: int, index: int, frames: frozenset[Frame], sentence: Range) -> Range | None:
    """The subject of *said Ruiz*, which stands behind words and has nothing but adjuncts behind it."""
    if start != index:
        return None
    before = passage.lower(start - 1)
    behind_quoted = start - 1 in passage.quoted or (before == "," and start - 2 in passage.quoted)
    if not behind_quoted and (before not in (",", "—", "–") or Frame.HEARER in frames or start <= sentence[0]):
        return None
    if not behind_quoted and (Frame.QUOTE not in frames or passage.tag(index) == "VBN"):
        return None
    if not behind_quoted and not _is_clause(passage, sentence[0], start - 1):
        return None
    mention = subject_after(passage, index + 1, sentence[1])
    if mention is None or (Frame.HEARER in frames and not passage.is_name(mention[1] - 1)):
        return None
    if not behind_quoted and not _may_speak(passage, mention):
        return None
    end = mention[1]
    closed = not passage.is_word(end) and end not in passage.quoted
    if end >= sentence[1] or closed or passage.tag(end) == "W" or is_reduced(passage, end):
        return mention
    end = behind_adjuncts(passage, end, sentence[1])
    ended = end >= sentence[1] or not (passage.is_word(end) or end in passage.quoted)
    return mention if ended or (behind_quoted and _is_clause_end(passage, mention[1])) else None


def _may_speak(passage: Passage, mention: Range) -> bool:
    """*a spokesman*, *critics*, *Ruiz*; not *a prayer*."""
    people = passage.language.names.roles | passage.language.grammar.quantifiers | passage.language.grammar.collectives
    return any(
        passage.is_name(index) or passage.tag(index) == "NNS" or passage.lower(index) in people
        for index in range(*mention)
    )


def _may_be_finite(passage: Passage, index: int) -> bool:
    """officers *obtained* warrants: a form in -ed with an object and no auxiliary is no participle."""
    bare = passage.tag(index) in ("VBN", "VBD") and is_noun(passage, index - 1)
    return bare and passage.tag(index + 1) in ("DT", "NN", "NNS", "CD", "PRP$", "PRP")


def _is_clause(passage: Passage, start: int, end: int) -> bool:
    """Whether words are a clause, or half of one, that somebody may say: not *Ana Ruiz, 43, a nurse who left*."""
    verbs = [index for index in range(start, end) if is_finite(passage, index) or _may_be_finite(passage, index)]
    loose = [index for index in verbs if relative_before(passage, index, start) is None]
    return bool(loose) or not any(passage.lower(index) == "," for index in range(start, end))


def _is_clause_end(passage: Passage, index: int) -> bool:
    grammar, word = passage.language.grammar, passage.lower(index)
    known = grammar.prepositions | grammar.times | grammar.subordinators | grammar.adverbs
    return word in known or passage.tag(index) in ("VBG", "VBN")


def by_agent(passage: Passage, index: int, frames: frozenset[Frame], sentence: Range) -> Cue | None:
    """Pike *was told by the judge* that …; as *reported by The Ledger*; the deal *was called* “a disgrace” by Lind."""
    by = index + 1 + (index + 1 in passage.quoted)
    if passage.lower(by) != "by" or passage.tag(index) not in ("VBN", "VBD"):
        return None
    start = group_start(passage, index, sentence[0])
    passive = any(passage.lower(word) in passage.language.grammar.passives for word in range(start, index))
    bare = passage.tag(index) == "VBN" or passage.lower(start - 1) in ("as", "first", ",")
    if (not passive and not (start == index and bare)) or passage.tag(by + 1) == "VBG":
        return None
    mention = subject_after(passage, by + 1, sentence[1])
    if mention is None or (not passive and is_finite(passage, mention[1])):
        return None  # A source *quoted by the agency* said …
    if by == index + 1 and passage.lower(mention[1]) != "as":
        frames -= {Frame.OBJECT, Frame.TOPIC}
    return Cue((start, index + 1), mention, frames, sentence, inverted=True) if frames else None
