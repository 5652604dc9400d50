"""Who said what: marks, the cue that credits, the words credited and the speaker named."""

import sys

import pytest

from briefcli.languages import ENGLISH, GENERIC, Language
from briefcli.model import Quotation, QuotationKind, Reason
from briefcli.quotations import find_quotations
from briefcli.quotations.marks import quoted_spans
from briefcli.sentences import split_sentences
from briefcli.speakers import name_speakers
from tests.cases import cases
from tests.conftest import article_of
from tests.runs import LONG_RUNS

CREDIT = (
    *("attribution", "indirect", "word_orders", "reported", "nouns"),
    *("clause_cues", "subjects", "boundaries", "passives"),
    *("paragraphs", "turns", "headlines", "posts_in_prose", "silence"),
)


def quotations_of(text: str, language: Language = ENGLISH) -> tuple[Quotation, ...]:
    article = article_of(text)
    found = find_quotations(article, split_sentences(article, language), language)
    return name_speakers(found, article, language)


def content(quotation: Quotation) -> str:
    return " … ".join(span.text for span in quotation.content)


def credit(quotation: Quotation) -> str:
    """`kind | mention | cue | content`, with `?` for what is not there."""
    attribution = quotation.attribution
    mention = attribution.mention.text if attribution and attribution.mention else "?"
    cue = attribution.cue.text if attribution and attribution.cue else "?"
    return f"{quotation.kind} | {mention} | {cue} | {content(quotation)}"


def naming(quotation: Quotation) -> str:
    """`name, title | content`, with `?` for nobody."""
    speaker = quotation.speaker
    name = ", ".join(filter(None, (speaker.name, speaker.title))) if speaker else "?"
    return f"{name} | {content(quotation)}"


@pytest.mark.parametrize(("passage", "rows"), cases("marks"))
def test_marks(passage: str, rows: list[str]) -> None:
    """What stands between quotation marks is found, marks and all."""
    article = article_of(passage)
    found = quoted_spans(passage, [(block.span.start, block.span.end) for block in article.blocks], ENGLISH)
    assert [" … ".join(passage[start:end] for start, end in quoted.pieces) for quoted in found] == rows


@pytest.mark.parametrize(("passage", "rows"), [case for table in CREDIT for case in cases(table)])
def test_credit(passage: str, rows: list[str]) -> None:
    """Each quotation has its kind, the words that credit it, and the words credited, no more and no fewer."""
    assert [credit(quotation) for quotation in quotations_of(passage)] == rows


@pytest.mark.parametrize(("passage", "rows"), cases("speakers"))
def test_speakers(passage: str, rows: list[str]) -> None:
    """Each quotation is given to the person whom the article names, or to nobody."""
    assert [naming(quotation) for quotation in quotations_of(passage)] == rows


def test_only_the_given_sentences_are_read() -> None:
    """A box that the brief sets aside is not quoted, though its people are known."""
    article = article_of("Ana Ruiz said it rained.\n\n“It stopped,” Ruiz said.")
    sentences = [each for each in split_sentences(article, ENGLISH) if each.paragraph == 2]
    found = name_speakers(find_quotations(article, sentences, ENGLISH), article, ENGLISH)
    assert [naming(quotation) for quotation in found] == ["Ana Ruiz | “It stopped,”"]


@pytest.mark.parametrize(("passage", "rows"), cases("quoted", "any"))
def test_a_language_without_words_still_has_marks(passage: str, rows: list[str]) -> None:
    """Sentences and clauses in marks are direct quotations of nobody; titles, nicknames and borrowed words are none."""
    found = quotations_of(passage, GENERIC)
    assert [content(quotation) for quotation in found] == rows
    assert {(each.kind, each.attribution, each.speaker) for each in found} <= {(QuotationKind.DIRECT, None, None)}
    assert {each.explanation.reason for each in found if each.explanation} <= {Reason.UNREAD}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "“",
        '"',
        "said",
        "said “",
        "“” said",
        "’",
        "''' said",
        "Ruiz: ",
        ": “",
        "ABC —",
        "ABC: —",
        "ABC “a” —",
        "“\n\n“\n\n“",
    ],
)
def test_odd_text_says_nothing_and_does_not_raise(text: str) -> None:
    assert quotations_of(text) == ()


SOME = 400  # of a run; more than any rule looks back or ahead


@pytest.mark.parametrize("run", LONG_RUNS)
def test_twice_the_text_takes_twice_the_steps(run: str) -> None:
    """However long a run of marks, names or verbs of saying, the time it takes grows no faster than it does."""
    once, twice = (steps("Ana Ruiz spoke. " + run * times) for times in (SOME, 2 * SOME))
    assert twice <= 2.2 * once


@pytest.mark.parametrize("run", ["「橋は閉鎖だ。", "« C’est fini. » ", "« Non.\n\n", "»Nej. ", "„Nein. ", "«Нет», — "])
def test_marks_alone_take_no_longer_either(run: str) -> None:
    once, twice = (steps("Es regnete. " + run * times, GENERIC) for times in (SOME, 2 * SOME))
    assert twice <= 2.2 * once


def steps(text: str, language: Language = ENGLISH) -> int:
    """How many functions are called to read a text: what a clock would measure, and the same on every machine."""
    called = 0

    def count(*_: object) -> None:
        nonlocal called
        called += 1

    article = article_of(text)
    sentences = split_sentences(article, language)
    sys.setprofile(count)
    try:
        name_speakers(find_quotations(article, sentences, language), article, language)
    finally:
        sys.setprofile(None)
    return called
