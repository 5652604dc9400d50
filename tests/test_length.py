"""How long a text is, and what depends on it where a script puts no space between words."""

import pytest

from briefcli.brief import compose
from briefcli.length import words_in
from briefcli.model import Article, Options
from tests.conftest import article_of

SHUT = "市は金曜日、オルラ川に架かる古い橋を月曜日の朝まで閉鎖すると発表した。"
CRACK = "技術者が点検したところ、中央の橋脚に長さ三メートルの亀裂が見つかったためだ。"
SAID = "市長は「市民の安全を最優先に考え、橋を閉鎖することにしました」と述べた。"
COST = "修理の費用は約四億円と見込まれ、市議会は来週の火曜日に予算案を審議する予定だ。"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("The bridge — it’s shut.", 5),
        ("Le pont « est » fermé", 6),
        ("橋は閉鎖された。", 4),
        ("我们 AI 中心", 3),
        ("สะพานปิดแล้ว", 3),
    ],
)
def test_words_are_counted_where_spaces_part_them_and_where_none_do(text: str, words: int) -> None:
    assert words_in(text) == words


def japanese() -> Article:
    return article_of(f"{SHUT}{CRACK}\n\n{SAID}\n\n{COST}")


def test_a_page_without_spaces_has_whole_sentences_for_lines() -> None:
    assert [point.sentence.span.text for point in compose(japanese(), Options(language="ja")).at_a_glance] == [
        SHUT,
        CRACK,
        SAID,
        COST,
    ]


def test_a_budget_of_words_holds_where_no_space_parts_them() -> None:
    brief = compose(japanese(), Options(language="ja", words=45))
    lines = [point.sentence.span.text for point in brief.at_a_glance]
    assert 0 < len(lines) < 4
    assert sum(map(words_in, lines)) <= 45


def test_a_brief_in_such_a_language_says_what_it_gives() -> None:
    brief = compose(japanese(), Options(language="ja"))
    (voice,) = brief.voices
    assert voice.speaker is None
    assert [quotation.content[0].text for quotation in voice.quotations] == [
        "「市民の安全を最優先に考え、橋を閉鎖することにしました」"
    ]
    (warning,) = brief.warnings
    assert "language ja" in warning
    assert "quotations are found by their marks alone, and no speaker is named" in warning
