"""Pages that are not the article: refused with what they are and what to do, and briefed when asked to."""

import pytest

from briefcli.errors import ParseError
from briefcli.model import Article, Document
from briefcli.parsers import parse
from tests.samples import briefcli

SENTENCE = "The council voted at midnight to keep the old bridge over the river shut until the engineers had seen it."
OTHER = "Nobody knows how long that will take, the mayor told reporters on the steps of the town hall on Tuesday."
THIRD = "Ferries will run every ten minutes from Monday, and the night bus goes by way of the lock, the council said."
COOKIES = "We and our partners store and/or access information on a device, such as cookies, to show you advertising."
PAID = """<script type="application/ld+json">
{{"@type": "NewsArticle", "headline": "Bridge stays shut", "isAccessibleForFree": {}}}</script>"""
TEASER = '<article><h2><a href="/{number}">Council story number {number} of the day</a></h2><p>{text}</p></article>'


def read(source: str, force: bool = False) -> Article:
    return parse(Document("https://bell.example/bridge", "text/html", source.encode(), None), force)


def page(title: str, body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


NOT_THE_ARTICLE = {
    "a consent wall": (
        page(
            "The Bell",
            f"<main><h1>We value your privacy</h1><p>{COOKIES}</p><p>You can withdraw your consent at any time. Some "
            "partners rely on legitimate interest.</p></main><button>Accept all</button>",
        ),
        "a consent wall stands in front of it",
    ),
    "a consent wall in a dialog": (
        page(
            "Die Glocke",
            "<dialog><h2>Willkommen</h2><p>Wir verwenden Cookies, um Ihnen Werbung zu zeigen.</p><p>Mit Werbung "
            "weiterlesen oder Ihre Einwilligung verweigern.</p><button>Alle akzeptieren</button></dialog>",
        ),
        "a consent wall stands in front of it",
    ),
    "a consent wall in French": (
        page(
            "La Cloche",
            "<main><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l’audience de ce "
            "site.</p><p>Vous pouvez retirer votre consentement à tout moment en bas de chaque page.</p></main>",
        ),
        "a consent wall stands in front of it",
    ),
    "a wall that offers advertising or a subscription": (
        page(
            "Zustimmung",
            "<h1>Mit Werbung weiterlesen</h1><p>Besuchen Sie unsere Seiten wie gewohnt mit Werbung und Cookies.</p>"
            "<h2>Glocke Pur</h2><p>Lesen Sie alles ohne Werbetracking für 4 Euro im Monat.</p><p>Diese Drittanbieter "
            "und wir lesen Informationen auf Ihrem Gerät aus und speichern sie dort.</p>",
        ),
        "a consent wall stands in front of it",
    ),
    "a paywall": (
        page(
            "Bridge stays shut | The Bell",
            "<article><h1>Bridge stays shut</h1><p>The council voted at midnight to keep it shut…</p>"
            '<div class="paywall-offer"><p>Subscribe to continue reading this article.</p></div></article>',
        ),
        "it is for subscribers, and hardly a sentence of it is here",
    ),
    "a paywall in Spanish": (
        page(
            "El puente sigue cerrado",
            "<article><h1>El puente sigue cerrado</h1><p>El consejo votó a medianoche.</p><p>Contenido exclusivo para "
            "suscriptores</p></article>",
        ),
        "it is for subscribers, and hardly a sentence of it is here",
    ),
    "a paid article with the half of a sentence": (
        page(
            "Bridge stays shut | The Bell",
            "<article><h1>Bridge stays shut</h1><p>The council voted at midnight to keep it…</p><div><h2>Read on</h2>"
            "<p>Only £1 for a month, then £9 a month.</p></div></article>",
            PAID.format("false"),
        ),
        "it is for subscribers, and hardly a sentence of it is here",
    ),
    "a login": (
        page(
            "Sign in | The Bell",
            "<main><h1>Sign in</h1><p>Welcome back to the Bell, the paper of the valley.</p><form><label>Password "
            '<input type="password"></label><button>Sign in</button></form></main>',
        ),
        "it is a login page",
    ),
    "a login in Polish": (
        page(
            "Zaloguj się",
            "<main><h1>Zaloguj się</h1><p>Podaj swój adres e-mail oraz hasło, aby czytać nasze teksty.</p><form>"
            '<input type="password"></form></main>',
        ),
        "it is a login page",
    ),
    "a login that sends a code": (
        page(
            "Log in or create an account | The Bell",
            "<main><h1>Log in or create an account</h1><form><input type=email><button>Continue</button></form><p>We "
            "will send you a code of six letters, so that you need not remember anything at all.</p></main>",
        ),
        "it is a login page",
    ),
    "a challenge": (
        page(
            "Just a moment...",
            "<h1>bell.example</h1><p>Checking if the site connection is secure. This may take a few seconds.</p>"
            '<form id="challenge-form"></form>',
        ),
        "the site asks whether the reader is a robot",
    ),
    "a captcha in German": (
        page(
            "Die Glocke",
            "<h1>Kurze Prüfung</h1><p>Bitte bestätigen Sie, dass Sie kein Roboter sind, und laden Sie neu.</p>"
            '<div class="g-recaptcha"></div>',
        ),
        "the site asks whether the reader is a robot",
    ),
    "no text without a script": (
        page("The Bell", '<div id="root"></div><noscript>Please enable JavaScript to run this app.</noscript>'),
        "its text comes by JavaScript",
    ),
    "a frame that a script fills": (
        page(
            "Bridge stays shut",
            '<div id="__next"><h1>Bridge stays shut</h1></div><script id="__NEXT_DATA__">1</script>',
        ),
        "its text comes by JavaScript",
    ),
    "a blog with whole posts": (
        page(
            "The Bell blog",
            "".join(TEASER.format(number=n, text=f"{SENTENCE} {OTHER} {THIRD} {SENTENCE}") for n in range(5)),
        ),
        "it lists articles and is none",
    ),
    "a front page": (
        page(
            "The Bell – news from the valley",
            "<main>" + "".join(TEASER.format(number=number, text=SENTENCE) for number in range(1, 13)) + "</main>",
        ),
        "it lists articles and is none",
    ),
    "a list of headlines": (
        page(
            "Politics | The Bell",
            "<main><h1>Politics</h1><ul>"
            + "".join(
                f'<li><a href="/{n}">Council votes for the {n}th time on the bridge</a></li>' for n in range(4, 30)
            )
            + "</ul></main>",
        ),
        "it lists articles and is none",
    ),
    "an error": (
        page(
            "Page not found | The Bell",
            "<main><h1>Page not found</h1><p>The page that you have asked for has moved, or it never was. Try our "
            "front page, or search for what you wanted.</p></main>",
        ),
        "it is an error page",
    ),
    "an error in Italian": (
        page("La Campana", "<h1>404 – Pagina non trovata</h1><p>La pagina che cercavi non c’è più, purtroppo.</p>"),
        "it is an error page",
    ),
    "a video": (
        page(
            "Watch: the bridge from above",
            '<main><h1>Watch: the bridge from above</h1><div class="video-player"><video src="b.mp4"></video></div>'
            "<p>A drone flies over the bridge at dusk.</p></main>",
        ),
        "it shows a video or pictures and has no text",
    ),
    "pictures": (
        page(
            "The bridge in pictures",
            '<main><h1>The bridge in pictures</h1><div class="gallery">'
            + "".join(f'<figure><img src="{number}.jpg"></figure>' for number in range(9))
            + "</div><p>Nine views of the old bridge.</p></main>",
        ),
        "it shows a video or pictures and has no text",
    ),
}


@pytest.mark.parametrize(("source", "what"), NOT_THE_ARTICLE.values(), ids=NOT_THE_ARTICLE)
def test_a_page_that_is_not_the_article_says_what_it_is_and_what_to_do(source: str, what: str) -> None:
    with pytest.raises(ParseError) as refusal:
        read(source)
    message = str(refusal.value)
    assert message.startswith(f"no article found in https://bell.example/bridge: {what}. ")
    assert message.endswith(", or add --force to brief what is here.")
    assert "\n" not in message
    assert refusal.value.exit_code == 65


WITHOUT_TEXT = (
    "a frame that a script fills",
    "no text without a script",
    "a consent wall in a dialog",
    "a list of headlines",
)
FORCED = {name: case for name, case in NOT_THE_ARTICLE.items() if name not in WITHOUT_TEXT}


@pytest.mark.parametrize(("source", "what"), FORCED.values(), ids=FORCED)
def test_with_force_what_is_there_is_read_and_the_doubt_is_told(source: str, what: str) -> None:
    assert f"this may be no article: {what}" in read(source, force=True).warnings


@pytest.mark.parametrize("name", WITHOUT_TEXT)
def test_with_force_what_is_not_there_cannot_be_read(name: str) -> None:
    with pytest.raises(ParseError, match="it has no text to brief"):
        read(NOT_THE_ARTICLE[name][0], force=True)


ABOUT = {
    "cookies": (
        "We value your privacy: the sentence that ate the web",
        "“We use cookies”, says every page, and “we value your privacy”, and nobody reads either of them any more.",
    ),
    "robots": ("Are you a robot? How the web asks", "A click on “I am not a robot” tells more than it seems to."),
    "errors": ("404 new jobs at the port", "The port will hire 404 people, of whom nobody has been found so far."),
    "a page not found": (
        "Page not found: a short history",
        "The first page not found was found in Geneva, it is said.",
    ),
    "subscribers": ("Why readers log in to newspapers", "To continue reading is free, the paper told its readers."),
    "JavaScript": (
        "Enable JavaScript, they said",
        "Please enable JavaScript, says the town’s new website to everybody.",
    ),
}


@pytest.mark.parametrize(("title", "sentence"), ABOUT.values(), ids=ABOUT)
def test_an_article_about_such_pages_is_one(title: str, sentence: str) -> None:
    body = f"<p>{sentence}</p>" + "".join(f"<p>{line}</p>" for line in (SENTENCE, OTHER, THIRD, *[SENTENCE[4:]] * 6))
    banner = f'<div class="cookie-banner"><p>{COOKIES}</p><button>Accept all</button></div><input type="password">'
    article = read(page(title, f"<article><h1>{title}</h1>{body}</article>{banner}"))
    assert sentence in article.text
    assert article.warnings == ()


def test_a_piece_of_breaking_news_under_a_banner_is_an_article() -> None:
    banner = f'<div id="cookies"><p>{COOKIES}</p><p>Legitimate interest.</p><button>Accept all</button></div>'
    news = f"<article><h1>Bridge stays shut</h1><p>{SENTENCE}</p><p>{OTHER}</p></article>"
    player = '<iframe src="https://video.example/embed/1"></iframe><noscript>Please enable JavaScript.</noscript>'
    assert read(page("Bridge stays shut | The Bell", news + player + banner)).text == f"{SENTENCE}\n\n{OTHER}"


def test_an_article_among_teasers_is_one() -> None:
    teasers = "".join(TEASER.format(number=number, text=THIRD) for number in range(12))
    news = f"<article><h1>Bridge stays shut</h1>{''.join(f'<p>{line}</p>' for line in (SENTENCE, OTHER) * 6)}</article>"
    assert SENTENCE in read(page("Bridge stays shut", f"<main>{news}</main><section>{teasers}</section>")).text


def test_headings_that_lead_to_other_sites_or_to_the_page_itself_are_of_an_article() -> None:
    section = '<h2><a href="{}{}">The {}th thing to do by the river</a></h2><p>{}</p><p>{}</p>'
    for place in ("https://boats.example/", "https://bell.example/bridge#"):
        body = "".join(section.format(place, number, number, SENTENCE, OTHER) for number in range(4, 10))
        article = read(page("Six things to do", f"<article><h1>Six things to do</h1>{body}</article>"))
        assert article.text.count(SENTENCE) == 6


PAYWALLS = (
    "Subscribe to continue reading",
    "You’ve read your last free article",
    "This content is only available to subscribers.",
    "Get full access to this story",
    "Continue reading with a free trial",
    "Keep reading for £1",
    "Already a subscriber? Sign in",
    "Support your paper. Subscribe to continue.",
    "Jetzt weiterlesen mit dem Digitalabo",
    "Jetzt testen und weiterlesen",
    "Bereits Abonnent? Hier anmelden",
    "Article réservé aux abonnés",
    "La suite de cet article est réservée à nos abonnés",
    "Pour lire l’intégralité de cet article, identifiez-vous",
    "Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.",
    "Para seguir leyendo, suscríbete",
    "Per continuare a leggere abbonati",
    "Log in om verder te lezen",
    "Aby czytać dalej, wykup dostęp",
)


@pytest.mark.parametrize("line", PAYWALLS)
def test_the_beginning_of_a_paid_article_is_briefed_with_a_warning(line: str) -> None:
    body = f"<article><h1>Bridge stays shut</h1><p>{SENTENCE}</p><p>{OTHER}</p><p>{THIRD}</p></article><p>{line}</p>"
    article = read(page("Bridge stays shut", body))
    assert article.text.startswith(SENTENCE)
    assert article.warnings == ("only the beginning of this article is here: the rest is for subscribers",)


WALLS = {
    "with a heading": "<h2>That was all</h2><p>Register for free to continue reading.</p><p>Or pay £1.</p>",
    "as a heading": "<h3>Create a free account to read this article</h3><p>Already registered? Sign in.</p>",
    "in French": "<p>La suite est réservée aux abonnés. Il vous reste 62 % de cet article à lire.</p>",
}


@pytest.mark.parametrize("wall", WALLS.values(), ids=WALLS)
def test_what_stands_where_a_paid_article_breaks_off_is_set_aside(wall: str) -> None:
    body = f"<h1>Bridge stays shut</h1><p>Subscribers only</p><p>{SENTENCE}</p><p>{OTHER}</p><div>{wall}</div>"
    article = read(page("Bridge stays shut", f"<article>{body}</article>"))
    assert article.text == f"{SENTENCE}\n\n{OTHER}"
    assert len([aside for aside in article.set_aside if aside.kind == "promo"]) >= wall.count("</p>")
    assert article.warnings == ("only the beginning of this article is here: the rest is for subscribers",)


BROKEN_OFF = "The ferries are to run every ten minutes from Monday, and the night bus goes by way of the …"


@pytest.mark.parametrize("told", ["false", '"False"', 'true, "hasPart": [{"isAccessibleForFree": "False"}]'])
def test_a_paid_article_that_ends_in_dots_is_only_its_beginning(told: str) -> None:
    body = f"<article><h1>Bridge stays shut</h1><p>{SENTENCE}</p><p>{OTHER}</p><p>{BROKEN_OFF}</p></article>"
    article = read(page("Bridge stays shut", body, PAID.format(told)))
    assert article.text.endswith(BROKEN_OFF)
    assert article.warnings == ("only the beginning of this article is here: the rest is for subscribers",)
    assert read(page("Bridge stays shut", body, PAID.format("true"))).warnings == ()


def test_an_article_is_whole_though_it_is_said_to_be_paid_and_its_head_asks_subscribers_to_sign_in() -> None:
    head = '<div class="top"><p>Already a subscriber? <a href="/login">Log in</a></p></div>'
    body = f"{head}<article><h1>Bridge stays shut</h1><p>{SENTENCE}</p><p>{OTHER}</p><p>{THIRD}</p></article>"
    article = read(page("Bridge stays shut", body, PAID.format("false")))
    assert (article.text, article.warnings) == (f"{SENTENCE}\n\n{OTHER}\n\n{THIRD}", ())


def test_a_label_for_subscribers_on_a_whole_article_is_no_warning() -> None:
    body = "".join(f"<p>{line}</p>" for line in (SENTENCE, OTHER, THIRD) * 6)
    source = page("Bridge", f"<article><h1>Bridge stays shut</h1><p>Subscribers only</p>{body}</article>")
    assert read(source).warnings == ()


def test_the_command_refuses_a_login_page_and_reads_it_when_told_to() -> None:
    source, what = NOT_THE_ARTICLE["a login"]
    refused = briefcli("brief", "-", stdin=source.encode())
    forced = briefcli("outline", "-", "--force", stdin=source.encode())
    assert (refused.returncode, refused.stdout) == (65, b"")
    assert refused.stderr.decode().startswith(f"briefcli: no article found in standard input: {what}. Sign in, ")
    assert forced.returncode == 0
    assert "Welcome back to the Bell" in forced.stdout.decode()
