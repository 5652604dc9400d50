"""A saved brief stands when every word of it does."""

import copy
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Any

import pytest

from briefcli.brief import compose
from briefcli.errors import ParseError
from briefcli.model import Brief
from briefcli.renderers import render
from briefcli.verify import verify
from tests.briefs import bridge

Json = Any


def saved(brief: Brief) -> Json:
    return json.loads(render(brief, "json"))


def strings(node: Json, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every text in a saved brief."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        if isinstance(child, str):
            yield (*path, key)
        yield from strings(child, (*path, key))


def altered(brief: Json, path: tuple[str | int, ...], alter: Callable[[str], str]) -> Json:
    brief = copy.deepcopy(brief)
    node = brief
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = alter(node[path[-1]])
    return brief


UNCHECKED = {"uri", "warnings"}
"""Where the article was read from this time, and what was said of the making: neither is the article's words."""
CHECKED = [path for path in strings(saved(bridge())) if path[1] not in UNCHECKED and path[0] not in UNCHECKED]


def test_a_brief_as_it_was_saved_stands() -> None:
    for brief in (bridge(), compose(bridge().article)):
        assert verify(saved(brief), brief.article) == []


@pytest.mark.parametrize("path", CHECKED, ids=lambda path: ".".join(map(str, path)))
def test_one_altered_word_anywhere_does_not_stand(path: tuple[str | int, ...]) -> None:
    brief = bridge()
    assert verify(altered(saved(brief), path, lambda text: f"{text[:-1]}§"), brief.article)


@pytest.mark.parametrize("shift", [-1, 1, 10**9, -(10**9)])
def test_the_right_words_at_another_place_do_not_stand(shift: int) -> None:
    brief = bridge()
    wrong = saved(brief)
    wrong["at_a_glance"][0]["start"] += shift
    assert len(verify(wrong, brief.article)) == 1


def test_a_line_names_what_and_where() -> None:
    brief = bridge()
    wrong = saved(brief)
    content = wrong["voices"][1]["quotations"][0]["content"][0]
    content["text"] = content["text"].replace("bridge", "tunnel")
    assert verify(wrong, brief.article) == [
        f"voice 2, quotation 1, content 1: “The tunnel,” does not stand at {content['start']}–{content['end']}"
    ]


def test_a_name_the_article_does_not_have_does_not_stand() -> None:
    brief = bridge()
    wrong = saved(brief)
    wrong["voices"][1]["speaker"]["name"] = "Ana Rui"
    assert verify(wrong, brief.article) == ["voice 2, speaker: “Ana Rui” is not in the article"]


@pytest.mark.parametrize("when", [None, date(2025, 5, 12), datetime(2025, 5, 12, 9, 30)])
def test_any_date_that_is_saved_stands(when: date | None) -> None:
    brief = bridge(published=when)
    assert verify(saved(brief), brief.article) == []


def test_of_several_briefs_the_articles_own_is_read() -> None:
    brief = bridge()
    other = saved(bridge(uri="https://ledger.example/other", title="Another story"))
    other["at_a_glance"][0]["text"] = "Nothing of the kind"
    assert verify([other, saved(brief)], brief.article) == []
    with pytest.raises(ParseError, match="2 briefs"):
        verify([other, other], brief.article)


MALFORMED: list[Json] = [
    None, 3, "brief", [], {}, {"schema": 2}, {"schema": 1}, {"schema": 1, "article": []}, [[saved(bridge())]],
    {**saved(bridge()), "voices": None},
    {**saved(bridge()), "article": {"text": 3}},
    {**saved(bridge()), "at_a_glance": [{"start": 0, "end": 3}]},
    {**saved(bridge()), "at_a_glance": [{"start": "0", "end": 3, "text": "The"}]},
    {**saved(bridge()), "at_a_glance": [{"start": True, "end": 3, "text": "The"}]},
    {**saved(bridge()), "parts": [[[[[[[[[[[[[[]]]]]]]]]]]]]]},
]  # fmt: skip


@pytest.mark.parametrize("malformed", MALFORMED, ids=range(len(MALFORMED)))
def test_what_is_not_a_brief_is_refused_kindly(malformed: Json) -> None:
    with pytest.raises(ParseError):
        verify(malformed, bridge().article)


@pytest.mark.parametrize(
    "odd", [None, 7, "words", [], {}, [None], [7], ["words"], [{"name": 7}], [{"by": [], "kind": {}}], [{"start": []}]]
)
@pytest.mark.parametrize("path", [("voices",), ("at_a_glance",), ("article", "blocks"), ("article", "published")])
def test_no_shape_is_a_surprise(odd: Json, path: tuple[str, ...]) -> None:
    """Lines or a refusal, never a traceback."""
    brief = bridge()
    with suppress(ParseError):
        assert all(isinstance(line, str) for line in verify(altered(saved(brief), path, lambda _: odd), brief.article))
