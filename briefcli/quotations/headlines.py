"""What headlines and headings credit, where the article quotes the same person: *Ruiz: Bridge ‘Not Safe’*."""

import re
from collections.abc import Iterable

from briefcli.languages import Language
from briefcli.languages.language import Frame
from briefcli.quotations.credit import Credit, credit
from briefcli.quotations.known import Known, in_title_case
from briefcli.quotations.passage import Passage, Range, retagged
from briefcli.quotations.phrases import is_finite
from briefcli.words import Word

LONGEST_HEADLINE = 25  # words
MOST_SENTENCES = 2
LONGEST_LABEL = 9  # words before the colon
SHORTEST = 2  # words; nothing is said in fewer
SHORTEST_QUOTED = 4  # words in marks before a name; fewer are the title of a work
DASHES = frozenset("—–-")
SEVERAL = frozenset(("and", "&", "or", "vs", "vs.", "v."))
TO_OR_ON = frozenset(("to", "on", "at"))
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


def may_be_headline(passage: Passage) -> bool:
    """Whether the first paragraph of a text without a headline may be one: short, a single sentence or two."""
    return len(passage.words) <= LONGEST_HEADLINE and len(passage.sentences) <= MOST_SENTENCES


def as_prose(passage: Passage, known: Known) -> Passage:
    """A heading in title case as its words would stand in a sentence: with small letters, names apart."""
    if not in_title_case(passage):
        return passage
    return retagged(passage, [_lowered(passage, index, known) for index in range(len(passage.words))])


def _lowered(passage: Passage, index: int, known: Known) -> Word:
    word = passage.words[index]
    small = passage.language.grammar.determiners | passage.language.grammar.prepositions
    is_name = (word.lower in known.capitals and word.lower not in small) or word.text.isupper()
    kept = index == 0 or index in passage.quoted or is_name
    return word if kept else word._replace(text=word.text.lower())


def speakers_of(text: str, found: Iterable[Credit], language: Language) -> frozenset[str]:
    """The words that name those who speak in an article, in lower case; not *she*, whom a headline has not named."""
    places = {each.mention for each in found if each.mention}
    words = {word.lower() for start, end in places for word in WORD.findall(text[start:end])}
    return frozenset(words - language.grammar.pronouns)


def is_backed(passage: Passage, spoken: Credit, speakers: frozenset[str]) -> bool:
    """Whether the one whom a headline credits speaks in the article: *Police say* where the police said."""
    grammar = passage.language.grammar
    if spoken.mention is None or passage.lower(0) in grammar.subordinators or _is_passive(passage, spoken):
        return False
    words = [word for word in passage.words if spoken.mention[0] <= word.start < spoken.mention[1] and word.is_word]
    head = next((index for index, word in enumerate(words) if index and word.lower in grammar.prepositions), len(words))
    return head > 0 and words[head - 1].lower in speakers


def _is_passive(passage: Passage, spoken: Credit) -> bool:
    """*Ruiz accused of lying*, *Ruiz told to quit*: in a headline, she is the one of whom it is said."""
    end = spoken.cue[1] if spoken.cue else 0
    last = next((index for index, word in enumerate(passage.words) if word.end == end), -1)
    frames = passage.language.cue_verbs.get(passage.lower(last), frozenset())
    behind = passage.lower(last + 1) in passage.language.grammar.prepositions | passage.language.grammar.infinitives
    past = passage.lower(last).endswith("ed") or passage.lower(last) == "told"
    return past and behind and bool(frames & {Frame.HEARER, Frame.CHARGE})


def name_and_words(passage: Passage, known: Known, speakers: frozenset[str]) -> Credit | None:
    """Ruiz: Bridge ‘Not Safe’. Exclusive – Ana Ruiz: The Bridge Is Shut. Ruiz on the bridge: ‘It is shut.’"""
    colon = next((index for index in range(len(passage.words)) if passage.lower(index) == ":"), 0)
    if not 0 < colon <= LONGEST_LABEL or any(index in passage.quoted for index in range(colon)):
        return _words_and_name(passage, known, speakers)
    start = next((index + 1 for index in range(colon - 1, 0, -1) if passage.lower(index) in DASHES), 0)
    end = next((index for index in range(start + 1, colon) if passage.lower(index) in TO_OR_ON), colon)
    about = end < colon and passage.lower(end) == "on"
    words = _trimmed(passage, colon + 1)
    if not _speaks(passage, (start, end), known, speakers) or not words or not _is_said(passage, words, about):
        return None
    return credit(passage, (words,), None, (start, end))


def _words_and_name(passage: Passage, known: Known, speakers: frozenset[str]) -> Credit | None:
    """‘Bridge Is Not Safe’: Ruiz. ‘It is shut’ – Ana Ruiz"""
    last = len(passage.words) - (passage.words[-1].text == ".")
    mark = next((index for index in range(1, last) if index not in passage.quoted), last)
    if 0 not in passage.quoted or passage.lower(mark) not in DASHES | {":"} or last - mark > LONGEST_LABEL:
        return None
    enough = len(passage.words[0].text.split()) >= SHORTEST_QUOTED
    if not enough or not _speaks(passage, (mark + 1, last), known, speakers):
        return None
    return credit(passage, ((0, mark),), None, (mark + 1, last))


def _speaks(passage: Passage, words: Range, known: Known, speakers: frozenset[str]) -> bool:
    """Whether a label is somebody who speaks in the article, by name: not *Poll*, nor *Velden*."""
    start, end = words
    if start >= end or not all(passage.is_word(index) for index in range(start, end)):
        return False
    last = passage.lower(end - 1)
    if any(passage.lower(index) in SEVERAL or _is_verb(passage, index, known) for index in range(start, end)):
        return False
    return passage.is_name(end - 1) and last in speakers and known.is_somebody(passage, words)


def _is_verb(passage: Passage, index: int, known: Known) -> bool:
    """*says*, and *Says* where it is nobody's name."""
    word = passage.lower(index)
    small = is_finite(passage, index) and not passage.is_name(index)
    return small or (word in passage.language.cue_verbs and word not in known.capitals)


def _is_said(passage: Passage, words: Range, about: bool) -> bool:
    """Whether a headline goes on with what somebody says and not with what it is about: *Ruiz: the making of*."""
    if words[0] in passage.quoted or (not about and any(index in passage.quoted for index in range(*words))):
        return True
    asks = passage.lower(words[1]) == "?" or passage.lower(words[1] - 1) == "?"
    speaks = passage.language.first_person
    said = any(
        passage.lower(index) in speaks | passage.language.grammar.auxiliaries or is_finite(passage, index)
        for index in range(*words)
        if passage.lower(index - 1) not in passage.language.grammar.relatives  # the mayor who says no
    )
    return said and not about and not asks


def _trimmed(passage: Passage, start: int) -> Range | None:
    """What stands behind the colon, without the full stop."""
    end = len(passage.words)
    while end > start and passage.lower(end - 1) in (".", "?", ";"):
        end -= 1
    enough = any(index in passage.quoted for index in range(start, end)) or end - start >= SHORTEST
    return (start, end) if enough and end > start else None
