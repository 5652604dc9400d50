"""The lines about the author that end many articles."""

import re
from collections.abc import Sequence

from briefcli.model import Aside, BlockKind
from briefcli.parsers.layout import Draft

LONGEST, LONGEST_BOX = 400, 1200  # characters
HEADING = re.compile(
    r"about the (?:author|writer|reporter)s?|(?:der|die|unser|unsere) autor(?:in|en|innen)?"
    r"|über (?:den autor|die autorin|die autoren)|(?:à propos de )?l[’']auteure?|sobre (?:el|la|o|a) autora?"
    r"|l[’']aut(?:ore|rice)|over de auteurs?",
    re.IGNORECASE,
)


def without_bios(drafts: Sequence[Draft], byline: Sequence[str]) -> tuple[list[Draft], list[Aside]]:
    """Take out what closes an article and is about its authors: it opens with the name of one, or is headed so."""
    end = _start_of_box(drafts)
    while end > 1 and _is_bio(drafts[end - 1], byline):
        end -= 1
    return list(drafts[:end]), [Aside("bio", draft.text) for draft in drafts[end:]]


def _start_of_box(drafts: Sequence[Draft]) -> int:
    """Where *About the author* begins, if the article ends with it."""
    headings = [place for place, draft in enumerate(drafts) if draft.kind is BlockKind.HEADING]
    last = headings[-1] if headings else 0
    is_box = last > 0 and HEADING.fullmatch(drafts[last].text.strip())
    is_short = sum(len(draft.text) for draft in drafts[last:]) <= LONGEST_BOX
    return last if is_box and is_short else len(drafts)


def _is_bio(draft: Draft, byline: Sequence[str]) -> bool:
    text = draft.text.strip()
    return draft.kind is BlockKind.PARAGRAPH and len(text) <= LONGEST and any(_opens(text, name) for name in byline)


def _opens(text: str, name: str) -> bool:
    """Whether a full name opens the text; a single word, an agency or a nickname, may open any sentence."""
    return " " in name and re.match(rf"{re.escape(name)}(?!\w)", text) is not None
