"""The way back: from a line of a brief to its sentence on the page it came from."""

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

from briefcli.model import Article, Span

# Enough to be found once; more would break at the first typographic difference between the page and our text.
WORDS_AT_AN_END = 5
MOST_WORDS_AT_AN_END = 12
MOST_WORDS_WHOLE = 10
WORDS_BEFORE = 4

UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f<>\"`{}|\\^\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def source_url(article: Article) -> str | None:
    """The address of the page, safe to print and to link; None for a file, a pipe and every scheme but http(s)."""
    try:
        address = urlsplit(article.uri)
        host = address.hostname
    except ValueError:  # "http://[": not an address after all
        return None
    if address.scheme not in ("http", "https") or not host or "@" in address.netloc:
        return None
    return None if UNSAFE.search(address.netloc) else UNSAFE.sub(_percent, article.uri)


def _percent(match: re.Match[str]) -> str:
    return quote(match[0], safe="", errors="replace")


def line_url(article: Article, span: Span) -> str | None:
    """The page's address with a text fragment that scrolls to the words and marks them."""
    page = source_url(article)
    if page is None:
        return None
    page = page.split(":~:")[0]
    return f"{page}{'' if '#' in page else '#'}:~:text={text_directive(article, span)}"


def text_directive(article: Article, span: Span) -> str:
    """[words before-,]first words[,last words], percent-encoded as the text fragment specification asks."""
    words = span.text.split()
    if len(words) <= MOST_WORDS_WHOLE:
        start, end = span.text, ""
    else:
        count = _enough_words(article, span, words)
        start, end = " ".join(words[:count]), " ".join(words[-WORDS_AT_AN_END:])
    before = _words_before(article, span) if _stands_earlier(article, span, start) else ""
    return (f"{_encode(before)}-," if before else "") + _encode(start) + (f",{_encode(end)}" if end else "")


def _enough_words(article: Article, span: Span, words: list[str]) -> int:
    """How many first words it takes until no earlier words are the same."""
    most = min(MOST_WORDS_AT_AN_END, len(words) - WORDS_AT_AN_END)
    counts = range(WORDS_AT_AN_END, most)
    return next((count for count in counts if not _stands_earlier(article, span, " ".join(words[:count]))), most)


def _stands_earlier(article: Article, span: Span, words: str) -> bool:
    # Browsers compare without regard to case. Where folding lengthens a text (ß) this may look a little less far.
    return 0 <= _folded(article.text).find(words.casefold()) < span.start


@lru_cache(maxsize=1)
def _folded(text: str) -> str:
    return text.casefold()


def _words_before(article: Article, span: Span) -> str:
    """The last words before a span in its own block; an opening quotation mark belongs to none of them."""
    block = article.text[article.text.rfind("\n", 0, span.start) + 1 : span.start]
    return " ".join(block.rstrip("“‘\"'« ").split()[-WORDS_BEFORE:])


def _encode(words: str) -> str:
    """In a text directive the hyphen, the comma and the ampersand are syntax; quote() takes care of the other two."""
    return quote(" ".join(words.split()), safe="", errors="replace").replace("-", "%2D")
