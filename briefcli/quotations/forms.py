"""Whether a form that may be a noun is a verb here: *claims*, *reports*, *notes*."""

from briefcli.quotations.passage import Passage
from briefcli.quotations.phrases import (
    FINITE,
    NOUNS,
    phrase_start,
)


def is_noun_here(passage: Passage, start: int, index: int) -> bool:
    """*the claims*, *in reports*, *Ruiz's remarks*; but *Several* claim."""
    grammar, before = passage.language.grammar, passage.lower(start - 1)
    if start != index or before in grammar.pronouns:
        return False
    if before in grammar.quantifiers or (
        passage.tag(start - 1) == "CD" and passage.lower(index) not in passage.language.noun_like
    ):
        return not passage.tag(index).startswith("VB")
    if passage.lower(index) in passage.language.noun_like and not _is_surely_verb(passage, start, index):
        return True
    return before in grammar.determiners | grammar.possessives or before == "'s" or before in grammar.prepositions


def _is_surely_verb(passage: Passage, start: int, index: int) -> bool:
    """Of a form that may be a noun: whether it reads as a verb here."""
    behind = passage.lower(index + 1)
    if behind == "that" and _is_compound(passage, start, index):
        return False
    if _closes_words(passage, start):
        return True
    before, word, tag = passage.lower(start - 1), passage.lower(index), passage.tag(index)
    introduces = (
        behind in (",", ":") and index + 2 in passage.quoted and (tag not in NOUNS or word in ("read", "reads"))
    )
    if behind == "that" or index + 1 in passage.quoted or introduces:
        return True
    if tag in FINITE or (tag == "VBN" and word.endswith("ed")):
        return word.endswith(("s", "ed")) or before.endswith("s") or before in (",", "and", "but")
    return behind in (",", ":") and tag not in NOUNS


def _closes_words(passage: Passage, start: int) -> bool:
    """“…,” *Ruiz notes*; “…,” *a voice in the ad states.*: somebody between words in marks and the verb."""
    behind = passage.lower(start + 1)
    ends = behind in (".", ",", "") or behind in passage.language.grammar.prepositions | passage.language.grammar.times
    floor = passage.sentences[passage.sentence_of(start)][0]
    index = phrase_start(passage, start, floor) - 1 if ends else start - 1
    while not ends and index > floor and passage.is_name(index):
        index -= 1
    if index == start - 1 or index < floor:
        return False
    before_comma = passage.lower(index) == "," and behind in (".", "")
    return before_comma or (index in passage.quoted and passage.last_of_quoted(index) in ",?!")


def _is_compound(passage: Passage, start: int, index: int) -> bool:
    """*A Pagefold post* that … : a name between a determiner and a noun in the singular."""
    singular = not passage.lower(index).endswith(("s", "ed")) and not passage.lower(start - 1).endswith("s")
    grammar = passage.language.grammar
    return (
        singular
        and passage.is_name(start - 1)
        and passage.lower(start - 2) in grammar.determiners | grammar.possessives
    )
