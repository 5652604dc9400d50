"""Bytes into characters, as browsers do it: byte order mark, server, page, then the bytes themselves.

With one difference: bytes beyond ASCII that are UTF-8 are UTF-8 whatever a header says. Text in another encoding does
not pass for UTF-8 by accident, and headers lie often. A label that does not fit its bytes is passed over, too.
"""

import codecs
import re
from collections.abc import Iterator

from briefcli.parsers.detection import detect

BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What browsers, and so the people who write pages, mean by a label: the greater set of characters of the same family.
MEANT = {
    label: codec
    for codec, labels in {
        "cp1252": """
            ascii us-ascii iso-8859-1 iso8859-1 iso_8859-1 iso88591 latin-1 latin1 l1 x-cp1252 x-user-defined
            """,
        "cp1254": "iso-8859-9 iso8859-9 iso_8859-9 latin5 l5 x-cp1254",
        "cp874": "tis-620 iso-8859-11 iso8859-11 windows-874 dos-874",
        "cp1251": "x-cp1251 win-1251 win1251",
        "cp1250": "x-cp1250",
        "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j",
        "cp949": "euc-kr euc_kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 korean windows-949",
        "gb18030": "gb2312 gb_2312-80 gbk x-gbk chinese",
        "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5",
        "iso8859-8": "iso-8859-8-i logical",
        "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
        "mac-roman": "x-mac-roman",
        "utf-16-le": "utf-16 utf16 ucs-2 unicode",
        "utf-8": "unicode-1-1-utf-8 x-unicode20utf8 utf-8 utf8",
    }.items()
    for label in labels.split()
}
NOT_FOR_PAGES = frozenset(("utf-7", "idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"))
META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{2,40})", re.IGNORECASE)
XML_ENCODING = re.compile(rb"^\s{0,99}<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([\w:.-]{2,40})", re.IGNORECASE)
COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
PRESCAN = 4096  # bytes; browsers look at 1024, but pages with long comments before their meta are common
SHIFTED = re.compile(rb"\x1b\$[@B]")  # how Japanese begins in ISO-2022-JP
ZEROS, ONE_SIDED = 0.02, 8  # of the bytes; times as many in one place as in the other
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Of the characters beyond ASCII: a file where fewer do not fit is in this encoding, and damaged. What fits UTF-8 fits
# by no accident, so that there it need only outnumber what does not.
FEW, LESS_THAN_HALF = 0.25, 0.499


def decode(body: bytes, label: str | None) -> str:
    """The characters of a body whose server said `label`; those that cannot be read are replacement characters."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    return next(_readings(body, label))


def _readings(body: bytes, label: str | None) -> Iterator[str]:
    """The body in each encoding that it fits, the likeliest first."""
    proven = _utf16_by_its_zeros(body) or ("iso2022_jp" if SHIFTED.search(body[:PRESCAN]) else "utf-8")
    for encoding in (proven, *map(_codec, (label, _declared(body)))):
        if encoding and not (encoding.startswith("utf-16") and _is_single(body)):
            text = body.decode(encoding, "replace")
            holes = text.count(REPLACEMENT)
            few = LESS_THAN_HALF if encoding == "utf-8" else FEW
            if not holes or holes <= few * (len(text) - len(text.encode("ascii", "ignore"))):
                yield text
    yield body.decode(detect(body), "replace")


def _utf16_by_its_zeros(body: bytes) -> str | None:
    """UTF-16 without a mark: in markup, and in most alphabets, every other byte is nought."""
    head = body[:PRESCAN]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) < ZEROS * len(head) or ONE_SIDED * min(even, odd) > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_single(body: bytes) -> bool:
    """Whether words can be read byte by byte, so that it cannot be UTF-16."""
    head = body[:PRESCAN]
    return 0 not in head and any(mark in head for mark in (b" ", b"\n", b"<"))


def _declared(body: bytes) -> str | None:
    """What the page says of itself; one that says UTF-16 in ASCII letters cannot be right."""
    head = COMMENT.sub(b"", body[:PRESCAN])
    found = META_CHARSET.search(head) or XML_ENCODING.match(head)
    label = found[1].decode("ascii", "ignore").lower() if found else None
    return None if label and label.startswith(("utf-16", "utf16")) else label


def _codec(label: str | None) -> str | None:
    """The codec that a label stands for; None for one that nobody knows or that is not for pages."""
    name = (label or "").strip().strip("\"'").lower()
    if name in MEANT:
        return MEANT[name]
    try:
        codec = codecs.lookup(name)
        "".encode(codec.name)  # bytes-to-bytes codecs, such as hex, refuse this
    except (LookupError, ValueError):
        return None
    return None if codec.name in NOT_FOR_PAGES else MEANT.get(codec.name, codec.name)
