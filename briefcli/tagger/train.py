"""Trains the tagger: python -m briefcli.tagger.train FOLDER MODEL, with train.conllu and dev.conllu in the folder.

The words are joined as `briefcli.words` reads them (*don’t* is one, a possessive ending is one of its own), and every
other quotation is folded into a single word, as the rules for quotations see it.
"""

import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from briefcli.tagger import QUOTATION, WEIGHTS, tags_of

ROUNDS = 8
SLIGHT = 1.0  # weights below it change few decisions and are most of the file
SCALE = 10  # weights are kept as whole numbers of tenths
SEED = 1
OFTEN, SURELY = 8, 0.995
"""A word seen so often, and so often with one tag, is not decided anew."""

Sentence = list[tuple[str, str]]


class Token(NamedTuple):
    """A word of the treebank."""

    form: str
    tag: str
    is_joined: bool
    """Whether no space follows."""


def coarse(tag: str) -> str:
    """Penn Treebank's tag, without the differences that no rule asks for."""
    if tag in ("WP", "WDT", "WP$", "WRB"):
        return "W"
    if tag in ("DT", "PDT"):
        return "DT"
    if not tag[0].isalpha() or tag in ("HYPH", "NFP"):
        return "."
    for kind in ("NNP", "JJ", "RB"):
        if tag.startswith(kind):
            return kind
    plain = {"RP": "RB", "EX": "PRP"}
    known = "CC CD IN MD NN NNS POS PRP PRP$ TO VB VBD VBG VBN VBP VBZ".split()
    return plain.get(tag, tag if tag in known else "X")


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file, in our words and tags."""
    for chunk in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in chunk.splitlines() if line and not line.startswith("#")]
        tokens = [Token(row[1], coarse(row[4]), "SpaceAfter=No" in row[9]) for row in rows if row[0].isdigit()]
        if tokens:
            yield joined(tokens)


def joined(tokens: list[Token]) -> Sentence:
    """With *do* *n’t*, *he* *’ll* and *well* *-* *known* written as the words they are."""
    words: Sentence = []
    glued = False
    for token in tokens:
        if glued and words and _belongs(words[-1][0], token.form):
            before = words.pop()
            verb = before[1] if before[1] in ("MD", "VBP", "VBZ", "VBD", "VB") else token.tag
            words.append((before[0] + token.form, verb))
        else:
            words.append((token.form, token.tag))
        glued = token.is_joined
    return words


def _belongs(before: str, form: str) -> bool:
    clitic = form.lower().replace("’", "'") in ("n't", "'ll", "'re", "'ve", "'m", "'d")
    hyphen = (form == "-" and before[-1].isalnum()) or (before[-1] == "-" and before[0].isalnum())
    return clitic or hyphen


def folded(sentence: Sentence) -> Sentence:
    """With what stands between quotation marks as one word."""
    words: Sentence = []
    inside = False
    for form, tag in sentence:
        if form in ('"', "“", "”", "``", "''"):
            if not inside:
                words.append((QUOTATION, "Q"))
            inside = not inside
        elif not inside:
            words.append((form, tag))
    return sentence if inside else words


def train(folder: Path, target: Path) -> None:
    """Writes the weights."""
    from nltk.tag.perceptron import PerceptronTagger

    sentences = [folded(each) if number % 2 else each for number, each in enumerate(read(folder / "train.conllu"))]
    random.seed(SEED)
    tagger = PerceptronTagger(load=False)
    tagger.train(sentences, nr_iter=ROUNDS)
    weights = {
        feature: kept
        for feature, found in sorted(tagger.model.weights.items())
        if (kept := {tag: round(weight * SCALE) for tag, weight in sorted(found.items()) if abs(weight) >= SLIGHT})
    }
    sure = dict(sorted((sure_words(sentences) | tagger.tagdict).items()))
    saved = {"tags": sorted(tagger.classes), "words": sure, "weights": weights}
    target.mkdir(parents=True, exist_ok=True)
    text = json.dumps(saved, ensure_ascii=False, separators=(",", ":"))
    (target / WEIGHTS).write_text(text + "\n", encoding="utf-8")


def sure_words(sentences: list[Sentence]) -> dict[str, str]:
    """The words that have one tag, as far as the treebank tells."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for form, tag in sentence:
            seen[form][tag] += 1
    best = {form: tags.most_common(1)[0] for form, tags in sorted(seen.items())}
    return {form: tag for form, (tag, count) in best.items() if count >= OFTEN and count >= SURELY * seen[form].total()}


def accuracy(folder: Path, model: str) -> float:
    """The share of the words of dev.conllu that get their tag."""
    pairs = []
    for sentence in map(folded, read(folder / "dev.conllu")):
        found = tags_of([form for form, _ in sentence], model)
        pairs += [tag == wanted for tag, (_, wanted) in zip(found, sentence, strict=True)]
    return sum(pairs) / len(pairs)


if __name__ == "__main__":
    source, name = Path(sys.argv[1]), sys.argv[2]
    train(source, Path(__file__).parent / name)
    sys.stdout.write(f"{name}: {accuracy(source, name):.4f} of the words of dev.conllu\n")
