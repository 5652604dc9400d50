"""The lines about the author that end many articles."""

import re
from collections.abc import Sequence

from briefcli.model import Aside, BlockKind
from briefcli.parsers.layout import Draft

LONGEST = 400  # characters


def without_bios(drafts: Sequence[Draft], byline: Sequence[str]) -> tuple[list[Draft], list[Aside]]:
    """Take out closing paragraphs that open with the name of one of the article's authors."""
    end = len(drafts)
    while end > 1 and _is_bio(drafts[end - 1], byline):
        end -= 1
    return list(drafts[:end]), [Aside("bio", draft.text) for draft in drafts[end:]]


def _is_bio(draft: Draft, byline: Sequence[str]) -> bool:
    text = draft.text.strip()
    return draft.kind is BlockKind.PARAGRAPH and len(text) <= LONGEST and any(_opens(text, name) for name in byline)


def _opens(text: str, name: str) -> bool:
    """Whether a full name opens the text; a single word, an agency or a nickname, may open any sentence."""
    return " " in name and re.match(rf"{re.escape(name)}(?!\w)", text) is not None
