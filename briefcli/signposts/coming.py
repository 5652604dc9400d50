"""Sentences about a dated or announced future."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from briefcli.languages.language import Language
from briefcli.signposts.days import Time, times_in, times_of
from briefcli.signposts.found import Found
from briefcli.tagger import tags_of
from briefcli.words import Word, read_words

FINITE = ("VBD", "VBZ", "VBP", "MD")
VERBS = (*FINITE, "VBN")
STOPS = frozenset(",;:—–-")
BEFORE_NOUNS = ("DT", "PRP$", "POS", "JJ")
REACH = 20  # words; a time further behind its verb belongs to another
SOON_BEHIND = 3  # words; *expected in June*, *set for 12 March*: the time follows at once
AT_THE_START = 4  # words; *By early on Thursday, the council will …*
DATED, RELATIVE, UNDATED = 3.0, 2.0, 1.0
"""What a line weighs: with a day, with a time that only its words place, with neither."""
TOLD = 0.5  # what it weighs less where the announcement is somebody’s word


@dataclass(frozen=True, slots=True)
class Announcement:
    """Words of a future and the verb of what is to happen: *will* … *vote*, *is due* to *open*."""

    start: int
    head: int
    needs_time: bool = True
    at_once: bool = False
    """Whether the time has to follow at once."""
    is_present: bool = False
    """Whether it is the time behind it alone that puts it into the future."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """The words of a sentence that are nobody’s but the writer’s, and what parts of speech they are."""

    words: Sequence[Word]
    tags: Sequence[str]
    language: Language

    def lower(self, place: int) -> str:
        """The word in small letters; nothing beyond the sentence."""
        return self.words[place].lower if 0 <= place < len(self.words) else ""

    def tag(self, place: int) -> str:
        """The part of speech; nothing beyond the sentence."""
        return self.tags[place] if 0 <= place < len(self.tags) else ""

    def past_adverbs(self, place: int) -> int:
        """The next word that is no adverb and no negation."""
        while self.tag(place) == "RB" or self.lower(place) in self.language.grammar.negations:
            place += 1
        return place


@dataclass(frozen=True, slots=True)
class Traces:
    """The words without which a sentence of a language announces nothing."""

    language: Language
    announcing: re.Pattern[str]
    settled: re.Pattern[str]
    """Those that announce without a time as well."""
    times: re.Pattern[str]


@cache
def traces_of(language: Language) -> Traces | None:
    """What to look for; None in a language without words for the future."""
    coming = language.signs.coming
    if not coming.futures:
        return None
    words = coming.futures | coming.settled | coming.expected | coming.intending | coming.timetabled
    present, to = ("|".join(sorted(each)) for each in (coming.present, language.grammar.infinitives))
    return Traces(
        language,
        announcing=re.compile(rf"\b(?:{'|'.join(sorted(words))}|(?:{present}) (?:{to}))\b"),
        settled=re.compile(rf"\b(?:{'|'.join(sorted(coming.settled))})\b"),
        times=times_of(language),
    )


def coming_in(own_words: str, published: date | None, traces: Traces) -> Found | None:
    """Why a sentence, its quotations blanked out, is about what comes next; None where it is not, or may not be."""
    if not traces.announcing.search(own_words):
        return None
    language = traces.language
    times = list(times_in(own_words, traces.times, published, language))
    if not times and not traces.settled.search(own_words):
        return None
    words = read_words(own_words, 0, len(own_words), language.abbreviations)
    if any(word.lower in language.signs.coming.uncertain for word in words):
        return None
    clauses = Clauses(words, tags_of([word.text for word in words], language.tagger), language)
    found = (_weighed(clauses, each, times) for each in _announcements(clauses))
    return max(filter(None, found), key=lambda each: each.weight, default=None)


def _announcements(clauses: Clauses) -> Iterator[Announcement]:
    """Each place of a sentence where something is announced."""
    for place in range(len(clauses.words)):
        for rule in RULES:
            announcement = rule(clauses, place)
            if announcement and not _is_subordinate(clauses, announcement.start):
                yield announcement
                break


def will_vote(clauses: Clauses, place: int) -> Announcement | None:
    """*The council* will vote *on Tuesday*. *The bridge* will be opened *on 3 May*."""
    if clauses.lower(place) not in clauses.language.signs.coming.futures or clauses.tag(place) not in ("MD", "VB"):
        return None
    head = _head(clauses, place + 1)
    return Announcement(place, head) if head and _is_event(clauses, head) else None


def is_due_to_open(clauses: Clauses, place: int) -> Announcement | None:
    """*The bridge* is due to open. *It* is expected to open *in May*. Not: *the delay* is due to *work on the line*."""
    coming = clauses.language.signs.coming
    settled = _settled_behind(clauses, place)
    if not settled or clauses.lower(settled + 1) not in clauses.language.grammar.infinitives:
        return None
    head = _head(clauses, settled + 2)
    if not head or _stem(clauses.lower(head), coming.scheduled) is None:
        return None
    return Announcement(place, head, needs_time=clauses.lower(settled) not in coming.settled)


def is_set_for(clauses: Clauses, place: int) -> Announcement | None:
    """*The hearing* is set for *12 March*. *A ruling* is expected *in June*."""
    settled = _settled_behind(clauses, place)
    if not settled or clauses.lower(settled + 1) in clauses.language.grammar.infinitives:
        return None
    return Announcement(place, settled, at_once=True)


def is_to_open(clauses: Clauses, place: int) -> Announcement | None:
    """*The bridge* is to open *in May*. Not: *the aim* is to open *it in May*."""
    language = clauses.language
    is_to = (
        clauses.lower(place) in language.signs.coming.present
        and clauses.lower(place + 1) in language.grammar.infinitives
    )
    if not is_to or any(clauses.lower(n) in language.signs.coming.purposes for n in range(place)):
        return None
    head = _head(clauses, place + 2)
    is_event = head and _stem(clauses.lower(head), language.signs.coming.scheduled) is not None
    return Announcement(place, head) if head and is_event else None


def plans_to_open(clauses: Clauses, place: int) -> Announcement | None:
    """*The council* plans to open *it in May*."""
    language = clauses.language
    is_verb = clauses.tag(place) in ("VBZ", "VBP") or (place and clauses.words[place - 1].is_capital)
    plans = clauses.lower(place) in language.signs.coming.intending
    if not (plans and is_verb) or clauses.lower(place + 1) not in language.grammar.infinitives:
        return None
    head = _head(clauses, place + 2)
    return Announcement(place, head) if head and _is_event(clauses, head) else None


def opens(clauses: Clauses, place: int) -> Announcement | None:
    """*The exhibition* opens *on 3 May*."""
    is_timetabled = clauses.lower(place) in clauses.language.signs.coming.timetabled
    if not is_timetabled or clauses.tag(place) not in ("VBZ", "NNS"):
        return None
    return Announcement(place, place, at_once=clauses.tag(place) == "NNS", is_present=True)


RULES = (will_vote, is_due_to_open, is_set_for, is_to_open, plans_to_open, opens)


def _settled_behind(clauses: Clauses, place: int) -> int | None:
    """Where *due*, *set* or *expected* stands behind *is*, *are* or *has been*."""
    coming = clauses.language.signs.coming
    if clauses.lower(place) not in coming.present:
        return None
    settled = clauses.past_adverbs(place + 1)
    settled = clauses.past_adverbs(settled + 1) if clauses.lower(settled) == "been" else settled
    return settled if clauses.lower(settled) in coming.settled | coming.expected else None


def _head(clauses: Clauses, place: int) -> int | None:
    """The verb of what is to happen, *be* left out: vote, *be* opened, *be* holding."""
    place = clauses.past_adverbs(place)
    if clauses.lower(place) != "be":
        is_verb = clauses.tag(place).startswith(("VB", "NN"))
        is_verb = is_verb or clauses.lower(place) in clauses.language.signs.coming.scheduled
        return place if is_verb else None
    behind = clauses.past_adverbs(place + 1)
    if clauses.tag(behind) in ("VBN", "VBD", "VBG"):
        return behind
    return place if clauses.tag(behind) == "IN" else None


def _is_event(clauses: Clauses, head: int) -> bool:
    """Whether a verb is one of what is put into a calendar; where somebody tells it, only those that surely are."""
    coming = clauses.language.signs.coming
    if _stem(clauses.lower(head), coming.scheduled) is not None:
        return True
    is_told = any(word.lower in clauses.language.cue_verbs for word in clauses.words)
    return not is_told and _stem(clauses.lower(head), coming.no_events) is None


ENDINGS = ("", "s", "es", "ed", "d", "ing", "en", "n")


def _stem(word: str, verbs: frozenset[str]) -> str | None:
    """The verb, of those that are asked for, that a word is a form of."""
    for ending in ENDINGS:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            for verb in (stem, stem + "e", stem[:-1], stem[:-1] + "y"):
                if verb in verbs:
                    return verb
    return None


def _is_subordinate(clauses: Clauses, start: int) -> bool:
    """Whether an announcement stands in a clause of *who*, *when* or *that*; *said that* leads to one that counts."""
    grammar = clauses.language.grammar
    for place in range(start - 1, -1, -1):
        word = clauses.lower(place)
        if word in STOPS:
            return clauses.lower(place + 1) in grammar.subordinators | grammar.relatives
        if word in grammar.subordinators or word in grammar.relatives:
            is_told = clauses.lower(place - 1) in clauses.language.cue_verbs and clauses.tag(place - 1).startswith("VB")
            return not (word == "that" and is_told)
    return False


def _weighed(clauses: Clauses, announcement: Announcement, times: Sequence[Time]) -> Found | None:
    """An announcement with its time; None where that is over, or where it has none and needs one."""
    time = next((each for each in times if _belongs(clauses, announcement, each)), None)
    if time is None and (announcement.needs_time or announcement.at_once):
        return None
    if time and not time.is_ahead:
        return None
    weight = UNDATED if time is None else DATED if time.day else RELATIVE
    is_told = any(word.lower in clauses.language.cue_verbs for word in clauses.words)
    words = (clauses.words[announcement.start].start, clauses.words[announcement.head].end)
    evidence = (words, (time.start, time.end)) if time else (words,)
    return Found(weight - TOLD * is_told, tuple(sorted(evidence)), time.day if time else None)


def _belongs(clauses: Clauses, announcement: Announcement, time: Time) -> bool:
    """Whether a time is that of an announcement: behind its verb and no other, or at the start of the sentence."""
    first = next(n for n, word in enumerate(clauses.words) if word.end > time.start)
    if first < announcement.start:
        if announcement.is_present or announcement.at_once:
            return False
        opening = first <= AT_THE_START and not any(clauses.tag(n) in VERBS for n in range(first))
        return opening and not any(clauses.tag(n) in FINITE for n in range(first, announcement.start))
    leads_to = clauses.lower(first - 1) in clauses.language.signs.coming.before_times  # until 2027
    between = range(announcement.head + 1, first - leads_to)
    if first <= announcement.head or len(between) > (SOON_BEHIND if announcement.at_once else REACH):
        return False
    return not any(_leads_away(clauses, announcement, place) for place in between) and not _is_of_a_noun(clauses, first)


def _leads_away(clauses: Clauses, announcement: Announcement, place: int) -> bool:
    """Whether a word opens what has a time of its own: *the plan* passed *on Monday*, *the man* who *fled then*."""
    grammar = clauses.language.grammar
    if clauses.tag(place) in ("VBN", "VBD") and (place == announcement.head + 1 or clauses.tag(place - 1) == "CC"):
        return False  # will stay shut; will be opened and blessed
    coming, word = clauses.language.signs.coming, clauses.lower(place)
    opens_another = word in grammar.relatives | grammar.subordinators | coming.settled | coming.expected or word == ";"
    return opens_another or clauses.tag(place) in VERBS


def _is_of_a_noun(clauses: Clauses, place: int) -> bool:
    """*the March 15* contest, *the events of 11 September*, *since Monday*; but *on the 3rd of March*."""
    coming, before, time = clauses.language.signs.coming, clauses.lower(place - 1), clauses.lower(place)
    if before in coming.other_times:
        return True
    is_ordinal = time[0].isdigit() and not time.isdigit()
    return clauses.tag(place - 1) in BEFORE_NOUNS and before not in coming.before_times and not is_ordinal
