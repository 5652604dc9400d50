"""Why a quotation is credited as it is, and why a line is there: what found it, and where the article says so."""

import json
import re
from functools import cache
from typing import Any

import pytest

from briefcli.brief import compose
from briefcli.languages import GENERIC
from briefcli.model import Brief, Ground, Options, Page, Quotation, Reason
from briefcli.parsers import parse
from briefcli.quotations import RULES
from briefcli.renderers import render
from briefcli.renderers.why import FEATURES, GROUNDS, REASONS
from briefcli.renderers.why import RULES as TOLD_RULES
from briefcli.sources import fetch
from briefcli.summary.news import WEIGHTS
from briefcli.verify import verify
from tests.cases import cases
from tests.samples import ROOT, SAMPLES
from tests.test_quotations import quotations_of

EACH = pytest.mark.parametrize("sample", SAMPLES)
EXPLAINED = Page(explain=True)
DRAWN = ("terminal", "text", "markdown", "html")
NAMING = set(list(Reason)[: list(Reason).index(Reason.NO_CUE)])
"""The reasons for which somebody is named."""


@cache
def brief_of(sample: str) -> Brief:
    return compose(parse(fetch(str(ROOT / sample))), Options(explain=True))


def quotations_in(brief: Brief) -> list[Quotation]:
    return [quotation for voice in brief.voices for quotation in voice.quotations]


def points_in(told: Any) -> list[Any]:
    """Every line of a brief in JSON."""
    grouped = [point for group in (*told["parts"], *told["signposts"]) for point in group["points"]]
    return [*told["at_a_glance"], *grouped]


def explained(quotation: Quotation) -> str:
    """`rule | reason | evidence; evidence`, with `-` for none."""
    found = quotation.explanation
    assert found
    return f"{found.rule} | {found.reason} | {'; '.join(span.text for span in found.evidence) or '-'}"


def marked(quotation: Quotation) -> str:
    """`unnamed | name` or `named | name`, with `?` for nobody."""
    speaker = quotation.speaker
    return f"{'unnamed' if speaker.is_unnamed else 'named'} | {speaker.name}" if speaker else "? | ?"


@pytest.mark.parametrize(("passage", "rows"), cases("explain"))
def test_explanations(passage: str, rows: list[str]) -> None:
    """Each quotation knows the rule that found it, how its speaker was found, and where the article says so."""
    assert [explained(quotation) for quotation in quotations_of(passage)] == rows


@pytest.mark.parametrize(("passage", "rows"), cases("unnamed"))
def test_unnamed(passage: str, rows: list[str]) -> None:
    """People whom the article does not name are marked; bodies, firms and people with a name are not."""
    assert [marked(quotation) for quotation in quotations_of(passage)] == rows


def test_the_cases_show_every_rule_and_every_reason() -> None:
    found = [each for case in cases("explain") for each in quotations_of(str(case.values[0]))]
    found += [each for case in cases("quoted", "any") for each in quotations_of(str(case.values[0]), GENERIC)]
    shown = [each.explanation for each in found if each.explanation]
    assert {rule.__name__ for rule in RULES} <= {each.rule for each in shown} == TOLD_RULES.keys()
    assert {each.reason for each in shown} | {Reason.NO_MENTION} == set(Reason) == REASONS.keys()


@EACH
def test_evidence_is_the_articles_own_words_at_the_place_it_claims(sample: str) -> None:
    brief = brief_of(sample)
    evidence = [span for each in quotations_in(brief) if each.explanation for span in each.explanation.evidence]
    assert [span for span in evidence if brief.article.text[span.start : span.end] != span.text] == []
    assert set(evidence) <= set(brief.spans())


@EACH
def test_whoever_is_named_has_evidence_and_nobody_is_named_without_a_reason(sample: str) -> None:
    for quotation in quotations_in(brief_of(sample)):
        assert quotation.explanation
        assert quotation.explanation.rule in TOLD_RULES
        assert (quotation.explanation.reason in NAMING) == (quotation.speaker is not None)
        assert quotation.explanation.evidence or quotation.speaker is None
        assert (quotation.explanation.reason is Reason.TWO_FIT) == (len(quotation.explanation.evidence) > 1)


@EACH
@pytest.mark.parametrize("form", DRAWN)
def test_an_explained_brief_is_the_brief_and_a_line_for_each_quotation_and_point(sample: str, form: str) -> None:
    brief, width = brief_of(sample), 92
    plain = render(brief, form, Page(width)).splitlines()
    told = render(brief, form, Page(width, explain=True)).splitlines()
    added = [line for line in told if "why: " in line]
    assert len(added) == len(quotations_in(brief)) + len(list(brief.points()))
    if form in ("text", "markdown"):
        assert [line for line in told if line not in added] == plain


@EACH
def test_the_json_has_one_more_key_for_each_quotation_and_point_and_stands(sample: str) -> None:
    brief = brief_of(sample)
    plain, told = (json.loads(render(brief, "json", page)) for page in (Page(), EXPLAINED))
    assert verify(told, brief.article) == []
    for voice in told["voices"]:
        for quotation in voice["quotations"]:
            found = quotation.pop("explanation")
            assert list(found) == ["rule", "reason", "evidence", "unnamed"]
            assert found["unnamed"] is False or voice["speaker"] is not None
    for point in points_in(told):
        assert list(point.pop("explanation")) == ["ground", "among", "summariser", "weights", "evidence", "day"]
    assert told == plain


@EACH
def test_lines_come_in_the_order_of_what_weighed_for_them(sample: str) -> None:
    """Where a rank and the weights beside it said different things, a reader could believe neither."""
    for points in (brief_of(sample).at_a_glance, *(part.points for part in brief_of(sample).parts)):
        weighings = [point.weighing for point in sorted(points, key=lambda point: point.rank) if point.weighing]
        alone = [weighing for weighing in weighings if weighing.ground is Ground.WEIGHED]
        ratings = [sum(weight.adds for weight in weighing.weights) for weighing in alone]
        assert ratings == sorted(ratings, reverse=True)


def test_each_line_says_what_weighed_for_it_in_words_and_numbers() -> None:
    text = render(brief_of("samples/bridge.html"), "text", EXPLAINED)
    assert "  why: rank 2 of 4, in the outlet’s own order\n" in text
    assert re.search(r"  why: rank 1 of 5 by news; \d\.\d\d from how early it stands \+1\.\d\d, ", text)
    assert "  why: rank 1 for its quantities, 2.00: “21 million euros”\n" in text
    assert "3.00: “will vote”, “26 February”, no later than 26 February 2026\n" in text


def test_everything_that_weighs_has_words() -> None:
    assert WEIGHTS.keys() <= FEATURES.keys()
    assert GROUNDS.keys() == set(Ground)


def test_a_summariser_that_tells_its_order_alone_says_so() -> None:
    brief = compose(parse(fetch(str(ROOT / "samples/flood.txt"))), Options(summariser="lead", explain=True))
    assert "  why: rank 1 of 29 by lead\n" in render(brief, "text", EXPLAINED)


def test_a_line_whose_reason_was_altered_does_not_stand() -> None:
    brief = brief_of("samples/bridge.html")
    for wrong in ({"evidence": [{"start": 0, "end": 4, "text": "Nope"}]}, {"ground": "guessed"}):
        told = json.loads(render(brief, "json", EXPLAINED))
        told["signposts"][0]["points"][0]["explanation"].update(wrong)
        [line] = verify(told, brief.article)
        assert line.startswith("signpost 1, line 1, explanation")


def test_evidence_that_was_altered_does_not_stand() -> None:
    brief = brief_of("samples/verdict.html")
    for wrong in ({"evidence": [{"start": 0, "end": 4, "text": "Nope"}]}, {"rule": "guessed"}, {"reason": "likely"}):
        told = json.loads(render(brief, "json", EXPLAINED))
        told["voices"][0]["quotations"][0]["explanation"].update(wrong)
        [line] = verify(told, brief.article)
        assert line.startswith("voice 1, quotation 1, explanation")


def test_it_is_told_in_plain_words() -> None:
    text = render(brief_of("samples/verdict.html"), "text", EXPLAINED)
    assert "  why: quoted after “he answered”; “he”: the last one named whom it fits, “Wren-Achebe” (¶12)" in text
    assert not re.search(r"why: .*[{}_]", text)


def test_unnamed_speakers_are_marked_where_they_are_headed() -> None:
    brief = brief_of("samples/outlets/wire.txt")
    assert "\nA passenger (unnamed), said: the dredger" in render(brief, "text")
    assert '\nA passenger: "No horn' in render(brief, "text")
    assert "\n  A passenger (unnamed)\n" in render(brief, "terminal")
    assert "\n### A passenger (unnamed)\n" in render(brief, "markdown")
    assert "<b>A passenger</b> (unnamed)<" in render(brief, "html")
    speakers = [voice["speaker"] for voice in json.loads(render(brief, "json"))["voices"]]
    assert {"name": "A passenger", "title": None} in speakers
