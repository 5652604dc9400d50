"""What kind of word in a name this is: a given name, an initial, a particle, a role."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from briefcli.languages import Language
from briefcli.words import Word

INITIALS = 3  # letters; *W.E.B.*


def is_name_word(word: Word, language: Language) -> bool:
    """*Ruiz*, or *al-Tamimi*, whose capital stands behind a particle; not *Velden-based*."""
    if word.is_capital:
        return word.is_word and word.text.rpartition("-")[2] not in language.names.compounds
    particle, hyphen, rest = word.text.partition("-")
    return bool(hyphen) and particle in language.names.particles and rest[:1].isupper()


def is_initial(word: Word) -> bool:
    """The *J.* of *Mary J. Bell*, and *W.E.B.*"""
    letters = word.text.split(".")
    short = len(letters) in range(2, INITIALS + 2) and letters[-1] == ""
    return short and all(len(letter) == 1 and letter.isupper() for letter in letters[:-1])


def is_role(word: Word, language: Language) -> bool:
    """*mayor*, and *then-mayor* and *ex-president*."""
    return word.lower in language.names.roles or word.lower.rpartition("-")[2] in language.names.roles


def is_given_name(word: str, language: Language) -> bool:
    """Whether a first name is known, with or without its accents."""
    return plain_name(word) in language.names.given_names


@lru_cache(maxsize=4096)
def plain_name(word: str) -> str:
    """*inés* without its accent, *jean-luc* without its second half: as first names are listed."""
    letters = unicodedata.normalize("NFD", word.partition("-")[0])
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def family_name_last(parts: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """*Xi Wenlan* and *Park Ji-won* with the family name at the end, where all others have it."""
    families, given = language.names.family_names, language.names.given_names
    if len(parts) < 2 or parts[0] not in families or any(part in given or part in families for part in parts[1:]):
        return parts
    if parts[0] in given and len(parts) == 2 and "-" not in parts[1]:  # Kim Vale
        return parts
    return (*parts[1:], parts[0])


@lru_cache
def small_words(language: Language) -> frozenset[str]:
    """Words that have a capital only because a sentence starts with them."""
    grammar = language.grammar
    return frozenset().union(
        grammar.determiners,
        grammar.prepositions,
        grammar.subordinators,
        grammar.conjunctions,
        grammar.pronouns,
        grammar.openers,
        grammar.answers,
        grammar.adverbs,
        grammar.auxiliaries - {"will", "may"},
        language.names.pronouns,
        language.names.calls,
    )


def stops_title(word: Word, language: Language) -> bool:
    """What a title does not reach back over: *said*, *on*, *Tuesday*; *Norland State* is no verb."""
    grammar = language.grammar
    if word.lower in small_words(language) or word.lower in grammar.times:
        return True
    if word.is_capital:
        return is_headline_verb(word, language)
    return word.lower in grammar.verbs or word.lower in language.cue_verbs


def is_headline_verb(word: Word, language: Language) -> bool:
    """*Says*, *Praises*: a verb in the capitals of a headline."""
    return word.lower.endswith("s") and word.lower in language.cue_verbs and word.lower not in language.noun_like


def is_month(words: Sequence[Word], index: int, language: Language) -> bool:
    """on a dry day in *April* Odette Vale sat down; 12 *May* Ana Ruiz left."""
    if index == 0 or words[index].lower not in language.names.months:
        return False
    return words[index - 1].text.isdigit() or words[index - 1].lower in language.names.before_months
