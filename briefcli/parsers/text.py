"""Plain text: wire copy, and articles pasted from a page. What markup would say is read off the form of each line."""

import re
from collections import Counter
from collections.abc import Sequence

from briefcli.model import Article, Aside, BlockKind, Document
from briefcli.parsers.bios import without_bios
from briefcli.parsers.decoding import decode
from briefcli.parsers.furniture import furniture_of
from briefcli.parsers.layout import HEADLINE, Draft, Facts, Leftovers, lay_out
from briefcli.parsers.lines import MARKER, Paragraph, join_lines
from briefcli.parsers.posts import find_posts
from briefcli.parsers.top import QUESTION, SENTENCE_END, asides_above, read_top

HEADING = 2  # the level of a heading below the headline
LONGEST_HEADING, MOST_WORDS = 90, 14
SHORT_LINES_OF_A_LIST = 3  # so many short lines in a row are a list without bullets
BULLETS = frozenset("-*•·‣◦▪●")
INNER_STOP = re.compile(r"[a-z\d”\"][.!?]\s+[A-Z“\"]")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")
COLUMNS = re.compile(r"\S {3,}\S")
QUOTED = re.compile(r"[\"“”«»]|:\s")
ASKING = re.compile(r"(?:What|How|Why|Who|Where|When|Which)\b")
WORDS_OF_A_QUESTION, SMALL_WORD = 6, 3  # words; letters
WHOLE_IN_BRACKETS = re.compile(r"[(\[].*[)\]]")
CREDIT = re.compile(r"[—–-]{1,2} ?[A-Z]")  # "— Ana Ruiz", under a quotation


def parse_text(document: Document) -> Article:
    """The article of a text file or of pasted text."""
    decoded = decode(document.body, document.encoding)
    paragraphs, posts = _without_posts(join_lines(decoded.text))
    top = read_top([paragraph.text for paragraph in paragraphs])
    above = asides_above([paragraph.text for paragraph in paragraphs], top)
    headline = paragraphs[top.headline] if top.headline is not None else None
    rest, furniture = _without_furniture([p for place, p in enumerate(paragraphs) if place not in top.set_aside])
    title = headline.text if headline else None
    facts = Facts(title=title, outlet=top.outlet, byline=top.byline, published=top.published)
    drafts, bios = without_bios(_drafts(rest, headline), top.byline)
    return lay_out(document.uri, drafts, facts, Leftovers([*above, *posts, *furniture, *bios], decoded.warnings))


def _without_posts(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Aside]]:
    texts = [paragraph.text for paragraph in paragraphs]
    posts = find_posts(texts, [paragraph.group for paragraph in paragraphs])
    inside = {place for post in posts for place in post}
    kept = [paragraph for place, paragraph in enumerate(paragraphs) if place not in inside]
    return kept, [Aside("post", "\n".join(texts[post.start : post.stop])) for post in posts]


def _without_furniture(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Aside]]:
    kept, asides = [], []
    for paragraph in paragraphs:
        line = MARKER.sub("", paragraph.text, count=1)
        kind = "related" if ADDRESS.fullmatch(line) else furniture_of(line)
        if kind:
            asides.append(Aside(kind, paragraph.text))
        else:
            kept.append(paragraph)
    return kept, asides


def _drafts(paragraphs: Sequence[Paragraph], headline: Paragraph | None) -> list[Draft]:
    texts = [paragraph.text for paragraph in paragraphs]
    items = [_is_item(texts, place) for place in range(len(texts))]
    short = _short_lines(paragraphs, items, headline)
    drafts = []
    for place, paragraph in enumerate(paragraphs):
        if paragraph is headline:
            drafts.append(Draft(BlockKind.HEADING, paragraph.text, HEADLINE))
        elif items[place]:
            drafts.append(Draft(BlockKind.ITEM, MARKER.sub("", paragraph.text, count=1)))
        elif short[place] and _stands_over_text(texts, items, short, place):
            drafts.append(Draft(BlockKind.HEADING, paragraph.text, HEADING))
        else:
            drafts.append(Draft(BlockKind.PARAGRAPH, paragraph.text))
    return drafts


def _is_item(texts: Sequence[str], place: int) -> bool:
    """A bullet makes an item by itself; a number or a dash only beside another one."""
    marker = MARKER.match(texts[place])
    if not marker:
        return False
    if marker[0].strip() in BULLETS:
        return True
    beside = [MARKER.match(text) for text in (*texts[max(0, place - 1) : place], *texts[place + 1 : place + 2])]
    return any(found and found[0].strip() not in BULLETS for found in beside)


def _short_lines(paragraphs: Sequence[Paragraph], items: Sequence[bool], headline: Paragraph | None) -> list[bool]:
    """Which lines have the form of a heading; one that comes twice is the name of a speaker, or a label."""
    times = Counter(paragraph.text for paragraph in paragraphs)
    candidates = zip(paragraphs, items, strict=True)
    return [not item and p is not headline and times[p.text] == 1 and _could_be_heading(p) for p, item in candidates]


def _could_be_heading(paragraph: Paragraph) -> bool:
    """Short, without the end of a sentence or one inside, beginning as a heading does."""
    text = paragraph.text
    if len(text) > LONGEST_HEADING or len(text.split()) > MOST_WORDS or COLUMNS.search(paragraph.raw.strip()):
        return False
    if not any(map(str.isalpha, text)) or (SENTENCE_END.search(text) and not _is_asked_by_a_heading(text)):
        return False
    first = text.lstrip("\"'“‘«([¿¡").lstrip()[:1]
    if not (first.isupper() or first.isdigit() or (first.isalpha() and not first.islower())):
        return False
    return not (
        INNER_STOP.search(text) or WHOLE_IN_BRACKETS.fullmatch(text) or ADDRESS.search(text) or CREDIT.match(text)
    )


def _is_asked_by_a_heading(text: str) -> bool:
    """A question in title case, or a short one that opens with what it asks for; other questions are the writer's."""
    words = text.split()
    if not QUESTION.search(text) or QUOTED.search(text) or len(words) == 1:
        return False
    long_words = [word for word in words if len(word) > SMALL_WORD]
    in_title_case = len(words) > 2 and all(word[0].isupper() for word in long_words)
    return in_title_case or (bool(ASKING.match(text)) and len(words) <= WORDS_OF_A_QUESTION)


def _stands_over_text(texts: Sequence[str], items: Sequence[bool], short: Sequence[bool], place: int) -> bool:
    """What follows is prose or a list, perhaps below one more heading; what stands above is no list of short lines."""
    first = last = place
    while first and short[first - 1]:
        first -= 1
    while last + 1 < len(texts) and short[last + 1]:
        last += 1
    if (
        last + 1 >= len(texts)
        or last - first + 1 >= SHORT_LINES_OF_A_LIST
        or (first and texts[first - 1].endswith(":"))
    ):
        return False
    return items[last + 1] or bool(SENTENCE_END.search(texts[last + 1])) or len(texts[last + 1]) > LONGEST_HEADING
