"""Lines that are made of an article's facts: "Published: 14 May 2025 | Updated: 15 May 2025 | By Ana Ruiz"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from briefcli.parsers.dates import DATE_WITHIN, read_date
from briefcli.parsers.names import PERSON, names_in

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 160  # characters
CLOCK = r"\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?(?:[ap]\.?m\b\.?|uhr|hrs?))?(?-i:\s?[A-Z]{2,5}\b)?"
WHEN = rf"(?:{CLOCK},?\s)?(?P<date>{DATE_WITHIN.pattern})(?:,?\s(?:(?:at|à|um|a las|alle|om|kl\.?|[–-])\s)?{CLOCK})?"
AT = r"(?:\s(?:on|at|le|à|am|um|el|a las|il|em|op))?:?,?\s"
PUBLISHED = r"(?:first |originally )?(?:published|posted|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)"
UPDATED = (
    r"(?:last |zuletzt )?(?:updated|modified|aktualisiert|mise? à jour|modifié|actualizado|atualizado|aggiornato"
    r"|bijgewerkt)"
)
WRITER = r"(?:by|von|par|por|di|door|author|autor|auteur|autore)"
READING = r"(?:\d{1,3}[ -]min(?:ute)?s? read|(?:reading time|lesezeit|lecture|temps de lecture):? \d{1,3} min\w{0,6})"
# Each is tried where the one before has ended.
FORMS = {
    "published": re.compile(rf"{PUBLISHED}{AT}{WHEN}", re.IGNORECASE),
    "modified": re.compile(rf"{UPDATED}{AT}(?:{WHEN}|{CLOCK})", re.IGNORECASE),
    "names": re.compile(
        rf"{WRITER}:?\s(?P<names>[^\W\d_][^|•·.!?…“”«»\"\d]{{2,80}}?)(?=\s?[|•·]|,?\s(?:{PUBLISHED}|{UPDATED})\b|$)",
        re.IGNORECASE,
    ),
    "reading": re.compile(READING, re.IGNORECASE),
}
BETWEEN = re.compile(r"[\s|•·,;–—.-]*")


@dataclass(frozen=True, slots=True)
class Credits:
    """Who wrote an article and when, as one of its lines says."""

    people: tuple[str, ...]
    published: datetime | date | None
    modified: datetime | date | None


def read_credits(line: str) -> Credits | None:
    """The facts of a line that is made of them and gives a date with its label; None for any other line."""
    found = dict(reversed(list(_facts_in(line)))) if len(line) <= LONGEST else {}
    if not found.keys() & {"published", "modified"} or "" in found:
        return None
    people = filter(PERSON.fullmatch, names_in(found.get("names") or ""))
    return Credits(tuple(people), read_date(found.get("published")), read_date(found.get("modified")))


def _facts_in(line: str) -> Iterator[tuple[str, str | None]]:
    """Each fact with its kind; one of no kind where the line says something else."""
    place = 0
    while place < len(line):
        tried = ((kind, form.match(line, place)) for kind, form in FORMS.items())
        kind, match = next(((kind, match) for kind, match in tried if match), ("", None))
        yield kind, match.groupdict().get("names" if kind == "names" else "date") if match else None
        gap = BETWEEN.match(line, match.end()) if match else None
        place = gap.end() if gap else len(line)
