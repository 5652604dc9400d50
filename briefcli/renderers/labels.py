"""The words in a brief that are ours and not the article's."""

from collections import Counter
from datetime import date
from pathlib import PurePosixPath

from briefcli.length import WORDS_A_MINUTE, words_in
from briefcli.model import (
    Article,
    Brief,
    Part,
    Point,
    Quotation,
    QuotationKind,
    Role,
    Scope,
    SignpostKind,
    Speaker,
)
from briefcli.renderers.lines import is_silent, printable, shown
from briefcli.renderers.links import source_url

AT_A_GLANCE = "At a Glance"
WHO_SAID_WHAT = "Who said what"
UNATTRIBUTED = "Unattributed"
UNNAMED = "(unnamed)"
NO_QUOTATIONS = "No quotations found."  # not that nobody is quoted: that would be more than we know
OPENING = "Opening"
NOTE = "Correction or note"
SIGNPOSTS = {
    SignpostKind.NUMBERS: "By the numbers",
    SignpostKind.NEXT: "What’s next",
    SignpostKind.CORRECTION: "Corrections",
}
REPORTED = "reported"
STANDARD_INPUT = "standard input"

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

BY = {"outlet": "the outlet’s own", "briefcli": "chosen by briefcli"}

# One of a kind and several; a kind that is not here is counted under its own name.
KINDS = {
    "bio": ("note on an author", "notes on authors"),
    "box": ("box", "boxes"),
    "caption": ("caption", "captions"),
    "comment": ("comment", "comments"),
    "credit": ("credit", "credits"),
    "end": ("end mark", "end marks"),
    "footnote": ("footnote", "footnotes"),
    "label": ("label", "labels"),
    "mail": ("mail header", "mail headers"),
    "note": ("note", "notes"),
    "post": ("post", "posts"),
    "promo": ("promotion", "promotions"),
    "quote": ("pull quote", "pull quotes"),
    "related": ("related item", "related items"),
    "table": ("table", "tables"),
}


def day(moment: date) -> str:
    """12 May 2025, as the outlet dates it."""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def minutes(words: int) -> int:
    """The time that so many words take to read; never less than a minute."""
    return max(1, round(words / WORDS_A_MINUTE))


def reading_time(brief: Brief) -> str:
    """4 min, in brief 1 min; the first alone where the brief saves nothing that a clock would show."""
    whole = minutes(brief.article.word_count)
    if brief.scope is Scope.OUTLINE:
        return f"{whole} min"
    short = minutes(sum(map(words_in, shown(brief))))
    return f"{whole} min, in brief {short} min" if short < whole else f"{whole} min"


def meta(brief: Brief) -> list[str]:
    """Outlet, byline, date and reading time, as far as they are known; where there is no headline, first the name."""
    article = brief.article
    known = [] if article.title else [file_name(article)]
    known += [printable(article.outlet or ""), ", ".join(filter(None, map(printable, article.byline)))]
    if article.published:
        known.append(day(article.published))
    if article.modified and not (article.published and day(article.modified) == day(article.published)):
        known.append(f"updated {day(article.modified)}")
    known.append(reading_time(brief))
    return [item for item in known if item]


def file_name(article: Article) -> str:
    """The last name in a path, the whole of a web address."""
    if source_url(article):
        return printable(article.uri)
    if article.uri in ("", "-"):
        return STANDARD_INPUT
    return printable(PurePosixPath(article.uri).name) or printable(article.uri)


def by(brief: Brief) -> str:
    """Whose the lines At a Glance are."""
    return ", ".join(dict.fromkeys(BY.get(point.by, point.by) for point in brief.at_a_glance))


def heading(part: Part) -> str:
    """A part's own heading; the lede has none and gets ours."""
    if part.section.heading:
        return printable(part.section.heading.text)
    return NOTE if part.section.role is Role.OTHER else OPENING


def paragraph(number: int) -> str:
    """¶4, or nothing for what stands before the first paragraph."""
    return f"¶{number}" if number else ""


def place(brief: Brief, point: Point) -> str:
    """Where a point stands; an item of a list stands after a paragraph and in none."""
    span, number = point.sentence.span, paragraph(point.sentence.paragraph)
    if point.sentence.paragraph and brief.article.paragraphs[point.sentence.paragraph - 1].end <= span.start:
        return ""
    if brief.scope is Scope.OUTLINE and span == brief.article.standfirst:
        return f"standfirst, {number}" if number else "standfirst"
    return number


def credit(quotation: Quotation) -> str:
    """The cue and the place: said, ¶4. What is reported has its cue in front of it, so here the place alone."""
    words = "" if is_reported(quotation) else _cue(quotation)
    return ", ".join(filter(None, (words, paragraph(quotation.paragraph))))


def manner(quotation: Quotation) -> str:
    """How reported words were put, as the article says: denied, urged, outlined his reasoning; nothing for direct ones.

    Without it "the council to raise the levy" and "having been warned" say nothing, or the opposite.
    """
    return (_cue(quotation) or REPORTED) if is_reported(quotation) else ""


def _cue(quotation: Quotation) -> str:
    """The words that credit; where nobody is named also the article's own mention: the farmer said."""
    spans = []
    if quotation.attribution:
        spans = [quotation.attribution.cue, None if quotation.speaker else quotation.attribution.mention]
    return " ".join(printable(span.text) for span in sorted(filter(None, spans)))


def name(speaker: Speaker | None) -> str:
    """The name alone."""
    return printable(speaker.name) if speaker else UNATTRIBUTED


def full_name(speaker: Speaker | None) -> str:
    """Emmanuel Macron, French President; two officials (unnamed)."""
    if speaker and speaker.is_unnamed:
        return f"{name(speaker)} {UNNAMED}"
    title = printable(speaker.title or "") if speaker else ""
    return f"{name(speaker)}, {title}" if title else name(speaker)


def is_reported(quotation: Quotation) -> bool:
    """Whether the words are the article's and not, all of them, the speaker's."""
    return quotation.kind is not QuotationKind.DIRECT


def silence(brief: Brief) -> str:
    """What stands where who said what would, when there is nothing of it; nothing otherwise."""
    return NO_QUOTATIONS if is_silent(brief) else ""


def set_aside(brief: Brief) -> str:
    """Set aside: 1 post, 2 tables; nothing where nothing was, or where the command does not ask for it."""
    if brief.scope not in (Scope.BRIEF, Scope.OUTLINE):
        return ""
    counts = Counter(aside.kind for aside in brief.article.set_aside)
    listed = (f"{count} {kind_name(kind, count)}" for kind, count in counts.items())
    return f"Set aside: {', '.join(listed)}" if counts else ""


def kind_name(kind: str, count: int = 1) -> str:
    """What one or several of a kind are called."""
    one, several = KINDS.get(kind, (kind, kind))
    return one if count == 1 else several


def notes(brief: Brief) -> list[str]:
    """The warnings of the page and of the brief, each once."""
    warnings = dict.fromkeys((*brief.article.warnings, *brief.warnings))
    return [f"Note: {printable(warning)}" for warning in warnings]
