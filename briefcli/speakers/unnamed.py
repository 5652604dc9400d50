"""Whether words for a speaker leave open who it is: *two officials*, and not *the council*."""

from collections.abc import Sequence

from briefcli.languages import Language
from briefcli.words import Word


def is_unnamed(words: Sequence[Word], language: Language) -> bool:
    """*Critics*, *a spokesman for the port*; not *the spokesman*, whom the article may name elsewhere."""
    # WOMAN IN AUDIENCE: capitals that tell nothing
    shouted = len(words) > 1 and not any(word.text[-1].islower() for word in words)
    return all(_are_people(head, shouted, language) for head in _heads(words, shouted, language))


def _heads(words: Sequence[Word], shouted: bool, language: Language) -> list[list[Word]]:
    """The nouns and what stands before them: *doctors* and *two nurses* of *doctors and two nurses at the port*."""
    tying = language.grammar.prepositions | language.grammar.relatives
    heads: list[list[Word]] = [[]]
    for word in words:
        is_small = shouted or not word.is_capital  # Doctors Without Fear is a name
        ties = is_small and word.lower in tying
        if word.lower in ("and", "or"):
            heads.append([])
        elif word.lower in language.may_be_named or (word.is_word and not ties):
            heads[-1].append(word)
        else:
            break
    return heads


def _are_people(head: Sequence[Word], shouted: bool, language: Language) -> bool:
    """Whether a noun for people ends a phrase, or what describes them does: *a person briefed* on the matter."""
    words = list(head)
    if any(word.lower in language.may_be_named for word in words):
        return False
    if len(words) == 1 and not shouted:
        return words[0].lower in language.unnamed_alone  # Critics said, and not Walker said
    while len(words) > 1 and not _is_noun(words[-1], language) and _describes(words[-1], language):
        words.pop()
    if not words or not _is_noun(words[-1], language):
        return False
    return shouted or not words[-1].is_capital or words[-1] is head[0]  # not the United Auto Workers


def _is_noun(word: Word, language: Language) -> bool:
    return not language.unnamed.isdisjoint((word.lower, word.lower.rsplit("-", 1)[-1]))  # co-workers


def _describes(word: Word, language: Language) -> bool:
    """*Familiar*, *briefed*, *living*; and *directly*, on the way to them."""
    return word.lower in language.unnamed_described or word.lower.endswith(("ed", "ing", "ly"))
