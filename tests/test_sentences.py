"""Where sentences end."""

import pytest

from briefcli.languages import ENGLISH, GENERIC
from briefcli.model import BlockKind
from briefcli.sentences import sentence_places, split_sentences
from tests.briefs import article_of
from tests.cases import cases


@pytest.mark.parametrize(("passage", "rows"), cases("sentences"))
def test_a_passage_splits_into_its_sentences(passage: str, rows: list[str]) -> None:
    assert [passage[start:end] for start, end in sentence_places(passage, ENGLISH)] == rows


def test_a_language_without_words_splits_by_marks() -> None:
    passage = "Der Fluss steigt. Die Brücke ist zu! Ist sie sicher? Niemand weiß es."
    assert [passage[start:end] for start, end in sentence_places(passage, GENERIC)] == [
        "Der Fluss steigt.", "Die Brücke ist zu!", "Ist sie sicher?", "Niemand weiß es.",
    ]  # fmt: skip


@pytest.mark.parametrize(("passage", "rows"), cases("sentences", "any"))
def test_scripts_end_their_sentences_with_marks_of_their_own(passage: str, rows: list[str]) -> None:
    assert [passage[start:end] for start, end in sentence_places(passage, GENERIC)] == rows


@pytest.mark.parametrize(
    "sentences",
    [
        ["Die Brücke bleibt ab dem 28. Februar gesperrt.", "Der Rat tagt am 3. März um 9. 30 Uhr im Rathaus."],
        ["Er ging nach St. Anna zu Dr. Weiß in die Nr. 5 am Hafen.", "Es regnete."],
        ["Die Orla steigt, z. B. Harrow und u.a. Velden stehen unter Wasser.", "Prof. Weiß warnt."],
        ["„Wir gehen. Niemand bleibt hier“, sagte Weiß.", "„Es ist aus.“", "Dann ging Weiß."],
        ["»Es ist aus.«", "Dann ging Weiß."],
        ["M. Dupont est parti.", "Mme. Durand reste."],
    ],
)
def test_a_language_without_words_rather_leaves_an_end_than_invents_one(sentences: list[str]) -> None:
    passage = " ".join(sentences)
    assert [passage[start:end] for start, end in sentence_places(passage, GENERIC)] == sentences


@pytest.mark.parametrize(
    ("dateline", "news"),
    [
        ("SANTA ORLA — ", "The river rose."),
        ("HALLOWAY — ", "A judge — the third — left the case."),
        ("PORT ELSWORTH, March 3 (Meridian Wire) — ", "The Sill broke a levee."),
        ("SKARNE, Dec 5 (Meridian Wire) - ", "A ferry sank."),
        ("ST. ORLA, Velden (MW) -- ", "“We wait,” Ruiz said."),
        ("(MERIDIAN) — ", "The river rose."),
        ("", "NATO — Ruiz’s word for the club of Harrow — met on Monday."),
        ("", "TERRIFIED passengers told of the night — The Night of the Fog."),
        ("", "COVID-19 came to Harrow."),
        ("", "The Wall — A Novel is out."),
        ("", "HARROW — "),
    ],
)
def test_a_dateline_is_no_part_of_a_sentence(dateline: str, news: str) -> None:
    article = article_of((BlockKind.PARAGRAPH, (dateline + news).strip()), (BlockKind.PARAGRAPH, "It rained."))
    first, *_, last = split_sentences(article, ENGLISH)
    assert article.text[first.span.start :].startswith(news.strip())
    assert [last.span.text, last.paragraph, first.paragraph] == ["It rained.", 2, 1]


def test_no_sentence_crosses_a_block_and_headings_have_none() -> None:
    article = article_of(
        (BlockKind.HEADING, "The bridge. It is shut."),
        (BlockKind.PARAGRAPH, "The bridge is shut because of"),
        (BlockKind.ITEM, "the flood. And the ice"),
        (BlockKind.CAPTION, "The bridge in May. Photo."),
        (BlockKind.QUOTE, "“We wait,” Ruiz said."),
    )
    assert [(each.span.text, each.paragraph) for each in split_sentences(article, ENGLISH)] == [
        ("The bridge is shut because of", 1),
        ("the flood.", 1),
        ("And the ice", 1),
        ("“We wait,” Ruiz said.", 2),
    ]


@pytest.mark.parametrize(
    "text", ["", "  \n ", ".", "“", "...", "?!", "。", "\u2028", "a" * 1000, ". " * 400, "”.” " * 200]
)
def test_whatever_the_text_sentences_cover_it(text: str) -> None:
    """Nothing but white space is left out, nothing is said twice, and no sentence has white space around it."""
    places = list(sentence_places(text, ENGLISH))
    assert "".join("".join(text[start:end].split()) for start, end in places) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in places)


@pytest.mark.parametrize("text", ["The bridge is shut. " * 20_000, "!" * 300_000, "a." * 200_000, "“" * 300_000])
def test_a_long_run_of_anything_is_split_without_loss(text: str) -> None:
    places = list(sentence_places(text, ENGLISH))
    assert "".join(text[start:end] for start, end in places).replace(" ", "") == text.replace(" ", "")
