"""The verbs, nouns and phrases that credit, in order of place."""

from collections.abc import Sequence
from dataclasses import replace

from briefcli.languages.language import Frame
from briefcli.quotations.clauses import main_subject
from briefcli.quotations.cue import Cue, group_start
from briefcli.quotations.mentions import source_after, subject_before
from briefcli.quotations.passage import LONGEST_SENTENCE, Passage, Range
from briefcli.quotations.phrases import is_noun, trimmed_phrase
from briefcli.quotations.segments import with_name_behind
from briefcli.quotations.verbs import verb_cue

IDIOM = frozenset({Frame.QUOTE, Frame.THAT})
OWNER = 8  # words; a claim is not further from the one who makes it


def find_cues(passage: Passage) -> list[Cue]:
    """Every verb that credits, in order of place."""
    cues: list[Cue] = []
    for sentence in passage.sentences:
        before: Cue | None = None
        for index in range(*sentence) if sentence[1] - sentence[0] <= LONGEST_SENTENCE else ():
            cue = _cue_at(passage, index, sentence, before)
            if cue:
                cues.append(cue)
                before = cue
    return cues


def _cue_at(passage: Passage, index: int, sentence: Range, before: Cue | None) -> Cue | None:
    """The cue that begins with, or turns on, this word."""
    word, language = passage.lower(index), passage.language
    if word not in language.cue_words or (passage.is_name(index) and index > sentence[0]):
        return None
    for idiom in language.cue_idioms:
        if word == idiom[0] and _reads(passage, index, idiom):
            cue = verb_cue(passage, index, IDIOM, sentence, before)
            return (cue and not cue.inverted and replace(cue, words=(cue.words[0], index + len(idiom)))) or None
    if (frames := language.cue_verbs.get(word)) and not _delivers(passage, index):
        if cue := verb_cue(passage, index, frames, sentence, before):
            return _with_preposition(passage, cue)
        if word in language.cue_participles:
            return None
    if word in language.cue_nouns and passage.lower(index + 1) == "that":
        return _noun(passage, index, sentence)
    for phrase in language.cue_phrases:
        if word == phrase[0] and _reads(passage, index, phrase):
            return _phrase(passage, (index, index + len(phrase)), sentence)
    return None


def _delivers(passage: Passage, index: int) -> bool:
    """*voiced* fears that …: it is the noun that credits, with its verb."""
    if passage.lower(index) not in passage.language.delivery_verbs:
        return False
    for place in range(index + 1, index + OWNER):
        if not passage.is_word(place):
            return False
        if passage.lower(place) in passage.language.cue_nouns and passage.lower(place + 1) == "that":
            return True
    return False


def _reads(passage: Passage, index: int, words: Sequence[str]) -> bool:
    return all(passage.lower(index + step) == word for step, word in enumerate(words))


def _phrase(passage: Passage, words: Range, sentence: Range) -> Cue | None:
    """*according to* two officials"""
    mention = source_after(passage, words[1], sentence[1])
    mention = mention and with_name_behind(passage, mention, sentence[1])
    return Cue(words, mention, frozenset({Frame.SOURCE}), sentence, inverted=True) if mention else None


def _noun(passage: Passage, index: int, sentence: Range) -> Cue | None:
    """He outlined his *reasoning* that …; her *claim* that …"""
    grammar, language = passage.language.grammar, passage.language
    owner = index
    while (
        owner > sentence[0] and index - owner < OWNER and passage.lower(owner - 1) not in grammar.possessives | {"'s"}
    ):
        if passage.lower(owner - 1) in language.delivery_verbs or not passage.is_word(owner - 1):
            break
        owner -= 1
    owned = passage.lower(owner - 1) in grammar.possessives | {"'s"} and owner > sentence[0]
    verb = owner - 1 - owned
    verb -= passage.lower(verb) == "out" and verb - 1 > sentence[0]  # laid *out*
    frames = frozenset({Frame.THAT})
    if verb > sentence[0] and (passage.lower(verb) in language.delivery_verbs or passage.lower(verb + 1) == "out"):
        start = group_start(passage, verb, sentence[0])
        mention = subject_before(passage, start, sentence[0]) or main_subject(passage, sentence[0], verb)
        return Cue((start, index + 1), mention, frames, sentence) if mention else None
    if not owned:
        return None
    if passage.lower(owner - 1) in grammar.possessives:
        is_subject = owner - 1 == sentence[0] or passage.lower(owner - 2) in (",", "and", "but", "that")
        return Cue((index, index + 1), (owner - 1, owner), frames, sentence, is_subject=is_subject)
    owning = _owner(passage, owner - 1, max(sentence[0], owner - OWNER))
    if owning is None:
        return None
    return Cue((index, index + 1), owning, frames, sentence, is_subject=owning[0] == sentence[0])


def _owner(passage: Passage, end: int, floor: int) -> Range | None:
    """The *Dr Osei* of *Few share Dr Osei’s view*, the *report* of *stunned by the report’s finding*."""
    start = end
    while start > floor and (is_noun(passage, start - 1) or passage.tag(start - 1) in ("JJ", "CD", "POS")):
        if passage.is_name(start) and passage.tag(start - 1) == "NN" and start < end:
            break
        start -= 1
    start -= start > floor and passage.lower(start - 1) in passage.language.grammar.determiners
    return trimmed_phrase(passage, start, end) if start < end else None


def _with_preposition(passage: Passage, cue: Cue) -> Cue:
    """*called for*, *warned of*, *called on*: the preposition right behind the verb is the verb's own."""
    grammar, behind = passage.language.grammar, passage.lower(cue.words[1])
    words = cue.words[0], cue.words[1] + 1
    if cue.inverted:
        return cue
    if behind in grammar.times and Frame.TOPIC in cue.frames:  # called *Wednesday* for calm
        behind, words = passage.lower(cue.words[1] + 1), (cue.words[0], cue.words[1] + 2)
    if Frame.TOPIC in cue.frames and behind in grammar.topics:
        return replace(cue, words=words, frames=frozenset({Frame.TOPIC}))
    if Frame.APPEAL in cue.frames and behind in grammar.appeals and passage.lower(words[1]) not in grammar.times:
        return replace(cue, words=words, frames=frozenset({Frame.HEARER, Frame.INFINITIVE}))
    return cue
