"""The people of an article, gathered from all of it before anybody is named."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.model import Article, BlockKind
from briefcli.speakers.names import Name, names_in, plain_name
from briefcli.words import Word, read_words

PLAIN_WORD = re.compile(r"\b[a-z][a-z'’-]{0,30}(?![\w])")
"""A word with a small letter; a very long one is no word."""
APPOSITION = 12  # words; what follows a name for longer is a story, not a title


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the article names, if only by a surname."""

    first: str
    """Empty where the article has no more than the surname."""
    surname: str
    name: str
    """As the article gives it most often."""
    title: str | None
    agreement: Agreement | None
    is_personal: bool
    """Whether anything but a capital says that this is a person."""
    is_subject: bool
    """Whether the name opens a sentence, and so may be whom a pronoun means."""
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
    breaks: tuple[int, ...]
    """Where sentences begin, as far as their marks tell."""
    language: Language

    @cached_property
    def appearances(self) -> tuple[Appearance, ...]:
        """The places where somebody may be named, in order; a place with two people of one name is there twice."""
        found = ((name, self.fitting(name)) for _, name in sorted(self.named.items()))
        return tuple(Appearance(name.start, name.end, person) for name, fitting in found for person in fitting)

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
            if person.is_personal:  # and not *Herald Shows Ruiz*
                first_names.setdefault(person.first, []).append(person)
        return first_names

    def _ending_in(self, name: Name) -> list[Person]:
        """Those whose full name ends in this one: *Keane Moss* of Ada Keane Moss."""
        return [each for each in self._known_as.get(name.surname, ()) if each.name.endswith(" " + name.text)]

    def _opens_only(self, person: Person) -> bool:
        """Whether the full name stands only at the start of sentences: *Maybe Ruiz* is nobody."""
        return all(self._opens(place) for place in person.places)

    def _opens(self, place: int) -> bool:
        found = bisect_left(self.breaks, place)
        return found < len(self.breaks) and self.breaks[found] == place

    def fitting(self, name: Name) -> tuple[Person, ...]:
        """Those whom a name can mean: by both names, by the surname, or, where nobody has that, by the first name."""
        if name.is_full:
            exact = self._known_as.get((name.parts[0], name.surname))
            return tuple(exact or self._ending_in(name))
        found = self._known_as.get(name.surname) or self._first_names.get(name.surname, [])
        agreement = self.language.names.honorifics.get(name.honorific) if name.honorific else None
        if agreement:
            found = [person for person in found if person.agreement in (agreement, None)]
        if len(found) > 1:
            found = [person for person in found if person.is_personal or not self._opens_only(person)]
        if len(found) > 1 and name.title:
            last = name.title.lower().split()[-1]
            office = self.language.names.short_roles.get(last, last)
            found = [person for person in found if office in person.titles] or found
        return tuple(found)


def gather_people(article: Article, language: Language) -> People:
    """Read the whole article for full names, titles and what they say about each other."""
    named: dict[int, Name] = {}
    offices: dict[int, str | None] = {}
    joined: set[tuple[str, str]] = set()
    breaks: list[int] = []
    plain = frozenset(PLAIN_WORD.findall(article.text))
    for block in article.blocks:
        words = read_words(article.text, block.span.start, block.span.end, language.abbreviations)
        breaks += _sentence_starts(words)
        starts = {word.start: index for index, word in enumerate(words)}
        ends = {word.end: index + 1 for index, word in enumerate(words)}
        is_title = article.text[block.span.start : block.span.end] == article.title
        is_headline = is_title or block.kind == BlockKind.HEADING
        for name in names_in(article.text, words, language):
            name = _surname_alone(article.text, name, plain)
            if is_headline and name.is_full and not name.is_personal:
                continue  # Ruiz Taunts Norland
            if _is_plain_opening(name, plain, breaks, language):
                continue
            named[name.start] = name
            if name.is_full and _is_second_first_name(words, starts[name.start]):
                joined.add((name.parts[0], name.surname))
            offices[name.start] = apposition(article.text, words, ends[name.end], language) or office_before(
                article.text, words, starts[name.start], language
            )
    persons = tuple(_persons(tuple(named.values()), offices, frozenset(breaks), joined, language))
    return People(persons, named, tuple(breaks), language)


def _surname_alone(text: str, name: Name, plain: frozenset[str]) -> Name:
    """*Calls Ruiz*, in a headline, is Ruiz where the article writes *calls* with a small letter."""
    if not name.is_full or name.is_personal or name.parts[0] not in plain:
        return name
    start = name.end - len(name.text.split()[-1])
    return replace(name, start=start, text=text[start : name.end], parts=name.parts[-1:])


def _is_plain_opening(name: Name, plain: frozenset[str], breaks: Sequence[int], language: Language) -> bool:
    """*Everyone*, *Privately*, *June*: a capital that the start of a sentence, or the calendar, gives to a word."""
    if name.is_full or name.is_personal:
        return False
    place = bisect_left(breaks, name.start)
    opens = place < len(breaks) and breaks[place] == name.start
    return name.surname in language.names.months or (opens and (name.surname in plain or name.surname.endswith("ly")))


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


def _persons(
    names: Sequence[Name],
    offices: dict[int, str | None],
    breaks: frozenset[int],
    joined: Set[tuple[str, str]],
    language: Language,
) -> Iterator[Person]:
    """Everybody, each with the names that can mean nobody else."""
    full: dict[tuple[str, str], list[Name]] = {}
    alone: dict[str, list[Name]] = {}
    longer = {name.parts[-2:]: (name.parts[0], name.surname) for name in names if len(name.parts) > 2}
    for name in names:
        if name.is_full:
            key = longer.get(name.parts, (name.parts[0], name.surname))  # Keane Moss is Ada Keane Moss
            full.setdefault(key, []).append(name)
        else:
            alone.setdefault(name.surname, []).append(name)
    shared = Counter(surname for _, surname in full)
    first_names = {first for first, _ in full}
    for (first, surname), own in full.items():
        short = alone.get(surname, []) if shared[surname] == 1 else []
        if _is_relative(own, short, (first, surname) in joined):
            yield _person(("", surname), short, (), offices, breaks, language)
            short = []
        yield _person((first, surname), own, _agreeing(first, short, language), offices, breaks, language)
    for surname, own in alone.items():
        if surname not in shared and surname not in first_names:
            yield _person(("", surname), own, (), offices, breaks, language)


def _is_second_first_name(words: Sequence[Word], index: int) -> bool:
    """*Mia and Sol Obi*, who share a surname with somebody else."""
    before = words[max(0, index - 3) : index]
    if len(before) < 2 or before[-1].lower != "and" or not (before[-2].is_word and before[-2].is_capital):
        return False
    return len(before) < 3 or not before[-3].is_capital


def _is_relative(own: Sequence[Name], short: Sequence[Name], is_joined: bool) -> bool:
    """Whether *President Obi* is another than *Sol Obi*, who has no title and is named later, or with *Mia*."""
    first = min(name.start for name in own)
    titled = any(name.title and (is_joined or name.start < first) for name in short)
    return titled and not any(name.title for name in own)


def _agreeing(first: str, names: Sequence[Name], language: Language) -> list[Name]:
    """Without those whose honorific is another's: Mr. Chen is not Mei Chen."""
    known, honorifics = language.names.given_names.get(plain_name(first)), language.names.honorifics
    signs = ((name, honorifics.get(name.honorific or "")) for name in names)
    return [name for name, sign in signs if not (known and sign and sign != known)]


def _person(
    key: tuple[str, str],
    own: Sequence[Name],
    alone: Sequence[Name],
    offices: dict[int, str | None],
    breaks: frozenset[int],
    language: Language,
) -> Person:
    every = (*own, *alone)
    behind = [title for name in every if (title := offices[name.start])]
    before = [name.title for name in every if name.title]
    short = language.names.short_roles
    titles = frozenset(short.get(word, word) for title in (*before, *behind) for word in title.lower().split())
    honorifics = [name.honorific for name in every if name.honorific]
    is_named = bool(key[0] and (alone or any(name.is_personal for name in own)))
    return Person(
        first=key[0],
        surname=key[1],
        name=_usual([name for name in own if name.parts[0] == key[0]] or own),
        title=_fullest(before or behind),
        agreement=_agreement(key[0] or key[1], honorifics, titles, language),
        is_personal=is_named or bool(behind or honorifics or before),
        is_subject=any(name.start in breaks for name in every),
        titles=titles,
        places=tuple(sorted(name.start for name in own)),
    )


def _usual(own: Sequence[Name]) -> str:
    """The form that the article has most often, and first: *Mary Bell* or *Mary J. Bell*."""
    return Counter(name.text for name in own).most_common(1)[0][0]


def _fullest(titles: Sequence[str]) -> str | None:
    """The first title, or a later one that says the same with more: *Norland President*, not *President*."""
    if not titles:
        return None
    best = titles[0]
    for title in titles[1:]:
        if title.lower().endswith(best.lower()) and len(title) > len(best):
            best = title
    return best


def _agreement(first: str, honorifics: Sequence[str], titles: frozenset[str], language: Language) -> Agreement | None:
    """The pronoun that stands for a person; None where nothing tells, or where two signs disagree."""
    names = language.names
    signs = {names.honorifics.get(honorific) for honorific in honorifics}
    signs |= {names.gendered_roles.get(word) for word in titles}
    signs.discard(None)
    if not signs:
        return names.given_names.get(plain_name(first))
    return signs.pop() if len(signs) == 1 else None


def office_before(text: str, words: Sequence[Word], index: int, language: Language) -> str | None:
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


def apposition(text: str, words: Sequence[Word], index: int, language: Language) -> str | None:
    """The title behind a name: Ana Ruiz, 43, the *mayor of Velden*, …"""
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
