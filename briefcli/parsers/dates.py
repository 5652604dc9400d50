"""Dates as pages and newsrooms write them. "3.5.2025" is read; "3/5/2025" is anybody's guess."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

# How months begin in the languages of the pages that we meet most; each beginning stands for one month only.
BEGINNINGS = """
    jan ene gen jän ian led tam sty oca янв січ ιαν ينا; feb fév fev hel lut úno şub фев лют φεβ فبر;
    mar mär maa bře мар бер μαρ μάρ مار; apr avr abr huh kwi dub nis апр кві απρ أبر;
    may mai mei mag maj tou kvě май мая тра μαΐ μάι ماي; jun juin giu kes cze iun haz июн чер ιουν يون;
    jul juil lug hei lip iul tem июл лип ιουλ يول; aug aoû ago elo sie srp agu ağu авг сер αυγ αύγ أغس;
    sep set syy wrz zář eyl сен вер σεπ سبت; oct okt ott out lok paź říj eki окт жов οκτ أكت;
    nov marr noi kas ноя лис νοε νοέ نوف; dec dez déc dic des jou gru ara дек гру δεκ ديس
    """
MONTHS = {beginning: number for number, names in enumerate(BEGINNINGS.split(";"), 1) for beginning in names.split()}
WORD = r"[^\W\d_]{3,12}\.?"
MONTH = rf"(?P<month>{WORD})"
WEEKDAY = r"(?:[^\W\d_]{2,12}\.?,? )?"
WRITTEN = (
    re.compile(rf"{WEEKDAY}{MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})"),
    re.compile(rf"{WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)? (?:de )?{MONTH},? (?:de )?(?P<year>\d{{4}})"),
    re.compile(r"(?P<day>\d{1,2})\. ?(?P<month_number>\d{1,2})\. ?(?P<year>\d{4}|\d\d)(?!\d)"),
    re.compile(r"(?P<year>\d{4}) ?[年년] ?(?P<month_number>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日일]"),
)
# What may follow a date: "at 9.30 a.m. EDT", ", 14:07 Uhr", "- 09:30 (UTC+2)".
TIME_TAIL = re.compile(
    r"(?:\s?[,|·–—-])?\s?(?:(?:at|um|à|@)\s)?\d{1,2}(?:[:.h]\d\d){0,2}(?:\s?(?:[ap]\.?m\.?|Uhr|h|hrs))?"
    r"(?:[,\s]?\s?\(?(?-i:[A-Z]{1,5})(?:[+-]\d{1,2}(?::?\d\d)?)?\)?)?\.?",
    re.IGNORECASE,
)
MACHINE = re.compile(r"\d{4}-?\d\d-?\d\d(?:[T ][\d:.,]{2,15} ?(?:Z|[A-Z]{2,4}|[+-]\d\d:?\d\d)?)?")
MAIL = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)?(?: (?:[+-]\d{4}|[A-Z]{1,4}))?")
# A date somewhere in a short line.
DATE_WITHIN = re.compile(
    rf"(?<![\d.])\d{{1,2}}\. ?\d{{1,2}}\. ?(?:\d{{4}}|\d\d)(?![\d.]\d)|\d{{4}}-\d\d-\d\d"
    rf"|\d{{4}} ?[年년] ?\d{{1,2}} ?[月월] ?\d{{1,2}} ?[日일]"
    rf"|{WORD} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th|\.)? (?:de )?{WORD},? (?:de )?\d{{4}}"
)
ISO_DAY = re.compile(r"(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)")
THIS_CENTURY, SHORT_YEAR = 2000, 99  # "12.05.25"
EARLIEST = 1690  # the first newspapers; a year before that is a mistake


def read_date(text: str | None) -> datetime | date | None:
    """An aware time in the zone that the text names, or a date alone where it has no time or no zone; None for no date.

    The zone is kept because the day depends on it: half past midnight in Calder is another day in Greenwich.
    """
    words = " ".join((text or "").split())[:80]
    if not words:
        return None
    found = _machine_date(words) or written_date(words)
    return found if found and EARLIEST < found.year < 9999 else None


def whole_date(words: str) -> datetime | date | None:
    """The date of words that are nothing else, but for a time behind it; *March 3, 2025 was a cold day* has none."""
    if MACHINE.fullmatch(words) or MAIL.fullmatch(words):
        return read_date(words)
    ends = [found.end() for form in WRITTEN if (found := form.match(words))]
    return read_date(words) if any(end == len(words) or TIME_TAIL.fullmatch(words, end) for end in ends) else None


def _machine_date(words: str) -> datetime | date | None:
    """ISO 8601, RFC 2822, or at least a day in front of whatever follows."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            time = read(words)
        except (ValueError, IndexError, TypeError):
            continue
        return time if time.tzinfo and len(words) > len("2025-05-12") else time.date()
    day = ISO_DAY.match(words)
    return _date(*map(int, day.groups())) if day else None


def written_date(words: str) -> date | None:
    """ "12 May 2025", "May 12, 2025" or "12.05.2025" at the start of some words."""
    for form in WRITTEN:
        if found := form.match(words):
            named = found.groupdict()
            month = int(named.get("month_number") or 0) or _month(named.get("month") or "")
            year = int(named["year"])
            return _date(year if year > SHORT_YEAR else THIS_CENTURY + year, month, int(named["day"]))
    return None


def _month(word: str) -> int:
    """1 for January; 0 for a word that is no month."""
    return MONTHS.get(word[:4].lower()) or MONTHS.get(word[:3].lower(), 0)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
