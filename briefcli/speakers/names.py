"""Names as they are written: *Norland President Ada Obi*, *Ms. Ruiz*, *campaign manager Ana Ruiz*."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefcli.languages import Language
from briefcli.words import Word

LONGEST_NAME = 5  # words; more capitals in a row are a headline
LONGEST_TITLE = 6  # words


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text, with the title before it."""

    start: int
    end: int
    text: str
    parts: tuple[str, ...]
    """In lower case, without initials, suffixes and particles: first name and surname, or a surname alone."""
    title: str | None = None
    """As written: *Norland President*. An honorific is no title."""
    honorific: str | None = None
    """In lower case: *ms.*"""
    is_personal: bool = False
    """Whether a title, an honorific or a known given name says that this is a person."""

    @property
    def surname(self) -> str:
        """The last part."""
        return self.parts[-1]

    @property
    def is_full(self) -> bool:
        """Whether there is more than a surname."""
        return len(self.parts) > 1


def names_in(text: str, words: Sequence[Word], language: Language) -> Iterator[Name]:
    """The names among these words, in order; institutions and places may be among them."""
    index = 0
    while index < len(words):
        end = _run_end(words, index, language)
        if end > index and (name := _name(text, words, index, end, language)):
            yield name
        index = max(end, index + 1)


def _run_end(words: Sequence[Word], start: int, language: Language) -> int:
    """Behind the capitals that begin here; particles and *Secretary of State* may stand among them."""
    end = start
    while end < len(words):
        word = words[end]
        inner = end > start and _goes_on(words, end, language)
        if (
            (word.is_word and word.is_capital and not (end > start and _breaks(word, language)))
            or (inner and word.lower in language.names.particles)
            or (inner and word.lower == "of" and words[end - 1].lower in language.names.roles)
        ):
            end += 1
        else:
            break
    return end


def _breaks(word: Word, language: Language) -> bool:
    """*With*, *Before*, *Says*: what in the capitals of a headline is no part of a name."""
    grammar, lower = language.grammar, word.lower
    if lower in grammar.subordinators or lower in grammar.prepositions - language.names.particles - {"of"}:
        return True
    return lower.endswith("s") and lower in language.cue_verbs and lower not in language.noun_like


def _goes_on(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether a capital comes next, or one more particle and then a capital: van *der Berg*."""
    behind = words[index + 1 : index + 3]
    particle = len(behind) == 2 and behind[0].lower in language.names.particles and behind[1].is_capital
    return particle or bool(behind and behind[0].is_capital)


def _name(text: str, words: Sequence[Word], start: int, end: int, language: Language) -> Name | None:
    """The run of capitals as title and name."""
    names, small = language.names, _small(language)
    while start < end and (
        _is_month(words, start, language)
        or words[start].lower in language.cue_participles
        or (words[start].lower in small and not (end - start > 1 and words[start + 1].lower in names.suffixes))
    ):
        start += 1
    if start >= end:
        return None
    split = start
    for index in range(start, end - 1):
        if words[index].lower in names.roles or words[index].lower in names.honorifics:
            given = index - 1 - (index > start + 1 and _is_initial(words[index - 1]))
            surname = words[index].lower in names.surname_roles and is_given_name(words[given].lower, language)
            if index == start or not surname:
                split = index + 1
    if split > start and words[split].lower == "of":  # Chief of Staff Ana Ruiz
        split = min(split + 2, end - 1)
    while split < end - 1 and words[split].lower in small:
        split += 1
    first = _first_of_name(words, split, end, language)
    parts = _parts(words, first, end, language)
    known = is_given_name(words[first].lower, language) and len(parts) > 1
    alone = end - start == 1 and words[start].lower in names.surname_roles
    if not parts or end - first > LONGEST_NAME or (words[end - 1].lower in names.roles and not (known or alone)):
        return None
    title_start = start if split > start else _title_start(words, first, language)
    honorific = words[split - 1].lower if split > start and words[split - 1].lower in names.honorifics else None
    title = text[words[title_start].start : words[first - 1].end] if title_start < first and not honorific else None
    if not (title or honorific) and not _may_be_person(parts, known, language):
        return None
    place = words[first].start, words[end - 1].end
    return Name(*place, text[slice(*place)], parts, title, honorific, bool(title or honorific or known))


def _is_month(words: Sequence[Word], index: int, language: Language) -> bool:
    """on a dry day in *April* Odette Vale sat down; 12 *May* Ana Ruiz left."""
    if index == 0 or words[index].lower not in language.names.months:
        return False
    return words[index - 1].text.isdigit() or words[index - 1].lower in language.names.before_months


def is_given_name(word: str, language: Language) -> bool:
    """Whether a first name is known, with or without its accents."""
    return plain_name(word) in language.names.given_names


@lru_cache(maxsize=4096)
def plain_name(word: str) -> str:
    """*inés* without its accent, *jean-luc* without its second half: as first names are listed."""
    letters = unicodedata.normalize("NFD", word.partition("-")[0])
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _may_be_person(parts: Sequence[str], known: bool, language: Language) -> bool:
    """Not an institution or a place; *Anna French* is a person all the same."""
    names = language.names
    odd = [part for part in parts[known:] if part in names.not_names]  # Bill is a law, and Bill Vale a man
    return not odd or (known and all(part in names.surnames for part in odd))


@lru_cache
def _small(language: Language) -> frozenset[str]:
    """Words that have a capital only because a sentence starts with them."""
    grammar = language.grammar
    return frozenset().union(
        grammar.determiners,
        grammar.prepositions,
        grammar.subordinators,
        grammar.conjunctions,
        grammar.pronouns,
        grammar.openers,
        grammar.answers,
        grammar.adverbs,
        grammar.auxiliaries - {"will", "may"},
        language.names.pronouns,
    )


def _first_of_name(words: Sequence[Word], start: int, end: int, language: Language) -> int:
    """Past a party, a place or a paper before the name: *Republican Ana Ruiz*."""
    for index in range(start, end - 1):
        if is_given_name(words[index].lower, language):
            return start if all(_is_initial(word) for word in words[start:index]) else index
    return start + (end - start > 2 and words[start].lower in language.names.not_names)


def _is_initial(word: Word) -> bool:
    """The *J.* of *Mary J. Bell*."""
    return len(word.text) == 2 and word.text.endswith(".")


def _parts(words: Sequence[Word], start: int, end: int, language: Language) -> tuple[str, ...]:
    skipped = language.names.particles | language.names.suffixes
    if words[start].is_capital and words[start].lower in language.names.given_names:
        skipped -= {words[start].lower}  # Ben Vale is no son of Vale
    kept = [word for word in words[start:end] if not _is_initial(word)]
    parts = tuple(word.lower for word in kept if word.is_capital and word.lower not in skipped and len(word.text) > 1)
    return parts or tuple(word.lower for word in kept if word.is_capital)


def _title_start(words: Sequence[Word], first: int, language: Language) -> int:
    """Where a title in small letters begins: *former finance minister* Ana Ruiz."""
    if first == 0 or words[first - 1].lower not in language.names.roles:
        return first
    small, start = _small(language), first - 1
    while start > 0 and first - start < LONGEST_TITLE:
        before = words[start - 1]
        if not before.is_word or before.lower in small or before.lower in ("'s", *language.cue_verbs):
            break
        start -= 1
    return start
