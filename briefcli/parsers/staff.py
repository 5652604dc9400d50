"""The words that a credit is made of: names, and what stands between them."""

import re

from briefcli.parsers.outlets import is_called_like_one

BETWEEN = re.compile(r"[\s/]+")
MARKS = "()[].,;:&|·–—-"
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# A name, initials, a date, an address; never a word that could be a verb.
NAME_LIKE = re.compile(rf"{CAPITAL}[\w.’'&-]{{0,40}}|\d[\d.,:]{{0,9}}|@\w{{1,30}}|[\w.+-]{{1,40}}@[\w.-]{{1,40}}")
NAMES_OF_AGENCIES = frozenset("afp ap apa ansa belga dpa efe reuters sda tass xinhua".split())
LINKS = frozenset(
    """
    and by in for from with of the at on to und et y e de da di del van von der den la le al bin via additional further
    reporting writing editing compiled written edited reported translated translation production graphics photography
    photo photos video images newsroom newsrooms staff bureau bureaus desk writer writers correspondent correspondents
    reporter reporters editor editors courtesy
    """.split()
)
ENDS_OF_ROLES = re.compile(
    r"(?:writer|reporter|correspondent|editor|columnist|press|news|wire|agency|service|bureau|times|post)s?"
)
WORDS_OF_ROLES = frozenset(
    """
    of in for the at and to & a on senior junior chief deputy associate assistant acting managing executive contributing
    special staff guest foreign diplomatic political politics parliamentary business finance financial economics
    economy sports sport science health medical education environment climate culture arts religion crime defence
    defense security home local regional national international world city court legal investigative investigations
    investigation technology tech transport maritime features feature food travel style media data energy industry
    labour labor social affairs night weekend
    """.split()
)
MOST_NAMES = 2  # capitalised words before a role: "Calder Evening"; more are a sentence in title case
LONGEST_ROLE = 80  # characters


def names_staff(words: str) -> bool:
    """Whether some words open with a full name or an agency, and are nothing but names and what joins them."""
    pieces = [piece for piece in (word.strip(MARKS) for word in BETWEEN.split(words)) if piece]
    if pieces and pieces[0].lower() in ("the", "material"):
        pieces = pieces[1:]
    if not pieces or not (_is_agency(pieces[0]) or sum(map(_is_capitalised, pieces[:4])) > 1):
        return False
    return all(NAME_LIKE.fullmatch(piece) or piece in LINKS for piece in pieces)


def is_role(words: str) -> bool:
    """Whether some words are what somebody does at a paper: "Calder Wire", "Senior Political Correspondent"."""
    *others, last = words.split() or [""]
    if len(words) > LONGEST_ROLE or not ENDS_OF_ROLES.fullmatch(last.lower()):
        return False
    names = [word for word in others if word.lower().strip(",/") not in WORDS_OF_ROLES]
    return len(names) <= MOST_NAMES and all(map(_is_capitalised, names))


def is_agency(name: str) -> bool:
    """Whether a name is an agency's or an outlet's."""
    return _is_agency(name) or is_called_like_one(name)


def _is_agency(word: str) -> bool:
    return word.lower() in NAMES_OF_AGENCIES and _is_capitalised(word)


def _is_capitalised(word: str) -> bool:
    return word[0].isupper()
