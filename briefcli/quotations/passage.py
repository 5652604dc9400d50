"""A paragraph as the rules read it: words in sentences, with each quotation folded into a single word."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefcli.languages import Language
from briefcli.model import Article, Block, BlockKind, Sentence
from briefcli.quotations.marks import CLOSING, Quoted, quoted_spans
from briefcli.words import Word, read_words

SPOKEN_BLOCKS = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE)

LONG_DASHES = frozenset("—–")
LONGEST_SENTENCE = 300  # words, a quotation counting as one

Range = tuple[int, int]
"""Words from the first to before the second."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of one paragraph; what stands between quotation marks is one word, marks included."""

    words: tuple[Word, ...]
    quoted: dict[int, Quoted]
    """The words that are quotations, by their index."""
    sentences: tuple[Range, ...]
    starts: tuple[int, ...]
    """Where the sentences begin."""
    dashes: tuple[int, ...]
    """Where the dashes stand, in order."""
    turns: tuple[int, ...]
    """Where the writer goes on alone: the semicolons, and the commas of *, signalling that …*."""
    paragraph: int
    kind: BlockKind
    language: Language

    def lower(self, index: int) -> str:
        """The word in lower case; nothing for a quotation or beyond the passage."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""  # a quotation has none

    def is_name(self, index: int) -> bool:
        """Whether a word is written with a capital, as names are."""
        return 0 <= index < len(self.words) and self.words[index].is_capital  # a quotation begins with its mark

    def is_word(self, index: int) -> bool:
        """Whether this is a word, not a mark and not a quotation."""
        return 0 <= index < len(self.words) and index not in self.quoted and self.words[index].is_word

    def last_of_quoted(self, index: int) -> str:
        """The last character within the marks of a quotation."""
        return self.words[index].text.rstrip(CLOSING)[-1:]

    def sentence_of(self, index: int) -> int:
        """The number of the sentence that a word stands in."""
        return bisect_right(self.starts, index) - 1

    def place(self, words: Range) -> tuple[int, int]:
        """Where some words stand in the text."""
        return self.words[words[0]].start, self.words[words[1] - 1].end


def passages(article: Article, sentences: Sequence[Sentence], language: Language) -> tuple[Passage, ...]:
    """The paragraphs, items and block quotations that hold one of the sentences."""
    starts = [sentence.span.start for sentence in sentences]
    told = [block for block in article.blocks if block.kind in SPOKEN_BLOCKS and _is_told(block, starts)]
    return tuple(_read(article, told, starts, language))


def headings(article: Article, sentences: Sequence[Sentence], language: Language) -> tuple[Passage, ...]:
    """The headline and the headings over these sentences, each read as a sentence of its own."""
    starts = [sentence.span.start for sentence in sentences]
    over, told = [], False
    for block in reversed(article.blocks):
        if block.kind is not BlockKind.HEADING:
            told = told if block.kind is BlockKind.CAPTION else _is_told(block, starts)
        elif told or (block is article.blocks[0] and starts):
            over.append(block)
    return tuple(each for block in reversed(over) for each in _read(article, [block], [block.span.start], language))


def _is_told(block: Block, starts: Sequence[int]) -> bool:
    return bisect_left(starts, block.span.start) < bisect_left(starts, block.span.end)


def _read(article: Article, blocks: Sequence[Block], starts: Sequence[int], language: Language) -> Iterator[Passage]:
    """Blocks in order, in which these sentences start."""
    edges = [(block.span.start, block.span.end) for block in blocks]
    pieces: list[tuple[int, int, Quoted]] = [
        (start, end, quoted) for quoted in quoted_spans(article.text, edges, language) for start, end in quoted.pieces
    ]
    for block in blocks:
        start, end = block.span.start, block.span.end
        low, high = (bisect_left(pieces, place, key=lambda piece: piece[0]) for place in (start, end))
        words, quoted = _folded(article.text, start, end, pieces[low:high], language)
        low, high = (bisect_left(starts, place) for place in (start, end))
        ranges = tuple(_ranges(words, starts[low:high]))
        dashes = tuple(index for index, word in enumerate(words) if word.lower in LONG_DASHES)
        turns = tuple(_turns(words, language))
        paragraph = article.paragraph_of(block.span)
        firsts = tuple(first for first, _ in ranges)
        yield Passage(tuple(words), quoted, ranges, firsts, dashes, turns, paragraph, block.kind, language)


def _turns(words: Sequence[Word], language: Language) -> Iterator[int]:
    for index, word in enumerate(words):
        behind = words[index + 1].lower if index + 1 < len(words) else ""
        if word.lower == ";" or (word.lower == "," and behind in language.commentary):
            yield index


def _folded(
    text: str, start: int, end: int, pieces: Iterable[tuple[int, int, Quoted]], language: Language
) -> tuple[list[Word], dict[int, Quoted]]:
    words: list[Word] = []
    quoted: dict[int, Quoted] = {}
    for opens, closes, whole in pieces:
        words += read_words(text, start, opens, language.abbreviations)
        quoted[len(words)] = whole
        words.append(Word(text[opens:closes], opens, closes, ""))
        start = closes
    words += read_words(text, start, end, language.abbreviations)
    return words, quoted


def _ranges(words: Sequence[Word], starts: Iterable[int]) -> Iterator[Range]:
    """The sentences as ranges of words; a sentence that begins inside a quotation belongs to the one before."""
    first: int | None = None  # what stands before the first sentence, a dateline, is no part of any
    for start in starts:
        index = bisect_left(words, start, key=lambda word: word.start)
        if index < len(words) and words[index].start != start and index > 0 and words[index - 1].end > start:
            continue
        if first is not None:
            yield from _cut(first, index)
        first = index
    yield from _cut(first or 0, len(words))


def _cut(first: int, last: int) -> Iterator[Range]:
    """A sentence; one that no editor would have passed is read in pieces."""
    for start in range(first, last, LONGEST_SENTENCE):
        yield start, min(start + LONGEST_SENTENCE, last)
