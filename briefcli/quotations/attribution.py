"""Words in quotation marks and the cue beside them, one rule for each word order."""

from bisect import bisect_left
from collections.abc import Sequence

from briefcli.languages.language import Frame
from briefcli.quotations.adjuncts import behind_adjuncts, behind_hearer
from briefcli.quotations.cue import Cue
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import is_adverb, is_title
from briefcli.quotations.predicates import has_verb

ENDS_SPEECH = frozenset(".,?!…—–-")
OPENING_MARKS = "“\"'‘„«» "
SMALL_WORD = 3  # letters; titles have them without a capital
FRAGMENT = 4  # words; shorter words in marks may be a term or a title, not speech


def cue_then_words(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """Ruiz said, “The bridge is shut.” Ruiz told reporters in Velden: “The bridge is shut.”"""
    if Frame.QUOTE not in cue.frames:
        return None
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    if Frame.HEARER in cue.frames and index not in passage.quoted:
        index = behind_adjuncts(passage, behind_hearer(passage, index, cue.sentence[1]), cue.sentence[1])
    introduced = passage.lower(index) in (",", ":")
    index += introduced
    if passage.lower(index) == "that" and index + 1 in passage.quoted:
        index += 1
    if index not in passage.quoted or not is_speech(passage, index, introduced):
        return None
    if not introduced and _is_title_of_work(passage, index):
        return None  # Ruiz wrote “The Late Hour of the Harbour”
    words = (index, following_words(passage, index + 1, cues))
    if cue.sentence[0] in passage.quoted and passage.lower(cue.start - 1) == "," and not cue.leaning:
        return ((cue.sentence[0], cue.start - 1), words)  # “The bridge” by the mill, Ruiz said, “is shut.”
    return (words,)


def words_then_cue(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> tuple[Range, ...] | None:
    """“The bridge is shut,” Ruiz said. “The bridge,” said Ruiz, “is shut.” A “bad bridge,” Ruiz said."""
    last = cue.start - 1
    if passage.lower(last) == "," and last - 1 in passage.quoted:
        last -= 1
    if last not in passage.quoted or cue.leaning or Frame.QUOTE not in cue.frames:
        return None
    if last < cue.sentence[0] and not _is_bare(passage, cue):
        return None
    if last >= cue.sentence[0] and last == cue.start - 1 and passage.last_of_quoted(last) not in ENDS_SPEECH:
        return None
    if last > cue.sentence[0] and is_title(passage, last) and passage.lower(cue.end) == "that":
        return None  # On “The Late Hour,” Ruiz said that …
    first = _first_of_words(passage, last, cue.sentence[0])
    rest = _resumed(passage, cue, cues)
    return ((first, last + 1), rest) if rest else ((first, last + 1),)


def _is_title_of_work(passage: Passage, index: int) -> bool:
    """Whether all but the small words in marks have a capital."""
    words = passage.words[index].text.strip("“”\"'‘’„«» .,").split()
    long = [word for word in words if len(word) > SMALL_WORD]
    return len(words) > 1 and bool(long) and all(word[0].isupper() or not word[0].isalpha() for word in long)


def is_speech(passage: Passage, index: int, introduced: bool) -> bool:
    """Whether words in marks stand for themselves, and not as a part of the sentence around them."""
    after = passage.lower(index + 1)
    if passage.last_of_quoted(index) in ENDS_SPEECH - {"-", "–"}:
        return True
    ends = index + 1 >= len(passage.words) or (not passage.is_word(index + 1) and after not in ("(", "'"))
    return ends or introduced


def following_words(passage: Passage, index: int, cues: Sequence[Cue]) -> int:
    """Behind the quotations that follow one another without a word between them and without a cue of their own."""
    while index in passage.quoted and not has_own_cue(passage, index, cues):
        index += 1
    return index


def has_own_cue(passage: Passage, index: int, cues: Sequence[Cue]) -> bool:
    """Whether a quotation is followed by the words that credit it."""
    if passage.last_of_quoted(index) == "." and passage.lower(index + 1) != ",":
        return False  # “It is shut.” Chen said: “…”
    behind = index + 1 + (passage.lower(index + 1) == ",")
    place = bisect_left(cues, behind, key=lambda cue: cue.start)
    return place < len(cues) and cues[place].start == behind and not cues[place].leaning


def _is_bare(passage: Passage, cue: Cue) -> bool:
    """Whether the sentence of a cue holds nothing else: *Ruiz said.*"""
    behind = cue.end
    while is_adverb(passage, behind) or passage.lower(behind) in passage.language.grammar.times:
        behind += 1
    introduces = passage.lower(behind) in (",", ":") and behind + 1 in passage.quoted
    ended = behind >= cue.sentence[1] or (passage.lower(behind) in (".", ",", ":") and not introduces)
    return cue.start == cue.sentence[0] and ended


def _first_of_words(passage: Passage, last: int, floor: int) -> int:
    """The first word of what is credited: the quotation, those right before it, or the clause it stands in."""
    first = last
    while first - 1 in passage.quoted:
        first -= 1
    if first <= floor:
        return first
    if all(not passage.is_word(index) for index in range(floor, first)):
        return first
    if passage.lower(first - 1) in (":", ";", "—", "–"):
        return first
    leads_in = passage.lower(first - 1) == "," and passage.words[first].text.lstrip(OPENING_MARKS)[:1].isupper()
    if (
        leads_in
        and not has_verb(passage, floor, first)
        and all(not passage.is_name(index) for index in range(floor + 1, first))
    ):
        return first  # *Later that night,* “We are thrilled,” Ruiz said
    openers = passage.language.grammar.openers
    return floor + 2 if passage.lower(floor) in openers and passage.lower(floor + 1) == "," else floor


def _resumed(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> Range | None:
    """The words that go on behind the cue: …,” Ruiz said, “… or …,” Ruiz said. “…"""
    index = behind_adjuncts(passage, cue.end, cue.sentence[1])
    if Frame.HEARER in cue.frames and index == cue.end and index in passage.quoted:
        return None  # …,” Ruiz told “The Late Hour.”
    if Frame.HEARER in cue.frames and passage.lower(index) not in (",", "."):
        index = behind_adjuncts(passage, behind_hearer(passage, index, cue.sentence[1]), cue.sentence[1])
    if _gives_way(passage, cue):
        return None
    if passage.lower(index) == "," and index + 1 not in passage.quoted:
        index = _behind_apposition(passage, index, cue.sentence[1])
        if index + 1 in passage.quoted and passage.words[index].text.endswith("."):  # of Velden, *N.L.* “…”
            index += 1
    if passage.lower(index) in (",", ".", ":", ";", "—", "–") and index + 1 in passage.quoted:
        index += 1
    if index not in passage.quoted:
        index = _second_half(passage, cue) or cue.sentence[1]  # “…,” Ruiz said as she turned to go. “…”
    if index not in passage.quoted or has_own_cue(passage, index, cues):
        return None
    return index, following_words(passage, index, cues)


def _second_half(passage: Passage, cue: Cue) -> int | None:
    """…,” said an old man who sat there and smoked, “*is lost*.”: words of the same sentence, with a small letter."""
    for index in range(cue.end + 1, cue.sentence[1]):
        if index in passage.quoted:
            first = passage.words[index].text.lstrip(OPENING_MARKS)[:1]
            return index if first.islower() and passage.lower(index - 1) == "," else None
    return None


def _gives_way(passage: Passage, cue: Cue) -> bool:
    """…,” Ruiz said, and *her husband cut in*."""
    for index in range(cue.end, cue.sentence[1] - 1):
        if index in passage.quoted:
            return False
        if passage.lower(index) == "," and passage.lower(index + 1) in ("and", "but", "while"):
            return True
    return False


def _behind_apposition(passage: Passage, comma: int, end: int) -> int:
    """The end of *, the mayor of Velden, who was there*: the last word before the mark that ends it."""
    participles = passage.language.cue_participles
    for index in range(comma + 1, end):
        if index in passage.quoted or passage.lower(index) in participles:
            return index - 1
    return end - 1


RULES = (words_then_cue, cue_then_words)
