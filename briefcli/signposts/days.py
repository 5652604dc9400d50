"""The days that a sentence speaks of, counted from the day on which its article appeared."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from briefcli.languages.language import Language

WEEK = 7
LATELY = timedelta(days=60)  # a day without a year is the next one, unless it was so short a time ago
LAST_WORD = re.compile(r"(\w+)\W{1,2}$")
LONGEST_WORD = 20  # characters to look back for the word before a time


@dataclass(frozen=True, slots=True)
class Time:
    """Words for a time, and the last day that they can mean: None where they leave it open."""

    start: int
    end: int
    day: date | None
    is_ahead: bool
    """Whether that is still to come; where nothing dates it, whether its words alone put it ahead."""


def times_in(own_words: str, times: re.Pattern[str], published: date | None, language: Language) -> Iterator[Time]:
    """The times that a sentence tells, in order."""
    for found in times.finditer(own_words):
        before = _word_before(found)
        if _is_bare(found) and before not in language.signs.coming.before_times:
            continue
        day = _last_day(found, published, language) if published else None
        if day and found["weekday"] and before in language.signs.coming.following:
            day += timedelta(WEEK)
        is_relative = bool(found["weekday"] or found["soon"])
        yield Time(found.start(), found.end(), day, is_relative if not (day and published) else day >= published)


def _is_bare(found: re.Match[str]) -> bool:
    """*May* is a name and a verb as well, and *2027* may be a number of things."""
    is_month = found["month"] and not (found["first"] or found["second"] or found["year"])
    return bool(is_month or found["whole_year"])


def _word_before(found: re.Match[str]) -> str:
    """*in* March, *until* 2027, *next* Tuesday."""
    before = LAST_WORD.search(found.string, max(0, found.start() - LONGEST_WORD), found.start())
    return before[1].lower() if before else ""


def times_of(language: Language) -> re.Pattern[str]:
    """*Tuesday*, *12 March 2026*, *March 12*, *in March*, *by 2027*, *this spring*, *tomorrow*; not *Tuesday’s*."""
    coming = language.signs.coming
    weekdays = "|".join(day.title() for day in coming.weekdays)
    months = "|".join(name.title() for names in coming.months for name in names)
    seasons, soon = "|".join(coming.seasons), "|".join(map(re.escape, coming.soon))
    of = "|".join(coming.of_months)
    day, year = r"(?<![\w:.,])\d{1,2}(?:st|nd|rd|th)?", r"(?:19|20|21)\d\d"
    dates = rf"(?:(?P<first>{day})\ (?:{of}\ )?)?(?P<month>{months})\b\.?(?:\ (?P<second>\d{{1,2}})(?:st|nd|rd|th)?\b)?"
    return re.compile(
        rf"""
          \b(?:
            (?P<weekday>{weekdays})
          | {dates}(?:,?\ (?P<year>{year}))?
          | this\ (?P<season>{seasons})
          | (?P<whole_year>{year})
          | (?i:(?P<soon>{soon}))
          )\b(?![’']s|-\w)
        """,
        re.VERBOSE,
    )


def _last_day(found: re.Match[str], published: date, language: Language) -> date | None:
    """The last day that a time can mean; None where its words leave it open."""
    coming = language.signs.coming
    if found["weekday"]:
        return published + timedelta((coming.weekdays.index(found["weekday"].lower()) - published.weekday()) % WEEK)
    if found["whole_year"]:
        return date(int(found["whole_year"]), 12, 31)
    if found["season"]:
        return _end_of(coming.seasons[found["season"]], None, published.year)
    if not found["month"]:
        return None
    name = found["month"].lower()
    month = next(number for number, names in enumerate(coming.months, 1) if name in names)
    day = re.sub(r"\D", "", found["first"] or found["second"] or "")
    if found["year"]:
        return _end_of(month, day, int(found["year"]))
    years = range(published.year - 1, published.year + 2)
    return next(each for year in years if (each := _end_of(month, day, year)) >= published - LATELY)


def _end_of(month: int, day: str | None, year: int) -> date:
    """A day, or the last one of its month."""
    last = monthrange(year, month)[1]
    return date(year, month, min(max(1, int(day)), last) if day else last)
