"""Parts of speech: what each word is in its sentence, as a small trained tagger sees it.

The averaged perceptron and its features are NLTK's; the weights beside this file were trained by `train`.
"""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nltk.tag.perceptron import PerceptronTagger

WEIGHTS = "weights.json"
QUOTATION = "“”"
"""How a quotation stands among the words: as one of them, whatever it says."""


def tags_of(words: Sequence[str], model: str) -> list[str]:
    """The tag of each word of a sentence: Penn Treebank's, with fewer kinds of names, adjectives and marks."""
    return [tag for _, tag in _tagger(model).tag(list(words))]


@cache
def _tagger(model: str) -> "PerceptronTagger":
    from nltk.tag.perceptron import PerceptronTagger

    saved = json.loads((Path(__file__).parent / model / WEIGHTS).read_text(encoding="utf-8"))
    tagger = PerceptronTagger(load=False)  # NLTK's own weights would be a download
    tagger.model.weights, tagger.tagdict = saved["weights"], saved["words"]
    tagger.model.classes = tagger.classes = set(saved["tags"])
    return tagger
