"""Signposts: the lines of an article about quantities and about what comes next, and its corrections."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from briefcli.languages.language import Language
from briefcli.model import Point, Sentence, Signpost, SignpostKind
from briefcli.points import lines_of, ranked
from briefcli.reading import Reading
from briefcli.signposts.coming import coming_in
from briefcli.signposts.corrections import corrections_in
from briefcli.signposts.found import Found
from briefcli.signposts.numbers import numbers_in
from briefcli.summary import choose
from briefcli.summary.speech import QUOTED
from briefcli.summary.standing import fault_of

LINES = 3  # of a kind, at most: a signpost points, it does not tell
LONGEST = 45  # words; the point of a longer sentence is lost in it
WORD = re.compile(r"[^\W_]+")
FIGURE = re.compile(r"\d[\d.,]*\d|\d")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence and what makes it a signpost."""

    sentence: Sentence
    found: Found


def find_signposts(reading: Reading, shown: Sequence[str]) -> tuple[Signpost, ...]:
    """The signposts that an article has lines for, none of them said again; `shown` is what the reader has read."""
    coming = _best(_candidates(reading, _coming_in(reading)), shown)
    shown = [*shown, *(each.sentence.span.text for each in coming)]
    numbers = _with_new_figures(_candidates(reading, _numbers_in(reading)), shown)
    corrections = ranked(lines_of(reading.article, corrections_in(reading)))
    found = (
        Signpost(SignpostKind.NUMBERS, _points(reading, _best(numbers, shown))),
        Signpost(SignpostKind.NEXT, _points(reading, coming)),
        Signpost(SignpostKind.CORRECTION, corrections),
    )
    return tuple(signpost for signpost in found if signpost.points)


def own_words(text: str) -> str:
    """A sentence with its quotations blanked out, every other word at its place."""
    return QUOTED.sub(lambda quoted: "…".ljust(len(quoted[0])), text)


Finder = Callable[[str], Found | None]


def _coming_in(reading: Reading) -> Finder:
    published, language = reading.article.published, reading.language
    day = published.date() if isinstance(published, datetime) else published
    return lambda text: coming_in(text, day, language)


def _numbers_in(reading: Reading) -> Finder:
    return lambda text: numbers_in(text, reading.language)


def _candidates(reading: Reading, find: Finder) -> Iterator[Candidate]:
    """The sentences of the story that are one, and can stand alone."""
    context, language = reading.context, reading.language
    for sentence in reading.unshown(reading.story):
        if sentence in context.dependent or sentence in context.doubtful or _words(sentence) > LONGEST:
            continue
        told = own_words(sentence.span.text)
        found = find(told)
        if found and not _is_personal(told, language) and fault_of(sentence.span.text, language) is None:
            yield Candidate(sentence, found)


def _words(sentence: Sentence) -> int:
    return len(sentence.span.text.split())


def _is_personal(told: str, language: Language) -> bool:
    """Whether a writer speaks of himself or to the reader."""
    words = {word.lower() for word in WORD.findall(told) if word != "US"}
    return not words.isdisjoint(language.first_person) or not words.isdisjoint(language.signs.addressing)


def _by_weight(candidate: Candidate) -> float:
    return -candidate.found.weight


def _best(candidates: Iterable[Candidate], shown: Sequence[str]) -> list[Candidate]:
    """The few that weigh most, the earlier first where they weigh the same."""
    by_weight = {each.sentence: each for each in sorted(candidates, key=_by_weight)}
    return [by_weight[sentence] for sentence in choose(((each,) for each in by_weight), LINES, None, shown)]


def _with_new_figures(candidates: Iterable[Candidate], shown: Sequence[str]) -> Iterator[Candidate]:
    """Those that tell a figure which neither the lines shown nor a weightier one of them has."""
    told = {figure for line in shown for figure in FIGURE.findall(line)}
    for candidate in sorted(candidates, key=_by_weight):
        text = candidate.sentence.span.text
        figures = {figure for start, end in candidate.found.evidence for figure in FIGURE.findall(text[start:end])}
        if not figures or not figures <= told:
            yield candidate
        told |= figures


def _points(reading: Reading, chosen: Sequence[Candidate]) -> tuple[Point, ...]:
    return ranked([each.sentence for each in chosen])
