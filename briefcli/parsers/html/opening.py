"""What stands around the headline of a page and is no paragraph: the kicker, the byline, the date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefcli.model import BlockKind
from briefcli.parsers.top import BYLINE, SENTENCE_END, date_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefcli.parsers.html.passages import Passage

LONGEST = 90  # characters
NEAR_THE_TOP = 6  # passages


def labels_above(shown: Sequence[Passage]) -> Iterator[tuple[Passage, str]]:
    """Bylines and dates near the top, and the short lines before the first sentence: each a `credit` or a `label`."""
    before_prose = True
    for passage in shown[:NEAR_THE_TOP]:
        if is_credit(passage):
            yield passage, "credit"
            continue
        is_label = len(passage.text) <= LONGEST and not SENTENCE_END.search(passage.text)
        before_prose = before_prose and is_label and passage.kind is BlockKind.PARAGRAPH
        if before_prose:
            yield passage, "label"


def is_credit(passage: Passage) -> bool:
    """Whether it gives an author or a date and nothing else."""
    short = passage.kind is BlockKind.PARAGRAPH and len(passage.text) <= LONGEST
    return short and bool(BYLINE.fullmatch(passage.text) or date_line(passage.text))
