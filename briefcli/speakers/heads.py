"""What a mention is about: the name in it, or the noun."""

from collections.abc import Sequence
from itertools import pairwise

from briefcli.languages import Language
from briefcli.speakers.forms import is_name_word, is_role
from briefcli.speakers.names import Name, names_in
from briefcli.words import Word


def head_name(text: str, words: Sequence[Word], language: Language) -> Name | None:
    """The name that a phrase is about: not the Ruiz of *Ruiz's lawyer*, nor of *a lawyer for Ruiz*."""
    words = _named_segment(words, language)
    after_owner = max((index + 1 for index, word in enumerate(words) if word.lower in ("'s", "'")), default=0)
    words = words[after_owner:]
    names = list(names_in(text, words, language))
    if not names or _are_several(words, names, language):
        return None
    if _is_tied(words, names[-1], language) or _is_done_to(words, names[-1], language):
        return None
    if _is_described(words, names[-1], language):
        return names[-1]
    name = next((each for each in names if each.title), names[0])
    before = [word for word in words if word.start < name.start]
    if any(word.lower in language.grammar.prepositions for word in before) and not name.title:
        return None
    behind = [word for word in words if word.start >= name.end]
    closers = {",", "(", "who"} | language.grammar.prepositions | language.names.honours
    if behind and behind[0].lower not in closers:
        return None
    particles = language.names.particles
    small = [word for word in before if word.is_word and not word.is_capital and word.lower not in particles]
    if small and not name.title:
        return None
    return name


def _are_several(words: Sequence[Word], names: Sequence[Name], language: Language) -> bool:
    """*Ana Ruiz and Bo Lind*: two people, whom one name would halve; not *Velden director and economist Ana Ruiz*."""
    return any(
        word.lower in ("and", "&")
        and names[0].end <= word.start < names[-1].start
        and names[-1].is_full
        and not is_role(before, language)
        for before, word in pairwise(words)
    )


def head_noun(words: Sequence[Word], language: Language) -> Word | None:
    """The noun of *a spokesman for the port*; None for a pronoun or a phrase with marks."""
    head: Word | None = None
    for word in words:
        if not word.is_word or word.lower in language.grammar.prepositions:
            break
        head = word
    return None if head is None or head.lower in language.names.pronouns else head


def _is_tied(words: Sequence[Word], name: Name, language: Language) -> bool:
    """*the fiancée of goalkeeper* Bo Lind, *a spokesman for Mayor* Ruiz; not *the head of policy* Bo Lind."""
    before = [word for word in words if word.start < name.start]
    tied = next((index for index, word in enumerate(before) if word.lower in language.grammar.links), 0)
    if not tied or before[tied].start >= name.opens:
        return False
    head, behind = before[tied - 1], before[tied + 1 :]
    if is_role(head, language) and head.is_capital and all(word.is_capital or word.lower == "the" for word in behind):
        return False  # Speaker of the House Rep. Ana Ruiz
    is_somebody = name.title or name.honorific or _is_somebody(before[-1], language)
    return bool(is_somebody) or not (is_role(head, language) or head.is_capital)


def _is_done_to(words: Sequence[Word], name: Name, language: Language) -> bool:
    """*a lawyer representing Mayor* Bo Lind; not *the leading economist* Bo Lind."""
    before = [word for word in words if word.start < name.opens]
    if before and before[-1].lower in language.grammar.determiners:
        before = before[:-1]
    if len(before) < 2 or before[-1].is_capital or not before[-1].lower.endswith("ing"):
        return False
    noun = before[-2]
    return noun.is_word and not noun.is_capital and noun.lower not in language.grammar.determiners


def _is_somebody(word: Word, language: Language) -> bool:
    """*goalkeeper*, *suspect*."""
    return is_role(word, language) or word.lower in language.unnamed


def _is_described(words: Sequence[Word], name: Name, language: Language) -> bool:
    """Whether a full name ends a phrase and a plain noun goes before it: *party donor* Ana Ruiz."""
    before = [word for word in words if word.start < name.start]
    if not name.is_full or name.end != words[-1].end or not before:
        return False
    grammar = language.grammar
    small = grammar.prepositions | grammar.conjunctions | grammar.determiners | grammar.auxiliaries | grammar.verbs
    return before[-1].is_word and before[-1].lower not in small and before[-1].lower not in language.cue_verbs


def _in_name(word: Word, language: Language) -> bool:
    return is_name_word(word, language) or word.lower in language.names.particles


def _named_segment(words: Sequence[Word], language: Language) -> Sequence[Word]:
    """The name of *the finance minister, Ana Ruiz*."""
    for index, word in enumerate(words):
        behind = words[index + 1 :]
        if word.text == "," and len(behind) > 1 and all(_in_name(each, language) for each in behind):
            return behind
    return words


def without_relative(words: list[Word], language: Language) -> list[Word]:
    """*Ana Ruiz*, who."""
    while len(words) > 1 and (words[-1].lower in language.grammar.relatives or words[-1].text == ","):
        words = words[:-1]
    return words
