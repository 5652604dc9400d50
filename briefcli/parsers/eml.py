"""A mail as mail programs save it, with the headers that its servers wrote and its text encoded."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefcli.model import Document
from briefcli.parsers.dates import read_date
from briefcli.parsers.decoding import decode

if TYPE_CHECKING:
    from datetime import date, datetime
    from email.message import Message

    from briefcli.model import Article

HEADER = re.compile(
    rb"\s{0,9}(?:From [^\n]{1,200}\n)?"
    rb"(?:[A-Za-z][\w-]{0,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){2,200}"
)
ENCODED = re.compile(b"^(?:MIME-Version|Content-Transfer-Encoding):", re.IGNORECASE | re.MULTILINE)
LONGEST_HEADER = 1 << 16  # bytes
MOST_PARTS = 50  # beyond that, nobody wrote it
NESTED = re.compile(b"boundary=|message/rfc822", re.IGNORECASE)
SHOWN = ("From", "Date", "To", "Subject")
PREFIX = re.compile(r"(?:(?:Fwd?|Re|WG|AW|Tr):\s+){1,4}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letter:
    """The words of a mail as a document, and what its header says of it."""

    document: Document
    subject: str
    sent: datetime | date | None

    def told(self, article: Article) -> Article:
        """An article that was read from the words, with the mail's subject and day where it has none of its own."""
        title = article.title or PREFIX.sub("", self.subject, count=1) or None
        return replace(article, title=title, published=article.published or self.sent)


def open_letter(document: Document) -> Letter | None:
    """The text of a saved mail, or else its page; None for what is no such mail."""
    header = HEADER.match(document.body[:LONGEST_HEADER].replace(b"\r\n", b"\n"))
    if not header or not ENCODED.search(header[0]) or len(NESTED.findall(document.body)) > MOST_PARTS:
        return None
    from email import message_from_bytes

    message = message_from_bytes(document.body.lstrip())
    parts = [part for part in message.walk() if part.get_content_maintype() == "text" and not part.get_filename()]
    part = next((part for kind in ("plain", "html") for part in parts if part.get_content_subtype() == kind), None)
    if part is None:
        return None
    is_page = part.get_content_subtype() == "html"
    words = _words_of(part) if is_page else f"{_header_of(message)}\n\n{_words_of(part)}"
    told = Document(document.uri, "text/html" if is_page else "text/plain", words.encode(), "utf-8")
    return Letter(told, _decoded(message["Subject"]), read_date(_decoded(message["Date"])))


def _words_of(part: Message) -> str:
    body = part.get_payload(decode=True)
    return decode(body if isinstance(body, bytes) else b"", part.get_content_charset())


def _header_of(message: Message) -> str:
    """The lines that mail programs show."""
    return "\n".join(f"{name}: {words}" for name in SHOWN if (words := _decoded(message[name])))


def _decoded(field: object) -> str:
    """The words of a header, on one line: *=?UTF-8?Q?Caf=C3=A9?=* is *Café*."""
    from email.errors import MessageError
    from email.header import decode_header, make_header

    words = str(field or "")
    with suppress(MessageError, LookupError, ValueError):
        words = str(make_header(decode_header(words)))
    return " ".join(words.split())
