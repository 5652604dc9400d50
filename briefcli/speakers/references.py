"""Whom a mention means: *Ruiz*, *the mayor*, *she*."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.model import Article, Speaker
from briefcli.speakers.heads import head_name, head_noun, without_relative
from briefcli.speakers.people import Appearance, People, Person
from briefcli.words import Word, read_words

WORD = re.compile(r"\w+")
LONGEST_SENTENCE = 1000  # characters
MOST_NEARBY = 40  # names; a text with more in two paragraphs is a list
NEARBY = 2  # paragraphs; a pronoun does not reach back further


@dataclass(frozen=True, slots=True)
class Reference:
    """What a mention means: a person of the article, words as they stand, or nobody that we could name."""

    speaker: Speaker | None
    person: Person | None = None


NOBODY = Reference(None)


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation before this one, and who was named for it."""

    end: int
    """Of the words that credit it, verb and all."""
    paragraph: int
    speaker: Speaker
    person: Person | None
    """None where the words that credit it name nobody."""
    agreements: frozenset[Agreement]
    """The pronouns that can stand for the speaker."""
    content: tuple[tuple[int, int], ...]


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
            return NOBODY
        agreement = self.language.names.pronouns.get(words[0].lower) if len(words) == 1 else None
        if agreement:
            return self._pronoun(agreement, start, paragraph, content, before)
        return self._name(words) or self._role(words, start) or self._as_written(words)

    def _as_written(self, words: Sequence[Word]) -> Reference:
        return Reference(Speaker(self.article.text[words[0].start : words[-1].end]))

    def _name(self, words: Sequence[Word]) -> Reference | None:
        """A name, perhaps with a title: *President Ruiz*, *Ana Ruiz of Velden*."""
        name = head_name(self.article.text, words, self.language)
        if name is None and len(words) == 1:
            name = self.people.named.get(words[0].start)  # Park, where Kenny Park is named
        if name is None:
            return None
        name = self.people.named.get(name.start, name)
        fitting = self.people.fitting(name)
        if len(fitting) > 1:
            fitting = self._introduced(fitting, name.start)
        if len(fitting) > 1:
            return NOBODY
        if fitting:
            person = fitting[0]
            if not person.is_personal and not name.is_full and words[-1].end > name.end:
                return None  # Residents of the east bank
            return Reference(Speaker(person.name, person.title or name.title), person)
        return Reference(Speaker(name.text, name.title)) if name.is_personal or name.is_full else None

    def _introduced(self, fitting: tuple[Person, ...], start: int) -> tuple[Person, ...]:
        """Of several with one surname, the one whom this paragraph, or all of the text so far, has named in full."""
        paragraph = self._starts[bisect_right(self._starts, start) - 1] if self._starts else 0
        for since in (paragraph, 0):
            found = tuple(person for person in fitting if any(since <= place <= start for place in person.places))
            if len(found) == 1:
                return found
        return fitting

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.article.blocks]

    @cached_property
    def _appearance_starts(self) -> list[int]:
        return [each.start for each in self.people.appearances]

    def _role(self, words: Sequence[Word], start: int) -> Reference | None:
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
        wanted = {word.lower for word in head}
        fitting = {person for person in self.people.persons if wanted <= person.titles and person.is_personal}
        if not fitting:
            return None
        if len(fitting) > 1:
            return NOBODY
        person = fitting.pop()
        return Reference(Speaker(person.name, person.title), person)

    def _pronoun(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said | None
    ) -> Reference:
        """The one person nearby whom *he* or *she* fits; nobody where two do."""
        if before and self._speaks_on(agreement, start, paragraph, content, before):
            return Reference(before.speaker, before.person)
        if agreement not in (Agreement.HE, Agreement.SHE):
            return NOBODY
        start = self._first_of_its_kind(start, agreement)
        near = [
            each
            for each in self._nearby(start, paragraph)
            if _agrees(each.person, agreement) and not _inside(each, content) and not self._is_cited(each, start)
        ]
        if before and before.person and paragraph - before.paragraph <= 1 and _agrees(before.person, agreement):
            since = {each.person for each in near if each.start >= before.end and not _inside(each, before.content)}
            if since <= {before.person}:
                return self._of(before.person)
        if not near:
            return NOBODY
        nearest = self._last_sentence(near)
        first = self._first_of_its_kind(nearest[0].start, agreement)
        if first < nearest[0].start:
            return self._pronoun(agreement, first, paragraph, content, None)  # He trailed Chen. “…,” he said.
        found = {each.person for each in nearest}
        if not any(person.agreement for person in found):
            found |= {each.person for each in near if each.person.agreement}
        if len(found) != 1 or not any(self._is_subject(each) and not self._is_told(each) for each in nearest):
            return NOBODY
        return self._of(found.pop())

    def _is_told(self, each: Appearance) -> bool:
        """Whether a name stands in what somebody says."""
        place = bisect_right(self.told, each.start, key=lambda span: span[0]) - 1
        return place >= 0 and each.start < self.told[place][1]

    def _is_cited(self, each: Appearance, start: int) -> bool:
        """*Quoting Ruiz*, she said: not Ruiz."""
        opening = self._opening(each.start)
        if opening != self._opening(start):
            return False
        first = WORD.match(self.article.text, opening)
        return first is not None and first.group().lower() in self.language.cue_participles

    def _speaks_on(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said
    ) -> bool:
        """“…,” it said, with nothing but quotations since *the council said*."""
        if agreement not in before.agreements or paragraph != before.paragraph:
            return False
        since = max(before.end, before.content[-1][1])  # said *in a statement* that …
        if start < since or self._has_words(since, start, content):
            return False
        named = (each.person for each in self._nearby(start, paragraph) if _inside(each, before.content))
        return agreement in (Agreement.IT, Agreement.THEY) or not any(_agrees(person, agreement) for person in named)

    def _has_words(self, start: int, end: int, content: Sequence[tuple[int, int]]) -> bool:
        """Whether more than *that* stands between two places, outside what is quoted."""
        for opens, closes in sorted(content):
            if opens < end and closes > start:
                if len(WORD.findall(self.article.text, start, max(start, opens))) > 1:
                    return True
                start = max(start, closes)
        return len(WORD.findall(self.article.text, start, max(start, end))) > 1

    def agreements(self, speaker: Speaker, person: Person | None) -> frozenset[Agreement]:
        """The pronouns that can stand for a speaker whose name is no person's."""
        if person and person.is_personal:
            return frozenset()
        words = read_words(speaker.name, 0, len(speaker.name), self.language.abbreviations)
        head = head_noun(words, self.language)
        if head is None or any(word.lower in ("and", "or") for word in words):
            return frozenset()
        names = self.language.names
        if gender := names.gendered_roles.get(head.lower):
            return frozenset({gender})
        if head.lower in names.roles:
            return frozenset({Agreement.HE, Agreement.SHE})
        plural = head.lower.endswith("s") and (not head.is_capital or head is words[0])
        return frozenset({Agreement.THEY if plural else Agreement.IT})

    def _is_subject(self, each: Appearance) -> bool:
        """Whether a name can be what its sentence is about: not *of Ruiz*, nor *with Mayor Ana Ruiz*."""
        words = read_words(self.article.text, self._opening(each.start), each.start, self.language.abbreviations)
        while words and words[-1].is_capital:
            words.pop()
        return not words or words[-1].lower not in self.language.grammar.prepositions

    def _opening(self, start: int) -> int:
        """Where the sentence of a place begins."""
        place = bisect_right(self.people.breaks, start)
        return max(self.people.breaks[place - 1] if place else 0, start - LONGEST_SENTENCE)

    def _first_of_its_kind(self, start: int, agreement: Agreement) -> int:
        """Where the sentence first has this pronoun: in *He waited until he said* both are one person."""
        places = self._pronoun_places[agreement]
        first = bisect_left(places, self._opening(start))
        return min(places[first], start) if first < len(places) else start

    @cached_property
    def _pronoun_places(self) -> dict[Agreement, list[int]]:
        places: dict[Agreement, list[int]] = {agreement: [] for agreement in Agreement}
        for word in WORD.finditer(self.article.text):
            if agreement := self.language.names.pronouns.get(word.group().lower()):
                places[agreement].append(word.start())
        return places

    def _of(self, person: Person) -> Reference:
        return Reference(Speaker(person.name, person.title), person) if person.is_personal else NOBODY

    def _nearby(self, start: int, paragraph: int) -> Sequence[Appearance]:
        """The people named before a place, from the paragraph before on."""
        paragraphs = self.article.paragraphs
        first = paragraphs[max(0, paragraph - NEARBY)].start if paragraphs else 0
        starts = self._appearance_starts
        here = bisect_left(starts, start)
        return self.people.appearances[max(bisect_left(starts, first), here - MOST_NEARBY) : here]

    def _last_sentence(self, near: Sequence[Appearance]) -> list[Appearance]:
        """Those who share the sentence of the last one."""
        opening = self._opening(near[-1].start)
        return [each for each in near if each.start >= opening]


def _agrees(person: Person, agreement: Agreement) -> bool:
    return (person.is_personal or person.is_subject) and person.agreement in (agreement, None)


def _inside(each: Appearance, content: Sequence[tuple[int, int]]) -> bool:
    return any(start <= each.start < end for start, end in content)
