"""What a reader sees of a brief in each format, and what hostile words cannot do to it."""

import base64
import hashlib
import re
import subprocess
import sys
import time
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from html.parser import HTMLParser
from itertools import pairwise
from textwrap import dedent

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefcli.errors import UsageError
from briefcli.model import Aside, BlockKind, Brief, Page, Part, Point, Role, Scope, Section, Sentence, Speaker, Voice
from briefcli.renderers import RENDERERS, render
from briefcli.renderers.labels import day, minutes
from briefcli.renderers.links import line_url, source_url, text_directive
from briefcli.renderers.markdown import line as markdown_line
from tests.briefs import LINE, SOURCE, URL, article_of, bridge, everywhere, find, point, quotation

DRAWN = ("terminal", "text", "markdown", "html")
ESCAPE = "\x1b"
HOSTILE = (
    "“This is a bad [sic] deal [/b] [link=javascript:x]y[/link] :smile: [bold red]”",
    "<script>alert(1)</script></style><img src=x onerror=alert(1)>",
    '"><a href="javascript:alert(1)">',
    "&lt;b&gt; &amp; &#60; &copy",
    "[x](javascript:y) ![x](//host.example/i.png) [x]: https://host.example",
    "*a* **b** _c_ __d__ `e` ~~f~~ ~g~ \\ <https://host.example> www.host.example",
    "C:\\new\\*.txt and 2 * 3 * 4 and snake_case_name",
    "% {0} %s {{x}} $x$ \\[y\\]",
)
LINE_STARTS = (
    "# one", "#", "###### six #", "- item", "-", "---", "- - -", "-5 degrees", "+ item", "* item", "***", "___",
    "> said", ">said", "1. first", "1) first", "12.5 million", "1986. A year", "===", "= x", "```", "~~~", "[ ] to do",
    "#hash", "[x] done", "[sic] he wrote", "[^1]: note", "[a]: https://host.example", "| a | b |",
    "    code", "\tcode", "<div>",
    "<!-- x -->", "<?php", "&nbsp;x", "text  ", "text\\", "a # b #", "one\n===", "one\n---", "one\n- two", "one  \ntwo",
)  # fmt: skip

WIDE = ("橋は春まで閉鎖されたまま。" * 8, "a" * 200, "👩\u200d🌾 said 🇫🇷 " * 9, "e\u0301" * 99)


def one_line(text: str) -> str:
    return " ".join(text.split())


# What a reader sees


def test_text_is_plain_lines_that_can_be_mailed() -> None:
    assert render(bridge()) == dedent(
        """\
        Bridge stays shut
        The Example Ledger · Mei Chen, Tom Okafor · 12 May 2025 · 1 min
        https://ledger.example/news/bridge

        The bridge over the Orla stays shut until spring, the town hall says.

        At a Glance (the outlet’s own)
        - The bridge is shut
        - Repairs may take until April

        Why the bridge matters
        - Four thousand people cross it every day to reach the mill, the school and the one hospital of the valley. (¶2)

        Who said what

        Ana Ruiz, Mayor: “The bridge,” […] “stays shut until it is safe.” (said, ¶3)
        Ana Ruiz, added: the work would cost “a great deal” (¶4)

        Unattributed: “Never seen the like,” (he said., ¶4)

        Set aside: 1 post, 2 tables

        Note: the page names two authors"""
    )


def test_the_terminal_hangs_quotations_under_their_speaker() -> None:
    drawn = render(bridge(), "terminal", Page(width=60))
    assert drawn.split("Who said what\n")[1] == (
        "  Ana Ruiz, Mayor\n"
        "    “The bridge,” […] “stays shut until it is safe.”\n"
        "                                                    said, ¶3\n"
        "     added: the work would cost “a great deal”            ¶4\n"
        "\n"
        "  Unattributed\n"
        "    “Never seen the like,”                      he said., ¶4\n"
        "\n"
        "Set aside: 1 post, 2 tables\n"
        "\n"
        "Note: the page names two authors"
    )


def test_every_line_of_a_quotation_can_be_found_by_its_speaker() -> None:
    lines = [line for line in render(bridge()).splitlines() if "Ruiz" in line]
    assert len(lines) == 2
    assert all(re.search(r"“.*”", line) for line in lines)


@pytest.mark.parametrize("format_name", DRAWN)
def test_unattributed_words_come_last_and_name_nobody(format_name: str) -> None:
    drawn = one_line(render(bridge(), format_name))
    assert drawn.index("Ana Ruiz") < drawn.index("Unattributed") < drawn.index("Never seen the like")


@pytest.mark.parametrize("format_name", DRAWN)
def test_where_nobody_speaks_the_brief_says_so(format_name: str) -> None:
    silent = replace(bridge(), voices=())
    assert "No quotations found." in render(silent, format_name)
    assert "No quotations found." in render(replace(silent, scope=Scope.QUOTES), format_name)
    assert "quot" not in render(replace(silent, scope=Scope.SUMMARY), "text")


@pytest.mark.parametrize("format_name", DRAWN)
def test_an_article_without_a_headline_is_headed_by_its_file(format_name: str) -> None:
    drawn = render(bridge(title=None, uri="wire/2025/bridge.txt"), format_name)
    assert "bridge.txt" in drawn
    assert "wire" not in drawn
    assert "None" not in drawn
    assert "standard input" in render(bridge(title=None, uri="-"), format_name)


def test_paragraphs_of_one_quotation_run_on_without_a_gap() -> None:
    article = article_of(
        (BlockKind.PARAGRAPH, "“The mill burned all night."), (BlockKind.PARAGRAPH, "“Nobody slept,” Mei Chen said.")
    )
    mei = Speaker("Mei Chen")
    said = quotation(article, "direct", "The mill burned all night.", "Nobody slept,", speaker=mei, cue="said")
    drawn = render(Brief(article, voices=(Voice(mei, (said,)),)))
    assert "Mei Chen: “The mill burned all night. “Nobody slept,” (said, ¶1)" in drawn
    assert "    “The mill burned all night.\n     “Nobody slept,”" in render(
        Brief(article, voices=(Voice(mei, (said,)),)), "terminal"
    )


def test_french_marks_keep_their_distance() -> None:
    article = article_of((BlockKind.PARAGRAPH, "«\u00a0Le pont est fermé\u00a0», dit Ana Ruiz."), language="fr")
    said = Voice(None, (quotation(article, "direct", "Le pont est fermé", cue="dit"),))
    assert "Unattributed: «\u00a0Le pont est fermé\u00a0» (dit, ¶1)" in render(Brief(article, voices=(said,)))


def test_words_without_marks_of_their_own_get_none() -> None:
    article = article_of((BlockKind.PARAGRAPH, "RUIZ: The bridge stays shut. “No” is my answer."))
    said = quotation(article, "direct", "The bridge stays shut.")
    assert "Unattributed: The bridge stays shut. (¶1)" in render(Brief(article, voices=(Voice(None, (said,)),)))


def test_an_outline_shows_every_block_with_its_role_and_what_was_set_aside() -> None:
    article = bridge().article
    lede = Section(Role.LEDE, None, article.blocks[:1])
    glance = Section(Role.GLANCE, article.blocks[1].span, article.blocks[2:4])
    whole = tuple(
        Part(
            section, tuple(Point(Sentence(block.span, article.paragraph_of(block.span)), 1) for block in section.blocks)
        )
        for section in (lede, glance)
    )
    drawn = render(Brief(article, parts=whole, scope=Scope.OUTLINE))
    assert "Opening (lede)\nThe bridge over the Orla" in drawn
    assert "says. (standfirst, ¶1)" in drawn
    assert "At a Glance (glance)\n- The bridge is shut" in drawn
    assert "post: Look at this! https://a.example/x" in drawn
    assert "in brief" not in drawn
    for format_name in DRAWN:
        assert "Look at this!" in one_line(render(Brief(article, parts=whole, scope=Scope.OUTLINE), format_name))


def test_the_narrow_commands_show_their_part_and_the_headline() -> None:
    quotes = render(replace(bridge(Scope.QUOTES), at_a_glance=(), parts=()))
    summary = render(replace(bridge(Scope.SUMMARY), parts=(), voices=()))
    assert quotes.startswith("Bridge stays shut\nThe Example Ledger")
    assert "Set aside" not in quotes
    assert "Orla" not in quotes
    assert "The bridge is shut" in summary
    assert "Who said what" not in summary


# Labels


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (date(2025, 5, 12), "12 May 2025"),
        (datetime(2025, 1, 1, 0, 30, tzinfo=timezone(timedelta(hours=2))), "1 January 2025"),
        (datetime(2025, 2, 3, 23, 59, tzinfo=UTC), "3 February 2025"),
        (datetime(2025, 2, 3, 23, 59), "3 February 2025"),
    ],
)
def test_the_day_is_that_of_the_outlet(moment: date, shown: str) -> None:
    assert day(moment) == shown


@pytest.mark.parametrize(("words", "told"), [(0, 1), (238, 1), (700, 3), (2380, 10)])
def test_reading_time_is_the_nearest_minute_and_at_least_one(words: int, told: int) -> None:
    assert minutes(words) == told


def test_the_brief_saves_time_only_where_a_clock_would_show_it() -> None:
    article = article_of((BlockKind.PARAGRAPH, "word " * 1000 + "."))
    assert "4 min, in brief 1 min" in render(Brief(article))
    assert "1 min\n" in render(bridge())


def test_an_update_is_told_when_it_came_on_another_day() -> None:
    assert "12 May 2025 · updated 13 May 2025 ·" in render(bridge(modified=date(2025, 5, 13)))
    assert "updated" not in render(bridge(modified=date(2025, 5, 12)))


def test_no_month_no_width_and_no_colour_comes_from_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {name: render(bridge(), name) for name in RENDERERS}
    strange = {"TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8", "COLUMNS": "33", "FORCE_COLOR": "1", "TERM": "dumb",
               "TTY_COMPATIBLE": "1", "NO_COLOR": "1"}  # fmt: skip
    with monkeypatch.context() as machine:
        for name, value in strange.items():
            machine.setenv(name, value)
        time.tzset()
        assert {name: render(bridge(), name) for name in RENDERERS} == before
        assert ESCAPE in render(bridge(), "terminal", Page(80, colour=True))
    time.tzset()


def test_only_the_terminal_needs_rich() -> None:
    code = "import sys, briefcli.renderers; print([m for m in ('rich', 'bs4', 'numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# Several briefs, unknown formats


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"'pdf'.*terminal, text, markdown, html, json, jsonl"):
        render(bridge(), "pdf")


def test_several_briefs_stand_apart() -> None:
    two = [bridge(), bridge(title="Mill burns")]
    for name in ("terminal", "text", "markdown"):
        assert render(two, name) == "\n\n* * *\n\n".join(render(each, name) for each in two)


@pytest.mark.parametrize("format_name", RENDERERS)
def test_no_brief_and_an_empty_brief_are_no_trouble(format_name: str) -> None:
    assert "said" not in render([], format_name)
    empty = render(Brief(article_of(title=None, uri="")), format_name)
    assert empty
    assert "None" not in empty


# The terminal


@pytest.mark.parametrize("width", [24, 40, 60, 80, 140])
@pytest.mark.parametrize(
    "words", [*HOSTILE, LINE, "橋は春まで閉鎖されたまま。" * 8, "a" * 200, "👩‍🌾 said 🇫🇷 " * 9, "e\u0301" * 99]
)
def test_no_line_is_wider_than_the_terminal(words: str, width: int) -> None:
    for line in render(everywhere(words), "terminal", Page(width)).splitlines():
        assert columns(line) <= width
        assert line == line.rstrip()


def columns(line: str) -> int:
    """Terminal columns, counted by hand: wide characters are two, marks that combine are none."""
    joined = re.sub("\u200d.", "", line)
    widths = (0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in joined)
    return sum(widths)


def test_text_keeps_a_readable_measure_on_a_wide_terminal() -> None:
    assert max(map(len, render(bridge(), "terminal", Page(200)).splitlines())) <= 92


def test_without_colour_there_is_no_escape_sequence_and_with_it_only_style() -> None:
    plain, coloured = (render(bridge(), "terminal", Page(80, colour)) for colour in (False, True))
    assert ESCAPE not in plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain
    assert f"{ESCAPE}[1;35mAna Ruiz{ESCAPE}[0m, Mayor" in coloured


@pytest.mark.parametrize("colour", [False, True])
def test_nothing_in_an_article_links_or_colours_the_terminal(colour: bool) -> None:
    drawn = render(
        everywhere("[link=javascript:x]y[/link] [red]z", "https://host.example/x"), "terminal", Page(90, colour)
    )
    assert "]8;" not in drawn
    assert re.sub(r"\x1b\[[\d;]*m", "", drawn).count("[link=javascript:x]y[/link] [red]z") > 10


# Hostile words, whatever they are: each format draws the same brief with these words in it as with any other

MARKUP = (*"#-+*_`~<>&[]()!|\\=:;'\".,@/ \n\t1a…“”’—", "www.", "http://", "&amp;", "  \n")
anything = st.one_of(
    st.text(min_size=1, max_size=60),
    st.lists(st.sampled_from([*"#-+*_`~<>&[]()!|\\=:;'\".,@/ \n\t1a…“”’—", "www.", "http://", "&amp;", "  \n"])).map(
        "".join
    ),
    st.sampled_from([*HOSTILE, *LINE_STARTS]),
)
WITNESS = "Zyx"


def cleaned(words: str) -> str:
    """Words on a line, without what would be obeyed instead of read."""
    kept = "".join(c for c in words if c.isspace() or unicodedata.category(c) not in ("Cc", "Cs"))
    return one_line(re.sub("[\u061c\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]", "", kept))


def holds(words: str) -> str:
    """Skips words of which nothing can be shown."""
    assume(cleaned(words))
    return cleaned(words)


@settings(deadline=None)
@given(anything)
def test_text_shows_the_words_as_they_are(words: str) -> None:
    expected = render(everywhere(WITNESS)).replace(WITNESS, holds(words))
    assert one_line(render(everywhere(words))) == one_line(expected)


@settings(deadline=None)
@given(anything)
def test_the_terminal_shows_the_words_as_they_are(words: str) -> None:
    expected = render(everywhere(WITNESS), "terminal").replace(WITNESS, holds(words))
    assert "".join(render(everywhere(words), "terminal").split()) == "".join(expected.split())


@pytest.mark.parametrize("reader", ["commonmark", "gfm-like"])
@settings(deadline=None)
@given(anything)
def test_markdown_renders_to_the_words(reader: str, words: str) -> None:
    expected = [text.replace(WITNESS, holds(words)) for text in markdown_blocks(reader, everywhere(WITNESS))]
    assert markdown_blocks(reader, everywhere(words)) == [one_line(text) for text in expected]


def markdown_blocks(reader: str, brief: Brief) -> list[str]:
    """The kinds and the words of the blocks that a Markdown reader finds."""
    return [_read(token) for token in MarkdownIt(reader, {"linkify": False}).parse(render(brief, "markdown"))]


def _read(token: Token) -> str:
    children = token.children or []
    kinds = {child.type for child in children} - {"text", "text_special"}
    words = one_line("".join(child.content for child in children))
    return one_line(f"{token.type} {token.tag} {sorted(kinds)} {words}")


@pytest.mark.parametrize("words", LINE_STARTS)
def test_markdown_renders_to_the_words_at_the_beginning_of_a_line(words: str) -> None:
    blocks = MarkdownIt("commonmark").parse(markdown_line(words))
    assert [_read(block) for block in blocks if block.type == "inline"] == [f"inline [] {one_line(words)}"]


@pytest.mark.parametrize(
    "words",
    [
        "Ruiz’s plan - a “bad [sic] deal” - cost $5 million (or 5.5, not 6). She's gone!",
        "AT&T rose 5 < 6 > 4, snake_case_name; 100% = all? Yes: no.",
        "-5 degrees", "12.5 million", "#hash", "+49 30", "1986 was a year.",
    ],
)  # fmt: skip
def test_markdown_leaves_alone_what_nobody_reads_as_markup(words: str) -> None:
    assert markdown_line(words) == words


@settings(deadline=None)
@given(anything)
def test_html_shows_the_words_as_they_are_and_nothing_else(words: str) -> None:
    expected = [part.replace(WITNESS, holds(words)) for part in html_parts(render(everywhere(WITNESS), "html"))]
    assert html_parts(render(everywhere(words), "html")) == [one_line(part) for part in expected]


def html_parts(page: str) -> list[str]:
    """Tags with their attributes, and the words between them."""
    return [one_line(part) for part in _read_page(page).parts]


def _read_page(page: str) -> "_Reader":
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = [""]
        self.hrefs: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts += [f"<{tag} {attrs}>", ""]
        self.hrefs += [(value or "", dict(attrs).get("rel") or "") for key, value in attrs if key == "href"]

    def handle_endtag(self, tag: str) -> None:
        self.parts += [f"</{tag}>", ""]

    def handle_data(self, data: str) -> None:
        self.parts[-1] += data


@pytest.mark.parametrize("format_name", DRAWN)
@pytest.mark.parametrize(
    "threat", ["\x1b]0;PWN\x07", "\x1b[2J", "\x1b]52;c;cHdu\x07", "\x9b31m", "\u202e", "\u2066", "\x00", "\r\n", "\x08"]
)
def test_nothing_in_an_article_moves_the_cursor_or_turns_the_text_round(format_name: str, threat: str) -> None:
    drawn = render(everywhere(f"one {threat}two", f"dir/{threat}x"), format_name)
    assert not set(drawn) & (set(threat) - set("]0;PWN[2J52;c;cHdu31m\n"))
    untitled = replace(everywhere("one"), article=replace(everywhere("one").article, title=None, uri=f"a{threat}b"))
    assert not set(render(untitled, format_name)) & (set(threat) - set("]0;PWN[2J52;c;cHdu31m\n"))


# Links back


def test_every_line_of_a_page_from_the_web_leads_to_its_sentence() -> None:
    reader = _read_page(render(bridge(), "html"))
    assert [href for href, _ in reader.hrefs] == [
        URL,
        f"{URL}#:~:text=The%20bridge%20over%20the%20Orla,spring%2C%20the%20town%20hall%20says.",
        f"{URL}#:~:text=The%20bridge%20is%20shut",
        f"{URL}#:~:text=Repairs%20may%20take%20until%20April",
        f"{URL}#:~:text=Four%20thousand%20people%20cross%20it,one%20hospital%20of%20the%20valley.",
        f"{URL}#:~:text=The%20bridge%2C",
        f"{URL}#:~:text=the%20work%20would%20cost%20%E2%80%9Ca%20great%20deal%E2%80%9D",
        f"{URL}#:~:text=Never%20seen%20the%20like%2C",
    ]
    assert {rel for _, rel in reader.hrefs} == {"noopener noreferrer nofollow"}


@pytest.mark.parametrize(
    "uri",
    ["bridge.html", "-", "", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host.example/x", "http://",
     "http://[", "https://user:secret@host.example/", "https://host.example\u202e/x", "ftp://host.example/x"],
)  # fmt: skip
def test_only_an_address_of_the_web_is_linked(uri: str) -> None:
    assert not _read_page(render(bridge(uri=uri), "html")).hrefs
    assert uri == "" or f"<{uri}>" not in render(bridge(uri=uri), "markdown")


def test_an_address_cannot_leave_its_attribute() -> None:
    article = article_of(*SOURCE, uri='https://host.example/a"b c<d>\u202e?q=1&r=é')
    assert source_url(article) == "https://host.example/a%22b%20c%3Cd%3E%E2%80%AE?q=1&r=é"


@pytest.mark.parametrize(
    ("uri", "linked"),
    [
        ("https://a.example/x", "https://a.example/x#:~:text=Mei"),
        ("https://a.example/x#part", "https://a.example/x#part:~:text=Mei"),
        ("https://a.example/x#:~:text=old", "https://a.example/x#:~:text=Mei"),
    ],
)
def test_a_text_fragment_joins_the_address_that_is_there(uri: str, linked: str) -> None:
    article = article_of((BlockKind.PARAGRAPH, "Mei left."), uri=uri)
    assert line_url(article, find(article, "Mei")) == linked


def test_a_text_fragment_escapes_its_own_syntax() -> None:
    article = article_of((BlockKind.PARAGRAPH, "A well-known, black & white 50% “case”#1"))
    assert text_directive(article, article.blocks[0].span) == (
        "A%20well%2Dknown%2C%20black%20%26%20white%2050%25%20%E2%80%9Ccase%E2%80%9D%231"
    )


def test_a_text_fragment_tells_repeated_words_apart() -> None:
    article = article_of((BlockKind.PARAGRAPH, "It is over. Nobody here says that it is over."))
    second = article.span(article.text.rindex("it is over"), len(article.text) - 1)
    assert text_directive(article, second) == "Nobody%20here%20says%20that-,it%20is%20over"


# The page


def test_a_page_runs_nothing_and_loads_nothing() -> None:
    page = render([bridge(), bridge()], "html")
    assert "<script" not in page
    assert not re.search(r"\b(?:src|style|on\w+)=", page)
    style = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()
    assert len(style) == 1
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page


def test_headings_of_a_page_are_in_order() -> None:
    for page in (render(bridge(), "html"), render([bridge(), bridge()], "html")):
        levels = [int(level) for level in re.findall(r"<h(\d)", page)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(next_one <= level + 1 for level, next_one in pairwise(levels))


def test_several_briefs_are_one_page_with_an_article_each() -> None:
    page = render([bridge(), bridge(title="Mill burns", language="de-AT")], "html")
    assert page.count("<!DOCTYPE html>") == 1
    assert page.count("<article ") == 2
    assert '<a href="#brief-2">Mill burns</a>' in page
    assert '<article id="brief-2" lang="de-AT"' in page


@pytest.mark.parametrize("language", ['en"><script>', "", "x" * 99])
def test_a_language_that_is_none_is_not_told(language: str) -> None:
    assert '<html lang="en">' in render(bridge(language=language), "html")


def test_a_page_without_asides_has_no_line_about_them() -> None:
    assert "Set aside" not in render(bridge(set_aside=()), "html")
    assert "Set aside: 1 post, 2 related" in render(
        bridge(set_aside=(Aside("post", "x"), Aside("related", "y"), Aside("related", "z"))), "html"
    )


def test_points_that_briefcli_chose_are_marked_so_and_placed() -> None:
    brief = bridge()
    chosen = replace(brief, at_a_glance=(point(brief.article, LINE),))
    assert "At a Glance (chosen by briefcli)" in render(chosen)
    assert "of the valley. (¶2)" in render(chosen)
