"""A brief as a person at a terminal wants to see it.

The article's words go into Rich as `Text`, never as markup. One colour means one thing: who speaks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING

from briefcli.model import Brief, Page, Part, Point, Quotation, Scope, Span, Voice
from briefcli.renderers import labels
from briefcli.renderers.lines import GAP, OPENING_MARKS, PARAGRAPH, items, listed, pieces, printable, standfirst
from briefcli.renderers.lines import voices as voices_of
from briefcli.renderers.text import BETWEEN_BRIEFS
from briefcli.renderers.why import why, why_line

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

MEASURE = 92  # columns; a longer line loses the eye on its way back
NARROWEST = 24
MARGIN = 6  # columns kept free at the right of a line that has a paragraph number
BREATH = 2  # columns between a line and the note at its right

# The terminal's own ground and foreground serve light and dark alike; magenta keeps its contrast on both.
HEADLINE = "bold"
HEADING = "bold"
SPEAKER = "bold magenta"
QUIET = "dim"


def render_terminal(brief: Brief | Sequence[Brief], page: Page) -> str:
    """Wrapped to the page, at most MEASURE columns wide; no escape sequence where the page has no colour."""
    width = max(NARROWEST, min(page.width, MEASURE))
    column = _Column(replace(page, width=width))
    return BETWEEN_BRIEFS.join(_drawn(column.lines(each), page) for each in listed(brief))


class _Column:
    """Draws a brief into lines of a width."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.width = page.width

    def lines(self, brief: Brief) -> list["Text"]:
        """The brief, its passages a blank line apart."""
        drawn: list[Text] = []
        for passage in filter(None, self._passages(brief)):
            drawn += [_text("")] if drawn else []
            drawn += passage
        return drawn

    def _passages(self, brief: Brief) -> Iterator[list["Text"]]:
        yield self._head(brief)
        yield self._hung(_text(standfirst(brief)))
        if brief.at_a_glance:
            heading = _text(labels.AT_A_GLANCE, HEADING).append(f"  {labels.by(brief)}", QUIET)
            yield self._hung(heading) + self._points(brief, brief.at_a_glance)
        for part in brief.parts:
            yield self._part(brief, part)
        for signpost in brief.signposts:
            heading = _text(labels.SIGNPOSTS[signpost.kind], HEADING)
            yield self._hung(heading) + self._points(brief, signpost.points)
        voices = voices_of(brief)
        if voices:
            yield self._hung(_text(labels.WHO_SAID_WHAT, HEADING)) + self._voice(brief, voices[0])
        for voice in voices[1:]:
            yield self._voice(brief, voice)
        yield self._hung(_text(labels.silence(brief), QUIET))
        yield from self._tail(brief)

    def _head(self, brief: Brief) -> list["Text"]:
        headline = self._hung(_text(printable(brief.article.title or ""), HEADLINE))
        return headline + [line for words in self._meta(brief) for line in self._hung(_text(words, QUIET))]

    def _meta(self, brief: Brief) -> list[str]:
        """The quiet line; where it is too long it breaks between its items and not within them."""
        first, *rest = labels.meta(brief)
        lines = [first]
        for item in rest:
            longer = f"{lines[-1]} · {item}"
            lines[-1:] = [longer] if _text(longer).cell_len <= self.width else [lines[-1], f"· {item}"]
        return lines

    def _part(self, brief: Brief, part: Part) -> list["Text"]:
        heading = _text(labels.heading(part), HEADING)
        if brief.scope is Scope.OUTLINE:
            heading.append(f"  {part.section.role}", QUIET)
        return self._hung(heading) + self._points(brief, part.points, items(brief, part))

    def _points(self, brief: Brief, points: Sequence[Point], marked: set[Span] | None = None) -> list["Text"]:
        """A line each, with a bullet where it is marked; all of them where nothing says which."""
        drawn: list[Text] = []
        for point in points:
            mark = "• " if marked is None or point.sentence.span in marked else ""
            words = _text(printable(point.sentence.span.text))
            drawn += self._hung(words, 2, mark, labels.place(brief, point))
            drawn += self._hung(_text(why_line(point, self.page), QUIET), 4)
        return drawn

    def _voice(self, brief: Brief, voice: Voice) -> list["Text"]:
        speaker = _text(labels.name(voice.speaker), SPEAKER if voice.speaker else QUIET)
        tail = labels.full_name(voice.speaker).removeprefix(labels.name(voice.speaker))
        speaker.append(tail, QUIET if voice.speaker and voice.speaker.is_unnamed else None)
        drawn = self._hung(speaker, 2)
        for quotation in voice.quotations:
            drawn += self._said(brief, quotation)
            drawn += self._hung(_text(why(brief.article, quotation, self.page), QUIET), 5)
        return drawn

    def _said(self, brief: Brief, quotation: Quotation) -> list["Text"]:
        """The opening mark hangs in the margin, so that the words stand under each other."""
        words = _text(f"{labels.manner(quotation)}: ", QUIET) if labels.is_reported(quotation) else _text("")
        for piece in pieces(brief.article, quotation):
            is_apart = not words or piece == PARAGRAPH or words.plain.endswith((" ", PARAGRAPH))
            words.append("" if is_apart else " ").append(piece, QUIET if piece == GAP else None)
        mark = words.plain[:1] if words.plain[:1] in OPENING_MARKS else ""
        return self._hung(words[len(mark) :], 4 if mark else 5, mark, labels.credit(quotation))

    def _tail(self, brief: Brief) -> Iterator[list["Text"]]:
        yield self._hung(_text(labels.set_aside(brief), QUIET))
        if brief.scope is Scope.OUTLINE:
            for aside in brief.article.set_aside:
                words = _text(f"{labels.kind_name(aside.kind)}: {printable(aside.text)}", QUIET)
                yield self._hung(words, 2)
        yield [line for note in labels.notes(brief) for line in self._hung(_text(note, QUIET))]

    def _hung(self, words: "Text", indent: int = 0, mark: str = "", note: str = "") -> list["Text"]:
        """Words wrapped under each other, a mark hanging before the first, a note in the margin of the last."""
        if not words:
            return []
        hang = indent + len(mark)
        room = self.width - hang - (MARGIN if note else 0)
        first, rest = " " * indent + mark, " " * hang
        wrapped = _wrapped(words, room)
        return self._noted([_text(rest if n else first).append_text(line) for n, line in enumerate(wrapped)], note)

    def _noted(self, lines: list["Text"], note: str) -> list["Text"]:
        """With the note at the right: of the last line, or of lines of its own where it finds no room there."""
        if not note:
            return lines
        label = _text(note, QUIET)
        between = self.width - lines[-1].cell_len - label.cell_len
        if between >= BREATH:
            return [*lines[:-1], lines[-1].append(" " * between).append_text(label)]
        below = _wrapped(label, self.width - MARGIN)
        return lines + [_text(" " * (self.width - line.cell_len)).append_text(line) for line in below]


def _text(words: str, style: str = "") -> "Text":
    from rich.text import Text

    # A style given to Text itself would colour whatever is appended later.
    return Text(overflow="fold").append(words, style or None)


def _wrapped(words: "Text", width: int) -> list["Text"]:
    lines = list(words.wrap(_console(80, False), width))
    for line in lines:
        line.rstrip()
    return lines


@cache
def _console(width: int, colour: bool) -> "Console":
    """A console that asks neither the environment nor the machine anything."""
    from rich.console import Console

    return Console(
        file=StringIO(), width=width, height=25, force_terminal=colour, force_jupyter=False, force_interactive=False,
        color_system="standard" if colour else None, no_color=not colour, legacy_windows=False,
        markup=False, emoji=False, highlight=False, soft_wrap=True,
    )  # fmt: skip


def _drawn(lines: list["Text"], page: Page) -> str:
    console = _console(page.width, page.colour)
    with console.capture() as capture:
        for line in lines:
            console.print(line)
    return capture.get().rstrip("\n")
