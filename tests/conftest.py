"""What tests of several rooms need."""

import re
from collections.abc import Callable

import pytest

from briefcli.model import Article, Block, BlockKind, Span

MARKED = {"# ": BlockKind.HEADING, "> ": BlockKind.QUOTE, "* ": BlockKind.ITEM}


def article_of(text: str) -> Article:
    """An article whose paragraphs are lines of text; `# ` opens a heading, `> ` a block quotation, `* ` an item."""
    blocks: list[Block] = []
    for line in re.finditer(r"\S[^\n]*(?<=\S)", text):
        kind = MARKED.get(line.group()[:2], BlockKind.PARAGRAPH)
        level = (1 if not blocks else 2) if kind is BlockKind.HEADING else 0
        start = line.start() + 2 * (kind is not BlockKind.PARAGRAPH)
        blocks.append(Block(kind, Span(start, line.end(), text[start : line.end()]), level))
    return Article(uri="test.txt", text=text, blocks=tuple(blocks))


@pytest.fixture
def article() -> Callable[[str], Article]:
    """The factory, as a fixture."""
    return article_of
