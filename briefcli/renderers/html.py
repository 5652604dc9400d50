"""A brief as one page: no script, nothing fetched, every line a step away from its sentence in the source."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import cache
from html import escape
from pathlib import Path

from briefcli.model import Article, Brief, Page, Part, Point, Quotation, Scope, Span, Voice
from briefcli.renderers import labels
from briefcli.renderers.lines import GAP, PARAGRAPH, is_silent, items, listed, pieces, printable, standfirst, voices
from briefcli.renderers.links import line_url, source_url
from briefcli.renderers.why import why, why_line

PROMISE = "Every line is in the article’s own words."
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}")
REL = "noopener noreferrer nofollow"


def render_html(brief: Brief | Sequence[Brief], page: Page) -> str:
    """One document; several briefs are an article each, with a list of them at the top."""
    briefs = listed(brief)
    several = len(briefs) != 1
    languages = {_language(each.article) for each in briefs}
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{languages.pop() if len(languages) == 1 else "en"}">',
            *_document_head(f"{len(briefs)} briefs" if several else _name(briefs[0])),
            "<body>",
            *(_contents(briefs) if several else _masthead(briefs[0])),
            "<main>",
            *(
                line
                for number, each in enumerate(briefs, 1)
                for line in _article(each, number, 2 if several else 1, page)
            ),
            "</main>",
            f'<footer class="quiet"><p>{PROMISE}</p></footer>',
            "</body>",
            "</html>",
        )
    )


@cache
def _style() -> str:
    return Path(__file__).with_name("brief.css").read_text(encoding="utf-8")


@cache
def _policy() -> str:
    """Nothing may load or run; the one style is allowed by its hash."""
    digest = b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _document_head(title: str) -> Iterator[str]:
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{_escape(title)}</title>"
    yield f"<style>{_style()}</style>"
    yield "</head>"


def _masthead(brief: Brief) -> Iterator[str]:
    yield f'<header class="masthead quiet"><p>In brief</p>{_source(brief)}</header>'


def _source(brief: Brief) -> str:
    address = source_url(brief.article)
    return f'<p class="source"><a href="{escape(address)}" rel="{REL}">The whole article</a></p>' if address else ""


def _contents(briefs: Sequence[Brief]) -> Iterator[str]:
    yield f'<header class="contents"><h1>{len(briefs)} briefs</h1>'
    yield '<nav aria-label="Briefs"><ol>'
    for number, brief in enumerate(briefs, 1):
        outlet = printable(brief.article.outlet or "")
        tail = f' <span class="quiet">{_escape(outlet)}</span>' if outlet else ""
        yield f'<li><a href="#brief-{number}">{_escape(_name(brief))}</a>{tail}</li>'
    yield "</ol></nav></header>"


def _article(brief: Brief, number: int, level: int, page: Page) -> Iterator[str]:
    """A brief whose headline is a heading of this level."""
    yield f'<article id="brief-{number}" lang="{_language(brief.article)}" dir="auto">'
    yield from _head(brief, level)
    if brief.at_a_glance:
        note = f' <small class="quiet">{_escape(labels.by(brief))}</small>'
        yield f'<section class="glance"><h{level + 1}>{labels.AT_A_GLANCE}{note}</h{level + 1}>'
        yield from _list(brief, brief.at_a_glance, page)
        yield "</section>"
    for part in brief.parts:
        yield from _part(brief, part, level + 1, page)
    for signpost in brief.signposts:
        yield f'<section class="part"><h{level + 1}>{labels.SIGNPOSTS[signpost.kind]}</h{level + 1}>'
        yield from _list(brief, signpost.points, page)
        yield "</section>"
    if voices(brief) or is_silent(brief):
        yield f'<section class="voices"><h{level + 1}>{labels.WHO_SAID_WHAT}</h{level + 1}>'
        yield f'<p class="quiet">{labels.silence(brief)}</p>' if is_silent(brief) else ""
        for voice in voices(brief):
            yield from _voice(brief.article, voice, level + 2, page)
        yield "</section>"
    yield from _tail(brief)
    yield "</article>"


def _head(brief: Brief, level: int) -> Iterator[str]:
    kind = "" if brief.article.title else ' class="nameless"'
    yield f"<header><h{level}{kind}>{_escape(_name(brief))}</h{level}>"
    yield f'<p class="meta quiet">{_meta(brief)}</p>'
    yield _source(brief) if level > 1 else ""
    line = brief.article.standfirst
    if line and standfirst(brief):
        yield f'<p class="standfirst">{_escape(line.text)}{_place(brief.article, line, "")}</p>'
    yield "</header>"


def _meta(brief: Brief) -> str:
    """The quiet line; the date is also told to programs, the outlet leads to the page."""
    article, items = brief.article, []
    for item in labels.meta(brief):
        if article.published and item == labels.day(article.published):
            items.append(f'<time datetime="{_machine_day(article.published)}">{item}</time>')
        elif article.title or item != labels.file_name(article):
            items.append(_escape(item))
    return '<span aria-hidden="true"> · </span>'.join(f"<span>{item}</span>" for item in items)


def _machine_day(moment: date) -> str:
    return (moment.date() if isinstance(moment, datetime) else moment).isoformat()


def _part(brief: Brief, part: Part, level: int, page: Page) -> Iterator[str]:
    is_outline = brief.scope is Scope.OUTLINE
    role = f' <small class="quiet">{part.section.role}</small>' if is_outline else ""
    yield f'<section class="part"><h{level}>{_escape(labels.heading(part))}{role}</h{level}>'
    if is_outline:
        yield from _blocks(brief, part, page)
    else:
        yield from _list(brief, part.points, page)
    yield "</section>"


def _blocks(brief: Brief, part: Part, page: Page) -> Iterator[str]:
    """The blocks of an outline: paragraphs, and lists where the article has them."""
    bullets, run = items(brief, part), list[Point]()
    for point in part.points:
        if point.sentence.span in bullets:
            run.append(point)
            continue
        yield from _list(brief, run, page)
        run = []
        yield f"<p>{_line(brief, point)}</p>"
    yield from _list(brief, run, page)


def _list(brief: Brief, points: Sequence[Point], page: Page) -> Iterator[str]:
    if points:
        yield "<ul>"
        yield from (f"<li>{_line(brief, point)}{_below(why_line(point, page))}</li>" for point in points)
        yield "</ul>"


def _line(brief: Brief, point: Point) -> str:
    span = point.sentence.span
    return _escape(span.text) + _place(brief.article, span, labels.place(brief, point))


def _voice(article: Article, voice: Voice, level: int, page: Page) -> Iterator[str]:
    name, full_name = _escape(labels.name(voice.speaker)), _escape(labels.full_name(voice.speaker))
    kind = "speaker" if voice.speaker else "nobody"
    yield f'<section class="voice"><h{level} class="{kind}"><b>{name}</b>{full_name.removeprefix(name)}</h{level}>'
    yield "<ul>"
    yield from (
        f"<li>{_said(article, quotation)}{_below(why(article, quotation, page))}</li>" for quotation in voice.quotations
    )
    yield "</ul></section>"


def _said(article: Article, quotation: Quotation) -> str:
    """A direct quotation is a blockquote; reported speech is the article's and so is a paragraph."""
    words = " ".join(_piece(piece) for piece in pieces(article, quotation))
    credit = _place(article, quotation.content[0], labels.credit(quotation)) if quotation.content else ""
    if labels.is_reported(quotation):
        manner = _escape(labels.manner(quotation))
        return f'<p class="reported"><span class="label">{manner}:</span> {words}{credit}</p>'
    return f"<blockquote><p>{words}{credit}</p></blockquote>"


def _below(reason: str) -> str:
    return f'<p class="quiet">{_escape(reason)}</p>' if reason else ""


def _piece(piece: str) -> str:
    if piece == PARAGRAPH:
        return "<br>"
    return f'<span class="gap">{GAP}</span>' if piece == GAP else _escape(piece)


def _place(article: Article, span: Span, note: str) -> str:
    """The note at the end of a line, a link to the sentence where the source has an address.

    A no-break space holds it to the last word, so that no number stands on a line alone.
    """
    address, words = line_url(article, span), _escape(note)
    if address is None:
        return f'&nbsp;<span class="place">{words}</span>' if words else ""
    label = 'title="Read it in the article"' if words else 'title="Read it in the article" aria-label="in the article"'
    kind = "place" if words else "place bare"
    return f'&nbsp;<a class="{kind}" href="{escape(address)}" rel="{REL}" {label}>{words or "¶"}</a>'


def _tail(brief: Brief) -> Iterator[str]:
    aside, notes = labels.set_aside(brief), labels.notes(brief)
    if not aside and not notes:
        return
    yield '<footer class="quiet">'
    yield f"<p>{_escape(aside)}</p>" if aside else ""
    if brief.scope is Scope.OUTLINE:
        for held in brief.article.set_aside:
            yield f'<p class="aside"><b>{_escape(labels.kind_name(held.kind))}</b> {_escape(held.text)}</p>'
    yield from (f"<p>{_escape(note)}</p>" for note in notes)
    yield "</footer>"


def _name(brief: Brief) -> str:
    return printable(brief.article.title or "") or labels.file_name(brief.article)


def _language(article: Article) -> str:
    return article.language if LANGUAGE_TAG.fullmatch(article.language) else "en"


def _escape(text: str) -> str:
    return escape(printable(text))
