"""Markdown: headings, lists and quotations as their marks say, words without the marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from briefcli.model import Article, Aside, BlockKind, Document
from briefcli.parsers import bold
from briefcli.parsers.bios import without_bios
from briefcli.parsers.decoding import decode
from briefcli.parsers.dialects import without_dialects
from briefcli.parsers.footnotes import without_markdown_notes
from briefcli.parsers.frontmatter import split_front_matter
from briefcli.parsers.furniture import furniture_among
from briefcli.parsers.layout import HEADLINE, Draft, Facts, Leftovers, lay_out
from briefcli.parsers.posts import STATUS_LINK, set_posts_aside
from briefcli.parsers.releases import without_end
from briefcli.parsers.signed import is_quotation, signs
from briefcli.parsers.top import Top, asides_above, read_top

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.token import Token

TAG = re.compile(r"<[^<>]{1,2000}>")
LINE_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
SPOKEN = (BlockKind.PARAGRAPH, BlockKind.QUOTE)
SETS_TEXT = re.compile(r"<(?:p|div|section|article|blockquote|ul|ol|h[1-6])\b", re.IGNORECASE)
MOST_FRAGMENTS = 5000  # pieces of a page in one text; each takes a third of a millisecond
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def parse_markdown(document: Document) -> Article:
    """The article of a Markdown file, with its front matter where it has one."""
    text = decode(document.body, document.encoding)
    told, source = split_front_matter(text.replace("\r\n", "\n"))
    source, taken = without_dialects(source)
    source, notes = without_markdown_notes(source)
    reader = _Reader()
    for token in _tokens()(source):
        reader.read(token)
    blocks, posts = _without_posts(_with_signatures(_with_bold_headings(reader.blocks)))
    top = read_top([block.text for block in blocks])
    above = asides_above([block.text for block in blocks], top)
    if top.repeats and top.headline is not None:
        blocks[top.headline] = replace(blocks[top.headline], kind=BlockKind.HEADING, level=HEADLINE)
    apart = top.set_aside
    rest, ended = without_end([block for place, block in enumerate(blocks) if place not in apart])
    furniture = furniture_among([block.text.replace("\n", " ") for block in rest])
    drafts = [Draft(block.kind, block.text, block.level) for place, block in enumerate(rest) if place not in furniture]
    facts = _facts(told, drafts, top)
    drafts, bios = without_bios(drafts, facts.byline)
    leftovers = Leftovers([*above, *posts, *furniture.values(), *ended, *bios, *reader.asides, *taken, *notes])
    return lay_out(document.uri, drafts, facts, leftovers)


def _facts(told: Facts, drafts: Sequence[Draft], top: Top) -> Facts:
    """The front matter's word first, then the headline and the lines below it."""
    headline = next((draft.text for draft in drafts[:1] if draft.level == HEADLINE), None)
    byline, published = told.byline or top.byline, told.published or top.published
    outlet = told.outlet or top.outlet
    return replace(told, title=told.title or headline, outlet=outlet, byline=byline, published=published)


@cache
def _tokens() -> Callable[[str], list[Token]]:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse


@dataclass(frozen=True, slots=True)
class _Block:
    """A block with its line ends, which tell where a pasted post begins."""

    kind: BlockKind
    text: str
    level: int = 0
    group: int = 0
    """Blocks of one list or one quotation have the same number."""
    number: str = ""
    """Of an item of a numbered list, as "1. "."""
    bold: bool = False


@dataclass(slots=True)
class _Reader:
    """Reads tokens in order, with the containers that are open."""

    blocks: list[_Block] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    open: list[Token] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    group: int = 0
    fragments: int = 0

    def read(self, token: Token) -> None:
        if token.nesting > 0:
            self.open.append(token)
        elif token.nesting < 0:
            self.open.pop()
            self.group += not self.open
        if token.type == "tr_open":
            self.rows.append([])
        elif token.type == "table_close":
            self.asides.append(Aside("table", "\n".join(map(" | ".join, self.rows))))
            self.rows = []
        elif token.type == "inline":
            self._read_line(token.children or ())
        elif token.type in ("fence", "code_block"):
            self.asides.append(Aside("code", token.content))
        elif token.type == "html_block":
            self._read_markup(token.content)

    def _read_line(self, tokens: Sequence[Token]) -> None:
        text = self._words(tokens)
        inside = {tag.type: tag for tag in self.open}
        if "tr_open" in inside:
            self.rows[-1].append(text)
        elif heading := inside.get("heading_open"):
            self.blocks.append(_Block(BlockKind.HEADING, text, int(heading.tag[1]), self.group))
        elif item := inside.get("list_item_open"):
            self.blocks.append(
                _Block(BlockKind.ITEM, text, group=self.group, number=f"{item.info}. " if item.info else "")
            )
        else:
            kind = BlockKind.QUOTE if "blockquote_open" in inside else BlockKind.PARAGRAPH
            self.blocks.append(_Block(kind, text, group=self.group, bold=_is_all_bold(tokens)))

    def _words(self, tokens: Sequence[Token]) -> str:
        """The words of a line without their marks; those of an image are its caption."""
        words = []
        for token in tokens:
            if token.type == "image":
                self.asides.append(Aside("caption", token.content))
            elif token.type in ("softbreak", "hardbreak") or LINE_BREAK.fullmatch(token.content):
                words.append("\n")
            elif token.type != "html_inline":
                words.append(token.content)
        return "".join(words).strip()

    def _read_markup(self, markup: str) -> None:
        """HTML that sets text is read as a page is; a post is labelled as one, anything else as what it is."""
        text = COMMENT.sub("", markup)
        if STATUS_LINK.search(text) or not SETS_TEXT.search(text) or self.fragments >= MOST_FRAGMENTS:
            kind = "post" if STATUS_LINK.search(text) else "markup"
            self.asides.append(Aside(kind, TAG.sub(" ", text)))
            return
        from briefcli.parsers.html.fragment import read_fragment

        drafts, asides = read_fragment(text)
        self.blocks += [_Block(draft.kind, draft.text, draft.level, self.group) for draft in drafts]
        self.asides += asides
        self.group += 1
        self.fragments += 1


def _is_all_bold(tokens: Sequence[Token]) -> bool:
    kinds = [token.type for token in tokens if token.content or token.type.startswith("strong")]
    return kinds[:1] == ["strong_open"] and kinds[-1:] == ["strong_close"] and kinds.count("strong_open") == 1


def _with_bold_headings(blocks: Sequence[_Block]) -> list[_Block]:
    """A short bold line over other text is a heading in all but its marks."""
    pairs = zip(blocks, (*blocks[1:], None), strict=True) if blocks else ()
    return [
        replace(block, kind=BlockKind.HEADING, level=bold.LEVEL) if _is_bold_heading(block, after) else block
        for block, after in pairs
    ]


def _is_bold_heading(block: _Block, after: _Block | None) -> bool:
    if not block.bold or block.kind is not BlockKind.PARAGRAPH or not bold.reads_as_heading(block.text):
        return False
    return after is not None and after.kind is not BlockKind.HEADING and not after.bold


def _with_signatures(blocks: Sequence[_Block]) -> list[_Block]:
    """The dash and the name under a quotation belong to it."""
    joined: list[_Block] = []
    for block in blocks:
        above = joined[-1] if joined else None
        signed = above and block.kind in SPOKEN and signs(block.text) and not signs(above.text)
        if signed and above and (above.kind is BlockKind.QUOTE or _is_in_marks(above)):
            joined[-1] = replace(above, text=f"{above.text} {block.text}")
        else:
            joined.append(block)
    return joined


def _is_in_marks(block: _Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and is_quotation(block.text)


def _without_posts(blocks: Sequence[_Block]) -> tuple[list[_Block], list[Aside]]:
    """Take out embedded posts, which may begin and end within a block."""
    lines = [(place, line) for place, block in enumerate(blocks) for line in f"{block.number}{block.text}".split("\n")]
    texts = [line for _, line in lines]
    gone, posts = set_posts_aside(texts, [blocks[place].group for place, _ in lines])
    if not posts:
        return list(blocks), []
    left: dict[int, list[str]] = {}
    for number, (place, line) in enumerate(lines):
        if number not in gone:
            left.setdefault(place, []).append(line)
    kept = [
        replace(blocks[place], text="\n".join(own).removeprefix(blocks[place].number)) for place, own in left.items()
    ]
    return kept, posts
