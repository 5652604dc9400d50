"""The vocabulary: what an article holds and what a brief is made of.

Values never change. Offsets are half-open and count code points of `Article.text`, which is settled once, by
`parsers.layout`; everything later is a `Span` that stands off it.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

WORDS_A_MINUTE = 238  # silent reading of English non-fiction: Brysbaert 2019, doi 10.1016/j.jml.2019.104047


@dataclass(frozen=True, slots=True)
class Document:
    """What a location held, as it came."""

    uri: str
    media_type: str
    """As `text/html`; the empty string where nothing says it."""
    body: bytes
    encoding: str | None = None
    """What the server said; None where it said nothing."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words and the place where they stand: `article.text[start:end] == text`."""

    start: int
    end: int
    text: str


class BlockKind(StrEnum):
    """What the markup, or the form of a line, says a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, an item of a list: a piece of the text with nothing but white space around it."""

    kind: BlockKind
    span: Span
    level: int = 0
    """Headings count from 1, the headline of a text; everything else is 0."""


@dataclass(frozen=True, slots=True)
class Aside:
    """Something that the page held and the brief leaves out."""

    kind: str
    """`post`, `promo`, `related`, `comment`, `table`, …"""
    text: str


@dataclass(frozen=True)
class Article:
    """The text of an article laid out in blocks, and what its page says about it."""

    uri: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    published: datetime | date | None = None
    """Aware, in the zone that the outlet names, or a date alone where the page gives no time or no zone."""
    modified: datetime | date | None = None
    language: str = "en"
    """A BCP 47 code."""
    standfirst: Span | None = None
    """The page's own summary line; its words are those of one of the paragraphs."""
    set_aside: tuple[Aside, ...] = ()
    warnings: tuple[str, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The words from start to end."""
        return Span(start, end, self.text[start:end])

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs as a reader would count them: block quotations among them, headings and list items not."""
        counted = (BlockKind.PARAGRAPH, BlockKind.QUOTE)
        return tuple(block.span for block in self.blocks if block.kind in counted)

    def paragraph_of(self, span: Span) -> int:
        """The paragraph that a span stands in or after, counted from 1; 0 before the first."""
        return bisect_right(self.paragraphs, span.start, key=lambda paragraph: paragraph.start)

    @cached_property
    def word_count(self) -> int:
        """Words between white space."""
        return len(self.text.split())


class Role(StrEnum):
    """What a section is to the article."""

    LEDE = "lede"
    GLANCE = "glance"
    BODY = "body"
    BACKGROUND = "background"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; the lede has no heading."""

    role: Role
    heading: Span | None
    blocks: tuple[Block, ...]
    """Without the heading itself."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the number of its paragraph, 0 before the first one."""

    span: Span
    paragraph: int


class Ground(StrEnum):
    """Why a line is there."""

    WEIGHED = "weighed"
    """A summariser put it before others."""
    TOGETHER = "together"
    """No line stands alone: a summariser put the last of these before others, and they stand as they follow."""
    OUTLET = "outlet"
    """The outlet's own bullets come in the outlet's own order."""
    OPENING = "opening"
    """Nothing under the heading stands alone; this is what the part opens with."""
    QUANTITY = "quantity"
    """Its point is a quantity."""
    FUTURE = "future"
    """It tells what is dated or announced."""
    CORRECTION = "correction"
    """The editors put something right."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What one thing adds to the rating of a line, or takes off."""

    feature: str
    """As `position`; the summariser has the names."""
    adds: float


@dataclass(frozen=True, slots=True)
class Weighing:
    """Why a line is shown, and what weighed for it."""

    ground: Ground
    among: int = 0
    """How many lines it was chosen from."""
    summariser: str | None = None
    weights: tuple[Weight, ...] = ()
    """Empty where a summariser tells its order alone."""
    evidence: tuple[Span, ...] = ()
    """The quantities; or the words that announce, and those that say when."""
    day: date | None = None
    """What the last of them means, counted from the day of the article; None where they leave it open."""


@dataclass(frozen=True, slots=True)
class Point:
    """A chosen line."""

    sentence: Sentence
    rank: int
    """1 is the most important."""
    by: str = "briefcli"
    """`outlet` for the outlet's own bullets, else `briefcli`."""
    weighing: Weighing | None = None
    """None where nobody asked."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The words that credit: *said* and *she*. Either may be absent (a dash and a name; "said" in a transcript)."""

    cue: Span | None
    mention: Span | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke, named and titled in the article's own words."""

    name: str
    title: str | None = None
    is_unnamed: bool = False
    """Whether the words are for people without a name: *two officials*; not *the council*, not *the mayor*."""


class QuotationKind(StrEnum):
    """By where the quotation marks fall: around all of the words, none of them, or some."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Reason(StrEnum):
    """How the speaker of a quotation was found, or why nobody is named."""

    FULL_NAME = "full_name"
    """The words that credit have it: *Mayor Ana Ruiz*."""
    ONLY_ONE = "only_one"
    """*Ruiz*, and the article has one person of that name."""
    INTRODUCED = "introduced"
    """*Ruiz*, and of several the one whom the paragraph, or the text so far, names in full."""
    NO_FULLER_NAME = "no_fuller_name"
    """*Ruiz*, and the article says no more."""
    OFFICE = "office"
    """*The mayor*, and the article names one."""
    TITLE = "title"
    """*Chair of the board*, beside the name of one person."""
    SPEAKS_ON = "speaks_on"
    """*It*, right behind what the council said."""
    NOBODY_SINCE = "nobody_since"
    """*She*, who spoke last, and nobody else whom the pronoun fits is named since."""
    LAST_NAMED = "last_named"
    """*She*, and the last sentence with anybody whom the pronoun fits has one."""
    AS_WRITTEN = "as_written"
    """*The council*, *two officials*: the words that credit, as they stand."""

    NO_CUE = "no_cue"
    """No words beside the quotation credit it."""
    NO_MENTION = "no_mention"
    """There is a cue, and nobody beside it who speaks."""
    TWO_FIT = "two_fit"
    """*Ruiz*, *the mayor* or *she* can be either of two, or of more."""
    NONE_FITS = "none_fits"
    """*She*, and nobody whom the pronoun fits is named nearby."""
    NOT_SUBJECT = "not_subject"
    """*She*, and the one whom the pronoun fits is not whom the sentence is about."""
    NO_PERSON = "no_person"
    """*She*, and nothing says that the one named last is a person."""
    UNTRACED = "untraced"
    """*They*, *it*, *we*: not followed back beyond the quotation before."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why words are a quotation, and why their speaker is who it is, or nobody."""

    rule: str
    """The function of `quotations` that found the words, by its name."""
    reason: Reason
    evidence: tuple[Span, ...] = ()
    """Where the article names the one who was found; where two fit, both."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that somebody said, wrote or is reported to have said."""

    kind: QuotationKind
    content: tuple[Span, ...]
    """One span; more where the cue or the end of a paragraph cuts it."""
    attribution: Attribution | None = None
    speaker: Speaker | None = None
    paragraph: int = 0
    explanation: Explanation | None = None
    """None only where a quotation was not found by our rules."""


@dataclass(frozen=True, slots=True)
class Voice:
    """All that one person said, in order; no speaker means unattributed."""

    speaker: Speaker | None
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the article and its key sentences."""

    section: Section
    points: tuple[Point, ...]


class SignpostKind(StrEnum):
    """What a signpost points to."""

    NUMBERS = "numbers"
    NEXT = "next"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Signpost:
    """Lines of the article about its quantities, about what comes next, or about what it had to correct."""

    kind: SignpostKind
    points: tuple[Point, ...]


class Scope(StrEnum):
    """Which command a brief answers, and so which of its parts are filled."""

    BRIEF = "brief"
    QUOTES = "quotes"
    SUMMARY = "summary"
    OUTLINE = "outline"


@dataclass(frozen=True, slots=True)
class Brief:
    """The product."""

    article: Article
    at_a_glance: tuple[Point, ...] = ()
    parts: tuple[Part, ...] = ()
    signposts: tuple[Signpost, ...] = ()
    voices: tuple[Voice, ...] = ()
    scope: Scope = Scope.BRIEF
    warnings: tuple[str, ...] = field(default=())

    def points(self) -> Iterator[Point]:
        """Every line that was chosen: At a Glance, under the headings, under the signposts."""
        yield from self.at_a_glance
        for part in self.parts:
            yield from part.points
        for signpost in self.signposts:
            yield from signpost.points

    def spans(self) -> Iterator[Span]:
        """Every span that the brief shows, in no promised order."""
        if self.article.standfirst:
            yield self.article.standfirst
        for part in self.parts:
            if part.section.heading:
                yield part.section.heading
        for point in self.points():
            yield point.sentence.span
            if point.weighing:
                yield from point.weighing.evidence
        for voice in self.voices:
            for quotation in voice.quotations:
                yield from quotation.content
                if quotation.attribution:
                    yield from filter(None, (quotation.attribution.cue, quotation.attribution.mention))
                if quotation.explanation:
                    yield from quotation.explanation.evidence


@dataclass(frozen=True, slots=True)
class Options:
    """What a reader may ask of a brief."""

    points: int | None = None
    """Lines At a Glance at most; None means the outlet's own bullets, all of them, or else five lines."""
    words: int | None = None
    """A budget for At a Glance."""
    summariser: str = "news"
    language: str | None = None
    """None means the article's own."""
    seconds: int | None = None
    """A budget for At a Glance as well: the time that it takes to read."""
    explain: bool = False
    """Whether each line says what weighed for it."""

    @property
    def budget(self) -> int | None:
        """The words that At a Glance may have; the smaller budget where there are two."""
        readable = None if self.seconds is None else self.seconds * WORDS_A_MINUTE // 60
        return min((each for each in (self.words, readable) if each is not None), default=None)


@dataclass(frozen=True, slots=True)
class Page:
    """What a renderer may know about the surface, and what its reader wants to see on it."""

    width: int = 80
    colour: bool = False
    explain: bool = False
    """Whether each line says why it is there, and each quotation why it is credited as it is."""
