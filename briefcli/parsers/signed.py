"""The line under a quotation that says whose words they are: "— Ana Ruiz, mayor of Calder"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefcli.model import BlockKind
from briefcli.parsers.layout import Draft

CREDIT = re.compile(r"[—–-]{1,2} ?[^\W\d_a-zß-öø-ÿ][^“”„«»\"!?:;@]{1,118}[^\s.,]")
MOST_WORDS = 6  # before the first comma: the dash and a name
WHOLE_IN_MARKS = re.compile(r"[“„\"«][^“”„\"«»]{2,2000}[”“\"»]")


def signs(line: str) -> bool:
    """Whether a line is a dash and a name, and no sentence."""
    return CREDIT.fullmatch(line) is not None and len(line.partition(",")[0].split()) <= MOST_WORDS


def with_signatures(drafts: Sequence[Draft]) -> list[Draft]:
    """The dash and the name under a block quotation belong to it."""
    joined: list[Draft] = []
    for draft in drafts:
        above = joined[-1] if joined else None
        if above and above.kind is draft.kind is BlockKind.QUOTE and signs(draft.text) and not signs(above.text):
            joined[-1] = replace(above, text=f"{above.text} {draft.text}")
        else:
            joined.append(draft)
    return joined


def is_quotation(paragraph: str) -> bool:
    """Whether a paragraph is nothing but somebody's words in quotation marks."""
    return WHOLE_IN_MARKS.fullmatch(paragraph) is not None
