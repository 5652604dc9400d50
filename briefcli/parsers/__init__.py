"""Reads a document as an article: by media type, then by suffix, then by its first bytes."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath

from briefcli.errors import ParseError
from briefcli.model import Article, BlockKind, Document
from briefcli.parsers.addresses import path_of
from briefcli.parsers.decoding import REPLACEMENT, decode
from briefcli.parsers.eml import open_letter
from briefcli.parsers.html import parse_html
from briefcli.parsers.html.refusal import NotTheArticle
from briefcli.parsers.markdown import parse_markdown
from briefcli.parsers.text import parse_text

Parser = Callable[[Document], Article]

PARSERS: dict[str, Parser] = {"html": parse_html, "md": parse_markdown, "txt": parse_text}
"""Input formats by the suffix that they are known by."""

MEDIA_TYPES = {"text/html": "html", "application/xhtml+xml": "html", "text/markdown": "md", "text/x-markdown": "md"}
PLAIN = "text/plain"
SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "md",
    ".markdown": "md",
    ".txt": "txt",
    ".text": "txt",
}
# What a file is by its first bytes, when it is nothing that we read.
SIGNATURES = {
    b"%PDF-": "PDF",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"RIFF": "a media file",
    b"OggS": "a media file",
    b"ID3": "a media file",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"{\\rtf": "RTF",
    b"\x1f\x8b": "a gzip archive",
}
LOOKS_LIKE_HTML = re.compile(
    r"\s{0,99}(?:<!--|<\?xml|<!doctype\s+html|<(?:html|head|body|meta|title|article|main|div|section|p|h1)\b)",
    re.IGNORECASE,
)
UNREADABLE = re.compile("[\x00-\x08\x0e-\x1a\x7f\ufffd]")
SNIFFED = 8192  # characters
SENTENCE_END = re.compile(r"[.!?…。！？।։؟]")
SHORTEST_SENTENCE, LONGEST_SCRAP = 10, 200  # characters: "It rained."; longer than a scrap is prose in some script
SHORTEST_LIST, WORDS_OF_AN_ITEM = 3, 4  # shorter items are a menu, a list of teams
MOSTLY = 0.1  # of them: more than this many unreadable ones, and it is no text


def parse(document: Document, force: bool = False) -> Article:
    """The article that a document holds; a ParseError says why there is none.

    With force, a page that does not look like an article is read as one.
    """
    _refuse_what_is_no_text(document)
    article = _read(document, force)
    if not article.text:
        raise ParseError(
            f"no article found in {_name(document)}: it has no text to brief. Save the article's own page and try that."
        )
    if not force and not _tells_something(article):
        raise ParseError(
            f"no article found in {_name(document)}: it has no sentence to brief. Check that all of it was saved."
        )
    return _with_holes_counted(article)


def _with_holes_counted(article: Article) -> Article:
    """Says of an article how many of its characters could not be read."""
    holes = article.text.count(REPLACEMENT)
    if not holes:
        return article
    what = "1 character" if holes == 1 else f"{holes} characters"
    return replace(article, warnings=(*article.warnings, f"{what} could not be read (shown as {REPLACEMENT})"))


def _read(document: Document, force: bool) -> Article:
    try:
        format_ = _format_of(document)
        letter = open_letter(document) if format_ == "txt" else None
        return letter.told(_read(letter.document, force)) if letter else PARSERS[format_](document)
    except NotTheArticle as page:
        what, next_step = page.reason
        if force:
            return replace(page.article, warnings=(*page.article.warnings, f"this may be no article: {what}"))
        raise ParseError(
            f"no article found in {_name(document)}: {what}. {next_step}, or add --force to brief what is here."
        ) from None


def _name(document: Document) -> str:
    return "standard input" if document.uri == "-" else document.uri


def _tells_something(article: Article) -> bool:
    """The least that is an article: a sentence of some words, a list of some lines, or a heading with text below it."""
    kinds = {block.kind is BlockKind.HEADING for block in article.blocks}
    if kinds == {True, False} or len(article.text) > LONGEST_SCRAP:
        return True
    items = [block.span.text for block in article.blocks if block.kind is BlockKind.ITEM]
    if sum(len(item.split()) >= WORDS_OF_AN_ITEM for item in items) >= SHORTEST_LIST:
        return True
    return any(
        SENTENCE_END.search(block.span.text) and len(block.span.text) >= SHORTEST_SENTENCE for block in article.blocks
    )


def _refuse_what_is_no_text(document: Document) -> None:
    name = _name(document)
    if not document.body.strip():
        raise ParseError(f"cannot read {name}: it is empty. Check that the article was saved.")
    what = next((what for signature, what in SIGNATURES.items() if document.body.startswith(signature)), None)
    if what is None and _is_binary(document):
        what = "this kind of file"
    if what:
        raise ParseError(
            f"cannot read {name}: {what} is not supported (try: {', '.join(PARSERS)}). Convert it to text first."
        )


def _is_binary(document: Document) -> bool:
    start = decode(document.body[:SNIFFED], document.encoding)
    return len(UNREADABLE.findall(start)) > MOSTLY * len(start)


def _format_of(document: Document) -> str:
    """By its media type, if that is more than "text"; then by the name; then by how the text begins.

    What is called plain text is no page for its address alone: a file of wire copy may come from "/flood.html".
    """
    media_type = document.media_type.partition(";")[0].strip().lower()
    by_name = SUFFIXES.get(PurePosixPath(path_of(document.uri)).suffix.lower())
    known = MEDIA_TYPES.get(media_type) or by_name
    if known and not (media_type == PLAIN and known == "html"):
        return known
    return "html" if LOOKS_LIKE_HTML.match(decode(document.body[:SNIFFED], document.encoding)) else "txt"
