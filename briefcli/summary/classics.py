"""The one door to sumy: its documents made of our sentences, its summarisers asked for the order of weight."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Paragraph
from sumy.models.dom import Sentence as SumySentence
from sumy.summarizers._summarizer import AbstractSummarizer

from briefcli.model import Sentence
from briefcli.summary import Request

__all__ = ["WORD", "AbstractSummarizer", "Line", "document_of", "rank"]

WORD = re.compile(r"[々一-鿿]{1,2}|[ァ-ヿ]+|[ぁ-ゟ]+|(?:(?![々一-鿿ぁ-ヿ])[^\W_])+(?:['’][^\W_]+)*")
"""Chinese characters in pairs, as most of their words are; kana by kind, since Japanese changes it between words."""


class Words:
    """Splits a sentence into words, as sumy wants it done; its own way would ask for nltk's data."""

    @staticmethod
    def to_words(text: str) -> list[str]:
        """The words of a sentence, without its marks."""
        return [word.replace("’", "'") for word in WORD.findall(text)]


class Line(SumySentence):  # type: ignore[misc]
    """A sentence of sumy's that remembers which of ours it is, and whether it can stand alone."""

    __slots__ = ("original", "stands")

    def __init__(self, original: Sentence, stands: bool) -> None:
        super().__init__(original.span.text, Words)
        self.original = original
        self.stands = stands


def document_of(request: Request) -> Any:
    """The sentences as sumy's document, with the title as its heading."""
    title = [SumySentence(request.title, Words, is_heading=True)] if request.title else []
    paragraphs = groupby(request.sentences, key=lambda sentence: sentence.paragraph)
    return ObjectDocumentModel(
        [Paragraph(title)]
        + [Paragraph(Line(each, each in request.standing) for each in sentences) for _, sentences in paragraphs]
    )


def in_order_of_weight(summarizer: Any) -> Any:
    """A summariser of sumy's that answers in the order of weight; its own answer is in the order of the document."""

    class InOrderOfWeight(summarizer):  # type: ignore[misc]
        @staticmethod
        def _get_best_sentences(sentences: Any, count: Any, rating: Any, *args: Any, **kwargs: Any) -> tuple[Any, ...]:
            rate = rating.__getitem__ if isinstance(rating, dict) else rating
            # Nine places: sums over sets come out in another order, and so another last place, with each hash seed.
            weighed = [(-round(float(rate(line, *args, **kwargs)), 9), line) for line in sentences]
            return tuple(line for _, line in sorted(weighed, key=lambda pair: pair[0]))

    return InOrderOfWeight


class NumberedWords:
    """Stands for a stemmer: gives each word its number, since numbers, unlike words, hash alike in every process."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def __call__(self, word: str) -> int:
        """The number of a word, in the order of first use."""
        return self.numbers.setdefault(word, len(self.numbers))


def rank(name: str, request: Request) -> Sequence[Sentence]:
    """The sentences in the order that one of sumy's summarisers gives them."""
    from warnings import catch_warnings, simplefilter

    summarizer = in_order_of_weight(_class_of(name))
    summarizer = summarizer() if name in WANT_WORDS else summarizer(NumberedWords())
    summarizer.stop_words = request.language.stop_words
    document = document_of(request)
    with catch_warnings():
        simplefilter("ignore")  # LSA on a text of few words says that it may not work properly
        return [line.original for line in summarizer(document, len(document.sentences))]


WANT_WORDS = ("luhn", "kl")  # they look words up by their letters, in the order of the text, and so need no numbers


def _class_of(name: str) -> Any:
    from importlib import import_module

    module, noun = CLASSES[name]
    return getattr(import_module(f"sumy.summarizers.{module}"), noun)


CLASSES = {
    "lexrank": ("lex_rank", "LexRankSummarizer"),
    "textrank": ("text_rank", "TextRankSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "sumbasic": ("sum_basic", "SumBasicSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
}
