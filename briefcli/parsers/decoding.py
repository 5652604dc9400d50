"""Bytes into characters, as browsers do it: byte order mark, server, page, then the bytes themselves.

With one difference: bytes beyond ASCII that are valid UTF-8 are UTF-8 whatever a header says. Text in another
encoding does not pass for UTF-8 by accident, and headers lie often.
"""

import codecs
import re
from dataclasses import dataclass

BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Labels that browsers, and so the people who write pages, take for Windows-1252.
WESTERN = frozenset(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin-1", "latin1", "l1"))
NOT_FOR_PAGES = frozenset(("utf-7", "idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"))
META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{2,40})", re.IGNORECASE)
XML_ENCODING = re.compile(rb"^\s{0,99}<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([\w:.-]{2,40})", re.IGNORECASE)
PRESCAN = 4096  # bytes; browsers look at 1024, but pages with long comments before their meta are common
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters, and what a reader should know about how they came to be."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(body: bytes, label: str | None) -> Decoded:
    """The characters of a body whose server said `label`."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return _counted(body[len(mark) :].decode(encoding, "replace"))
    proven = _utf16_by_its_zeros(body) or ("utf-8" if not body.isascii() else None)
    for encoding in filter(None, (proven, _codec(label), _codec(_declared(body)), "utf-8")):
        try:
            return Decoded(body.decode(encoding))
        except UnicodeDecodeError:
            continue
    return _counted(_nearest(body))


def _utf16_by_its_zeros(body: bytes) -> str | None:
    """UTF-16 without a mark: in most alphabets every other byte is nought."""
    head = body[:PRESCAN]
    if head[1::2].count(0) > len(head) // 4:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > len(head) // 4 else None


def _declared(body: bytes) -> str | None:
    """What the page says of itself; one that says UTF-16 in ASCII letters cannot be right."""
    found = META_CHARSET.search(body[:PRESCAN]) or XML_ENCODING.match(body[:PRESCAN])
    label = found[1].decode("ascii", "ignore").lower() if found else None
    return None if label and label.startswith(("utf-16", "utf16")) else label


def _codec(label: str | None) -> str | None:
    """The codec that a label stands for; None for one that nobody knows or that is not for pages."""
    name = (label or "").strip().lower()
    if name in WESTERN:
        return "cp1252"
    try:
        codec = codecs.lookup(name)
        "".encode(codec.name)  # bytes-to-bytes codecs, such as hex, refuse this
    except LookupError:
        return None
    return None if codec.name in NOT_FOR_PAGES else codec.name


def _nearest(body: bytes) -> str:
    """Nothing fits: UTF-8 with holes where that is mostly what it is, else Windows-1252."""
    text = body.decode("utf-8", "replace")
    beyond_ascii = len(body) - len(body.decode("ascii", "ignore"))
    return text if text.count(REPLACEMENT) * 10 < beyond_ascii else body.decode("cp1252", "replace")


def _counted(text: str) -> Decoded:
    holes = text.count(REPLACEMENT)
    if not holes:
        return Decoded(text)
    what = "1 character" if holes == 1 else f"{holes} characters"
    return Decoded(text, (f"{what} could not be read (shown as {REPLACEMENT})",))
