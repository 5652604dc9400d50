"""What tests of several rooms need."""

import re
from collections.abc import Callable

import pytest

from briefcli.model import Article, Block, BlockKind, Span


def article_of(text: str) -> Article:
    """An article whose paragraphs are the lines of a text; a line that opens with `# ` is a heading."""
    blocks = []
    for line in re.finditer(r"\S[^\n]*(?<=\S)", text):
        heading = line.group().startswith("# ")
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        start = line.start() + 2 * heading
        blocks.append(Block(kind, Span(start, line.end(), text[start : line.end()]), level=2 * heading))
    return Article(uri="test.txt", text=text, blocks=tuple(blocks))


@pytest.fixture
def article() -> Callable[[str], Article]:
    """The factory, as a fixture."""
    return article_of
