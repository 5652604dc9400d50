"""Press releases: the labels above their headline, and what their writers put below the end for newsrooms alone."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from typing import Protocol, TypeVar

from briefcli.model import Aside
from briefcli.parsers.dates import DATE_WITHIN, written_date

WEEKDAY = r"(?:[a-z]{3,6}day,? )?"
TIMED = r"(?=.{0,80}(?:\d|\b(?:noon|midnight|midday|[a-z]{3,6}day)\b))"
# Forms of furniture: each is a whole line.
RELEASE = (
    r"(?:for )?immediate (?:release|publication)|for release on delivery"
    rf"|(?:press|news|media) release(?: (?:no|nr)\.? ?[\w/-]{{1,12}})?"
    rf"(?:[\s:|,–—-]{{1,3}}{WEEKDAY}(?:{DATE_WITHIN.pattern}))?"
    r"|(?:presse|medien)(?:mitteilung|information)(?: nr\.? ?[\w/-]{1,12})?"
    r"|communiqué de presse|pour diffusion immédiate"
    r"|(?:nota|comunicado) de prensa|comunicato stampa|persbericht"
)
EMBARGO = (
    r"(?:for release:? |(?:strictly )?embargo(?:ed)?(?::| until| till| to| for release) "
    r"|under embargo (?:until|till) |not for (?:release|publication|broadcast)[\w ,/]{0,30} (?:before|until) "
    rf"|sperrfrist:? |sous embargo jusqu){TIMED}[^!?“”\"]{{2,80}}"
)
LABELS = (RELEASE, EMBARGO)
HOUSE_LABEL = re.compile(rf"\W{{0,3}}(?:{RELEASE})\W{{0,3}}", re.IGNORECASE)
LABEL = re.compile(rf"\W{{0,3}}(?:{RELEASE}|{EMBARGO})\W{{0,3}}", re.IGNORECASE)
WIRE = re.compile(r"/ ?(?:PR ?Newswire|CNW|EINPresswire)\b[^/]{0,30}/|\((?:BUSINESS|GLOBE|ACCESS|ACN) ?(?:NEWS)?WIRE\)")
END = re.compile(r"\W{0,4}(?:ENDS?|Ends)\W{0,4}|[—–-] ?30 ?[—–-]|#(?: ?#){2,5}")
OPENING, REST = r"\W{0,3}", r"(?:\W{0,3}| ?[:–—-] ?.{0,400})"
# What only a release or an agency has, and only below the end.
NOTES = re.compile(
    rf"{OPENING}(?:notes? (?:to|for) (?:the )?editors?|hinweise? (?:für|an) (?:die )?redaktion(?:en)?){REST}"
    rf"|{OPENING}notizblock|{OPENING}die folgenden informationen sind nicht (?:zur|für die) veröffentlichung .{{0,60}}"
    rf"|{OPENING}(?:cautionary .{{2,40}})?\b"
    r"(?:forward[- ]looking (?:statements?|information)|safe[- ]harbou?r(?: statements?)?)\W{0,3}",
    re.IGNORECASE,
)
PRESS_CONTACT = re.compile(
    rf"{OPENING}(?:(?:for )?(?:more |further )?(?:media|press|news)(?: and investors?)? "
    r"(?:contacts?|enquiries|inquiries|queries|relations)(?: details| information)?"
    rf"|(?:presse|medien)kontakte?|contacts? (?:presse|médias?)|contacto de prensa|contatti stampa){REST}",
    re.IGNORECASE,
)
SOURCE = re.compile(r"SOURCE:? [A-Z][^.!?]{1,80}\.?")
# What stands there as well, and in articles elsewhere.
CONTACT = re.compile(
    rf"{OPENING}(?:contacts?(?: details| information| us)?|enquiries|inquiries|kontakt){REST}"
    rf"|{OPENING}(?:for|to) (?:more|further|additional|request) "
    r"(?:information|details|an interview|interviews?|photos?|images?)\b.{2,300}",
    re.IGNORECASE,
)
ABOUT = re.compile(rf"{OPENING}(?:about|über|à propos d[eu]|acerca de|informazioni su) [^.!?]{{2,80}}:?", re.IGNORECASE)
PHONE = r"(?:\+|\(0|\b0)[\d() ./-]{7,20}\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b"
REACHED = re.compile(rf"\S@\S+\.\w|{PHONE}")
ONLY_REACHED = re.compile(
    rf"(?:(?:[\w-]{{1,10}}[:.] ?)?(?:[^\s@]{{1,60}}@[^\s@]{{1,60}}|{PHONE})[\s|,;/]{{0,3}}){{1,3}}"
)
NEAR = 6  # lines below *Contact:* in which an address stands
LONGEST_LABEL, LONGEST_END = 120, 4000  # characters; of a line, and of what follows the people to call
FEWEST_ABOVE, MOST_ABOUT = 200, 1500  # characters of the release, and of "About …"
DATELINE = re.compile(
    rf"[^\W\d_a-z][^\d.!?:;“”\"\n]{{1,60}}(?:[,–—-] ?| \()(?P<day>{DATE_WITHIN.pattern})\)?"
    r"(?: ?[/(][\w ./-]{2,30}[/)])? ?[–—:-]{1,2} "
)


class _Told(Protocol):
    """A line, a paragraph or a block."""

    @property
    def text(self) -> str:
        """Its words."""


_Piece = TypeVar("_Piece", bound=_Told)


def is_label(line: str) -> bool:
    """*FOR IMMEDIATE RELEASE*, *Press release, 12 May 2025*, *Embargoed until 00:01 on Thursday*."""
    return len(line) <= LONGEST_LABEL and LABEL.fullmatch(line) is not None


def is_label_of_house(line: str) -> bool:
    """*Press release*, which stands below the name of its house; an embargo may stand below the headline."""
    return len(line) <= LONGEST_LABEL and HOUSE_LABEL.fullmatch(line) is not None


def contacts_above(lines: Sequence[str], first: int) -> int:
    """Where the people to call end, if a release names them above its headline; the same place if not."""
    if first < len(lines) and ONLY_REACHED.fullmatch(lines[first]):
        return first + 1
    if first >= len(lines) or not any(_opens_with(form, lines[first]) for form in (PRESS_CONTACT, CONTACT)):
        return first
    near = range(first, min(first + NEAR, len(lines)))
    return max((place + 1 for place in near if _is_way_to_reach(lines[place])), default=first)


def _is_way_to_reach(line: str) -> bool:
    return len(line) <= LONGEST_LABEL and REACHED.search(line) is not None


def date_of_dateline(line: str) -> date | None:
    """The day of *CALDER, 12 May 2025 – The council …*"""
    found = DATELINE.match(line)
    return written_date(found["day"]) if found else None


def without_end(pieces: Sequence[_Piece]) -> tuple[list[_Piece], list[Aside]]:
    """What a release tells, and as one note what it adds below its end for newsrooms."""
    lines = [piece.text for piece in pieces]
    end = _end_of_story(lines)
    return list(pieces[:end]), [Aside("note", "\n".join(lines[end:]))] if end < len(lines) else []


def _end_of_story(lines: Sequence[str]) -> int:
    """Where what is for newsrooms alone begins, below the end of a release; past the last line where nothing does."""
    first = _first_with_enough_above(lines)
    ends = [place + 1 for place in range(first, len(lines)) if END.fullmatch(lines[place])]
    sure = [place for place in range(first, len(lines)) if _is_sure(lines, place)]
    is_release = bool(sure) or any(map(is_label, lines[:NEAR])) or any(map(WIRE.search, lines[:NEAR]))
    if ends and (is_release or any(_opens_with(ABOUT, line) for line in lines[ends[-1] :])):
        sure.append(ends[0])
    start = min(sure, default=len(lines))
    return _with_boilerplate(lines, first, start) if is_release else start


def _first_with_enough_above(lines: Sequence[str]) -> int:
    """The first line that can be below the end, since something was told above it."""
    above = accumulate(map(len, lines), initial=0)
    return next((place for place, characters in enumerate(above) if characters >= FEWEST_ABOVE), len(lines))


def _is_sure(lines: Sequence[str], place: int) -> bool:
    """Whether a line opens what only a release has; an address alone could stand in the middle of a page."""
    line = lines[place]
    if _opens_with(NOTES, line):
        return True
    names_press = SOURCE.fullmatch(line) or (_opens_with(PRESS_CONTACT, line) and _is_reached(lines, place))
    return bool(names_press) and _length(lines[place:]) <= LONGEST_END


def _opens_with(form: re.Pattern[str], text: str) -> bool:
    """Whether the first line of a paragraph has a form."""
    return form.fullmatch(text.partition("\n")[0]) is not None


def _is_reached(lines: Sequence[str], place: int) -> bool:
    return any(map(REACHED.search, lines[place : place + NEAR]))


def _with_boilerplate(lines: Sequence[str], first: int, start: int) -> int:
    """With *About the company* and *For more information, call …*, where they stand right above the rest."""
    place = start
    while place > first and _length(lines[place - 1 : start]) <= MOST_ABOUT:
        place -= 1
        if _opens_with(ABOUT, lines[place]) or (_opens_with(CONTACT, lines[place]) and _is_reached(lines, place)):
            start = place
    return start


def _length(lines: Sequence[str]) -> int:
    return sum(map(len, lines))
