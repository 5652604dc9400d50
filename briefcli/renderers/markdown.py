"""A brief in Markdown that renders to exactly the article's words, and still reads well as it stands."""

import re
from collections.abc import Iterator, Sequence

from briefcli.model import Article, Brief, Page, Part, Point, Quotation, Scope, Voice
from briefcli.renderers import labels
from briefcli.renderers.lines import items, listed, on_one_line, printable, standfirst, voices
from briefcli.renderers.links import source_url
from briefcli.renderers.text import BETWEEN_BRIEFS  # a rule in Markdown as well
from briefcli.renderers.why import why, why_line

# What could be read as markup wherever it stands. "[sic]" is not among it: brackets make a link only with what follows
# them, so it is the closing one before "(" or ":" that is escaped.
INLINE = re.compile(
    r"""
      [\\`*~]                       # escapes, code, emphasis, struck out
    | (?<![^\W_])_ | _(?![^\W_])    # emphasis, where it does not stand inside a word
    | \](?=[(:\[]) | \[(?=\^)       # links, definitions, notes
    | <(?=[A-Za-z/!?])              # HTML and <https://…>
    | &(?=\#?[A-Za-z0-9]{1,40};)    # &amp;
    | :(?=//) | (?<=www)\.          # addresses that some readers turn into links
    | (?<=\S)@(?=\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# And what could be, in front of the sign at the end of the match, at the beginning of a line.
LEADING = re.compile(
    r"""
      \d{1,9}(?=[.)](?:\s|$))       # numbered item
    | (?=[-+](?:\s|$) | -[-\s]*$)   # item, rule
    | (?==+\s*$)                    # underline of a heading
    | (?=\#{1,6}(?:\s|$))           # heading
    | (?=[>\[])                     # block quotation; "[x]", a box to tick
    """,
    re.VERBOSE,
)
CLOSING_HASHES = re.compile(r"(?<![^ ])#(?=#*$)")


def render_markdown(brief: Brief | Sequence[Brief], page: Page) -> str:
    """CommonMark: headings, lists, paragraphs, and nothing else."""
    return BETWEEN_BRIEFS.join("\n\n".join(filter(None, _blocks(each, page))) for each in listed(brief))


def inline(text: str) -> str:
    """Words that CommonMark reads as these words, within a line."""
    return INLINE.sub(r"\\\g<0>", printable(text))


def line(text: str) -> str:
    """Words that CommonMark reads as these words, at the beginning of a line."""
    escaped, sign = inline(text), LEADING.match(printable(text))
    if sign is None or escaped.startswith("\\"):
        return escaped
    return f"{escaped[: sign.end()]}\\{escaped[sign.end() :]}"


def _blocks(brief: Brief, page: Page) -> Iterator[str]:
    yield from _head(brief)
    yield line(standfirst(brief))
    if brief.at_a_glance:
        yield f"## {labels.AT_A_GLANCE}"
        yield f"*{labels.by(brief)}*"
        yield _bullets(brief, brief.at_a_glance, page)
    for part in brief.parts:
        yield _heading(2, labels.heading(part)) + (f" ({part.section.role})" if brief.scope is Scope.OUTLINE else "")
        yield _points(brief, part, page)
    for signpost in brief.signposts:
        yield f"## {labels.SIGNPOSTS[signpost.kind]}"
        yield _bullets(brief, signpost.points, page)
    if voices(brief):
        yield f"## {labels.WHO_SAID_WHAT}"
    for voice in voices(brief):
        yield from _voice(brief.article, voice, page)
    yield labels.silence(brief)
    yield from _tail(brief)


def _head(brief: Brief) -> Iterator[str]:
    title, address = printable(brief.article.title or ""), source_url(brief.article)
    yield _heading(1, title) if title else ""
    yield line(" · ".join(labels.meta(brief)))
    yield f"<{address}>" if address else ""


def _heading(level: int, text: str) -> str:
    # A heading may end in hashes, which count for nothing.
    return "#" * level + " " + CLOSING_HASHES.sub(r"\#", inline(text))


def _bullets(brief: Brief, points: Sequence[Point], page: Page) -> str:
    return "\n".join(_line("- ", point, labels.place(brief, point), page) for point in points)


def _points(brief: Brief, part: Part, page: Page) -> str:
    bullets = items(brief, part)
    lines = (
        _line("- " if point.sentence.span in bullets else "\n", point, labels.place(brief, point), page)
        for point in part.points
    )
    return "\n".join(lines).strip("\n")


def _line(mark: str, point: Point, place: str, page: Page) -> str:
    words = f"{mark}{line(point.sentence.span.text)}{f' ({place})' if place else ''}"
    return words + _below(why_line(point, page))


def _below(reason: str) -> str:
    """A reason as an item of its own under a line."""
    return f"\n  - {inline(reason)}" if reason else ""


def _voice(article: Article, voice: Voice, page: Page) -> Iterator[str]:
    yield _heading(3, labels.full_name(voice.speaker))
    yield "\n".join(_said(article, quotation, page) for quotation in voice.quotations)


def _said(article: Article, quotation: Quotation, page: Page) -> str:
    manner = f"{line(labels.manner(quotation))}: " if labels.is_reported(quotation) else ""
    credit = labels.credit(quotation)
    words = (inline if manner else line)(on_one_line(article, quotation))
    below = _below(why(article, quotation, page))
    return f"- {manner}{words}{f' ({inline(credit)})' if credit else ''}{below}"


def _tail(brief: Brief) -> Iterator[str]:
    yield labels.set_aside(brief)
    if brief.scope is Scope.OUTLINE:
        for aside in brief.article.set_aside:
            yield f"{labels.kind_name(aside.kind)}: {inline(aside.text)}"
    yield from map(inline, labels.notes(brief))
