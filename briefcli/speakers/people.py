"""The people of an article, gathered from all of it before anybody is named."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.model import Article
from briefcli.speakers.names import Name, names_in
from briefcli.words import Word, read_words

APPOSITION = 12  # words; what follows a name for longer is a story, not a title


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the article names in full."""

    first: str
    surname: str
    name: str
    """As the article gives it most simply: without initials where it has both."""
    title: str | None
    agreement: Agreement | None
    is_personal: bool
    """Whether anything but two capitals says that this is a person."""
    titles: frozenset[str]
    """Every word of the titles that the article gives, in lower case."""
    places: tuple[int, ...]
    """Where the full name stands."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A place where a person is named."""

    start: int
    end: int
    person: Person


@dataclass(frozen=True)
class People:
    """Everybody whom an article names in full, and where they are named at all."""

    persons: tuple[Person, ...]
    named: dict[int, Name]
    """The names of the article by their start."""
    language: Language

    @cached_property
    def appearances(self) -> tuple[Appearance, ...]:
        """The places where a name can mean one person only, in order."""
        found = ((name, self.fitting(name)) for _, name in sorted(self.named.items()))
        return tuple(Appearance(name.start, name.end, fitting[0]) for name, fitting in found if len(fitting) == 1)

    @cached_property
    def titles(self) -> dict[str, str]:
        """The titles of those who are named with no more than a surname."""
        return {name.surname: name.title for name in self.named.values() if name.title and not name.is_full}

    @cached_property
    def _known_as(self) -> dict[str | tuple[str, str], list[Person]]:
        """Everybody by surname, and by first name and surname."""
        known: dict[str | tuple[str, str], list[Person]] = {}
        for person in self.persons:
            known.setdefault(person.surname, []).append(person)
            known.setdefault((person.first, person.surname), []).append(person)
        return known

    @cached_property
    def _first_names(self) -> dict[str, list[Person]]:
        first_names: dict[str, list[Person]] = {}
        for person in self.persons:
            first_names.setdefault(person.first, []).append(person)
        return first_names

    def fitting(self, name: Name) -> tuple[Person, ...]:
        """Those whom a name can mean: by both names, by the surname, or, where nobody has that, by the first name."""
        if name.is_full:
            return tuple(self._known_as.get((name.parts[0], name.surname), ()))
        found = self._known_as.get(name.surname) or self._first_names.get(name.surname, [])
        agreement = self.language.names.honorifics.get(name.honorific) if name.honorific else None
        if len(found) > 1 and agreement:
            found = [person for person in found if person.agreement in (agreement, None)]
        if len(found) > 1 and name.title:
            office = name.title.lower().split()[-1]
            found = [person for person in found if office in person.titles] or found
        return tuple(found)


def gather_people(article: Article, language: Language) -> People:
    """Read the whole article for full names, titles and what they say about each other."""
    named: dict[int, Name] = {}
    behind: dict[int, str | None] = {}
    for block in article.blocks:
        words = read_words(article.text, block.span.start, block.span.end, language.abbreviations)
        starts = {word.start: index for index, word in enumerate(words)}
        ends = {word.end: index for index, word in enumerate(words)}
        for name in names_in(article.text, words, language):
            if name.start in starts:
                named[name.start] = name
                behind[name.start] = _apposition(
                    article.text, words, ends[name.end] + 1, language
                ) or _office_before(article.text, words, starts[name.start], language)
    return People(tuple(_persons(named.values(), behind, language)), named, language)


def _persons(names: Iterable[Name], behind: dict[int, str | None], language: Language) -> Iterator[Person]:
    names = list(names)
    full: dict[tuple[str, str], list[Name]] = {}
    for name in names:
        if name.is_full:
            full.setdefault((name.parts[0], name.surname), []).append(name)
    by_surname: dict[str, list[Name]] = {}
    for name in names:
        if not name.is_full:
            by_surname.setdefault(name.surname, []).append(name)
    shared = Counter(surname for _, surname in full)
    for (first, surname), own in full.items():
        alone = by_surname.get(surname, []) if shared[surname] == 1 else []
        yield _person(first, surname, own, alone, behind, language)


def _person(
    first: str, surname: str, own: Sequence[Name], alone: Sequence[Name], behind: dict[int, str | None], language: Language
) -> Person:
    appositions = [title for name in (*own, *alone) if (title := behind[name.start])]
    before = [name.title for name in own if name.title] + [name.title for name in alone if name.title]
    titles = before or appositions
    words = frozenset(word for title in (*before, *appositions) for word in title.lower().split())
    honorifics = [name.honorific for name in (*own, *alone) if name.honorific]
    return Person(
        first=first,
        surname=surname,
        name=_simplest(own),
        title=_fullest(titles),
        agreement=_agreement(first, honorifics, words, language),
        is_personal=any(name.is_personal for name in own) or bool(appositions or honorifics or before or alone),
        titles=words,
        places=tuple(sorted(name.start for name in own)),
    )


def _simplest(own: Sequence[Name]) -> str:
    """*Donald Trump* where the article has both that and *Donald J. Trump*; else what it has most often."""
    counted = Counter(name.text for name in own)
    shortest = min(counted, key=lambda text: (len(text.split()), -counted[text], text))
    return shortest


def _fullest(titles: Sequence[str]) -> str | None:
    """The first title, or a later one that says the same with more: *U.S. President*, not *President*."""
    if not titles:
        return None
    best = titles[0]
    for title in titles[1:]:
        if title.lower().endswith(best.lower()) and len(title) > len(best):
            best = title
    return best


def _agreement(
    first: str, honorifics: Sequence[str], titles: frozenset[str], language: Language
) -> Agreement | None:
    """The pronoun that stands for a person; None where nothing tells, or where two signs disagree."""
    names = language.names
    signs = {names.honorifics.get(honorific) for honorific in honorifics}
    signs |= {names.gendered_roles.get(word) for word in titles}
    signs.discard(None)
    if not signs:
        return names.given_names.get(first)
    return signs.pop() if len(signs) == 1 else None


def _office_before(text: str, words: Sequence[Word], index: int, language: Language) -> str | None:
    """The title before a name and a comma: the *finance minister*, Ana Ruiz, …"""
    if index < 2 or words[index - 1].text != ",":
        return None
    start, grammar = index - 1, language.grammar
    while start > 0 and index - start < APPOSITION and words[start - 1].is_word:
        start -= 1
        if words[start].lower in grammar.determiners:
            break
    before = words[start + 1 : index - 1]
    if not before or words[start].lower not in grammar.possessives | {"the"}:
        return None
    head = [word.lower for word in before]
    for place, word in enumerate(head):
        if word in grammar.prepositions:
            head = head[:place]
            break
    return text[before[0].start : before[-1].end] if head and head[-1] in language.names.roles else None


def _apposition(text: str, words: Sequence[Word], index: int, language: Language) -> str | None:
    """The title behind a name: Ana Ruiz, 43, the *mayor of Lima*, …"""
    grammar = language.grammar
    if index >= len(words) or words[index].text != ",":
        return None
    index += 1
    if index + 1 < len(words) and words[index].text.isdigit() and words[index + 1].text == ",":
        index += 2
    if index < len(words) and words[index].lower in grammar.determiners:
        index += 1
    end, role = index, False
    while end < len(words) and end - index < APPOSITION and (words[end].is_word or words[end].text in "&'"):
        if words[end].lower in grammar.auxiliaries | grammar.relatives | grammar.pronouns and words[end].lower != "'s":
            break
        linked = any(word.lower in grammar.prepositions for word in words[index:end])
        role = role or (words[end].lower in language.names.roles and not linked)
        end += 1
    closed = end < len(words) and (words[end].text in ",.;)—–" or words[end].lower in grammar.relatives)
    if not role or not closed or words[index].lower in language.cue_verbs or words[index].lower in grammar.prepositions:
        return None
    return text[words[index].start : words[end - 1].end]
