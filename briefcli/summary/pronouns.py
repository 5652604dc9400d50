"""Pronouns that mean somebody whom their sentence does not name before them."""

import re
from collections.abc import Sequence

from briefcli.languages.language import Language
from briefcli.summary.speech import outside_quotations

TOKEN = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|[^\s\w]")
CLAUSE_MARKS = frozenset(",;:—–…")


def means_someone_before(text: str, language: Language) -> bool:
    """*Indian forces did not allow him to reach it. Blue Lantern denied it. Her office, which is heated, is new.*"""
    words = [match.group() for match in TOKEN.finditer(outside_quotations(text).replace("’", "'"))]
    return any(
        _has_none_before(words, place, language)
        for place, word in enumerate(words)
        if word.lower() in language.personal_pronouns or word.lower() in language.object_pronouns
    )


def means_something_before(text: str, language: Language) -> bool:
    """*Documents seen by the paper put the sum at 34 million.* A verb before it may tell of the sum."""
    words = [match.group() for match in TOKEN.finditer(outside_quotations(text).replace("’", "'"))]
    return any(
        word in language.pointing_nouns
        and words[place].lower() == "the"
        and (_ends_clause(words, place + 2) or words[place + 2] == "at")
        and len(_verbs(words, 0, place, language)) < 2
        for place, word in enumerate(words[1:])
    )


def _has_none_before(words: Sequence[str], place: int, language: Language) -> bool:
    """Whether nothing that stands before a pronoun can be what it means."""
    pronoun = words[place].lower()
    is_object = pronoun in language.object_pronouns
    if is_object and pronoun not in language.personal_pronouns and not _ends_clause(words, place + 1):
        return False  # *make it clear*, *them* the better
    before = range(place) if not is_object else _outside_subject(words, place, language)
    may_mean = _is_somebody if pronoun in language.personal_pronouns else _is_something
    if any(may_mean(words, other, language) for other in before):
        return False
    comma = next((n for n in range(place, len(words)) if words[n] == ","), len(words))
    return is_object or "," in words[:place] or not any(may_mean(words, n, language) for n in range(comma, len(words)))


def _ends_clause(words: Sequence[str], place: int) -> bool:
    """Whether no more of a clause stands here; a comma behind *said that* is none, but before *saying* it is."""
    if place >= len(words) or words[place] in ".!?;:—–":
        return True
    is_opening = words[place - 1] == "that"
    goes_on = place + 1 < len(words) and words[place + 1].endswith("ing")
    return words[place] == "," and (goes_on or not is_opening)


def _outside_subject(words: Sequence[str], place: int, language: Language) -> Sequence[int]:
    """The words that an object may mean: those of other clauses, and of its own those behind the verb."""
    start = _clause_start(words, place, language)
    verbs = _verbs(words, start, place, language)
    if start and words[start - 1] == "," and verbs and verbs[0] == start:  # Blue Lantern, the owner, denied it
        if any(word.lower() in language.clause_openers for word in words[:start]):
            return range(place)
        start, verbs = 0, _verbs(words, 0, place, language)
    if len(verbs) > 1 and words[verbs[0]].lower() in language.cue_verbs:  # Dar said they did not allow him
        start = verbs.pop(0) + 1
    return (*range(start), *range(verbs[0] if verbs else start, place))


def _clause_start(words: Sequence[str], place: int, language: Language) -> int:
    return next((n + 1 for n in range(place - 1, -1, -1) if _opens_clause(words[n], language)), 0)


def _verbs(words: Sequence[str], start: int, end: int, language: Language) -> list[int]:
    return [n for n in range(start, end) if _is_verb(words[n].lower(), language)]


def _opens_clause(word: str, language: Language) -> bool:
    return word in CLAUSE_MARKS or word.lower() in language.clause_openers


def _is_verb(word: str, language: Language) -> bool:
    grammar = language.grammar
    return word in grammar.auxiliaries or word in grammar.verbs or word in language.cue_verbs or word.endswith("ed")


def _is_somebody(words: Sequence[str], place: int, language: Language) -> bool:
    """Whether a word can be the name of a person, or what a person is."""
    lower, names = words[place].lower(), language.names
    if any(lower in people for people in (names.roles, names.gendered_roles, names.honorifics)):
        return True
    if lower not in language.crowds and lower.endswith(language.person_endings):
        return True
    if not words[place][0].isupper() or any(lower in those for those in _never_names(language)):
        return False
    following = words[place + 1] if place + 1 < len(words) else "."
    is_plural = following.islower() and following.endswith("s") and following not in language.stop_words
    return not (is_plural and lower.endswith(language.demonym_endings) and not _is_verb(following, language))


def _never_names(language: Language) -> tuple[frozenset[str], ...]:
    return language.openers, language.leaning, language.grammar.times, language.crowds


def _is_something(words: Sequence[str], place: int, language: Language) -> bool:
    """Whether a noun begins here: a name, a number, or behind an article."""
    lower = words[place].lower()
    if lower in language.articles or words[place][0].isdigit():
        return True
    is_noun = words[place][0].isupper() or (len(lower) > 4 and lower.endswith("s"))
    return is_noun and lower not in language.openers and lower not in language.leaning
