"""A page as a reader meets it: runs of text between block boundaries, in order, each with what its markup says."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from briefcli.model import BlockKind
from briefcli.parsers.bold import reads_as_heading
from briefcli.parsers.html.breaks import Line, are_items, joined, opens_item, stand_alone, without_bullet
from briefcli.parsers.layout import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import Tag

BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header html li main menu nav ol p pre section summary table tbody td tfoot th
    thead tr ul
    """.split()
)
UNREAD = frozenset(
    """
    audio button canvas datalist embed head iframe input math noscript object option progress rp rt script select
    style svg template textarea title video
    """.split()
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
ALL = 0.95  # of a line: but for a mark
LINES_OF_HEADINGS = frozenset(("div", "center", "header"))
LONGEST_HEADING = 200  # characters
LINES_OF_HEADING = 3
BROKEN = (BlockKind.PARAGRAPH, BlockKind.QUOTE)  # whose lines may be paragraphs


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """Text that stands on its own, and where it stands."""

    text: str
    holder: Tag
    """The innermost block element around it."""
    kind: BlockKind
    level: int
    linked: float
    """The share of its characters inside links, from 0 to 1."""
    bold: float
    key: str
    """Letters and digits alone, to compare by."""


def read_passages(root: Tag) -> list[Passage]:
    """Every passage under root, in reading order."""
    reader = _Reader()
    for node, entering in walk(root):
        name = getattr(node, "name", None)
        if name is None:
            reader.read(str(node))
        elif name == "hr":
            reader.cut(node, entering)
        elif name == "br":
            reader.break_line(entering)
        elif name in BLOCKS:
            reader.cross(node, entering)
        elif name != "a" or leads_away(node):
            reader.open[name] += 1 if entering else -1
    return reader.passages


def leads_away(link: Tag) -> bool:
    """Whether it is a link to follow; others are names of places in the page, or open a word's explanation."""
    address = str(link.attrs.get("href") or "").strip().lower()
    return bool(address) and not address.startswith(("#", "javascript:"))


def text_of(root: Tag) -> str:
    """All of its text, a line for every passage."""
    return "\n".join(passage.text for passage in read_passages(root))


def walk(root: Tag) -> Iterator[tuple[Any, bool]]:
    """Nodes in order, elements when they open and when they close; without recursion, for pages nest without limit."""
    from bs4.element import NavigableString, PreformattedString, Tag

    stack: list[Any] = [root]  # a node, or an element that closes in a tuple of its own
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            if node.name not in UNREAD:
                yield node, True
                stack.append((node,))
                stack += node.contents[::-1]
        elif isinstance(node, tuple):
            yield node[0], False
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            yield node, True


def strings_of(root: Tag) -> Iterator[str]:
    """What stands in an element, string by string, as far as it is asked for."""
    strings = (str(node).strip() for node, _ in walk(root) if getattr(node, "name", None) is None)
    return filter(None, strings)


def take_out(tag: Tag, *, leaving_rule: bool = False) -> None:
    """Empty an element where it stands, and leave a rule there or nothing that is read.

    To extract it, Beautiful Soup would look through all that stands beside it, which takes a minute for 20,000 boxes.
    """
    last: Any = tag
    while getattr(last, "contents", None):
        last = last.contents[-1]
    following = last.next_element
    tag.name, tag.attrs, tag.contents, tag.next_element = "hr" if leaving_rule else "template", {}, [], following
    if following is not None:
        following.previous_element = tag


def elements(root: Tag) -> Iterator[Tag]:
    """Every element under root, in order; one that is taken out on the way takes its content with it."""
    from bs4.element import Tag

    stack = root.contents[::-1]
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            yield node
            if node.contents:
                stack += node.contents[::-1]


@dataclass(slots=True)
class _Reader:
    """Gathers characters until a boundary, with a count of the elements that are open."""

    passages: list[Passage] = field(default_factory=list)
    open: Counter[str] = field(default_factory=Counter)
    holders: list[Tag] = field(default_factory=list)
    line: Line = field(default_factory=Line)
    above: list[Line] = field(default_factory=list)
    """The lines of the same run above this one."""

    def read(self, text: str) -> None:
        self.line.pieces.append(text)
        if not text.isspace():
            self.line.linked += len(text) if self.open["a"] > 0 else 0
            self.line.bold += len(text) if self.open["b"] > 0 or self.open["strong"] > 0 else 0

    def cut(self, rule: Tag, entering: bool) -> None:
        """A rule leaves an empty passage: what stands above it does not lead to what stands below."""
        self.finish()
        if entering:
            self.passages.append(Passage("", rule, BlockKind.PARAGRAPH, 0, 0.0, 0.0, ""))

    def break_line(self, entering: bool) -> None:
        """One break ends a line, a second one the passage, and so does one behind a heading in bold."""
        if not entering:
            return
        if all(map(str.isspace, self.line.pieces)) or self._is_bold_heading():
            self.finish()
        else:
            self.above.append(self.line)
            self.line = Line()

    def cross(self, block: Tag, entering: bool) -> None:
        """A boundary ends a passage; within a heading, a block is only a line of it: its kicker, its second half."""
        if self._is_within_heading(block):
            self.line.pieces.append(" ")
        else:
            self.finish()
        self.open[block.name] += 1 if entering else -1
        if entering:
            self.holders.append(block)
        else:
            self.holders.pop()

    def _is_bold_heading(self) -> bool:
        """Whether all that was read is bold, and a heading or a question: *<b>The money</b><br>Nobody knows …*"""
        if not self.line.bold or len(self.above) >= LINES_OF_HEADING:
            return False
        run = joined((*self.above, self.line))
        text = run.text
        asks = text.endswith("?") and len(text) <= LONGEST_HEADING
        return run.bold >= ALL * len(text) and (asks or reads_as_heading(text))

    def _is_within_heading(self, block: Tag) -> bool:
        if block.name not in LINES_OF_HEADINGS or not any(self.open[name] for name in HEADINGS):
            return False
        read = sum(len(piece) for line in (*self.above, self.line) for piece in line.pieces)
        return read <= LONGEST_HEADING  # beyond that, one was not closed

    def finish(self) -> None:
        """What was read becomes a passage, or one for each of its lines where those are paragraphs or items."""
        lines = [line for line in (*self.above, self.line) if line.pieces]
        self.line, self.above = Line(), []
        if not lines or not self.holders:
            return
        kind, level = self._kind()
        texts = [line.text for line in lines] if len(lines) > 1 and kind in BROKEN else []
        if are_items(texts):
            for line, text in zip(lines, texts, strict=True):
                self._add(line, without_bullet(text), BlockKind.ITEM if opens_item(text) else kind)
        elif stand_alone(texts):
            for line, text in zip(lines, texts, strict=True):
                self._add(line, text, kind)
        else:
            run = joined(lines)
            self._add(run, run.text, kind, level)

    def _add(self, line: Line, text: str, kind: BlockKind, level: int = 0) -> None:
        if text:
            linked, bold = (min(1.0, count / len(text)) for count in (line.linked, line.bold))
            self.passages.append(Passage(text, self.holders[-1], kind, level, linked, bold, key_of(text)))

    def _kind(self) -> tuple[BlockKind, int]:
        for name, level in HEADINGS.items():
            if self.open[name] > 0:
                return BlockKind.HEADING, level
        if self.open["figcaption"] > 0 or self.open["caption"] > 0:
            return BlockKind.CAPTION, 0
        if self.open["li"] > 0:
            return BlockKind.ITEM, 0
        return (BlockKind.QUOTE if self.open["blockquote"] > 0 else BlockKind.PARAGRAPH), 0
