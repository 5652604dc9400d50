"""Signposts: the lines of an article about quantities and about what comes next, and its corrections."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from briefcli.length import words_in
from briefcli.model import Ground, Point, Sentence, Signpost, SignpostKind, Weighing, Weight
from briefcli.points import lines_of, ranked, weighings
from briefcli.reading import Reading
from briefcli.signposts.coming import coming_in, traces_of
from briefcli.signposts.corrections import corrections_in
from briefcli.signposts.found import Found
from briefcli.signposts.numbers import numbers_in, shapes_of
from briefcli.signposts.standing import known_words, stands
from briefcli.summary import choose
from briefcli.summary.speech import QUOTED

LINES = 3  # of a kind, at most: a signpost points, it does not tell
LONGEST = 36  # words; the point of a longer sentence is lost in it
FIGURE = re.compile(r"\d[\d.,]*\d|\d")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence, its words that are nobody’s but the writer’s, and what makes it a signpost."""

    sentence: Sentence
    own_words: str
    found: Found


def find_signposts(reading: Reading, shown: Sequence[str]) -> tuple[Signpost, ...]:
    """The signposts that an article has lines for, none of them said again; `shown` is what the reader has read."""
    told = [(sentence, own_words(sentence.span.text)) for sentence in _eligible(reading)]
    known = known_words([reading.article.title or "", *shown])
    coming = _best(_standing(_coming_among(told, reading), known, reading), shown)
    shown = [*shown, *(each.sentence.span.text for each in coming)]
    numbers = _best(_with_new_figures(_standing(_numbers_among(told, reading), known, reading), shown), shown)
    corrections = lines_of(reading.article, corrections_in(reading))
    mended = weighings(reading, corrections, Weighing(Ground.CORRECTION, len(corrections)))
    found = (
        Signpost(SignpostKind.NUMBERS, _points(reading, numbers, Ground.QUANTITY)),
        Signpost(SignpostKind.NEXT, _points(reading, coming, Ground.FUTURE)),
        Signpost(SignpostKind.CORRECTION, ranked(corrections, weighings=mended)),
    )
    return tuple(signpost for signpost in found if signpost.points)


def own_words(text: str) -> str:
    """A sentence with its quotations blanked out, every other word at its place."""
    return QUOTED.sub(lambda quoted: "…".ljust(len(quoted[0])), text.replace("''", '" '))


def _eligible(reading: Reading) -> Iterator[Sentence]:
    """The sentences of the story that are nobody’s speech, and no longer than a line."""
    for sentence in reading.unshown(reading.story):
        is_speech = sentence in reading.context.dependent or sentence in reading.context.doubtful
        if not is_speech and words_in(sentence.span.text) <= LONGEST:
            yield sentence


def _coming_among(told: Iterable[tuple[Sentence, str]], reading: Reading) -> Iterator[Candidate]:
    traces, published = traces_of(reading.language), _day(reading.article.published)
    if traces is None:
        return
    for sentence, words in told:
        found = coming_in(words, published, traces)
        if found:
            yield Candidate(sentence, words, found)


def _numbers_among(told: Iterable[tuple[Sentence, str]], reading: Reading) -> Iterator[Candidate]:
    shapes = shapes_of(reading.language)
    if shapes is None:
        return
    for sentence, words in told:
        found = numbers_in(words, shapes)
        if found:
            yield Candidate(sentence, words, found)


def _day(published: date | None) -> date | None:
    """The day on which an article appeared, where its outlet is."""
    return published.date() if isinstance(published, datetime) else published


def _standing(candidates: Iterable[Candidate], known: frozenset[str], reading: Reading) -> Iterator[Candidate]:
    """Those that a reader of what is shown understands alone."""
    for candidate in candidates:
        if stands(candidate.sentence.span.text, candidate.own_words, known, reading.language):
            yield candidate


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


def _points(reading: Reading, chosen: Sequence[Candidate], ground: Ground) -> tuple[Point, ...]:
    weighed = {each.sentence: _weighing(reading, each, ground) for each in chosen if reading.options.explain}
    return ranked([each.sentence for each in chosen], weighings=weighed)


def _weighing(reading: Reading, candidate: Candidate, ground: Ground) -> Weighing:
    """What weighed for a line: the words in it that make it a signpost, and the day that they mean."""
    start, found = candidate.sentence.span.start, candidate.found
    evidence = tuple(reading.article.span(start + first, start + end) for first, end in found.evidence)
    return Weighing(ground, weights=(Weight(ground.value, found.weight),), evidence=evidence, day=found.day)
