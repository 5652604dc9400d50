"""Where a title before a name begins: *former finance minister* Ana Ruiz."""

from collections.abc import Sequence

from briefcli.languages import Language
from briefcli.speakers.forms import is_name_word, is_role, stops_title
from briefcli.words import Word

LONGEST_TITLE = 10  # words; more are no title


def capital_title_start(words: Sequence[Word], start: int, language: Language) -> int:
    """Where *former* President Obi, *Velden police* Lt. Moss and *Ruiz’s* Chief of Staff Bo Lind begin."""
    names, begin = language.names, start
    while begin > 0 and words[begin - 1].lower in names.qualifiers | names.bodies and not words[begin - 1].is_capital:
        begin -= 1
    if begin < start and words[begin].lower in names.bodies:
        begin = _capitals_start(words, begin, language)
    return owner_start(words, begin, language)


def small_title_start(words: Sequence[Word], first: int, language: Language) -> int:
    """*former finance minister* Ana Ruiz, *Ruiz’s lawyer* Bo Lind; the name itself where there is no title."""
    if first == 0 or not is_role(words[first - 1], language):
        return first
    start = first - 1
    while start > 0 and first - start <= LONGEST_TITLE and _in_title(words, start - 1, language):
        start -= 1
    if words[start].is_capital:
        start = _capitals_start(words, start, language)  # *Bank of* Norland economist Ana Ruiz
    return owner_start(words, start, language) if first - start <= LONGEST_TITLE else first


def _in_title(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether a word can belong to a title behind it: not *praised*, in *Lind praised finance minister Ana Ruiz*."""
    word = words[index]
    if word.lower in language.names.qualifiers:
        return True
    if not word.is_word or word.lower == "'s" or stops_title(word, language):
        return False
    before = words[index - 1] if index else None
    if before is None or word.is_capital:
        return True
    told = before.text == "," or is_name_word(before, language) or before.lower in language.grammar.pronouns
    return not (told and word.lower.endswith(("ed", "ing")))


def owner_start(words: Sequence[Word], start: int, language: Language) -> int:
    """Where the owner of a title is named: *Ruiz’s* lawyer; a *his* tells a reader nothing."""
    if start < 2 or words[start - 1].lower != "'s":
        return start
    owner = _capitals_start(words, start - 1, language)
    return owner if owner < start - 1 else start


def _capitals_start(words: Sequence[Word], end: int, language: Language) -> int:
    """Where the names before a word begin, *Bank of Norland* as well."""
    start = end
    while start > 0:
        if is_name_word(words[start - 1], language) and not stops_title(words[start - 1], language):
            start -= 1
        elif start > 1 and words[start - 1].lower == "of" and is_name_word(words[start - 2], language):
            start -= 2
        else:
            break
    return start
