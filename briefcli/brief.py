"""From an article to its brief: the pipeline on one screen. Nothing is rewritten, only chosen."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from unicodedata import combining, normalize

from briefcli.languages import GENERIC, language_of
from briefcli.languages.language import Language
from briefcli.model import (
    Article,
    Block,
    BlockKind,
    Brief,
    Options,
    Part,
    Point,
    Quotation,
    Role,
    Scope,
    Section,
    Sentence,
    Speaker,
    Voice,
)
from briefcli.quotations import find_quotations
from briefcli.sections import split_sections
from briefcli.sentences import split_sentences
from briefcli.speakers import name_speakers
from briefcli.summary import caveat, summarise, within
from briefcli.summary.standing import amid_speech

DEFAULT = Options()
STORY = (Role.LEDE, Role.BODY, Role.BACKGROUND)
"""What is the article's own prose: not the box that sums it up, not what to read next."""
GLANCE_LINES = 5  # what a reader takes in at one look
PART_LINES = 3  # at most: a part is there to be read, not replaced
WORDS_TO_A_LINE = 100  # a part of up to a hundred words has one key sentence, of up to two hundred two


def compose(article: Article, options: Options = DEFAULT, scope: Scope = Scope.BRIEF) -> Brief:
    """Read an article and keep what matters; a narrower scope leaves out the stages that it does not show."""
    if scope is Scope.OUTLINE:
        return outline(article)
    language = language_of(options.language or article.language)
    reading = Reading(article, options, language, split_sections(article, language), split_sentences(article, language))
    glance = _glance(reading, scope) if scope is not Scope.QUOTES else ()
    return Brief(
        article=article,
        at_a_glance=glance,
        parts=_parts(reading, glance) if scope is Scope.BRIEF else (),
        voices=_voices(reading) if scope is not Scope.SUMMARY else (),
        scope=scope,
        warnings=article.warnings + tuple(_warnings(reading, glance, scope)),
    )


def outline(article: Article) -> Brief:
    """What the parser saw: every section with its blocks, whole."""
    language = language_of(article.language)
    parts = [Part(section, _ranked(_lines(article, section.blocks))) for section in split_sections(article, language)]
    return Brief(article=article, parts=tuple(parts), scope=Scope.OUTLINE, warnings=article.warnings)


def only_voices(brief: Brief, speaker: str | None = None) -> Brief:
    """Who said what and nothing else; with a name, only the people whom it fits."""
    voices = tuple(voice for voice in brief.voices if speaker is None or _is_called(voice.speaker, speaker))
    missing = (f"nobody called {speaker} is quoted here.",) if speaker and not voices else ()
    return replace(
        brief, at_a_glance=(), parts=(), voices=voices, scope=Scope.QUOTES, warnings=brief.warnings + missing
    )


def only_points(brief: Brief) -> Brief:
    """The key sentences and nothing else."""
    return replace(brief, parts=(), voices=(), scope=Scope.SUMMARY)


@dataclass(frozen=True)
class Reading:
    """An article taken apart once, for every stage to look at."""

    article: Article
    options: Options
    language: Language
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]

    @cached_property
    def by_block(self) -> dict[int, list[Sentence]]:
        """The sentences of a block, by where the block starts."""
        starts = [block.span.start for block in self.article.blocks]
        found: dict[int, list[Sentence]] = defaultdict(list)
        for sentence in self.sentences:
            found[starts[bisect_right(starts, sentence.span.start) - 1]].append(sentence)
        return found

    @cached_property
    def story(self) -> list[Sentence]:
        """The sentences of the article's own prose."""
        told = [section for section in self.sections if section.role in STORY]
        return [sentence for section in told for sentence in self.sentences_of(section)]

    @cached_property
    def box(self) -> Section | None:
        """The outlet's own At a Glance."""
        return next((section for section in self.sections if section.role is Role.GLANCE), None)

    @cached_property
    def headed(self) -> list[Section]:
        """The parts of the story that have a heading."""
        return [section for section in self.sections if section.role in STORY and section.heading]

    @cached_property
    def dependent(self) -> frozenset[Sentence]:
        """The sentences that cannot be shown alone for where they stand."""
        return amid_speech(self.sentences)

    def sentences_of(self, section: Section) -> list[Sentence]:
        """The sentences that stand in a section, in order."""
        return [sentence for block in section.blocks for sentence in self.by_block.get(block.span.start, ())]

    def unshown(self, sentences: Iterable[Sentence], shown: Sequence[Point] = ()) -> list[Sentence]:
        """The sentences that a reader has not met, in the standfirst or above; none that introduces the author."""
        met = {point.sentence for point in shown}
        standfirst, authors = self.article.standfirst, self.article.byline
        return [
            sentence
            for sentence in sentences
            if sentence not in met
            and not (standfirst and standfirst.start <= sentence.span.start < standfirst.end)
            and not (authors and sentence.span.text.startswith(authors))
        ]


def _glance(reading: Reading, scope: Scope) -> tuple[Point, ...]:
    """The outlet's own bullets; where it has none, the summariser's choice in reading order."""
    options = reading.options
    if reading.box:
        items = [block for block in reading.box.blocks if block.kind is BlockKind.ITEM]
        lines = _lines(reading.article, items or reading.box.blocks)[: options.points]
        return _ranked(within(lines, options.words), "outlet")
    spared = _only_sentences(reading) if scope is Scope.BRIEF else set()
    sentences = [sentence for sentence in reading.unshown(reading.story) if sentence not in spared]
    lines_wanted = len(sentences) if options.points is None and options.words is not None else GLANCE_LINES
    chosen = summarise(
        sentences,
        lines_wanted if options.points is None else options.points,
        options.summariser,
        reading.language,
        words=options.words,
        title=reading.article.title,
        shown=[reading.article.standfirst.text] if reading.article.standfirst else [],
        dependent=reading.dependent,
    )
    return _ranked(chosen)


def _only_sentences(reading: Reading) -> set[Sentence]:
    """The sentences that At a Glance leaves to their part, which has no other."""
    parts = [reading.sentences_of(section) for section in reading.headed]
    return {part[0] for part in parts if len(part) == 1}


def _parts(reading: Reading, glance: Sequence[Point]) -> tuple[Part, ...]:
    """The headed parts, and before them the lede where it says more than the standfirst and At a Glance do."""
    if not reading.headed:
        return ()
    parts = [
        Part(section, _part_points(reading, section, glance)) for section in reading.sections if section.role in STORY
    ]
    return tuple(part for part in parts if part.section.heading or part.points)


def _part_points(reading: Reading, section: Section, glance: Sequence[Point]) -> tuple[Point, ...]:
    """A key sentence for each hundred words, three at most."""
    sentences = reading.unshown(reading.sentences_of(section), glance)
    words = sum(len(sentence.span.text.split()) for sentence in sentences)
    shown = [point.sentence.span.text for point in glance]
    if reading.article.standfirst:
        shown.append(reading.article.standfirst.text)
    chosen = summarise(
        sentences,
        min(PART_LINES, -(-words // WORDS_TO_A_LINE)),
        reading.options.summariser,
        reading.language,
        title=section.heading.text if section.heading else reading.article.title,
        shown=shown,
        dependent=reading.dependent,
    )
    return _ranked(chosen)


def _voices(reading: Reading) -> tuple[Voice, ...]:
    """Who said what, by person in the order of their first words; what nobody is credited with comes last."""
    article, language = reading.article, reading.language
    found = find_quotations(article, tuple(reading.story), language)
    said: dict[Speaker | None, list[Quotation]] = defaultdict(list)
    for quotation in sorted(name_speakers(found, article, language), key=lambda each: each.content[0].start):
        said[quotation.speaker].append(quotation)
    unattributed = said.pop(None, [])
    voices = [Voice(speaker, tuple(quotations)) for speaker, quotations in said.items()]
    return (*voices, Voice(None, tuple(unattributed))) if unattributed else tuple(voices)


def _lines(article: Article, blocks: Iterable[Block]) -> list[Sentence]:
    """Blocks as lines, whole."""
    return [Sentence(block.span, article.paragraph_of(block.span)) for block in blocks]


def _ranked(sentences: Sequence[Sentence], by: str = "briefcli") -> tuple[Point, ...]:
    """Points for sentences that come in the order of their weight, put into reading order."""
    points = [Point(sentence, rank, by) for rank, sentence in enumerate(sentences, 1)]
    return tuple(sorted(points, key=lambda point: point.sentence.span))


def _is_called(speaker: Speaker | None, name: str) -> bool:
    """Whether every word of a name is one of the speaker's name or title, whatever their case and accents."""
    if speaker is None:
        return False
    known = _plain_words(f"{speaker.name} {speaker.title or ''}")
    return all(word in known for word in _plain_words(name))


def _plain_words(name: str) -> list[str]:
    apart = normalize("NFKD", name.casefold())  # an accent is a mark of its own
    return "".join(mark for mark in apart if not combining(mark)).split()


def _warnings(reading: Reading, glance: Sequence[Point], scope: Scope) -> Iterable[str]:
    """What a reader should know about how the brief was made."""
    options = reading.options
    if reading.language is GENERIC:
        code = options.language or reading.article.language
        yield f"there are no rules for the language {code}: sentences are split by their marks alone."
    if scope is Scope.QUOTES:
        return
    if reading.box is None or scope is Scope.BRIEF:
        longest = [reading.sentences_of(section) for section in reading.headed] if reading.box else [reading.story]
        yield from caveat(options.summariser, max(map(len, longest), default=0))
    if options.words is not None and not glance and (reading.box or reading.story):
        yield f"no sentence fits into {options.words} words."
