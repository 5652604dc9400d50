"""What a page sets beside its article, and what it only seems to: one small page for each trouble."""

from datetime import date
from textwrap import wrap

import pytest

from tests.cases import cases
from tests.test_parsers import OTHER, SENTENCE, asides, page, read, shape

THIRD = "The ferries will run from Monday, every half hour, and the schools will open an hour later until the summer."


@pytest.mark.parametrize(("passage", "rows"), cases("furniture", "abroad"))
def test_a_line_that_is_not_the_article_is_known_in_other_languages(passage: str, rows: list[str]) -> None:
    article = read(passage, "article.txt")
    assert asides(article) == rows
    assert article.text.startswith(passage.split("\n")[0])


HEADINGS = {
    "over an advert": ("<h3>The money</h3><div class='ad'>Advertisement for boats and more</div>", True),
    "over the label of an advert": ("<h3>The money</h3><div><div>Anzeige</div></div>", True),
    "over a photo's credit": ("<h3>The money</h3><div>Foto: dpa</div>", True),
    "in two lines": ("<h3><div>The money:</div><div>who pays</div></h3>", True),
    "of a player": ("<div class='video-embed'><h3>The bridge from above</h3></div>", False),
    "of a teaser": ("<aside><h3>How to build a bridge</h3></aside>", False),
    "of a gallery": ("<div class='gallery'><div><h3>The bridge in pictures</h3></div></div>", False),
    "in a pull quote": ("<div class='pull-quote'><h3>It fell like a leaf</h3><p>Ana Ruiz</p></div>", False),
}


@pytest.mark.parametrize(("markup", "is_heading"), HEADINGS.values(), ids=HEADINGS)
def test_a_heading_leads_to_the_text_below_unless_it_is_of_a_box(markup: str, is_heading: bool) -> None:
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p>{markup}<p>{THIRD}</p>")
    headings = [block.span.text for block in article.blocks if block.kind == "heading"]
    assert headings == ([headings[0]] if is_heading else [])
    assert article.blocks[-1].span.text == THIRD


def test_a_heading_may_stand_in_the_header_of_its_section_but_not_in_that_of_the_article() -> None:
    section = "<section><header><h2>{}</h2></header><p>{}</p></section>"
    body = f"<p>{SENTENCE}</p>{section.format('The money', OTHER)}{section.format('The ferries', THIRD)}"
    assert shape(page(body)) == [
        f"p {SENTENCE}", "h The money", f"p {OTHER}", "h The ferries", f"p {THIRD}",
    ]  # fmt: skip
    assert shape(page(f"<header><h2>Calder news</h2></header><p>{SENTENCE}</p><p>{OTHER}</p>")) == [
        f"p {SENTENCE}", f"p {OTHER}",
    ]  # fmt: skip


def test_a_post_of_a_live_blog_may_have_its_time_and_heading_in_a_header() -> None:
    post = "<article><header><time>{}</time><h2>{}</h2></header><p>{}</p></article>"
    posts = (("14.32", "Boats leave", SENTENCE), ("13.05", "The mayor speaks", OTHER), ("11.47", "Schools", THIRD))
    article = read(f"<main><h1>Live</h1>{''.join(post.format(*each) for each in posts)}</main>", "article.html")
    assert shape(article)[::2] == ["h 14.32 Boats leave", "h 13.05 The mayor speaks", "h 11.47 Schools"]


MORE = "The council voted 14 to 3 to keep it shut, with fines of up to 200 from June"
STANDFIRSTS = {
    "a long heading": (f"<h2>{MORE}</h2>", MORE),
    "a long heading in a box": (f"<div><h2>{MORE}</h2></div>", MORE),
    "a subtitle of few words": ('<h3 class="subtitle">A town learns to wait</h3>', "A town learns to wait"),
    "a short heading": ("<h2>The money</h2>", None),
}


@pytest.mark.parametrize(("markup", "standfirst"), STANDFIRSTS.values(), ids=STANDFIRSTS)
def test_a_heading_right_below_the_headline_that_says_more_is_the_standfirst(markup: str, standfirst: str) -> None:
    article = page(f"{markup}<p>{SENTENCE}</p><p>{OTHER}</p><h3>The ferries</h3><p>{THIRD}</p>")
    assert (article.standfirst.text if article.standfirst else None) == standfirst
    assert ("h The money" in shape(article)) is (standfirst is None)
    assert "h The ferries" in shape(article)


MAY = date(2025, 5, 14)
CREDITS = {
    "a role in a line of its own": (
        "<div class='byline'>By ANA RUIZ<br>Staff Reporter</div>", ("ANA RUIZ",), None, None,
    ),
    "the paper behind a mark": (
        "<div class='byline'>By Ana Ruiz | <a href='mailto:a'>a@bell.example</a> | Calder Mercury</div>",
        ("Ana Ruiz",), None, None,
    ),
    "an agency behind a name": (
        "<div class='byline'>By <a href='x'>Ana Ruiz</a>, <a href='y'>Mei Chen</a> and The Calder Press</div>",
        ("Ana Ruiz", "Mei Chen", "The Calder Press"), None, None,
    ),
    "roles and papers in capitals": (
        "<p>By ANA RUIZ, COUNCIL CORRESPONDENT and MEI CHEN FOR THE BELL</p>", ("ANA RUIZ", "MEI CHEN"), None, None,
    ),
    "a place behind two names": ("<p>Von Ana Ruiz und Jörg Böhm, Sand Bay</p>", ("Ana Ruiz", "Jörg Böhm"), None, None),
    "a place that the text names": ("<p>Von Ana Ruiz, Old Calder</p>", ("Ana Ruiz",), None, None),
    "two names": ("<p>Von Ana Ruiz, Jörg Böhm</p>", ("Ana Ruiz", "Jörg Böhm"), None, None),
    "two dates": (
        "<p>PUBLISHED: 07:12, 14 May 2025 | UPDATED: 09:30, 15 May 2025</p>", (), MAY, date(2025, 5, 15),
    ),
    "two dates with zones": (
        "<div>PUBLISHED: May 14, 2025 at 7:12 AM PDT | UPDATED: May 15, 2025 at 9:30 AM PDT</div>",
        (), MAY, date(2025, 5, 15),
    ),
    "a date and a name": ("<p>Published: 14 May 2025 | Author: Ana Ruiz</p>", ("Ana Ruiz",), MAY, None),
    "a French line": (
        "<p>Par Luc Morel (avec AFP)<br>Publié le 14 mai 2025 à 07h12, mis à jour à 09h30 • Lecture 2 min.</p>",
        ("Luc Morel",), MAY, None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("line", "byline", "published", "modified"), CREDITS.values(), ids=CREDITS)
def test_a_line_of_names_and_dates_below_the_headline_is_read_and_set_aside(
    line: str, byline: tuple[str, ...], published: date | None, modified: date | None
) -> None:
    article = page(f"{line}<p>{SENTENCE}</p><p>{OTHER}</p><p>The boats of Old Calder, a town in Old Calder, wait.</p>")
    assert (article.byline, article.published, article.modified) == (byline, published, modified)
    assert article.text.startswith(SENTENCE)


def test_an_institute_for_something_is_one_author() -> None:
    head = '<meta name="author" content="The Centre for Public Interest">'
    assert page(f"<p>{SENTENCE}</p><p>{OTHER}</p>", head).byline == ("The Centre for Public Interest",)


def test_a_sentence_that_opens_as_a_line_of_dates_does_is_a_sentence() -> None:
    sentence = "Published on 14 May 2025 by Ana Ruiz, the report of the engineers says that the bridge must stay shut."
    assert page(f"<p>{sentence}</p><p>{OTHER}</p>").text.startswith(sentence)


def test_a_heading_in_two_lines_is_one() -> None:
    article = page(f"<p>{SENTENCE}</p><h2><div>The money:</div> <div>who pays</div></h2><p>{OTHER}</p>")
    assert shape(article)[1] == "h The money: who pays"


def test_a_headline_in_other_words_is_no_heading_of_the_article() -> None:
    source = (
        "<html><head><title>Calder bridge closed until engineers report</title></head><body><main>"
        "<h1>Calder bridge closed until engineers report</h1>"
        f"<h2>Calder: Bridge closed, engineers to report in May</h2><p>{SENTENCE}</p><p>{OTHER}</p></main></body>"
    )
    assert shape(read(source, "article.html")) == [f"p {SENTENCE}", f"p {OTHER}"]


def test_a_page_split_by_adverts_is_one_article() -> None:
    linked = f'{THIRD} <a href="/a">The report of the engineers of the region, with all of its tables</a>.'
    parts = (f"<p>{SENTENCE}</p><p>{OTHER}</p>", f"<p>{linked}</p>", f"<p>{SENTENCE} Again.</p><p>{OTHER} Again.</p>")
    article = page(
        "<div class='ad'>Advertisement</div>".join(f"<div class='story-part'>{part}</div>" for part in parts)
    )
    assert [block.span.text[:20] for block in article.blocks] == [
        text[:20] for text in (SENTENCE, OTHER, THIRD, SENTENCE, OTHER)
    ]


CAPTIONS = {
    "a paragraph": '<div class="media"><img src="a.jpg"><p class="media-info">The bridge on Tuesday.</p></div>',
    "a division": '<div><img src="a.jpg"><div class="image__caption">The bridge on Tuesday.</div></div>',
    "WordPress": '<div class="wp-caption"><img src="a.jpg"><p>The bridge on Tuesday.</p></div>',
}


@pytest.mark.parametrize("markup", CAPTIONS.values(), ids=CAPTIONS)
def test_a_caption_is_known_by_its_name_beside_a_picture(markup: str) -> None:
    article = page(f"<p>{SENTENCE}</p>{markup}<p>{OTHER}</p>")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert asides(article) == ["caption | The bridge on Tuesday."]


def test_a_class_of_letters_makes_no_caption() -> None:
    article = page(f"<p>{SENTENCE}</p><p class='text-caption-s5'>{THIRD}</p><p>{OTHER}</p>")
    assert f"p {THIRD}" in shape(article)


def test_a_box_that_asks_for_an_address_is_a_promotion_whatever_its_name() -> None:
    box = (
        "<section class='x1'><h3>The Morning Boat</h3><p>All that moves on the river, told before breakfast.</p>"
        "<form><input type='email' placeholder='Your e-mail'><button>Go</button></form></section>"
    )
    article = page(f"<p>{SENTENCE}</p>{box}<p>{OTHER}</p>")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert asides(article)[0].startswith("promo | The Morning Boat")


def test_where_the_body_was_sought_in_a_list_the_text_below_the_headline_is_read() -> None:
    body = f"<div>{SENTENCE} {OTHER}<br><br>{THIRD} {SENTENCE}</div>"
    items = "".join(f"<li>{number} boats a day</li>" for number in range(4))
    article = page(f"{body}<div><ul>{items}</ul></div>")
    assert article.text.startswith(f"{SENTENCE} {OTHER}")


def test_a_heading_over_a_box_of_links_is_the_articles_if_it_is_like_the_others() -> None:
    box = "<div class='related'><a href='/a'>The winter of the ferries and what came of it</a></div>"
    body = "<p>{0}</p><h3>The money</h3><p>{1}</p><h3>{3}</h3>{2}<p>{0} Again.</p>"
    assert "h The river" in shape(page(body.format(SENTENCE, OTHER, box, "The river")))
    assert "h You may also like" not in shape(page(body.format(SENTENCE, OTHER, box, "You may also like")))


POINTS = (
    "<ul><li>The bridge stays shut until the engineers report</li><li>Ferries run every half hour from Monday</li>"
    "<li>Nobody has found the 38 million euros that the repair of both piers will cost</li></ul>"
)
BOXES = {
    "an aside": f"<aside class='x'><h3>Key points</h3>{POINTS}</aside>",
    "a box with the name of another": f"<div class='related-box'><h3>What we know</h3>{POINTS}</div>",
    "a box named so, without a heading": f"<div class='key-takeaways'>{POINTS}</div>",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_the_outlets_own_points_are_kept_though_they_stand_in_a_box(box: str) -> None:
    article = page(f"{box}<p>{SENTENCE}</p><p>{OTHER}</p><h2>The money</h2><p>{THIRD}</p>")
    assert [line for line in shape(article) if line.startswith("i ")] == [
        "i The bridge stays shut until the engineers report",
        "i Ferries run every half hour from Monday",
        "i Nobody has found the 38 million euros that the repair of both piers will cost",
    ]


CORRECTIONS = {
    "in a note": "Correction, 4 June: An earlier version of this article said the bridge was built in 1964.",
    "of the editors": "Editor’s note: The headline of this report was changed after the mayor had seen it.",
    "in words": "This article was amended on 4 June because an earlier version misspelt the name of the river.",
    "in German": "Korrekturhinweis: In einer früheren Fassung stand, die Brücke sei von 1964. Sie ist von 1962.",
}


@pytest.mark.parametrize("note", CORRECTIONS.values(), ids=CORRECTIONS)
def test_a_correction_is_kept_wherever_it_stands(note: str) -> None:
    story = f"<p>{SENTENCE}</p><p>{OTHER}</p>" * 3
    article = page(f"{story}</article><div class='small'><p><em>{note}</em></p></div><article>")
    assert shape(article)[-1] == f"p {note}"


WORDS = "Nine days of bangs and nobody closed it"
POSTS = {
    "X, without a class": f"<blockquote><p>{WORDS}</p><p>— Ponte (@ponte) May 3, 2025</p></blockquote>",
    "X, in divisions": f"<div><div>Ponte</div><div>@ponte</div><p>{WORDS}</p>"
    '<a href="https://x.com/ponte/status/12345">3:14 PM · May 3, 2025</a></div>',
    "X, by what it is called": f'<div data-component="tweet"><p>{WORDS}</p><p>@ponte</p></div>',
    "X, in AMP": f"<amp-twitter><blockquote placeholder><p>{WORDS}</p></blockquote></amp-twitter>",
    "Facebook": f'<div class="fb-post"><blockquote><p>{WORDS}</p>Posted by <a href="/p">Ponte</a></blockquote></div>',
    "Instagram": f'<blockquote class="instagram-media"><a href="/p/a">{WORDS}</a><p>A post by Ponte</p></blockquote>',
    "TikTok": f'<blockquote class="tiktok-embed"><section><p>{WORDS}</p><a>♬ song</a></section></blockquote>',
    "Threads": f'<blockquote class="text-post-media"><a href="/@p/post/C"><div>{WORDS}</div></a></blockquote>',
    "Bluesky": f'<blockquote class="bluesky-embed"><p>{WORDS}</p>&mdash; Ponte (<a href="/p">@ponte</a>)</blockquote>',
    "Bluesky, without a class": f"<blockquote><p>{WORDS}</p>&mdash; P (@p.bsky.social) May 3, 2025</blockquote>",
    "Mastodon": f'<iframe class="mastodon-embed" src="https://social.example/@p/1/embed">{WORDS}</iframe>',
    "Telegram": f'<div class="tgme_widget_message"><div>{WORDS}</div><a href="https://t.me/ponte/123">t.me</a></div>',
    "LinkedIn": f'<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:1"><p>{WORDS}</p></iframe>',
    "Reddit": f'<blockquote class="reddit-embed-bq"><a href="/r/a">{WORDS}</a><br> by u/ponte</blockquote>',
    "Truth Social": f'<blockquote><p>{WORDS}</p><a href="//truthsocial.com/@p/posts/114422334">May 3</a></blockquote>',
    "YouTube": f'<iframe src="https://www.youtube-nocookie.com/embed/a"><p>{WORDS}</p></iframe>',
    "any network": f'<div class="social-embed"><p>{WORDS}</p><p>Ponte</p></div>',
}


@pytest.mark.parametrize("post", POSTS.values(), ids=POSTS)
def test_a_post_of_any_network_is_set_aside(post: str) -> None:
    article = page(f"<p>{SENTENCE}</p>{post}<p>{OTHER}</p>")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert [aside.kind for aside in article.set_aside] == ["post"]
    assert WORDS in article.set_aside[0].text


def test_a_quotation_with_a_link_to_its_source_is_no_post() -> None:
    quotation = (
        f'<blockquote><p>{WORDS}</p><footer>— Ana Ruiz, <a href="/interview">to the Post</a></footer></blockquote>'
    )
    assert any(WORDS in line for line in shape(page(f"<p>{SENTENCE}</p>{quotation}<p>{OTHER}</p>")))


def live(post: str) -> str:
    times = (("14.05", "The bridge opens"), ("13.20", "The mayor speaks"), ("11.50", "The first boats"))
    return "".join(post.format(time=time, title=title, text=f"{SENTENCE} {time}.") for time, title in times)


LIVE = {
    "time, headline, text": (
        "<div class='live'><time>{time}</time><h3>{title}</h3><p>{text}</p></div>",
        ["h 14.05 The bridge opens", "h 13.20 The mayor speaks", "h 11.50 The first boats"],
    ),
    "time and author, text": (
        "<div><div class='meta'><span>{time}</span> <span>Ana Ruiz</span></div><p>{text}</p></div>",
        ["h 14.05", "h 13.20", "h 11.50"],
    ),
    "the time in the headline": (
        "<div><h3>{time} Uhr: {title}</h3><p>{text}</p></div>",
        ["h 14.05 Uhr: The bridge opens", "h 13.20 Uhr: The mayor speaks", "h 11.50 Uhr: The first boats"],
    ),
}


@pytest.mark.parametrize(("post", "headings"), LIVE.values(), ids=LIVE)
def test_the_posts_of_a_live_blog_stand_under_their_times_in_the_order_of_the_page(
    post: str, headings: list[str]
) -> None:
    article = page(f"<p>{OTHER}</p>{live(post)}")
    assert shape(article)[1::2] == headings
    assert [line[-6:] for line in shape(article)[2::2]] == ["14.05.", "13.20.", "11.50."]


def test_times_of_other_things_make_no_live_blog() -> None:
    teasers = [f"<div class='t'>{time}</div><p>{SENTENCE} {time}</p>" for time in ("13:31", "5:00", "12:38", "7:15")]
    assert not [line for line in shape(page("".join(teasers))) if line.startswith("h ")]


UPDATE = '{{"headline": "{title}", "datePublished": "2025-05-12T{time}:00Z", "articleBody": "{text}"}}'


def test_a_live_blog_that_a_page_does_not_show_is_read_from_what_it_tells_search_engines() -> None:
    updates = live(UPDATE.replace("{time}:", "{time}:") + ",").replace("T14.05", "T14:05").rstrip(",")
    head = f'<script type="application/ld+json">{{"@type": "LiveBlogPosting", "liveBlogUpdate": [{updates}]}}</script>'
    article = page("<p>Loading the latest updates.</p>", head)
    assert shape(article)[:2] == ["h 14:05 The bridge opens", f"p {SENTENCE} 14.05."]


TABLES = {
    "paragraphs in its cells": "<table><tr><td><p>1962</p></td><td><p>14</p></td></tr></table>",
    "divisions in its cells": "<div><table><tr><td><div>1962</div></td><td><div>14</div></td></tr></table></div>",
    "a title": "<table><caption>Boats</caption><tr><th>Year</th></tr><tr><td>1962</td><td>14</td></tr></table>",
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_a_table_is_kept_as_rows_beside_the_prose(table: str) -> None:
    article = page(f"<p>{SENTENCE}</p>{table}<p>{OTHER}</p>")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert [aside.kind for aside in article.set_aside] == ["table"]
    assert article.set_aside[0].text.endswith("1962 | 14")


def test_footnotes_stand_beside_the_text_and_their_marks_in_neither() -> None:
    notes = "<section class='footnotes'><ol><li id='fn1'>The report, page nine. <a href='#r1'>↩</a></li></ol></section>"
    article = page(
        f"<p>{SENTENCE[:-1]}<sup id='r1'><a href='#fn1'>1</a></sup>.</p>"
        f"<p>{OTHER}<a href='#_ftn2'>[2]</a></p><p>CO<sub>2</sub> and 10<sup>2</sup> boats were counted. {THIRD}</p>"
        f"{notes}<p id='_ftn2'><a href='#_ftnref2'>[2]</a> As told to the Post in May.</p>"
    )
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}", f"p CO2 and 102 boats were counted. {THIRD}"]
    assert asides(article) == ["footnote | The report, page nine.", "footnote | [2] As told to the Post in May."]


def test_a_list_and_a_block_quotation_are_kept_whole() -> None:
    items = "<ul><li>Piers<ul><li>the northern pier, built in 1962</li></ul></li><li>the deck of the bridge</li></ul>"
    quotation = (
        "<blockquote><p>We wait, and we watch the water, and we wait.</p><cite>— Bo Tull, ferryman</cite></blockquote>"
    )
    article = page(f"<p>{SENTENCE}</p>{items}<p>{OTHER}</p>{quotation}<p>{THIRD}</p>")
    assert shape(article)[1:-1] == [
        "i Piers",
        "i the northern pier, built in 1962",
        "i the deck of the bridge",
        f"p {OTHER}",
        "q We wait, and we watch the water, and we wait. — Bo Tull, ferryman",
    ]


def test_a_pull_quote_is_known_by_its_name_and_told_once() -> None:
    pulled = "You cannot move a village of six hundred people"
    article = page(
        f"<p>“{pulled},” said the mayor. “Only end it.”</p><div class='pullquote'>{pulled}</div><p>{SENTENCE}</p>"
    )
    assert article.text.count(pulled) == 1
    assert asides(article) == [f"quote | {pulled}"]


def test_a_bold_line_and_a_break_make_a_heading() -> None:
    article = page(
        f"<p>{SENTENCE}</p><p><b>Who pays</b><br>{OTHER}</p><p><b>What is next.</b> {THIRD}</p><p>{OTHER} Again.</p>"
    )
    assert shape(article) == [
        f"p {SENTENCE}",
        "h Who pays",
        f"p {OTHER}",
        f"p What is next. {THIRD}",
        f"p {OTHER} Again.",
    ]


def test_the_questions_of_an_interview_are_no_headings() -> None:
    asked = ("When did it start, and what did you do on the first day?", "Why?", "And the storm?")
    turns = "".join(f"<p><strong>{question}</strong></p><p>{OTHER} {question[:4]}</p>" for question in asked)
    assert [line[0] for line in shape(page(f"<p>{SENTENCE}</p>{turns}"))] == ["p"] * 7


def test_the_box_about_the_author_is_no_part_of_the_article() -> None:
    article = page(f"<p>{SENTENCE}</p><p>{OTHER}</p><h2>Die Autorin</h2><p>Anna Sand lebt am Fluss. {THIRD}</p>")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert asides(article)[0] == "bio | Die Autorin"


def test_a_kicker_and_a_teaser_are_no_headings() -> None:
    article = page(
        f"<p>{SENTENCE}</p><h4>Opinion</h4><h2>The money</h2><p>{OTHER}</p>"
        f'<h3><a href="/x">Read how the ferries were won</a></h3><p>{THIRD}</p>'
    )
    assert [line for line in shape(article) if line.startswith("h ")] == ["h The money"]


AMP = """<!doctype html><html amp lang="en"><head><title>Bridge stays shut</title></head><body><amp-sidebar><ul>
<li><a href="/">Home</a></li></ul></amp-sidebar><article><h1>Bridge stays shut</h1><amp-img src="a.jpg"></amp-img>
<p>{0}</p><amp-ad><div>Boats for sale, and more of them</div></amp-ad><h2>The money</h2><p>{1}</p></article></body>"""
PRINTED = """<html><head><title>Bridge stays shut</title></head><body onload="print()"><b>Bridge stays shut</b><br>
By Ana Ruiz<br><br>{0}<br><br><b>The money</b><br>{1}<br><br>Find this article at: https://bell.example/a</body></html>"""


@pytest.mark.parametrize("source", [AMP, PRINTED], ids=["AMP", "for the printer"])
def test_other_versions_of_a_page_are_read_as_well(source: str) -> None:
    article = read(source.format(SENTENCE, OTHER), "article.html")
    assert shape(article) == [f"p {SENTENCE}", "h The money", f"p {OTHER}"]


BROKEN = {
    "paragraphs": (
        f"<div>{SENTENCE}<br>“No,” he said.<br/>\n{OTHER}<br> {THIRD}</div>",
        [f"p {SENTENCE}", "p “No,” he said.", f"p {OTHER}", f"p {THIRD}"],
    ),
    "items": (
        f"<p>{THIRD}</p><p>What is known:<br>• {SENTENCE}<br>•\xa0Boats run.</p><p>{OTHER}</p>",
        [f"p {THIRD}", "p What is known:", f"i {SENTENCE}", "i Boats run.", f"p {OTHER}"],
    ),
    "verses": (
        f"<p>{SENTENCE}</p><p>The bridge is shut, the river wide,<br>no boat will take me to your side.<br>O bring"
        f" the ferries.</p><p>{OTHER}</p>",
        [
            f"p {SENTENCE}",
            "p The bridge is shut, the river wide, no boat will take me to your side. O bring the ferries.",
            f"p {OTHER}",
        ],
    ),
    "lines wrapped for a printer": (
        f"<p>{'<br>'.join(wrap(f'{SENTENCE} {OTHER}', 60))}</p><p>{THIRD}</p>",
        [f"p {SENTENCE} {OTHER}", f"p {THIRD}"],
    ),
}


@pytest.mark.parametrize(("markup", "blocks"), BROKEN.values(), ids=BROKEN)
def test_lines_with_one_break_between_them_are_paragraphs_only_if_they_read_so(markup: str, blocks: list[str]) -> None:
    assert shape(page(markup)) == blocks


def test_a_byline_and_a_date_on_lines_of_their_own_are_known() -> None:
    article = page(f"<div>By Ana Ruiz<br>12 May 2025<br>{SENTENCE}<br>{OTHER}<br>{THIRD}</div>")
    assert (article.byline, str(article.published)) == (("Ana Ruiz",), "2025-05-12")
    assert shape(article)[0] == f"p {SENTENCE}"


HIDDEN = {
    "by its attribute": (f"<p hidden>{THIRD}</p>", False),
    "by its style": (f"<div style='margin: 0; display: none'><p>{THIRD}</p></div>", False),
    "long, for those who pay": (f"<div style='display:none'>{f'<p>{THIRD}</p><p>{SENTENCE}</p>' * 4}</div>", True),
    "an answer under its question": (f"<h3>When will it open?</h3><div hidden><p>{THIRD}</p></div>", True),
    "opened by a button": (
        f"<button aria-controls='more'>More</button><div id='more' hidden><p>{THIRD}</p></div>",
        True,
    ),
}


@pytest.mark.parametrize(("markup", "is_kept"), HIDDEN.values(), ids=HIDDEN)
def test_what_a_page_hides_from_everybody_is_not_its_article(markup: str, is_kept: bool) -> None:
    story = f"<p>{SENTENCE}</p><p>{OTHER}</p>"
    article = page(f"{story}{markup}<p>The mayor has called in the army, which has boats, and the fire brigade.</p>")
    assert (THIRD in article.text) is is_kept


PULLED = {
    "a part of a sentence": (
        "<div class='pull-quote'><p>“Nobody knows how long that will take”</p></div>",
        ["quote | “Nobody knows how long that will take”"],
    ),
    "with the name under it": (
        "<figure class='wp-block-pullquote'><blockquote><p>Nobody knows how long that will take</p>"
        "<cite>Ana Ruiz, mayor</cite></blockquote></figure>",
        ["quote | Nobody knows how long that will take", "quote | Ana Ruiz, mayor"],
    ),
    "with a dash and the name": (
        "<blockquote><p>Nobody knows how long that will take</p><footer>— <cite>Ana Ruiz</cite></footer></blockquote>",
        ["quote | Nobody knows how long that will take", "quote | — Ana Ruiz"],
    ),
}


@pytest.mark.parametrize(("markup", "rows"), PULLED.values(), ids=PULLED)
def test_a_pull_quote_leaves_with_the_name_under_it(markup: str, rows: list[str]) -> None:
    article = page(f"<p>{SENTENCE}</p>{markup}<p>{OTHER}</p><p>{THIRD}</p>")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}", f"p {THIRD}"]
    assert asides(article) == rows


def test_a_statement_of_which_one_sentence_is_quoted_twice_keeps_its_others() -> None:
    statement = "<blockquote><p>Nobody knows how long that will take</p><p>We mourn with them.</p></blockquote>"
    assert "q We mourn with them." in shape(page(f"<p>{SENTENCE}</p>{statement}<p>{OTHER}</p><p>{THIRD}</p>"))


FACTS = "<h3>The bridge in numbers</h3><ul><li>Built: 1962</li><li>Length: 740 metres</li></ul>"
LINKS = "<ul><li><a href='/a'>The winter of the ferries</a></li><li><a href='/b'>Who was Ana Ruiz?</a></li></ul>"
BESIDE = {
    "a box in a division": (
        f"<div class='story infobox'>{FACTS}</div>",
        "box | The bridge in numbers\nBuilt: 1962\nLength: 740 metres",
    ),
    "a box in an aside": (f"<aside>{FACTS}</aside>", "box | The bridge in numbers\nBuilt: 1962\nLength: 740 metres"),
    "a box without a heading": (f"<div class='fact-box'><p>{THIRD} Again.</p></div>", f"box | {THIRD} Again."),
    "a promotion in a box": (
        f"<div class='infobox'><h3>The bridge</h3><p>{THIRD} Again.</p><p>Sign up for our newsletter</p></div>",
        f"promo | The bridge\n{THIRD} Again.\nSign up for our newsletter",
    ),
    "a list of links": (LINKS, "related | The winter of the ferries\nWho was Ana Ruiz?"),
    "a headed list of links": (
        f"<h3>More on the bridge</h3>{LINKS}",
        "related | More on the bridge\nThe winter of the ferries\nWho was Ana Ruiz?",
    ),
}


@pytest.mark.parametrize(("box", "row"), BESIDE.values(), ids=BESIDE)
def test_what_stands_between_the_paragraphs_and_is_none_of_them_is_set_aside_with_its_kind(box: str, row: str) -> None:
    article = page(f"<h2>The money</h2><p>{SENTENCE}</p><p>{OTHER}</p>{box}<p>{THIRD}</p>")
    assert shape(article) == ["h The money", f"p {SENTENCE}", f"p {OTHER}", f"p {THIRD}"]
    assert asides(article) == [row]


def test_a_box_of_key_points_is_the_outlets_own_glance() -> None:
    article = page(f"<div class='infobox'><h3>The key points</h3>{POINTS}</div><p>{SENTENCE}</p><p>{OTHER}</p>")
    assert len([line for line in shape(article) if line.startswith("i ")]) == 3


QUESTIONS = {
    "a button in a heading": "<h3><button aria-expanded='false'>{0}</button></h3><div><p>{1}</p></div>",
    "a heading in a button": "<button><h3>{0}</h3></button><div><p>{1}</p></div>",
    "details": "<details><summary>{0}</summary><p>{1}</p></details>",
}


@pytest.mark.parametrize("markup", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_that_opens_its_answer_is_a_heading(markup: str) -> None:
    asked = (("When does it open?", OTHER), ("Who pays?", THIRD))
    article = page(f"<p>{SENTENCE}</p>{''.join(markup.format(*each) for each in asked)}")
    assert shape(article) == [
        f"p {SENTENCE}",
        "h When does it open?",
        f"p {OTHER}",
        "h Who pays?",
        f"p {THIRD}",
    ]


def test_the_text_of_a_slide_under_its_heading_is_no_caption() -> None:
    slide = "<div class='slide'><img src='a.jpg'><h2>{0}</h2><div class='slide-caption'><p>{1}</p></div></div>"
    slides = "".join(slide.format(*each) for each in (("The Fish Quay", OTHER), ("Gull Rock", THIRD)))
    assert shape(page(f"<p>{SENTENCE}</p>{slides}"))[1:] == [
        "h The Fish Quay",
        f"p {OTHER}",
        "h Gull Rock",
        f"p {THIRD}",
    ]


def test_a_paragraph_straight_inside_a_table_is_read() -> None:
    assert f"p {THIRD}" in shape(page(f"<p>{SENTENCE}</p><table><p>{THIRD}</p></table><p>{OTHER}</p>"))


def test_a_page_in_utf_8_with_a_few_stray_bytes_is_in_utf_8() -> None:
    body = f"<p>“{SENTENCE}”</p><p>“{OTHER}”</p><p>Caf".encode() + b"\xe9 Zo\xeb, the council\x92s.</p>"
    article = read(b"<html><body><article>" + body + b"</article></body></html>", "article.html")
    assert shape(article)[0] == f"p “{SENTENCE}”"
    assert article.warnings == ("3 characters could not be read (shown as \N{REPLACEMENT CHARACTER})",)
