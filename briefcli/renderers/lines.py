"""What of a brief is shown, line by line, and in which words of the article."""

import re
from collections.abc import Iterator, Sequence

from briefcli.model import Article, BlockKind, Brief, Part, Quotation, QuotationKind, Scope, Span, Voice

PARAGRAPH = "\n"
GAP = "[…]"  # outside the article's own marks, and in brackets, as editors do: words were left out here

# Whatever could move the cursor, paint the screen or turn the reading direction round. Two marks of direction that
# Arabic and Hebrew need, U+200E and U+200F, are not among them.
HARMFUL = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"
)
# Not the no-break space: a French mark keeps its distance.
WHITE = re.compile(r"[ \t\n\x0b\f\r\x1c-\x1f\x85\u2028\u2029]+")

OPENING_MARKS = "“„‟‘‚‛\"'«»‹›「『〝"
CLOSING_MARKS = "”“‟’‘‛\"'»«›‹」』〞"
SPACED_MARKS = "«»‹›"
NARROW_SPACES = " \u00a0\u202f"
WORD = re.compile(r"\w")


def listed(brief: Brief | Sequence[Brief]) -> Sequence[Brief]:
    """One brief as several."""
    return (brief,) if isinstance(brief, Brief) else brief


def printable(text: str) -> str:
    """Words on one line, without anything that a terminal, a mail reader or a browser would obey."""
    return WHITE.sub(" ", HARMFUL.sub("", text)).strip()


def standfirst(brief: Brief) -> str:
    """The page's own summary line, where the command shows it apart from its paragraph."""
    line = brief.article.standfirst
    return printable(line.text) if line and brief.scope is Scope.BRIEF else ""


def voices(brief: Brief) -> list[Voice]:
    """Who said something, in the order of the brief; what nobody is credited with comes last."""
    return sorted((voice for voice in brief.voices if voice.quotations), key=lambda voice: voice.speaker is None)


def is_silent(brief: Brief) -> bool:
    """Whether the command shows who said what, and nobody did."""
    return brief.scope in (Scope.BRIEF, Scope.QUOTES) and not voices(brief)


def items(brief: Brief, part: Part) -> set[Span]:
    """The lines of a part that are drawn as a list: every point of a brief, in an outline what the article lists."""
    if brief.scope is not Scope.OUTLINE:
        return {point.sentence.span for point in part.points}
    return {block.span for block in part.section.blocks if block.kind is BlockKind.ITEM}


def pieces(article: Article, quotation: Quotation) -> list[str]:
    """A quotation's words in their own marks, with GAP where words were left out and PARAGRAPH where it runs on."""
    found: list[str] = []
    end = 0
    for span in quotation.content:
        if found and WORD.search(article.text, end, span.start):
            found.append(GAP)
        elif found and "\n" in article.text[end : span.start]:
            found.append(PARAGRAPH)
        found.append(printable(_in_marks(article, span, quotation.kind)))
        end = span.end
    return found


def on_one_line(article: Article, quotation: Quotation) -> str:
    """A quotation's words in their own marks; a new paragraph shows by the mark that opens again."""
    return " ".join(piece for piece in pieces(article, quotation) if piece != PARAGRAPH)


def _in_marks(article: Article, span: Span, kind: QuotationKind) -> str:
    """The words with the marks that the article puts right before and after them."""
    if kind is QuotationKind.INDIRECT:
        return span.text
    before, after = article.text[max(0, span.start - 2) : span.start], article.text[span.end : span.end + 2]
    return _mark(before[::-1], OPENING_MARKS)[::-1] + span.text + _mark(after, CLOSING_MARKS)


def _mark(beside: str, marks: str) -> str:
    """The mark that touches the words, or the guillemet and the narrow space that keeps it off."""
    if beside[:1] and beside[0] in marks:
        return beside[0]
    is_spaced = len(beside) == 2 and beside[0] in NARROW_SPACES and beside[1] in SPACED_MARKS
    return beside if is_spaced else ""


def shown(brief: Brief) -> Iterator[str]:
    """The article's words that a reader of the brief reads."""
    yield brief.article.title or ""
    yield standfirst(brief)
    yield from (part.section.heading.text for part in brief.parts if part.section.heading)
    yield from (point.sentence.span.text for point in brief.points())
    for voice in brief.voices:
        for quotation in voice.quotations:
            yield from (span.text for span in quotation.content)
