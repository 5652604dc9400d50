"""A paragraph as the rules read it: words in sentences, with each quotation folded into a single word."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefcli.languages import Language
from briefcli.model import Article, Block, BlockKind, Sentence
from briefcli.quotations.marks import CLOSING, Quoted, quoted_spans
from briefcli.tagger import QUOTATION, tags_of
from briefcli.words import Word, read_words

SPOKEN_BLOCKS = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE)

LONG_DASHES = frozenset("—–")
LONGEST_SENTENCE = 300  # words, a quotation counting as one
MOST_PIECES = 4

PAST = re.compile(r".{2}[^e]ed$")
"""*briefed*, and not *need* or *proceed*."""
BEFORE_NOUNS = ("DT", "JJ", "CD", "NN", "NNP", "PRP$", "POS", "VBN")

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
    tags: tuple[str, ...]
    """The part of speech of each word; empty in a sentence in which no word can credit."""
    paragraph: int
    kind: BlockKind
    language: Language

    def lower(self, index: int) -> str:
        """The word in lower case; nothing for a quotation or beyond the passage."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""  # a quotation has none

    def tag(self, index: int) -> str:
        """The part of speech of a word; nothing beyond the passage."""
        return self.tags[index] if 0 <= index < len(self.tags) else ""

    def is_name(self, index: int) -> bool:
        """Whether a word is written with a capital, as names are."""
        if not 0 <= index < len(self.words):
            return False
        word = self.words[index]  # a quotation begins with its mark
        return word.is_capital and word.lower not in self.language.grammar.contractions

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


def headlines(article: Article, sentences: Sequence[Sentence], language: Language) -> tuple[Passage, ...]:
    """The headings that open a text, each read as a sentence; a later one repeats what stands below it."""
    over: list[Block] = []
    for block in article.blocks:
        if block.kind is not BlockKind.HEADING:
            break
        over.append(block)
    over = over if sentences else []
    return tuple(each for block in over for each in _read(article, [block], [block.span.start], language))


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
        tags = _tags(words, quoted, ranges, language)
        yield Passage(tuple(words), quoted, ranges, firsts, dashes, turns, tags, paragraph, block.kind, language)


def _turns(words: Sequence[Word], language: Language) -> Iterator[int]:
    for index, word in enumerate(words):
        behind = words[index + 1].lower if index + 1 < len(words) else ""
        if word.lower == ";" or (word.lower == "," and behind in language.commentary):
            yield index


def retagged(passage: Passage, words: Sequence[Word]) -> Passage:
    """The same passage in other words."""
    tags = _tags(words, passage.quoted, passage.sentences, passage.language)
    return replace(passage, words=tuple(words), tags=tags)


def _tags(
    words: Sequence[Word], quoted: Mapping[int, Quoted], sentences: Iterable[Range], language: Language
) -> tuple[str, ...]:
    tags = [""] * len(words)
    for first, last in sentences:
        if (
            language.tagger
            and last - first <= LONGEST_SENTENCE
            and any(
                words[index].lower in language.cue_words or words[index].text == ":" for index in range(first, last)
            )
        ):
            read = [QUOTATION if index in quoted else words[index].plain for index in range(first, last)]
            tags[first:last] = tags_of(read, language.tagger)
            tags[first:last] = [_settled(words, index, first, tags, language) for index in range(first, last)]
    return tuple(tags)


def _settled(words: Sequence[Word], index: int, first: int, tags: Sequence[str], language: Language) -> str:
    """The tag, where letters and lists know no better: *Husted* is a name, *Alongside* is none, *aides* are people."""
    word, tag, grammar = words[index], tags[index], language.grammar
    if sure := language.sure_tags.get(word.lower):
        return sure
    if word.is_capital and tag.startswith("VB") and index > first:
        return "NNP"
    if word.is_capital and index == first and tag == "VB" and tags[index + 1 : index + 2] in (["VBD"], ["VBN"]):
        return "NNP"
    if tag == "NNP" and index == first and word.lower in grammar.prepositions:
        return "IN"
    if tag == "NNP" and index == first and word.lower in grammar.adverbs | grammar.openers:
        return "RB"
    follows_name = index > first and (words[index - 1].is_capital or tags[index - 1] == "PRP")
    behind = words[index + 1].lower if index + 1 < len(words) else ""
    if tag == "VBN" and follows_name and PAST.search(word.lower) and behind not in ("by", "in", "as"):
        return "VBD"
    if tag in ("VBP", "VB") and PAST.search(word.lower):
        return "VBD"
    may_be_verb = word.lower in language.cue_verbs and word.lower not in language.noun_like
    if may_be_verb and tag in ("NN", "NNS", "JJ", "X") and not (index > first and tags[index - 1] == "DT"):
        return "VBD" if PAST.search(word.lower) else "VBZ" if word.lower.endswith("s") else "VBP"
    after = language.sure_tags.get(behind) or (tags[index + 1] if behind else "")
    later = tags[index + 2] if after == "RB" and index + 2 < len(words) else after
    if tag == "VBZ" and later in ("VBP", "VBD", "MD") and behind != ",":
        return "NNS"  # *advocates* say: two verbs do not follow one another
    if tag in ("VBZ", "VBP") and _are_people(word.lower, language) and tags[index - 1] in BEFORE_NOUNS:
        return "NNS"
    return tag


def _are_people(word: str, language: Language) -> bool:
    """*aides*, *witnesses*, by the office or trade that one of them has; not *heads*, which is a verb as often."""
    names = language.names
    one = (word.removesuffix("s"), word.removesuffix("es"))
    return word in language.crowds or any(each in names.roles - names.surname_roles for each in one if each != word)


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
    """A sentence; one that no editor would have passed is read in pieces, and what is left of it not at all."""
    for _ in range(MOST_PIECES):
        if last - first > LONGEST_SENTENCE:
            yield first, first + LONGEST_SENTENCE
            first += LONGEST_SENTENCE
    if last > first:
        yield first, last
