"""The lines of a text, joined into the paragraphs that they were wrapped from.

A text has one line to a paragraph, or lines wrapped at some width; blank lines may stand between paragraphs or not.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from briefcli.parsers.posts import EMOJI_OPENER, ends_post

MARKER = re.compile(r"(?:[-*•·‣◦▪●–]|\(?\d{1,2}[.)])\s+(?=\S)")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")
RULE = re.compile(r"--|(?!#{3,5}$)[-=_*~#+\s]{3,}")  # "###" ends a copy
WIDEST = 110  # characters; nobody wraps wider than this
EVIDENCE = 2  # lines that break in mid-sentence, at least, before a text counts as wrapped
NEARLY_FULL = 0.6  # of the width: a shorter line is rather a heading
STOPS = '.!?:”"。！？：؟۔'
SHARE = 0.2  # of all line ends


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, heading or item as a text has it."""

    text: str
    group: int
    """Paragraphs with no blank line between them have the same number."""
    raw: str
    """Its first line as it stands, with its white space."""


@dataclass(frozen=True, slots=True)
class _Growing:
    """A paragraph to which lines are still joined."""

    pieces: list[str]
    group: int
    raw: str

    def append(self, words: str) -> None:
        """One more line; a word cut at a hyphen keeps it, for it may be its own."""
        last = self.pieces[-1]
        is_cut = last.endswith("-") and not last.endswith(" -") and words[:1].islower()
        self.pieces.extend([words] if is_cut else [" ", words])


def join_lines(text: str) -> list[Paragraph]:
    """The paragraphs of a text; lines of rules such as `-----` are gone."""
    lines = [line.expandtabs().rstrip() for line in text.splitlines()]
    width = _wrapped_at(lines)
    paragraphs: list[_Growing] = []
    group, previous, begun = 0, "", False
    for line in lines:
        words = line.strip()
        if not words or RULE.fullmatch(words):
            group += 1
            previous = ""
        elif previous and width and _goes_on(previous, line, width, begun):
            paragraphs[-1].append(words)
            previous, begun = line, True
        else:
            paragraphs.append(_Growing([words], group, line))
            previous, begun = line, line[0] == " "
    return [Paragraph("".join(growing.pieces), growing.group, growing.raw) for growing in paragraphs]


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
    return first.islower() and line[-1:] not in STOPS


def _goes_on(line: str, following: str, width: int, begun: bool) -> bool:
    """A line was wrapped when the next word did not fit any more; else its writer ended it there.

    Once a paragraph has begun, by an indent or by a first wrapped line, only the end of a sentence ends it early.
    """
    if EMOJI_OPENER.match(following.lstrip()) or ends_post(following.strip()):
        return False
    if MARKER.match(following.lstrip()) and not _breaks_a_sentence(line, following):
        return False
    if _indent(following) > _indent(line) and not MARKER.match(line.lstrip()):
        return False
    word = following.split(None, 1)[0]
    in_mid_sentence = begun and len(line) > NEARLY_FULL * width and line[-1] not in STOPS
    return len(line) + len(" ") + len(word) > width or in_mid_sentence or _breaks_a_sentence(line, following)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
