"""The one place where text is settled: white space folded, hidden characters dropped, offsets born.

After this nothing changes a character. The text is NFC: a composed and a decomposed "é" are the same letter to a
reader, and must be the same name to us. Nothing stronger than NFC, which would rewrite "½" or "…".
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from briefcli.model import Article, Aside, Block, BlockKind, Span
from briefcli.parsers.language import language_of_text

# What a reader cannot see and a terminal or a search would trip over: controls, soft hyphens, bidirectional controls,
# zero-width characters, interlinear and tag characters, lone surrogates (JSON can smuggle one in), noncharacters.
UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
# A joiner does its work between emoji and in scripts that join; next to Latin letters, marks or spaces it is a trick.
IDLE_JOINER = re.compile("(?<![^\x00-\u036f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\u036f])")
NOT_KEY = re.compile(r"[\W_]+")
SPREAD = re.compile(r"[^\S ]\s*|\s{2,}")
PIECE = 100_000  # characters; what is put together from the words of a long text is put together piece by piece

HEADLINE = 1  # the level of the headline of a text
LONGEST_STANDFIRST = 500  # characters


@dataclass(frozen=True, slots=True)
class Draft:
    """A block before it has a place."""

    kind: BlockKind
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page or a front matter says about its article."""

    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    published: datetime | date | None = None
    modified: datetime | date | None = None
    language: str | None = None
    standfirst: str | None = None
    """Its words; a span only where a paragraph has the same ones."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What goes beside the article: things set aside, and what a reader should be warned of."""

    set_aside: Sequence[Aside] = ()
    warnings: Sequence[str] = field(default=())


def settle(text: str) -> str:
    """A run of text as it will stand: NFC, on one line, single spaces, nothing unseen."""
    seen = IDLE_JOINER.sub("", UNSEEN.sub("", text))
    return single_spaced(unicodedata.normalize("NFC", seen))


def single_spaced(text: str) -> str:
    """Words with one space between them; a list of the words would take ten times the memory of a long text."""
    return SPREAD.sub(" ", text).strip()


def settle_lines(text: str) -> str:
    """The same, line by line, without empty lines."""
    return "\n".join(filter(None, map(settle, text.splitlines())))


def key_of(text: str) -> str:
    """Letters and digits of a text, case folded: what survives any tool's handling of white space and marks."""
    pieces = (text[start : start + PIECE] for start in range(0, len(text), PIECE))
    return "".join(NOT_KEY.sub("", piece).casefold() for piece in pieces)


def lay_out(uri: str, drafts: Iterable[Draft], facts: Facts = Facts(), leftovers: Leftovers = Leftovers()) -> Article:
    """An article from its blocks in order; those without text vanish."""
    blocks = _place(drafts)
    text = "\n\n".join(block.span.text for block in blocks)
    return Article(
        uri=uri,
        text=text,
        blocks=blocks,
        title=_settled(facts.title),
        outlet=_settled(facts.outlet),
        byline=tuple(dict.fromkeys(filter(None, map(settle, facts.byline)))),
        published=facts.published,
        modified=facts.modified,
        language=facts.language or language_of_text(text),
        standfirst=_find_standfirst(blocks, facts.standfirst),
        set_aside=tuple(_settle_asides(leftovers.set_aside)),
        warnings=tuple(leftovers.warnings),
    )


def _place(drafts: Iterable[Draft]) -> tuple[Block, ...]:
    blocks, start = [], 0
    for draft in drafts:
        if text := settle(draft.text):
            blocks.append(Block(draft.kind, Span(start, start + len(text), text), draft.level))
            start += len(text) + len("\n\n")
    return tuple(blocks)


def _settled(text: str | None) -> str | None:
    return settle(text or "") or None


def _find_standfirst(blocks: Sequence[Block], standfirst: str | None) -> Span | None:
    """The paragraph with these words; where none are known, the one that stands alone above the first heading."""
    words = settle(standfirst or "")
    if words:
        paragraphs = (block.span for block in blocks if block.kind is BlockKind.PARAGRAPH)
        return next((span for span in paragraphs if span.text == words), None)
    below_headline = blocks[1:3] if blocks and blocks[0].level == HEADLINE else blocks[:2]
    alone = [block.kind for block in below_headline] == [BlockKind.PARAGRAPH, BlockKind.HEADING]
    return below_headline[0].span if alone and len(below_headline[0].span.text) <= LONGEST_STANDFIRST else None


def _settle_asides(asides: Iterable[Aside]) -> list[Aside]:
    settled = (Aside(aside.kind, settle_lines(aside.text)) for aside in asides)
    return list(dict.fromkeys(aside for aside in settled if aside.text))
