"""Quotations without a verb of their own: a name and a colon, words that go on, words that nobody is named for."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefcli.model import QuotationKind
from briefcli.quotations.credit import Credit, credit
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import BREAKS

LABEL = 8  # words; a longer run before a colon is a sentence, not a name
TRANSCRIPT = 4  # turns; fewer names with colons are headings, not a conversation
UNCREDITED = 5  # words; fewer words in marks that nobody is credited with are a term or a title
TAKES_OVER = frozenset(("and", "but", "while"))
ENDS_SENTENCE = frozenset(".?!…—")


def is_transcript(passages: Sequence[Passage]) -> bool:
    """Whether a text is a conversation in turns: the same names before a colon, again and again."""
    labels = [passage.place(mention) for passage in passages if (mention := label(passage))]
    names = {passage.words[0].text for passage in passages if label(passage)}
    return len(labels) >= TRANSCRIPT and len(names) < len(labels)


def name_and_colon(passage: Passage) -> Credit | None:
    """Ruiz: “The bridge is shut.”"""
    mention = label(passage)
    if mention is None or mention[1] + 1 not in passage.quoted:
        return None
    return credit(passage, ((mention[1] + 1, behind_quoted(passage, mention[1] + 1)),), None, mention)


def turn(passage: Passage) -> Credit | None:
    """RUIZ: The bridge is shut."""
    mention = label(passage)
    if mention is None or mention[1] + 1 >= len(passage.words):
        return None
    spoken = credit(passage, ((mention[1] + 1, len(passage.words)),), None, mention)
    return replace(spoken, kind=QuotationKind.DIRECT)


def label(passage: Passage) -> Range | None:
    """The name before the colon that a paragraph starts with."""
    for index in range(min(LABEL, len(passage.words))):
        if passage.lower(index) == ":":
            return (0, index) if index else None
        if not passage.is_word(index):
            if passage.lower(index) not in (",", "(", ")", "&", "'", "-"):
                return None
        elif not passage.is_name(index) and not (index and passage.lower(index) in passage.language.grammar.links):
            return None
    return None


def same_breath(passage: Passage, index: int, last: Mapping[int, Credit]) -> Credit | None:
    """“The bridge is shut,” Ruiz said, adding that … “It stays shut.” `last` has the last credit of each sentence."""
    sentence = passage.sentence_of(index)
    before = last.get(sentence - 1)
    if before is None or before.mention is None or index != passage.sentences[sentence][0]:
        return None
    if not stands_alone(passage, index) or _gives_way(passage, sentence - 1, before):
        return None
    words = credit(passage, ((index, behind_quoted(passage, index)),), None, None)
    return replace(words, mention=before.mention)


def _gives_way(passage: Passage, sentence: int, before: Credit) -> bool:
    """…,” Ruiz said, and *her husband cut in*."""
    edge = max(place[1] for place in (before.cue, before.mention, before.content[0]) if place)
    return any(
        passage.lower(index) == "," and passage.lower(index + 1) in TAKES_OVER and passage.words[index].start >= edge
        for index in range(*passage.sentences[sentence])
    )


def unnamed(passage: Passage, index: int) -> Credit | None:
    """“The bridge is shut.” (and nobody is named)"""
    starts = index == passage.sentences[passage.sentence_of(index)][0]
    enough = len(passage.words[index].text.split()) >= UNCREDITED
    return (
        credit(passage, ((index, index + 1),), None, None)
        if starts and enough and stands_alone(passage, index)
        else None
    )


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
