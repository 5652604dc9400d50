"""Every name in an article and the office beside it, gathered from all of it before anybody is named."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property

from briefcli.languages import Language
from briefcli.model import Article, Block, BlockKind
from briefcli.speakers.names import Name, names_in
from briefcli.speakers.offices import office_beside
from briefcli.words import Word, read_words

PLAIN_WORD = re.compile(r"\b[a-z][a-z'’-]{0,30}(?![\w])")
"""A word with a small letter; a very long one is no word."""
HEADLINE_NAME = 2  # parts; a headline's capitals go on behind a name: *Ana Ruiz Taunts*
SHORT_WORD = 4  # letters; a headline leaves *of* and *with* small


@dataclass
class Census:
    """The names of an article by their start, and what stands beside them."""

    named: dict[int, Name] = field(default_factory=dict)
    offices: dict[int, str] = field(default_factory=dict)
    """The title in an apposition, by the start of the name."""
    doubtful: set[int] = field(default_factory=set)
    """Names behind a comma, which may be places: Ana Ruiz of Velden, *Norland*, a nurse."""
    joined: set[tuple[str, str]] = field(default_factory=set)
    """Those named behind another first name: *Mia and Sol Obi*."""
    starts: list[int] = field(default_factory=list)
    read: list[list[Word]] = field(default_factory=list)
    """The words of each block."""
    places: dict[int, int] = field(default_factory=dict)
    """Names of places by their start, and where the words begin behind the state: *Velden*, Ind., Mayor Ana Ruiz."""
    claimed: dict[int, int] = field(default_factory=dict)
    """Whose name it is beside which each word of a title stands: the *mayor* of *Ana Ruiz, the mayor*."""

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """Where sentences begin, as far as their marks tell."""
        return tuple(self.starts)

    @cached_property
    def openings(self) -> frozenset[int]:
        """The same, to look up."""
        return frozenset(self.starts)


def take_census(article: Article, language: Language) -> Census:
    """Read the article for names, then again for the surnames that are words as well."""
    census = Census()
    plain = frozenset(PLAIN_WORD.findall(article.text))
    for block in article.blocks:
        words = read_words(article.text, block.span.start, block.span.end, language.abbreviations)
        census.starts += _sentence_starts(words)
        _read_names(census, article, block, words, plain, language)
        census.read.append(words)
    odd = _odd_surnames(census, language)
    for words in census.read:
        _read_odd_surnames(census, words, odd)
    return census


def _read_names(
    census: Census, article: Article, block: Block, words: Sequence[Word], plain: frozenset[str], language: Language
) -> None:
    """Add the names of a block."""
    starts = {word.start: index for index, word in enumerate(words)}
    ends = {word.end: index + 1 for index, word in enumerate(words)}
    is_headline = _is_headline(article, block, words)
    for name in names_in(article.text, words, language):
        name = _surname_alone(article.text, name, plain)
        labels = ends[name.end] < len(words) and words[ends[name.end]].text == ":"  # Ana Ruiz: It Is Over
        if is_headline and name.is_full and not labels and (not name.is_personal or len(name.parts) > HEADLINE_NAME):
            continue  # Ruiz Taunts Norland
        if _is_plain_opening(name, plain, census.starts, language):
            continue
        begin, end = starts[name.start], ends[name.end]
        if not name.is_personal and _is_in_state(words, end, language):
            census.places[name.start] = words[end + 3].start
            continue
        census.named[name.start] = name
        if name.is_full and _is_second_first_name(words, begin):
            census.joined.add((name.parts[0], name.surname))
        heading = bisect_left(words, name.opens, key=_start)
        titles = words[heading:begin]
        if begin > 0 and words[begin - 1].text == "," and not (name.is_full or name.is_personal):
            census.doubtful.add(name.start)
        if office := office_beside(words, heading, end, language):
            census.offices[name.start] = article.text[words[office[0]].start : words[office[1] - 1].end]
            titles = [*titles, *words[slice(*office)]]
        census.claimed.update((word.start, name.start) for word in titles)


def _is_in_state(words: Sequence[Word], end: int, language: Language) -> bool:
    """*Velden, Ind.,* Mayor Ana Ruiz: a place, and no person."""
    if end + 3 >= len(words) or not words[end].text == words[end + 2].text == ",":
        return False
    return words[end + 1].is_capital and words[end + 1].lower in language.names.not_names


def _start(word: Word) -> int:
    return word.start


def _is_headline(article: Article, block: Block, words: Sequence[Word]) -> bool:
    """A title, a heading, or a line whose every longer word has a capital."""
    if block.kind == BlockKind.HEADING or article.text[block.span.start : block.span.end] == article.title:
        return True
    long = [word for word in words if word.is_word and len(word.text) > SHORT_WORD]
    return len(long) > HEADLINE_NAME and all(word.is_capital for word in long)


def _odd_surnames(census: Census, language: Language) -> frozenset[str]:
    """Surnames of people in this article that are no names elsewhere: *Park*, *Day*."""
    known = (name.surname for name in census.named.values() if name.is_full or name.title or name.honorific)
    words: Set[str] = language.names.not_names | language.names.roles
    return frozenset(surname for surname in known if surname in words)


def _read_odd_surnames(census: Census, words: Sequence[Word], odd: frozenset[str]) -> None:
    """Add *Park*, where no other capital and no *the* is beside it, behind a *Kenny Park*."""
    for index, word in enumerate(words):
        if word.lower not in odd or not word.is_capital or word.start in census.named:
            continue
        before = words[index - 1] if index else None
        behind = words[index + 1] if index + 1 < len(words) else None
        if before and (before.lower in ("the", "a", "an") or before.is_capital or before.lower == "of"):
            continue
        if not (behind and behind.is_capital):
            census.named[word.start] = Name(word.start, word.end, word.text, (word.lower,), opens=word.start)


def _surname_alone(text: str, name: Name, plain: frozenset[str]) -> Name:
    """*Calls Ruiz*, in a headline, is Ruiz where the article writes *calls* with a small letter."""
    if not name.is_full or name.is_personal or name.parts[0] not in plain:
        return name
    start = name.end - len(name.text.split()[-1])
    return replace(name, start=start, text=text[start : name.end], parts=name.parts[-1:], opens=start)


def _is_plain_opening(name: Name, plain: frozenset[str], breaks: Sequence[int], language: Language) -> bool:
    """*Everyone*, *Privately*, *June*: a capital that the start of a sentence, or the calendar, gives to a word."""
    if name.is_full or name.is_personal:
        return False
    place = bisect_left(breaks, name.start)
    opens = place < len(breaks) and breaks[place] == name.start
    is_plain = name.surname in plain or name.surname in language.unnamed_alone or name.surname.endswith("ly")
    return name.surname in language.names.months or (opens and is_plain)


def _sentence_starts(words: Sequence[Word]) -> Iterator[int]:
    """Where a capital follows a mark that ends a sentence, or nothing."""
    ended = True
    for word in words:
        if word.is_word:
            if ended:
                yield word.start
            ended = False
        elif word.text in ".!?":
            ended = True


def _is_second_first_name(words: Sequence[Word], index: int) -> bool:
    """*Mia and Sol Obi*, who share a surname with somebody else."""
    before = words[max(0, index - 3) : index]
    if len(before) < 2 or before[-1].lower != "and" or not (before[-2].is_word and before[-2].is_capital):
        return False
    return len(before) < 3 or not before[-3].is_capital
