"""What stands between quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CLOSERS = {"“": '”“"', "„": "“”", "«": "»", "»": "«", '"': '"”', "''": ("''",), "‘": "’", "'": "'’"}
"""The marks that open, each with those that may close it."""
MARK = re.compile(r"'{2,3}|[“”„«»\"‘’']")
SINGLE = "‘'"
BEFORE_OPENING = re.compile(r"[\s(\[{—–\-/“‘\"'«„:…]")
SURE_SINGLE_CLOSER = re.compile(r"[,.?!…—–][’'](?![^\W_])")
SHORTENED = re.compile(r"\d|(?:em|n|til|tis|twas|cause|round)\b", re.IGNORECASE)
"""What follows an apostrophe that looks like a mark: *’90s*, *’em*."""
INTRODUCTION = re.compile(r"[:,]\s*$")


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


def quoted_spans(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[Quoted, ...]:
    """Everything between quotation marks in these paragraphs, in order; inner quotations belong to the outer one.

    Where a paragraph ends before its quotation does and the next one opens with the same mark, the quotation runs on.
    A mark without a partner opens nothing beyond its own paragraph.
    """
    runs: list[list[_Piece]] = []
    for start, end in paragraphs:
        for piece in _pieces(text, start, end):
            before = runs[-1][-1] if runs else None
            runs_on = before and not before.closed and piece.start == start and piece.opener == before.opener
            if runs_on:
                runs[-1].append(piece)
            else:
                runs.append([piece])
    kept = (run for run in runs if len(run) > 1 or run[0].closed or _is_introduced(text, run[0], paragraphs))
    return tuple(Quoted(tuple((piece.start, piece.end) for piece in run)) for run in kept)


def _is_introduced(text: str, piece: _Piece, paragraphs: Sequence[tuple[int, int]]) -> bool:
    """Whether an unclosed mark stands where speech begins: at the start of its paragraph, after a colon or comma."""
    paragraph = paragraphs[bisect_right(paragraphs, piece.start, key=lambda place: place[0]) - 1][0]
    return piece.start == paragraph or bool(INTRODUCTION.search(text, max(paragraph, piece.start - 3), piece.start))


def _pieces(text: str, start: int, end: int) -> Iterator[_Piece]:
    """The outermost pairs of marks in a paragraph; last, perhaps, one that is never closed."""
    sure_closers = [match.start() + 1 for match in SURE_SINGLE_CLOSER.finditer(text, start, end)]
    opener, opened = "", 0
    for match in MARK.finditer(text, start, end):
        mark, place = match.group()[:2], match.start()  # ''' is '' and an inner mark
        if opener and mark in CLOSERS[opener] and _closes(text, match, opener, end, sure_closers):
            if place > opened + len(opener):
                yield _Piece(opener, opened, match.end(), True)
            opener = ""
        elif _opens(text, match, start, end) and (not opener or (mark == opener and mark not in SINGLE)):
            opener, opened = mark, place
    if opener and opener not in SINGLE:
        yield _Piece(opener, opened, len(text[opened:end].rstrip()) + opened, False)


def _opens(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    """A mark opens after white space, a bracket or a dash, and before a word; some are never openers."""
    if mark.group()[:2] not in CLOSERS or mark.end() >= end or text[mark.end()].isspace():
        return False
    after_space = mark.start() == start or bool(BEFORE_OPENING.match(text, mark.start() - 1))
    if mark.group() in SINGLE:
        return after_space and not SHORTENED.match(text, mark.end())
    return after_space or mark.group() in "“„"


def _closes(text: str, mark: re.Match[str], opener: str, end: int, sure_closers: list[int]) -> bool:
    """A mark closes before anything that is not a letter, unless it is clearly an opener or an apostrophe."""
    after = text[mark.end()] if mark.end() < end else " "
    if opener in SINGLE:
        if after.isalnum():
            return False
        # *the workers’ union* in a British quotation: an s before the mark is a plural when a surer closer follows
        if text[mark.start() - 1] != "s":
            return True
        return bisect_right(sure_closers, mark.start()) >= len(sure_closers)
    before = text[mark.start() - 1]
    return mark.group() not in "\"“''" or opener == "„" or not before.isspace() or not after.isalnum()
