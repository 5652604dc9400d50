"""The summariser for news: what stands early, says what the article is about, reads well, and was not said yet."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp, fsum, sqrt
from typing import Any

from briefcli.languages.language import Language
from briefcli.model import Sentence
from briefcli.summary import Request
from briefcli.summary.classics import WORD, AbstractSummarizer, Line, document_of
from briefcli.summary.speech import outside_quotations

WEIGHTS = {
    "position": 1.5,  # the inverted pyramid: reporters put first what matters most
    "centrality": 1.4,  # nearly as good a guide; more, and long sentences from deep in the article win
    "title": 0.8,  # what the headline names is the news
    "length": 1.0,  # a sentence is read whole: too long costs as much as a late place
    "quotation": -0.35,  # what somebody said is told further down, with the one who said it
    "concrete": 0.05,  # of two that are alike, the one that names names
    "repetition": -0.3,  # what a better line has said
}
"""Fitted by `make fit` on 397 CNN articles with their editors’ highlights, of which nothing else is in here.

Only their ratios matter. Each is rounded from the mean of the best of four hundred draws, and many near it do as well.
The title’s is not from there, where articles have none: abstracts and descriptions of other outlets’ articles agree
with it, and would bear more.
"""
EARLY = 3.0  # sentences; the weight of a place falls to a third with each three
SHORTEST, LONGEST = 10, 26  # words; shorter says little, longer is not a line
NAMES = 4  # more names than that make a sentence no more concrete
NAMED = 1.25  # times what another word counts for when it is a name: who it is about
ROOT = 7  # letters; *investigation* and *investigators* are one matter
MATTER = 5.0  # where the best line has less of what is said again, for its length, the lines come back to nothing
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

    def rating(self, weights: Mapping[str, float]) -> float:
        """The features as one number."""
        return sum(weights[name] * value for name, value in self.features.items())

    def repeating(self, share: float) -> "Weighed":
        """The same, when the nearest of the lines before has said that much of it."""
        return replace(self, features={**self.features, "repetition": share})


def rank(request: Request) -> Sequence[Sentence]:
    """The sentences in the order of their weight."""
    document = document_of(request)
    lines = NewsSummarizer(request.language)(document, len(document.sentences))
    return [line.original for line in lines]


def weigh(request: Request) -> dict[Sentence, dict[str, float]]:
    """What each feature adds to the rating of a sentence, and what its repeating a better line takes off."""
    return {
        each.line.original: {name: WEIGHTS[name] * value for name, value in each.features.items()}
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
        weighed = self.weigh(document)
        standing = [each for each in weighed if each.line.stands]
        leaning = [each for each in weighed if not each.line.stands]
        return [*varied(standing, WEIGHTS), *sorted(leaning, key=lambda each: -each.rating(WEIGHTS))]

    def weigh(self, document: Any) -> list[Weighed]:
        """Every line with its features, in the order of the document."""
        texts = [str(line) for line in document.sentences]
        contents = [self._content_words(line) for line in document.sentences]
        centralities = _centralities(contents, self._roots(name for text in texts for name in NAME.findall(text)))
        title = {word for heading in document.headings for word in self._content_words(heading)}
        return [
            Weighed(
                line,
                words,
                {
                    "position": exp(-place / EARLY),
                    "centrality": centrality,
                    "title": len(title & words) / len(title) if title else 0.0,
                    "length": _length(len(line.words)),
                    "quotation": _quoted_share(text),
                    "concrete": min(1.0, len(NAME.findall(text)) / NAMES),
                    "repetition": 0.0,
                },
            )
            for place, (line, text, words, centrality) in enumerate(
                zip(document.sentences, texts, contents, centralities, strict=True)
            )
        ]

    def _content_words(self, line: Any) -> frozenset[str]:
        return self._roots(line.words)

    def _roots(self, words: Iterable[str]) -> frozenset[str]:
        lower = (word.lower() for word in words)
        return frozenset(_root(word) for word in lower if len(word) > 1 and word not in self.language.stop_words)


def _root(word: str) -> str:
    """*talks* and *talk’s* count as *talk*, *investigators* as *investi*."""
    word = word.replace("’", "'").removesuffix("'s")
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    return (word[:-1] if is_plural else word)[:ROOT]


def _centralities(contents: Sequence[frozenset[str]], names: frozenset[str]) -> list[float]:
    """How much of what the article keeps coming back to is in each sentence, for its length; 1 at most."""
    used = Counter(word for words in contents for word in words)
    weights = {word: count * (NAMED if word in names else 1.0) for word, count in used.items() if count > 1}
    # fsum, since sums over sets come out in another order, and so another last place, with each hash seed
    sums = [fsum(weights.get(word, 0.0) for word in words) / sqrt(len(words) + SMOOTHING) for words in contents]
    most = max(MATTER, *sums) if sums else MATTER
    return [each / most for each in sums]


def _length(words: int) -> float:
    """Nothing for a good length, and less than nothing for another."""
    return min(0.0, words / SHORTEST - 1) + min(0.0, 1 - words / LONGEST)


def _quoted_share(text: str) -> float:
    """How much of a sentence is in quotation marks."""
    return 1 - len(WORD.findall(outside_quotations(text))) / max(1, len(WORD.findall(text)))


def varied(weighed: Iterable[Weighed], weights: Mapping[str, float]) -> Iterator[Weighed]:
    """Best first, each taken down by how much it repeats the nearest one chosen before (maximal marginal relevance)."""
    rated = sorted(((each.rating(weights), each) for each in weighed), key=lambda pair: -pair[0])
    ratings = [rating for rating, _ in rated]
    repeats = dict.fromkeys(range(min(len(rated), VARIED * CONSIDERED)), 0.0)
    for _ in range(min(len(rated), VARIED)):
        best = max(repeats, key=lambda place: ratings[place] + weights["repetition"] * repeats[place])
        chosen = rated[best][1]
        yield chosen.repeating(repeats.pop(best))
        for place in repeats:
            repeats[place] = max(repeats[place], _similarity(rated[place][1].words, chosen.words))
    yield from (rated[place][1] for place in repeats)
    yield from (each for _, each in rated[VARIED * CONSIDERED :])


def _similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words that two sentences have in common."""
    return len(one & other) / sqrt(len(one) * len(other)) if one and other else 0.0
