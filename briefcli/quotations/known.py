"""The names that an article has in its sentences: what a label or a headline may be credited to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefcli.languages import Language
from briefcli.model import BlockKind
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import is_name_or_particle

SHORT_WORD = 3  # letters; shorter words have a small letter in title case as well
TITLE_CASE = 3  # longer words with a capital; a sentence has one without soon enough


@dataclass(frozen=True, slots=True)
class Known:
    """Words in lower case, as sentences have them."""

    capitals: frozenset[str]
    """What has a capital inside a sentence."""
    surnames: frozenset[str]
    """What ends a name of several words, or is the given name in it."""

    def is_somebody(self, passage: Passage, words: Range) -> bool:
        """Whether words before a colon name a person: *Ana Ruiz*, *MAYOR RUIZ*; *Ruiz*, where the article has her."""
        language, lower = passage.language, [passage.lower(index) for index in range(*bare_name(passage, words))]
        spoken = [word for word in lower if word[:1].isalnum()]
        if not spoken or "'s" in lower or spoken[-1] in language.cue_verbs or spoken[-1] in language.labels:
            return False
        names = language.names
        if any(word in names.honorifics for word in spoken[:-1]) or any(word in names.roles for word in spoken):
            return True
        if any(word in names.given_names for word in spoken[:-1]) and spoken[-1] not in names.not_names:
            return True
        return spoken[-1] in self.surnames


def bare_name(passage: Passage, words: Range) -> Range:
    """*Jana Bell* of *Jana Bell (The Wire)* and of *Jana Bell, a driver*."""
    start, end = words
    return start, next((index for index in range(start + 1, end) if passage.lower(index) in (",", "(")), end)


def known_names(passages: Sequence[Passage], language: Language) -> Known:
    """What the sentences of an article have with a capital, labels before a colon apart."""
    capitals: set[str] = set()
    surnames: set[str] = set()
    for passage in passages:
        if in_title_case(passage):
            continue
        opening = {start for start, _ in passage.sentences}
        for start, end in _runs(passage):
            words = [passage.words[index].lower for index in range(start, end)]
            capitals.update(words[1:] if start in opening else words)
            if len(words) > 1:
                surnames.add(words[-1])
                surnames.update(word for word in words[:-1] if word in language.names.given_names)
    return Known(frozenset(capitals), frozenset(surnames - language.names.not_names - language.labels))


def in_title_case(passage: Passage) -> bool:
    """Whether all words have a capital but the short and small ones."""
    grammar = passage.language.grammar
    small = grammar.prepositions | grammar.conjunctions | grammar.subordinators
    words = [passage.words[index] for index in range(1, len(passage.words)) if passage.is_word(index)]
    longer = [word for word in words if len(word.text) > SHORT_WORD and word.text[0].isalpha()]
    capitals = sum(word.is_capital for word in longer)
    enough = capitals >= (1 if passage.kind is BlockKind.HEADING else TITLE_CASE)
    return enough and all(word.is_capital or word.lower in small for word in longer)


def _runs(passage: Passage) -> Iterator[Range]:
    """The runs of words with a capital, small words of names included."""
    index, last = 0, len(passage.words)
    while index < last:
        end = index
        while end < last and is_name_or_particle(passage, end) and (end > index or passage.is_name(end)):
            end += 1
        if end > index and passage.lower(end) != ":":
            yield index, end
        index = max(end, index + 1)


def may_be_others(passages: Sequence[Passage], people: dict[str, tuple[int, int]]) -> bool:
    """Whether somebody stands behind *to* or *by*, or two capitals in a row may be one more person."""
    for passage in passages:
        for start, end in _runs(passage):
            surname = passage.lower(end - 1)
            if surname in people and passage.lower(start - 1) in ("to", "by", "with"):
                return True
            if end - start > 1 and surname not in people and surname not in passage.language.names.not_names:
                return True
    return False


def full_names(passages: Sequence[Passage], language: Language) -> dict[str, tuple[int, int]]:
    """The people whom some paragraphs name in full, by surname, each with the first place."""
    found: dict[str, tuple[int, int]] = {}
    for passage in passages:
        for start, end in _runs(passage):
            given = [index for index in range(start, end - 1) if passage.lower(index) in language.names.given_names]
            if given and passage.lower(end - 1) not in language.names.not_names:
                found.setdefault(passage.lower(end - 1), passage.place((given[0], end)))
    return found
