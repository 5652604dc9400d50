"""The name of an outlet where it stands beside something else: a headline, a byline, a dateline."""

import re
from collections.abc import Iterable

from briefcli.parsers.layout import key_of

BETWEEN = re.compile(r"\s+(?:[|–—·•»«:-]|::)\s+|\s*[|\uff5c]\s*")
LONGEST_NAME, MOST_WORDS = 40, 5  # characters; words
SMALL_WORD = 3  # letters: "of", "and", "the" have no capital in a name
ENDS_A_NAME = re.compile(r"[\w)&’']$|[^\W_]\.$")
# What many outlets are called, besides "The …".
CALLED = re.compile(
    r"The [A-Z]|.*\b(?:Advertiser|Argus|Bell|Bugle|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express"
    r"|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Mirror|News|Observer|Post|Press|Record|Register"
    r"|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|Weekly|Wire)\b"
)
# "SKARNE, Dec 5 (Meridian Wire) - A ferry …", "LONDON (Calder Press) — …"; not "Ana Ruiz (Labour) – once mayor – …".
DATELINE = re.compile(
    r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .,'’/-]{2,40}(?:,? [A-Z][a-z.]{1,20}(?: [A-Z][a-z.]{1,20})?)?"
    r"(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? ?"
    r"\((?P<agency>[A-Z][\w.&’' -]{1,40})\) ?[–—-]{1,2} "
)


def is_name(piece: str) -> bool:
    """Whether a short piece of a line could be what an outlet calls itself: capitals throughout, no sentence."""
    words = piece.split()
    if not words or len(piece) > LONGEST_NAME or len(words) > MOST_WORDS or not ENDS_A_NAME.search(piece):
        return False
    if piece[-1:].isdigit() or not any(map(str.isalpha, piece)):
        return False
    return not any(word[0].islower() for word in words if len(word) > SMALL_WORD)


def is_called_like_one(piece: str) -> bool:
    """Whether it is plainly an outlet's name, where other things may stand as well: a role, a section of the paper."""
    return is_name(piece) and bool(CALLED.match(piece))


def agency_of(paragraph: str) -> str | None:
    """The agency in the dateline of wire copy."""
    found = DATELINE.match(paragraph)
    return found["agency"] if found else None


def beside(line: str, headline: str) -> str | None:
    """What a line has besides the words of a headline, as "The Bugle" in "Council backs plan | The Bugle".

    The empty string where it has nothing else; None where it is not that headline at all.
    """
    key = key_of(headline)
    if not key:
        return None
    if key_of(line) == key:
        return ""
    for cut in BETWEEN.finditer(line):
        if key_of(line[: cut.start()]) == key:
            return line[cut.end() :]
        if key_of(line[cut.end() :]) == key:
            return line[: cut.start()]
    return None


def last_name(pieces: str) -> str | None:
    """Of "Politics | The Bugle", the name at the end."""
    last = BETWEEN.split(pieces)[-1].strip()
    return last if is_name(last) else None


def names_site(piece: str, site_names: Iterable[str]) -> bool:
    """Whether a piece of a title repeats one of the names that a site goes under, and says little more."""
    key = key_of(piece)
    sites = {key_of(name.removeprefix("www.")) for name in site_names} - {""}
    return bool(key) and any(key in site or (site in key and 2 * len(site) >= len(key)) for site in sites)
