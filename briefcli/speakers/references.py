"""Whom a mention means: *Ruiz*, *the mayor*, *she*."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.model import Article, Speaker
from briefcli.speakers.names import Name, names_in
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

    mention_end: int
    paragraph: int
    person: Person
    content: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Reader:
    """An article with its people, as mentions are read against it."""

    article: Article
    people: People
    language: Language

    def refer(
        self, start: int, end: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said | None
    ) -> Reference:
        """Whom the words between two places mean, in a quotation with this content."""
        words = read_words(self.article.text, start, end, self.language.abbreviations)
        words = _without_relative(words, self.language)
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
        if agreement not in (Agreement.HE, Agreement.SHE):
            return NOBODY
        start = self._first_of_its_kind(start, agreement)
        near = [
            each
            for each in self._nearby(start, paragraph)
            if _agrees(each.person, agreement) and not _inside(each, content)
        ]
        if before and paragraph - before.paragraph <= 1 and _agrees(before.person, agreement):
            since = {
                each.person for each in near if each.start >= before.mention_end and not _inside(each, before.content)
            }
            if since <= {before.person}:
                return self._of(before.person)
        if not near:
            return NOBODY
        nearest = self._last_sentence(near)
        opening = self._opening(nearest[0].start)
        if opening < start and self._agreement_at(opening) == agreement:
            return self._pronoun(agreement, opening, paragraph, content, None)  # He trailed Chen. “…,” he said.
        found = {each.person for each in nearest}
        return self._of(found.pop()) if len(found) == 1 else NOBODY

    def _opening(self, start: int) -> int:
        """Where the sentence of a place begins."""
        place = bisect_right(self.people.breaks, start)
        return max(self.people.breaks[place - 1] if place else 0, start - LONGEST_SENTENCE)

    def _agreement_at(self, place: int) -> Agreement | None:
        word = WORD.match(self.article.text, place)
        return self.language.names.pronouns.get(word.group().lower()) if word else None

    def _first_of_its_kind(self, start: int, agreement: Agreement) -> int:
        """Where the sentence first has this pronoun: in *He waited until he said* both are one person."""
        opening = self._opening(start)
        for word in read_words(self.article.text, opening, start, self.language.abbreviations):
            if self.language.names.pronouns.get(word.lower) == agreement:
                return word.start
        return start

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


def head_name(text: str, words: Sequence[Word], language: Language) -> Name | None:
    """The name that a phrase is about: not the Ruiz of *Ruiz's lawyer*, nor of *a lawyer for Ruiz*."""
    words = _named_segment(words)
    after_owner = max((index + 1 for index, word in enumerate(words) if word.lower in ("'s", "'")), default=0)
    words = words[after_owner:]
    names = list(names_in(text, words, language))
    if not names:
        return None
    if _is_described(words, names[-1], language):
        return names[-1]
    name = next((each for each in names if each.title), names[0])
    before = [word for word in words if word.start < name.start]
    if any(word.lower in language.grammar.prepositions for word in before) and not name.title:
        return None
    behind = [word for word in words if word.start >= name.end]
    if behind and behind[0].lower not in {",", "(", "who"} | language.grammar.prepositions:
        return None
    particles = language.names.particles
    small = [word for word in before if word.is_word and not word.is_capital and word.lower not in particles]
    if small and not name.title:
        return None
    return name


def _is_described(words: Sequence[Word], name: Name, language: Language) -> bool:
    """Whether a full name ends a phrase and a plain noun goes before it: *party donor* Ana Ruiz."""
    before = [word for word in words if word.start < name.start]
    if not name.is_full or name.end != words[-1].end or not before:
        return False
    grammar = language.grammar
    small = grammar.prepositions | grammar.conjunctions | grammar.determiners | grammar.auxiliaries | grammar.verbs
    return before[-1].is_word and before[-1].lower not in small and before[-1].lower not in language.cue_verbs


def _named_segment(words: Sequence[Word]) -> Sequence[Word]:
    """The name of *the finance minister, Ana Ruiz*."""
    for index, word in enumerate(words):
        behind = words[index + 1 :]
        if word.text == "," and len(behind) > 1 and all(each.is_capital for each in behind):
            return behind
    return words


def _without_relative(words: list[Word], language: Language) -> list[Word]:
    while len(words) > 1 and (words[-1].lower in language.grammar.relatives or words[-1].text == ","):
        words = words[:-1]
    return words


def _agrees(person: Person, agreement: Agreement) -> bool:
    return (person.is_personal or person.is_subject) and person.agreement in (agreement, None)


def _inside(each: Appearance, content: Sequence[tuple[int, int]]) -> bool:
    return any(start <= each.start < end for start, end in content)
