"""Quotations without a verb of their own: words that go on with what was said, and words that nobody is named for."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefcli.languages.language import Frame
from briefcli.quotations.adjuncts import behind_adjuncts
from briefcli.quotations.credit import Credit, credit
from briefcli.quotations.cue import Cue
from briefcli.quotations.cues import find_cues
from briefcli.quotations.mentions import is_noun_phrase
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import BREAKS

UNCREDITED = 5  # words; fewer words in marks that nobody is credited with are a term or a title
SHORT_WORD = 3  # letters; a title has shorter words with small letters
TAKES_OVER = frozenset(("and", "but", "while"))
ENDS_SENTENCE = frozenset(".?!…—")


def same_breath(passage: Passage, index: int, last: Mapping[int, Sequence[Credit]]) -> Credit | None:
    """“The bridge is shut,” Ruiz said, adding that … “It stays shut.” `last` has the credits of each sentence."""
    sentence = passage.sentence_of(index)
    if index != passage.sentences[sentence][0] or not stands_alone(passage, index):
        return None
    before = one_voice(last.get(sentence - 1, ()))
    if before is None or _gives_way(passage, sentence - 1, before):
        return None
    words = credit(passage, ((index, behind_quoted(passage, index)),), None, None)
    return replace(words, mention=before.mention)


def agreeing(passage: Passage, index: int, last: Mapping[int, Sequence[Credit]]) -> Credit | None:
    """Chen agreed. “It will fall into the river.”"""
    sentence = passage.sentence_of(index)
    first = index == passage.sentences[sentence][0] and sentence and not last.get(sentence - 1)
    if not first or not is_said(passage, index) or not stands_alone(passage, index):
        return None
    said = [cue for cue in find_cues(passage) if cue.sentence == passage.sentences[sentence - 1]]
    if not said or not _is_all(passage, said[-1]):
        return None
    mention = said[-1].mention
    return credit(passage, ((index, behind_quoted(passage, index)),), said[-1].words, mention)


def _is_all(passage: Passage, cue: Cue) -> bool:
    """Whether a sentence ends with its cue and says not what was said: *Chen agreed.*"""
    end = behind_adjuncts(passage, cue.end, cue.sentence[1])
    ends = end >= cue.sentence[1] - 1 and not passage.is_word(end) and Frame.QUOTE in cue.frames
    return ends and not cue.leaning and cue.mention is not None and is_noun_phrase(passage, cue.mention)


def one_voice(found: Sequence[Credit]) -> Credit | None:
    """The one whom a sentence lets speak; nobody where two do. *Ruiz said that Chen had said no* is Ruiz speaking."""
    outer = [each for each in found if each.mention and not any(_tells(other, each) for other in found)]
    return outer[-1] if len({each.mention for each in outer}) == 1 else None


def _tells(other: Credit, each: Credit) -> bool:
    """Whether the words that credit one quotation stand in another."""
    return each.mention is not None and any(start <= each.mention[0] < end for start, end in other.content)


def _gives_way(passage: Passage, sentence: int, before: Credit) -> bool:
    """…,” Ruiz said, and *her husband cut in*."""
    edge = max(place[1] for place in (before.cue, before.mention, before.content[0]) if place)
    return any(
        passage.lower(index) == "," and passage.lower(index + 1) in TAKES_OVER and passage.words[index].start >= edge
        for index in range(*passage.sentences[sentence])
    )


def next_paragraph(passage: Passage, before: Credit, after: Passage | None) -> Credit | None:
    """… was “a disgrace,” Ruiz said. (new paragraph) “It will fall.” Not where *Those were the words of* follows."""
    grammar, whole = passage.language.grammar, only_quoted(passage)
    if whole is None or before.mention is None or not is_said(passage, whole[1] - 1):
        return None
    if after and after.lower(0) in grammar.determiners and after.lower(1) in grammar.passives:
        return None
    return replace(credit(passage, (whole,), None, None), mention=before.mention)


def unnamed(passage: Passage, index: int) -> Credit | None:
    """“The bridge is shut.” (and nobody is named)"""
    starts = index == passage.sentences[passage.sentence_of(index)][0]
    alone = starts and is_said(passage, index) and stands_alone(passage, index)
    return credit(passage, ((index, index + 1),), None, None) if alone else None


def is_said(passage: Passage, index: int) -> bool:
    """Whether words in marks are enough for a sentence and end as one, and are no title in capitals."""
    words = passage.words[index].text.split()
    longer = [word for word in words[1:] if len(word) > SHORT_WORD]
    in_capitals = len(longer) > 1 and all(word[0].isupper() for word in longer)
    return len(words) >= UNCREDITED and not in_capitals and passage.last_of_quoted(index) in ENDS_SENTENCE


def stands_alone(passage: Passage, index: int) -> bool:
    """Whether words in marks are a sentence of their own."""
    behind = passage.lower(index + 1)
    ends = index + 1 in passage.quoted or index + 1 == passage.sentences[passage.sentence_of(index)][1]
    return passage.last_of_quoted(index) in ENDS_SENTENCE and (ends or behind in BREAKS)


def behind_quoted(passage: Passage, index: int) -> int:
    """Behind the quotations that follow one another from here."""
    while index in passage.quoted:
        index += 1
    return index


def only_quoted(passage: Passage) -> Range | None:
    """All of a paragraph that holds nothing but quotations, as the second half of a long one does."""
    if passage.quoted and not any(passage.is_word(index) for index in range(len(passage.words))):
        return min(passage.quoted), max(passage.quoted) + 1
    return None
