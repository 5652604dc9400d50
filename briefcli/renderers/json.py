"""A brief for programs: schema 1, with the place of every span. `brief.schema.json` beside this file describes it."""

import json
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from briefcli.model import Article, Brief, Page, Part, Point, Quotation, Span, Speaker, Voice, Weighing

SCHEMA = 1
UNEXPLAINED = Page()
PLACES = 3  # of a weight; further ones tell no two lines apart that a reader would

# json.dumps escapes the first 32 controls. These too would be obeyed by a terminal that shows the file; escaped, they
# are the same data.
HARMFUL = re.compile(r"[\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]")

Json = dict[str, Any]


def render_json(brief: Brief | Sequence[Brief], page: Page) -> str:
    """An object for one brief, a list for several."""
    value = as_json(brief, page) if isinstance(brief, Brief) else [as_json(each, page) for each in brief]
    return _escape(json.dumps(value, ensure_ascii=False, indent=2))


def render_jsonl(brief: Brief | Sequence[Brief], page: Page) -> str:
    """One object a line."""
    briefs = (brief,) if isinstance(brief, Brief) else brief
    lines = (json.dumps(as_json(each, page), ensure_ascii=False, separators=(",", ":")) for each in briefs)
    return "\n".join(map(_escape, lines))


def as_json(brief: Brief, page: Page = UNEXPLAINED) -> Json:
    """The brief in the plain types that JSON knows, keys in the order of the schema."""
    return {
        "schema": SCHEMA,
        "article": _article(brief.article),
        "at_a_glance": [_glance_point(point, page) for point in brief.at_a_glance],
        "parts": [_part(part, page) for part in brief.parts],
        "signposts": [
            {"kind": signpost.kind.value, "points": [_point(point, page) for point in signpost.points]}
            for signpost in brief.signposts
        ],
        "voices": [_voice(voice, page) for voice in brief.voices],
        "warnings": list(dict.fromkeys((*brief.article.warnings, *brief.warnings))),
    }


def _escape(text: str) -> str:
    return HARMFUL.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _article(article: Article) -> Json:
    return {
        "uri": article.uri or None,
        "title": article.title,
        "outlet": article.outlet,
        "byline": list(article.byline),
        "published": _time(article.published),
        "modified": _time(article.modified),
        "language": article.language or None,
        "text": article.text,
        "standfirst": _span(article.standfirst),
        "blocks": [
            {"kind": block.kind.value, "level": block.level, "start": block.span.start, "end": block.span.end}
            for block in article.blocks
        ],
        "set_aside": [{"kind": aside.kind, "text": aside.text} for aside in article.set_aside],
    }


def _time(moment: date | None) -> str | None:
    """RFC 3339: in the zone of the outlet, or a date alone."""
    if not isinstance(moment, datetime):
        return moment.isoformat() if moment else None
    aware = moment if moment.tzinfo else moment.astimezone(UTC)
    return aware.isoformat().replace("+00:00", "Z")


def _span(span: Span | None) -> Json | None:
    return {"start": span.start, "end": span.end, "text": span.text} if span else None


def _placed(point: Point) -> Json:
    span, paragraph = point.sentence.span, point.sentence.paragraph
    return {"start": span.start, "end": span.end, "text": span.text, "paragraph": paragraph or None}


def _glance_point(point: Point, page: Page) -> Json:
    return {**_placed(point), "by": point.by, "rank": point.rank, **_weighing(point, page)}


def _point(point: Point, page: Page) -> Json:
    return {**_placed(point), "rank": point.rank, **_weighing(point, page)}


def _weighing(point: Point, page: Page) -> Json:
    """The one key of a line that is there only when somebody asked for it."""
    found = point.weighing
    return {"explanation": found and _ground(found)} if page.explain else {}


def _ground(found: Weighing) -> Json:
    return {
        "ground": found.ground.value,
        "among": found.among or None,
        "summariser": found.summariser,
        "weights": [{"feature": weight.feature, "adds": round(weight.adds, PLACES)} for weight in found.weights],
        "evidence": [_span(span) for span in found.evidence],
        "day": found.day.isoformat() if found.day else None,
    }


def _part(part: Part, page: Page) -> Json:
    return {
        "role": part.section.role.value,
        "heading": _span(part.section.heading),
        "points": [_point(point, page) for point in part.points],
    }


def _voice(voice: Voice, page: Page) -> Json:
    return {
        "speaker": _speaker(voice.speaker),
        "quotations": [
            {**_quotation(quotation), **(_explanation(quotation, voice.speaker) if page.explain else {})}
            for quotation in voice.quotations
        ],
    }


def _speaker(speaker: Speaker | None) -> Json | None:
    return {"name": speaker.name, "title": speaker.title} if speaker else None


def _quotation(quotation: Quotation) -> Json:
    credit = quotation.attribution
    return {
        "kind": quotation.kind.value,
        "content": [_span(span) for span in quotation.content],
        "cue": _span(credit.cue) if credit else None,
        "mention": _span(credit.mention) if credit else None,
        "paragraph": quotation.paragraph or None,
    }


def _explanation(quotation: Quotation, speaker: Speaker | None) -> Json:
    """The one key that is there only when somebody asked for it."""
    found = quotation.explanation
    return {
        "explanation": found
        and {
            "rule": found.rule,
            "reason": found.reason.value,
            "evidence": [_span(span) for span in found.evidence],
            "unnamed": speaker is not None and speaker.is_unnamed,
        }
    }
