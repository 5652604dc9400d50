"""What stands before a cue: the clause that it credits, or words that only lead in."""

from briefcli.quotations.cue import Cue
from briefcli.quotations.extents import SHORTEST, trimmed
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import is_adverb, is_finite, relative_before
from briefcli.quotations.predicates import has_verb

LONGEST_OPENING = 14  # words before a comma; more are a clause of their own


def behind_opener(passage: Passage, start: int) -> int:
    """Behind *But* and *Still,* but not behind *No,* and *Neither*, which turn what is said."""
    grammar, first = passage.language.grammar, passage.lower(start)
    return start + (first in ("and", "but") or (first in grammar.openers and passage.lower(start + 1) == ","))


def clause_before(passage: Passage, cue: Cue, least: int = SHORTEST) -> Range | None:
    """The words before “, Ruiz said”, from the start of the sentence."""
    start, comma = cue.sentence[0], cue.start - 1
    if cue.leaning or comma <= start or passage.lower(comma) not in (",", "—", "–"):
        return None
    grammar = passage.language.grammar
    start = behind_opener(passage, start)
    if passage.lower(start) in grammar.prepositions and not _has_main_clause(passage, start, comma):
        return None
    return trimmed(passage, start, comma, least)


def _has_main_clause(passage: Passage, start: int, end: int) -> bool:
    """*In all, the boats were safe*; not *In a statement on Monday*."""
    return has_verb(passage, start, end) or _has_later_clause(passage, start, end)


def only_leads_in(passage: Passage, words: Range) -> bool:
    """*After the council refused it*, Ruiz appealed; *Last week*, crowds chanted: when, and nothing that is said."""
    grammar, (start, end) = passage.language.grammar, words
    if passage.lower(start) in grammar.clause_openings | {"as"}:
        return not _has_later_clause(passage, start, end)
    timely = any(passage.lower(index) in grammar.times for index in range(start, end))
    return timely and all(
        passage.lower(index) in grammar.times | grammar.determiners or is_adverb(passage, index)
        for index in range(start, end)
    )


def _has_later_clause(passage: Passage, start: int, end: int) -> bool:
    comma = next((index for index in range(start, end) if passage.lower(index) == ","), end)
    return has_verb(passage, comma + 1, end)


def opening_before(passage: Passage, cue: Cue) -> tuple[Range, ...] | None:
    """*Over the years*, she said, …; *Still*, he said, …: what opens a sentence whose words follow the cue."""
    start, comma = cue.sentence[0], cue.start - 1
    if cue.leaning or comma <= start or passage.lower(comma) != "," or comma - start > LONGEST_OPENING:
        return None
    grammar, first = passage.language.grammar, passage.lower(start)
    if comma - start == 1 and first in grammar.openers | grammar.conjunctions:
        return ()
    opens = first in grammar.prepositions | grammar.subordinators or is_adverb(passage, start) or comma - start == 1
    opening = trimmed(passage, start, comma, 1) if opens else None
    return (opening,) if opening else None


def behind_apposition(passage: Passage, cue: Cue, index: int) -> int:
    """Behind *, a hydrologist* in *The drought, said Oduya, a hydrologist, has exposed …*: the next comma."""
    for place in range(index + 1, min(cue.sentence[1], index + LONGEST_OPENING)):
        if is_finite(passage, place) and relative_before(passage, place, index) is None:
            return index
        if passage.lower(place) == ",":
            return place
    return index
