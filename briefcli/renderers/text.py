"""A brief in plain lines, for pipes and mail: a sentence is one line, every quotation bears its speaker."""

from collections.abc import Iterator, Sequence

from briefcli.model import Brief, Page, Part, Point, Quotation, Scope, Voice
from briefcli.renderers import labels
from briefcli.renderers.lines import items, listed, on_one_line, printable, standfirst, voices
from briefcli.renderers.links import source_url
from briefcli.renderers.why import why, why_line

BETWEEN_BRIEFS = "\n\n* * *\n\n"


def render_text(brief: Brief | Sequence[Brief], page: Page) -> str:
    """Plain lines, never wrapped."""
    return BETWEEN_BRIEFS.join("\n\n".join(filter(None, _passages(each, page))) for each in listed(brief))


def _passages(brief: Brief, page: Page) -> Iterator[str]:
    yield _head(brief)
    yield standfirst(brief)
    if brief.at_a_glance:
        yield "\n".join((f"{labels.AT_A_GLANCE} ({labels.by(brief)})", *_bullets(brief, brief.at_a_glance, page)))
    for part in brief.parts:
        yield _part(brief, part, page)
    for signpost in brief.signposts:
        yield "\n".join((labels.SIGNPOSTS[signpost.kind], *_bullets(brief, signpost.points, page)))
    if voices(brief):
        yield labels.WHO_SAID_WHAT
    for voice in voices(brief):
        yield "\n".join(line for number in range(len(voice.quotations)) for line in _said(brief, voice, number, page))
    yield labels.silence(brief)
    yield from _tail(brief)


def _head(brief: Brief) -> str:
    title = printable(brief.article.title or "")
    return "\n".join(filter(None, (title, " · ".join(labels.meta(brief)), source_url(brief.article))))


def _bullets(brief: Brief, points: Sequence[Point], page: Page) -> Iterator[str]:
    for point in points:
        yield from _line("- ", point, labels.place(brief, point), page)


def _line(mark: str, point: Point, place: str, page: Page) -> Iterator[str]:
    yield f"{mark}{printable(point.sentence.span.text)}{f' ({place})' if place else ''}"
    if reason := why_line(point, page):
        yield f"  {reason}"


def _part(brief: Brief, part: Part, page: Page) -> str:
    role = f" ({part.section.role})" if brief.scope is Scope.OUTLINE else ""
    bullets = items(brief, part)
    lines = (
        line
        for point in part.points
        for line in _line("- " if point.sentence.span in bullets else "", point, labels.place(brief, point), page)
    )
    return "\n".join((labels.heading(part) + role, *lines))


def _said(brief: Brief, voice: Voice, number: int, page: Page) -> Iterator[str]:
    """The title goes with the first of a speaker's quotations, as newspapers do."""
    quotation = voice.quotations[number]
    speaker = labels.name(voice.speaker) if number else labels.full_name(voice.speaker)
    yield f"{speaker}{_manner(quotation)}: {on_one_line(brief.article, quotation)}{_credit(quotation)}"
    if reason := why(brief.article, quotation, page):
        yield f"  {reason}"


def _manner(quotation: Quotation) -> str:
    return f", {labels.manner(quotation)}" if labels.is_reported(quotation) else ""


def _credit(quotation: Quotation) -> str:
    credit = labels.credit(quotation)
    return f" ({credit})" if credit else ""


def _tail(brief: Brief) -> Iterator[str]:
    yield labels.set_aside(brief)
    if brief.scope is Scope.OUTLINE:
        yield from (f"{labels.kind_name(aside.kind)}: {printable(aside.text)}" for aside in brief.article.set_aside)
    yield "\n".join(labels.notes(brief))
