"""Plain text: wire copy, and articles pasted from a page. What markup would say is read off the form of each line."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby, islice, takewhile

from briefcli.model import Article, Aside, BlockKind, Document
from briefcli.parsers.bios import without_bios
from briefcli.parsers.decoding import decode
from briefcli.parsers.footnotes import notes_among, without_marks
from briefcli.parsers.furniture import furniture_among
from briefcli.parsers.layout import HEADLINE, Draft, Facts, Leftovers, lay_out
from briefcli.parsers.lines import ADDRESS, MARKER, Paragraph, join_lines
from briefcli.parsers.mail import open_mail
from briefcli.parsers.posts import set_posts_aside
from briefcli.parsers.releases import without_end
from briefcli.parsers.signed import is_quotation, signs
from briefcli.parsers.tables import tables_among
from briefcli.parsers.top import QUESTION, SENTENCE_END, asides_above, read_top

HEADING = 2  # the level of a heading below the headline
LONGEST_HEADING, MOST_WORDS = 90, 14
SHORT_LINES_OF_A_LIST = 3  # so many short lines in a row are a list without bullets
MOST_READ = re.compile(
    r"\W{0,3}(?:(?:most|top|latest) (?:read|popular|viewed|stories|news|shared|commented)"
    r"|trending(?: now)?|more (?:stories|news)"
    r"|related (?:stories|articles|content)|recommended(?: for you)?|you (?:may|might) also like|editors?[’']s? picks?"
    r"|meistgelesen|am meisten gelesen|les plus lus|lo más leído|più letti)\b.{0,30}",
    re.IGNORECASE,
)
MAILING_ADDRESS = re.compile(r"our mailing address is", re.IGNORECASE)
LONGEST_ADDRESS, LINES_OF_AN_ADDRESS = 60, 5  # characters of a line; lines
BULLETS = frozenset("-*•·‣◦▪●")
STARS = re.compile(r"^\*\* ?(?:\d{1,2}[.)] )?(?=[^*\s][^*]{0,89}$)")  # "** The bridge", as newsletters set a heading
INNER_STOP = re.compile(r"[a-z\d”\"][.!?]\s+[A-Z“\"]")
# What a wire puts before a headline: "UPDATE 2-"; and over the second page of a copy: "BRIDGE SHUT 2 Calder".
VERSION = re.compile(r"^(?:(?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT|REPEAT)(?: \d{1,2})?-){1,3}\s?")
NEXT_PAGE = re.compile(r"[A-Z][A-Z’' /-]{2,40} \d{1,2}(?: [A-Z][\w-]{2,20})?")
COLUMNS = re.compile(r"\S {3,}\S")
QUOTED = re.compile(r"[\"“”«»]|:\s")
ASKING = re.compile(r"(?:What|How|Why|Who|Where|When|Which)\b")
LONGEST_QUESTION, SMALL_WORD = 6, 3  # words; letters
WHOLE_IN_BRACKETS = re.compile(r"[(\[].*[)\]]")
CREDIT = re.compile(r"(?:^|[”\"»] )[—–-]{1,2} ?[A-Z]")  # "— Ana Ruiz", under a quotation or behind it


def parse_text(document: Document) -> Article:
    """The article of a text file or of pasted text."""
    text = decode(document.body, document.encoding)
    mail = open_mail(text)
    lines, beside = _without_notes_and_tables(join_lines(mail.text))
    inside, posts = set_posts_aside([line.text for line in lines], [line.group for line in lines])
    paragraphs = _with_signatures([line for place, line in enumerate(lines) if place not in inside])
    top = read_top([paragraph.text for paragraph in paragraphs])
    above = asides_above([paragraph.text for paragraph in paragraphs], top)
    headline = paragraphs[top.headline] if top.headline is not None else None
    apart = top.set_aside
    rest = [paragraph for place, paragraph in enumerate(paragraphs) if place not in apart]
    rest, ended = without_end(rest)
    furniture = _with_slugs([paragraph.text for paragraph in rest])
    rest = [paragraph for place, paragraph in enumerate(rest) if place not in furniture]
    title = VERSION.sub("", headline.text) if headline else top.subject
    lead = paragraphs[top.standfirst] if top.standfirst is not None else None
    facts = Facts(
        title=title,
        outlet=top.outlet,
        byline=top.byline,
        published=top.published,
        standfirst=lead.text if lead else None,
    )
    drafts, bios = without_bios(_drafts(rest, headline, lead), top.byline)
    leftovers = Leftovers([*mail.asides, *above, *beside, *posts, *furniture.values(), *ended, *bios])
    return lay_out(document.uri, drafts, facts, leftovers)


def _with_slugs(lines: Sequence[str]) -> dict[int, Aside]:
    """The lines that are not the article; after the end of one page of a copy, also what heads the next one."""
    found = furniture_among(lines)
    below = (place + 1 for place, aside in found.items() if aside.kind == "end" and place + 1 < len(lines))
    slugs = {place: Aside("end", lines[place]) for place in below if NEXT_PAGE.fullmatch(lines[place])}
    return found | slugs | _headlines_below(lines, found) | _address_below(lines, found)


def _address_below(lines: Sequence[str], found: Mapping[int, Aside]) -> dict[int, Aside]:
    """The short lines below *Our mailing address is:*, where a newsletter ends."""
    first = next((place + 1 for place in found if MAILING_ADDRESS.match(lines[place])), len(lines))
    below = takewhile(
        lambda place: len(lines[place]) <= LONGEST_ADDRESS and place not in found, range(first, len(lines))
    )
    return {place: Aside("label", lines[place]) for place in islice(below, LINES_OF_AN_ADDRESS)}


def _headlines_below(lines: Sequence[str], found: Mapping[int, Aside]) -> dict[int, Aside]:
    """The short lines that end a page pasted whole, below *Most viewed*."""
    last = len(lines)
    while last and (last - 1 in found or _is_teaser(lines[last - 1])):
        last -= 1
    first = next((place for place in range(last, len(lines)) if MOST_READ.fullmatch(lines[place])), len(lines))
    return {place: Aside("related", lines[place]) for place in range(first, len(lines)) if place not in found}


def _is_teaser(line: str) -> bool:
    return len(line) <= LONGEST_HEADING and (not SENTENCE_END.search(line) or QUESTION.search(line) is not None)


def _without_notes_and_tables(lines: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Aside]]:
    """The lines without tables, footnotes and the marks that lead to those; stars before a heading go as well."""
    tables = list(tables_among(lines))
    inside = {place for places, _ in tables for place in places}
    lines = [line for place, line in enumerate(lines) if place not in inside]
    notes = notes_among([line.text for line in lines])
    told = [replace(line, text=STARS.sub("", line.text)) for place, line in enumerate(lines) if place not in notes]
    if notes:
        told = [replace(line, text=without_marks(line.text)) for line in told]
    return told, [*(table for _, table in tables), *notes.values()]


def _with_signatures(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The dash and the name under words in quotation marks belong to those."""
    joined: list[Paragraph] = []
    for paragraph in paragraphs:
        if joined and signs(paragraph.text) and is_quotation(joined[-1].text):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {paragraph.text}")
        else:
            joined.append(paragraph)
    return joined


def _drafts(paragraphs: Sequence[Paragraph], headline: Paragraph | None, lead: Paragraph | None) -> list[Draft]:
    texts = [paragraph.text for paragraph in paragraphs]
    items = [_is_item(texts, place) for place in range(len(texts))]
    short = _short_lines(paragraphs, items, (headline, lead))
    leading = _leading(texts, items, short)
    drafts = []
    for place, paragraph in enumerate(paragraphs):
        if paragraph is headline:
            drafts.append(Draft(BlockKind.HEADING, paragraph.text, HEADLINE))
        elif items[place]:
            drafts.append(Draft(BlockKind.ITEM, MARKER.sub("", paragraph.text, count=1)))
        elif place in leading:
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


def _short_lines(
    paragraphs: Sequence[Paragraph], items: Sequence[bool], above: Sequence[Paragraph | None]
) -> list[bool]:
    """Which lines below those have the form of a heading; one that comes twice is the name of a speaker, or a label."""
    times = Counter(paragraph.text for paragraph in paragraphs)
    candidates = zip(paragraphs, items, strict=True)
    return [
        not item and all(p is not other for other in above) and times[p.text] == 1 and _could_be_heading(p)
        for p, item in candidates
    ]


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
        INNER_STOP.search(text) or WHOLE_IN_BRACKETS.fullmatch(text) or ADDRESS.search(text) or CREDIT.search(text)
    )


def _is_asked_by_a_heading(text: str) -> bool:
    """A question in title case, or a short one that opens with what it asks for; other questions are the writer's."""
    words = text.split()
    if not QUESTION.search(text) or QUOTED.search(text) or len(words) == 1:
        return False
    long_words = [word for word in words if len(word) > SMALL_WORD]
    in_title_case = len(words) > 2 and all(word[0].isupper() for word in long_words)
    return in_title_case or (bool(ASKING.match(text)) and len(words) <= LONGEST_QUESTION)


def _leading(texts: Sequence[str], items: Sequence[bool], short: Sequence[bool]) -> set[int]:
    """The short lines over prose or a list, perhaps with one more heading between; not a list of short lines."""
    leading: set[int] = set()
    for is_short, run in groupby(range(len(texts)), key=lambda place: short[place]):
        places = list(run)
        below = places[-1] + 1
        announced = places[0] > 0 and texts[places[0] - 1].endswith(":")
        if not is_short or below >= len(texts) or len(places) >= SHORT_LINES_OF_A_LIST or announced:
            continue
        if items[below] or SENTENCE_END.search(texts[below]) or len(texts[below]) > LONGEST_HEADING:
            leading.update(places)
    return leading
