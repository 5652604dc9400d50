"""Where reported words begin and end: the clause and no more."""

from bisect import bisect_left
from collections.abc import Sequence

from briefcli.languages.language import Frame
from briefcli.quotations.cue import Cue
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import is_adverb, is_finite, is_reduced
from briefcli.quotations.predicates import has_verb

SHORTEST = 2  # words; nothing is reported in fewer

NESTED = 12  # cues; further on in a sentence another one does not end what the first reports

LEAD_IN = 3  # words: *Just two hours* after

DATELINE = 6  # words of place, land and marks
COMMENT = 4  # words: *, a bold claim that …*

TRAILING = frozenset(".,;:?!—–-")


def clause_end(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> int:
    """Where what is reported ends: with the sentence, before another cue, or where the writer goes on alone."""
    end = _end_of_thought(passage, cue, _end_of_relative(passage, cue))
    first = bisect_left(cues, cue.words[1], key=lambda other: other.words[0])
    for other in cues[first : first + NESTED]:
        if cue.end <= other.start < end and (taken := _taken_over(passage, cue.end, other)):
            end = taken
            break
    return _end_before_deed(passage, cue, _end_before_comment(passage, cue.end, end))


def _end_before_deed(passage: Passage, cue: Cue, end: int) -> int:
    """said it would be sold *and left the room*; stating that it was late *and chiding them*: what the speaker did."""
    states = ""
    for index in range(cue.end, end):
        if is_finite(passage, index):
            states = passage.tag(index)
        if passage.lower(index) not in ("and", "then") or index < cue.end + SHORTEST:
            continue
        verb = index + 1 + (passage.lower(index + 1) == "then")
        verb += is_adverb(passage, verb)
        tells = passage.lower(cue.words[1] - 1)
        deed = passage.tag(verb) == "VBD" and not is_reduced(passage, verb) and passage.tag(cue.words[1] - 1) == "VBD"
        stated = states in ("MD", "VBZ", "VBP") or not states
        if (deed and stated) or (passage.tag(verb) == "VBG" and tells.endswith("ing") and states):
            return index - (passage.lower(index - 1) == ",")
    return end


def _taken_over(passage: Passage, start: int, other: Cue) -> int | None:
    """Where a second cue ends what the first reports: *, but engineers* said; *and added*."""
    grammar, before = passage.language.grammar, passage.lower(other.start - 1)
    if before == ",":
        return other.start - 1
    if before not in grammar.conjunctions | grammar.contrasts:
        return None
    if passage.lower(other.start - 2) == ",":
        return other.start - 2
    if not other.leaning and not _may_report(passage, other):
        return None
    parallel = passage.lower(other.words[1] - 1).endswith("ing")  # of grabbing her *and slamming* the door
    if other.leaning and parallel and any(passage.tag(index) == "VBG" for index in range(start, other.words[0])):
        return None
    return other.start - 1 if other.leaning or before in grammar.contrasts | {"but"} else None


def _may_report(passage: Passage, cue: Cue) -> bool:
    """Whether words may be reported behind the cue; not while fighting *continues* and people flee."""
    if cue.frames - {Frame.QUOTE, Frame.THAT}:
        return True
    return passage.lower(cue.end) in (",", ":", "that") or cue.end in passage.quoted


def _end_before_comment(passage: Passage, start: int, end: int) -> int:
    """Before *, even though …*, *when asked …*, *, a claim that …*: what the writer adds."""
    grammar = passage.language.grammar
    for index in range(start + 1, end):
        word = passage.lower(index)
        if word == "," and _is_comment(passage, index + 1, end):
            return index
        if word in grammar.askings and passage.lower(index + 1) in passage.language.asked:
            return index - (passage.lower(index - 1) == ",")
        if word == "even" and passage.lower(index + 1) == "though" and _is_writers_clause(passage, index, end):
            return index - (passage.lower(index - 1) == ",")
    return end


def _is_comment(passage: Passage, index: int, end: int) -> bool:
    """*, though nobody saw it*; *, a claim that he denies*."""
    if passage.lower(index) in passage.language.grammar.concessions:
        return _is_writers_clause(passage, index, end)
    if passage.lower(index) not in ("a", "an", "the"):
        return False
    words = (passage.lower(place) for place in range(index + 1, min(end, index + 1 + COMMENT)))
    return any(word in passage.language.comment_nouns for word in words)


def _is_writers_clause(passage: Passage, index: int, end: int) -> bool:
    """Whether a clause with a verb, and with none of the speaker's own words, goes on to the end."""
    if any(place in passage.quoted for place in range(index, end)):
        return False
    comma = next((place for place in range(index + 1, end) if passage.lower(place) == ","), end)
    return any(is_finite(passage, place) for place in range(index + 1, comma))


def _end_of_thought(passage: Passage, cue: Cue, end: int) -> int:
    """The semicolon, the lone dash or *, signalling that …* behind which the writer goes on alone."""
    dashes, turns = passage.dashes, passage.turns
    first = bisect_left(dashes, cue.end)
    if bisect_left(dashes, end) - first == 1:
        end = dashes[first]
    turn = bisect_left(turns, cue.end)
    return min(turns[turn], end) if turn < len(turns) else end


def _end_of_relative(passage: Passage, cue: Cue) -> int:
    """The comma that ends *, who asked not to be named,*; else the end of the sentence."""
    if is_relative(passage, cue) and cue.mention and passage.lower(cue.mention[1] - 2) == ",":
        for index in range(cue.end, cue.sentence[1]):
            if passage.lower(index) == ",":
                return index
    return _end_of_opening(passage, cue)


def _end_of_opening(passage: Passage, cue: Cue) -> int:
    """The comma that ends *When the man asks Ruiz to leave,* or *Hours after he said so,* before the main clause."""
    openings, opens = passage.language.grammar.clause_openings, cue.start - 1
    if passage.lower(opens) not in openings or not cue.sentence[0] <= opens <= cue.sentence[0] + LEAD_IN:
        return cue.sentence[1]
    for index in range(cue.end + 1, cue.sentence[1]):
        if passage.lower(index) == ",":
            return index
        if index in passage.quoted and passage.last_of_quoted(index) == "," and passage.is_word(index + 1):
            return index + 1
    return cue.sentence[1]


def is_relative(passage: Passage, cue: Cue) -> bool:
    """Whether the subject is *who* or *which*: such a clause describes somebody and tells no news."""
    return cue.mention is not None and passage.lower(cue.mention[1] - 1) in passage.language.grammar.relatives


def _is_loose(passage: Passage, index: int) -> bool:
    """A mark, or a *but* that leads on to what somebody did, at the end of what is said."""
    return passage.words[index].text in TRAILING or passage.lower(index) in ("and", "but")


def _behind_dateline(passage: Passage, start: int, end: int) -> int:
    """Behind *(CNN)*, and behind *Velden, Norland (CNN)* at the start of a text."""
    index = start
    while index < min(end, start + DATELINE) and (passage.is_name(index) or passage.lower(index) == ","):
        index += 1
    whole = index + 2 < end and passage.lower(index) == "(" and passage.lower(index + 2) == ")"
    opens = index == start or start == 0
    return index + 3 if whole and opens and passage.is_name(index + 1) else start


def trimmed(passage: Passage, start: int, end: int, least: int = SHORTEST) -> Range | None:
    """Without the marks at either end; None where too little is left."""
    while end > start and end - 1 not in passage.quoted and _is_loose(passage, end - 1):
        end -= 1
    while start < end and start not in passage.quoted and passage.words[start].text in TRAILING:
        start += 1
    start = _behind_dateline(passage, start, end)
    words = 0
    for index in range(start, end):
        words += SHORTEST if index in passage.quoted else passage.is_word(index)
        if words >= least:
            return start, end
    return None


def object_end(passage: Passage, start: int, end: int) -> int:
    """Where a thing that is spoken of ends: criticised *the plan* during a rally; condemned *the raid* on Monday."""
    grammar = passage.language.grammar
    if passage.tag(start) == "W":
        return end
    for index in range(start + 1, end):
        word = passage.lower(index)
        if word == "," and passage.lower(index + 1) != "including" and not _is_list(passage, index, end):
            return index
        if word in grammar.clause_openings | {"because", "though", "although"} and not passage.is_name(index):
            return index
        if word == "as" and (passage.lower(index + 1) in grammar.pronouns or has_verb(passage, index + 1, end)):
            return index
        if word in grammar.prepositions and _is_occasion(passage, index, end):
            return index
        if word in grammar.times and passage.lower(index + 1) != "'s":
            timely = passage.is_name(index) and passage.lower(index) not in passage.language.names.months
            if (
                timely
                and index > start + 1
                and not passage.is_word(index + 1)
                and passage.lower(index - 1) not in grammar.determiners
            ):
                return index
    return end


def _is_list(passage: Passage, comma: int, end: int) -> bool:
    """*calm, patience and hope*; a comma between two figures or two names is one, too."""
    if passage.tag(comma + 1) == "VBG":
        return False
    for index in range(comma + 1, end):
        if is_finite(passage, index) or passage.lower(index) in passage.language.grammar.relatives:
            return False
        if passage.lower(index) in ("and", "or"):
            return True
    return passage.is_name(comma - 1) and passage.is_name(comma + 1)


def _is_occasion(passage: Passage, index: int, end: int) -> bool:
    """*during a rally*, *on Monday*, *in a statement*."""
    grammar, word = passage.language.grammar, passage.lower(index)
    if word == "during":
        return True
    if word not in ("on", "in", "at"):
        return False
    for place in range(index + 1, min(end, index + 5)):
        if passage.lower(place) in grammar.times | grammar.occasions and passage.lower(place + 1) != "'s":
            return True
        if passage.lower(place) in grammar.prepositions or not passage.is_word(place):
            return False
    return False
