"""An article read once: its sections and sentences, and what they say about one another."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from briefcli.languages import GENERIC, language_of
from briefcli.languages.language import Language
from briefcli.model import Article, Block, BlockKind, Options, Point, Role, Section, Sentence
from briefcli.sections import split_sections
from briefcli.sentences import split_sentences
from briefcli.summary import Context, context_of

STORY = (Role.LEDE, Role.BODY, Role.BACKGROUND)
"""What is the article's own prose: not the box that sums it up, not what to read next."""


def sections_of(article: Article, options: Options) -> tuple[Section, ...]:
    """The sections; for want of rules, those of the language that the article says it is in, which knows its boxes."""
    asked = language_of(options.language or article.language)
    return split_sections(article, language_of(article.language) if asked is GENERIC else asked)


MOST_READ = 1_000_000  # characters, a book; a longer text is no article, and its words alone would fill the memory


def read(article: Article, options: Options) -> "Reading":
    """Take an article apart, as far as one that is longer than a book is read."""
    if len(article.text) > MOST_READ:
        article = replace(article, blocks=tuple(_beginning(article)))
    language = language_of(options.language or article.language)
    return Reading(article, options, language, sections_of(article, options), split_sentences(article, language))


def _beginning(article: Article) -> Iterator[Block]:
    """The blocks up to there; of the last one, the words up to there."""
    for block in article.blocks:
        if block.span.end > MOST_READ:
            end = article.text.rfind(" ", block.span.start, MOST_READ)
            if end > block.span.start:
                yield replace(block, span=article.span(block.span.start, end))
            return
        yield block


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
    def context(self) -> Context:
        """What the sentences of the article say about one another."""
        quotes = {block.span.start for block in self.article.blocks if block.kind is BlockKind.QUOTE}
        quoted = {sentence for start in quotes for sentence in self.by_block.get(start, ())}
        return context_of(self.sentences, self.language, quoted)

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
