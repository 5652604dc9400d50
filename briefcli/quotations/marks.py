"""What stands between quotation marks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefcli.languages import Language

CLOSERS = {
    "“": '”"“',
    "„": '“”"',
    "«": "»",
    "»": "«»",
    "「": "」",
    "『": "』",
    '"': '"”',
    "”": '”"',
    "''": ("''",),
    ",,": ("''", "”", "“", '"'),
    "‘": "’",
    "'": "'’",
    "‚": "‘’",
    "‹": "›",
    "›": "‹",
}
"""The marks that open, each with those that may close it; ” opens by a slip, or in Swedish and Finnish, as » does."""
MEASURE = r"\d['’]\ ?\d{1,2}(?:[\"”]|'')"  # 6'2", in feet and inches
INITIALS = r"(?<=[א-ת])[\"”](?=[א-ת])"  # Hebrew marks its abbreviations so
MARK = re.compile(rf"(?P<measure>{MEASURE}|{INITIALS})|'{{2,3}}|,,|[“”„«»\"‘’'‚‹›「」『』]", re.VERBOSE)
SINGLE = frozenset("‘'‚")
CLOSING = "\"'”’“‘»«›‹」』 \xa0\u202f"
"""What may stand behind the last word of a quotation."""
BEFORE_OPENING = frozenset(" \t\n\xa0\u202f([{—–-/“‘\"'«‹„‚:…，。、：；！？（）")
GLUED = frozenset("([{—–…")
"""Right behind these, and before a word, a straight mark opens: *“…"I’d go," you know”*."""
SURE_SINGLE_CLOSER = re.compile(r"[,.?!…—–][’'](?![^\W_])|[’'](?=[,.;:?!)])")
SINGLE_OPENER = re.compile(r"(?<![^\W_])[‘'](?=[^\W_])")
SHORTENED = re.compile(r"\d|(?:em|n|til|tis|twas|cause|round|bout)\b", re.IGNORECASE)
"""What follows an apostrophe that looks like a mark: *’90s*, *’em*."""
MAY_BE_APOSTROPHE = ("s", "in", " o")
"""What goes before an apostrophe that looks like a mark: *the workers’ union*, *goin’ home*."""
DEEPEST = 8  # marks; no sentence has more open
INTRODUCTION = re.compile(r"[:,]\s*$")
ENDS_SPEECH = frozenset(",.?!…—")
CREDITED = re.compile(r"[,?!] (?P<words>(?:[^\W\d_][\w’'-]{0,30}[.]? ?){2,4})")
"""What may follow words whose closing mark is missing: *, Ana Ruiz said*."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between quotation marks, marks included; a piece for each paragraph that they run over."""

    pieces: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between marks in one paragraph."""

    opener: str
    start: int
    end: int
    closed: bool
    paragraph: int


@dataclass(frozen=True, slots=True)
class _Opened:
    """A mark that waits for its partner, with the quotations behind it that have theirs."""

    mark: str
    place: int
    inner: list[tuple[str, int, int]]


def quoted_spans(text: str, paragraphs: Sequence[tuple[int, int]], language: Language) -> tuple[Quoted, ...]:
    """Everything between quotation marks in these paragraphs, in order; inner quotations belong to the outer one.

    Where a paragraph ends before its quotation does and the next one opens with the same mark, the quotation runs on.
    A mark without a partner opens nothing beyond its own paragraph, nor beyond the words that credit somebody.
    """
    runs: list[list[_Piece]] = []
    for number, (start, end) in enumerate(paragraphs):
        for piece in _pieces(text, start, end, number, language):
            if runs and _runs_on(runs[-1][-1], piece, paragraphs):
                runs[-1].append(piece)
            else:
                runs.append([piece])
    kept = (run for run in runs if _is_quotation(text, run, paragraphs))
    return tuple(Quoted(tuple((piece.start, piece.end) for piece in run)) for run in kept)


def _runs_on(before: _Piece, piece: _Piece, paragraphs: Sequence[tuple[int, int]]) -> bool:
    """Whether a piece opens the paragraph behind one in which the same mark was not closed."""
    reaches = not before.closed and before.end == paragraphs[before.paragraph][1]
    follows = before.paragraph + 1 == piece.paragraph and piece.start == paragraphs[piece.paragraph][0]
    return reaches and follows and piece.opener == before.opener


def _is_quotation(text: str, run: Sequence[_Piece], paragraphs: Sequence[tuple[int, int]]) -> bool:
    """Whether marks enclose something: an odd single one, an apostrophe, does not."""
    if run[-1].closed:
        return True
    if run[0].opener in SINGLE:
        return False
    return len(run) > 1 or _is_introduced(text, run[0], paragraphs[run[0].paragraph][0])


def _is_introduced(text: str, piece: _Piece, paragraph: int) -> bool:
    """Whether an unclosed mark stands where speech begins: at the start of its paragraph, after a colon or comma."""
    return piece.start == paragraph or bool(INTRODUCTION.search(text, max(paragraph, piece.start - 3), piece.start))


def _pieces(text: str, start: int, end: int, paragraph: int, language: Language) -> Iterator[_Piece]:
    """The outermost pairs of marks in a paragraph; last, perhaps, one that is never closed."""
    singles = _Singles.of(text, start, end)
    opened: list[_Opened] = []
    for match in MARK.finditer(text, start, end):
        if match["measure"]:
            continue
        mark, place = match.group()[:2], match.start()  # ''' is '' and an inner mark
        partner = _partner(text, match, opened, end, singles)
        if partner is not None:
            closed = opened[partner]
            del opened[partner:]
            if place <= closed.place + len(closed.mark):
                continue  # nothing between the marks
            if opened:
                opened[-1].inner.append((closed.mark, closed.place, match.end()))
            else:
                yield _Piece(_turned(closed.mark), closed.place, match.end(), True, paragraph)
        elif _opens(text, match, start, end, bool(opened)):
            inner = opened.pop().inner if len(opened) == DEEPEST else []
            opened.append(_Opened(mark, place, inner))
    for piece in _unclosed(text, opened, (start, end), paragraph) if opened else ():
        credited = None if piece.closed else _credited(text, piece, language)
        yield piece if credited is None else replace(piece, end=credited)


def _credited(text: str, piece: _Piece, language: Language) -> int | None:
    """Where the words end that are never closed: before *, Ruiz said* and *, said Ruiz*."""
    for match in CREDITED.finditer(text, piece.start, piece.end):
        words = match["words"].split()
        verb = next((number for number, word in enumerate(words) if word.rstrip(".") in language.cue_verbs), 0)
        inverted = words[0] in language.cue_verbs
        who = words[1:2] if inverted else words[:verb]
        pronouns = frozenset() if inverted else language.grammar.pronouns
        if who and all(word[0].isupper() or word in pronouns for word in who):
            return match.start() + 1
    return None


def _unclosed(text: str, opened: Sequence[_Opened], edges: tuple[int, int], paragraph: int) -> Iterator[_Piece]:
    """What is left where marks find no partner: the first, if it opens the paragraph, or the pairs behind them."""
    start, end = edges[0], len(text[edges[0] : edges[1]].rstrip()) + edges[0]
    pairs = [pair for each in opened for pair in each.inner]
    first, last = opened[0], opened[-1]
    if first.place == start and first.mark != "”" and not any(_is_spoken(text, pair) for pair in pairs):
        yield _Piece(first.mark, first.place, end, False, paragraph)
        return
    for mark, opens, closes in pairs:
        yield _Piece(_turned(mark), opens, closes, True, paragraph)
    if not last.inner and last.mark not in SINGLE and last.mark != "”":
        yield _Piece(last.mark, last.place, end, False, paragraph)


def _is_spoken(text: str, pair: tuple[str, int, int]) -> bool:
    """Whether words in marks end as speech does: “We left,” but not “your team”."""
    return text[pair[1] : pair[2]].rstrip(CLOSING)[-1:] in ENDS_SPEECH


def _turned(mark: str) -> str:
    """The mark that was meant."""
    return "“" if mark == "”" else mark


def _partner(text: str, mark: re.Match[str], opened: Sequence[_Opened], end: int, singles: "_Singles") -> int | None:
    """Which of the open marks this one closes: the last, or the first with all that is left open in it."""
    for index in (len(opened) - 1, 0)[: len(opened)]:
        opener = opened[index].mark
        if mark.group()[:2] in CLOSERS[opener] and (index == len(opened) - 1 or opener not in SINGLE):
            closes = singles.close(text, mark, end) if opener in SINGLE else _closes(text, mark, opener, end)
            return index if closes else None
    return None


def _opens(text: str, mark: re.Match[str], start: int, end: int, inside: bool) -> bool:
    """A mark opens after white space, a bracket or a dash, and before a word; some are never openers."""
    sign, first = mark.group()[:2], mark.start() == start
    if sign not in CLOSERS or mark.end() >= end or (inside and sign in SINGLE):
        return False
    after_space = first or text[mark.start() - 1] in BEFORE_OPENING
    before_space = text[mark.end()].isspace()
    if sign == "”":
        return not inside and (first or (text[mark.start() - 1].isspace() and text[mark.end()].isalnum()))
    if before_space:
        return after_space and (sign in "“«" or (sign == '"' and first))
    if sign in SINGLE:
        return after_space and not SHORTENED.match(text, mark.end())
    return after_space or sign in "“„「『"


def _closes(text: str, mark: re.Match[str], opener: str, end: int) -> bool:
    """A mark closes unless it is clearly an opener."""
    before, after = text[mark.start() - 1], text[mark.end()] if mark.end() < end else " "
    sign = mark.group()[:2]
    if sign == "“" and opener != "„":
        return not after.isalnum() and before not in BEFORE_OPENING
    if sign == opener == "»":
        return not after.isalnum()
    if sign not in ('"', "“", "''", "”") or (opener == "„" and sign != '"'):
        return True
    return not (after.isalnum() and (before.isspace() or (before in GLUED and sign != "”")))


@dataclass(frozen=True, slots=True)
class _Singles:
    """Where single marks surely close, and where they may open, in a paragraph."""

    closers: tuple[int, ...]
    openers: tuple[int, ...]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "_Singles":
        """Those of a paragraph."""
        closers = (match.end() for match in SURE_SINGLE_CLOSER.finditer(text, start, end))
        openers = (match.end() for match in SINGLE_OPENER.finditer(text, start, end))
        return cls(tuple(closers), tuple(openers))

    def close(self, text: str, mark: re.Match[str], end: int) -> bool:
        """A single mark closes before anything that is not a letter, unless a surer one follows an apostrophe."""
        place = mark.end()
        if place < end and text[place].isalnum():
            return False
        sure = bisect_left(self.closers, place)
        if (sure < len(self.closers) and self.closers[sure] == place) or not self._may_be_apostrophe(
            text, mark.start()
        ):
            return True
        opener = bisect_right(self.openers, place)
        limit = self.openers[opener] if opener < len(self.openers) else end
        return sure >= len(self.closers) or self.closers[sure] > limit

    @staticmethod
    def _may_be_apostrophe(text: str, place: int) -> bool:
        return text.endswith(MAY_BE_APOSTROPHE, max(0, place - 2), place)
