"""Whether a saved brief still stands, word for word, in its article."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from briefcli.errors import ParseError
from briefcli.model import Article, Brief, Ground, QuotationKind, Reason, Role, SignpostKind
from briefcli.renderers.json import as_json
from briefcli.renderers.why import RULES

GLIMPSE = 60  # characters of a line that does not stand; enough to find it by
DEEPEST = 10  # levels of lists and objects in a brief, and some to spare
SPAN = {"start", "end", "text"}
NAMES = {
    "at_a_glance": "at a glance",
    "parts": "part",
    "signposts": "signpost",
    "points": "line",
    "voices": "voice",
    "quotations": "quotation",
}
"""What the lists of a brief are called in a message; any other goes by its key."""
WORDS = {
    "role": {*Role},
    "by": {"outlet", "briefcli"},
    "kind": {*QuotationKind, *SignpostKind},
    "rule": {*RULES},
    "reason": {*Reason},
    "ground": {*Ground},
}
"""The words that are the brief's own."""
LISTS = ("at_a_glance", "parts", "signposts", "voices", "warnings")
RENEW = "save it again with --format json."

Json = Mapping[str, Any]


def verify(saved: object, article: Article) -> list[str]:
    """A line for each thing in a saved brief that the article does not bear out; none when it all stands.

    `saved` is what the JSON holds: a brief, or a list of briefs of which one is this article's.
    """
    brief = _brief_of(saved, article)
    lines = [*_differing(brief["article"], article)]
    for key, value in brief.items():
        if key == "article":
            lines += _fallen(value.get("standfirst"), article, "standfirst")
        elif key != "schema":
            lines += _fallen(value, article, NAMES.get(key, key))
    return lines


def _brief_of(saved: object, article: Article) -> Json:
    """The saved brief of this article: the only one, or the one that names its address or its headline."""
    briefs = [_checked(each) for each in (saved if isinstance(saved, list) else [saved])]
    if len(briefs) == 1:
        return briefs[0]
    for key, value in (("uri", article.uri), ("title", article.title)):
        found = [brief for brief in briefs if value is not None and brief["article"].get(key) == value]
        if len(found) == 1:
            return found[0]
    raise ParseError(f"{len(briefs)} briefs are saved there and it is not plain which is of {article.uri}; give one.")


def _checked(saved: object) -> Json:
    """A saved brief, if that is what it is."""
    if not isinstance(saved, dict) or saved.get("schema") != 1:
        raise ParseError(f"what is saved there is not a brief of schema 1; {RENEW}")
    article = saved.get("article")
    if not isinstance(article, dict) or not isinstance(article.get("text"), str):
        raise ParseError(f"the saved brief lacks the text of its article; {RENEW}")
    for key in LISTS:
        if not isinstance(saved.get(key), list):
            raise ParseError(f"the saved brief lacks its list {key}; {RENEW}")
    return saved


def _differing(said: Json, article: Article) -> Iterator[str]:
    """What the saved brief says of the article itself, and the article does not."""
    if said["text"] != article.text:
        place = _first_difference(said["text"], article.text)
        yield f"article: its text is another from {place} on: {_glimpse(said['text'][place:])}"
    for key, value in as_json(Brief(article))["article"].items():
        if key not in ("uri", "text", "standfirst") and said.get(key) != value:
            yield f"article: its {key} is saved as {_glimpse(said.get(key))}, and is not that"
    if (said.get("standfirst") is None) != (article.standfirst is None):
        yield "article: its standfirst is not the one saved"


def _first_difference(one: str, other: str) -> int:
    """The first place where two texts differ."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _fallen(saved: object, article: Article, name: str, depth: int = 0) -> Iterator[str]:
    """The lines, at any depth, that do not stand at their place, and the speakers whom the article does not name."""
    if depth > DEEPEST:
        raise ParseError(f"the saved brief is nested deeper than a brief is; {RENEW}")
    if isinstance(saved, list):
        for number, each in enumerate(saved, 1):
            yield from _fallen(each, article, f"{name} {number}", depth + 1)
    elif isinstance(saved, dict):
        yield from _fallen_words(saved, article, name)
        for key, value in saved.items():
            if isinstance(value, list | dict):
                yield from _fallen(value, article, f"{name}, {NAMES.get(key, key)}", depth + 1)


def _fallen_words(saved: Json, article: Article, name: str) -> Iterator[str]:
    """What of one object does not stand."""
    if SPAN & saved.keys():
        if not _is_span(saved):
            raise ParseError(f"{name} has no start, end and text; {RENEW}")
        if not _stands(saved, article):
            yield f"{name}: {_glimpse(saved['text'])} does not stand at {saved['start']}–{saved['end']}"
    if "name" in saved:
        for key in ("name", "title"):
            if saved.get(key) is not None and not _is_named(saved[key], article):
                yield f"{name}: {_glimpse(saved[key])} is not in the article"
    for key, known in WORDS.items():
        if key in saved and str(saved[key]) not in known:
            yield f"{name}: its {key} is {_glimpse(saved[key])}, which no brief has"


def _is_span(saved: Json) -> bool:
    places = (saved.get("start"), saved.get("end"))
    return all(type(place) is int for place in places) and isinstance(saved.get("text"), str)


def _stands(saved: Json, article: Article) -> bool:
    start, end = saved["start"], saved["end"]
    return bool(0 <= start < end and article.text[start:end] == saved["text"])


def _is_named(words: object, article: Article) -> bool:
    """Whether a name or a title stands in the article, as words and not as a part of others."""
    if not isinstance(words, str) or not words.strip():
        return False
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", article.text) is not None


def _glimpse(saved: object) -> str:
    """The beginning of what was saved, in quotation marks; control characters are left out."""
    text = saved if isinstance(saved, str) else repr(saved)
    text = "".join(character for character in " ".join(text.split()) if character.isprintable())
    return f"“{text if len(text) <= GLIMPSE else text[: GLIMPSE - 1] + '…'}”"
