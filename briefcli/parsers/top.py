"""What stands above the first paragraph of a text: headline, byline, date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import takewhile

from briefcli.model import Aside
from briefcli.parsers.dates import whole_date
from briefcli.parsers.furniture import furniture_of
from briefcli.parsers.lines import MARKER
from briefcli.parsers.mail import FIELD
from briefcli.parsers.names import PERSON, names_in
from briefcli.parsers.outlets import agency_of, beside, is_called_like_one, last_name
from briefcli.parsers.releases import contacts_above, date_of_dateline, is_label, is_label_of_house
from briefcli.parsers.staff import is_agency, is_role

SUBJECT = re.compile(
    r"(?:Subject|Betreff|Objet|Asunto|Oggetto):\s+"
    r"(?:(?:Fwd?|Re|WG|AW|Tr|(?:press|news|media) release|pressemitteilung|embargoed)\s?[:–—-]\s+){0,4}(?P<words>\S.*)",
    re.IGNORECASE,
)
# What a wire calls a story: "BC-CALDER-BRIDGE/ (UPDATE 2)".
SLUG = re.compile(r"[A-Z]{2,12}(?:-[A-Z0-9]{2,20}){1,6}/?(?: ?\([^()]{2,40}\))?")
NEAR_THE_TOP = 8  # lines in which a byline or a date may stand
LONGEST_COVER = 6  # lines above the label of a release
LONGEST_LETTERHEAD, FEWEST_WORDS = 6, 5  # words; of the name of a house, and of a standfirst
LONGEST_HEADLINE, LONGEST_BYLINE, LONGEST_DATE = 160, 120, 50  # characters
# The end of a sentence, or of what goes on in the next line.
SENTENCE_END = re.compile(r"[.!?…;:,。！？：；、।։؟؛،۔](?: ?[\"'”’“»«)\]」』）״]){0,3}$")
SHOUTED = re.compile(r"[!?！？؟][\"'”’“»«)」』]{0,3}$")
# The points of a wire, and what it says of its version below them: "* Two hurt", "(Adds quote from mayor)".
POINT = re.compile(r"[*•] ?\S.{2,160}")
VERSION = re.compile(r"\((?:Adds|Updates|Recasts|Corrects|Refiles|Repeats|Rewrites|New throughout)\b[^()]{2,240}\)")
MOST_POINTS = 6
QUESTION = re.compile(r"[?？؟][\"'”’“»«)」』]{0,3}$")
BYLINE = re.compile(r"(?i:by):?\s+(?P<names>[^\W\d_a-zß-öø-ÿ][^!?:;“”\"]{1,100})")
WHERE = re.compile(r" (?:in|for|from|at) [^\W\d_a-z].*")  # "By Ana Ruiz in Calder"
DATE_LABEL = re.compile(
    r"(?:(?:first |originally )?published|posted|last updated|updated|last modified|date|sent)(?: on| at)?[:,]?\s+",
    re.IGNORECASE,
)
DATE_LINE = re.compile(r"[\w.,:/+ -]+")
NAME_AND_ROLE = re.compile(r"(?P<names>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}), (?P<role>[\w ,&'’./-]{4,80})")
BETWEEN_FACTS = re.compile(r"\s*[|•·–—]\s*")  # of a byline: the name, the outlet, the date
BEFORE_HEADLINE = frozenset(("promo", "label"))
PAGE_LINE = re.compile(
    r"\d{1,3}[ -]min(?:ute)?s? read|reading time:? \d{1,3} min(?:ute)?s?"
    r"|(?:(?:published|posted|(?:last )?updated):? )?"
    r"(?:\d{1,2}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week)s? ago"
    r"|share|save|print|listen|\d{0,5} ?comments?|copy link|gift(?: this)? article|add to favou?rites",
    re.IGNORECASE,
)
# What a page pasted whole begins with.
MENU = re.compile(
    r"skip to (?:main |the )?(?:content|navigation|article)|zum inhalt springen|aller au contenu|ir al contenido"
    r"|home|menu|search|news|sports?|politics|business|opinion|culture|lifestyle|travel|weather|world|local|video|more"
    r"|log ?in|sign ?in|sign ?up|register|subscribe|newsletters?|my account|edition|e-paper|close|open"
    r"|startseite|suche|politik|wirtschaft|anmelden|abo|accueil|rechercher|se connecter|inicio|deportes|iniciar sesión",
    re.IGNORECASE,
)
SKIP_LINK = re.compile(r"skip to |zum inhalt|aller au contenu|ir al contenido", re.IGNORECASE)
FEWEST_ENTRIES, LONGEST_MENU, LONGEST_ENTRY, FEWEST_KNOWN = 3, 60, 3, 2  # lines of a menu; the words of one; lines


@dataclass(frozen=True, slots=True)
class Top:
    """What the first lines say."""

    headline: int | None = None
    """The line that is the headline, if any."""
    byline: tuple[str, ...] = ()
    published: datetime | date | None = None
    outlet: str | None = None
    standfirst: int | None = None
    """The line that is the standfirst, if any."""
    subject: str | None = None
    """Of a mail."""
    places: frozenset[int] = frozenset()
    """The lines that give byline, date and reading time, which are no part of the text."""
    repeats: frozenset[int] = frozenset()
    """The lines that say the headline once more, as the title of a browser's window does."""

    @property
    def set_aside(self) -> frozenset[int]:
        """All lines at the top that are no part of the text."""
        return self.places | self.repeats


def asides_above(lines: Sequence[str], top: Top) -> list[Aside]:
    """What is set aside of the first lines."""
    return [Aside("credit" if place in top.places else "label", lines[place]) for place in sorted(top.set_aside)]


def read_top(lines: Sequence[str]) -> Top:
    """The headline, byline, date and outlet of a text, where its first lines are plainly that."""
    mail = _mail_header(lines)
    first, apart = _above_headline(lines, mail)
    subject = next((found["words"] for line in lines[:mail] if (found := SUBJECT.match(line))), None)
    top = replace(_headline(lines, first), subject=subject, places=apart | frozenset(range(mail)))
    near = lines[: max(mail, first) + NEAR_THE_TOP]
    for place, line in enumerate(near):
        if place != top.headline and place not in top.repeats:
            top = _read_line(top, place, line)
        if not top.byline and top.headline is not None and place > top.headline and _is_signed(lines, place):
            top = replace(top, byline=tuple(names_in(line)), places=top.places | {place})
        if top.byline and place - 1 in top.places and is_role(line):
            top = replace(top, places=top.places | {place})
    return replace(
        top,
        outlet=top.outlet or next(filter(None, map(agency_of, near)), None),
        published=top.published or next(filter(None, map(date_of_dateline, near)), None),
        standfirst=_standfirst(lines, top),
    )


def _is_signed(lines: Sequence[str], place: int) -> bool:
    """Whether a line is a full name, with what that one does at the paper below it."""
    return PERSON.fullmatch(lines[place]) is not None and any(map(is_role, lines[place + 1 : place + 2]))


def _standfirst(lines: Sequence[str], top: Top) -> int | None:
    """The line between the headline and the byline, the date or the dateline, where it is no heading over the text."""
    place = (top.headline or 0) + 1
    if top.headline is None or place + 1 >= len(lines) or place in top.set_aside or furniture_of(lines[place]):
        return None
    is_long_enough = len(lines[place].split()) >= FEWEST_WORDS and not MARKER.match(lines[place])
    below = lines[place + 1]
    opens_text = place + 1 in top.set_aside or agency_of(below) or date_of_dateline(below)
    return place if is_long_enough and opens_text else None


def _above_headline(lines: Sequence[str], start: int) -> tuple[int, frozenset[int]]:
    """The first line that can be the headline, and which of those above it furniture does not know.

    Those are the slug of a wire, and of a release the house, the people to call and the date around its label.
    """
    place = _below_cover(lines, start) + _menu_length(lines[start : start + LONGEST_MENU])
    apart = set(range(start, place))
    while place < len(lines):
        is_known = SLUG.fullmatch(lines[place]) is None and furniture_of(lines[place]) in BEFORE_HEADLINE
        below = contacts_above(lines, place) if place > start else place
        if is_known:
            place += 1
        elif below > place:
            apart.update(range(place, below))
            place = below
        elif _leads_up(lines, place, start):
            apart.add(place)
            place += 1
        else:
            break
    return place, frozenset(apart)


def _below_cover(lines: Sequence[str], start: int) -> int:
    """Where a mail's release begins, below what its sender wrote to the newsroom: *Please find below …*"""
    above = lines[start : start + LONGEST_COVER] if start else ()
    label = next((start + place for place, line in enumerate(above) if is_label(line)), start)
    return label if _starts_with_headline(lines[label + 1 :]) else start


def _menu_length(lines: Sequence[str]) -> int:
    """How many lines the menu of a page has that was pasted whole: *Home*, *News*, *Sport*, *Log in*."""
    menu = list(takewhile(_could_be_entry, lines))
    known = sum(FEWEST_KNOWN if SKIP_LINK.match(line) else 1 for line in menu if MENU.fullmatch(line))
    if known < FEWEST_KNOWN or not (len(menu) >= FEWEST_ENTRIES or SKIP_LINK.match(menu[0])) or len(menu) == len(lines):
        return 0
    is_over_headline = MENU.fullmatch(menu[-1]) or _starts_with_headline(lines[len(menu) :])
    return len(menu) if is_over_headline else len(menu) - 1


def _could_be_entry(line: str) -> bool:
    is_long = len(line.split()) > LONGEST_ENTRY and not MENU.fullmatch(line)
    return not (is_long or SENTENCE_END.search(line) or date_line(line) or read_byline(line)[0])


def _leads_up(lines: Sequence[str], place: int, start: int) -> bool:
    is_dated = place > start and date_line(lines[place]) is not None
    return is_dated or bool(SLUG.fullmatch(lines[place])) or _is_letterhead(lines, place)


def _is_letterhead(lines: Sequence[str], place: int) -> bool:
    """Whether a line is the name of a house over *PRESS RELEASE*, with the headline below that."""
    line, below = lines[place], lines[place + 1 : place + 2]
    is_short = len(line.split()) <= LONGEST_LETTERHEAD and not SENTENCE_END.search(line)
    return is_short and any(map(is_label_of_house, below)) and _starts_with_headline(lines[place + 2 :])


def _headline(lines: Sequence[str], first: int) -> Top:
    """The headline of a text, once, however often its first lines say it, and the outlet that one of them adds."""
    last = first
    while last + 1 < len(lines) and _says_the_same(lines[last], lines[last + 1]):
        last += 1
    if last == first:
        return Top(headline=first if _starts_with_headline(lines[first:]) else None)
    place = min(range(last, first - 1, -1), key=lambda place: len(lines[place]))
    besides = (beside(line, lines[place]) for line in lines[first : last + 1])
    outlet = next((name for other in besides if other and (name := last_name(other))), None)
    return Top(headline=place, outlet=outlet, repeats=frozenset(range(first, last + 1)) - {place})


def _says_the_same(line: str, following: str) -> bool:
    """Whether two lines are one headline: the same words, with or without the name of the site."""
    if max(len(line), len(following)) > LONGEST_HEADLINE:
        return False
    besides = (beside(line, following), beside(following, line))
    if any(besides):
        return True
    ends_as_sentence = SENTENCE_END.search(line) and not SHOUTED.search(line)
    return "" in besides and not ends_as_sentence and not MARKER.match(line)


def _read_line(top: Top, place: int, line: str) -> Top:
    people, others = read_byline(line) if not top.byline else ((), [])
    day = next(filter(None, map(whole_date, others)), None) if people else date_line(line)
    if not people and not day and not PAGE_LINE.fullmatch(line):
        people, day = _dated_byline(line)
        if not people:
            return top
    return replace(
        top,
        byline=top.byline or people,
        published=top.published or day,
        outlet=top.outlet or next(filter(is_called_like_one, others), None),
        places=top.places | {place},
    )


def _dated_byline(line: str) -> tuple[tuple[str, ...], datetime | date | None]:
    """Of *Monday 12 May 2025 | by Ana Ruiz*; nobody where anything else stands beside those."""
    day, *rest = BETWEEN_FACTS.split(line) if len(line) <= LONGEST_BYLINE else (line,)
    people = read_byline(rest[0])[0] if len(rest) == 1 else ()
    published = date_line(day)
    return (people, published) if published else ((), None)


def read_byline(line: str) -> tuple[tuple[str, ...], list[str]]:
    """The people of a line that is a byline, and the other facts that it gives; nobody where it is none."""
    if len(line) > LONGEST_BYLINE or (line.endswith(".") and not line.endswith((" Jr.", " Sr."))):
        return (), []
    signed = NAME_AND_ROLE.fullmatch(line)
    byline = BYLINE.fullmatch(line) or (signed if signed and is_role(signed["role"]) else None)
    names, *others = BETWEEN_FACTS.split(byline["names"]) if byline else ("",)
    told = names_in(WHERE.sub("", names))
    people = tuple(name for name in told if PERSON.fullmatch(name) or is_agency(name))
    return (people, others) if told[:1] == list(people[:1]) else ((), [])


def _mail_header(lines: Sequence[str]) -> int:
    """How many lines a mail's header has: "From: …", "Subject: …", …; one such line alone is no header."""
    count = 0
    while count < len(lines) and FIELD.match(lines[count]):
        count += 1
    return count if count > 1 else 0


def _starts_with_headline(lines: Sequence[str]) -> bool:
    """The first line is short, no sentence and no label that comes again, and stands over text, not over a list."""
    first, second = (*lines[:2], "", "")[:2]
    if not second or first in lines[1:] or len(first) > LONGEST_HEADLINE or MARKER.match(first):
        return False
    if MARKER.match(second) and not _stands_over_points(lines):
        return False
    ends_as_sentence = SENTENCE_END.search(first) and not QUESTION.search(first)
    return not (ends_as_sentence or furniture_of(first) or read_byline(first)[0] or date_line(first)) and any(
        map(str.isalpha, first)
    )


def _stands_over_points(lines: Sequence[str]) -> bool:
    """Whether the list below the first line is the points of a wire, with its byline or its dateline below."""
    points = list(takewhile(POINT.match, lines[1 : 2 + MOST_POINTS]))
    below = (*lines[1 + len(points) : 2 + len(points)], "")[0]
    opens_text = VERSION.fullmatch(below) or read_byline(below)[0] or agency_of(below) or date_line(below)
    return 0 < len(points) <= MOST_POINTS and bool(opens_text)


def date_line(line: str) -> datetime | date | None:
    """The date of a line that is nothing but a date: "Published May 12, 2025", "2025-05-12T09:30Z"."""
    words = DATE_LABEL.sub("", line, count=1)
    if len(words) > LONGEST_DATE or not any(map(str.isdigit, words)) or not DATE_LINE.fullmatch(words):
        return None
    return whole_date(words)
