"""Whom a mention means: *Ruiz*, *the mayor*, *she*."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from briefcli.languages import Language
from briefcli.model import Article, Reason, Speaker
from briefcli.speakers.heads import head_name, without_relative
from briefcli.speakers.names import Name
from briefcli.speakers.people import People
from briefcli.speakers.person import Person, words_of
from briefcli.speakers.pronouns import PronounReader
from briefcli.speakers.said import Place, Reference, Said, nobody
from briefcli.speakers.scene import Scene
from briefcli.speakers.unnamed import is_unnamed
from briefcli.words import Word, read_words

MOST_RECALLED = 200  # people; whoever came up before is forgotten


@dataclass(frozen=True)
class Reader:
    """An article with its people, as mentions are read against it."""

    article: Article
    people: People
    language: Language
    told: tuple[tuple[int, int], ...] = ()
    """What is quoted anywhere in the article, in order: whoever is named only in it is spoken of and speaks not."""

    def refer(
        self, start: int, end: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said | None
    ) -> Reference:
        """Whom the words between two places mean, in a quotation with this content."""
        words = read_words(self.article.text, start, end, self.language.abbreviations)
        words = without_relative(words, self.language)
        if not words:
            return nobody(Reason.NO_MENTION)
        agreement = self.language.names.pronouns.get(words[0].lower) if len(words) == 1 else None
        if agreement:
            return PronounReader(self.scene).refer(agreement, start, paragraph, content, before)
        if words[0].start in self.people.census.places:
            return self._behind_place(words[0].start) or self._as_written(words)
        return self._name(words) or self._role(words, start, paragraph) or self._title(words) or self._as_written(words)

    @cached_property
    def scene(self) -> Scene:
        """The same article, as pronouns are read in it."""
        return Scene(self.article, self.people, self.language, self.told)

    def _as_written(self, words: Sequence[Word]) -> Reference:
        start, end = words[0].start, words[-1].end
        speaker = Speaker(self.article.text[start:end], is_unnamed=is_unnamed(words, self.language))
        return Reference(speaker, None, Reason.AS_WRITTEN, ((start, end),))

    def _name(self, words: Sequence[Word]) -> Reference | None:
        """A name, perhaps with a title: *President Ruiz*, *Ana Ruiz of Velden*."""
        name = head_name(self.article.text, words, self.language)
        if name is None and len(words) == 1:
            name = self.people.named.get(words[0].start)  # Park, where Kenny Park is named
        if name is None:
            return None
        name = self.people.named.get(name.start, name)
        sharing = self.people.fitting(name)
        fitting = self._introduced(sharing, name.start) if len(sharing) > 1 else sharing
        if len(fitting) > 1:
            return nobody(Reason.TWO_FIT, *sorted(map(self._place, fitting)))
        if fitting:
            person = fitting[0]
            is_more = words[-1].end > name.end or is_unnamed(words, self.language)
            if not person.is_personal and not name.is_full and is_more:
                return None  # Residents of the east bank; Witnesses
            why = self._why(name, person, sharing)
            return Reference(Speaker(person.name, person.title or name.title), person, *why)
        why = self._why(name, None, ())
        return Reference(Speaker(name.text, name.title), None, *why) if name.is_personal or name.is_full else None

    def _behind_place(self, start: int) -> Reference | None:
        """The mayor of *Velden, Ind., Mayor Ana Ruiz*, where the words that credit have the place alone."""
        titled = self._titled.get(self.people.census.places[start])
        fitting = self.people.fitting(titled) if titled else ()
        if titled is None or len(fitting) != 1:
            return None
        person = fitting[0]
        return Reference(Speaker(person.name, person.title), person, Reason.TITLE, ((titled.start, titled.end),))

    @cached_property
    def _titled(self) -> dict[int, Name]:
        return {name.opens: name for name in self.people.named.values() if name.title}

    def _why(self, name: Name, person: Person | None, sharing: Sequence[Person]) -> tuple[Reason, tuple[Place, ...]]:
        """Why a name means a person: it is the full one, or the only one, or there is no other."""
        if name.is_full and (person is None or name.parts[0] == person.first):
            return Reason.FULL_NAME, ((name.start, name.end),)
        if person is None or not person.first:
            return Reason.NO_FULLER_NAME, ((name.start, name.end),)
        if len(sharing) == 1:
            return Reason.ONLY_ONE, (self._place(person),)
        last = max((place for place in person.places if place <= name.start), default=person.places[0])
        return Reason.INTRODUCED, ((last, self.people.named[last].end),)

    def _place(self, person: Person) -> Place:
        """Where a person is first named in full."""
        named = self.people.named
        start = next((place for place in person.places if named[place].parts[0] == person.first), person.places[0])
        return start, named[start].end

    def _introduced(self, fitting: tuple[Person, ...], start: int) -> tuple[Person, ...]:
        """Of several with one surname, the one whom this paragraph, the last two, or all so far, have named in full."""
        if not {each.first for each in fitting}.isdisjoint({each.surname for each in fitting}):
            return fitting  # Dar Obi and Ali Dar
        here = bisect_right(self._starts, start)
        for since in (*(self._starts[max(0, here - back)] for back in (1, 2) if self._starts), 0):
            found = tuple(person for person in fitting if any(since <= place <= start for place in person.places))
            if len(found) == 1:
                return found
        return fitting

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.article.blocks]

    def _role(self, words: Sequence[Word], start: int, paragraph: int) -> Reference | None:
        """A person known by an office: *the mayor*, *the French president*."""
        grammar, roles = self.language.grammar, self.language.names.roles
        if words[0].lower != "the" or len(words) < 2:
            return None
        head = list(words[1:])
        for index, word in enumerate(head):
            if word.lower in grammar.prepositions:
                head = head[:index]
                break
        if not head or head[-1].lower not in roles:
            return None
        wanted = {word.lower for word in head if word.lower != "'s"}
        fitting = {person for person in self.people.persons if wanted <= person.titles and person.is_personal}
        if not fitting:
            return None
        if len(fitting) > 1 or head[-1].lower not in self.language.names.offices:
            near = fitting & {each.person for each in self.scene.nearby(start, paragraph) if each.person}
            if len(near) != 1:
                return nobody(Reason.TWO_FIT, *sorted(map(self._place, fitting))) if len(fitting) > 1 else None
            fitting = near
        person = fitting.pop()
        if self._is_another(person, wanted, start):
            return None
        return Reference(Speaker(person.name, person.title), person, Reason.OFFICE, (self._place(person),))

    def _is_another(self, person: Person, wanted: Set[str], start: int) -> bool:
        """Whether *a* security official came up after the harbour official was named, and may be *the official*."""
        here = bisect_left(self.scene.figure_starts, start)
        for each in reversed(self.scene.figures[max(0, here - MOST_RECALLED) : here]):
            if each.person == person:
                return False
            if each.is_new and wanted <= set(words_of(self.article.text[each.start : each.end])):
                return True
        return False

    def _title(self, words: Sequence[Word]) -> Reference | None:
        """Words beside somebody's name: *chair of the board*, of *Ana Ruiz, chair of the board, said*."""
        determiners = self.language.grammar.determiners
        owners = {self.people.census.claimed.get(word.start) for word in words if word.lower not in determiners}
        place = owners.pop() if len(owners) == 1 else None
        fitting = self.people.fitting(self.people.named[place]) if place is not None else ()
        if len(fitting) != 1 or (place in self.people.census.doubtful and not fitting[0].first):
            return None  # a judge of *Velden, Norland, family court*
        person = fitting[0]
        return Reference(Speaker(person.name, person.title), person, Reason.TITLE, (self._place(person),))
