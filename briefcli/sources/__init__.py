"""Where articles come from: a path, an http(s) URL or standard input."""

import errno
import mimetypes
import re
import sys
import unicodedata
from pathlib import Path
from typing import BinaryIO

from briefcli.errors import BriefError, MissingError, ParseError, ReadError, UsageError
from briefcli.model import Document

STANDARD_INPUT = "-"
SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]{1,20})://")
MEDIA_TYPES = {".md": "text/markdown", ".markdown": "text/markdown"}
"""What `mimetypes` knows on some machines only."""
LARGEST = 10 * 1024 * 1024
"""Bytes; the longest articles are a hundredth of it, and an endless device ends here."""
UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
"""Categories of characters that steer a terminal or hide in a line."""


def fetch(location: str, url: str | None = None) -> Document:
    """What a location holds, as it came; `url` says where a saved page or standard input came from."""
    if location == STANDARD_INPUT:
        return Document(url or STANDARD_INPUT, "", _standard_input())
    scheme = SCHEME.match(location)
    if scheme is None:
        return _file(location, url)
    if scheme["scheme"].lower() not in ("http", "https"):
        raise UsageError(f"cannot fetch {legible(location)}: only http, https, paths and - are understood.")
    from briefcli.sources.web import get

    return get(location, url)


def legible(text: str) -> str:
    """The text without what could steer a terminal, hide in a line or fail to print."""
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(mark) in UNSEEN else mark for mark in text)


def _standard_input() -> bytes:
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("nothing is piped in; try: cat PAGE.html | briefcli brief -, or name the file.")
    return _read(sys.stdin.buffer, "standard input")


def _file(location: str, url: str | None) -> Document:
    if not location:
        raise MissingError("no such file: its name is empty. Give a path, a URL or - for standard input.")
    path = Path(location)
    try:
        with path.open("rb") as file:
            body = _read(file, location)
    except (OSError, ValueError) as fault:
        raise _explained(location, fault) from fault
    return Document(url or legible(location), _media_type(path), body)


def _read(stream: BinaryIO, location: str) -> bytes:
    body = stream.read(LARGEST + 1)
    if len(body) > LARGEST:
        raise ParseError(f"{legible(location)} is too large: more than {LARGEST >> 20} MiB. Is it one article?")
    return body


def _media_type(path: Path) -> str:
    suffix = path.suffix.lower()
    return MEDIA_TYPES.get(suffix) or mimetypes.guess_type(f"file{suffix}", strict=False)[0] or ""


def _explained(location: str, fault: OSError | ValueError) -> BriefError:
    """The fault of a file in words, and what to do about it."""
    name = legible(location)
    match getattr(fault, "errno", None):
        case errno.EISDIR:
            return ParseError(f"{name} is a directory; name the files in it, e.g. {name.rstrip('/')}/*.html")
        case errno.ENOENT | errno.ENOTDIR | errno.ENAMETOOLONG | None:  # None: a name that no file can have
            return MissingError(f"no such file: {name}. Check the spelling, or give a URL or - for standard input.")
        case errno.EACCES | errno.EPERM:
            return ReadError(f"cannot read {name}: permission denied. Check who may read it.")
    return ReadError(f"cannot read {name}: {getattr(fault, 'strerror', None) or fault}.")
