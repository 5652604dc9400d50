"""Signposts: By the numbers, What's next and Corrections, only in the article's own sentences."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from briefcli.brief import compose
from briefcli.languages import ENGLISH
from briefcli.model import Article, BlockKind, Options, Signpost, SignpostKind
from briefcli.reading import read
from briefcli.signposts import find_signposts
from briefcli.signposts.numbers import numbers_in, shapes_of
from tests.briefs import article_of
from tests.cases import cases

PUBLISHED = date(2026, 2, 10)  # a Tuesday
HEADLINE = "Flood, bridge, ferry, repair, hearing: the council of Harrow and Ruiz on unemployment"


def article(*lines: str, published: date | None = PUBLISHED) -> Article:
    return replace(article_of(*((BlockKind.PARAGRAPH, line) for line in lines)), title=HEADLINE, published=published)


def signposts_of(*lines: str, published: date | None = PUBLISHED) -> dict[SignpostKind, list[str]]:
    found = find_signposts(read(article(*lines, published=published), Options()), [])
    return {each.kind: texts(each) for each in found}


def texts(signpost: Signpost) -> list[str]:
    return [point.sentence.span.text for point in signpost.points]


def day_of(row: str) -> date | None:
    return None if row == "undated" else date.fromisoformat(row)


@pytest.mark.parametrize(("passage", "rows"), cases("next"))
def test_what_comes_next(passage: str, rows: list[str]) -> None:
    """A line announces something that is not over on the day of its article, or is no signpost."""
    published = day_of(rows[1]) if rows[1:] else PUBLISHED
    expected = [line for line in passage.splitlines() if rows[0] == "next"]
    lines = passage.splitlines()
    assert [line for line in lines if SignpostKind.NEXT in signposts_of(line, published=published)] == expected


@pytest.mark.parametrize(("passage", "rows"), cases("numbers"))
def test_by_the_numbers(passage: str, rows: list[str]) -> None:
    expected = [line for line in passage.splitlines() if rows[0] == "numbers"]
    assert [line for line in passage.splitlines() if SignpostKind.NUMBERS in signposts_of(line)] == expected


@pytest.mark.parametrize(("passage", "rows"), cases("corrections"))
def test_corrections(passage: str, rows: list[str]) -> None:
    assert signposts_of(*passage.split("\n\n")).get(SignpostKind.CORRECTION, []) == rows


def test_a_signpost_has_three_lines_at_most() -> None:
    days = ("Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    lines = [f"The council will vote on {thing} on {day}." for day, thing in zip(days, "abcde", strict=True)]
    assert len(signposts_of(*lines)[SignpostKind.NEXT]) == 3


def test_a_figure_is_told_once() -> None:
    lines = (
        "The repair of the bridge will cost 38 million euros.",
        "The council pays 38 million euros for the repair.",
    )
    assert signposts_of(*lines) == {SignpostKind.NUMBERS: [lines[0]]}


def test_what_is_shown_above_is_not_said_again() -> None:
    line = "The council will vote on the loan on Thursday."
    assert find_signposts(read(article(line), Options()), [line]) == ()


def test_the_day_is_that_of_the_outlet() -> None:
    """At 11 p.m. in Harrow it is still the tenth, whatever the time in Greenwich."""
    late = datetime(2026, 2, 10, 23, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert SignpostKind.NEXT in signposts_of("The council will vote on the loan on 10 February.", published=late)


def test_another_language_has_no_signposts_but_corrections() -> None:
    text = article("Der Rat will am 3. Mai abstimmen und zahlt 38 Millionen Euro.")
    assert find_signposts(read(replace(text, language="de"), Options()), []) == ()


def test_a_line_is_in_one_place_of_a_brief_alone() -> None:
    lines = """
    The council of Harrow will vote on a loan for the bridge on 26 February.
    The ferry to Port Ellen will start on 3 March, with buses from the Fish Quay.
    The school in the lower town is due to reopen on 12 March after the flood.
    A hearing for the owners of the mill is set for Thursday.
    Mayor Ana Ruiz will travel to the capital on Friday to ask for money.
    The hospital will move its patients back from Port Ellen next week.
    The market of the lower town will be held on Saturday for the first time since May.
    The river guard will publish its map of the levees in April.
    """.strip().splitlines()
    brief = compose(article(*map(str.strip, lines)))
    assert brief.signposts
    shown = [point.sentence for point in brief.points()]
    assert len(shown) == len(set(shown))


@pytest.mark.parametrize("kind", ["1 " * 20000, "will " * 20000, "1,000 people " * 8000, "due Monday " * 9000])
def test_a_text_made_to_be_slow_is_not(kind: str) -> None:
    shapes = shapes_of(ENGLISH)
    assert shapes
    numbers_in(kind[:2000], shapes)
    assert find_signposts(read(article(kind), Options()), []) == ()


def test_a_correction_under_a_heading_is_found() -> None:
    note = "Monday’s article misspelled the name of the mayor of Harrow."
    page = article_of(
        (BlockKind.PARAGRAPH, "The bridge is shut."), (BlockKind.HEADING, "Correction"), (BlockKind.PARAGRAPH, note)
    )
    [signpost] = find_signposts(read(page, Options()), [])
    assert (signpost.kind, texts(signpost)) == (SignpostKind.CORRECTION, [note])


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("on Thursday", "2026-02-12"),
        ("on Tuesday", "2026-02-10"),
        ("next Thursday", "2026-02-19"),
        ("on 26 February", "2026-02-26"),
        ("on March 3", "2026-03-03"),
        ("on the 3rd of March", "2026-03-03"),
        ("in January 2027", "2027-01-31"),
        ("in October", "2026-10-31"),
        ("by 2027", "2027-12-31"),
        ("this autumn", "2026-11-30"),
        ("next week", None),
    ],
)
def test_a_time_is_counted_from_the_day_of_the_article(when: str, day: str | None) -> None:
    page = article(f"The council will vote on the loan {when}.")
    [signpost] = find_signposts(read(page, Options(explain=True)), [])
    [point] = signpost.points
    assert point.weighing
    assert point.weighing.day == (date.fromisoformat(day) if day else None)
    assert point.weighing.evidence[0].text == "will vote"
