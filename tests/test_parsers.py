"""What a page, a text and a Markdown file become."""

from datetime import UTC, date, datetime

import pytest

from briefcli.errors import ParseError
from briefcli.model import Article, BlockKind, Document
from briefcli.parsers import parse
from tests.cases import cases

SENTENCE = "The council voted at midnight to keep the old bridge over the river shut until the engineers had seen it."
OTHER = "Nobody knows how long that will take, the mayor told reporters on the steps of the town hall on Tuesday."
PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>{title} | The Calder Post</title>{head}</head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>{title}</h1>{body}</article></main>
<footer><p>Copyright The Calder Post. “Truth first,” said our founder.</p></footer></body></html>"""


def page(body: str, head: str = "", title: str = "Bridge stays shut") -> Article:
    return read(PAGE.format(title=title, head=head, body=body), "article.html")


def read(source: str | bytes, name: str, media_type: str = "", encoding: str | None = None) -> Article:
    body = source.encode() if isinstance(source, str) else source
    return parse(Document(name, media_type, body, encoding))


def shape(article: Article) -> list[str]:
    """Each block as its kind's first letter and its text."""
    return [f"{block.kind[0]} {block.span.text}" for block in article.blocks]


def asides(article: Article, *kinds: str) -> list[str]:
    return [f"{aside.kind} | {aside.text}" for aside in article.set_aside if not kinds or aside.kind in kinds]


# Plain text


@pytest.mark.parametrize(("passage", "rows"), cases("headings"))
def test_a_heading_is_known_by_its_form(passage: str, rows: list[str]) -> None:
    article = read(passage, "article.txt")
    assert [block.span.text for block in article.blocks if block.kind is BlockKind.HEADING] == rows


@pytest.mark.parametrize(("passage", "rows"), cases("posts"))
def test_a_pasted_post_is_set_aside_whole(passage: str, rows: list[str]) -> None:
    article = read(passage, "article.txt")
    assert [line for aside in article.set_aside for line in aside.text.split("\n") if aside.kind == "post"] == rows
    assert not any(row in article.text for row in rows)


@pytest.mark.parametrize(("passage", "rows"), cases("furniture"))
def test_a_line_that_is_not_the_article_is_set_aside(passage: str, rows: list[str]) -> None:
    article = read(passage, "article.txt")
    assert asides(article) == rows
    assert article.text.startswith(passage.split("\n")[0])


def test_wire_copy_gives_headline_byline_and_date_and_keeps_its_dateline() -> None:
    article = read(
        "BRIDGE AT CALDER SHUT\n\nBy Ana Ruiz and Mei Chen\nCalder Wire\n\nMay 12, 2025\n\n"
        f"CALDER, May 12 (Calder Wire) - {SENTENCE}\n\n(Reporting by Ana Ruiz)\n",
        "wire.txt",
    )
    assert (article.title, article.byline, article.published) == (
        "BRIDGE AT CALDER SHUT",
        ("Ana Ruiz", "Mei Chen"),
        date(2025, 5, 12),
    )
    assert shape(article) == ["h BRIDGE AT CALDER SHUT", f"p CALDER, May 12 (Calder Wire) - {SENTENCE}"]
    assert article.outlet == "Calder Wire"


REPEATED = {
    "the same line twice": "Council votes to close the bath\n\nCouncil votes to close the bath",
    "three times": "Council votes to close the bath\nCouncil votes to close the bath\nCouncil votes to close the bath",
    "capitals below": "Council votes to close the bath\nCOUNCIL VOTES TO CLOSE THE BATH",
    "with the site after a bar": "Council votes to close the bath | The Bugle\nCouncil votes to close the bath",
    "with the site after a dash": "Council votes to close the bath - The Bugle\n\nCouncil votes to close the bath",
    "with the site after a long dash": "Council votes to close the bath — The Bugle\n\nCouncil votes to close the bath",
    "with section and site": "Council votes to close the bath | Local | The Bugle\nCouncil votes to close the bath",
    "with the site before it": "The Bugle | Council votes to close the bath\nCouncil votes to close the bath",
    "the shorter line first": "Council votes to close the bath\nCouncil votes to close the bath :: The Bugle",
}


@pytest.mark.parametrize("suffix", ["txt", "md"])
@pytest.mark.parametrize("top", REPEATED.values(), ids=REPEATED)
def test_a_headline_given_twice_is_one_headline(top: str, suffix: str) -> None:
    article = read(top.replace("\n", "\n\n") + f"\n\n{SENTENCE}\n\n{OTHER}\n", f"article.{suffix}")
    assert [block.kind for block in article.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    assert (article.title or "").casefold() == "council votes to close the bath"
    assert article.outlet == ("The Bugle" if "Bugle" in top else None)


def test_a_sentence_said_twice_is_no_headline() -> None:
    assert read(f"{SENTENCE}\n\n{SENTENCE}\n\n{OTHER}", "article.txt").title is None


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Ana Ruiz, maritime editor · The Strait Observer · Saturday, 6 December 2025", "The Strait Observer"),
        ("By Ana Ruiz | Calder Post | 6 December 2025", "Calder Post"),
        ("By Ana Ruiz | Politics | 6 December 2025", None),
        ("By Ana Ruiz | Senior Correspondent | 6 December 2025", None),
    ],
)
def test_a_byline_may_name_the_outlet(line: str, outlet: str | None) -> None:
    article = read(f"Bridge stays shut\n\n{line}\n\n{SENTENCE}\n\n{OTHER}", "article.txt")
    assert (article.outlet, article.byline, article.published) == (outlet, ("Ana Ruiz",), date(2025, 12, 6))


@pytest.mark.parametrize(
    ("start", "outlet"),
    [
        ("SKARNE, Dec 5 (Meridian Wire) - ", "Meridian Wire"),
        ("PORT ELSWORTH (Calder Press) — ", "Calder Press"),
        ("Ana Ruiz (Labour) – once mayor – told them this: ", None),
        ("SKARNE, Dec 5 - ", None),
    ],
)
def test_a_dateline_names_its_agency(start: str, outlet: str | None) -> None:
    assert read(f"Bridge stays shut\n\n{start}{SENTENCE}\n\n{OTHER}", "article.txt").outlet == outlet


def test_what_an_agency_added_is_a_note_and_update_stays_in_the_headline() -> None:
    article = read(f"UPDATE 3-Bridge stays shut\n(Adds mayor, cost)\nBy Ana Ruiz\n\n{SENTENCE}\n\n{OTHER}", "wire.txt")
    assert shape(article) == ["h UPDATE 3-Bridge stays shut", f"p {SENTENCE}", f"p {OTHER}"]
    assert asides(article, "note") == ["note | (Adds mayor, cost)"]


@pytest.mark.parametrize(
    ("source", "paragraphs"),
    [
        pytest.param("One stands here.\nTwo stands there.\nThree is last.", 3, id="a line each"),
        pytest.param("One stands here.\n\nTwo stands there.\n\n\nThree is last.", 3, id="blank lines between"),
        pytest.param(
            "The council voted at midnight to keep the old bridge\nshut until the engineers had seen it and had told\n"
            "the mayor.\n\nNobody knows how long that will take, she said\non the steps of the town hall.\n",
            2,
            id="wrapped",
        ),
        pytest.param(
            "    The council voted at midnight to keep the old bridge\nshut until the engineers had seen it and had"
            " told\nthe mayor.\n    Nobody knows how long that will take, she said on\nthe steps of the town hall.\n",
            2,
            id="wrapped and indented",
        ),
    ],
)
def test_lines_are_joined_into_the_paragraphs_they_came_from(source: str, paragraphs: int) -> None:
    assert len(read(source, "article.txt").paragraphs) == paragraphs


def test_items_lose_their_bullets_and_numbers() -> None:
    article = read(f"{SENTENCE}\n- one\n• two\n* three\n1. four\n2. five\n{OTHER}", "article.txt")
    assert shape(article)[1:-1] == ["i one", "i two", "i three", "i four", "i five"]


def test_a_number_at_the_start_of_one_line_is_part_of_it() -> None:
    article = read(f"{SENTENCE}\n1962. That was the year of the flood, and nobody has forgotten it.", "article.txt")
    assert article.blocks[-1].span.text.startswith("1962.")


def test_the_one_paragraph_above_the_first_heading_is_the_standfirst() -> None:
    article = read(f"{SENTENCE}\nKey points\n- It is shut\nThe money\n{OTHER}", "article.txt")
    assert article.title is None
    assert article.standfirst == article.blocks[0].span


def test_the_header_of_a_mail_is_not_its_text() -> None:
    article = read(f"From: Press Office\nTo: Newsdesk\nSubject: Bridge\n\n{SENTENCE}\n{OTHER}", "mail.txt")
    assert article.text == f"{SENTENCE}\n\n{OTHER}"


LEDES = {
    "a preposition": "By Monday evening the water had sunk, the harbour master said, and two boats went out.",
    "a preposition and no end": "By Monday evening the water had sunk, and two boats",
    "a date": "March 9, 2024 was the day on which the pier fell.",
    "a date in numbers": "2024-03-09 was the day of the pier.",
    "a name and a deck": "Mayor Ruiz, two ministers scold the harbour press",
    "a name and a deck in capitals": "Mayor Ruiz, Two Angry Ministers Scold Harbour Press",
}


@pytest.mark.parametrize("suffix", ["txt", "md", "html"])
@pytest.mark.parametrize("lede", LEDES.values(), ids=LEDES)
def test_a_line_that_begins_as_a_credit_does_is_none(lede: str, suffix: str) -> None:
    article = (
        page(f"<p>{lede}</p><p>{SENTENCE}</p><p>{OTHER}</p>")
        if suffix == "html"
        else read(f"Bridge stays shut\n\n{lede}\n\n{SENTENCE}\n\n{OTHER}", f"article.{suffix}")
    )
    assert article.byline == ()
    assert article.published is None
    assert not asides(article, "credit")
    assert lede in article.text or (suffix == "html" and not lede.endswith("."))


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ana Ruiz in Calder", ("Ana Ruiz",)),
        ("BY ANA RUIZ AND MEI CHEN", ("ANA RUIZ", "MEI CHEN")),
        ("By Reuters", ("Reuters",)),
        ("Ana Ruiz, Senior Political Correspondent", ("Ana Ruiz",)),
        ("Mei Chen, maritime editor", ("Mei Chen",)),
    ],
)
def test_a_byline_is_names(line: str, byline: tuple[str, ...]) -> None:
    article = read(f"Bridge stays shut\n\n{line}\n\n{SENTENCE}\n\n{OTHER}", "article.txt")
    assert (article.byline, asides(article)) == (byline, [f"credit | {line}"])


@pytest.mark.parametrize(
    "line",
    [
        "March 9, 2024",
        "Published March 9, 2024 at 9:30 a.m. EDT",
        "Saturday, 9 March 2024, 4.15pm",
        "09.03.2024, 14:07 Uhr",
    ],
)
def test_a_date_may_have_its_time_behind_it(line: str) -> None:
    article = read(f"Bridge stays shut\n\n{line}\n\n{SENTENCE}\n\n{OTHER}", "article.txt")
    assert (article.published, asides(article)) == (date(2024, 3, 9), [f"credit | {line}"])


@pytest.mark.parametrize(
    ("source", "block"),
    [
        ("> We shall swim.\n\n— Bo Tull, ferryman", "q We shall swim. — Bo Tull, ferryman"),
        ("> We shall swim.\n>\n> — Bo Tull, ferryman", "q We shall swim. — Bo Tull, ferryman"),
        ("“We shall swim.”\n\n— Bo Tull, ferryman", "p “We shall swim.” — Bo Tull, ferryman"),
    ],
)
def test_the_name_under_a_quotation_stays_with_it(source: str, block: str) -> None:
    assert shape(read(f"{SENTENCE}\n\n{source}\n\n{OTHER}", "article.md"))[1:-1] == [block]


def test_the_name_under_a_quotation_in_a_text_stays_with_it() -> None:
    article = read(f"{SENTENCE}\n“We shall swim.”\n— Bo Tull, ferryman\n{OTHER}", "article.txt")
    assert shape(article)[1:-1] == ["p “We shall swim.” — Bo Tull, ferryman"]


# Markdown

MARKDOWN = f"""---
title: "Talking to the ferryman"
author: [Ana Ruiz, Mei Chen]
date: 2025-05-12
outlet: The Calder Post
---
# Talking to the *ferryman*

He has **crossed** the [river](https://calder.example) 40,000 times &amp; more \\[sic\\].

![The ferry at dusk](ferry.jpg)

Key points
----------

- One `thing`
- Another

**Q: When did it start?**

**MR TULL:** In 1981.

> The river keeps what it takes.

**The storm**

{SENTENCE}

🚨NIGHT RECAP
1. The bridge is shut
2. More to come… https://t.co/AbCdEf
— Ana Ruiz (@anaruiz) May 3, 2025

<!-- nobody sees this -->
"""


def test_markdown_is_read_by_its_marks_and_loses_them() -> None:
    assert shape(read(MARKDOWN, "interview.md")) == [
        "h Talking to the ferryman",
        "p He has crossed the river 40,000 times & more [sic].",
        "h Key points",
        "i One thing",
        "i Another",
        "p Q: When did it start?",
        "p MR TULL: In 1981.",
        "q The river keeps what it takes.",
        "h The storm",
        f"p {SENTENCE}",
    ]


def test_front_matter_says_who_and_when() -> None:
    article = read(MARKDOWN, "interview.md")
    assert (article.title, article.outlet) == ("Talking to the ferryman", "The Calder Post")
    assert (article.byline, article.published) == (("Ana Ruiz", "Mei Chen"), date(2025, 5, 12))


def test_pictures_and_posts_in_markdown_are_set_aside() -> None:
    article = read(MARKDOWN, "interview.md")
    assert asides(article, "caption") == ["caption | The ferry at dusk"]
    assert asides(article, "post")[0].startswith("post | 🚨NIGHT RECAP\n1. The bridge is shut")


def test_a_break_within_a_line_parts_its_words() -> None:
    article = read(f"{SENTENCE}\n\nThe river<br>is high<BR />and cold.\n", "article.md")
    assert article.blocks[-1].span.text == "The river is high and cold."


def test_prose_between_two_rules_is_no_front_matter() -> None:
    article = read(f"---\nNote: this is new.\n{OTHER}\n---\n{SENTENCE}\n", "article.md")
    assert OTHER in article.text


def test_front_matter_may_have_lists_comments_and_longer_values() -> None:
    source = (
        f"---\n# ours\nauthor:\n  - Ana Ruiz\n  - Mei Chen\nsummary: one\n  more\n\ntitle: Bridge\n---\n{SENTENCE}\n"
    )
    article = read(source, "article.md")
    assert (article.title, article.byline, article.text) == ("Bridge", ("Ana Ruiz", "Mei Chen"), SENTENCE)


@pytest.mark.parametrize(("told", "language"), [("klingon; <b>", "en"), ("de_AT", "de-AT"), ("<b>", "en")])
def test_a_language_is_a_code_or_none(told: str, language: str) -> None:
    assert read(f"---\nlang: {told}\n---\n{SENTENCE}\n", "article.md").language == language


@pytest.mark.parametrize(
    ("author", "last", "is_bio"),
    [
        ("Ana Ruiz", "Ana Ruiz covers the river.", True),
        ("Ana Ruiz", "Ana Ruizmann has left the board.", False),
        ("Reuters", "Reuters was told that the bridge stays shut.", False),
    ],
)
def test_lines_about_the_author_open_with_the_full_name(author: str, last: str, is_bio: bool) -> None:
    article = read(f"---\nauthor: {author}\n---\n{SENTENCE}\n\n{last}\n", "article.md")
    assert (last in article.text, asides(article)) == (not is_bio, [f"bio | {last}"] if is_bio else [])


# Pages


def test_a_page_becomes_its_article_under_its_own_headings() -> None:
    article = page(
        f"<p>{SENTENCE}</p><h2>At a Glance</h2><ul><li>It is shut</li><li>Ferries run</li></ul>"
        f"<h2>The money</h2><p>{OTHER}</p><blockquote><p>We wait, and we watch the water, and we wait.</p></blockquote>"
        f"<p><b>Who will pay</b></p><p>{SENTENCE[4:]}</p>"
    )
    assert shape(article) == [
        f"p {SENTENCE}",
        "h At a Glance",
        "i It is shut",
        "i Ferries run",
        "h The money",
        f"p {OTHER}",
        "q We wait, and we watch the water, and we wait.",
        "h Who will pay",
        f"p {SENTENCE[4:]}",
    ]
    assert (article.title, article.language) == ("Bridge stays shut", "en-GB")


LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
{"@type": "NewsArticle", "headline": "Bridge stays shut", "datePublished": "2025-05-12T11:30:00+02:00",
"author": [{"@type": "Person", "name": "Ana Ruiz"}, {"name": "Mei Chen"}], "publisher": {"name": "The Calder Post"},}]}
</script>"""
OPEN_GRAPH = """<meta property="og:title" content="Bridge stays shut - The Calder Post">
<meta property="og:site_name" content="The Calder Post"><meta name="author" content="By Ana Ruiz and Mei Chen">
<meta property="article:published_time" content="2025-05-12T09:30:00Z">"""


@pytest.mark.parametrize("head", [LINKED, OPEN_GRAPH], ids=["JSON-LD with a comma too many", "OpenGraph"])
def test_a_page_says_who_wrote_it_and_when(head: str) -> None:
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p>", head)
    assert (article.title, article.outlet) == ("Bridge stays shut", "The Calder Post")
    assert article.byline == ("Ana Ruiz", "Mei Chen")
    assert article.published == datetime(2025, 5, 12, 9, 30, tzinfo=UTC)


def test_json_that_is_broken_is_passed_over() -> None:
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p>", '<script type="application/ld+json">{"headline": </script>')
    assert article.title == "Bridge stays shut"


@pytest.mark.parametrize("fault", ['"alternateName": "the "bridge" piece"}', '"keywords": ["bridge", "calder"'])
def test_of_json_that_is_broken_what_can_be_read_is(fault: str) -> None:
    entry = (
        '{"@type": "NewsArticle", "headline": "Bridge stays shut", "datePublished": "2025-05-12T11:30:00+02:00",'
        f'"author": [{{"@type": "Person", "name": "Ana Ruiz"}}], {fault}'
    )
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p>", f'<script type="application/ld+json">{entry}</script>')
    assert article.byline == ("Ana Ruiz",)
    assert article.published == datetime(2025, 5, 12, 9, 30, tzinfo=UTC)


WRITTEN_BY = {
    "several blocks": (
        '<script type="application/ld+json">{"@type": "Organization", "name": "Bell"}</script>'
        '<script type="application/ld+json">[{"@type": "NewsArticle", "author": ["Ana Ruiz", {"name": "Mei Chen"}]}]'
        "</script>",
        ("Ana Ruiz", "Mei Chen"),
    ),
    "a reference": (
        '<script type="application/ld+json">{"@graph": [{"@type": "ReportageNewsArticle", "author": {"@id": "#ana"}},'
        '{"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"}]}</script>',
        ("Ana Ruiz",),
    ),
    "a page that is described as one": (
        '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2025-05-12", "author": "Ana Ruiz"}'
        "</script>",
        ("Ana Ruiz",),
    ),
    "a meta element each": ('<meta name="author" content="Ana Ruiz"><meta name="author" content="Mei Chen">',
                            ("Ana Ruiz", "Mei Chen")),
    "more than JSON-LD names": (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": "Ana Ruiz"}</script>'
        '<meta name="author" content="Ana Ruiz, Mei Chen">',
        ("Ana Ruiz", "Mei Chen"),
    ),
    "the outlet first": (
        '<meta property="og:site_name" content="The Bell"><meta name="author" content="The Bell">'
        '<meta name="parsely-author" content="Ana Ruiz">',
        ("Ana Ruiz",),
    ),
    "a handle behind the name": ('<meta name="author" content="Ana Ruiz @anaruiz">', ("Ana Ruiz",)),
    "with its agency": ('<meta name="author" content="Ana Ruiz, Reuters">', ("Ana Ruiz", "Reuters")),
}  # fmt: skip


@pytest.mark.parametrize(("head", "byline"), WRITTEN_BY.values(), ids=WRITTEN_BY)
def test_a_page_names_its_authors_in_many_ways(head: str, byline: tuple[str, ...]) -> None:
    assert page(f"<p>{SENTENCE}</p><p>{OTHER}</p>", head).byline == byline


FERRY = '{"@type": "NewsArticle", "headline": "Ferry late again", "datePublished": "2025-05-10", "author": "Jory Lund"}'
LATEST = f'{{"@type": "ItemList", "itemListElement": [{{"@type": "ListItem", "item": {FERRY}}}]}}'
OTHERS = {
    "the latest stories alone": LATEST,
    "the latest stories beside its own": f'[{{"@type": "NewsArticle", "headline": "The bridge"}}, {LATEST}]',
    "a fuller one with another headline": f'[{FERRY}, {{"@type": "Report", "headline": "Bridge stays shut"}}]',
    "a fuller one with another address": (
        f'[{FERRY}, {{"@type": "Report", "mainEntityOfPage": {{"@id": "https://www.bell.example/bridge/"}}}}]'
    ),
}


@pytest.mark.parametrize("entries", OTHERS.values(), ids=OTHERS)
def test_who_wrote_another_article_that_the_page_describes_did_not_write_this_one(entries: str) -> None:
    head = (
        '<link rel="canonical" href="https://bell.example/bridge"><meta name="author" content="Ana Ruiz">'
        f'<meta name="date" content="2025-05-14"><script type="application/ld+json">{entries}</script>'
    )
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p>", head)
    assert (article.byline, article.published) == (("Ana Ruiz",), date(2025, 5, 14))


def test_the_article_itself_may_stand_in_a_list() -> None:
    entry = LATEST.replace("Ferry late again", "Bridge stays shut")
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p>", f'<script type="application/ld+json">{entry}</script>')
    assert (article.byline, article.published) == (("Jory Lund",), date(2025, 5, 10))


def test_a_link_to_all_articles_of_an_author_is_no_author() -> None:
    links = '<a rel="author" href="/ana">Ana Ruiz</a> <a rel="author" href="/ana">All articles by Ana Ruiz</a>'
    assert page(f"<p>{links}</p><p>{SENTENCE}</p><p>{OTHER}</p>").byline == ("Ana Ruiz",)


WHEN = {
    "the zone of the outlet": ('<meta name="date" content="2025-05-12T00:30:00+02:00">', "2025-05-12T00:30:00+02:00"),
    "a zone beside Greenwich": (
        '<meta property="article:published_time" content="2025-05-11T22:30:00Z">'
        '<meta name="date" content="Mon, 12 May 2025 00:30:00 +0200">',
        "2025-05-12T00:30:00+02:00",
    ),
    "only in the title": ("<title>Bridge stays shut | The Bell | 12.05.2025</title>", "2025-05-12"),
    "microdata": ('<meta itemprop="datePublished" content="2025-05-12">', "2025-05-12"),
}


@pytest.mark.parametrize(("head", "published"), WHEN.values(), ids=WHEN)
def test_the_day_is_that_of_the_outlet(head: str, published: str) -> None:
    source = f"<html><head>{head}</head><body><h1>Bridge</h1><p>{SENTENCE}</p><p>{OTHER}</p></body></html>"
    found = read(source, "article.html").published
    assert found is not None
    assert found.isoformat() == published


def test_microdata_tells_when_a_page_was_changed() -> None:
    article = page(f'<time itemprop="dateModified" datetime="2025-05-13">today</time><p>{SENTENCE}</p><p>{OTHER}</p>')
    assert article.modified == date(2025, 5, 13)


TITLES = {
    "a shorter title": (
        "<title>Council backs plan | The Bugle</title>",
        "Council backs bold plan to close the bath",
        ("Council backs bold plan to close the bath", "The Bugle"),
    ),
    "a dash": (
        "<title>Council backs plan - The Calder Bugle</title>",
        "Council backs plan",
        ("Council backs plan", "The Calder Bugle"),
    ),
    "four dots": ("<title>Council backs plan :: Bugle</title>", "Council backs plan", ("Council backs plan", "Bugle")),
    "a dash of the headline": (
        "<title>Council backs plan – and the mayor resigns</title>",
        "Council backs plan – and the mayor resigns",
        ("Council backs plan – and the mayor resigns", None),
    ),
    "the site before it": (
        '<title>Bugle Online | Council backs plan</title><meta property="og:site_name" content="Bugle Online">',
        "",
        ("Council backs plan", "Bugle Online"),
    ),
    "a heading that names the site": (
        "<title>Council backs plan | The Bugle</title>",
        "The Bugle",
        ("Council backs plan | The Bugle", None),
    ),
    "Dublin Core": (
        '<title>Council backs plan</title><meta name="DC.publisher" content="Bourse &amp; Quay">',
        "Council backs plan",
        ("Council backs plan", "Bourse & Quay"),
    ),
    "the site, though the page shows another headline": (
        "<title>Ruiz wins the vote on the bridge - The Calder Mercury</title>",
        "The bench cheers as a councillor carries the day",
        ("Ruiz wins the vote on the bridge", "The Calder Mercury"),
    ),
    "the site behind a section, though the page shows another headline": (
        "<title>Ruiz wins the vote on the bridge | Politics | The Calder Mercury</title>",
        "The bench cheers as a councillor carries the day",
        ("Ruiz wins the vote on the bridge", "The Calder Mercury"),
    ),
    "the site of which it is part": (
        '<title>Council backs plan</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": '
        '"Council backs plan", "isPartOf": {"@type": "WebSite", "name": "The Bugle"}}</script>',
        "Council backs plan",
        ("Council backs plan", "The Bugle"),
    ),
}


@pytest.mark.parametrize(("head", "headline", "told"), TITLES.values(), ids=TITLES)
def test_a_page_gives_its_headline_and_its_outlet(head: str, headline: str, told: tuple[str, str | None]) -> None:
    source = f"<html><head>{head}</head><body><h1>{headline}</h1><p>{SENTENCE}</p><p>{OTHER}</p></body></html>"
    article = read(source, "article.html")
    assert (article.title, article.outlet) == told


HEADLINES = {
    "the h1 is a breadcrumb": (
        "Council backs plan for the bath",
        "<nav><h1>Calder bath: council plan at a glance</h1></nav><h2>Council backs plan for the bath</h2>",
    ),
    "a list of links is one": (
        "Council backs plan for the bath",
        "<ul><li>Home</li><li><h1>Calder bath: council plan</h1></li></ul><h2>Council backs plan for the bath</h2>",
    ),
    "its class says so": (
        "Council backs plan for the bath",
        '<div class="crumb"><h1>Calder bath: plan</h1></div><h2>Council backs plan for the bath</h2>',
    ),
    "a kicker in the heading": (
        "Council backs plan for the bath",
        "<h2><span>Calder</span> <span>Council backs plan for the bath</span></h2>",
    ),
    "a kicker before a break": (
        "Council backs plan for the bath",
        "<h1>Calder<br>Council backs plan for the bath</h1>",
    ),
    "the name of the site is an h1": (
        "Council backs plan for the bath",
        '<h1><a href="/">Bell</a></h1><h2><a href="/plan">Council backs plan for the bath</a></h2>',
    ),
    "a teaser repeats another title": (
        "Council backs plan for the bath",
        '<h2>Council backs plan for the bath</h2><h3><a href="/2">Calder bath: council plan at a glance</a></h3>',
    ),
}


@pytest.mark.parametrize(("title", "heading"), HEADLINES.values(), ids=HEADLINES)
def test_the_headline_is_what_the_page_shows(title: str, heading: str) -> None:
    head = (
        '<title>Calder bath: council plan at a glance | Bell</title><meta property="og:title" content="'
        f'{title}"><script type="application/ld+json">{{"@type": "NewsArticle", "headline": '
        '"Calder bath: council plan at a glance"}</script>'
    )
    source = f"<html><head>{head}</head><body>{heading}<p>{SENTENCE}</p><p>{OTHER}</p></body></html>"
    article = read(source, "article.html")
    assert (article.title, article.text) == (title, f"{SENTENCE}\n\n{OTHER}")


def test_a_marked_kicker_is_no_part_of_the_headline() -> None:
    article = read(
        f'<title>Bath: Council backs plan</title><h1><span class="kicker">Calder</span> Council backs a plan</h1>'
        f"<p>{SENTENCE}</p><p>{OTHER}</p>",
        "article.html",
    )
    assert article.title == "Council backs a plan"


def test_the_imprint_names_the_outlet_where_nothing_else_does() -> None:
    source = (
        f"<h1>Bridge</h1><p>{SENTENCE}</p><p>{OTHER}</p><footer>© 2008 The Calder Bell. All rights reserved.</footer>"
    )
    assert read(source, "article.html").outlet == "The Calder Bell"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Thursday, 6 November 2008, 4.15pm</p>",
        "<p>Lübeck, 6. November 2008</p>",
        "<div><span>06.11.2008</span> | 3 Kommentare</div>",
        "<div>06.11.08</div>",
        "<p>Posted on November 6, 2008 by Ana</p>",
        "<p><time>6 November 2008</time></p>",
        "<p>6 ноября 2008, 13:43</p>",
        "<p>четвер, 6 листопада 2008</p>",
        "<p>6. marraskuuta 2008</p>",
        "<p>6 Kasım 2008</p>",
        "<p>6 Νοεμβρίου 2008</p>",
        "<p>2008年11月6日</p>",
        '<abbr class="published" title="2008-11-06">Donnerstag</abbr>',
        '<link rel="canonical" href="https://bell.example/2008/11/06/bridge">',
    ],
)
def test_a_page_may_only_show_its_date(line: str) -> None:
    published = page(f"{line}<p>{SENTENCE}</p><p>{OTHER}</p>").published
    assert published == date(2008, 11, 6)


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("<h5>Von Anna Sand, Lübeck</h5>", ("Anna Sand",)),
        ("<p>Do 25.04.24 | 14:07 Uhr | Von Eva Sand-Rath</p>", ("Eva Sand-Rath",)),
        ("<p>Par Luc Morel et Ana Ruiz</p>", ("Luc Morel", "Ana Ruiz")),
        ("<p>Von Lübeck</p>", ()),
    ],
)
def test_a_page_may_only_show_its_byline(line: str, byline: tuple[str, ...]) -> None:
    article = page(f"{line}<p>{SENTENCE}</p><p>{OTHER}</p>")
    assert article.byline == byline
    assert [block.kind for block in article.blocks if block.kind is BlockKind.HEADING] == []


LAID_OUT = """<html><head><title>Bridge stays shut – The Calder Bell</title></head><body><table><tr>
<td><b>ALSO TODAY</b><br><a href="2.htm">Swan “held up” bus</a><br><br><a href="3.htm">Vicar denies it</a></td>
<td><h1>Bridge stays shut</h1><p>{0}<p>{1}
<p><div><font size=4><b>‘Not a museum’</b></font></div><p>{0} Again.<p>{1} Again.
<p>[<a href="javascript:print()">Print this page</a>] [<a href="#top">Top</a>]</td>
<td><b>YOUR VIEWS</b><p>“Shame on them,” writes Brian from Mill Lane.
<p><b>LOTTERY</b> 4 11 19</td></tr></table></body></html>"""


def test_of_a_page_laid_out_in_tables_the_column_with_the_prose_is_read() -> None:
    article = read(LAID_OUT.format(SENTENCE, OTHER), "2008.html")
    assert shape(article) == [
        f"p {SENTENCE}", f"p {OTHER}", "h ‘Not a museum’", f"p {SENTENCE} Again.", f"p {OTHER} Again.",
    ]  # fmt: skip
    assert [aside.kind for aside in article.set_aside] == ["comment", "related", "label"]
    assert article.outlet == "The Calder Bell"


TOLD = f"""<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Bridge stays shut",
"articleBody": "{SENTENCE}\\n\\n{OTHER}\\n{SENTENCE * 9}"}}</script>"""


def test_a_page_without_text_of_its_own_is_read_from_what_it_tells_search_engines() -> None:
    caption = "<p>The bridge over the river as it was seen on Tuesday from the quay. Photo: Calder Post</p>"
    article = page(caption, TOLD)
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}", f"p {SENTENCE * 9}"]


def test_a_page_with_text_of_its_own_is_not() -> None:
    assert SENTENCE * 9 not in page(f"<p>{SENTENCE}</p><p>{OTHER}</p>" * 3, TOLD).text


def test_a_caption_alone_is_no_article() -> None:
    with pytest.raises(ParseError, match="no article found"):
        page("<p>The bridge over the river as it was seen on Tuesday from the quay. Photo: Calder Post</p>")


def test_words_keep_their_letters_and_lose_the_aid_to_reading_them() -> None:
    word = '<a href="javascript:void(0)"><ruby>法律<rt>ほうりつ</rt></ruby></a>'
    article = page(f"<p>子どもを守る{word}ができました。{'新しいことが決まりました。' * 9}</p>" * 2)
    assert article.text.startswith("子どもを守る法律ができました。")


def test_a_table_of_contents_is_not_told_beside_its_headings() -> None:
    contents = '<ul><li><a href="#a">The money</a></li><li><a href="#b">The river</a></li></ul>'
    article = page(
        f'<p>{SENTENCE}</p>{contents}<h2><a name="a">The money</a></h2><p>{OTHER}</p>'
        f"<h2>The river</h2><p>{SENTENCE}!</p>"
    )
    assert [block.kind[0] for block in article.blocks] == ["p", "h", "p", "h", "p"]


POSTS = {
    "by class": '<blockquote class="twitter-tweet"><p>Nine days of bangs and nobody closed it</p></blockquote>',
    "by link": "<blockquote><p>Nine days of bangs and nobody closed it</p>"
    '<a href="https://x.com/ponte/status/1234567890">May 3</a></blockquote>',
    "by signature": "<p>Nine days of bangs and nobody closed it — Ponte Vecina (@ponte) May 3, 2025</p>",
}


@pytest.mark.parametrize("post", POSTS.values(), ids=POSTS)
def test_an_embedded_post_is_set_aside_and_nowhere_else(post: str) -> None:
    article = page(f"<p>{SENTENCE}</p>{post}<p>{OTHER}</p>")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert asides(article)[0].startswith("post | Nine days of bangs")


BOXES = {
    "promo": '<div class="newsletter"><h3>The Morning Post</h3><p>“The best,” says a reader. Sign up.</p></div>',
    "related": '<aside><h3>Related</h3><ul><li><a href="/a">The winter of the ferries</a></li></ul></aside>',
    "comment": '<section id="comments"><h3>1 comment</h3><p>“This will never work,” said some commenter.</p></section>',
    "caption": "<figure><img src='a.jpg'><figcaption>The bridge on Tuesday.</figcaption></figure>",
    "table": "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1962</td><td>14</td></tr></table>",
}


@pytest.mark.parametrize("kind", BOXES)
def test_a_box_is_set_aside_under_its_name(kind: str) -> None:
    article = page(f"<p>{SENTENCE}</p>{BOXES[kind]}<h2>The money</h2><p>{OTHER}</p>")
    assert shape(article) == [f"p {SENTENCE}", "h The money", f"p {OTHER}"]
    assert [aside.kind for aside in article.set_aside] == [kind]


def test_navigation_and_footer_leave_no_trace() -> None:
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p>")
    assert article.set_aside == ()
    assert "founder" not in article.text


def test_a_heading_over_links_is_not_the_heading_of_the_text_below() -> None:
    links = '<ul><li><a href="/a">The winter of the ferries</a></li><li><a href="/b">Who built it</a></li></ul>'
    article = page(f"<p>{SENTENCE}</p><h3>You may also like</h3>{links}<p>{OTHER}</p>")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]


def test_the_line_below_the_headline_is_the_standfirst() -> None:
    standfirst = "Ferries will run from Monday, and nobody knows who pays."
    article = page(f'<p class="dek">{standfirst}</p><p>{SENTENCE}</p><p>{OTHER}</p>')
    assert article.standfirst
    assert article.standfirst.text == standfirst
    assert shape(article)[0] == f"p {standfirst}"


def test_lines_about_the_author_are_not_the_article() -> None:
    article = page(
        f'<p>By <a rel="author" href="/ana">Ana Ruiz</a></p><p>{SENTENCE}</p><p>{OTHER}</p>'
        "<p>Ana Ruiz covers the river. “I like boats,” she says.</p>"
    )
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]


@pytest.mark.parametrize("depth", [50, 255, 260, 5_000])
def test_text_is_kept_however_deep_it_is_nested(depth: int) -> None:
    assert SENTENCE in read("<html><body>" + "<div>" * depth + f"<p>{SENTENCE}</p>", "deep.html").text


@pytest.mark.parametrize(
    "body",
    [
        '<div class="ads">' * 20_000 + f"<p>{SENTENCE}</p>" * 100,
        "<p>" + "x " * 500_000,
        f"<p>{SENTENCE}</p>" + "<li>a" * 20_000,
        f"<p>{SENTENCE}</p>" + "<ul><li>a b" * 20_000,
        f"<p>{SENTENCE}</p>" + '<div><div class="caption">a</div>' * 20_000,
        f"<p>{SENTENCE}<br>" * 5_000,
        "<p>a</p>" * 10_000,
        "<b><i><p></b>a</i>" * 5_000,
    ],
    ids=[
        "nested boxes",
        "one paragraph",
        "unclosed items",
        "nested lists",
        "captions of nothing",
        "breaks",
        "tiny paragraphs",
        "crossed tags",
    ],
)
def test_a_strange_page_keeps_its_text(body: str) -> None:
    assert read(f"<html><body><h1>Bridge</h1>{body}<p>{SENTENCE}</p>", "strange.html").text.count(SENTENCE)


@pytest.mark.parametrize("piece", ["<h1>a<div>", "<table><tr><td>"])
def test_a_page_of_what_is_never_closed_is_refused(piece: str) -> None:
    with pytest.raises(ParseError, match="it has no text to brief"):
        read("<html><body>" + piece * 5_000 + f"<p>{SENTENCE}</p>", "strange.html")


def test_a_pull_quote_is_not_told_twice() -> None:
    article = page(
        f"<p>{SENTENCE}</p><blockquote><p>“You cannot move a village. You can only end it.”</p></blockquote>"
        "<p>“You cannot move a village,” the mayor told the council that night. “You can only end it.”</p>"
    )
    assert [block.kind for block in article.blocks] == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    assert asides(article) == ["quote | “You cannot move a village. You can only end it.”"]


@pytest.mark.parametrize(
    ("quotation", "prose"),
    [
        ("“Never. No.”", "<p>Nevertheless nobody knew. Never. No.</p>"),
        ("“We shall swim to the island. The bridge can go to the devil.”",
         "<p>“We shall swim to the island,” he said.</p><p>“The bridge can go to the devil,” she said.</p>"),
    ],
    ids=["letters of other words", "sentences of two people"],
)  # fmt: skip
def test_a_quotation_that_nothing_repeats_is_no_pull_quote(quotation: str, prose: str) -> None:
    article = page(f"<p>{SENTENCE}</p><blockquote><p>{quotation}</p></blockquote>{prose}<p>{OTHER}</p>")
    assert f"q {quotation}" in shape(article)


@pytest.mark.parametrize("suffix", ["html", "md", "txt"])
@pytest.mark.parametrize(
    "piece", ['"', "(", "[", " ", "said ", "A. ", "-", "— A (@b) ", "1. a\n", "By A ", "<a ", "# "]
)
def test_no_run_of_characters_loses_the_words_before_it(piece: str, suffix: str) -> None:
    assert SENTENCE in read(f"{SENTENCE}\n\n{piece * 20_000}", f"article.{suffix}").text


# The text itself


@pytest.mark.parametrize(
    ("written", "settled"),
    [
        ("a  bridge\u00a0is\tshut", "a bridge is shut"),
        ("\x1b]0;title\x07red \x9b31mbridge", "]0;titlered 31mbridge"),
        ("the \u202eegdirb\u202c is \u2066shut\u2069", "the egdirb is shut"),
        ("inter\u00adnational\u200b zero\u200dwidth", "international zerowidth"),
        ("cafe\u0301", "caf\u00e9"),
        ("👩\u200d🚒 came", "👩\u200d🚒 came"),
        ("½ of it … [sic]", "½ of it … [sic]"),
    ],
)
def test_hidden_characters_go_and_words_stay(written: str, settled: str) -> None:
    assert read(f"{SENTENCE}\n\n{written} and so on.", "article.txt").blocks[-1].span.text == f"{settled} and so on."


@pytest.mark.parametrize("source", [MARKDOWN, PAGE.format(title="T", head="", body=f"<p>{SENTENCE}</p><p>{OTHER}</p>")])
def test_every_block_is_its_slice_of_the_text(source: str) -> None:
    article = read(source, "-")
    assert "\n\n".join(block.span.text for block in article.blocks) == article.text
    assert all(article.text[block.span.start : block.span.end] == block.span.text for block in article.blocks)


@pytest.mark.parametrize(
    "source",
    [
        "It rained.",
        "Weather\n\n- rain\n- more rain",
        "今天下雨。他们没有来，所以大家回家。",
        "- The bridge is shut until spring\n- Repairs cost four million\n- A ferry starts in May",
    ],
)
def test_the_least_that_is_an_article(source: str) -> None:
    assert read(source, "short.txt").text


# Bytes

ACCENTED = f"{SENTENCE} “Café”, she said."


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        pytest.param(ACCENTED.encode(), None, id="UTF-8"),
        pytest.param(ACCENTED.encode("utf-8-sig"), "iso-8859-1", id="a byte order mark before the header"),
        pytest.param(ACCENTED.encode("utf-16"), None, id="UTF-16 with a mark"),
        pytest.param(ACCENTED.encode("utf-16-le"), None, id="UTF-16 without a mark"),
        pytest.param(ACCENTED.encode("cp1252"), "iso-8859-1", id="Windows-1252 under a Latin-1 label"),
        pytest.param(ACCENTED.encode("cp1252"), None, id="Windows-1252 under no label"),
        pytest.param(ACCENTED.encode("cp1252"), "no-such-code", id="a label that nobody knows"),
        pytest.param(ACCENTED.encode(), "iso-8859-1", id="UTF-8 under a lying header"),
        pytest.param(ACCENTED.encode(), "utf-16", id="UTF-8 under a header that says UTF-16"),
        pytest.param(ACCENTED.encode("cp1252"), "utf-8", id="Windows-1252 under a header that says UTF-8"),
        pytest.param(ACCENTED.encode("cp1252"), "utf-16", id="Windows-1252 under a header that says UTF-16"),
        pytest.param(ACCENTED.encode("cp1252"), "utf-7", id="a label that is not for pages"),
        pytest.param(ACCENTED.encode("utf-16-be"), None, id="UTF-16 without a mark, the other way round"),
        pytest.param(ACCENTED.encode("utf-16-be"), "utf-16", id="UTF-16 without a mark, under a label"),
        pytest.param(ACCENTED.encode().replace(b"council", b"co\0uncil"), None, id="a nought between letters"),
    ],
)
def test_bytes_are_read_as_browsers_read_them(body: bytes, encoding: str | None) -> None:
    article = read(body, "article.txt", encoding=encoding)
    assert article.text == ACCENTED
    assert article.warnings == ()


RUSSIAN = "Городской совет в полночь проголосовал за то, чтобы мост оставался закрытым. Мы не рискуем, сказал мэр."
GREEK = "Το δημοτικό συμβούλιο ψήφισε τα μεσάνυχτα να μείνει κλειστή η γέφυρα, είπε ο δήμαρχος στους δημοσιογράφους."
HEBREW = "מועצת העיר הצביעה בחצות להשאיר את הגשר הישן סגור עד שהמהנדסים יבדקו אותו. איש אינו יודע כמה זמן זה יימשך."
ARABIC = "صوت المجلس البلدي عند منتصف الليل على إبقاء الجسر القديم مغلقا حتى يفحصه المهندسون، قال رئيس البلدية."
THAI = "สภาเมืองลงมติเมื่อเที่ยงคืนให้ปิดสะพานเก่าข้ามแม่น้ำต่อไปจนกว่าวิศวกรจะได้ตรวจสอบ นายกเทศมนตรีกล่าว."
JAPANESE = (
    "市議会は深夜、技術者が点検するまで古い橋を閉鎖し続けることを可決した。どのくらいかかるかは誰にもわからない。"
)
KOREAN = (
    "시의회는 자정에 기술자들이 점검할 때까지 강 위의 낡은 다리를 폐쇄하기로 의결했다. 얼마나 걸릴지는 아무도 모른다."
)
CHINESE = "市议会在午夜投票决定，在工程师检查之前继续关闭河上的旧桥。市长星期二对记者说，没有人知道这要多长时间。"
TAIWANESE = "市議會在午夜投票決定，在工程師檢查之前繼續關閉河上的舊橋。市長星期二對記者說，沒有人知道這要多長時間。"
ENCODINGS = [
    (RUSSIAN, "windows-1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "iso-8859-5"), (GREEK, "windows-1253"),
    (HEBREW, "windows-1255"), (ARABIC, "windows-1256"), (THAI, "cp874"), (JAPANESE, "shift_jis"), (JAPANESE, "euc-jp"),
    (JAPANESE, "iso-2022-jp"), (KOREAN, "euc-kr"), (CHINESE, "gb2312"), (TAIWANESE, "big5"), (RUSSIAN, "utf-16-le"),
    (JAPANESE, "utf-16-be"),
]  # fmt: skip


@pytest.mark.parametrize("label", ["by no label", "by its own", "by one that lies"])
@pytest.mark.parametrize(("text", "encoding"), ENCODINGS, ids=[encoding for _, encoding in ENCODINGS])
def test_a_page_in_any_script_is_read(text: str, encoding: str, label: str) -> None:
    labels = {"by no label": None, "by its own": encoding, "by one that lies": "utf-8"}
    source = f"<html><head><title>x</title></head><body><h1>x</h1><p>{text * 3}</p></body></html>"
    assert read(source.encode(encoding), "article.html", encoding=labels[label]).text == text * 3


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1251">',
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        '<!-- <meta charset="koi8-r"> --><meta charset=win-1251>',
        '<meta charset="no-such-code">',
        '<meta charset="utf-16">',
    ],
)
def test_a_page_names_its_encoding(head: str) -> None:
    source = PAGE.format(title="Мост", head=head, body=f"<p>{RUSSIAN}</p><p>{SENTENCE}</p>")
    assert RUSSIAN in read(source.encode("cp1251"), "article.html").text


def test_xml_names_its_encoding() -> None:
    source = (
        f'<?xml version="1.0" encoding="windows-1250"?><html><body><h1>Żółw</h1><p>{SENTENCE} Żółw.</p></body></html>'
    )
    assert read(source.encode("cp1250"), "article.xhtml").text.endswith("Żółw.")


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (ACCENTED.encode() + b" x\xff x", None),
        (ACCENTED.encode() + b" x\xff x", "iso-8859-1"),
        (f"{RUSSIAN} x".encode("cp1251") + b"\x98 x", "windows-1251"),
        (f"{RUSSIAN} x".encode("utf-16-le") + b"\x00\xd8", None),
    ],
)
def test_characters_that_cannot_be_read_are_counted(body: bytes, encoding: str | None) -> None:
    article = read(body, "article.txt", encoding=encoding)
    assert article.text.startswith((ACCENTED, RUSSIAN))
    assert article.warnings == ("1 character could not be read (shown as \N{REPLACEMENT CHARACTER})",)


def test_only_holes_in_the_article_are_counted() -> None:
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p>", '<script>const hole = "\N{REPLACEMENT CHARACTER}"</script>')
    assert article.warnings == ()


def test_a_nought_in_a_page_is_nothing() -> None:
    article = page(f"<p>{SENTENCE[:50]}\0{SENTENCE[50:]}</p>\0<p>{OTHER}</p>")
    assert (article.text, article.warnings) == (f"{SENTENCE}\n\n{OTHER}", ())


# Which parser


@pytest.mark.parametrize(
    ("name", "media_type", "title"),
    [("-", "", "T"), ("a.html", "", "T"), ("https://a.example/b?c=d.txt", "text/html; charset=utf-8", "T")],
)
def test_a_page_is_known_by_its_type_its_name_or_its_look(name: str, media_type: str, title: str) -> None:
    source = f"<!doctype html><h1>{title}</h1><p>{SENTENCE}</p><p>{OTHER}</p>"
    assert read(source, name, media_type).title == title


@pytest.mark.parametrize(("media_type", "heading"), [("text/plain", False), ("", True)])
def test_plain_text_is_no_page_for_its_address(media_type: str, heading: bool) -> None:
    article = read(f"BRIDGE SHUT\n\n{SENTENCE}\n\n{OTHER}", "https://calder.example/bridge.html", media_type)
    assert (article.title is None) is heading


def test_addresses_that_are_none_are_passed_over() -> None:
    source = f'<meta property="og:url" content="http://[x"><link rel="canonical" href="http://["><p>{SENTENCE}</p>'
    assert read(source, "http://[").text == SENTENCE


@pytest.mark.parametrize("piece", [" | News", " - ", " - News", " News |"])
def test_a_title_may_be_anything(piece: str) -> None:
    head = f'<title>Bridge{piece * 9_000}</title><meta property="og:site_name" content="News">'
    assert read(f"<html><head>{head}</head><body><p>{SENTENCE}</p></body></html>", "article.html").text == SENTENCE


def test_text_on_standard_input_is_text() -> None:
    assert shape(read(f"{SENTENCE}\n{OTHER}", "-")) == [f"p {SENTENCE}", f"p {OTHER}"]


@pytest.mark.parametrize(
    ("name", "body", "message"),
    [
        ("minutes.pdf", b"%PDF-1.7 \xe2", "cannot read minutes.pdf: PDF is not supported (try: html, md, txt)."),
        ("photo.html", b"\x89PNG\r\n\x1a\n", "cannot read photo.html: an image is not supported"),
        ("minutes.docx", b"PK\x03\x04\x00", "cannot read minutes.docx: a zip archive or an office document"),
        ("noise.txt", bytes(range(256)) * 9, "cannot read noise.txt: this kind of file is not supported"),
        ("empty.txt", b" \n", "cannot read empty.txt: it is empty"),
        ("index.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no article found in index.html"),
        ("-", b" ", "cannot read standard input: it is empty"),
        ("one.txt", b"one", "no article found in one.txt: it has no sentence"),
        ("one.md", b"# hello", "no article found in one.md: it has no sentence"),
        ("-", b"hello\n", "no article found in standard input: it has no sentence"),
        ("post.txt", b"Look at this!\n-- Ana (@ana) May 3, 2025", "no article found in post.txt"),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(name: str, body: bytes, message: str) -> None:
    with pytest.raises(ParseError) as refusal:
        read(body, name)
    assert str(refusal.value).startswith(message)
    assert "\n" not in str(refusal.value)
    assert refusal.value.exit_code == 65
