"""What stands between a cue and the words it credits: when, where, how, and to whom."""

from briefcli.quotations.passage import Passage
from briefcli.quotations.phrases import is_adverb, is_finite

TITLE = 5  # words in the name of a programme
ASIDE = 4  # words: *, if elected,*
PARENTHESIS = 20  # words between two commas
ADJUNCT = 14  # words; a longer one is more than when and where
UNITS = frozenset("day days week weeks month months year years night morning afternoon evening weekend".split())
ENDS_ASIDE = frozenset("he she it they we i the there".split())


def behind_adjuncts(passage: Passage, index: int, end: int) -> int:
    """Behind what says when, where and how: said *in an interview on Monday*, said *later*."""
    grammar = passage.language.grammar
    while index < end:
        word = passage.lower(index)
        leads = word in grammar.prepositions and passage.lower(index + 1) == ":"  # told reporters *outside*:
        if leads or _is_aside(passage, index) or _is_time(passage, index):
            index += 1
        elif (
            word in ("this", "last", "next", "earlier", "late", "early")
            and passage.lower(index + 1) in grammar.times
            and passage.lower(index + 2) != "'s"
        ):
            index += 2
        elif (word == "," and (behind := _behind_parenthesis(passage, index, end)) > index) or (
            word in grammar.prepositions
            and passage.tag(index + 1) != "VB"
            and (behind := _behind_prepositional(passage, index, end)) > index
            and not (word in grammar.limits and passage.is_word(behind) and passage.lower(behind) != "that")
        ):
            index = behind
        else:
            return index
    return index


def _is_aside(passage: Passage, index: int) -> bool:
    """said *again* the bridge was shut; but said *only* the bridge was shut has its adverb in what was said."""
    grammar, behind = passage.language.grammar, passage.lower(index + 1)
    if not is_adverb(passage, index):
        return False
    if passage.lower(index) in grammar.asides or not passage.is_word(index + 1) or behind == "that":
        return True
    return (
        passage.lower(index) not in grammar.limits and behind in grammar.prepositions | grammar.times | grammar.asides
    )


def _is_time(passage: Passage, index: int) -> bool:
    """said *Monday* the bridge was shut; but said *Monday's vote* was lost, and said *days* of rain had come."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if word not in grammar.times or word in ("this", "may", "next", "last") or word.endswith("'s"):
        return False
    if passage.lower(index + 1) == "'s":
        return False
    known = passage.lower(index - 1) in grammar.times or passage.lower(index + 1) in ("ago", "later", "earlier", "that")
    return known or word not in UNITS


def _behind_parenthesis(passage: Passage, comma: int, end: int) -> int:
    """Behind *, however,* and *, in a reference to the flood,* where the words that are credited follow."""
    grammar = passage.language.grammar
    if passage.lower(comma + 1) in grammar.conditions:
        return comma
    for index in range(comma + 1, min(end, comma + PARENTHESIS)):
        word, behind = passage.lower(index), passage.lower(index + 1)
        if word == "that" and index > comma + 1:
            return index
        if word == "," and index + 1 in passage.quoted:
            return index
        if word == "," and index - comma <= ASIDE and behind in ENDS_ASIDE:
            return index + 1
        if index in passage.quoted or is_finite(passage, index) or word in passage.language.cue_participles:
            return comma
    return comma


def _behind_prepositional(passage: Passage, start: int, end: int) -> int:
    """Behind *in a statement*, *on Monday*, *at a rally in Velden*; the start itself where it is not an adjunct."""
    grammar = passage.language.grammar
    named = False
    occasion = 0
    for index in range(start + 1, min(end, start + ADJUNCT)):
        word = passage.lower(index)
        if word in grammar.times | grammar.occasions and word not in ("this", "next", "last"):
            occasion = index + 1
        if _is_programme(passage, index):
            occasion = index + 1
            continue
        if word == "that" or word in grammar.pronouns or not passage.is_word(index):
            whole = word in ("that", ":", ",", ".", "") and index > start + 1
            return index if (whole or occasion) else start
        if word in grammar.auxiliaries and word != "'s":
            break
        named = named or passage.is_name(index)
    else:
        return end if end <= start + ADJUNCT else occasion or start
    return occasion or start


def _is_programme(passage: Passage, index: int) -> bool:
    """A title in marks, as in *on “The Late Hour” on Sunday*."""
    if index not in passage.quoted or not passage.is_word(index + 1):
        return False
    return len(passage.words[index].text.split()) <= TITLE and passage.last_of_quoted(index).isalnum()


def behind_hearer(passage: Passage, index: int, end: int) -> int:
    """Behind the one who is told: told *reporters*, urged *the city council*; the index itself where there is none."""
    grammar = passage.language.grammar
    if passage.lower(index) in grammar.objects:
        return index + 1
    start = index
    while index < end and index - start < ADJUNCT:
        word = passage.lower(index)
        if word == "there" and index > start:
            return index
        if word in grammar.subordinators | grammar.infinitives | grammar.pronouns or index in passage.quoted:
            return index
        if word == "," and passage.is_name(index + 1) and passage.is_name(index - 1):
            index += 1
            continue
        if word == "(" and passage.lower(index + 2) == ")":
            index += 3
            continue
        if not passage.is_word(index) or (word in grammar.auxiliaries and word != "'s"):
            return index if not passage.is_word(index) and word not in ("'", "&", "(") else start
        if word in grammar.prepositions and word not in ("of", "for"):
            return index
        if (
            index > start
            and passage.lower(index) in grammar.determiners
            and passage.lower(index - 1) not in grammar.prepositions | {"and", "or"}
        ):
            return index
        index += 1
    return index if index >= end else start
