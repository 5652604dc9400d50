"""Fits the weights of the summariser for news: `make fit DATA=FILE`.

The file holds an article a line: {"sents": [its sentences, in order], "refs": [[the lines of one reference], …]}. Four
hundred draws around the present weights are scored against the references, with three sentences and with sixty words;
the weights printed are the mean of the best draws, which are steadier than the best one. What they gain on articles
that had no say in them is printed too, from five folds.
"""

import json
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from statistics import fmean, stdev

from briefcli.languages import ENGLISH
from briefcli.model import Sentence, Span
from briefcli.summary import Request, context_of, standing_in
from briefcli.summary.classics import document_of
from briefcli.summary.news import WEIGHTS, NewsSummarizer, Weighed, varied
from tests.rouge import rouge

DRAWS, BEST = 400, 32
SPREAD = 0.4  # of a weight, as the standard deviation of its draws
KEPT = ("length", "title")  # the first, since only ratios matter; the second, since such files have no titles
FOLDS = 5
SENTENCES, WORDS = 3, 60
READ = 8  # lines at most that a budget has room for
SEED = 1
Weights = Mapping[str, float]
Gain = tuple[float, float]


@dataclass(frozen=True)
class Article:
    """An article with its references, its lines weighed once for every draw."""

    sentences: Sequence[str]
    references: Sequence[Sequence[str]]
    places: Mapping[Sentence, int]
    lines: Sequence[Weighed]
    """Those of the sentences that can stand alone."""
    scores: dict[tuple[str, ...], float] = field(default_factory=dict)

    def gain(self, weights: Weights) -> Gain:
        """What the choice of these weights has over the first sentences, in either budget."""
        chosen = [each.line.original for each in islice(varied(self.lines, weights), READ)]
        places = [self.places[sentence] for sentence in chosen]
        first = list(range(len(self.sentences)))
        return (
            self.score(sorted(places[:SENTENCES])) - self.score(first[:SENTENCES]),
            self.score(places, WORDS) - self.score(first, WORDS),
        )

    def score(self, places: Sequence[int], words: int | None = None) -> float:
        """The mean over the references; with a budget of words, the last line is cut where it is spent."""
        lines: dict[int, str] = {}
        for place in places:
            taken = self.sentences[place].split()[: None if words is None else max(0, words)]
            lines[place] = " ".join(taken)
            words = None if words is None else words - len(taken)
        key = tuple(lines[place] for place in sorted(lines))
        if key not in self.scores:
            self.scores[key] = fmean(rouge(key, reference) for reference in self.references)
        return self.scores[key]


def read(path: Path) -> Iterator[Article]:
    """The articles of a file that have more lines to choose from than are wanted."""
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        texts = [" ".join(text.split()) for text in row["sents"]]
        sentences = list(_sentences(texts))
        standing = standing_in(sentences, ENGLISH, context_of(sentences, ENGLISH))
        document = document_of(Request(sentences, len(sentences), ENGLISH, standing=standing))
        lines = [each for each in NewsSummarizer(ENGLISH).weigh(document) if each.line.stands]
        if len(lines) > SENTENCES:
            yield Article(texts, row["refs"], {each: place for place, each in enumerate(sentences)}, lines)


def _sentences(texts: Sequence[str]) -> Iterator[Sentence]:
    """Two to a paragraph, as news is printed; the file does not say."""
    start = 0
    for place, text in enumerate(texts):
        yield Sentence(Span(start, start + len(text), text), 1 + place // 2)
        start += len(text) + 1 + place % 2


def draws(centre: Weights) -> list[dict[str, float]]:
    """Weights around some others, none of another sign."""
    chance = random.Random(SEED)
    return [
        {name: weight * (1 if name in KEPT else abs(chance.gauss(1, SPREAD))) for name, weight in centre.items()}
        for _ in range(DRAWS)
    ]


def best_of(drawn: Sequence[Weights], gains: Sequence[Sequence[Gain]], places: Sequence[int]) -> dict[str, float]:
    """The mean of the draws that gain most on the articles at these places."""
    totals = [sum(sum(row[place]) for place in places) for row in gains]
    best = sorted(range(len(drawn)), key=lambda draw: -totals[draw])[:BEST]
    return {name: fmean(drawn[draw][name] for draw in best) for name in drawn[0]}


def told(gains: Sequence[Gain]) -> str:
    """+1.62 (±0.89) with 3 sentences, …: the mean, and the half of its 95 % interval."""
    columns = list(zip(*gains, strict=True))
    means = [f"{fmean(column):+.2f} (±{1.96 * stdev(column) / len(column) ** 0.5:.2f})" for column in columns]
    return f"{means[0]} with {SENTENCES} sentences, {means[1]} with {WORDS} words"


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("there is no file to fit on: make fit DATA=FILE, with an article a line; tests/fit.py tells how.")
    articles = list(read(Path(sys.argv[1])))
    print(f"{len(articles)} articles; against the first sentences, the mean of ROUGE-1, -2 and -L:")
    print("present weights   ", told([article.gain(WEIGHTS) for article in articles]))
    drawn = draws(WEIGHTS)
    gains = [[article.gain(weights) for article in articles] for weights in drawn]
    held_out: list[Gain] = []
    for fold in range(FOLDS):
        others = [place for place in range(len(articles)) if place % FOLDS != fold]
        weights = best_of(drawn, gains, others)
        held_out += [articles[place].gain(weights) for place in range(fold, len(articles), FOLDS)]
    print("fitted, held out  ", told(held_out))
    fitted = best_of(drawn, gains, range(len(articles)))
    print("fitted, on all    ", told([article.gain(fitted) for article in articles]))
    print(json.dumps({name: round(weight, 2) for name, weight in fitted.items()}, indent=4))


if __name__ == "__main__":
    main()
