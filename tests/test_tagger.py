"""The tagger: what a word is in its sentence, from weights that came from a treebank and say so."""

import json
from pathlib import Path

import pytest

from briefcli.tagger import QUOTATION, WEIGHTS, tags_of, train
from briefcli.tagger import __file__ as tagger_file

MODEL = Path(tagger_file).parent / "en-ewt"


@pytest.mark.parametrize(
    ("sentence", "tags"),
    [
        ("The boats left on Monday", "DT NNS VBD IN NNP"),
        ("The council claims the bridge is safe", "DT NN VBZ DT NN VBZ JJ"),
        ("Their claims were old", "PRP$ NNS VBD JJ"),
        (f"{QUOTATION} said the mayor", "Q VBD DT NN"),
    ],
)
def test_a_word_is_what_its_sentence_makes_it(sentence: str, tags: str) -> None:
    assert tags_of(sentence.split(), "en-ewt") == tags.split()


def test_the_weights_bear_their_licence_and_their_authors() -> None:
    assert "Attribution-ShareAlike 4.0 International" in (MODEL / "LICENSE.txt").read_text(encoding="utf-8")
    assert "English Web Treebank" in (MODEL / "README.md").read_text(encoding="utf-8")


def test_training_reads_words_as_the_rules_do(tmp_path: Path) -> None:
    """*don’t* is one word, a quotation is one word, and what was learned can be asked."""
    rows = [
        ("I", "PRP", ""), ("do", "VBP", "No"), ("n't", "RB", ""), ("say", "VB", ""), ("``", "``", "No"),
        ("never", "RB", "No"), ("''", "''", ""), ("well", "RB", "No"), ("-", "HYPH", "No"), ("known", "VBN", ""),
    ]  # fmt: skip
    lines = [
        f"{number}\t{form}\t_\t_\t{tag}\t_\t_\t_\t_\t{'SpaceAfter=No' if joined else '_'}"
        for number, (form, tag, joined) in enumerate(rows, 1)
    ]
    for name in ("train", "dev"):
        (tmp_path / f"{name}.conllu").write_text("\n".join(["# text", *lines, "", ""]) * 2, encoding="utf-8")
    [first, _] = train.read(tmp_path / "train.conllu")
    assert train.folded(first) == [
        ("I", "PRP"),
        ("don't", "VBP"),
        ("say", "VB"),
        (QUOTATION, "Q"),
        ("well-known", "VBN"),
    ]
    train.train(tmp_path, tmp_path / "model")
    assert json.loads((tmp_path / "model" / WEIGHTS).read_text(encoding="utf-8"))["tags"]
