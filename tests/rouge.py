"""How much of a reference a summary shares, as the package rouge-score counts it with its stemmer on."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from statistics import fmean

from nltk.stem.porter import PorterStemmer

STEMMER = PorterStemmer()


@cache
def stem(word: str) -> str:
    """*bridges* as *bridg*; words of three letters are left alone."""
    return STEMMER.stem(word) if len(word) > 3 else word


def words_of(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in re.findall("[a-z0-9]+", text.lower()))


def rouge(lines: Sequence[str], reference: Sequence[str]) -> float:
    """The mean F of ROUGE-1, ROUGE-2 and summary-level ROUGE-L, from 0 to 100."""
    ours, theirs = [words_of(line) for line in lines], [words_of(line) for line in reference]
    said, wanted = [word for line in ours for word in line], [word for line in theirs for word in line]
    pairs = shared(Counter(pairwise(said)), Counter(pairwise(wanted)))
    return 100 * fmean(
        (
            f_measure(shared(Counter(said), Counter(wanted)), len(said), len(wanted)),
            f_measure(pairs, len(said) - 1, len(wanted) - 1),
            f_measure(in_order(ours, theirs), len(said), len(wanted)),
        )
    )


def shared(one: Counter, other: Counter) -> int:  # type: ignore[type-arg]
    return sum((one & other).values())


def f_measure(hits: int, said: int, wanted: int) -> float:
    return 2 * hits / (said + wanted) if said > 0 and wanted > 0 else 0.0


def in_order(ours: Sequence[tuple[str, ...]], theirs: Sequence[tuple[str, ...]]) -> int:
    """The words of the reference that some line has in the same order; each counted as often as both have it."""
    left, hits = Counter(word for line in ours for word in line), 0
    for wanted in theirs:
        found = frozenset().union(*(common(wanted, line) for line in ours))
        for place in sorted(found):
            hits += left[wanted[place]] > 0
            left[wanted[place]] -= 1
    return hits


@cache
def common(wanted: tuple[str, ...], line: tuple[str, ...]) -> frozenset[int]:
    """The places of the longest common subsequence in the first of two lines."""
    longest = [[0] * (len(line) + 1) for _ in range(len(wanted) + 1)]
    for row, word in enumerate(wanted, 1):
        for column, other in enumerate(line, 1):
            before = longest[row - 1][column], longest[row][column - 1]
            longest[row][column] = longest[row - 1][column - 1] + 1 if word == other else max(before)
    places, row, column = set(), len(wanted), len(line)
    while row and column:
        if wanted[row - 1] == line[column - 1]:
            row, column = row - 1, column - 1
            places.add(row)
        elif longest[row - 1][column] > longest[row][column - 1]:
            row -= 1
        else:
            column -= 1
    return frozenset(places)
