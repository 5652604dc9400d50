"""Sentences whose point is a quantity: an amount, a share, a count of what the sentence is about."""

import re
from collections.abc import Iterable
from functools import cache

from briefcli.languages.language import Language
from briefcli.signposts.found import Found

AMOUNT, COUNT = 2.0, 1.0
SUBJECT = 1.0  # what a count weighs more for being what the sentence is about
COMPARED = 1.0  # what one quantity beside another adds
ENOUGH = 2.0  # an amount or a share is enough; a count wants another one, or more that speaks for it
FEW = 3  # quantities that weigh; a list of more makes no better line

FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
COUNTED = r"\d{1,3}(?:,\d{3})+|[1-9]\d{1,2}"  # no year, and nothing that is written as a word
BEFORE = r"(?<![\w.,:/$£€¥₹-])(?<!\d )"


def numbers_in(own_words: str, language: Language) -> Found | None:
    """The quantities that are the point of a sentence, its quotations blanked out; None where they are not."""
    if not any(character.isdigit() for character in own_words) and not _shares(language).search(own_words):
        return None
    points, weight = [], 0.0
    for found in _quantities(language).finditer(own_words):
        worth = _worth(found, language)
        if worth and len(points) < FEW:
            points.append(found.span())
            weight += worth
    if points and _comparing(language).search(own_words):
        weight += COMPARED
    return Found(weight, tuple(points)) if weight >= ENOUGH else None


def _worth(found: re.Match[str], language: Language) -> float:
    """What a quantity weighs: nothing where it stands beside the point, as in *the 38 million euro bridge shut*."""
    if language.signs.quantities.durations.intersection(found.group().lower().split()):
        return 0.0
    before = _quantities(language).sub(_placeholder(language), found.string[: found.start()])
    opening = _opening(language).fullmatch(before)
    if opening:
        return _worth_as_subject(found, opening["introduction"], language)
    measured = _measured(language).search(before)
    if measured is None or _is_beside_the_point(before[: measured.start()], language):
        return 0.0
    return AMOUNT if found["amount"] else COUNT


def _worth_as_subject(found: re.Match[str], introduction: str | None, language: Language) -> float:
    """*In May, 41,000 commuters …*; a share tells of what it is one: *40 percent of them* does not, nor *40 percent*."""
    behind = found.string[found.end() :].lower().split()[:2]
    if not language.grammar.objects.isdisjoint(behind) or not language.signs.quantities.pointing.isdisjoint(behind):
        return 0.0
    words = (introduction or "").lower().split()
    if words and (words[0] not in language.grammar.prepositions or not language.signs.quantities.pointing.isdisjoint(words)):
        return 0.0
    if found["share"]:
        return AMOUNT if words or behind[:1] in (["of"],) else 0.0
    return AMOUNT if found["amount"] else COUNT + SUBJECT


def _is_beside_the_point(before: str, language: Language) -> bool:
    """*The bridge, which* cost *38 million, shut*: what a relative clause measures is not what the sentence says."""
    clause = re.split("[,;:]", before)[-1].lower().split() or [""]
    relatives = language.grammar.relatives | language.grammar.clause_openings
    opened = [place for place, word in enumerate(clause) if word in relatives]
    return bool(opened) and clause[max(0, opened[-1] - 1)] not in language.cue_verbs


def _placeholder(language: Language) -> str:
    """A word that may stand between a verb and its number: from *12* to *10*."""
    return min(language.signs.quantities.paths)


def _either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@cache
def _shares(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(language.signs.quantities.shares)})\b", re.IGNORECASE)


@cache
def _comparing(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(language.signs.quantities.comparing)})\b", re.IGNORECASE)


@cache
def _quantities(language: Language) -> re.Pattern[str]:
    """*$38 million*, *38 million euros*, *4.5 %*, *a third of*; *41,000 commuters*, *12 miles*; not *a 64-year-old*."""
    known = language.signs.quantities
    large = rf"(?:\ (?:{_either(known.magnitudes)})\b)"
    return re.compile(
        rf"""
          (?P<amount>
              (?:\b[A-Z]{{1,3}})?[$£€¥₹]\ ?(?:{FIGURE})(?:\ ?(?:{_either(known.magnitudes)})\b)?
            | (?P<share>{BEFORE}(?:{FIGURE})(?:\ ?%|[ -](?:{_either(known.percents)})\b))
            | {BEFORE}(?:{FIGURE}){large}?\ (?:{_either(known.currencies)})\b
            | {BEFORE}(?:{FIGURE}){large}
            | \b(?i:{_either(known.shares)})\b
          )
        | (?P<count>
              {BEFORE}(?:{FIGURE})\ (?:{_either(known.units)})\b
            | {BEFORE}(?:{COUNTED})(?:\ [a-z][\w-]*){{0,2}}?\ (?:[a-z][\w-]*s|{_either(known.people)})\b
          )
          (?!-\w)
        """,
        re.VERBOSE,
    )


@cache
def _opening(language: Language) -> re.Pattern[str]:
    """What may stand before the quantity that a sentence is about: *In May, at least* 41,000 commuters …"""
    hedges = _either(language.signs.quantities.hedges)
    return re.compile(rf"(?:(?P<introduction>[^,]{{1,50}}),\ )?(?:(?:{hedges})\ )*", re.IGNORECASE)


@cache
def _measured(language: Language) -> re.Pattern[str]:
    """What leads to a quantity: *cost about*, *rose by*, *cut its forecast to*, *is*."""
    known = language.signs.quantities
    path = rf"(?:\s+(?:{_either(known.paths)})\b)"
    verb, measure = _either(known.measuring), _either(known.measures)
    return re.compile(
        rf"\b(?:(?:{verb}|{_either(known.being)}){path}{{0,5}}|(?:{verb})(?:\s[\w’'-]+){{1,4}}\s(?:{measure}){path}{{0,3}})\s+$"
    )
