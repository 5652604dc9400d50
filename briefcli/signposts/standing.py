"""Whether a line can stand under a signpost, where only the headline and the lines above lead up to it."""

import re
from collections.abc import Iterable, Sequence

from briefcli.languages.language import Language
from briefcli.summary.standing import fault_of

Words = Sequence[str]
STRAIGHT = '"'
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
STEM = 5  # letters that two forms of a word share: *repair* and *repairs*, *ferry* and *ferries* but for the last
SHORTEST = 3  # letters; shorter words are in every line
LONGEST_SUBJECT = 4  # words; *the* and a longer one says enough of what it is


def stands(text: str, own_words: str, known: frozenset[str], language: Language) -> bool:
    """Whether a sentence says who and what it is about, and neither is the writer’s own nor turns to the reader."""
    if STRAIGHT in own_words:  # one without the other: somebody is speaking
        return False
    words = [word.replace("’", "'") for word in WORD.findall(own_words) if word != "US"]
    return not any(leans(words, known, language) for leans in LEANINGS) and fault_of(text, language) is None


def known_words(shown: Iterable[str]) -> frozenset[str]:
    """The words that a reader of some lines has met, as far as their forms are alike; not the small ones."""
    return frozenset(word.lower()[:STEM] for line in shown for word in WORD.findall(line) if len(word) >= SHORTEST)


def is_personal(words: Words, known: frozenset[str], language: Language) -> bool:
    """*I had to pay a fine. One costs $599, and you can sign up.*"""
    personal = language.first_person | language.signs.addressing
    return any(word.lower().split("'")[0] in personal for word in words)


def is_of_something_untold(words: Words, known: frozenset[str], language: Language) -> bool:
    """*The concert will be held on Friday*, where nothing said so far is of a concert; *the price of milk* is plain."""
    opening = [word.lower() for word in words[: LONGEST_SUBJECT + 1]]
    if opening[:1] != [language.signs.definite]:
        leads_on = language.signs.places | language.grammar.prepositions
        is_subject = len(opening) > 1 and opening[0] not in leads_on and _is_verb(opening[1], language)
        return is_subject and opening[0][:STEM] not in known
    for place, word in enumerate(opening[1:], 1):
        if _is_verb(word, language):
            return not any(each[:STEM] in known for each in opening[1:place])
        if word in language.grammar.prepositions or word in language.grammar.relatives:
            return False
    return False


def is_about_nobody_named(words: Words, known: frozenset[str], language: Language) -> bool:
    """*Half of Americans agree with him. The firm says they are worth it.* Nothing before the pronoun can be meant."""
    for place, word in enumerate(words):
        if word.lower() in language.personal_pronouns:
            named = [other for other in words[1:place] if other[0].isupper() and not other.endswith("s")]
            return not named and words[0].lower()[:STEM] not in known
        if word.lower() in language.signs.several:
            before = [other.lower() for other in words[:place]]
            return not any(other.endswith("s") and other not in language.cue_verbs for other in before)
    return False


def points_elsewhere(words: Words, known: frozenset[str], language: Language) -> bool:
    """*Later that month it opens. Workers there earn $19 a day. The council also pays for the ferry.*"""
    lower = [word.lower() for word in words]
    if not language.signs.distant.isdisjoint(lower[:3]) or not language.signs.adding.isdisjoint(lower):
        return True
    return any(
        word in language.signs.places and not _is_there_are(lower, place, language) for place, word in enumerate(lower)
    )


def _is_there_are(lower: Words, place: int, language: Language) -> bool:
    """*There will be; said there were*; not *workers there will*."""
    grammar = language.grammar
    being = language.signs.quantities.being
    opens = grammar.conjunctions | grammar.subordinators | language.cue_verbs.keys()
    return place == 0 or lower[place - 1] in opens or not being.isdisjoint(lower[place + 1 : place + 2])


def _is_verb(word: str, language: Language) -> bool:
    grammar, signs = language.grammar, language.signs
    known = (grammar.auxiliaries, grammar.verbs, language.cue_verbs)
    told = (signs.quantities.measuring, signs.coming.timetabled)
    return any(word in verbs for verbs in (*known, *told)) or word.endswith("ed")


LEANINGS = (is_personal, points_elsewhere, is_about_nobody_named, is_of_something_untold)
"""Why a line that is sound in itself cannot stand there, the quick to see first."""
