"""An article as a pronoun is read in it: who stands where, and where its sentences begin."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.model import Article
from briefcli.speakers.figures import Figure, Part, figures_in
from briefcli.speakers.people import People

WORD = re.compile(r"\w+")
LONGEST_SENTENCE = 1000  # characters
MOST_NEARBY = 40  # names; a text with more in two paragraphs is a list
NEARBY = 2  # paragraphs; a pronoun does not reach back further


@dataclass(frozen=True)
class Scene:
    """An article with its people, and with what is said in it."""

    article: Article
    people: People
    language: Language
    told: tuple[tuple[int, int], ...] = ()
    """What is quoted anywhere in the article, in order: whoever is named only in it is spoken of and speaks not."""

    @cached_property
    def _all_figures(self) -> tuple[Figure, ...]:
        return figures_in(self.people, self.language)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Everybody whom a pronoun can choose, in order."""
        return tuple(each for each in self._all_figures if not each.is_rival)

    @cached_property
    def _rivals(self) -> tuple[Figure, ...]:
        return tuple(each for each in self._all_figures if each.is_rival)

    @cached_property
    def figure_starts(self) -> list[int]:
        """Where they stand."""
        return [each.start for each in self.figures]

    def nearby(self, start: int, paragraph: int) -> Sequence[Figure]:
        """Everybody before a place, from the paragraph before on."""
        paragraphs = self.article.paragraphs
        first = paragraphs[max(0, paragraph - NEARBY)].start if paragraphs else 0
        starts = self.figure_starts
        here = bisect_left(starts, start)
        return self.figures[max(bisect_left(starts, first), here - MOST_NEARBY) : here]

    def last_sentence(self, near: Sequence[Figure]) -> list[Figure]:
        """Those who share the sentence of the last one."""
        opening = self.opening(near[-1].start)
        return [each for each in near if each.start >= opening]

    def rivals_between(self, since: int, start: int, agreement: Agreement) -> list[Figure]:
        """Those brought in between two places whom the pronoun fits."""
        first = bisect_left(self._rivals, since, key=lambda each: each.start)
        near = takewhile(lambda each: each.start < start, self._rivals[first : first + MOST_NEARBY])
        return [each for each in near if agrees(each, agreement) and not self.is_told(each)]

    def is_aside(self, each: Figure) -> bool:
        """Whether somebody is named on the way, or only in what another says."""
        return each.part == Part.ASIDE or self.is_told(each)

    def is_told(self, each: Figure) -> bool:
        """Whether a name stands in what somebody says."""
        place = bisect_right(self.told, each.start, key=lambda span: span[0]) - 1
        return place >= 0 and each.start < self.told[place][1]

    def opening(self, start: int) -> int:
        """Where the sentence of a place begins."""
        place = bisect_right(self.people.breaks, start)
        return max(self.people.breaks[place - 1] if place else 0, start - LONGEST_SENTENCE)

    def first_of_its_kind(self, start: int, agreement: Agreement) -> int:
        """Where the sentence first has this pronoun: in *He waited until he said* both are one person."""
        places = self._pronoun_places[agreement]
        first = bisect_left(places, self.opening(start))
        return min(places[first], start) if first < len(places) else start

    @cached_property
    def _pronoun_places(self) -> dict[Agreement, list[int]]:
        places: dict[Agreement, list[int]] = {agreement: [] for agreement in Agreement}
        for word in WORD.finditer(self.article.text):
            if agreement := self.language.names.pronouns.get(word.group().lower()):
                places[agreement].append(word.start())
        return places

    def has_words(self, start: int, end: int, content: Sequence[tuple[int, int]]) -> bool:
        """Whether more than *that* stands between two places, outside what is quoted."""
        for opens, closes in sorted(content):
            if opens < end and closes > start:
                if len(WORD.findall(self.article.text, start, max(start, opens))) > 1:
                    return True
                start = max(start, closes)
        return len(WORD.findall(self.article.text, start, max(start, end))) > 1


def agrees(each: Figure, agreement: Agreement) -> bool:
    """Whether a pronoun can stand for somebody, as far as we know."""
    person = each.person
    is_somebody = person is None or person.is_personal or person.is_subject
    return is_somebody and each.agreement in (agreement, None)


def inside(each: Figure, content: Sequence[tuple[int, int]]) -> bool:
    """Whether somebody is named in what a quotation says."""
    return any(start <= each.start < end for start, end in content)
