"""The verbs that credit, each with the words it credits them to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefcli.languages.language import Frame
from briefcli.quotations.adjuncts import behind_adjuncts
from briefcli.quotations.mentions import main_subject, source_after, subject_after, subject_before
from briefcli.quotations.passage import LONGEST_SENTENCE, Passage, Range
from briefcli.quotations.phrases import (
    FINITE,
    NOUNS,
    is_adverb,
    is_finite,
    is_noun,
    is_reduced,
    noun_phrase_ending,
    phrase_start,
    relative_before,
    segment_start,
)

ASIDE = 16  # words between two commas
CLAUSES = frozenset("after before when while as because until since once".split())
IDIOM = frozenset({Frame.QUOTE, Frame.THAT})
OWNER = 8  # words; a claim is not further from the one who makes it


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying with its auxiliaries, and its subject."""

    words: Range
    """*has repeatedly said*"""
    mention: Range | None
    frames: frozenset[Frame]
    sentence: Range
    inverted: bool = False
    """Whether the subject follows: *said Ruiz*."""
    leaning: bool = False
    """Whether the subject is that of the main clause: …, *adding* that …"""
    is_subject: bool = False
    """Whether the cue is a noun whose verb follows what is reported: *Her claim* that … *stunned* the town."""

    @property
    def start(self) -> int:
        """The first word of verb and subject together."""
        return min(self.words[0], self.mention[0]) if self.mention and not self.leaning else self.words[0]

    @property
    def end(self) -> int:
        """Behind the last word of verb and subject together."""
        return max(self.words[1], self.mention[1]) if self.mention and self.inverted else self.words[1]


def find_cues(passage: Passage) -> list[Cue]:
    """Every verb that credits, in order of place."""
    cues: list[Cue] = []
    for sentence in passage.sentences:
        before: Cue | None = None
        for index in range(*sentence) if sentence[1] - sentence[0] <= LONGEST_SENTENCE else ():
            cue = _cue_at(passage, index, sentence, before)
            if cue:
                cues.append(cue)
                before = cue
    return cues


def _cue_at(passage: Passage, index: int, sentence: Range, before: Cue | None) -> Cue | None:
    """The cue that begins with, or turns on, this word."""
    word, language = passage.lower(index), passage.language
    if word not in language.cue_words or (passage.is_name(index) and index > sentence[0]):
        return None
    for idiom in language.cue_idioms:
        if word == idiom[0] and _reads(passage, index, idiom):
            cue = _verb(passage, index, IDIOM, sentence, before)
            return cue and not cue.inverted and replace(cue, words=(cue.words[0], index + len(idiom))) or None
    if (frames := language.cue_verbs.get(word)) and not _delivers(passage, index):
        if cue := _verb(passage, index, frames, sentence, before):
            return _with_preposition(passage, cue)
        if word in language.cue_participles:
            return None
    if word in language.cue_nouns and passage.lower(index + 1) == "that":
        return _noun(passage, index, sentence)
    for phrase in language.cue_phrases:
        if word == phrase[0] and _reads(passage, index, phrase):
            return _phrase(passage, (index, index + len(phrase)), sentence)
    return None


def _verb(passage: Passage, index: int, frames: frozenset[Frame], sentence: Range, before: Cue | None) -> Cue | None:
    """A form of a verb that credits, with its subject, or with the one by whom it is done."""
    if passage.lower(index).endswith("ing"):
        return _participle(passage, index, frames, sentence, before)
    return _by_agent(passage, index, frames, sentence) or _finite(passage, index, frames, sentence, before)


def _delivers(passage: Passage, index: int) -> bool:
    """*voiced* fears that …: it is the noun that credits, with its verb."""
    if passage.lower(index) not in passage.language.delivery_verbs:
        return False
    for place in range(index + 1, index + OWNER):
        if not passage.is_word(place):
            return False
        if passage.lower(place) in passage.language.cue_nouns and passage.lower(place + 1) == "that":
            return True
    return False


def _reads(passage: Passage, index: int, words: Sequence[str]) -> bool:
    return all(passage.lower(index + step) == word for step, word in enumerate(words))


def _phrase(passage: Passage, words: Range, sentence: Range) -> Cue | None:
    """*according to* two officials"""
    mention = source_after(passage, words[1], sentence[1])
    return Cue(words, mention, frozenset({Frame.SOURCE}), sentence, inverted=True) if mention else None


def _noun(passage: Passage, index: int, sentence: Range) -> Cue | None:
    """He outlined his *reasoning* that …; her *claim* that …"""
    grammar, language = passage.language.grammar, passage.language
    owner = index
    while (
        owner > sentence[0] and index - owner < OWNER and passage.lower(owner - 1) not in grammar.possessives | {"'s"}
    ):
        if passage.lower(owner - 1) in language.delivery_verbs or not passage.is_word(owner - 1):
            break
        owner -= 1
    owned = passage.lower(owner - 1) in grammar.possessives | {"'s"} and owner > sentence[0]
    verb = owner - 1 - owned
    verb -= passage.lower(verb) == "out" and verb - 1 > sentence[0]  # laid *out*
    frames = frozenset({Frame.THAT})
    if verb > sentence[0] and (passage.lower(verb) in language.delivery_verbs or passage.lower(verb + 1) == "out"):
        start = _group_start(passage, verb, sentence[0])
        mention = subject_before(passage, start, sentence[0]) or main_subject(passage, sentence[0], verb)
        return Cue((start, index + 1), mention, frames, sentence) if mention else None
    if not owned:
        return None
    if passage.lower(owner - 1) in grammar.possessives:
        is_subject = owner - 1 == sentence[0] or passage.lower(owner - 2) in (",", "and", "but", "that")
        return Cue((index, index + 1), (owner - 1, owner), frames, sentence, is_subject=is_subject)
    owning = noun_phrase_ending(passage, owner - 1, max(sentence[0], owner - OWNER))
    if owning is None:
        return None
    return Cue((index, index + 1), owning, frames, sentence, is_subject=owning[0] == sentence[0])


def _with_preposition(passage: Passage, cue: Cue) -> Cue:
    """*called for*, *warned of*, *called on*: the preposition right behind the verb is the verb's own."""
    grammar, behind = passage.language.grammar, passage.lower(cue.words[1])
    words = cue.words[0], cue.words[1] + 1
    if cue.inverted:
        return cue
    if behind in grammar.times and Frame.TOPIC in cue.frames:  # called *Wednesday* for calm
        behind, words = passage.lower(cue.words[1] + 1), (cue.words[0], cue.words[1] + 2)
    if Frame.TOPIC in cue.frames and behind in grammar.topics:
        return replace(cue, words=words, frames=frozenset({Frame.TOPIC}))
    if Frame.APPEAL in cue.frames and behind in grammar.appeals and passage.lower(words[1]) not in grammar.times:
        return replace(cue, words=words, frames=frozenset({Frame.HEARER, Frame.INFINITIVE}))
    return cue


def _finite(passage: Passage, index: int, frames: frozenset[Frame], sentence: Range, before: Cue | None) -> Cue | None:
    start = _group_start(passage, index, sentence[0])
    if start == index and is_reduced(passage, index) and _has_verb_behind(passage, index, sentence[1]):
        return None  # Experts *cited* in the report said …
    if _is_denied_passive_or_infinitive(passage, start, index) or _is_denied_hearer(passage, index, frames):
        return None
    if mention := _subject_behind(passage, start, index, frames, sentence):
        return Cue((start, index + 1), mention, frames, sentence, inverted=True)
    if _is_noun(passage, start, index) or _is_aside_participle(passage, start, index, sentence[1]):
        return None
    if _is_coordinated(passage, start):
        if passage.tag(index) == "VB":
            return None  # he would sit down and *tell* him: told by nobody yet
        # Ruiz said this and added that; Ruiz left early, but said that …
        mention = _shared_subject(passage, sentence[0], start, before)
        return Cue((start, index + 1), mention, frames, sentence, leaning=True) if mention else None
    mention = subject_before(passage, start, sentence[0])
    if mention is None or _is_nobody(passage, mention):
        return None
    if not passage.lower(mention[1] - 1) in passage.language.grammar.relatives and _is_object(
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


def _by_agent(passage: Passage, index: int, frames: frozenset[Frame], sentence: Range) -> Cue | None:
    """Pike *was told by the judge* that …; as *first reported by The Ledger*; the deal *was called* “a disgrace” by Lind."""
    by = index + 1 + (index + 1 in passage.quoted)
    if passage.lower(by) != "by" or passage.tag(index) not in ("VBN", "VBD"):
        return None
    start = _group_start(passage, index, sentence[0])
    passive = any(passage.lower(word) in passage.language.grammar.passives for word in range(start, index))
    bare = passage.tag(index) == "VBN" or passage.lower(start - 1) in ("as", "first", ",")
    if not passive and not (start == index and bare) or passage.tag(by + 1) == "VBG":
        return None
    mention = subject_after(passage, by + 1, sentence[1])
    if mention is None or (not passive and is_finite(passage, mention[1])):
        return None  # A source *quoted by the agency* said …
    if by == index + 1 and passage.lower(mention[1]) != "as":
        frames -= {Frame.OBJECT, Frame.TOPIC}
    return Cue((start, index + 1), mention, frames, sentence, inverted=True) if frames else None


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
    if before and before.end > first and before.mention and before.mention[0] >= first:
        return before.mention
    return main_subject(passage, first, start)


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
    start = _group_start(passage, index, sentence[0])
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
    if before and before.mention and not _has_subject_between(passage, before.end, index):
        return Cue((index, index + 1), before.mention, frames, sentence, leaning=True)
    mention = main_subject(passage, sentence[0], index)
    return Cue((index, index + 1), mention, frames, sentence, leaning=True) if mention else None


def _own_subject(passage: Passage, index: int, floor: int) -> Range | None:
    """It ended with *Ruiz* asking whether …; *protesters* shouting “…”: the noun right before a participle."""
    start = index
    while start > floor and (is_noun(passage, start - 1) or passage.tag(start - 1) in ("JJ", "CD")):
        start -= 1
    start -= passage.lower(start - 1) in passage.language.grammar.determiners and start > floor
    return (start, index) if start == floor or passage.lower(start - 1) in ("with", "of", "from") else None


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
        mention = noun_phrase_ending(passage, index - 1, quoted + 1)
        return Cue((index - 1, index + 1), mention, frames, sentence, leaning=True) if mention else None
    start = _group_start(passage, quoted, sentence[0])
    mention = subject_before(passage, start, sentence[0])
    return Cue((start, index + 1), mention, frames, sentence) if mention else None


def _group_start(passage: Passage, index: int, floor: int) -> int:
    """The first auxiliary or adverb of the verb group."""
    grammar = passage.language.grammar
    start = index
    while start > floor and (
        (passage.lower(start - 1) in grammar.auxiliaries and not (passage.is_name(start - 1) and start - 1 > floor))
        or passage.lower(start - 1) in grammar.negations | grammar.infinitives
        or (is_adverb(passage, start - 1) and start - 1 > floor)
        or (passage.lower(start - 1) in ("yet", "so") and passage.lower(start - 2) in grammar.auxiliaries)
    ):
        start -= 1
    while start < index and is_adverb(passage, start):
        start += 1
    return start


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


def _is_nobody(passage: Passage, mention: Range) -> bool:
    """*Nobody*, *none of them*, *neither side*; but *No 10* and *No Walls* have a name of their own."""
    nobody, first, behind = passage.language.grammar.nobody, passage.lower(mention[0]), mention[0] + 1
    if first not in nobody:
        return passage.lower(mention[0] - 1) in nobody
    counted = passage.lower(behind).isdigit() or passage.lower(behind) in ("fewer", "less")
    return first != "no" or not (passage.is_name(behind) or counted)


def _is_denied_hearer(passage: Passage, index: int, frames: frozenset[Frame]) -> bool:
    """told *nobody* that the bridge was shut: nothing was told."""
    behind = passage.lower(index + 1)
    return Frame.HEARER in frames and behind in passage.language.grammar.nobody and behind != "nothing"


def _is_noun(passage: Passage, start: int, index: int) -> bool:
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
    if behind == "that" or index + 1 in passage.quoted or (behind in (",", ":") and index + 2 in passage.quoted):
        return True
    if tag in FINITE or (tag == "VBN" and word.endswith("ed")):
        return word.endswith(("s", "ed")) or before.endswith("s") or before in (",", "and", "but")
    return behind in (",", ":") and tag not in NOUNS


def _closes_words(passage: Passage, start: int) -> bool:
    """“…,” *Ruiz notes*: a name between words in marks and the verb."""
    index = start - 1
    while index > 0 and passage.is_name(index):
        index -= 1
    index -= index < start - 1 and passage.lower(index) in passage.language.grammar.determiners
    if index == start - 1:
        return False
    ends = passage.lower(start + 1) in (".", "")
    return (index in passage.quoted and passage.last_of_quoted(index) in ",?!") or (
        passage.lower(index) == "," and ends
    )


def _is_compound(passage: Passage, start: int, index: int) -> bool:
    """*A Pagefold post* that … : a name between a determiner and a noun in the singular."""
    singular = not passage.lower(index).endswith(("s", "ed")) and not passage.lower(start - 1).endswith("s")
    grammar = passage.language.grammar
    return (
        singular
        and passage.is_name(start - 1)
        and passage.lower(start - 2) in grammar.determiners | grammar.possessives
    )


def _subject_behind(
    passage: Passage, start: int, index: int, frames: frozenset[Frame], sentence: Range
) -> Range | None:
    """The subject of *said Ruiz*, which stands behind words and has nothing but adjuncts behind it."""
    if start != index:
        return None
    before = passage.lower(start - 1)
    behind_quoted = start - 1 in passage.quoted or (before == "," and start - 2 in passage.quoted)
    if not behind_quoted and (before not in (",", "—", "–") or Frame.HEARER in frames or start <= sentence[0]):
        return None
    if not behind_quoted and not _is_clause(passage, sentence[0], start - 1):
        return None
    mention = subject_after(passage, index + 1, sentence[1])
    if mention is None or (Frame.HEARER in frames and not passage.is_name(mention[1] - 1)):
        return None
    end = mention[1]
    closed = not passage.is_word(end) and end not in passage.quoted
    if end >= sentence[1] or closed or passage.tag(end) == "W" or is_reduced(passage, end):
        return mention
    end = behind_adjuncts(passage, end, sentence[1])
    ended = end >= sentence[1] or not (passage.is_word(end) or end in passage.quoted)
    return mention if ended or (behind_quoted and _is_clause_end(passage, mention[1])) else None


def _is_clause(passage: Passage, start: int, end: int) -> bool:
    """Whether words are a clause, or the first half of one, that somebody may say: not *Ana Ruiz, 43, a nurse who left*."""
    verbs = [index for index in range(start, end) if is_finite(passage, index)]
    loose = [index for index in verbs if relative_before(passage, index, start) is None]
    return bool(loose) or not any(passage.lower(index) == "," for index in range(start, end))


def _is_clause_end(passage: Passage, index: int) -> bool:
    grammar, word = passage.language.grammar, passage.lower(index)
    known = grammar.prepositions | grammar.times | grammar.subordinators | grammar.adverbs
    return word in known or passage.tag(index) in ("VBG", "VBN")


def _is_object(passage: Passage, start: int, floor: int, before: Cue | None) -> bool:
    """Whether a verb stands right before what looks like a subject: Chen leads *Ruiz by nine* …"""
    if start <= floor or (before and start == before.words[1]):
        return False
    grammar, word = passage.language.grammar, passage.lower(start - 1)
    known = (word in grammar.auxiliaries and word != "'s") or (word.endswith("ed") and not passage.is_name(start - 1))
    return known and word not in passage.language.cue_verbs
