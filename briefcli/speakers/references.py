"""Whom a mention means: *Ruiz*, *the mayor*, *she*."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.model import Article, Reason, Speaker
from briefcli.speakers.figures import Figure, Part, figures_in
from briefcli.speakers.heads import head_name, without_relative
from briefcli.speakers.names import Name
from briefcli.speakers.people import People, Person, words_of
from briefcli.speakers.said import Place, Reference, Said, is_newcomer, nobody
from briefcli.speakers.unnamed import is_unnamed
from briefcli.words import Word, read_words

WORD = re.compile(r"\w+")
HEARER = re.compile(r"\s*\w+\.?\s+")
FARTHEST_HEARER = 20  # characters behind the verb; *told Congresswoman* Ruiz
LONGEST_CHAIN = 8  # sentences; *He …. He …. He …*
LONGEST_SENTENCE = 1000  # characters
MOST_NEARBY = 40  # names; a text with more in two paragraphs is a list
MOST_RECALLED = 200  # people; whoever came up before is forgotten
NEARBY = 2  # paragraphs; a pronoun does not reach back further


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
            return self._pronoun(agreement, start, paragraph, content, before)
        if words[0].start in self.people.census.places:
            return self._behind_place(words[0].start) or self._as_written(words)
        return self._name(words) or self._role(words, start, paragraph) or self._title(words) or self._as_written(words)

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

    @cached_property
    def _all_figures(self) -> tuple[Figure, ...]:
        return figures_in(self.people, self.language)

    @cached_property
    def _figures(self) -> tuple[Figure, ...]:
        return tuple(each for each in self._all_figures if not each.is_rival)

    @cached_property
    def _rivals(self) -> tuple[Figure, ...]:
        return tuple(each for each in self._all_figures if each.is_rival)

    @cached_property
    def _figure_starts(self) -> list[int]:
        return [each.start for each in self._figures]

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
            near = fitting & {each.person for each in self._nearby(start, paragraph) if each.person}
            if len(near) != 1:
                return nobody(Reason.TWO_FIT, *sorted(map(self._place, fitting))) if len(fitting) > 1 else None
            fitting = near
        person = fitting.pop()
        if self._is_another(person, wanted, start):
            return None
        return Reference(Speaker(person.name, person.title), person, Reason.OFFICE, (self._place(person),))

    def _is_another(self, person: Person, wanted: Set[str], start: int) -> bool:
        """Whether *a* security official came up after the harbour official was named, and may be *the official*."""
        here = bisect_left(self._figure_starts, start)
        for each in reversed(self._figures[max(0, here - MOST_RECALLED) : here]):
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

    def _pronoun(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said | None
    ) -> Reference:
        """The one person nearby whom *he* or *she* fits; nobody where two do."""
        if before and self._speaks_on(agreement, start, paragraph, content, before):
            return Reference(before.speaker, before.person, Reason.SPEAKS_ON, (before.named,))
        if agreement not in (Agreement.HE, Agreement.SHE):
            return nobody(Reason.UNTRACED)
        said = before
        governs = self._first_of_its_kind(start, agreement)
        if rivals := self._rivals_between(governs, start, agreement):  # she met another pupil who left: she said
            return nobody(Reason.TWO_FIT, (rivals[-1].start, rivals[-1].end))
        for _ in range(LONGEST_CHAIN):  # He trailed Chen. “…,” he said.
            start = self._first_of_its_kind(start, agreement)
            near = [
                each
                for each in self._nearby(start, paragraph)
                if _agrees(each, agreement) and not _inside(each, content) and not self._is_set_aside(each, start)
            ]
            if before and self._still_speaks(agreement, paragraph, near, before):
                if other := self._another(agreement, start, paragraph, content, before):
                    return nobody(Reason.TWO_FIT, before.named, (other.start, other.end))
                if before.person:
                    return self._of(before.person, Reason.NOBODY_SINCE, before.named)
                return Reference(before.speaker, None, Reason.NOBODY_SINCE, (before.named,))
            if not near:
                return nobody(Reason.NONE_FITS)
            nearest = self._last_sentence(near)
            start, before = self._first_of_its_kind(nearest[0].start, agreement), None
            if start == nearest[0].start:
                break
        else:
            return nobody(Reason.NONE_FITS)
        return self._prominent(nearest, near, said)

    def _still_speaks(self, agreement: Agreement, paragraph: int, near: Sequence[Figure], before: Said) -> bool:
        """Whether nobody else has come up since somebody spoke, in this paragraph or the one before."""
        if agreement not in before.pronouns or paragraph - before.paragraph > 1:
            return False
        since = [each for each in near if each.start >= before.end and not self._is_only_told(each, before)]
        if before.person is None:  # a farmer; *the incumbent* may be anybody who is named
            return not since and (is_newcomer(before.speaker, self.language) or not any(each.person for each in near))
        others = [each for each in since if each.person != before.person]
        return all(self._is_aside(each) for each in others) if before.person.agreement else not others

    def _is_only_told(self, each: Figure, before: Said) -> bool:
        """Whether somebody is spoken of or to; not *praised Ms Vale* before *she*, where the speaker may be a man."""
        sure = before.person is None or before.person.agreement is not None or each.agreement is None
        return sure and (_inside(each, before.content) or self._is_hearer(each, before))

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
        rivals = self._rivals_between(before.end, start, agreement)
        return next((each for each in rivals if each.part == Part.SUBJECT and each.noun not in titles), None)

    def _goes_back(self, agreement: Agreement, start: int, paragraph: int, before: Said) -> Figure | None:
        """*In one of her interviews she said*, in a new paragraph: she may be whom the text was about before."""
        opening = self._opening(start)
        first, own = WORD.match(self.article.text, opening), WORD.match(self.article.text, start)
        grammar = self.language.grammar
        if paragraph == before.paragraph or not (first and own and own.group().lower() in grammar.possessives):
            return None
        if first.group().lower() not in grammar.prepositions:
            return None
        near = self._nearby(start, paragraph - 1)
        others = (each for each in near if each.person != before.person and each.agreement == agreement)
        return next((each for each in others if each.part == Part.SUBJECT and not self._is_told(each)), None)

    def _rivals_between(self, since: int, start: int, agreement: Agreement) -> list[Figure]:
        first = bisect_left(self._rivals, since, key=lambda each: each.start)
        near = takewhile(lambda each: each.start < start, self._rivals[first : first + MOST_NEARBY])
        return [each for each in near if _agrees(each, agreement) and not self._is_told(each)]

    def _opens_content(
        self, agreement: Agreement, start: int, content: Sequence[tuple[int, int]], before: Said
    ) -> Figure | None:
        """The Lind of *Lind believes it rained, he said*, who may be *he* as well as whoever spoke before.

        Not the Lind of *Lind is mistaken, he said*.
        """
        opens = content[0][0]
        place = bisect_left(self._figure_starts, opens)
        if not opens < start or place == len(self._figures) or self._opening(start) > opens:
            return None
        each = self._figures[place]
        if each.start != opens or each.part != Part.SUBJECT or each.person == before.person:
            return None
        verb = WORD.search(self.article.text, each.end)
        is_told = verb is not None and verb.group().lower() in self.language.grammar.verbs
        return each if is_told and _agrees(each, agreement) else None

    def _is_hearer(self, each: Figure, before: Said) -> bool:
        """Whether somebody is only spoken to: *she told Ms. Ruiz*."""
        if each.start - before.end > FARTHEST_HEARER:
            return False
        between = self.article.text[before.end : each.start]
        return between.isspace() or HEARER.fullmatch(between) is not None

    def _prominent(self, nearest: Sequence[Figure], near: Sequence[Figure], before: Said | None) -> Reference:
        """The one whom a sentence is about: Ruiz of *Ruiz spoke with Chen*, nobody of *Ruiz met Chen*."""
        clear = [each for each in nearest if not self._is_aside(each)]
        if all(each.part == Part.OWNER for each in clear):
            clear = [each for each in nearest if not self._is_told(each)] if clear else []
        found = {each.who for each in clear}
        last = nearest[-1].start, nearest[-1].end
        if found and not any(each.agreement for each in clear):  # Ames, who may be *he*, praised Ms Vale
            found |= {each.who for each in near if each.agreement}
            if len(found) > 1:
                return nobody(Reason.TWO_FIT, *self._last_places(near, found))
        if len(found) > 1:
            rivals = self._last_places(near, found)
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

    def _last_places(self, near: Sequence[Figure], found: Set[Person | str]) -> list[Place]:
        """Where each of several was named last."""
        return sorted({each.who: (each.start, each.end) for each in near if each.who in found}.values())

    def _is_aside(self, each: Figure) -> bool:
        """Whether somebody is named on the way, or only in what another says."""
        return each.part == Part.ASIDE or self._is_told(each)

    def _is_told(self, each: Figure) -> bool:
        """Whether a name stands in what somebody says."""
        place = bisect_right(self.told, each.start, key=lambda span: span[0]) - 1
        return place >= 0 and each.start < self.told[place][1]

    def _is_set_aside(self, each: Figure, start: int) -> bool:
        """*Quoting Ruiz*, she said: not Ruiz; *a farmer*, she said, …: no farmer."""
        opening = self._opening(each.start)
        if opening != self._opening(start):
            return False
        if each.person is None and self.article.text[max(0, start - 2) : start].rstrip().endswith(","):
            return True
        first = WORD.match(self.article.text, opening)
        return first is not None and first.group().lower() in self.language.cue_participles

    def _speaks_on(
        self, agreement: Agreement, start: int, paragraph: int, content: Sequence[tuple[int, int]], before: Said
    ) -> bool:
        """“…,” it said, with nothing but quotations since *the council said*."""
        if agreement not in before.agreements or paragraph - before.paragraph > (agreement == Agreement.IT):
            return False
        since = max(before.end, before.content[-1][1])  # said *in a statement* that …
        if start < since or self._has_words(since, start, content):
            return False
        named = (each for each in self._nearby(start, paragraph) if each.person and _inside(each, before.content))
        return agreement in (Agreement.IT, Agreement.THEY) or not any(_agrees(each, agreement) for each in named)

    def _has_words(self, start: int, end: int, content: Sequence[tuple[int, int]]) -> bool:
        """Whether more than *that* stands between two places, outside what is quoted."""
        for opens, closes in sorted(content):
            if opens < end and closes > start:
                if len(WORD.findall(self.article.text, start, max(start, opens))) > 1:
                    return True
                start = max(start, closes)
        return len(WORD.findall(self.article.text, start, max(start, end))) > 1

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

    def _of(self, person: Person, reason: Reason, *evidence: Place) -> Reference:
        if not person.is_personal:
            return nobody(Reason.NO_PERSON, *evidence)
        return Reference(Speaker(person.name, person.title), person, reason, evidence)

    def _nearby(self, start: int, paragraph: int) -> Sequence[Figure]:
        """Everybody before a place, from the paragraph before on."""
        paragraphs = self.article.paragraphs
        first = paragraphs[max(0, paragraph - NEARBY)].start if paragraphs else 0
        starts = self._figure_starts
        here = bisect_left(starts, start)
        return self._figures[max(bisect_left(starts, first), here - MOST_NEARBY) : here]

    def _last_sentence(self, near: Sequence[Figure]) -> list[Figure]:
        """Those who share the sentence of the last one."""
        opening = self._opening(near[-1].start)
        return [each for each in near if each.start >= opening]


def _agrees(each: Figure, agreement: Agreement) -> bool:
    """Whether a pronoun can stand for somebody, as far as we know."""
    person = each.person
    is_somebody = person is None or person.is_personal or person.is_subject
    return is_somebody and each.agreement in (agreement, None)


def _inside(each: Figure, content: Sequence[tuple[int, int]]) -> bool:
    return any(start <= each.start < end for start, end in content)
