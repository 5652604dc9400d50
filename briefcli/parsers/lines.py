"""The lines of a text, joined into the paragraphs that they were wrapped from.

A text has one line to a paragraph, or lines wrapped at some width; blank lines may stand between paragraphs or not.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

MARKER = re.compile(r"(?:[-*•·‣◦▪●–]|\(?\d{1,2}[.)])\s+(?=\S)")
RULE = re.compile(r"[-=_*~#+\s]{3,}")
WIDEST = 110  # characters; nobody wraps wider than this
CONTINUED = re.compile(r"[^\W\d_]")
EVIDENCE = 2  # lines that break in mid-sentence, at least, before a text counts as wrapped
SHARE = 0.2  # of all line ends


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, heading or item as a text has it."""

    text: str
    group: int
    """Paragraphs with no blank line between them have the same number."""
    raw: str
    """Its first line as it stands, with its white space."""


def join_lines(text: str) -> list[Paragraph]:
    """The paragraphs of a text; lines of rules such as `-----` are gone."""
    lines = [line.expandtabs().rstrip() for line in text.splitlines()]
    width = _wrapped_at(lines)
    paragraphs: list[Paragraph] = []
    group, previous = 0, ""
    for line in lines:
        words = line.strip()
        if not words or RULE.fullmatch(words):
            group += 1
            previous = ""
        elif previous and width and _goes_on(previous, line, width):
            last = paragraphs[-1]
            paragraphs[-1] = Paragraph(_joined(last.text, words), last.group, last.raw)
            previous = line
        else:
            paragraphs.append(Paragraph(words, group, line))
            previous = line
    return paragraphs


def _wrapped_at(lines: list[str]) -> int:
    """The width that a text is wrapped at; 0 where it is not."""
    ends = [(line, following) for line, following in pairwise(lines) if line.strip() and following.strip()]
    inside = sum(_breaks_a_sentence(line, following) for line, following in ends)
    if inside < EVIDENCE or inside < SHARE * len(ends):
        return 0
    lengths = sorted(len(line) for line, following in ends if _breaks_a_sentence(line, following))
    width = lengths[-1 - len(lengths) // 50]  # one line in fifty may run over, for a long word or an address
    return width if width <= WIDEST else 0


def _breaks_a_sentence(line: str, following: str) -> bool:
    first = following.lstrip()[:1]
    return first.islower() and line[-1:] not in '.!?:”"'


def _goes_on(line: str, following: str, width: int) -> bool:
    """A line was wrapped when the next word did not fit any more; else its writer ended it there."""
    if MARKER.match(following.lstrip()) and not _breaks_a_sentence(line, following):
        return False
    if _indent(following) > _indent(line) and not MARKER.match(line.lstrip()):
        return False
    word = following.split(None, 1)[0]
    return len(line) + len(" ") + len(word) > width or _breaks_a_sentence(line, following)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(start: str, rest: str) -> str:
    """Two lines as one; a word cut at a hyphen keeps it, for it may be its own."""
    return (
        f"{start}{rest}"
        if start.endswith("-") and not start.endswith(" -") and rest[:1].islower()
        else f"{start} {rest}"
    )
