"""The verbs that credit, each with its subject."""

from itertools import pairwise

from briefcli.languages.language import Frame
from briefcli.quotations.clauses import main_subject
from briefcli.quotations.cue import Cue, group_start
from briefcli.quotations.forms import is_noun_here
from briefcli.quotations.inverted import by_agent, subject_behind
from briefcli.quotations.mentions import subject_before
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import (
    NOUNS,
    is_adverb,
    is_finite,
    is_noun,
    is_reduced,
    noun_phrase_ending,
    phrase_start,
    segment_start,
)

ASIDE = 16  # words between two commas
CLAUSES = frozenset("after before when while as because until since once".split())
OWNER = 8  # words; a claim is not further from the one who makes it


def verb_cue(passage: Passage, index: int, frames: frozenset[Frame], sentence: Range, before: Cue | None) -> Cue | None:
    """A form of a verb that credits, with its subject, or with the one by whom it is done."""
    if passage.lower(index).endswith("ing"):
        return _participle(passage, index, frames, sentence, before)
    return by_agent(passage, index, frames, sentence) or _finite(passage, index, frames, sentence, before)


def _finite(passage: Passage, index: int, frames: frozenset[Frame], sentence: Range, before: Cue | None) -> Cue | None:
    start = group_start(passage, index, sentence[0])
    if start == index and is_reduced(passage, index) and _has_verb_behind(passage, index, sentence[1]):
        return None  # Experts *cited* in the report said …
    if _is_denied_passive_or_infinitive(passage, start, index) or _is_denied_hearer(passage, index, frames):
        return None
    if mention := subject_behind(passage, start, index, frames, sentence):
        return Cue((start, index + 1), mention, frames, sentence, inverted=True)
    if is_noun_here(passage, start, index) or _is_aside_participle(passage, start, index, sentence[1]):
        return None
    if _leads_to_saying(passage, index):
        return None
    if _is_coordinated(passage, start):
        if _is_passive_sequel(passage, start, index, sentence[0]):
            return None
        if passage.tag(index) == "VB":
            return None  # he would sit down and *tell* him: told by nobody yet
        # Ruiz said this and added that; Ruiz left early, but said that …
        mention = _shared_subject(passage, sentence[0], start, before)
        return Cue((start, index + 1), mention, frames, sentence, leaning=True) if mention else None
    mention = subject_before(passage, start, sentence[0])
    if mention is None or (mention[1] - mention[0] == 1 and passage.tag(mention[0]) == "RB"):
        return None
    if start == index and _is_entitled(passage, index, mention):
        return None
    if _is_nobody(passage, mention) or _is_sign(passage, mention) or _is_anybody(passage, mention, index):
        return None
    if passage.lower(mention[1] - 1) not in passage.language.grammar.relatives and _is_object(
        passage, mention[0], sentence[0], before
    ):
        return None
    return Cue((start, index + 1), mention, frames, sentence)


def _has_verb_behind(passage: Passage, index: int, end: int) -> bool:
    """Whether another verb follows before the next mark: then this one is a participle."""
    for place in range(index + 1, min(end, index + ASIDE)):
        if not passage.is_word(place) or passage.lower(place) in passage.language.grammar.subordinators:
            return False
        if is_finite(passage, place):
            return phrase_start(passage, place, index - 1) <= index
    return False


def _closes_relative(passage: Passage, comma: int) -> bool:
    """Ana Ruiz, *who was there*, then said …"""
    start = segment_start(passage, comma, 0)
    return passage.lower(comma) == "," and passage.lower(start) in passage.language.grammar.relatives


def _leads_to_saying(passage: Passage, index: int) -> bool:
    """The Ledger *quoted* Ruiz as saying: it is Ruiz who says it."""
    if passage.lower(index) not in passage.language.passive_cues:
        return False
    words = [passage.lower(place) for place in range(index + 1, index + OWNER)]
    return any(pair == ("as", "saying") for pair in pairwise(words))


def _is_passive_sequel(passage: Passage, start: int, index: int, floor: int) -> bool:
    """Ruiz was arrested *and accused* of theft: somebody else accuses."""
    if passage.tag(index) != "VBN" and passage.lower(index + 1) not in ("of", "by"):
        return False
    verb = next((place for place in range(start - 1, floor, -1) if is_finite(passage, place)), floor)
    return passage.lower(verb) in passage.language.grammar.passives


def _is_coordinated(passage: Passage, start: int) -> bool:
    """Whether a verb stands right behind *and*, *but* or *then*, and so has its subject further up."""
    index = start - 1
    while index > 0 and (is_adverb(passage, index) or passage.lower(index) in passage.language.grammar.times):
        if passage.lower(index) == "then":
            return not is_noun(passage, index - 1) and not _closes_relative(passage, index - 1)
        index -= 1
    index -= passage.lower(index) == "on" and index < start - 1
    return passage.lower(index) in passage.language.grammar.conjunctions | {"or", "then"}


def _shared_subject(passage: Passage, floor: int, start: int, before: Cue | None) -> Range | None:
    """The subject of the verb that *and* joins this one to."""
    if before and before.inverted and _is_in_relative(passage, before.end, start):
        return None
    first = _clause_start(passage, floor, start - 1)
    if before and _is_inserted(passage, before):
        return _subject_around(passage, floor, start, before)
    if before and before.end > first and before.mention and before.mention[0] >= first:
        return before.mention
    return main_subject(passage, first, start)


def _is_inserted(passage: Passage, cue: Cue) -> bool:
    """Ruiz lit it*, police said,* but …; And*, The Ledger reported,* marches were held …"""
    return passage.lower(cue.start - 1) == "," and passage.lower(cue.end) == ","


def _subject_around(passage: Passage, floor: int, end: int, inserted: Cue) -> Range | None:
    """The subject of the clause behind an inserted cue; where none is there, of the clause before it."""
    behind = main_subject(passage, inserted.end + 1, end)
    return behind or main_subject(passage, floor, inserted.start - 1)


def _clause_start(passage: Passage, floor: int, end: int) -> int:
    """Behind the *after* of *after the man stopped the mayor and asked …*, where no comma ends that clause."""
    has_verb = False
    for index in range(end - 1, floor, -1):
        if passage.lower(index) == ",":
            return floor
        if passage.lower(index) in CLAUSES and has_verb:
            return index + 1
        has_verb = has_verb or is_finite(passage, index)
    return floor


def _participle(
    passage: Passage, index: int, frames: frozenset[Frame], sentence: Range, before: Cue | None
) -> Cue | None:
    """…, *arguing* that …: credited to the subject of the main clause."""
    grammar = passage.language.grammar
    previous = passage.lower(index - 1)
    start = group_start(passage, index, sentence[0])
    if any(passage.lower(word) in grammar.auxiliaries for word in range(start, index)) and previous != "'s":
        mention = subject_before(passage, start, sentence[0])
        return Cue((start, index + 1), mention, frames, sentence) if mention else None
    if previous == "as":
        return _quoted_as_saying(passage, index, frames, sentence)
    if index == sentence[0] or previous in grammar.determiners | grammar.possessives or previous == "without":
        return None
    if previous in grammar.prepositions and previous not in ("by", "after", "before", "in"):
        return None
    if is_noun(passage, index - 1) and (mention := _own_subject(passage, index, sentence[0])):
        return Cue((index, index + 1), mention, frames, sentence)
    after_noun = passage.lower(index) in passage.language.noun_like and passage.tag(index - 1) in ("NN", "JJ")
    if (passage.tag(index) in NOUNS or after_noun) and index + 1 not in passage.quoted:
        return None  # any advance *warning* of
    if before and _is_inserted(passage, before) and index > before.end + 1:
        mention = _subject_around(passage, sentence[0], index, before)
        return Cue((index, index + 1), mention, frames, sentence, leaning=True) if mention else None
    if before and before.mention and not _has_subject_between(passage, before.end, index):
        return Cue((index, index + 1), before.mention, frames, sentence, leaning=True)
    mention = main_subject(passage, sentence[0], index)
    if mention and (passage.lower(mention[1]), passage.lower(mention[1] + 1)) == ("has", "it"):
        mention = main_subject(passage, mention[1] + 2, index)  # Legend *has it* Ruiz greeted her by saying …
    return Cue((index, index + 1), mention, frames, sentence, leaning=True) if mention else None


def _own_subject(passage: Passage, index: int, floor: int) -> Range | None:
    """It ended with *Ruiz* asking whether …; *protesters* shouting “…”: the noun right before a participle."""
    start = index
    while start > floor and (is_noun(passage, start - 1) or passage.tag(start - 1) in ("JJ", "CD")):
        start -= 1
    start -= passage.lower(start - 1) in passage.language.grammar.determiners and start > floor
    counted = start - 2 > floor and passage.lower(start - 1) == "of" and is_noun(passage, start - 2)
    if counted:  # *a group of men* chanting
        start -= 2
        start -= passage.lower(start - 1) in passage.language.grammar.determiners and start > floor
    alone = start == floor or passage.lower(start - 1) in ("with", "from", ",")
    return (start, index) if alone or counted else None


def _has_subject_between(passage: Passage, start: int, end: int) -> bool:
    """Ruiz said it was late, and *Chen nodded*, adding …: another main clause stands between."""
    for index in range(start, end - 1):
        if passage.lower(index) in ("and", "but") and passage.lower(index - 1) == ",":
            return is_noun(passage, index + 1) or passage.lower(index + 1) in passage.language.grammar.pronouns
    return False


def _quoted_as_saying(passage: Passage, index: int, frames: frozenset[Frame], sentence: Range) -> Cue | None:
    """Ruiz *was quoted as saying*; The Ledger *quoted* Ruiz *as saying*"""
    quoted = index - 2
    while (
        quoted > sentence[0] and index - quoted < OWNER and passage.lower(quoted) not in passage.language.passive_cues
    ):
        quoted -= 1
    if passage.lower(quoted) not in passage.language.passive_cues:
        return None
    if quoted + 2 < index and passage.lower(quoted + 1) not in passage.language.grammar.prepositions:
        if quoted + 3 == index and passage.lower(quoted + 1) in passage.language.grammar.objects:
            outlet = subject_before(passage, quoted, sentence[0])  # “…,” The Ledger quoted *him* as saying
            return Cue((outlet[0] if outlet else quoted, index + 1), (quoted + 1, quoted + 2), frames, sentence)
        mention = noun_phrase_ending(passage, index - 1, quoted + 1)
        return Cue((index - 1, index + 1), mention, frames, sentence, leaning=True) if mention else None
    start = group_start(passage, quoted, sentence[0])
    mention = subject_before(passage, start, sentence[0])
    return Cue((start, index + 1), mention, frames, sentence) if mention else None


def _is_denied_passive_or_infinitive(passage: Passage, start: int, index: int) -> bool:
    """*did not say*, *was told*, *to say*, *must say*: nobody is heard saying anything."""
    grammar = passage.language.grammar
    group = [passage.lower(word) for word in range(start, index)]
    if any(word in grammar.infinitives | grammar.negations | grammar.modals for word in group):
        return True
    return bool(group) and any(word in grammar.passives for word in group) and not passage.lower(index).endswith("ing")


def _is_in_relative(passage: Passage, start: int, end: int) -> bool:
    """said Ruiz, who walked in *and asked* for water: the clause describes her and tells no news."""
    words = [passage.lower(index) for index in range(start, end)]
    return any(word in passage.language.grammar.relatives for word in words[:2]) and "," not in words[1:]


def _is_aside_participle(passage: Passage, start: int, index: int, end: int) -> bool:
    """Ruiz, *asked* about the bridge, was silent: somebody else asks."""
    if start != index or passage.lower(index - 1) != "," or index + 1 in passage.quoted:
        return False
    for place in range(index + 1, min(end, index + ASIDE)):
        if passage.lower(place) == ",":
            verb = next((word for word in (place + 1, place + 2) if not is_adverb(passage, word)), place + 1)
            return is_finite(passage, verb) or passage.tag(verb) == "VBN"
        if place in passage.quoted or not passage.is_word(place):
            return False
    return False


def _is_entitled(passage: Passage, index: int, mention: Range) -> bool:
    """*A match dubbed “…”*; *the law, called “…”,* was passed; but *what critics called “…”* is theirs."""
    told = passage.lower(mention[0] - 1) in passage.language.grammar.relatives | {"what"}
    return passage.lower(index) in passage.language.entitling and index + 1 in passage.quoted and not told


def _is_sign(passage: Passage, mention: Range) -> bool:
    """*A placard at the gate* said “Stop”; *a shirt that* said so: words that nobody says."""
    grammar = passage.language.grammar
    ends = grammar.prepositions | grammar.relatives
    head = next((index for index in range(mention[0] + 1, mention[1]) if passage.lower(index) in ends), mention[1])
    return passage.lower(head - 1) in grammar.signs


def _is_nobody(passage: Passage, mention: Range) -> bool:
    """*Nobody*, *none of them*, *neither side*; but *No 10* and *No Walls* have a name of their own."""
    nobody, first, behind = passage.language.grammar.nobody, passage.lower(mention[0]), mention[0] + 1
    if first not in nobody:
        return passage.lower(mention[0] - 1) in nobody
    counted = passage.lower(behind).isdigit() or passage.lower(behind) in ("fewer", "less")
    return first != "no" or not (passage.is_name(behind) or counted)


def _is_anybody(passage: Passage, mention: Range, verb: int) -> bool:
    """*An applicant who* swears a false oath: the law says so of everybody, and nobody has."""
    generic = (
        passage.lower(mention[0]) in ("a", "an", "any", "anyone", "every", "no")
        and passage.lower(mention[1] - 1) == "who"
    )
    return generic and passage.tag(verb) in ("VBZ", "VBP")


def _is_denied_hearer(passage: Passage, index: int, frames: frozenset[Frame]) -> bool:
    """told *nobody* that the bridge was shut: nothing was told."""
    behind = passage.lower(index + 1)
    return Frame.HEARER in frames and behind in passage.language.grammar.nobody and behind != "nothing"


def _is_object(passage: Passage, start: int, floor: int, before: Cue | None) -> bool:
    """Whether a verb stands right before what looks like a subject: Chen leads *Ruiz by nine* …"""
    if start <= floor or (before and start == before.words[1]):
        return False
    grammar, word = passage.language.grammar, passage.lower(start - 1)
    known = (word in grammar.auxiliaries and word != "'s") or (word.endswith("ed") and not passage.is_name(start - 1))
    return known and word not in passage.language.cue_verbs
