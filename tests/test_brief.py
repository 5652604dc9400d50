"""What a brief holds of its article."""

import re
from dataclasses import replace

import pytest

from briefcli.brief import compose, only_voices, outline
from briefcli.errors import UsageError
from briefcli.model import Article, BlockKind, Brief, Options, Role, Scope, Speaker, Voice
from briefcli.parsers import parse
from briefcli.sources import fetch
from tests.briefs import article_of, bridge
from tests.samples import ROOT, SAMPLES

HEADING, PARAGRAPH, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM
STANDFIRST = (PARAGRAPH, "The bridge over the Orla at Harrow stays shut until spring after the flood.")
BOX = (
    (HEADING, "At a Glance"),
    (ITEM, "The bridge is shut until spring"),
    (ITEM, "Repairs cost four million crowns"),
    (ITEM, "A ferry starts in May"),
)
BODY = (
    (HEADING, "Why it matters"),
    (
        PARAGRAPH,
        "Four thousand people cross the bridge every day to reach the mill and the hospital of Harrow. "
        "Mayor Ana Ruiz said the council had no choice after the flood. She added that she was sorry.",
    ),
    (HEADING, "What comes next"),
    (PARAGRAPH, "A ferry of the county takes cars and lorries over the Orla from the first of May."),
    (HEADING, "Related"),
    (PARAGRAPH, "“I never read the comments,” said Tom Okafor."),
)


def words(brief: Brief) -> list[str]:
    return [point.sentence.span.text for point in brief.at_a_glance]


def with_standfirst(article: Article) -> Article:
    return replace(article, standfirst=article.blocks[0].span)


def test_the_outlets_own_bullets_lead_all_of_them_and_marked() -> None:
    brief = compose(article_of(STANDFIRST, *BOX, *BODY))
    assert words(brief) == [text for kind, text in BOX if kind is ITEM]
    assert [(point.rank, point.by) for point in brief.at_a_glance] == [(1, "outlet"), (2, "outlet"), (3, "outlet")]


def test_the_bullets_are_cut_to_the_points_and_words_asked_for() -> None:
    article = article_of(STANDFIRST, *BOX, *BODY)
    assert words(compose(article, Options(points=2))) == [BOX[1][1], BOX[2][1]]
    assert words(compose(article, Options(points=0))) == []
    assert sum(len(each.split()) for each in words(compose(article, Options(words=12)))) <= 12


def test_without_a_box_the_summariser_chooses_and_says_so() -> None:
    brief = compose(article_of(STANDFIRST, *BODY))
    assert words(brief)[0] == STANDFIRST[1]
    assert {point.by for point in brief.at_a_glance} == {"briefcli"}


def test_at_a_glance_is_in_reading_order_and_ranked() -> None:
    brief = compose(article_of(STANDFIRST, *BODY), Options(summariser="lexrank"))
    starts = [point.sentence.span.start for point in brief.at_a_glance]
    assert starts == sorted(starts)
    assert sorted(point.rank for point in brief.at_a_glance) == list(range(1, len(starts) + 1))


def test_there_is_a_part_for_each_heading_and_none_for_the_box_or_for_links() -> None:
    brief = compose(with_standfirst(article_of(STANDFIRST, *BOX, *BODY)))
    assert [part.section.heading and part.section.heading.text for part in brief.parts] == [
        "Why it matters",
        "What comes next",
    ]
    assert all(1 <= len(part.points) <= 3 for part in brief.parts)


def test_the_lede_is_a_part_where_it_says_more_than_the_standfirst() -> None:
    article = article_of(STANDFIRST, *BOX, *BODY)
    assert compose(article).parts[0].section.role is Role.LEDE
    assert compose(with_standfirst(article)).parts[0].section.role is Role.BODY
    assert compose(article_of(STANDFIRST)).parts == ()


@pytest.mark.parametrize("source", [(STANDFIRST, *BOX, *BODY), (STANDFIRST, *BODY), (*BODY,)])
@pytest.mark.parametrize("options", [Options(), Options(points=2), Options(points=20), Options(words=40)])
def test_a_line_is_printed_once(source: tuple[tuple[BlockKind, str], ...], options: Options) -> None:
    brief = compose(with_standfirst(article_of(*source)), options)
    lines = [*words(brief), *(point.sentence.span.text for part in brief.parts for point in part.points)]
    assert len(set(lines)) == len(lines)
    assert brief.article.standfirst
    assert brief.article.standfirst.text not in lines


def test_a_part_keeps_its_only_sentence() -> None:
    brief = compose(article_of(STANDFIRST, *BODY), Options(points=20))
    assert [point.sentence.span.text for point in brief.parts[-1].points] == [BODY[3][1]]


def part_lines(*source: tuple[BlockKind, str]) -> list[list[str]]:
    """The points of the parts, of an article with a lede of its own."""
    brief = compose(article_of(STANDFIRST, *source), Options(points=20))
    return [[point.sentence.span.text for point in part.points] for part in brief.parts if part.section.heading]


def test_a_part_keeps_one_of_its_sentences_that_stand_alone() -> None:
    text = f"{BODY[3][1]} It is free. But nobody knows for how long."
    assert part_lines((HEADING, "The ferry"), (PARAGRAPH, text)) == [[BODY[3][1]]]
    both = f"{BODY[3][1]} The council of Harrow pays for the ferry and for two buses."
    assert len(part_lines((HEADING, "The ferry"), (PARAGRAPH, both))[0]) == 1


def test_a_part_that_is_a_list_shows_its_items() -> None:
    items = ["A ferry from the first of May", "Two buses an hour", "No lorries", "No trains"]
    assert part_lines((HEADING, "What runs"), *((ITEM, item) for item in items)) == [items[:3]]


@pytest.mark.parametrize(
    ("paragraph", "opening"),
    [
        ("It broke within a day. Nobody was hurt.", ["It broke within a day."]),
        ("“The wall must go. It kills,” said Mei Chen.", ["“The wall must go.", "It kills,” said Mei Chen."]),
        ("She left. The mayor of Harrow stayed in the old mill.", ["The mayor of Harrow stayed in the old mill."]),
        ("The wall works like this:", ["The wall works like this:"]),
        ("Sign up for our newsletter.", []),
    ],
)
def test_a_heading_is_not_printed_over_nothing(paragraph: str, opening: list[str]) -> None:
    assert part_lines((HEADING, "The wall"), (PARAGRAPH, paragraph)) == [opening]


def test_a_block_quotation_is_no_point() -> None:
    """Its words are somebody’s, and the line that says whose stands elsewhere."""
    quote = (BlockKind.QUOTE, "No ship should sail blind into water that busy. The quay may stay empty for a year.")
    source = ((PARAGRAPH, "The minister of Harrow moved fast and shut the strait by noon on Friday."), quote)
    brief = compose(article_of(STANDFIRST, *source, (HEADING, "What the minister did"), *source))
    shown = words(brief) + [point.sentence.span.text for part in brief.parts for point in part.points]
    assert not [line for line in shown if "ship" in line or "quay" in line]
    credited = (BlockKind.QUOTE, "“No ship should sail blind into water that busy,” said the minister Henrik Vass.")
    assert credited[1] in words(compose(article_of(STANDFIRST, credited)))


def test_a_dateline_opens_no_point() -> None:
    brief = compose(
        article_of((PARAGRAPH, "HARROW, March 3 (Meridian Wire) — The river Orla broke a levee on Tuesday."))
    )
    assert words(brief) == ["The river Orla broke a levee on Tuesday."]


def test_a_budget_that_the_best_line_does_not_fit_is_told() -> None:
    lede = f"The bridge over the Orla at Harrow stays shut, {'the council of Harrow said on Monday, ' * 3}until spring."
    article = article_of((PARAGRAPH, lede), (PARAGRAPH, "The council meets on Monday at noon."))
    brief = compose(article, Options(words=12, summariser="lead"))
    assert words(brief) == ["The council meets on Monday at noon."]
    assert brief.warnings == (
        f"the sentence that says most is left out: it has {len(lede.split())} words, and 12 were asked for.",
    )
    assert compose(article, Options(words=60, summariser="lead")).warnings == ()


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("budget", [3, 12, 40, 120])
def test_a_budget_of_words_holds(sample: str, budget: int) -> None:
    """Whatever the outlet's own box has; what is too small for any line says so."""
    brief = compose(parse(fetch(str(ROOT / sample))), Options(words=budget))
    assert len(" ".join(words(brief)).split()) <= budget
    assert brief.at_a_glance or f"no sentence fits into {budget} words." in brief.warnings


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("points", [1, 3, 7])
def test_a_number_of_points_holds(sample: str, points: int) -> None:
    assert len(compose(parse(fetch(str(ROOT / sample))), Options(points=points)).at_a_glance) <= points


def test_a_time_to_read_is_a_budget_of_words_and_the_smaller_of_two_holds() -> None:
    assert (Options(seconds=60).budget, Options(seconds=60, words=50).budget) == (238, 50)
    brief = compose(parse(fetch(str(ROOT / "samples/flood.txt"))), Options(seconds=10))
    assert 0 < len(" ".join(words(brief)).split()) <= 39


def test_a_time_too_short_for_a_line_says_so() -> None:
    brief = compose(parse(fetch(str(ROOT / "samples/flood.txt"))), Options(seconds=1))
    assert brief.at_a_glance == ()
    assert "no sentence fits into 3 words (1 s of reading)." in brief.warnings


def test_a_box_of_lines_too_long_for_the_budget_leaves_it_to_the_article() -> None:
    box = [
        (BlockKind.ITEM, f"The council of Harrow has said on Monday {word} that the bridge stays shut")
        for word in "abc"
    ]
    article = article_of((BlockKind.HEADING, "At a glance"), *box, (PARAGRAPH, "The bridge at Harrow stays shut."))
    brief = compose(article, Options(words=8))
    assert [(point.by, point.sentence.span.text) for point in brief.at_a_glance] == [
        ("briefcli", "The bridge at Harrow stays shut.")
    ]


def test_a_language_without_rules_keeps_the_box_of_an_article_in_one_that_has_them() -> None:
    brief = compose(article_of(STANDFIRST, *BOX, *BODY), Options(language="xx"))
    assert words(brief) == [text for kind, text in BOX if kind is ITEM]
    assert "xx" in brief.warnings[0]


def test_nobody_is_quoted_from_the_box_or_from_the_links() -> None:
    box = ((HEADING, "Key points"), (ITEM, "“It is over,” said Mei Chen."), (ITEM, "“It is not,” said Joe Bell."))
    brief = compose(article_of(STANDFIRST, *box, *BODY))
    assert {voice.speaker.name for voice in brief.voices if voice.speaker} <= {"Ana Ruiz"}


def test_people_come_in_the_order_of_their_first_words_and_the_unattributed_last() -> None:
    said = (
        (PARAGRAPH, "“Nobody slept.”"),
        (PARAGRAPH, "“The bridge stays shut,” said Mei Chen. “It is not safe,” said Ana Ruiz."),
        (PARAGRAPH, "“The mill is shut as well,” said Mei Chen."),
    )
    voices = compose(article_of(STANDFIRST, *said)).voices
    assert [voice.speaker.name if voice.speaker else None for voice in voices] in (
        ["Mei Chen", "Ana Ruiz", None],
        ["Mei Chen", "Ana Ruiz"],
    )
    assert len(voices[0].quotations) == 2


@pytest.mark.parametrize("scope", [Scope.QUOTES, Scope.SUMMARY])
def test_a_narrow_scope_is_the_same_brief_with_its_other_parts_left_out(scope: Scope) -> None:
    article = article_of(STANDFIRST, *BOX, *BODY)
    whole, narrow = compose(article), compose(article, scope=scope)
    assert narrow.parts == ()
    assert narrow.at_a_glance == (whole.at_a_glance if scope is Scope.SUMMARY else ())
    assert narrow.voices == (whole.voices if scope is Scope.QUOTES else ())


def test_every_bullet_of_the_outlet_is_shown_though_two_are_nearly_alike() -> None:
    days = [f"The bridge is shut on {day} from nine to five" for day in ("Monday", "Tuesday", "Friday")]
    article = article_of(STANDFIRST, (HEADING, "At a Glance"), *((ITEM, day) for day in days), *BODY)
    assert [point.sentence.span.text for point in compose(article).at_a_glance] == days


def test_the_outline_is_every_section_with_its_blocks_whole() -> None:
    article = article_of(STANDFIRST, *BOX, *BODY)
    brief = outline(article)
    assert brief.scope is Scope.OUTLINE
    assert [part.section.role.value for part in brief.parts] == ["lede", "glance", "body", "body", "other"]
    shown = [point.sentence.span for part in brief.parts for point in part.points]
    assert shown == [block.span for block in article.blocks if block.kind != HEADING]
    assert compose(article, scope=Scope.OUTLINE) == brief


def test_quotes_can_be_narrowed_to_one_person() -> None:
    brief = bridge()
    other = Voice(Speaker("Mei Chen"), brief.voices[1].quotations)
    brief = replace(brief, voices=(*brief.voices, other))
    assert [each.speaker for each in only_voices(brief, "ruiz").voices] == [Speaker("Ana Ruiz", "Mayor")]
    assert [each.speaker for each in only_voices(brief, "Mayor Ruiz").voices] == [Speaker("Ana Ruiz", "Mayor")]
    assert only_voices(brief, "Rui").voices == ()
    assert "Rui" in only_voices(brief, "Rui").warnings[-1]


def test_warnings_say_what_could_not_be_done() -> None:
    article = article_of(STANDFIRST, *BODY)
    assert compose(article).warnings == ()
    assert "xx" in compose(article, Options(language="xx")).warnings[0]
    assert compose(article, Options(words=3)).at_a_glance == ()
    assert "3 words" in compose(article, Options(words=3)).warnings[0]
    long = article_of(
        *[(PARAGRAPH, f"The bridge number {n} over the Orla stays shut until spring.") for n in range(200)]
    )
    assert "kl" in compose(long, Options(summariser="kl")).warnings[0]


@pytest.mark.parametrize("paragraphs", [1, 200])
def test_a_text_longer_than_a_book_is_read_as_far_as_one_and_the_brief_says_so(paragraphs: int) -> None:
    said = "Mayor Ana Ruiz said that the bridge over the Orla stays shut until spring. " * (20_000 // paragraphs)
    article = article_of(*[(PARAGRAPH, said)] * paragraphs)
    brief = compose(article, scope=Scope.SUMMARY)
    assert words(brief)
    assert brief.article is article
    assert re.search(r"only the first 186,\d{3} of its 280,000 words", brief.warnings[0])


def test_an_unknown_summariser_is_refused_whether_or_not_it_is_needed() -> None:
    for source in ((STANDFIRST,), (STANDFIRST, *BOX)):
        with pytest.raises(UsageError, match="textrank"):
            compose(article_of(*source), Options(summariser="magic"))


@pytest.mark.parametrize("source", [(), ((PARAGRAPH, "Fire!"),), ((HEADING, "Fire"),), ((ITEM, "One"), (ITEM, "Two"))])
def test_next_to_nothing_is_briefed_without_trouble(source: tuple[tuple[BlockKind, str], ...]) -> None:
    for scope in Scope:
        assert compose(article_of(*source), scope=scope).scope is scope


def test_one_sentence_is_its_own_summary() -> None:
    assert words(compose(article_of((PARAGRAPH, "It rained in Harrow for nine days.")))) == [
        "It rained in Harrow for nine days."
    ]


@pytest.mark.parametrize("scope", [Scope.BRIEF, Scope.SUMMARY])
def test_an_article_that_is_a_list_is_its_own_summary(scope: Scope) -> None:
    items = [(ITEM, text) for text in ("The bridge is shut until spring", "Repairs cost four million crowns")]
    assert words(compose(article_of(*items), scope=scope)) == [text for _, text in items]
    assert words(compose(article_of(*items), Options(words=6), scope=scope)) == [items[0][1]]
    headed = compose(article_of((HEADING, "What changes"), *items), scope=scope)
    shown = words(headed) or [point.sentence.span.text for part in headed.parts for point in part.points]
    assert shown == [text for _, text in items]


def test_the_author_is_introduced_by_the_byline_alone() -> None:
    note = (PARAGRAPH, "Bram Ostertag covers the rivers of the county for The Example Ledger.")
    assert words(compose(article_of(STANDFIRST, note, byline=("Bram Ostertag",)))) == [STANDFIRST[1]]
