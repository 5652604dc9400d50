"""Sentences that lose whose words they are, taken out of the speech that they stand in."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from briefcli.languages.language import Frame, Language
from briefcli.model import Sentence

TURN = re.compile(r"(?P<label>(?:[A-Z][\w.’'-]{0,30} ){0,3}[A-Z][\w.’'-]{0,30})(?: \([^()]{1,40}\))?: [“\"‘]?[A-Z]")
OPENS_SINGLE = re.compile(r"(?:^|(?<=[\s(“]))‘(?![\d ])")
CLOSES_SINGLE = re.compile(r"(?<=[\w,.!?…])’(?![\w])")
QUOTED = re.compile(r"""[“„][^“”„]{0,2000}[”“]|"[^"]{0,2000}"|(?<![\w’])‘(?:[^‘’]|’(?=\w)){0,2000}’|«[^«»]{0,2000}»""")
WORD = re.compile(r"[^\W_]+")
NUMERAL = re.compile(r"\b(?:World War|Elizabeth|Charles|Francis|Part|Phase|Act|Type|Class|Division|Group|Level) I\b")
PARTY = re.compile(r"\bI-[A-Z]")  # a senator of no party from Vermont is I-Vt.
WITHIN = ("“‘", "\"'", "‘“")
TURN_DASH = ("–", "—", "―")
PERSONAL = 0.2  # of the sentences; where more say "I" or "we", the piece is its writer’s own


@dataclass(frozen=True, slots=True)
class Context:
    """What the sentences around it say about a sentence."""

    dependent: frozenset[Sentence]
    """Those that cannot be shown alone: somebody is speaking, and nothing in them shows it."""
    doubtful: frozenset[Sentence]
    """Those to show for want of others only: a *we* of nobody knows whom, what somebody said before goes on to say."""


def outside_quotations(text: str) -> str:
    """The words that are nobody’s but the writer’s; a quotation leaves a gap."""
    return QUOTED.sub(" … ", text)


def amid_speech(sentences: Sequence[Sentence], language: Language) -> frozenset[Sentence]:
    """Sentences that somebody is speaking though nothing in them shows it: inside an open quotation, a turn, a
    question."""
    found: set[Sentence] = set()
    asking = _interviewers(sentences, language)
    for paragraph in _paragraphs(sentences):
        label = _label(paragraph[0])
        found |= set(paragraph if label in asking else paragraph[1:] if label else _inside_quotations(paragraph))
    return frozenset(found)


def _paragraphs(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    for _, paragraph in groupby(sentences, key=lambda sentence: sentence.paragraph):
        yield list(paragraph)


def _label(sentence: Sentence) -> str | None:
    turn = TURN.match(sentence.span.text)
    return turn["label"].lower().split()[-1] if turn else None


def _interviewers(sentences: Sequence[Sentence], language: Language) -> frozenset[str | None]:
    """The labels of turns that are questions: *Q*, and whoever asks at least every other time."""
    turns, asked = Counter[str](), Counter[str]()
    for paragraph in _paragraphs(sentences):
        label = _label(paragraph[0])
        if label:
            turns[label] += 1
            asked[label] += "?" in paragraph[-1].span.text[-3:]
    return frozenset(
        label for label, times in turns.items() if label in language.question_labels or 2 * asked[label] >= times
    )


def _inside_quotations(paragraph: Sequence[Sentence]) -> Iterator[Sentence]:
    """Those of a paragraph’s sentences that begin while a quotation is open."""
    doubles, angle, open_single, open_straight = "", "", 0, False
    for sentence in paragraph:
        text = sentence.span.text
        if doubles or angle or open_single or open_straight:
            yield sentence
        doubles, angle = _open_doubles(doubles, text), _open_angle(angle, text)
        open_straight ^= text.count('"') % 2 == 1
        open_single = max(0, open_single + len(OPENS_SINGLE.findall(text)) - len(CLOSES_SINGLE.findall(text)))


def _open_doubles(opened: str, text: str) -> str:
    """The marks that are open behind a sentence; “ closes what „ opened, and opens else."""
    for mark in re.findall("[“”„]", text):
        closes = mark == "”" or (mark == "“" and opened.endswith("„"))
        opened = opened[:-1] if closes else opened + mark
    return opened


def _open_angle(opened: str, text: str) -> str:
    """The mark of « and » that is open behind a sentence; whichever comes first opens, as languages differ in it."""
    for mark in re.findall("[«»]", text):
        opened = opened if mark == opened else "" if opened else mark
    return opened


def context_of(sentences: Sequence[Sentence], language: Language, quoted: Set[Sentence] = frozenset()) -> Context:
    """What there is to know about sentences from where they stand; `quoted` are those of block quotations."""
    unmarked = {each for each in quoted if not QUOTED.search(each.span.text)}
    dependent = amid_speech(sentences, language) | unmarked
    told = [each for each in sentences if each not in dependent and _label(each) is None]
    ours = {each for each in told if _says_we(each.span.text, language)}
    ours = set() if len(ours) > PERSONAL * len(told) else ours  # the whole piece is in the first person
    within = WITHIN if language.cue_verbs else WITHIN + TURN_DASH  # – Det er slutt. Nobody tells whose turn it is
    passed_on = {each for each in told if each.span.text.startswith(within)}
    return Context(dependent, frozenset((*_narrated(sentences, language), *ours, *passed_on)))


def _says_we(text: str, language: Language) -> bool:
    told = outside_quotations(text).replace("U.S.", "").replace("US", "")
    words = WORD.findall(PARTY.sub(" ", NUMERAL.sub(" ", told)))
    return any(word.lower() in language.first_person for word in words)


def _narrated(sentences: Sequence[Sentence], language: Language) -> Iterator[Sentence]:
    """*Ruiz said the wall was late.* → *The repairs would take a year.*"""
    for paragraph in _paragraphs(sentences):
        narrating = False
        for sentence in paragraph:
            words = {word.lower() for word in WORD.findall(outside_quotations(sentence.span.text))}
            is_credited = any(_reports(word, language) for word in words)
            narrating = is_credited or (narrating and not language.narrated.isdisjoint(words))
            if narrating and not is_credited:
                yield sentence


def _reports(word: str, language: Language) -> bool:
    frames = language.cue_verbs.get(word, frozenset())
    return word not in language.noun_like and not frames.isdisjoint((Frame.CLAUSE, Frame.THAT))
