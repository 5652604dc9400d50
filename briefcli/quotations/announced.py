"""Words whose speaker is named in the paragraph before them or behind them: announced by a colon, signed by a dash."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefcli.model import BlockKind, QuotationKind
from briefcli.quotations.credit import Credit, credit, places
from briefcli.quotations.cueless import UNCREDITED, behind_quoted, is_said, only_quoted
from briefcli.quotations.cues import find_cues
from briefcli.quotations.mentions import is_noun_phrase, subject_before
from briefcli.quotations.passage import Passage, Range

DASHES = frozenset("—–-")
SIGNATURE = 24  # words; what follows a dash for longer is the writer's
LONGEST_NAME = 8  # words before the first comma of a signature
STATEMENT = 6  # words from *issued* to *statement*
REACH = 40  # words from the verb to the end of its sentence
MOST_PULLED = 20  # block quotations; an article has fewer pull quotes
SHORTEST_PULLED = 20  # characters
MARKS = "“”„«»\"‘’' ….,"
Announcement = tuple[Range, Range | None]
"""The words that credit, verb and subject."""


def announcement(passage: Passage) -> Announcement | None:
    """Ruiz wrote to the council: (new paragraph) The mayor issued the following statement."""
    if not passage.words or (passage.quoted and max(passage.quoted) == len(passage.words) - 1):
        return None
    last, with_colon = passage.sentences[-1], passage.words[-1].text == ":"
    if with_colon and (cues := [cue for cue in find_cues(passage) if cue.sentence == last]):
        return cues[-1].words, cues[-1].mention
    return _statement(passage, last, with_colon)


def _statement(passage: Passage, sentence: Range, with_colon: bool) -> Announcement | None:
    """The mayor *issued a statement*; with a colon, *answered in a post* as well."""
    grammar, language = passage.language.grammar, passage.language
    for verb in range(max(sentence[0], sentence[1] - REACH), sentence[1]):
        word = passage.lower(verb)
        said = with_colon and word in language.cue_verbs and word not in language.passive_cues
        if not said and (word not in language.delivery_verbs or word in grammar.auxiliaries):
            continue
        nouns = language.statements | (grammar.occasions if said else frozenset())
        for noun in range(verb + 1, min(sentence[1], verb + STATEMENT)):
            if passage.lower(noun) in nouns and (with_colon or noun + 2 >= sentence[1]):
                mention = subject_before(passage, verb, sentence[0])
                return ((verb, noun + 1), mention) if mention and is_noun_phrase(passage, mention) else None
            if not passage.is_word(noun):
                break
    return None


def delivered(passage: Passage, index: int, last: Mapping[int, Sequence[Credit]]) -> Credit | None:
    """Ruiz shared a message on Pagefold: “The bridge is shut.” Ruiz issued a statement. “The bridge is shut.”"""
    number = passage.sentence_of(index)
    first = passage.sentences[number][0]
    if index > first and passage.lower(index - 1) == ":":
        by = _statement(passage, (first, index - 1), with_colon=True)
    elif index == first and number and not last.get(number - 1) and is_said(passage, index):
        by = _statement(passage, passage.sentences[number - 1], with_colon=False)
    else:
        by = None
    return credit(passage, ((index, behind_quoted(passage, index)),), *by) if by else None


def announced(passage: Passage, before: Passage, by: Announcement) -> Credit | None:
    """A paragraph that opens with a quotation, or a block quotation as it stands."""
    cue, mention = by
    place = before.place(cue), mention and before.place(mention)
    if 0 in passage.quoted:
        spoken = credit(passage, ((0, behind_quoted(passage, 0)),), None, None)
        return Credit(spoken.content, spoken.kind, *place)
    if passage.kind is BlockKind.QUOTE and passage.words:
        return Credit(whole(passage), QuotationKind.DIRECT, *place)
    return None


def whole(passage: Passage) -> tuple[tuple[int, int], ...]:
    """All of a block quotation."""
    return places(passage, ((0, len(passage.words)),))


def signed(passage: Passage) -> Credit | None:
    """“The bridge is shut.” — Ana Ruiz, mayor of Velden"""
    dash = behind_quoted(passage, 0) if passage.kind is not BlockKind.QUOTE else _last_dash(passage)
    if not dash or passage.lower(dash) not in DASHES:
        return None
    mention = signature(passage, dash)
    if mention is None:
        return None
    if passage.kind is BlockKind.QUOTE and 0 not in passage.quoted:
        return replace(credit(passage, ((0, dash),), None, mention), kind=QuotationKind.DIRECT)
    return credit(passage, ((0, dash),), None, mention) if is_speech(passage) else None


def _last_dash(passage: Passage) -> int:
    """The dash before the name under a block quotation."""
    floor = max(0, len(passage.words) - SIGNATURE)
    return next((index for index in range(len(passage.words) - 1, floor, -1) if passage.lower(index) in DASHES), 0)


def is_speech(passage: Passage) -> bool:
    """Whether a paragraph opens with enough words in marks to be more than a title."""
    return 0 in passage.quoted and len(passage.words[0].text.split()) >= UNCREDITED


def signature(passage: Passage, dash: int = 0) -> Range | None:
    """— *Ana Ruiz*, mayor of Velden: the name that ends a paragraph, behind its dash."""
    start = dash
    while passage.lower(start) in DASHES:
        start += 1
    end = start
    while passage.is_word(end) or passage.lower(end) in ("'", "&"):
        end += 1
    if not start < end <= start + LONGEST_NAME or len(passage.words) - start > SIGNATURE:
        return None
    if end < len(passage.words) and passage.lower(end) not in (",", "(", "."):
        return None
    if passage.lower(end) == "." and end + 1 < len(passage.words):
        return None
    return (start, end) if _is_somebody(passage, (start, end)) else None


def _is_somebody(passage: Passage, words: Range) -> bool:
    """A name or an office: *Ana Ruiz*, *a driver from Velden*; not *that was all*."""
    grammar, names = passage.language.grammar, passage.language.names
    lower = [passage.lower(index) for index in range(*words)]
    if any(word in grammar.subordinators | grammar.pronouns for word in lower) or not is_noun_phrase(passage, words):
        return False
    named = lower[0] not in grammar.determiners and all(
        passage.is_name(index) or passage.lower(index) in grammar.links | names.particles | names.roles
        for index in range(*words)
    )
    return named or (lower[0] in ("a", "an", "the") and any(word in names.roles for word in lower))


def signatures(passages: Sequence[Passage]) -> list[Range | None]:
    """The names that are paragraphs of their own, under words in marks or a block quotation."""
    return [
        _signs(before, passage, after) if before else None
        for before, passage, after in zip((None, *passages), passages, (*passages[1:], None), strict=False)
    ]


def _signs(before: Passage, passage: Passage, after: Passage | None) -> Range | None:
    listed = after is not None and after.kind is BlockKind.ITEM
    dashed = passage.lower(0) in DASHES or (passage.kind is BlockKind.ITEM and not listed)  # a lone item had a dash
    quoted = before.kind is BlockKind.QUOTE or (only_quoted(before) is not None and is_speech(before))
    return signature(passage) if dashed and quoted else None


def without_pull_quotes(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The paragraphs without the block quotations that repeat words of another, as a pull quote does."""
    blocks = [passage for passage in passages if passage.kind is BlockKind.QUOTE and passage.words][:MOST_PULLED]
    pulled = {passage.words[0].start for passage in blocks if _is_repeated(text, passage)}
    return [passage for passage in passages if not passage.words or passage.words[0].start not in pulled]


def _is_repeated(text: str, passage: Passage) -> bool:
    start, end = passage.place((0, _last_dash(passage) or len(passage.words)))
    words = text[start:end].strip(MARKS)
    found = text.find(words)
    return len(words) > SHORTEST_PULLED and (found not in (-1, text.find(words, start)) or text.find(words, end) >= 0)
