"""Whoever a sentence is about or speaks of, named or not, and in what part: what a pronoun chooses among."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import takewhile

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.speakers.forms import is_role
from briefcli.speakers.people import People
from briefcli.speakers.person import Person
from briefcli.words import Word

LONGEST_DESCRIPTION = 5  # words; a poor old farmer
LONGEST_CLAUSE = 30  # words; who begins it is out of sight behind more
MARKS = frozenset(',;:—–-()“”‘’"[]')
DASHES = "—–-"


class Part(IntEnum):
    """What somebody is in a sentence; the higher, the likelier a pronoun means them."""

    ASIDE = 0
    """*of Ruiz*, whoever *beat Ruiz*: named on the way."""
    OWNER = 1
    """*Ruiz’s* lawyer, *praising Ruiz*."""
    OBJECT = 2
    """She met *Ruiz*; when *Ruiz* left."""
    SUBJECT = 3


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody at a place in the text."""

    start: int
    end: int
    person: Person | None
    """None for *a farmer*, whom the article does not name."""
    agreement: Agreement | None
    part: Part
    noun: str = ""
    """In lower case: *farmer*."""
    is_new: bool = False
    """Whether *a* or *his* brings somebody in: *the* farmer is one whom the article has named, or *a farmer* before."""
    is_rival: bool = False
    """Whether this is *the guest — Lind —* or *another pupil who* left: whom a pronoun may mean now."""

    @property
    def who(self) -> Person | str:
        """What tells one from another."""
        return self.person or self.noun


def figures_in(people: People, language: Language) -> tuple[Figure, ...]:
    """Everybody of the article, in order."""
    persons: dict[int, list[Person]] = {}
    for each in people.appearances:
        persons.setdefault(each.start, []).append(each.person)
    found: list[Figure] = []
    seen: set[str] = set()
    for words in people.census.read:
        parts: dict[int, Part] = {}
        for index, word in enumerate(words):
            if word.start in persons and word.start not in people.census.claimed:  # *Northam* boss Al Gray
                name = people.named[word.start]
                begin = bisect_left(words, name.opens, key=_start)
                parts[name.end] = part = _part(words, begin, name.end, parts, language)
                found += (Figure(name.start, name.end, each, each.agreement, part) for each in persons[name.start])
            elif described := _described(people, words, index, parts, language):
                if _is_office(word, language) and (described.is_new or described.noun in seen):
                    parts[described.end] = described.part
                    found.append(described)
                elif _is_brought_in(words, index + 1, described, language):
                    found.append(replace(described, is_rival=True))
                seen.add(described.noun)
    return tuple(found)


def _described(
    people: People, words: Sequence[Word], index: int, parts: dict[int, Part], language: Language
) -> Figure | None:
    """*a farmer*, *his mother*, *Ruiz’s lawyer*; neither a title nor what somebody is *as a farmer*."""
    word, names, determiners = words[index], language.names, language.grammar.determiners
    if not _is_person(word, language) or word.is_capital or word.start in people.census.claimed:
        return None
    if index + 1 < len(words) and not _ends_phrase(words[index + 1], language):
        return None  # his *chief* concern
    begin = index - 1
    while begin > 0 and index - begin < LONGEST_DESCRIPTION and words[begin].is_word:
        if words[begin].lower in determiners or words[begin].lower == "'s":
            break
        begin -= 1
    if begin < 0 or not (words[begin].lower in determiners or words[begin].lower == "'s"):
        return None
    if begin and (words[begin - 1].lower in language.grammar.passives or words[begin - 1].lower == "as"):
        return None
    if begin > 1 and words[begin - 1].text == "," and words[begin - 2].end in parts:
        return None  # Ana Ruiz, *a nurse* in Velden
    is_new = words[begin].lower != "the"
    part = _part(words, begin - (words[begin].lower == "'s"), word.end, parts, language)
    agreement = names.gendered_roles.get(word.lower)
    return Figure(words[begin].start, word.end, None, agreement, part, word.lower, is_new)


def _is_office(word: Word, language: Language) -> bool:
    """*mayor*, *mother*."""
    return word.lower in language.names.gendered_roles or is_role(word, language)


def _is_person(word: Word, language: Language) -> bool:
    """*mayor*, *mother*, *guest*; not *guests*."""
    return _is_office(word, language) or (word.lower in language.unnamed and not word.lower.endswith("s"))


def _is_brought_in(words: Sequence[Word], index: int, figure: Figure, language: Language) -> bool:
    """the guest *— Lind*; another pupil *who*."""
    behind = words[index : index + 3]
    if figure.is_new:
        return bool(behind) and behind[0].lower in language.grammar.relatives
    marks = len(list(takewhile(lambda word: word.text in DASHES, behind)))
    return 0 < marks < len(behind) and behind[marks].is_capital


def _start(word: Word) -> int:
    return word.start


def _part(words: Sequence[Word], index: int, end: int, parts: dict[int, Part], language: Language) -> Part:
    """What somebody is in the clause, by the words between its beginning and the name."""
    grammar = language.grammar
    behind = bisect_left(words, end, key=_start)
    if behind < len(words) and _belongs_to(words[behind], language):
        return Part.OWNER
    before: list[Word] = []
    for word in reversed(words[max(0, index - LONGEST_CLAUSE) : index]):
        if word.text in MARKS or word.text in ".!?":
            if not before and word.start in parts and _is_listed(words, behind, language):
                return parts[word.start]  # Ruiz, *Lind* and Moss
            break
        if word.lower in grammar.relatives - {"that"}:
            return Part.ASIDE
        if word.lower in grammar.conjunctions:
            if not before and (last := words[index - 2 : index - 1]) and last[0].end in parts:
                return parts[last[0].end]  # Ruiz and *Lind*
            break
        if word.lower in grammar.subordinators and word.lower not in grammar.prepositions:
            return Part.OBJECT
        before.append(word)
    return _part_behind(before[::-1], language)


def _is_listed(words: Sequence[Word], behind: int, language: Language) -> bool:
    """Whether a list goes on behind a name."""
    return behind < len(words) and (words[behind].text == "," or words[behind].lower in language.grammar.conjunctions)


def _part_behind(before: list[Word], language: Language) -> Part:
    """What somebody is behind these words of a clause."""
    grammar = language.grammar
    is_late = bool(before) and before[-1].lower in grammar.adverbs  # since *then* Ruiz
    while before and _is_light(before[-1], language):
        before.pop()
    if not before or (is_late and before[-1].lower in grammar.prepositions):
        return Part.SUBJECT
    if before[-1].lower in language.names.agents:
        return Part.OBJECT
    if before[-1].lower in grammar.prepositions:
        return Part.ASIDE
    if before[-1].lower.endswith("ing"):
        return Part.OWNER
    opens = before[0].lower in grammar.prepositions and not any(_is_verb(word, language) for word in before)
    return Part.SUBJECT if opens else Part.OBJECT


def _ends_phrase(word: Word, language: Language) -> bool:
    """What can follow a whole noun: a mark, a verb, *of*, *who*."""
    grammar = language.grammar
    small = grammar.prepositions | grammar.conjunctions | grammar.relatives | grammar.adverbs | grammar.infinitives
    is_verb = word.lower != "'s" and (_is_verb(word, language) or word.lower.endswith("ed"))
    return not word.is_word or word.lower in small or is_verb


def _belongs_to(word: Word, language: Language) -> bool:
    """What makes a name a mere owner: Ruiz*’s*, the Ruiz *campaign*, Ruiz *supporters*."""
    names = language.names
    if word.is_capital:
        return False
    return word.lower == "'s" or word.lower in names.retinues or word.lower.removesuffix("s") in names.roles


def _is_light(word: Word, language: Language) -> bool:
    """What may stand between the beginning of a clause and its subject: *the*, *later*, *veteran*."""
    grammar, names = language.grammar, language.names
    if word.lower in grammar.prepositions:
        return False
    return (
        word.lower in grammar.determiners
        or word.lower in grammar.adverbs
        or word.lower in grammar.openers
        or word.lower in names.qualifiers
        or word.lower in names.gendered_roles
        or is_role(word, language)
        or word.lower.endswith("ly")
    )


def _is_verb(word: Word, language: Language) -> bool:
    grammar = language.grammar
    return word.lower in grammar.auxiliaries or word.lower in grammar.verbs or word.lower in language.cue_verbs
