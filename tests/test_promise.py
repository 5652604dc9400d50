"""The promise: no word in a brief that is not in its article, and the same bytes wherever it is made."""

import json
import pickle
from functools import cache

import pytest

from briefcli.brief import compose, outline
from briefcli.errors import ParseError
from briefcli.languages import language_of
from briefcli.model import Article, Brief, Document, Scope
from briefcli.parsers import parse
from briefcli.renderers import RENDERERS, render
from briefcli.sentences import split_sentences
from briefcli.sources import fetch
from tests.samples import ROOT, SAMPLES, briefcli

EACH = pytest.mark.parametrize("sample", SAMPLES)
SCOPES = [Scope.BRIEF, Scope.QUOTES, Scope.SUMMARY, Scope.OUTLINE]


@cache
def article_of(sample: str) -> Article:
    return parse(fetch(str(ROOT / sample)))


@cache
def brief_of(sample: str, scope: Scope = Scope.BRIEF) -> Brief:
    return outline(article_of(sample)) if scope is Scope.OUTLINE else compose(article_of(sample), scope=scope)


@EACH
@pytest.mark.parametrize("scope", SCOPES)
def test_every_span_is_the_articles_own_words_at_the_place_it_claims(sample: str, scope: Scope) -> None:
    brief = brief_of(sample, scope)
    spans = list(brief.spans())
    assert spans or scope is Scope.QUOTES  # there is one sample where nobody speaks
    assert [span for span in spans if brief.article.text[span.start : span.end] != span.text] == []


@EACH
def test_the_text_is_its_blocks(sample: str) -> None:
    article = article_of(sample)
    assert article.text == "\n\n".join(block.span.text for block in article.blocks)
    assert all(article.span(block.span.start, block.span.end) == block.span for block in article.blocks)


@EACH
def test_every_point_is_a_whole_sentence_and_stands_once(sample: str) -> None:
    brief = brief_of(sample)
    points = [*brief.at_a_glance, *(point for part in brief.parts for point in part.points)]
    spans = [point.sentence.span for point in points]
    assert len(set(spans)) == len(spans)
    language = language_of(brief.article.language)
    whole = {sentence.span for sentence in split_sentences(brief.article, language)}
    whole |= {block.span for block in brief.article.blocks}
    assert set(spans) <= whole


@EACH
def test_order_is_kept(sample: str) -> None:
    """Points and quotations come as they stand in the article, people in the order of their first words."""
    brief = brief_of(sample)
    for points in (brief.at_a_glance, *(part.points for part in brief.parts)):
        starts = [point.sentence.span.start for point in points]
        assert starts == sorted(starts)
    for voice in brief.voices:
        starts = [quotation.content[0].start for quotation in voice.quotations]
        assert starts == sorted(starts)
    first = [voice.quotations[0].content[0].start for voice in brief.voices if voice.speaker]
    assert first == sorted(first)


@EACH
def test_a_name_is_in_the_articles_words(sample: str) -> None:
    brief = brief_of(sample)
    for voice in brief.voices:
        if voice.speaker:
            assert voice.speaker.name in brief.article.text
            assert voice.speaker.title is None or voice.speaker.title in brief.article.text


@EACH
def test_a_brief_survives_pickling_and_json(sample: str) -> None:
    brief = brief_of(sample)
    assert pickle.loads(pickle.dumps(brief)) == brief
    saved = json.loads(render(brief, "json"))
    assert saved == json.loads(render(brief, "jsonl"))
    text = saved["article"]["text"]
    assert [span for span in _spans(saved) if text[span["start"] : span["end"]] != span["text"]] == []


def _spans(node: object) -> list[dict[str, str]]:
    below = list(node.values()) if isinstance(node, dict) else node if isinstance(node, list) else []
    found = [span for each in below for span in _spans(each)]
    return [*found, node] if isinstance(node, dict) and {"start", "end", "text"} <= node.keys() else found


def test_the_same_bytes_wherever_it_is_made() -> None:
    """Hash seeds, locale, time zone."""
    surroundings = (
        {"PYTHONHASHSEED": "0"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Pacific/Auckland"},
    )
    made = {briefcli("brief", *SAMPLES, "--format", "jsonl", env=env).stdout for env in surroundings}
    assert len(made) == 1
    assert made.pop().count(b"\n") == len(SAMPLES)


@pytest.mark.parametrize("summariser", ["lexrank", "textrank", "lsa", "luhn", "kl", "sumbasic", "reduction"])
def test_every_summariser_gives_the_same_bytes_under_every_hash_seed(summariser: str) -> None:
    sample = next(name for name in SAMPLES if name.endswith(".txt"))
    made = {
        briefcli("summary", sample, "--summariser", summariser, env={"PYTHONHASHSEED": str(seed)}).stdout
        for seed in range(3)
    }
    assert len(made) == 1


SENTENCE = "The bridge over the Orla stays shut, said Ana Ruiz. "
ODD = {
    "nothing": "",
    "white space": " \n\t\n ",
    "one word": "Bridge",
    "one mark": "“",
    "marks that never close": "“ " * 500,
    "one long line": SENTENCE * 2000,
    "one long word": "a" * 200_000,
    "control characters": "The \x00bridge\x1b[2J is\x9b shut\u202e, said Ana Ruiz.\r\n\r\nIt \ufeffopens\u200b today.",
    "lone carriage returns": "The bridge is shut.\rIt opens today.\rThat is all.",
    "another script": "桥今天关闭。安娜说：“它明天开放。”" * 20,
    "right to left": "الجسر مغلق اليوم. قالت آنا: «سيفتح غدا»." * 20,
}
BROKEN = {
    "no page": "<",
    "never closed": "<html><body><div><p>The bridge <b>is <i>shut</b> today<p>It opens" * 30,
    "nested deep": "<div>" * 5000 + SENTENCE * 20 + "</div>" * 5000,
    "only script": "<script>" + "alert(1);" * 500 + "</script>",
    "crossed": "<table><p>" + SENTENCE * 10 + "</table></p></body><body>" + SENTENCE * 10,
    "bad entities": f"<p>&#0; &#xD800; &#x110000; &nosuch; &amp {SENTENCE * 20}</p>",
    "bad metadata": '<script type="application/ld+json">{"@graph": [[[{"headline": 3}, null]]</script><p>'
    + SENTENCE * 9,
    "attributes": "<p " + "x=y " * 5000 + ">" + SENTENCE * 20,
}


@pytest.mark.parametrize(
    ("media_type", "text"),
    [pytest.param("text/plain", text, id=f"text: {name}") for name, text in ODD.items()]
    + [pytest.param("text/markdown", text, id=f"markdown: {name}") for name, text in ODD.items()]
    + [pytest.param("text/html", f"<p>{text}</p>", id=f"page: {name}") for name, text in ODD.items()]
    + [pytest.param("text/html", text, id=f"page: {name}") for name, text in BROKEN.items()],
)
def test_odd_input_is_briefed_or_refused(media_type: str, text: str) -> None:
    """Never a traceback, and what comes out keeps the promise."""
    document = Document("odd", media_type, text.encode("utf-8", "surrogatepass"))
    try:
        brief = compose(parse(document))
    except ParseError:
        return
    assert all(brief.article.text[span.start : span.end] == span.text for span in brief.spans())
    for form in RENDERERS:
        assert not set(render(brief, form)) & set("\x00\x1b\x9b\u202e\ufeff")


@pytest.mark.parametrize(
    ("media_type", "text"),
    [
        pytest.param("text/plain", f"{SENTENCE * 10}\n\n" * 4000, id="text"),
        pytest.param("text/html", f"<div {'data-x=y ' * 40}><p>{SENTENCE * 4}</p></div>" * 3500, id="page"),
    ],
)
def test_two_megabytes_are_read(media_type: str, text: str) -> None:
    assert len(text) > 2_000_000
    brief = compose(parse(Document("long", media_type, text.encode())))
    assert all(brief.article.text[span.start : span.end] == span.text for span in brief.spans())


@pytest.mark.parametrize(
    "body", [b"\xff\xfe\x00", b"\xef\xbb\xbf", bytes(range(256)) * 100, b"\x80" * 1000, b"PK\x03\x04"]
)
@pytest.mark.parametrize("media_type", ["", "text/plain", "text/html", "text/markdown", "application/octet-stream"])
def test_odd_bytes_are_briefed_or_refused(media_type: str, body: bytes) -> None:
    try:
        brief = compose(parse(Document("odd", media_type, body)))
    except ParseError:
        return
    assert all(brief.article.text[span.start : span.end] == span.text for span in brief.spans())
