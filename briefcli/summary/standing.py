"""Whether a sentence can stand alone, taken out of its article."""

import re
from collections.abc import Callable

from briefcli.languages.language import Language
from briefcli.summary.pronouns import means_someone_before, means_something_before
from briefcli.summary.speech import TURN, outside_quotations

LEANS = "leans on the sentence before"
NAMED_BEFORE = "is about someone named before"
MEANT_BEFORE = "means someone before"
TOLD_BEFORE = "means something before"
FRAGMENT = "is a fragment"
IN_TURN = "is a turn in a conversation"
WORD = re.compile(r"[^\W_]+")
FEWEST_WORDS = 5  # below, it is a heading, a label, an exclamation
SMALL_START = re.compile(r"[“‘\"'«(\[]*[a-z][a-z]*(?![\w-])")
ENDS_WELL = re.compile(r"[.!?。！？।۔።။។]\s?[\"'“”‘’«»)\]」』）]*$")
ENDS_ASKING = re.compile(r"[?？؟]\s?[\"'“”‘’«»)\]」』）]*$")
CREDITED = re.compile(r"[,.!?…][”\"’»] (?P<one>[a-z]+)(?: (?P<two>[a-z]+))?")
INTRODUCED = re.compile(r"^(?P<introduction>[^,;:“”\"]{1,80}), (?P<subject>[a-z]+)\b")
NAME_INSIDE = re.compile(r"(?<=[\w’'] )[A-Z][a-z]+")
POSSESSIVE = re.compile(r"[A-Z]\w*(?:['’]s|s['’])(?!\w)")
BETWEEN_COMMAS = re.compile(r", ([a-z][a-z ]{2,20})(?=[,.;])")
AT_ONCE = 5  # words; further on, what stands before the pronoun may name whom it means
CONNECTED_WITHIN = 90  # characters
MARKS = re.compile(r"\W*")
PLACE_OR_TIME = re.compile(r"^[A-Z][a-z]+ (?:the )?(?:[A-Z][\w.’'-]*|\d+)(?: \d{1,2}| [A-Z][\w.’'-]*)?$")


def fault_of(text: str, language: Language) -> str | None:
    """Why a sentence cannot stand alone, in a word or two; None when it can."""
    return next((fault for fault, has_it in FAULTS.items() if has_it(text, language)), None)


def leans(text: str, language: Language) -> bool:
    """*She declined. But the council agreed. As a result, it closed.*"""
    opening = " ".join(WORD.findall(text[:60].lower().replace("’", "'"))[:6]) + " "
    if opening.startswith(tuple(f"{phrase} " for phrase in language.standing_phrases)):
        return False
    if _is_connected(text, language):
        return True
    first = opening.split(" ", 1)[0]
    is_joined = f"{first}-" in text[:60].lower()  # then-mayor
    return (first in language.leaning and not is_joined) or opening.startswith(
        tuple(f"{phrase} " for phrase in language.leaning_phrases)
    )


def _is_connected(text: str, language: Language) -> bool:
    """*The council, however, agreed.* Further on, the connective joins two halves of the sentence itself."""
    start = outside_quotations(text)[:CONNECTED_WITHIN].lower()
    return any(words[1] in language.connectives for words in BETWEEN_COMMAS.finditer(start))


def is_about_someone_before(text: str, language: Language) -> bool:
    """*On Monday, she resigned. “It is over,” he said.*"""
    if any(_credits_someone(credited, language) for credited in CREDITED.finditer(text)):
        return True
    if _comes_at_once(text, language):
        return True
    introduced = INTRODUCED.match(text)
    if not introduced or introduced["subject"] not in language.subject_pronouns:
        return False
    introduction = introduced["introduction"]
    if introduced["subject"] in language.personal_pronouns and _is_circumstance(introduction, language):
        return True
    return bool(PLACE_OR_TIME.match(introduction)) or not NAME_INSIDE.search(introduction)


def _comes_at_once(text: str, language: Language) -> bool:
    """*Over nine days it counted 19 cracks*, without a comma; but not *for all who think it late*."""
    words = [word.lower() for word in WORD.findall(text[:60])[:AT_ONCE]]
    place = next((place for place, word in enumerate(words) if word in language.subject_pronouns), 0)
    between, grammar = words[1:place], language.grammar
    is_introduced = place > 1 and words[0] in grammar.prepositions - grammar.clause_prepositions
    return is_introduced and not any(word in language.clause_openers or word in language.cue_verbs for word in between)


def _is_circumstance(introduction: str, language: Language) -> bool:
    """*At the Harrow Fair*, she …; but in *Ruiz’s* office, or *after* Ruiz had left, she is Ruiz."""
    first, grammar = introduction.split(" ", 1)[0].lower(), language.grammar
    return first in grammar.prepositions - grammar.clause_prepositions and not POSSESSIVE.search(introduction)


def _credits_someone(words: re.Match[str], language: Language) -> bool:
    """*he said*, *said he*; not *and he left*, *claiming he knew*."""
    cue = words["one"]
    is_inverted = cue in language.cue_verbs and not cue.endswith("ing") and words["two"] in language.subject_pronouns
    return cue in language.subject_pronouns or is_inverted


def is_cut_from_quotation(text: str, language: Language) -> bool:
    """A piece of a longer quotation, or a quotation without the words that credit it."""
    opened, closed = ("„", "“”") if "„" in text else ("“", "”")
    if text.count(opened) != sum(map(text.count, closed)) or text.count('"') % 2 or text.count("«") != text.count("»"):
        return True
    if text.startswith("‘") and "’" not in text[1:].replace("n’t", "").replace("’s", ""):
        return True
    inner = text.rstrip(" .")[1:-1]
    return text[0] in '“„"«»「' and text.rstrip()[-1] in '”“"»«」' and not re.search('[“”„"«»「」]', inner)


def is_fragment(text: str, language: Language) -> bool:
    """Too short, without an end, or with its beginning cut away."""
    has_case = text.lower() != text.upper()
    if has_case and (len(WORD.findall(text)) < FEWEST_WORDS or text.isupper() or SMALL_START.match(text)):
        return True
    return not ENDS_WELL.search(text[-6:]) or text.endswith(("...", "…"))


def is_aside(text: str, language: Language) -> bool:
    """*(The ferry belongs to the council.)*"""
    return text.startswith("(") and text.rstrip(".").endswith(")")


def asks(text: str, language: Language) -> bool:
    """A question promises a line and gives none."""
    return bool(ENDS_ASKING.search(text[-6:]))


def is_notice(text: str, language: Language) -> bool:
    """A credit, a teaser, a notice to the reader."""
    lower = text.lower()
    marks = MARKS.match(lower)
    return (
        any(phrase in lower and _opens_a_word(phrase, lower) for phrase in language.notices)
        or lower.startswith(language.notice_openings)
        or lower.startswith(language.notice_openings, marks.end() if marks else 0)
    )


def _opens_a_word(phrase: str, text: str) -> bool:
    """*Click here* is in *click here*; *our app* is not in *four apples*."""
    return re.search(rf"\b{re.escape(phrase)}", text) is not None


def is_turn(text: str, language: Language) -> bool:
    """*Q: Was that your idea? Ruiz: No, it was Mei’s.* An answer wants its question."""
    return TURN.match(text) is not None


FAULTS: dict[str, Callable[[str, Language], bool]] = {
    "is a notice": is_notice,
    FRAGMENT: is_fragment,
    "is a question": asks,
    "is an aside": is_aside,
    "is cut from a quotation": is_cut_from_quotation,
    LEANS: leans,
    NAMED_BEFORE: is_about_someone_before,
    MEANT_BEFORE: means_someone_before,
    TOLD_BEFORE: means_something_before,
    IN_TURN: is_turn,
}
"""The first that a sentence has is the one that is told."""
POINTS_BACK = frozenset((LEANS, NAMED_BEFORE, MEANT_BEFORE, TOLD_BEFORE, IN_TURN))
"""Faults that a heading above a sentence, or the sentences before it, make good."""
