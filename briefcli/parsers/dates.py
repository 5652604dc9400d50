"""Dates as pages and newsrooms write them."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

# As English newsrooms write them; a date in another language's words is not guessed at.
MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
WRITTEN = (
    re.compile(rf"{WEEKDAY}{MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})"),
    re.compile(rf"{WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {MONTH},? (?P<year>\d{{4}})"),
    re.compile(r"(?P<day>\d{1,2})\. ?(?P<month_number>\d{1,2})\. ?(?P<year>\d{4})"),
)
ISO_DAY = re.compile(r"(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)")
EARLIEST = 1690  # the first newspapers; a year before that is a mistake


def read_date(text: str | None) -> datetime | date | None:
    """An aware time in UTC, or a date alone where the text has no time or no zone; None where it is no date."""
    words = " ".join((text or "").split())[:80]
    if not words:
        return None
    found = _machine_date(words) or written_date(words)
    return found if found and EARLIEST < found.year < 9999 else None


def _machine_date(words: str) -> datetime | date | None:
    """ISO 8601, RFC 2822, or at least a day in front of whatever follows."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            time = read(words)
        except (ValueError, IndexError, TypeError):
            continue
        if time.tzinfo and len(words) > len("2025-05-12"):
            return _in_utc(time)
        return time.date()
    day = ISO_DAY.match(words)
    return _date(*map(int, day.groups())) if day else None


def _in_utc(time: datetime) -> datetime | date:
    try:
        return time.astimezone(UTC)
    except OverflowError:
        return time.date()


def written_date(words: str) -> date | None:
    """ "12 May 2025", "May 12, 2025" or "12.05.2025" at the start of some words."""
    for form in WRITTEN:
        if found := form.match(words):
            named = found.groupdict()
            month = int(named.get("month_number") or 0) or MONTHS.get((named.get("month") or "")[:3].lower(), 0)
            return _date(int(named["year"]), month, int(named["day"]))
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
