"""Whether words have a verb of their own, and where it stands."""

from briefcli.quotations.passage import Passage
from briefcli.quotations.phrases import NOUNS, is_finite, is_noun, is_reduced, relative_before

PREDICATE = 30  # words; a clause has its verb within these

SHORTEST_QUOTED = 4  # words in marks that can stand for a clause

FIRST_PHRASE = 8  # words; a subject is not longer before a comma


def has_verb(passage: Passage, start: int, end: int) -> bool:
    """Whether words read as a clause: a subject and a verb, before anything that would make them a mere thing."""
    grammar = passage.language.grammar
    if passage.lower(start) in grammar.auxiliaries and "'" in passage.lower(start):  # *he's* late
        return True
    if passage.lower(start) in grammar.pronouns | {"they", "there"}:
        return passage.lower(start + 1) not in grammar.prepositions
    if start in passage.quoted and len(passage.words[start].text.split()) < SHORTEST_QUOTED:
        return False
    reduced = False
    for index in range(start + 1, min(end, start + PREDICATE)):
        word = passage.lower(index)
        reduced = reduced or is_reduced(passage, index)
        if passage.tag(index) == "W" and word not in grammar.relatives and not is_verb(passage, index - 1):
            return reduced
        if word in grammar.relatives | grammar.clause_openings or (
            word in ("and", ";", ":") and is_verb(passage, index + 1)
        ):
            return False
        if word in (",", ";", ":", "to") and index > start + FIRST_PHRASE:
            return False
        if index in passage.quoted:
            return passage.words[index].text.lstrip("“\"'‘„«»")[:1].islower()
        if is_verb(passage, index) and index > start:
            return True
    return reduced


def is_verb(passage: Passage, index: int) -> bool:
    """Whether a word is the verb of a clause: finite, and no participle by what stands behind it."""
    return is_finite(passage, index) and not is_reduced(passage, index)


def main_verb_behind(passage: Passage, start: int, end: int) -> int:
    """The *stunned* of *The report's finding that the dam was unsafe stunned the town*, where what is reported ends."""
    seen = False
    for index in range(start, end):
        loose = seen and passage.tag(index) == "VBN" and not passage.tag(index - 1).startswith(("VB", "RB"))
        if not (loose or is_verb(passage, index)) or relative_before(passage, index, start - 1) is not None:
            continue
        if seen and (is_noun(passage, index - 1) or passage.tag(index - 1) in ("JJ", "RB", *NOUNS)):
            return index
        seen = True
    return end
