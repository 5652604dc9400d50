"""The people of an article, known by every name that it gives them."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefcli.languages import Language
from briefcli.model import Article
from briefcli.speakers.census import Census, take_census
from briefcli.speakers.forms import plain_name
from briefcli.speakers.names import Name
from briefcli.speakers.person import Person, person_of, words_of


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
    census: Census
    language: Language

    @property
    def named(self) -> dict[int, Name]:
        """The names of the article by their start."""
        return self.census.named

    @property
    def breaks(self) -> tuple[int, ...]:
        """Where sentences begin, as far as their marks tell."""
        return self.census.breaks

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
    def _inner_names(self) -> dict[str, list[Person]]:
        inner: dict[str, list[Person]] = {}
        for person in self.persons:
            for part in person.inner:
                inner.setdefault(part, []).append(person)
        return inner

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
        """Those whom a name can mean: by both names, by the surname, or, where nobody has that, by another part."""
        if name.is_full:
            exact = self._known_as.get((name.parts[0], name.surname), [])
            exact = [person for person in exact if person.suffix == name.suffix] or exact
            return tuple(exact or self._ending_in(name))
        part = name.surname
        found = self._known_as.get(part) or self._inner_names.get(part) or self._first_names.get(part, [])
        if part in self._first_names and not (name.title or name.honorific):
            found = self._by_first_name(part, found, name.start)
        agreement = self.language.names.honorifics.get(name.honorific) if name.honorific else None
        if agreement:
            found = [person for person in found if person.agreement in (agreement, None)]
        if len(found) > 1:
            elder = {person.first for person in found if not person.suffix}
            found = [person for person in found if not person.suffix or person.first not in elder]
        if len(found) > 1:
            found = [person for person in found if person.is_personal or not self._opens_only(person)]
        if len(found) > 1 and name.title:
            last = name.title.lower().split()[-1]
            office = self.language.names.short_roles.get(last, last)
            found = [person for person in found if office in person.titles] or found
        return tuple(found)

    def _by_first_name(self, part: str, found: list[Person], start: int) -> list[Person]:
        """The earlier *Dar Obi*, where *Ali Dar* is named only later; both, where Obi was called *Dar* before."""
        first = [each for each in self._first_names[part] if each.surname != part and each.places[0] < start]
        later = min((place for each in found for place in each.places), default=0)
        if not first or min(each.places[0] for each in first) > later:
            return found
        if start < later:
            return first
        place = bisect_right(self._alone.get(part, ()), first[0].places[0])
        was_called = place < len(self._alone.get(part, ())) and self._alone[part][place] < later
        return [*found, *first] if was_called else found

    @cached_property
    def _alone(self) -> dict[str, list[int]]:
        """Where the article has no more than one part of a name, by this part."""
        alone: dict[str, list[int]] = {}
        for start, name in sorted(self.named.items()):
            if not name.is_full:
                alone.setdefault(name.surname, []).append(start)
        return alone


def gather_people(article: Article, language: Language) -> People:
    """Read the whole article for full names, titles and what they say about each other."""
    census = take_census(article, language)
    return People(tuple(_persons(census, language)), census, language)


def _persons(census: Census, language: Language) -> Iterator[Person]:
    """Everybody, each with the names that can mean nobody else."""
    names = tuple(census.named.values())
    full: dict[tuple[str, str], list[Name]] = {}
    alone: dict[str, list[Name]] = {}
    keys = _keys(names, language)
    for name in names:
        if name.is_full:
            full.setdefault(keys[name.parts], []).append(name)
        else:
            alone.setdefault(name.surname, []).append(name)
    shared = Counter(surname for _, surname in full)
    others = {part for name in names if name.is_full for part in name.parts[:-1]}
    for (first, surname), every in full.items():
        own, younger = _by_suffix(every)
        for suffix, namesakes in younger.items():
            yield person_of((first, surname), namesakes, (), census, language, suffix)
        short = alone.get(surname, []) if shared[surname] == 1 else []
        if _is_relative(own, short, (first, surname) in census.joined, language):
            yield person_of(("", surname), short, (), census, language)
            short = []
        yield person_of((first, surname), own, _agreeing(first, short, language), census, language)
    for surname, own in alone.items():
        if surname not in shared and surname not in others:
            for group in _told_apart(own, language):
                yield person_of(("", surname), group, (), census, language)


def _by_suffix(names: Sequence[Name]) -> tuple[Sequence[Name], dict[str, list[Name]]]:
    """*Tom Vale*, or who is named first, and *Tom Vale Jr.* where both are named."""
    namesakes: dict[str, list[Name]] = {}
    for name in names:
        namesakes.setdefault(name.suffix, []).append(name)
    elder = "" if "" in namesakes else names[0].suffix
    return namesakes.pop(elder), namesakes


def _keys(names: Sequence[Name], language: Language) -> dict[tuple[str, ...], tuple[str, str]]:
    """First name and surname of each full name; *Keane Moss* and *Ada Keane* are Ada Keane Moss."""
    given = language.names.given_names
    counts = Counter(name.parts for name in names if name.is_full)
    keys = {parts: (parts[0], parts[-1]) for parts in counts}
    for parts in counts:
        if len(parts) > 2:
            if parts[1:] in counts and parts[1] in given and parts[0] not in given:
                keys[parts] = keys[parts[1:]]  # *Imagine* Ana Ruiz
            elif parts[-2:] in counts:
                keys[parts[-2:]] = keys[parts]
            if parts[:2] in counts:
                keys[parts] = keys[parts[:2]] = keys[max((parts[:2], parts), key=lambda each: counts[each])]
    keys.update(list(_behind_particles(keys, language)))
    return keys


def _behind_particles(
    keys: dict[tuple[str, ...], tuple[str, str]], language: Language
) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
    """*Al Saad*, of Jamil Al Saad."""
    whole: dict[str, set[tuple[str, str]]] = {}
    for parts, key in keys.items():
        if parts[0] not in language.names.particles:
            whole.setdefault(parts[-1], set()).add(key)
    for parts in keys:
        if parts[0] in language.names.particles and len(whole.get(parts[-1], ())) == 1:
            yield parts, next(iter(whole[parts[-1]]))


def _told_apart(names: Sequence[Name], language: Language) -> Sequence[Sequence[Name]]:
    """*Lord Vale* and *Lady Vale* are two, as far as their honorifics tell."""
    honorifics = language.names.honorifics
    signs = {sign: name for name in names if (sign := honorifics.get(name.honorific or ""))}
    if len(signs) < 2:
        return (names,)
    return tuple([name for name in names if honorifics.get(name.honorific or "") == sign] for sign in signs)


def _is_relative(own: Sequence[Name], short: Sequence[Name], is_joined: bool, language: Language) -> bool:
    """Whether *President Obi* is another than *Sol Obi*, who has no title and is named later, or with *Mia*."""
    first = min(name.start for name in own)
    offices = language.names.offices
    heads = ((name, words_of(name.title)[-1]) for name in short if name.title)
    titled = any(head in offices and (is_joined or name.start < first) for name, head in heads)
    return titled and not any(name.title for name in own)


def _agreeing(first: str, names: Sequence[Name], language: Language) -> list[Name]:
    """Without those whose honorific is another's: Mr. Chen is not Mei Chen."""
    known, honorifics = language.names.given_names.get(plain_name(first)), language.names.honorifics
    signs = ((name, honorifics.get(name.honorific or "")) for name in names)
    return [name for name, sign in signs if not (known and sign and sign != known)]
