"""Who speaks in turns: a name and a colon, transcripts, questions and answers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefcli.model import QuotationKind
from briefcli.quotations.credit import Credit, Place, credit
from briefcli.quotations.cueless import behind_quoted
from briefcli.quotations.known import Known, bare_name, full_names, may_be_others
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import is_finite, is_name_or_particle

LABEL = 12  # words; a longer run before a colon is a sentence, not a name
TRANSCRIPT = 4  # turns; fewer names with colons are headings, not a conversation
DENSE = 0.6  # of the paragraphs between the first turn and the last; in fewer, the writer tells what happened
INSIDE_LABEL = frozenset((",", "(", ")", "&", "'", "."))
DASHES = frozenset("—–-")


@dataclass(frozen=True, slots=True)
class Turns:
    """How a text marks who speaks."""

    known: Known
    labels: frozenset[str] = frozenset()
    """What stands before what is said, in lower case; nothing where the text is no conversation."""
    answerer: Place | None = None
    """Where the one person is named who answers."""
    last: int = 0
    """Where the last turn begins; behind it, whoever says *I* may be the writer again."""


def turns_of(passages: Sequence[Passage], known: Known) -> Turns:
    """The turns of a conversation: the same names before a colon, again and again, and somebody speaking."""
    labelled = [(passage, found) for passage in passages if (found := label(passage))]
    times = Counter(_text(passage, found) for passage, found in labelled)
    if len(labelled) < TRANSCRIPT or len(times) == len(labelled):
        return Turns(known)
    spoken = {_text(passage, found) for passage, found in labelled if _is_spoken(passage, found)}
    labels = {
        _text(passage, found)
        for passage, found in labelled
        if known.is_somebody(passage, found) or _asks_or_answers(passage, found)
    }
    in_capitals = {_text(*each) for each in labelled if _is_in_capitals(*each)}
    labels |= {name for name in spoken | in_capitals if times[name] > 1 and not _is_plain(labelled[0][0], name)}
    if labels and labels <= in_capitals:  # a voice that is heard once
        labels |= {name for name in in_capitals if not _is_plain(labelled[0][0], name)}
    taken = [passage for passage, found in labelled if _text(passage, found) in labels]
    if len(taken) < TRANSCRIPT or not labels & spoken:
        return Turns(known)
    first, last = taken[0].words[0].start, taken[-1].words[0].start
    between = sum(first <= passage.words[0].start <= last for passage in passages if passage.words)
    dense = last if len(taken) >= DENSE * between else 0
    return Turns(known, frozenset(labels), _answerer(passages, taken, labels), dense)


def _answerer(passages: Sequence[Passage], taken: Sequence[Passage], labels: set[str]) -> Place | None:
    """The one person whom the introduction names, where answers of *mine* are marked as no more than that."""
    language = passages[0].language
    answers = [
        passage for passage in taken if (found := label(passage)) and _text(passage, found) in language.answer_labels
    ]
    if not labels & language.question_labels or not any(map(_speaks_of_self, answers)):
        return None
    opening = taken[0].words[0].start
    introduction = [each for each in passages if each.words and each.words[0].start < opening]
    people = full_names(introduction, language)
    return next(iter(people.values())) if len(people) == 1 and not may_be_others(introduction, people) else None


def _speaks_of_self(passage: Passage) -> bool:
    """Whether an answer is somebody's own, as those of a list of questions for readers are not."""
    return any(_is_first_person(passage, index) for index in range(1, len(passage.words)))


def _is_plain(passage: Passage, name: str) -> bool:
    """*Where*, *Note*: what is before a colon and is nobody."""
    words = name.split()
    return words[-1] in passage.language.labels or (len(words) == 1 and name in passage.language.stop_words)


def _is_spoken(passage: Passage, words: Range) -> bool:
    """Whether somebody speaks behind a label: of *me* and *us*, or to ask."""
    rest = range(_behind(passage, words), len(passage.words))
    return any(_is_first_person(passage, index) or passage.lower(index) == "?" for index in rest)


def _is_first_person(passage: Passage, index: int) -> bool:
    """*me*, *our*, *I*; but *US* is a country."""
    is_country = passage.is_name(index) and passage.words[index].text.isupper() and passage.lower(index) != "i"
    return passage.lower(index) in passage.language.first_person and not is_country


def _is_in_capitals(passage: Passage, words: Range) -> bool:
    """MAN IN CROWD"""
    return all(
        passage.words[index].text.isupper() for index in range(*bare_name(passage, words)) if passage.is_word(index)
    )


def _asks_or_answers(passage: Passage, words: Range) -> bool:
    language, name = passage.language, _text(passage, words)
    return name in language.question_labels or name in language.answer_labels


def _text(passage: Passage, words: Range) -> str:
    return " ".join(passage.lower(index).rstrip(".") for index in range(*bare_name(passage, words)))


def turn(passage: Passage, turns: Turns) -> Credit | None:
    """RUIZ: The bridge is shut. (Ruiz) The bridge is shut. A: It is shut."""
    words = label(passage) if turns.labels else None
    if words is None or _text(passage, words) not in turns.labels or _behind(passage, words) >= len(passage.words):
        return None
    spoken = credit(passage, ((_behind(passage, words), len(passage.words)),), None, words)
    answers = turns.answerer and _text(passage, words) in passage.language.answer_labels
    return replace(spoken, kind=QuotationKind.DIRECT, mention=turns.answerer if answers else spoken.mention)


def goes_on(passage: Passage, turns: Turns) -> bool:
    """Whether a paragraph of a conversation has no label since the same person still speaks, of *me* or *us*."""
    if not passage.words or passage.words[0].start > turns.last or passage.lower(0) in ("(", "["):
        return False
    return any(_is_first_person(passage, index) for index in range(len(passage.words)))


def name_and_colon(passage: Passage, turns: Turns) -> Credit | None:
    """Ana Ruiz, mayor of Velden: “The bridge is shut.”"""
    words = label(passage)
    if words is None or words[1] + 1 not in passage.quoted or not turns.known.is_somebody(passage, words):
        return None
    end = behind_quoted(passage, words[1] + 1)
    if passage.is_word(end):  # Ruiz: “A bad bridge” that must go.
        end = passage.sentences[passage.sentence_of(end)][1]
        end -= passage.lower(end - 1) == "."
    return credit(passage, ((words[1] + 1, end),), None, words)


def name_inside(passage: Passage, index: int, turns: Turns) -> Credit | None:
    """The bridge is shut – Ana Ruiz: “It is not safe.”"""
    if passage.lower(index - 1) != ":":
        return None
    start = index - 1
    while index - start <= LABEL and is_name_or_particle(passage, start - 1):
        start -= 1
    begins = start == passage.sentences[passage.sentence_of(index)][0] or passage.lower(start - 1) in DASHES
    if start == index - 1 or not begins or not turns.known.is_somebody(passage, (start, index - 1)):
        return None
    return credit(passage, ((index, behind_quoted(passage, index)),), None, (start, index - 1))


def name_and_post(passage: Passage, index: int, turns: Turns) -> Credit | None:
    """Ruiz, in a post on Pagefold: “The bridge is shut.”"""
    grammar, start = passage.language.grammar, passage.sentences[passage.sentence_of(index)][0]
    if passage.lower(index - 1) != ":" or not start < index - 1 <= start + LABEL:
        return None
    end = start
    while is_name_or_particle(passage, end):
        end += 1
    link = end + (passage.lower(end) == ",")
    rest = range(link, index - 1)
    posted = any(passage.lower(word) in grammar.occasions for word in rest)
    if end == start or passage.lower(link) not in grammar.prepositions or not posted:
        return None
    if any(is_finite(passage, word) for word in rest):
        return None
    spoken = ((index, behind_quoted(passage, index)),)
    return credit(passage, spoken, None, (start, end)) if turns.known.is_somebody(passage, (start, end)) else None


def label(passage: Passage) -> Range | None:
    """The name before the colon that a paragraph starts with, the name in brackets, or *Q.* and *A.*"""
    if passage.lower(0) in ("(", "["):
        return _in_brackets(passage)
    if passage.lower(0).rstrip(".") in _letters(passage) and passage.lower(0).endswith("."):
        return 0, 1
    for index in range(min(LABEL, len(passage.words))):
        if passage.lower(index) == ":":
            return (0, index) if index and _is_name_phrase(passage, index) else None
        if not passage.is_word(index) and passage.lower(index) not in INSIDE_LABEL:
            return None
    return None


def _letters(passage: Passage) -> frozenset[str]:
    return passage.language.question_labels | passage.language.answer_labels


def _in_brackets(passage: Passage) -> Range | None:
    """(Ruiz) The bridge is shut."""
    end = 1
    while end < LABEL and is_name_or_particle(passage, end):
        end += 1
    return (1, end) if end > 1 and passage.lower(end) in (")", "]") and passage.is_word(end + 1) else None


def _is_name_phrase(passage: Passage, end: int) -> bool:
    """Names and their small words; with small letters only before a full name, or behind one and a comma."""
    links = passage.language.grammar.links
    small = [
        index
        for index in range(end)
        if passage.is_word(index)
        and not passage.is_name(index)
        and not (index and (passage.lower(index) in links or is_name_or_particle(passage, index)))
    ]
    if not small:
        return True
    if any(is_finite(passage, index) for index in small) or not passage.is_name(0):
        return False
    ends_in_name = passage.is_name(end - 1) and is_name_or_particle(passage, end - 2)
    comma = next((index for index in range(end) if passage.lower(index) == ","), end)
    return ends_in_name or (1 < comma < small[0])


def _behind(passage: Passage, words: Range) -> int:
    """Behind the mark that ends a label."""
    return words[1] + (passage.lower(words[1]) in (":", ")", "]"))
