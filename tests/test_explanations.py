"""Why a quotation is credited as it is: the rule that found it, how its speaker was found, and where that stands."""

import json
import re
from functools import cache

import pytest

from briefcli.brief import compose
from briefcli.languages import GENERIC
from briefcli.model import Brief, Page, Quotation, Reason
from briefcli.parsers import parse
from briefcli.quotations import RULES
from briefcli.renderers import render
from briefcli.renderers.why import REASONS
from briefcli.renderers.why import RULES as TOLD_RULES
from briefcli.sources import fetch
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
    return compose(parse(fetch(str(ROOT / sample))))


def quotations_in(brief: Brief) -> list[Quotation]:
    return [quotation for voice in brief.voices for quotation in voice.quotations]


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
def test_an_explained_brief_is_the_brief_and_a_line_for_each_quotation(sample: str, form: str) -> None:
    brief, width = brief_of(sample), 92
    plain = render(brief, form, Page(width)).splitlines()
    told = render(brief, form, Page(width, explain=True)).splitlines()
    added = [line for line in told if "why: " in line]
    assert len(added) == len(quotations_in(brief))
    if form in ("text", "markdown"):
        assert [line for line in told if line not in added] == plain


@EACH
def test_the_json_has_one_more_key_for_each_quotation_and_stands(sample: str) -> None:
    brief = brief_of(sample)
    plain, told = (json.loads(render(brief, "json", page)) for page in (Page(), EXPLAINED))
    assert verify(told, brief.article) == []
    for voice in told["voices"]:
        for quotation in voice["quotations"]:
            found = quotation.pop("explanation")
            assert list(found) == ["rule", "reason", "evidence", "unnamed"]
            assert found["unnamed"] is False or voice["speaker"] is not None
    assert told == plain


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
