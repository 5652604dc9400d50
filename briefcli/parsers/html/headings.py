"""Which headings of a page are the article's: those that lead to text which was kept."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from briefcli.model import BlockKind
from briefcli.parsers.bold import LONGEST as LONGEST_BOLD
from briefcli.parsers.bold import WORDS_OF_A_QUESTION, reads_as_heading
from briefcli.parsers.furniture import furniture_of
from briefcli.parsers.html.boxes import names_of
from briefcli.parsers.html.opening import is_byline, is_credit
from briefcli.parsers.html.passages import Passage
from briefcli.parsers.layout import key_of, settle

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from bs4 import Tag

# Names that designers give to paragraphs which are headings.
CROSSHEAD = re.compile(
    r"crosshead|interline|intertit|zwischentitel|zwischenueberschrift|ladillo|(?<![a-z])sub-?head(?:ing|line)?(?![a-z])",
    re.IGNORECASE,
)
# What stands in the article and has a heading of its own, by the names that designers give it.
EMBEDDED = re.compile(
    r"(?<![a-z])(?:embed|embedded|video|videos|player|gallery|slideshow|carousel|podcast|audio|widget|interstitial"
    r"|intestitial|intestitiallink|interstitiallink|inline-?link|recirc|teaser|related|pull-?quotes?|quote|zitat"
    r"|citation)(?![a-z])"
)
PULLED = re.compile(r"(?<![a-z])(?:pull-?quotes?|quote|zitat|citation)(?![a-z])")
EMBEDDING = frozenset(("aside", "figure", "details"))
HIGHEST = 5  # levels above a heading at which the box around it is sought
DEEPEST = 40  # levels above a heading at which the header of its section is sought
LONGEST = 200  # characters
LINKED = 0.5
LINE = 60  # characters; what is shorter above the text is a label
SCRAP = 30  # characters: "Advertisement", "Photo: dpa"; it does not part a heading from its text
WORD = re.compile(r"[^\W_]+")
SHARED = 0.6  # of the words of the title
LONG_WORD = 4  # letters
BOLD = 0.95  # of a line: all of it, but for a mark


def choose_headings(passages: Sequence[Passage], kept: Set[Passage], title: str | None) -> Set[Passage]:
    """The article's headings, by what they say and by what follows them."""
    heads = [passage for passage in passages if _is_marked(passage)]
    times = Counter(head.key for head in heads)
    title_key = key_of(title or "")
    leading = _leading(passages, kept)
    leading = (leading | _over_boxes(passages, kept, leading)) - _titles_again(passages, kept, title or "")
    leading -= _in_greater_headers(leading, passages, kept)
    return {head for head in heads if head in leading and times[head.key] == 1 and _is_heading(head, title_key)}


def _in_greater_headers(heads: Set[Passage], passages: Sequence[Passage], kept: Set[Passage]) -> Set[Passage]:
    """Headings in the header of the page or of the article, which holds the headline or stands over all of the text.

    A section, or a post of a live blog, may have a header of its own.
    """
    headers = {head: header for head in heads if (header := _header_of(head))}
    shown = [passage for passage in passages if passage in kept]
    if not headers or not shown:
        return set()
    over_all = _ancestors(shown[0]) & _ancestors(shown[-1])
    titled = {tag for passage in passages if passage.level == 1 for tag in _ancestors(passage)}
    return {head for head, header in headers.items() if id(header) in titled or id(header.parent) in over_all}


def _header_of(head: Passage) -> Tag | None:
    return next((tag for tag in islice(head.holder.parents, DEEPEST) if tag.name == "header"), None)


def _ancestors(passage: Passage) -> set[int]:
    return set(map(id, islice(passage.holder.parents, DEEPEST)))


def _titles_again(passages: Sequence[Passage], kept: Set[Passage], title: str) -> Set[Passage]:
    """Headings above the first paragraph that say the title in other words, as pages do whose title is for searches."""
    first = next((place for place, p in enumerate(passages) if p in kept and len(p.text) >= LINE), 0)
    words = _long_words(title)
    above = (passage for passage in passages[:first] if _is_marked(passage))
    return {head for head in above if words and len(words & _long_words(head.text)) >= SHARED * len(words)}


def _long_words(text: str) -> Set[str]:
    return {word.casefold() for word in WORD.findall(settle(text)) if len(word) >= LONG_WORD}


def choose_bold_headings(passages: Sequence[Passage], kept: Set[Passage]) -> Set[Passage]:
    """Short bold paragraphs that stand over another paragraph: headings in all but markup."""
    shown = [passage for passage in passages if passage in kept]
    told = {line for line, following in pairwise(shown[1:]) if _is_bold_line(line) and _is_prose(following)}
    lines = told | _bold_lines_between(passages, kept)
    is_interview = any(map(_is_asked, shown))
    return {line for line in lines if not (is_interview and line.text.endswith("?"))}


def _is_asked(passage: Passage) -> bool:
    """Whether it is a bold question too long for a heading: in an interview, whose short questions are turns too."""
    return passage.bold >= BOLD and passage.text.endswith("?") and len(passage.text.split()) > WORDS_OF_A_QUESTION


def _bold_lines_between(passages: Sequence[Passage], kept: Set[Passage]) -> Set[Passage]:
    """Bold lines that were not kept, right between two paragraphs that were; one that comes again is a label."""
    times = Counter(passage.key for passage in passages)
    triples = zip(passages, passages[1:], passages[2:], strict=False)
    return {
        line
        for above, line, below in triples
        if line not in kept and above in kept and below in kept and times[line.key] == 1
        and _is_bold_line(line) and not is_credit(line) and _is_prose(above) and _is_prose(below)
    }  # fmt: skip


def _leading(passages: Sequence[Passage], kept: Set[Passage]) -> Set[Passage]:
    """Headings that lead to kept text, directly or through a heading of a lower level.

    Not a kicker (a small heading on top of a larger one), nor what stands on top of a teaser.
    """
    leading: set[Passage] = set()
    following: Passage | None = None
    for passage in reversed(passages):
        if _is_marked(passage) and following is not None and not _is_embedded(passage, following):
            leads_on = following in leading and following.level >= passage.level and following.linked <= LINKED
            if leads_on or (following in kept and not _is_marked(following)):
                leading.add(passage)
        if passage in kept or _is_marked(passage) or not _is_scrap(passage):
            following = passage
    return leading


def _over_boxes(passages: Sequence[Passage], kept: Set[Passage], leading: Set[Passage]) -> Set[Passage]:
    """Headings parted from their text by a box that was taken out, beside others of their kind; not a box's own."""
    kinds = {(head.level, id(head.holder.parent)) for head in leading}
    over: set[Passage] = set()
    following: Passage | None = None
    for passage in reversed(passages):
        if _is_marked(passage):
            place = id(passage.holder.parent)
            if (
                following is not None
                and following in kept
                and place == id(following.holder.parent)
                and (passage.level, place) in kinds
            ):
                over |= set() if furniture_of(passage.text) else {passage}
        if passage in kept or _is_marked(passage):
            following = passage
    return over


def _is_scrap(passage: Passage) -> bool:
    """A label or a credit between a heading and its text; not the time of a post, which belongs to what follows."""
    text = passage.text
    is_short = 0 < len(text) <= SCRAP and passage.kind is BlockKind.PARAGRAPH and passage.linked < LINKED
    return is_short and not any(map(str.isdigit, text))


def _is_embedded(head: Passage, following: Passage) -> bool:
    """Whether a heading stands in a box, a player or a teaser, and the text below it does not."""
    around = [head.holder, *islice(head.holder.parents, HIGHEST)]
    boxes = [tag for tag in around if tag.name in EMBEDDING or EMBEDDED.search(names_of(tag))]
    if not boxes:
        return False
    below = {id(following.holder), *map(id, following.holder.parents)}
    return any(id(box) not in below or PULLED.search(names_of(box)) for box in boxes)


def _is_marked(passage: Passage) -> bool:
    """Whether the markup says that it is a heading."""
    return passage.kind is BlockKind.HEADING or _is_crosshead(passage)


def _is_crosshead(passage: Passage) -> bool:
    named = passage.holder.name == "p" and bool(CROSSHEAD.search(str(passage.holder.attrs.get("class"))))
    return named and len(passage.text) <= LONGEST_BOLD


def _is_heading(passage: Passage, title_key: str) -> bool:
    if passage.level == 1 or len(passage.text) > LONGEST or passage.linked > LINKED or is_byline(passage.text):
        return False
    return bool(passage.key) and passage.key not in title_key and (not title_key or title_key not in passage.key)


def _is_bold_line(passage: Passage) -> bool:
    if passage.bold < BOLD or passage.kind is not BlockKind.PARAGRAPH or passage.linked > LINKED:
        return False
    return reads_as_heading(passage.text)


def _is_prose(passage: Passage) -> bool:
    return passage.kind is BlockKind.PARAGRAPH and not _is_bold_line(passage)
