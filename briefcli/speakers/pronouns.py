"""Whom *he*, *she* and *it* mean."""

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass

from briefcli.languages.language import Agreement
from briefcli.model import Reason, Speaker
from briefcli.speakers.figures import Figure, Part
from briefcli.speakers.person import Person, words_of
from briefcli.speakers.said import Place, Reference, Said, is_newcomer, nobody
from briefcli.speakers.scene import WORD, Scene, agrees, inside

HEARER = re.compile(r"\s*\w+\.?\s+")
FARTHEST_HEARER = 20  # characters behind the verb; *told Congresswoman* Ruiz
LONGEST_CHAIN = 8  # sentences; *He …. He …. He …*


@dataclass(frozen=True)
class PronounReader:
    """A scene, as pronouns are read in it."""

    scene: Scene

    def refer(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said | None
    ) -> Reference:
        """The one person nearby whom *he* or *she* fits; nobody where two do."""
        if before and self._speaks_on(agreement, start, paragraph, content, before):
            return Reference(before.speaker, before.person, Reason.SPEAKS_ON, (before.named,))
        if agreement not in (Agreement.HE, Agreement.SHE):
            return nobody(Reason.UNTRACED)
        governs = self.scene.first_of_its_kind(start, agreement)
        if rivals := self.scene.rivals_between(governs, start, agreement):  # she met another pupil who left: she said
            return nobody(Reason.TWO_FIT, (rivals[-1].start, rivals[-1].end))
        return self._nearest(agreement, start, paragraph, content, before)

    def _nearest(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said | None
    ) -> Reference:
        """Whoever still speaks, or the one whom the last sentence with anybody is about."""
        said = before
        for _ in range(LONGEST_CHAIN):  # He trailed Chen. “…,” he said.
            start = self.scene.first_of_its_kind(start, agreement)
            near = [
                each
                for each in self.scene.nearby(start, paragraph)
                if agrees(each, agreement) and not inside(each, content) and not self._is_set_aside(each, start)
            ]
            if before and self._still_speaks(agreement, paragraph, near, before):
                return self._once_more(agreement, start, paragraph, content, before)
            if not near:
                return nobody(Reason.NONE_FITS)
            nearest = self.scene.last_sentence(near)
            start, before = self.scene.first_of_its_kind(nearest[0].start, agreement), None
            if start == nearest[0].start:
                break
        else:
            return nobody(Reason.NONE_FITS)
        return self._prominent(nearest, near, said)

    def _once_more(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said
    ) -> Reference:
        """Whoever spoke last, or nobody where another may be meant as well."""
        if other := self._another(agreement, start, paragraph, content, before):
            return nobody(Reason.TWO_FIT, before.named, (other.start, other.end))
        if before.person:
            return self._of(before.person, Reason.NOBODY_SINCE, before.named)
        return Reference(before.speaker, None, Reason.NOBODY_SINCE, (before.named,))

    def _still_speaks(self, agreement: Agreement, paragraph: int, near: Sequence[Figure], before: Said) -> bool:
        """Whether nobody else has come up since somebody spoke, in this paragraph or the one before."""
        if agreement not in before.pronouns or paragraph - before.paragraph > 1:
            return False
        since = [each for each in near if each.start >= before.end and not self._is_only_told(each, before)]
        if before.person is None:  # a farmer; *the incumbent* may be anybody who is named
            is_new = is_newcomer(before.speaker, self.scene.language)
            return not since and (is_new or not any(each.person for each in near))
        others = [each for each in since if each.person != before.person]
        return all(self.scene.is_aside(each) for each in others) if before.person.agreement else not others

    def _another(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said
    ) -> Figure | None:
        """Who else may be meant, though nobody whom the pronoun fits has been named since somebody spoke."""
        return (
            self._taken_over(agreement, start, before)
            or self._goes_back(agreement, start, paragraph, before)
            or self._opens_content(agreement, start, content, before)
        )

    def _taken_over(self, agreement: Agreement, start: int, before: Said) -> Figure | None:
        """*The guest — Lind —*, who did something since somebody spoke."""
        titles = before.person.titles if before.person else words_of(before.speaker.name)
        rivals = self.scene.rivals_between(before.end, start, agreement)
        return next((each for each in rivals if each.part == Part.SUBJECT and each.noun not in titles), None)

    def _goes_back(self, agreement: Agreement, start: int, paragraph: int, before: Said) -> Figure | None:
        """*In one of her interviews she said*, in a new paragraph: she may be whom the text was about before."""
        opening = self.scene.opening(start)
        first, own = WORD.match(self.scene.article.text, opening), WORD.match(self.scene.article.text, start)
        grammar = self.scene.language.grammar
        if paragraph == before.paragraph or not (first and own and own.group().lower() in grammar.possessives):
            return None
        if first.group().lower() not in grammar.prepositions:
            return None
        near = self.scene.nearby(start, paragraph - 1)
        others = (each for each in near if each.person != before.person and each.agreement == agreement)
        return next((each for each in others if each.part == Part.SUBJECT and not self.scene.is_told(each)), None)

    def _opens_content(
        self, agreement: Agreement, start: int, content: Sequence[tuple[int, int]], before: Said
    ) -> Figure | None:
        """The Lind of *Lind believes it rained, he said*, who may be *he* as well as whoever spoke before.

        Not the Lind of *Lind is mistaken, he said*.
        """
        opens = content[0][0]
        place = bisect_left(self.scene.figure_starts, opens)
        if not opens < start or place == len(self.scene.figures) or self.scene.opening(start) > opens:
            return None
        each = self.scene.figures[place]
        if each.start != opens or each.part != Part.SUBJECT or each.person == before.person:
            return None
        verb = WORD.search(self.scene.article.text, each.end)
        is_told = verb is not None and verb.group().lower() in self.scene.language.grammar.verbs
        return each if is_told and agrees(each, agreement) else None

    def _is_only_told(self, each: Figure, before: Said) -> bool:
        """Whether somebody is spoken of or to; not *praised Ms Vale* before *she*, where the speaker may be a man."""
        sure = before.person is None or before.person.agreement is not None or each.agreement is None
        return sure and (inside(each, before.content) or self._is_hearer(each, before))

    def _is_hearer(self, each: Figure, before: Said) -> bool:
        """Whether somebody is only spoken to: *she told Ms. Ruiz*."""
        if each.start - before.end > FARTHEST_HEARER:
            return False
        between = self.scene.article.text[before.end : each.start]
        return between.isspace() or HEARER.fullmatch(between) is not None

    def _prominent(self, nearest: Sequence[Figure], near: Sequence[Figure], before: Said | None) -> Reference:
        """The one whom a sentence is about: Ruiz of *Ruiz spoke with Chen*, nobody of *Ruiz met Chen*."""
        clear = [each for each in nearest if not self.scene.is_aside(each)]
        if all(each.part == Part.OWNER for each in clear):
            clear = [each for each in nearest if not self.scene.is_told(each)] if clear else []
        found = {each.who for each in clear}
        last = nearest[-1].start, nearest[-1].end
        if found and not any(each.agreement for each in clear):  # Ames, who may be *he*, praised Ms Vale
            found |= {each.who for each in near if each.agreement}
            if len(found) > 1:
                return nobody(Reason.TWO_FIT, *_last_places(near, found))
        if len(found) > 1:
            rivals = _last_places(near, found)
            found = {each.who for each in clear if each.part == Part.SUBJECT}
            is_open = any(each.part == Part.OBJECT for each in clear) and not (before and found == {before.person})
            if is_open or len(found) != 1:
                return nobody(Reason.TWO_FIT, *rivals)
        if not found:
            return nobody(Reason.NOT_SUBJECT, last)
        who = found.pop()
        if not isinstance(who, Person):
            return nobody(Reason.NO_PERSON, last)
        place = next(((each.start, each.end) for each in reversed(nearest) if each.who == who), last)
        return self._of(who, Reason.LAST_NAMED, place)

    def _is_set_aside(self, each: Figure, start: int) -> bool:
        """*Quoting Ruiz*, she said: not Ruiz; *a farmer*, she said, …: no farmer."""
        opening = self.scene.opening(each.start)
        if opening != self.scene.opening(start):
            return False
        if each.person is None and self.scene.article.text[max(0, start - 2) : start].rstrip().endswith(","):
            return True
        first = WORD.match(self.scene.article.text, opening)
        return first is not None and first.group().lower() in self.scene.language.cue_participles

    def _speaks_on(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said
    ) -> bool:
        """“…,” it said, with nothing but quotations since *the council said*."""
        if agreement not in before.agreements or paragraph - before.paragraph > (agreement == Agreement.IT):
            return False
        since = max(before.end, before.content[-1][1])  # said *in a statement* that …
        if start < since or self.scene.has_words(since, start, content):
            return False
        named = (each for each in self.scene.nearby(start, paragraph) if each.person and inside(each, before.content))
        return agreement in (Agreement.IT, Agreement.THEY) or not any(agrees(each, agreement) for each in named)

    def _of(self, person: Person, reason: Reason, *evidence: Place) -> Reference:
        if not person.is_personal:
            return nobody(Reason.NO_PERSON, *evidence)
        return Reference(Speaker(person.name, person.title), person, reason, evidence)


def _last_places(near: Sequence[Figure], found: Set[Person | str]) -> list[Place]:
    """Where each of several was named last."""
    return sorted({each.who: (each.start, each.end) for each in near if each.who in found}.values())
