"""What each stretch of an article is to it."""

import pytest

from briefcli.languages import ENGLISH, GENERIC
from briefcli.model import Block, BlockKind, Role, Section
from briefcli.sections import split_sections
from tests.briefs import article_of

HEADING, PARAGRAPH, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM
PROSE = "The council of Harrow met on Monday. " * 12
LEDE = (PARAGRAPH, "The bridge over the Orla stays shut, the council of Harrow says.")
BULLETS = ((ITEM, "The bridge is shut until spring"), (ITEM, "Repairs cost four million crowns"))
BODY = ((HEADING, "Why it matters"), (PARAGRAPH, PROSE))


def sections_of(*source: tuple[BlockKind, str], **known: object) -> list[tuple[str, str | None, int]]:
    """Role, heading and number of blocks of each section."""
    sections = split_sections(article_of(*source, **known), ENGLISH)
    return [(each.role.value, each.heading and each.heading.text, len(each.blocks)) for each in sections]  # type: ignore[misc]


def test_a_heading_and_what_stands_under_it_is_a_section() -> None:
    assert sections_of(LEDE, *BODY, (HEADING, "Background"), (PARAGRAPH, PROSE), (HEADING, "Related"), *BULLETS) == [
        ("lede", None, 1),
        ("body", "Why it matters", 1),
        ("background", "Background", 1),
        ("other", "Related", 2),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "At a Glance", "AT A GLANCE:", "Key points", "Key Points", "The key points", "Key takeaways", "5 key takeaways",
        "Five Key Takeaways", "What to know", "Here’s what to know", "Here's what to know:", "The main points",
        "In brief", "Highlights", "Story Highlights", "TL;DR", "Key facts", "Summary", "What you need to know",
    ],
)  # fmt: skip
def test_a_list_under_such_a_heading_is_the_outlets_own_summary(heading: str) -> None:
    assert sections_of(LEDE, (HEADING, heading), *BULLETS, *BODY)[1] == ("glance", heading, 2)


@pytest.mark.parametrize(
    "heading", ["Key points of contention", "What to know about floods", "Glance", "The summary trial"]
)
def test_other_headings_are_not(heading: str) -> None:
    assert sections_of(LEDE, (HEADING, heading), *BULLETS, *BODY)[1] == ("body", heading, 2)


def test_prose_after_the_list_goes_back_to_where_it_was_interrupted() -> None:
    assert sections_of(LEDE, (HEADING, "At a Glance"), *BULLETS, (PARAGRAPH, PROSE), *BODY) == [
        ("lede", None, 2),
        ("glance", "At a Glance", 2),
        ("body", "Why it matters", 1),
    ]
    assert sections_of(*BODY, (HEADING, "Key points"), *BULLETS, (PARAGRAPH, PROSE)) == [
        ("body", "Why it matters", 2),
        ("glance", "Key points", 2),
    ]
    assert sections_of((HEADING, "Key points"), *BULLETS, (PARAGRAPH, PROSE))[1] == ("lede", None, 1)


def test_a_box_may_be_written_in_short_lines() -> None:
    lines = [(PARAGRAPH, words) for _, words in BULLETS]
    assert sections_of(LEDE, (HEADING, "At a Glance"), *lines, *BODY)[1] == ("glance", "At a Glance", 2)
    assert sections_of(LEDE, (HEADING, "At a Glance"), *lines, (PARAGRAPH, PROSE), *BODY) == [
        ("lede", None, 2),
        ("glance", "At a Glance", 2),
        ("body", "Why it matters", 1),
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (PROSE,),
        ("The bridge is shut until spring.",),
        ("The bridge is shut until spring.", "The gallery was full. Mayor Ana Ruiz said nobody had been asked."),
        ("The bridge is shut until spring.", "“It will cost four million crowns,” said Mayor Ana Ruiz."),
        ("The bridge is shut.", "It " + "rained and " * 20 + "rained."),
    ],
    ids=["long", "one line", "two sentences", "what somebody says", "a long sentence"],
)
def test_prose_under_such_a_heading_is_a_part_like_any_other(paragraphs: tuple[str, ...]) -> None:
    under = [(PARAGRAPH, text) for text in paragraphs]
    assert sections_of(LEDE, (HEADING, "What to know"), *under)[1] == ("body", "What to know", len(paragraphs))
    assert sections_of((HEADING, "Highlights"), *[LEDE] * 4) == [("body", "Highlights", 4)]


def test_a_list_may_be_announced_by_a_paragraph() -> None:
    assert sections_of(LEDE, (PARAGRAPH, "Key points:"), *BULLETS, *BODY)[1] == ("glance", "Key points:", 2)


def test_a_list_under_the_headline_sums_up_and_any_other_list_does_not() -> None:
    bullets = (*BULLETS, (ITEM, "The ferry of Harrow starts in May"))
    assert sections_of(*bullets, (PARAGRAPH, PROSE))[0] == ("glance", None, 3)
    assert sections_of(LEDE, *bullets, (PARAGRAPH, PROSE)) == [("lede", None, 5)]
    assert sections_of(*[(ITEM, "World")] * 4, (PARAGRAPH, PROSE)) == [("lede", None, 5)]


def test_the_headline_of_a_text_is_no_section() -> None:
    text = "Bridge stays shut\n\n"
    article = article_of((HEADING, text.strip()), LEDE, *BODY)
    headline = Block(HEADING, article.blocks[0].span, 1)
    laid_out = type(article)(**{**vars(article), "blocks": (headline, *article.blocks[1:])})
    assert [each.role for each in split_sections(laid_out, ENGLISH)] == [Role.LEDE, Role.BODY]


def test_links_amid_the_article_do_not_swallow_the_rest_of_it() -> None:
    assert sections_of(LEDE, (HEADING, "Read more"), *BULLETS, (PARAGRAPH, PROSE)) == [
        ("lede", None, 2),
        ("other", "Read more", 2),
    ]
    article = [(PARAGRAPH, PROSE)] * 4
    assert sections_of(LEDE, (HEADING, "Related"), *article) == [("lede", None, 5), ("other", "Related", 0)]
    assert sections_of(LEDE, (HEADING, "About the author"), LEDE)[1] == ("other", "About the author", 1)


def test_a_subheading_is_a_section_of_its_own_and_a_heading_is_never_lost() -> None:
    assert [heading for _, heading, _ in sections_of((HEADING, "One"), (HEADING, "Two"), LEDE, (HEADING, "Three"))] == [
        "One", "Two", "Three",
    ]  # fmt: skip


def test_every_block_is_in_one_section() -> None:
    source = (LEDE, (HEADING, "Key points"), *BULLETS, LEDE, *BODY, (HEADING, "Related"), *BULLETS, (PARAGRAPH, PROSE))
    article = article_of(*source)
    sections: tuple[Section, ...] = split_sections(article, ENGLISH)
    inside = [block for section in sections for block in section.blocks]
    assert sorted(inside, key=lambda block: block.span) == [each for each in article.blocks if each.kind != HEADING]


def test_nothing_has_no_sections_and_an_unknown_language_has_plain_ones() -> None:
    assert sections_of() == []
    article = article_of(LEDE, (HEADING, "At a Glance"), *BULLETS)
    assert [each.role for each in split_sections(article, GENERIC)] == [Role.LEDE, Role.BODY]


@pytest.mark.parametrize(
    "note",
    [
        "Correction, 4 June: An earlier version said that the bridge was built in 1964.",
        "Editor’s note: The headline was changed.",
        "An earlier version of this article misspelt the name of the river.",
    ],
)
def test_a_correction_is_kept_apart_from_the_story(note: str) -> None:
    assert sections_of(LEDE, *BODY, (PARAGRAPH, note))[1:] == [("body", "Why it matters", 1), ("other", None, 1)]


@pytest.mark.parametrize(
    "prose", ["Correction officers were called: they came late.", "Corrected figures came on Monday."]
)
def test_news_of_corrections_is_the_story(prose: str) -> None:
    assert sections_of(LEDE, *BODY, (PARAGRAPH, prose))[1:] == [("body", "Why it matters", 2)]


def test_the_outlets_own_summary_is_known_where_the_language_is_not() -> None:
    article = article_of(LEDE, (HEADING, "Das Wichtigste in Kürze"), *BULLETS, *BODY)
    assert [each.role for each in split_sections(article, GENERIC)] == [Role.LEDE, Role.GLANCE, Role.BODY]
