"""Names as they are written: *Norland President Ada Obi*, *Ms. Ruiz*, *campaign manager Ana Ruiz*."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefcli.languages import Language
from briefcli.speakers.forms import (
    family_name_last,
    is_given_name,
    is_headline_verb,
    is_initial,
    is_month,
    is_name_word,
    is_role,
    small_words,
)
from briefcli.speakers.titles import capital_title_start, small_title_start
from briefcli.words import Word

LONGEST_NAME = 7  # words, particles too; more capitals in a row are a headline
MOST_PARTS = 4
SHORTEST_PARTICIPLE = 7  # letters; King is a name
LONGEST_NICKNAME = 2  # words
NICKNAME_MARKS = {"“": "”", "‘": "’", '"': '"', "'": "'", "(": ")"}


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text, with the title before it."""

    start: int
    end: int
    text: str
    parts: tuple[str, ...]
    """In lower case, without initials, suffixes and particles: first name and surname, or a surname alone."""
    title: str | None = None
    """As written: *Norland President*. An honorific is no title."""
    honorific: str | None = None
    """In lower case: *ms.*"""
    opens: int = 0
    """Where the title or the honorific begins; the name itself where there is none."""
    suffix: str = ""
    """In lower case: *jr.*"""
    styled: str = ""
    """With an honorific that is part of a name without a first name: *Lord Vale*."""
    is_personal: bool = False
    """Whether a title, an honorific or a known given name says that this is a person."""

    @property
    def surname(self) -> str:
        """The last part."""
        return self.parts[-1]

    @property
    def is_full(self) -> bool:
        """Whether there is more than a surname."""
        return len(self.parts) > 1


def names_in(text: str, words: Sequence[Word], language: Language) -> Iterator[Name]:
    """The names among these words, in order; institutions and places may be among them."""
    index = 0
    while index < len(words):
        end = _run_end(words, index, language)
        if end > index and (name := _name(text, words, index, end, language)):
            yield name
        index = max(end, index + 1)


def _run_end(words: Sequence[Word], start: int, language: Language) -> int:
    """Behind the capitals that begin here; particles, a nickname and *Secretary of State* may stand among them."""
    end = start
    while end < len(words):
        word = words[end]
        inner = end > start and _goes_on(words, end, language)
        if (
            (is_name_word(word, language) and not (end > start and _breaks(words, start, end, language)))
            or (inner and word.lower in language.names.particles)
            or (inner and word.lower == "of" and _is_office(words, start, end - 1, language))
        ):
            end += 1
        elif end > start and (behind := _behind_nickname(words, end, language) or _behind_suffix(words, end, language)):
            end = behind
        else:
            break
    return end


def _behind_nickname(words: Sequence[Word], index: int, language: Language) -> int | None:
    """The surname of Jo *“Red” Bell*, whose nickname stands in marks."""
    closes = NICKNAME_MARKS.get(words[index].text)
    if not closes or not is_given_name(words[index - 1].lower, language):
        return None
    for end in range(index + 2, min(index + LONGEST_NICKNAME + 2, len(words) - 1)):
        if words[end].text == closes:
            inside = all(word.is_capital and not word.text.isupper() for word in words[index + 1 : end])
            apart = words[end].end < words[end + 1].start
            return end + 1 if inside and apart and is_name_word(words[end + 1], language) else None
    return None


def _behind_suffix(words: Sequence[Word], index: int, language: Language) -> int | None:
    """Mary Bell*, Jr.*"""
    behind = words[index + 1] if index + 1 < len(words) else None
    return index + 2 if words[index].text == "," and behind and behind.lower in language.names.suffixes else None


def _breaks(words: Sequence[Word], start: int, index: int, language: Language) -> bool:
    """*With*, *And*, *Says*: what in the capitals of a headline is no part of a name."""
    grammar, lower = language.grammar, words[index].lower
    if lower in grammar.subordinators or lower in grammar.conjunctions:
        return True
    if lower in grammar.prepositions - language.names.particles - {"of"}:
        return True
    is_named = index - start > 1 and is_given_name(words[index - 2].lower, language)  # Ana Ruiz *Calls*
    return is_headline_verb(words[index], language) or (
        is_named and lower.endswith("s") and lower in language.cue_verbs
    )


def _is_office(words: Sequence[Word], start: int, index: int, language: Language) -> bool:
    """The *Secretary* of Secretary of State; not the *Baker* of Ana Baker of Velden."""
    named = index > start and words[index].lower in language.names.surname_roles
    return is_role(words[index], language) and not (named and is_given_name(words[index - 1].lower, language))


def _goes_on(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether a capital comes next, or one more particle and then a capital: van *der Berg*."""
    behind = words[index + 1 : index + 3]
    particle = len(behind) == 2 and behind[0].lower in language.names.particles and behind[1].is_capital
    return particle or bool(behind and is_name_word(behind[0], language))


def _name(text: str, words: Sequence[Word], start: int, end: int, language: Language) -> Name | None:
    """The run of capitals as title and name."""
    names = language.names
    start = _without_opening(words, start, end, language)
    end = _without_honours(words, start, end, language)
    if start >= end:
        return None
    split = _behind_title(words, start, end, language)
    first = _first_of_name(words, split, end, language)
    parts = _parts(words, first, end, language)
    opening = words[first].lower
    known = len(parts) > 1 and (is_given_name(opening, language) or parts[-1] == opening)  # Ana Ruiz; Park Ji-won
    alone = end - start == 1 and words[start].lower in names.surname_roles
    titled = split > start and (len(parts) > 1 or words[end - 1].lower in names.surname_roles)
    is_office = is_role(words[end - 1], language) and not (known or alone or titled)
    if not 0 < len(parts) <= MOST_PARTS or is_office or end - first > LONGEST_NAME:
        return None
    title, honorific, begin = _heading(text, words, (start, split, first), len(parts) == 1, language)
    if not _may_be_person(parts, known, bool(title or honorific), language):
        return None
    place = words[first].start, words[end - 1].end
    styled = text[words[split - 1].start : place[1]] if honorific in names.styles and len(parts) == 1 else ""
    last = words[end - 1].lower
    suffix = last if last in names.suffixes and end - first > 1 else ""
    is_personal = bool(title or honorific or known)
    opens = words[begin].start
    return Name(*place, text[slice(*place)], parts, title, honorific, opens, suffix, styled, is_personal)


def _heading(
    text: str, words: Sequence[Word], run: tuple[int, int, int], is_alone: bool, language: Language
) -> tuple[str | None, str | None, int]:
    """The title and the honorific before a name, and where they begin: *Norland minister Dr* Ana Ruiz."""
    start, split, first = run
    before = split - 1 if split > start else first - 1
    honorific = words[before].lower if before >= 0 and _is_honorific(words[before], language) else None
    edge = before if honorific else first
    in_capitals = start < edge and split > start
    begin = capital_title_start(words, start, language) if in_capitals else small_title_start(words, edge, language)
    if begin > 0 and split == start and is_alone and words[begin - 1].lower in language.grammar.determiners:
        begin = edge  # the federal judge *Ruiz* spoke of
    if honorific and begin < edge and not is_role(words[edge - 1], language):
        begin = edge
    title = text[words[begin].start : words[edge - 1].end] if begin < edge else None
    return title, honorific, min(begin, edge)


def _is_honorific(word: Word, language: Language) -> bool:
    """*Mr.*, *Professor*; also *his son* Bo Lind, but not the law *professor*."""
    return word.lower in language.names.honorifics and (word.is_capital or not is_role(word, language))


def _without_opening(words: Sequence[Word], start: int, end: int, language: Language) -> int:
    """Past the *But*, the *Oddly* and the *Citing* with which a sentence begins, and past a month."""
    small, suffixes = small_words(language), language.names.suffixes
    while start < end and (
        is_month(words, start, language)
        or (end - start > 1 and _is_no_name(words[start], words[start + 1], language))
        or words[start].lower in language.cue_participles
        or (words[start].lower in small and not (end - start > 1 and words[start + 1].lower in suffixes))
    ):
        start += 1
    return start


def _is_no_name(word: Word, behind: Word, language: Language) -> bool:
    """*Oddly* Ruiz, *Electing* Ana Ruiz."""
    if is_given_name(word.lower, language):
        return False
    is_participle = word.lower.endswith("ing") and len(word.text) >= SHORTEST_PARTICIPLE
    return word.lower.endswith("ly") or (is_participle and is_given_name(behind.lower, language))


def _without_honours(words: Sequence[Word], start: int, end: int, language: Language) -> int:
    """Before the *MBE* of Tom Pike MBE."""
    while end - start > 2 and _is_honour(words[end - 1], language):
        end -= 1
    return end


def _is_honour(word: Word, language: Language) -> bool:
    """*MBE*, *PhD*; not *Ms*."""
    return word.lower in language.names.honours and word.text.strip(".")[-1:].isupper()


def _behind_title(words: Sequence[Word], start: int, end: int, language: Language) -> int:
    """Where the name begins behind the last title or honorific."""
    names, split = language.names, start
    for index in range(start, end - 1):
        titles = is_role(words[index], language) or words[index].lower in names.honorifics
        if titles and not _is_in_name(words, index, start, end, language):
            split = index + 1
    if split > start and words[split].lower == "of":  # Chief of Staff Ana Ruiz
        split = min(split + 2, end - 1)
    while split < end - 1 and words[split].lower in small_words(language):
        split += 1
    return split


def _is_in_name(words: Sequence[Word], index: int, start: int, end: int, language: Language) -> bool:
    """Whether a role is part of a name: the *King* of Steve King, the *Dean* of Dean Baker."""
    if index == start:
        return end - start == 2 and is_given_name(words[index].lower, language) and is_role(words[end - 1], language)
    given = index - 1 - (index > start + 1 and is_initial(words[index - 1]))
    return words[index].lower in language.names.surname_roles and is_given_name(words[given].lower, language)


def _may_be_person(parts: Sequence[str], known: bool, titled: bool, language: Language) -> bool:
    """Not an institution or a place; *Anna French* and *Lt. Park* are persons all the same."""
    names = language.names
    odd = [part for part in parts[known:] if part in names.not_names]  # Bill is a law, and Bill Vale a man
    if known and titled and len(parts) == 2:
        return True  # Mayor Joe Guardian
    return not odd or ((known or titled) and all(part in names.surnames for part in odd))


def _first_of_name(words: Sequence[Word], start: int, end: int, language: Language) -> int:
    """Past a party, a place or a paper before the name: *Norland Republican* Ana Ruiz; not past a *Jamil* Ali Ruiz."""
    names = language.names
    for index in range(start, end - 1):
        if index > start and words[index].lower in names.particles:
            continue  # Jamil *Al* Saad
        if is_given_name(words[index].lower, language):
            before = words[start:index]
            skipped = index - start > 1 or any(_is_no_part(word, language) for word in before)
            return index if skipped and not all(is_initial(word) for word in before) else start
    return start + (end - start > 2 and words[start].lower in names.not_names)


def _is_no_part(word: Word, language: Language) -> bool:
    """*Republican*, *Senators*, *CNN*."""
    names = language.names
    is_plural = word.lower.removesuffix("s") in names.roles
    return word.lower in names.not_names or is_plural or (word.text.isupper() and not is_initial(word))


def _parts(words: Sequence[Word], start: int, end: int, language: Language) -> tuple[str, ...]:
    skipped = language.names.particles | language.names.suffixes
    if words[start].is_capital and words[start].lower in language.names.given_names:
        skipped -= {words[start].lower}  # Ben Vale is no son of Vale
    every = _without_nickname(words[start:end])
    named = [word for word in every if is_name_word(word, language) and not is_initial(word)]
    parts = tuple(word.lower for word in named if word.lower not in skipped and len(word.text) > 1)
    if len(parts) == 1 and is_initial(every[0]):  # W.E.B. Moss
        return ("".join(word.lower for word in every if is_initial(word)), *parts)
    return family_name_last(parts or tuple(word.lower for word in named), language)


def _without_nickname(words: Sequence[Word]) -> list[Word]:
    """Jo “Red” Bell without *“Red”*."""
    kept: list[Word] = []
    inside = False
    for word in words:
        if word.text in NICKNAME_MARKS or word.text in NICKNAME_MARKS.values():
            inside = not inside
        elif not inside:
            kept.append(word)
    return kept
