"""The summariser for news: what stands early, says what the article is about, reads well, and was not said yet."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp, sqrt
from typing import Any

from briefcli.languages.language import Language
from briefcli.model import Sentence
from briefcli.summary import Request
from briefcli.summary.classics import AbstractSummarizer, Line, document_of

WEIGHTS = {
    "position": 1.0,  # the inverted pyramid: reporters put first what matters most
    "centrality": 0.8,  # nearly as good a guide; more, and long sentences from deep in the article win
    "title": 0.2,  # what the headline names is the news
    "length": 1.0,  # a sentence is read whole: too long or too short costs as much as a late place
    "concrete": 0.08,  # of two that are alike, the one that names names
}
REDUNDANCY = 0.3  # what saying again what a better line says takes off
EARLY = 2.0  # sentences; the weight of a place falls to a third with each two
SHORTEST, LONGEST = 10, 32  # words; shorter says little, longer is not a line
NAMES = 4  # more names than that make a sentence no more concrete
SMOOTHING = 2  # content words added to each sentence's own, lest two common words be all it takes to be central
VARIED = 30  # lines chosen with an eye to those before; nobody reads on to see the rest repeat itself
CONSIDERED = 4  # candidates for each of these lines

NAME = re.compile(r"(?<=[a-z,’'] )[A-Z][\w’'-]+|\d[\d.,]*")


@dataclass(frozen=True)
class Weighed:
    """A line, its content words, and what weighs for and against it."""

    line: Any
    words: frozenset[str]
    features: Mapping[str, float]
    repeats: float = 0.0
    """How much of it the nearest of the lines before has said."""

    @property
    def rating(self) -> float:
        """The features as one number."""
        return sum(WEIGHTS[name] * value for name, value in self.features.items())


def rank(request: Request) -> Sequence[Sentence]:
    """The sentences in the order of their weight."""
    document = document_of(request)
    lines = NewsSummarizer(request.language)(document, len(document.sentences))
    return [line.original for line in lines]


def weigh(request: Request) -> dict[Sentence, dict[str, float]]:
    """What each feature adds to the rating of a sentence, and what its repeating a better line takes off."""
    return {
        each.line.original: {
            **{name: WEIGHTS[name] * value for name, value in each.features.items()},
            "repetition": -REDUNDANCY * each.repeats,
        }
        for each in NewsSummarizer(request.language).ranked(document_of(request))
    }


class NewsSummarizer(AbstractSummarizer):  # type: ignore[misc]
    """Position, centrality and quality, in one pass over the words; then the lines that differ from those before."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language

    def __call__(self, document: Any, sentences_count: int) -> tuple[Line, ...]:
        """The best first."""
        return tuple(each.line for each in self.ranked(document)[:sentences_count])

    def ranked(self, document: Any) -> list[Weighed]:
        """Every line, the best first; lines that cannot stand alone after all that can."""
        weighed = sorted(self.weigh(document), key=lambda each: -each.rating)
        standing = [each for each in weighed if each.line.stands]
        leaning = [each for each in weighed if not each.line.stands]
        return [*_varied(standing), *leaning]

    def weigh(self, document: Any) -> list[Weighed]:
        """Every line with its features, in the order of the document."""
        contents = [self._content_words(line) for line in document.sentences]
        used = Counter(word for words in contents for word in set(words))
        repeated = {word: count for word, count in used.items() if count > 1}
        centralities = [_centrality(set(words), repeated) for words in contents]
        highest = max(centralities, default=0.0) or 1.0
        title = {word for heading in document.headings for word in self._content_words(heading)}
        return [
            Weighed(
                line,
                frozenset(words),
                {
                    "position": exp(-place / EARLY),
                    "centrality": centrality / highest,
                    "title": len(title.intersection(words)) / len(title) if title else 0.0,
                    "length": _length(len(line.words)),
                    "concrete": min(1.0, len(NAME.findall(str(line))) / NAMES),
                },
            )
            for place, (line, words, centrality) in enumerate(
                zip(document.sentences, contents, centralities, strict=True)
            )
        ]

    def _content_words(self, line: Any) -> list[str]:
        words = (word.lower() for word in line.words)
        return [_singular(word) for word in words if len(word) > 1 and word not in self.language.stop_words]


def _singular(word: str) -> str:
    """*talks* and *talk’s* count as *talk*."""
    word = word.removesuffix("'s")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _centrality(words: set[str], repeated: Mapping[str, int]) -> float:
    """How much of what the article keeps coming back to is in a sentence, for its length."""
    return sum(repeated.get(word, 0) for word in words) / sqrt(len(words) + SMOOTHING)


def _length(words: int) -> float:
    """Nothing for a good length, and less than nothing for another."""
    return min(0.0, words / SHORTEST - 1) + min(0.0, 1 - words / LONGEST)


def _varied(weighed: Sequence[Weighed]) -> list[Weighed]:
    """Best first, each taken down by how much it repeats the nearest one chosen before (maximal marginal relevance)."""
    candidates = list(weighed[: VARIED * CONSIDERED])
    repeats = dict.fromkeys(range(len(candidates)), 0.0)
    chosen: list[Weighed] = []
    while repeats and len(chosen) < VARIED:
        best = max(repeats, key=lambda place: candidates[place].rating - REDUNDANCY * repeats[place])
        chosen.append(replace(candidates[best], repeats=repeats.pop(best)))
        for place in repeats:
            repeats[place] = max(repeats[place], _similarity(candidates[place].words, candidates[best].words))
    return [*chosen, *(candidates[place] for place in repeats), *weighed[len(candidates) :]]


def _similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words that two sentences have in common."""
    return len(one & other) / sqrt(len(one) * len(other)) if one and other else 0.0
