"""Wire copy, mail, newsletters and Markdown: what stands around the article and how it is set."""

from datetime import UTC, date, datetime

import pytest

from briefcli.languages.en import ENGLISH
from briefcli.sections import split_sections
from tests.test_pages import THIRD
from tests.test_parsers import OTHER, SENTENCE, asides, page, read, shape

WIRE = f"""BC-CALDER-BRIDGE/ (UPDATE 2)
BRIDGE AT CALDER SHUT, ENGINEERS TO REPORT
By Ana Ruiz
CALDER, May 12 (Calder Wire) - {SENTENCE}

{OTHER}

MORE FOLLOWS
Page 2 of 3

{THIRD}

(MORE)
- 3 -

{SENTENCE} Again.

(Reporting by Ana Ruiz and Mei Chen; Editing by Bo Tull)
((ana.ruiz@wire.example; +44 20 7946 0000))
-30-
"""


def test_the_slug_the_page_breaks_and_the_end_of_a_wire_copy_are_not_its_text() -> None:
    article = read(WIRE, "wire.txt")
    assert (article.title, article.byline) == ("BRIDGE AT CALDER SHUT, ENGINEERS TO REPORT", ("Ana Ruiz",))
    assert [line[:20] for line in shape(article)] == [
        "h BRIDGE AT CALDER S", "p CALDER, May 12 (Ca", "p Nobody knows how l", "p The ferries will r",
        "p The council voted ",
    ]  # fmt: skip
    assert asides(article, "end") == [
        "end | MORE FOLLOWS", "end | Page 2 of 3", "end | (MORE)", "end | - 3 -",
        "end | ((ana.ruiz@wire.example; +44 20 7946 0000))", "end | -30-",
    ]  # fmt: skip


POINTS = f"""BC-CALDER-BRIDGE/ (UPDATE 2, PIX)
UPDATE 2-Bridge at Calder shut until engineers report

* Council votes 14-3
* Ferries to run every hour from Monday
* Mayor says nobody knows how long
(Adds quote from mayor, paragraphs 6-8)

By Ana Ruiz

CALDER, Westmark, May 12 (Calder Wire) - {SENTENCE}
{OTHER}
($1 = 0.7512 pounds)
(Reporting by Ana Ruiz; Editing by Bo Tull)
Keywords: CALDER BRIDGE/ (UPDATE 2, PIX)
"""


def test_the_points_of_a_wire_copy_stand_at_a_glance_below_its_headline() -> None:
    article = read(POINTS, "wire.txt")
    assert (article.title, article.outlet) == ("Bridge at Calder shut until engineers report", "Calder Wire")
    assert [line[0] for line in shape(article)] == list("hiiipp")
    assert [section.role for section in split_sections(article, ENGLISH)] == ["glance", "lede"]


def test_a_headline_over_another_list_stays_the_head_of_that_list() -> None:
    assert read(f"Things to do\n* Swim in the sea\n* Walk the quay\n\n{SENTENCE}\n", "list.txt").title is None


def test_the_pages_of_a_copy_are_one_article() -> None:
    article = read(
        f"BRIDGE SHUT\n\nBy Ana Ruiz\n\n{SENTENCE}\n\nmfl\n\nBRIDGE SHUT 2 Calder\n\n{OTHER}\n\nend\n", "copy.txt"
    )
    assert shape(article) == ["h BRIDGE SHUT", f"p {SENTENCE}", f"p {OTHER}"]


def test_what_an_agency_adds_for_newsrooms_is_no_article() -> None:
    first, second = ABROAD["de"]
    article = read(
        f"Calder, 12. Mai (dpa) - {first} {first} {first}\n\n{second}\n\n# Notizblock\n\n## Orte\n- Rathaus\n\n"
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n- Autorin: Ana Ruiz\n",
        "dpa.txt",
    )
    assert shape(article)[-1] == f"p {second}"


PASTED = f"""Skip to content
The Calder Post
News
Sport
Log in

Bridge closed to cars after second flood
The old crossing will be out of bounds from June

Ana Ruiz
Council reporter
Mon 12 May 2025 07.12 BST
Updated 3 hours ago
Share

{SENTENCE}

{OTHER}

Most viewed
Ferry late again
Who won the prize?
Seal pup released
"""


def test_a_page_pasted_whole_is_its_article() -> None:
    article = read(PASTED, "article.txt")
    title, standfirst = "Bridge closed to cars after second flood", "The old crossing will be out of bounds from June"
    assert shape(article) == [f"h {title}", f"p {standfirst}", f"p {SENTENCE}", f"p {OTHER}"]
    assert (article.title, article.byline, article.published) == (title, ("Ana Ruiz",), date(2025, 5, 12))
    assert article.standfirst is not None


def test_a_headline_of_few_words_is_no_entry_of_the_menu_above_it() -> None:
    article = read(f"Skip to content\nHome\nBridge shut\nBy Ana Ruiz\n\n{SENTENCE}\n\n{OTHER}\n", "article.txt")
    assert shape(article) == ["h Bridge shut", f"p {SENTENCE}", f"p {OTHER}"]


def test_short_lines_above_a_text_are_no_menu_without_its_words() -> None:
    article = read(f"Bridge shut\n\nNo cars\n\nNo lorries\n\n{SENTENCE}\n", "article.txt")
    assert "No lorries" in article.text


def test_a_heading_that_names_what_is_most_read_keeps_its_prose() -> None:
    article = read(f"The bridge\n\n{SENTENCE}\n\nMost read\n\n{OTHER}\n", "article.txt")
    assert OTHER in article.text


MAILS = {
    "forwarded and quoted": f"""---------- Forwarded message ---------
From: Ana Ruiz <ana@bell.example>
Date: Mon, 12 May 2025 at 09:30
Subject: Fwd: Bridge stays shut
To: Desk <desk@bell.example>

Hi all, see below.

> {SENTENCE}
>
>> {OTHER}

-- 
Ana Ruiz
Sent from my iPhone
""",  # noqa: W291
    "forwarded": f"""FYI

-----Original Message-----
From: Press Office
Sent: 12 May 2025 09:30
Subject: Bridge stays shut

{SENTENCE}

{OTHER}

Sent from my phone
""",
    "in Apple's way": f"""Begin forwarded message:

From: Press Office
Subject: Re: Bridge stays shut
Date: 12 May 2025

{SENTENCE}
{OTHER}

-- 
Press Office, 1 Quay
""",  # noqa: W291
    "by Outlook, under a rule": f"""FYI

________________________________
From: Press Office <press@bell.example>
Sent: Monday, May 12, 2025 9:30 AM
To: Ana Ruiz <ana@bell.example>
Subject: Bridge stays shut

CAUTION: This email originated from outside the organisation. Do not click links.

{SENTENCE}

{OTHER}

Kind regards,
Mei Chen

This e-mail and any attachment are confidential and may be
privileged. If you are not the intended recipient, delete it.
""",
    "under the note alone, twice": f"""Worth a piece?

Von: Ana Ruiz <ana@bell.example>
Gesendet: 12. Mai 2025 10:00
An: Desk <desk@bell.example>
Betreff: WG: Bridge stays shut

See below.

From: Press Office <press@bell.example>
Sent: 12 May 2025 09:30
To: Ana Ruiz <ana@bell.example>
Subject: Bridge stays shut

{SENTENCE}

{OTHER}
""",
}


@pytest.mark.parametrize("mail", MAILS.values(), ids=MAILS)
def test_what_a_mail_forwards_is_the_article(mail: str) -> None:
    article = read(mail, "mail.txt")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert article.title == "Bridge stays shut"
    assert asides(article, "mail")


def test_a_forwarded_mail_is_of_the_day_it_was_sent() -> None:
    assert read(MAILS["by Outlook, under a rule"], "mail.txt").published == date(2025, 5, 12)


def test_field_lines_within_an_article_forward_nothing() -> None:
    lines = "From: Ana Ruiz\nTo: The council\nSubject: The bridge"
    article = read(f"{SENTENCE} {OTHER}\n\n" * 4 + f"The letter reads:\n\n{lines}\n\n{THIRD}\n", "article.txt")
    assert asides(article, "mail") == []


HEADERS = """Return-Path: <desk@bell.example>
Received: from mail.example by mx.example;
\tMon, 12 May 2025 09:30:00 +0100
MIME-Version: 1.0
Date: Mon, 12 May 2025 09:30:00 +0100
From: Ana Ruiz <ana@bell.example>
Subject: =?UTF-8?Q?Fwd:_Caf=C3=A9_stays_shut?=
"""
SAVED = {
    "quoted-printable": 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n'
    f"{SENTENCE[:40]}=\n{SENTENCE[40:]}\n\n=E2=80=9C{OTHER}=E2=80=9D\n",
    "in parts": 'Content-Type: multipart/alternative; boundary="b"\n\n'
    "--b\nContent-Type: text/html; charset=utf-8\n\n<p>See the other part.</p>\n"
    "--b\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n"
    f"{SENTENCE}\n\n“{OTHER}”\n\n--b--\n",
    "a page": "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    f"<html><body><div><p>{SENTENCE}</p><p>&ldquo;{OTHER}&rdquo;</p></div></body></html>\n",
}


@pytest.mark.parametrize("name", ["mail.eml", "mail.txt"])
@pytest.mark.parametrize("body", SAVED.values(), ids=SAVED)
def test_a_saved_mail_is_decoded(body: str, name: str) -> None:
    source = f"{HEADERS}{body}".replace("\n", "\r\n").encode("cp1252" if "1252" in body else "utf-8")
    article = read(source, name)
    assert shape(article) == [f"p {SENTENCE}", f"p “{OTHER}”"]
    assert (article.title, str(article.published)[:10]) == ("Café stays shut", "2025-05-12")


def test_what_an_answer_quotes_is_the_article() -> None:
    article = read(f"Thanks, will run it.\n\nOn Mon, Ana Ruiz wrote:\n> {SENTENCE}\n> {OTHER}\n", "mail.txt")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert asides(article) == ["mail | Thanks, will run it.\nOn Mon, Ana Ruiz wrote:"]


def test_a_quotation_in_a_text_is_no_mail() -> None:
    article = read(f"{SENTENCE}\n\n> We shall swim.\n> And we shall not sink.\n\n{OTHER}\n\n{THIRD}\n", "article.txt")
    assert asides(article, "mail") == []


RELEASES = {
    "British": f"""FOR IMMEDIATE RELEASE

Monday 12 May 2025

Embargoed until 00:01 Tuesday

OLD BRIDGE STAYS SHUT, SAYS CALDER COUNCIL

Ferries to run every hour from next week

{{lead}}

{OTHER}

-ENDS-

Notes to editors

1. Calder has about 12,000 inhabitants.

Media contact:
Ana Ruiz, Head of Communications
T: 01555 010203
E: press@calder.example

About Calder Council
The council serves the people of Calder and is proud of it.
""",
    "American": f"""Calder Bridge Authority

PRESS RELEASE

Contact: Ana Ruiz
555-010-0203
press@calder.example

Old bridge stays shut, says Calder council

{{lead}}

{OTHER}

About Calder Bridge Authority
The authority runs bridges. For more information, visit www.calder.example.

Forward-Looking Statements
This release contains forward-looking statements that involve risks.

# # #

SOURCE Calder Bridge Authority
""",
    "without a mark at its end": f"""Press release, 12 May 2025

Old bridge stays shut, says Calder council

{{lead}}

{OTHER}

For further information, please contact Ana Ruiz on 01555 010203.
""",
}


@pytest.mark.parametrize("suffix", ["txt", "md"])
@pytest.mark.parametrize("release", RELEASES.values(), ids=RELEASES)
def test_a_release_is_its_story_without_what_is_for_newsrooms(release: str, suffix: str) -> None:
    lead = f"CALDER, 12 May 2025 – {SENTENCE}"
    heading = "# " if suffix == "md" else ""
    title = next(line for line in release.split("\n") if line.lower().startswith("old bridge"))
    article = read(release.format(lead=lead).replace(title, heading + title), f"release.{suffix}")
    assert article.title == title
    around = (f"h {title}", "p Ferries to run every hour from next week")
    assert [line for line in shape(article) if line not in around] == [f"p {lead}", f"p {OTHER}"]
    assert article.published == date(2025, 5, 12)
    assert len(asides(article, "note")) == 1


def test_a_release_in_a_mail_begins_below_what_its_sender_wrote_to_the_newsroom() -> None:
    article = read(
        "From: Press Office <press@calder.example>\nDate: 12 May 2025 09:30\nSubject: PRESS RELEASE: Bridge shut\n\n"
        "Dear editor,\n\nPlease find below our news for your pages.\n\nEMBARGOED UNTIL 10:00 ON 12 MAY 2025\n\n"
        f"Old bridge shut until engineers report\n\n{SENTENCE}\n\n{OTHER}\n\nENDS\n\n"
        "For further information contact Ana Ruiz on 01555 010203.\n",
        "mail.txt",
    )
    assert shape(article) == ["h Old bridge shut until engineers report", f"p {SENTENCE}", f"p {OTHER}"]


def test_the_line_between_headline_and_dateline_is_the_standfirst() -> None:
    article = read(RELEASES["British"].format(lead=f"CALDER, 12 May 2025 – {SENTENCE}"), "release.txt")
    assert article.standfirst is not None
    assert article.standfirst.text == "Ferries to run every hour from next week"


def test_a_release_on_a_page_is_its_story_too() -> None:
    article = page(
        f"<p>CALDER, May 12, 2025 /PRNewswire/ -- {SENTENCE}</p><p>{OTHER}</p><p>{THIRD}</p>"
        "<p><b>About Calder Bridge Authority</b></p><p>The authority runs bridges and is proud of every one.</p>"
        "<p><b>Media Contact:</b><br>Ana Ruiz<br>press@calder.example</p><p>SOURCE Calder Bridge Authority</p>"
    )
    assert shape(article)[-1] == f"p {THIRD}"


IN_ARTICLES = {
    "a heading": "About the bridge",
    "a mark within": "###",
    "a number to call": "For more information, call 01555 010203.",
    "words of the trade": "Forward-looking statements moved shares.",
}


@pytest.mark.parametrize("line", IN_ARTICLES.values(), ids=IN_ARTICLES)
def test_what_a_release_ends_with_ends_no_article(line: str) -> None:
    article = read(f"The bridge\n\n{SENTENCE}\n\n{OTHER}\n\n{line}\n\n{THIRD}\n", "article.txt")
    assert shape(article)[-1] == f"p {THIRD}"
    assert asides(article, "note") == []


NEWSLETTER = f"""View this email in your browser

THE MORNING BOAT
Monday, 12 May 2025 | by Ana Ruiz

Good morning. {THIRD}

** 1. The bridge
------------------------------------------------------------

{SENTENCE}

Read more (https://bell.example/bridge?utm=1)

============================================================
THE MONEY
============================================================

{OTHER}

* Ferries run from Monday
* Schools open later

** SPONSORED: Try Gull’s Ale, brewed on the quay since 1804.

** Twitter (https://x.com/bell)
Copyright © 2025 The Calder Bell, All rights reserved.

Our mailing address is:
1 Fish Quay
Calder CA1 1AA

You are receiving this email because you signed up.
or ** unsubscribe from this list (https://x.example)
"""


def test_a_newsletter_saved_as_text_is_its_stories_under_their_headings() -> None:
    article = read(NEWSLETTER, "newsletter.txt")
    assert shape(article) == [
        "h THE MORNING BOAT",
        f"p Good morning. {THIRD}",
        "h The bridge",
        f"p {SENTENCE}",
        "h THE MONEY",
        f"p {OTHER}",
        "i Ferries run from Monday",
        "i Schools open later",
    ]
    assert (article.published, article.byline) == (date(2025, 5, 12), ("Ana Ruiz",))


def test_a_table_in_a_text_is_kept_as_rows() -> None:
    rows = "Year      Boats     Tons\n1962      14        300\n1963      15        310"
    article = read(f"{SENTENCE}\n\n{rows}\n\n{OTHER}\n\n| 1964 | 16 |\n| 1965 | 17 |\n", "article.txt")
    assert shape(article) == [f"p {SENTENCE}", f"p {OTHER}"]
    assert asides(article) == [
        "table | Year | Boats | Tons\n1962 | 14 | 300\n1963 | 15 | 310",
        "table | 1964 | 16\n1965 | 17",
    ]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (f"{SENTENCE}[^a] {OTHER}\n\n[^a]: The report,\n    page nine.\n", "article.md"),
        (f"{SENTENCE} [1] {OTHER}\n\n[1] The report, page nine.\n", "article.txt"),
    ],
)
def test_footnotes_of_a_text_stand_beside_it(source: str, name: str) -> None:
    article = read(source, name)
    assert article.text == f"{SENTENCE} {OTHER}"
    assert asides(article)[0].endswith("page nine.")


def test_a_number_in_brackets_that_leads_to_no_note_stays() -> None:
    assert "[1]" in read(f"{SENTENCE} [1] {OTHER}\n", "article.txt").text


FRONT_MATTERS = {
    "TOML": '+++\ntitle = "Bridge stays shut"\nauthors = ["Ana Ruiz", "Mei Chen"]\ndate = 2025-05-12T09:30:00Z\n'
    '[params]\ntitle = "Other"\n+++\n',
    "YAML over several lines": "---\ntitle: >-\n  Bridge stays\n  shut\nauthor:\n  - name: Ana Ruiz\n    role: Editor\n"
    "  - name: Mei Chen\ndate: 2025-05-12 11:30:00 +0200\n---\n",
}


@pytest.mark.parametrize("matter", FRONT_MATTERS.values(), ids=FRONT_MATTERS)
def test_front_matter_of_every_make_is_read(matter: str) -> None:
    article = read(f"{matter}\nThe money\n---------\n\n{SENTENCE}\n", "article.md")
    assert (article.title, article.byline) == ("Bridge stays shut", ("Ana Ruiz", "Mei Chen"))
    assert article.published == datetime(2025, 5, 12, 9, 30, tzinfo=UTC)
    assert shape(article) == ["h The money", f"p {SENTENCE}"]


def test_the_outlet_is_the_name_among_the_fields_below_it() -> None:
    source = (
        f"---\nsource:\n  name: The Calder Post\n  url: https://post.example\nauthor: '[[Ana Ruiz]]'\n---\n{SENTENCE}\n"
    )
    article = read(source, "article.md")
    assert (article.outlet, article.byline) == ("The Calder Post", ("Ana Ruiz",))


def test_what_only_some_programs_read_in_markdown_is_not_words() -> None:
    article = read(
        f'# The bridge\n\n{SENTENCE}\n\n{{{{< tweet user="ana" id="1" >}}}}\n\n'
        "{% twitter https://x.com/ana/status/1 %}\n\n![[wave.png]]\n\n> [!quote]\n> “It will stay shut.”\n\n"
        "==The [[Calder Council|council]]== said so.[[1]](#one) %%ask again%%\n\n::: warning\nNo cars.\n:::\n",
        "article.md",
    )
    assert shape(article) == [
        "h The bridge", f"p {SENTENCE}", "q “It will stay shut.”", "p The council said so.[1]", "p No cars.",
    ]  # fmt: skip
    assert [line.partition(" | ")[0] for line in asides(article)] == ["post", "post", "markup", "markup"]


def test_html_in_markdown_is_read_as_a_page_is() -> None:
    article = read(
        f"# The bridge\n\n<p>{SENTENCE}</p>\n<h2>The money</h2>\n<p>{OTHER}</p>\n\n<div class='note'>\n\n{THIRD}\n\n"
        "</div>\n\n<blockquote class='twitter-tweet'><p>Out.</p>&mdash; Ana (@ana)</blockquote>\n\n"
        "<iframe src='https://video.example/1'></iframe>\n",
        "article.md",
    )
    assert shape(article) == ["h The bridge", f"p {SENTENCE}", "h The money", f"p {OTHER}", f"p {THIRD}"]
    assert [line.partition(" | ")[0] for line in asides(article)] == ["post"]


ABROAD = {
    "de": (
        "Der Rat hat entschieden, dass die Brücke gesperrt bleibt.",
        "„Das dauert“, sagte die Bürgermeisterin „lange.“",
    ),
    "fr": ("Le conseil a décidé que le pont resterait fermé.", "« Cela va durer », a déclaré la maire « longtemps. »"),
    "es": ("El consejo decidió que el puente siguiera cerrado.", "«Va a durar», dijo la alcaldesa el martes."),
    "it": ("Il consiglio ha deciso che il ponte resti chiuso.", "«Ci vorrà tempo», ha detto la sindaca martedì."),
    "pl": ("Rada zdecydowała, że most pozostanie zamknięty.", "„Nie wiemy”, powiedziała we wtorek burmistrz."),
    "tr": ("Meclis köprünün kapalı kalmasına karar verdi.", "“Bilmiyoruz” dedi belediye başkanı salı günü."),
    "ru": ("Совет решил, что мост останется закрытым.", "«Мы не знаем», — сказала мэр во вторник."),
    "ar": ("قرر المجلس أن يبقى الجسر مغلقا.", "قالت رئيسة البلدية يوم الثلاثاء: «لا نعرف»."),
    "ja": ("市議会は橋を閉鎖したままにすることを決めた。", "市長は「誰にもわからない」と述べた。"),
    "zh": ("市议会决定继续封闭大桥。", "市长说：“没有人知道。”"),
}
HEADING_ABROAD = {"ja": "お金の問題", "zh": "钱的问题", "ar": "المال", "ru": "Деньги"}


@pytest.mark.parametrize("suffix", ["html", "md", "txt"])
@pytest.mark.parametrize("code", ABROAD)
def test_an_article_in_any_language_keeps_its_text_and_its_sections(code: str, suffix: str) -> None:
    first, second = ABROAD[code]
    heading = HEADING_ABROAD.get(code, "Geld")
    written = {
        "html": f"<html lang={code}><body><h1>1</h1><p>{first}</p><p>{second}</p><h2>{heading}</h2>"
        f"<p>{second} {first}</p><p>{first} {second}</p>" + f"<p>{first} {second}.</p>" * 9,
        "md": f"---\nlang: {code}\n---\n{first}\n\n{second}\n\n## {heading}\n\n{second} {first}\n\n{first} {second}\n",
        "txt": f"{first}\n\n{second}\n\n{heading}\n\n{second} {first}\n\n{first} {second}\n",
    }
    article = read(written[suffix], f"article.{suffix}")
    assert shape(article)[:5] == [
        f"p {first}", f"p {second}", f"h {heading}", f"p {second} {first}", f"p {first} {second}",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (" ".join(ABROAD["de"] * 3), "und"),
        (" ".join(ABROAD["es"] * 3), "und"),
        (" ".join(ABROAD["ru"]), "und"),
        (" ".join(ABROAD["zh"]), "und"),
        (f"{SENTENCE} {OTHER}", "en"),
        ("It rained.", "en"),
    ],
)
def test_a_text_that_is_plainly_not_english_is_not_called_so(text: str, language: str) -> None:
    assert read(f"{text}\n", "article.txt").language == language
