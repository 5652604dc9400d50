"""What the article says that somebody is: *the finance minister, Ana Ruiz*, and *Ana Ruiz, 43, the mayor of Velden*."""

from collections.abc import Sequence

from briefcli.languages import Language
from briefcli.speakers.forms import is_name_word, is_role
from briefcli.speakers.titles import owner_start
from briefcli.words import Word

APPOSITION = 12  # words; what follows a name for longer is a story, not a title
LONGEST_PLACE = 6  # words and marks
CLOSES = frozenset(",.;)—–(")


def office_beside(words: Sequence[Word], begin: int, end: int, language: Language) -> tuple[int, int] | None:
    """The title beside the name between two words, as the words that it begins with and ends before."""
    return _apposition(words, end, language) or _office_before(words, begin, end, language)


def _office_before(words: Sequence[Word], index: int, end: int, language: Language) -> tuple[int, int] | None:
    """The *finance minister*, Ana Ruiz, …; not the mayor of *he met the mayor, Ana Ruiz said*."""
    grammar = language.grammar
    if (
        index < 2
        or words[index - 1].text != ","
        or not _is_closed(words, _behind_place(words, end, language), language)
    ):
        return None
    begin = index - 1
    while begin > 0 and index - begin < APPOSITION and words[begin - 1].is_word:
        inner = begin > 1 and words[begin - 2].lower in grammar.prepositions  # the head of *the* port
        if words[begin - 1].lower in grammar.determiners and not inner:
            break
        begin -= 1
    behind_owner = begin
    owner = next((place for place in range(begin, index - 1) if words[place].lower == "'s"), None)
    if owner is not None and (start := owner_start(words, owner + 1, language)) <= owner:
        begin, behind_owner = start, owner + 1  # Ruiz’s lawyer, Bo Lind, …
    elif begin == 0 or words[begin - 1].lower not in grammar.possessives | language.names.newcomers | {"the"}:
        return None
    head = _head(words[behind_owner : index - 1], language)
    return (begin, index - 1) if head and is_role(head, language) else None


def _head(words: Sequence[Word], language: Language) -> Word | None:
    """The *minister* of *minister for trade*."""
    head = None
    for word in words:
        if word.lower in language.grammar.prepositions:
            break
        head = word
    return head


def _apposition(words: Sequence[Word], index: int, language: Language) -> tuple[int, int] | None:
    """Ana Ruiz, 43, the *mayor of Velden*, …"""
    grammar = language.grammar
    index = _behind_party(words, _behind_place(words, index, language))
    if index >= len(words) or words[index].text != ",":
        return None
    index += 1
    if index + 1 < len(words) and words[index].text.isdigit() and words[index + 1].text == ",":
        index += 2
    if index < len(words) and words[index].lower in grammar.determiners:
        index += 1
    stops = grammar.auxiliaries | grammar.relatives | grammar.pronouns
    end, role, linked = index, 0, False
    while end < len(words) and end - index < APPOSITION and _goes_on(words, end):
        word = words[end]
        if word.lower in stops and word.lower != "'s":
            break
        linked = linked or word.lower in grammar.prepositions
        end += 1
        if is_role(word, language) and not linked:
            role = end
    if not role or not _is_closed(words, end, language) or _is_story(words, index, end, language):
        return None
    if _belongs_to_next(words, end, language):
        return None
    return (index, end) if role == end or _ends_office(words[role], language) else None


def _belongs_to_next(words: Sequence[Word], comma: int, language: Language) -> bool:
    """Standing beside Bo Lind, the mayor*, Ana Ruiz, said* …: the one who speaks is the mayor."""
    end = comma + 1
    while end < len(words) and end - comma <= LONGEST_PLACE and is_name_word(words[end], language):
        end += 1
    if end == comma + 1 or end + 1 >= len(words) or words[comma].text != "," or words[end].text != ",":
        return False
    behind = words[end + 1]
    return behind.text.isdigit() or behind.lower in language.cue_verbs or behind.lower in language.grammar.auxiliaries


def _behind_place(words: Sequence[Word], index: int, language: Language) -> int:
    """Past the *of Velden* behind a name."""
    if index < len(words) and words[index].lower in language.grammar.links:
        end = index + 1
        while end < len(words) and end - index < LONGEST_PLACE and is_name_word(words[end], language):
            end += 1
        if end == index + 1:
            return index
        inner = end + 2 < len(words) and words[end].text == words[end + 2].text == ","  # of Velden, *Norland*,
        return end + 2 if inner and is_name_word(words[end + 1], language) else end
    return index


def _behind_party(words: Sequence[Word], index: int) -> int:
    """Past the *(D-Nor.)* behind a name."""
    if index < len(words) and words[index].text == "(":
        closing = (place for place in range(index, min(index + LONGEST_PLACE, len(words))) if words[place].text == ")")
        return next(closing, index - 1) + 1
    return index


def _ends_office(word: Word, language: Language) -> bool:
    """What may follow the mayor of an office: *of Velden*, *and teacher*, *elected in May*; not *Bo Lind*."""
    grammar = language.grammar
    links = grammar.prepositions | grammar.conjunctions | grammar.infinitives
    return word.lower in links or (word.lower.endswith(("ed", "ing")) and not word.is_capital)


def _is_story(words: Sequence[Word], index: int, end: int, language: Language) -> bool:
    """*joining the mayor*, *with a lawyer*: what somebody does, not what somebody is."""
    first, grammar = words[index].lower, language.grammar
    if first in grammar.prepositions or first in grammar.subordinators or first in language.cue_verbs:
        return True
    behind = words[index + 1] if index + 1 < end else None
    return bool(
        first.endswith("ing")
        and behind
        and (behind.is_capital or behind.lower in grammar.determiners or behind.lower in grammar.prepositions)
    )


def _goes_on(words: Sequence[Word], index: int) -> bool:
    """Whether a word, an ampersand or the apostrophe of *workers’ union* goes on with a title."""
    word = words[index]
    if word.text in "'’":
        return index > 0 and words[index - 1].end == word.start
    return word.is_word or word.text == "&"


def _is_closed(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether a mark or a *who* stands here, so that what goes before is whole."""
    if index >= len(words):
        return False
    return words[index].text in CLOSES or words[index].lower in language.grammar.relatives
