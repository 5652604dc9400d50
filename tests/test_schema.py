"""The JSON that other programs rely on: its keys, its order, its promise about offsets, and the schema that says so."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from briefcli.brief import compose
from briefcli.model import BlockKind, Brief, Page, Quotation, QuotationKind, Scope, Sentence, Voice
from briefcli.parsers import parse
from briefcli.renderers import render
from briefcli.sources import fetch
from tests.briefs import article_of, bridge, everywhere, point
from tests.samples import ROOT, SAMPLES

SCHEMA = json.loads(files("briefcli.renderers").joinpath("brief.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def told(brief: Brief, page: Page = Page()) -> Any:  # noqa: B008
    return json.loads(render(brief, "json", page))


def faults(value: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(value)]


def spans(value: object) -> Iterator[dict[str, Any]]:
    """Every object with a start, an end and a text, however deep."""
    if isinstance(value, dict) and {"start", "end", "text"} <= value.keys():
        yield value
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for child in children:
        yield from spans(child)


def misplaced(value: Any) -> list[dict[str, Any]]:
    """The spans that are not the words at their place."""
    return [span for span in spans(value) if value["article"]["text"][span["start"] : span["end"]] != span["text"]]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("scope", Scope)
def test_every_sample_is_told_as_the_schema_says(sample: str, scope: Scope) -> None:
    brief = compose(parse(fetch(str(ROOT / sample))), scope=scope)
    for page in (Page(), Page(explain=True)):
        value = told(brief, page)
        assert faults(value) == []
        assert misplaced(value) == []


@pytest.mark.parametrize(
    "brief",
    [
        bridge(),
        bridge(title=None, outlet=None, byline=(), published=None, set_aside=(), uri=""),
        Brief(article_of()),
        everywhere('“”\U0001f468‍🌾 "\\/'),
    ],
)
def test_a_brief_is_told_as_the_schema_says(brief: Brief) -> None:
    value = told(brief)
    assert faults(value) == []
    assert misplaced(value) == []


def test_every_object_of_the_schema_is_closed_and_complete() -> None:
    """No key is optional, but for the explanation that a reader asks for, and none is allowed that is not named."""
    for definition in _objects(SCHEMA):
        assert definition["additionalProperties"] is False
        assert definition["required"] == [key for key in definition["properties"] if key != "explanation"]


def _objects(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict) and value.get("type") == "object":
        yield value
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for child in children:
        yield from _objects(child)


def test_keys_stand_in_the_order_of_the_schema() -> None:
    value = told(bridge())
    definitions = SCHEMA["$defs"]
    order = {
        name: list(definition["properties"]) for name, definition in definitions.items() if "properties" in definition
    }
    assert list(value) == order["brief"]
    assert list(value["article"]) == order["article"]
    assert list(value["at_a_glance"][0]) == order["glance_point"][:-1]
    assert list(value["parts"][0]) == order["part"]
    assert list(value["parts"][0]["points"][0]) == order["point"][:-1]
    assert list(value["voices"][0]["quotations"][0]) == order["quotation"][:-1]
    assert list(told(bridge(), Page(explain=True))["voices"][0]["quotations"][0]) == order["quotation"]


@pytest.mark.parametrize(
    "breakage",
    [
        lambda value: value.pop("warnings"),
        lambda value: value.update(more=1),
        lambda value: value.update(schema=2),
        lambda value: value["article"].update(published="12 May 2025"),
        lambda value: value["at_a_glance"][0].update(paragraph=0),
        lambda value: value["at_a_glance"][0].update(by="me"),
        lambda value: value["voices"][0]["quotations"][0].update(content=[]),
    ],
)
def test_the_schema_refuses_what_is_not_a_brief(breakage: Any) -> None:
    value = told(bridge())
    breakage(value)
    assert faults(value)


def test_what_is_unknown_is_null_and_what_is_empty_is_a_list() -> None:
    value = told(bridge(title=None, outlet=None, byline=(), published=None, set_aside=()))
    article = value["article"]
    assert [article[key] for key in ("title", "outlet", "published", "modified")] == [None] * 4
    assert [article["byline"], article["set_aside"], value["signposts"]] == [[], [], []]
    assert value["voices"][0]["speaker"] is None


def test_a_line_before_the_first_paragraph_has_no_paragraph() -> None:
    article = article_of((BlockKind.HEADING, "Shut"), (BlockKind.PARAGRAPH, "The bridge is shut."))
    heading = article.blocks[0].span
    line = replace(point(article, "Shut"), sentence=Sentence(heading, 0))
    said = Quotation(QuotationKind.DIRECT, (heading,))
    value = told(Brief(article, at_a_glance=(line,), voices=(Voice(None, (said,)),)))
    assert value["at_a_glance"][0]["paragraph"] is None
    assert value["voices"][0]["quotations"] == [
        {
            "kind": "direct",
            "content": [{"start": 0, "end": 4, "text": "Shut"}],
            "cue": None,
            "mention": None,
            "paragraph": None,
        }
    ]


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (datetime(2025, 5, 12, 9, 30, tzinfo=UTC), "2025-05-12T09:30:00Z"),
        (datetime(2025, 5, 12, 9, 30, tzinfo=timezone(timedelta(hours=-7))), "2025-05-12T09:30:00-07:00"),
        (datetime(2025, 5, 12, 9, 30, 0, 500000, tzinfo=UTC), "2025-05-12T09:30:00.500000Z"),
        (date(2025, 5, 12), "2025-05-12"),
    ],
)
def test_times_are_rfc_3339_in_the_zone_of_the_outlet_or_a_date_alone(moment: date, written: str) -> None:
    value = told(bridge(published=moment, modified=moment))
    assert (value["article"]["published"], value["article"]["modified"]) == (written, written)
    assert faults(value) == []


def test_one_brief_is_an_object_several_are_a_list_and_lines_are_lines() -> None:
    one = told(bridge())
    assert json.loads(render([bridge()], "json")) == [one]
    assert json.loads(render([], "json")) == []
    lines = render([bridge(), bridge(title="Mill\u2028burns")], "jsonl").splitlines()
    assert [json.loads(line)["article"]["title"] for line in lines] == ["Bridge stays shut", "Mill\u2028burns"]
    assert render(bridge(), "jsonl") == lines[0]


def test_a_warning_of_the_page_and_the_brief_is_told_once() -> None:
    brief = bridge(warnings=("the page names two authors", "no date"))
    assert told(brief)["warnings"] == ["the page names two authors", "no date"]


@settings(deadline=None)
@given(st.text(min_size=1))
def test_any_words_come_back_as_they_were_and_none_is_a_control(words: str) -> None:
    written = render(everywhere(words), "jsonl")
    value = json.loads(written)
    assert value["article"]["title"] == words
    assert value["at_a_glance"][0]["text"] == words
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202e\u2066\u2028" for c in written)
