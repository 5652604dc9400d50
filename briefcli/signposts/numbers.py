"""Sentences whose point is a quantity: an amount, a share, a count of what the sentence is about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from briefcli.languages.language import Language
from briefcli.signposts.found import Found

AMOUNT, COUNT = 2.0, 1.0
SUBJECT = 1.0  # what a count weighs more for being what the sentence is about
COMPARED = 1.0  # what one quantity beside another adds
ENOUGH = 2.0  # an amount or a share is enough; a count wants another one, or more that speaks for it
FEW = 3  # quantities that weigh; a list of more makes no better line

DIGIT = re.compile(r"\d")
FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
COUNTED = r"\d{1,3}(?:,\d{3})+|[1-9]\d{1,2}"  # no year, and nothing that is written as a word
BEFORE = r"(?<![\w.,:/$£€¥₹-])(?<!\d )"


@dataclass(frozen=True, slots=True)
class Shapes:
    """How a language writes its quantities, and what leads to them."""

    language: Language
    shares: tuple[str, ...]
    quantity: re.Pattern[str]
    opening: re.Pattern[str]
    measured: re.Pattern[str]
    comparing: re.Pattern[str]
    placeholder: str
    """A word that may stand between a verb and its number: from *12* to *10*."""


def numbers_in(own_words: str, shapes: Shapes) -> Found | None:
    """The quantities that are the point of a sentence, its quotations blanked out; None where they are not."""
    if not DIGIT.search(own_words) and not any(share in own_words.lower() for share in shapes.shares):
        return None
    points: list[tuple[int, int]] = []
    weight = 0.0
    for found in shapes.quantity.finditer(own_words):
        worth = _worth(found, shapes) if len(points) < FEW else 0.0
        if worth:
            points.append(found.span())
            weight += worth
    if points and shapes.comparing.search(own_words):
        weight += COMPARED
    return Found(weight, tuple(points)) if weight >= ENOUGH else None


def _worth(found: re.Match[str], shapes: Shapes) -> float:
    """What a quantity weighs: nothing where it stands beside the point, as in *the 38 million euro bridge shut*."""
    if not shapes.language.signs.quantities.durations.isdisjoint(found.group().lower().split()):
        return 0.0
    before = shapes.quantity.sub(shapes.placeholder, found.string[: found.start()])
    opening = shapes.opening.fullmatch(before)
    if opening:
        return _worth_as_subject(found, opening["introduction"] or "", shapes.language)
    measured = shapes.measured.search(before)
    if measured is None or _is_beside_the_point(before[: measured.start()], shapes.language):
        return 0.0
    return AMOUNT if found["amount"] else COUNT


def _worth_as_subject(found: re.Match[str], introduction: str, language: Language) -> float:
    """*In May, 41,000 commuters …*; nothing where it is not said of what: *40 percent agreed*, *half of them did*."""
    pointing = language.signs.quantities.pointing | language.grammar.objects
    introducing, behind = introduction.lower().split(), found.string[found.end() :].lower().split()[:2]
    if not pointing.isdisjoint((*introducing, *behind)):
        return 0.0
    if introducing and introducing[0] not in language.grammar.prepositions:
        return 0.0
    if found["share"] and not introducing and behind[:1] != ["of"]:
        return 0.0
    if found["part"] and not (found["part"].endswith(" of") or "".join(behind[:1]).endswith("s")):
        return 0.0
    return AMOUNT if found["amount"] else COUNT + SUBJECT


def _is_beside_the_point(before: str, language: Language) -> bool:
    """*The bridge, which* cost *38 million, shut*: what a relative clause measures is not what the sentence says."""
    clause = re.split("[,;:]", before)[-1].lower().split()
    relatives = language.grammar.relatives | language.grammar.clause_openings
    opened = [place for place, word in enumerate(clause) if word in relatives]
    return bool(opened) and clause[max(0, opened[-1] - 1)] not in language.cue_verbs


@cache
def shapes_of(language: Language) -> Shapes | None:
    """The shapes of a language; None where it has no words for quantities."""
    known = language.signs.quantities
    if not known.measuring:
        return None
    # "cost about", "is"; or "cut its forecast to"
    verb, path = _either(known.measuring), rf"(?:\s+(?:{_either(known.paths)})\b)"
    to_a_measure = rf"(?:{verb})(?:\s[\w’'-]+){{1,4}}\s(?:{_either(known.measures)}){path}{{0,3}}"
    return Shapes(
        language=language,
        shares=known.shares,
        quantity=_quantity(language),
        opening=re.compile(rf"(?:(?P<introduction>[^,]{{1,50}}),\ )?(?:(?:{_either(known.hedges)})\ )*", re.IGNORECASE),
        measured=re.compile(rf"\b(?:(?:{verb}|{_either(known.being)}){path}{{0,5}}|{to_a_measure})\s+$"),
        comparing=re.compile(rf"\b(?:{_either(known.comparing)})\b", re.IGNORECASE),
        placeholder=min(known.paths),
    )


def _quantity(language: Language) -> re.Pattern[str]:
    """*$38 million*, *38 million euros*, *4.5 %*, *a third of*; *41,000 commuters*, *12 miles*; not *a 64-year-old*."""
    known = language.signs.quantities
    magnitude, people = _either(known.magnitudes), _either(known.people)
    return re.compile(
        rf"""
          (?P<amount>
              (?:\b[A-Z]{{1,3}})?[$£€¥₹]\ ?(?:{FIGURE})(?:\ ?(?:{magnitude})\b)?
            | (?P<share>{BEFORE}(?:{FIGURE})(?:\ ?%|[ -](?:{_either(known.percents)})\b))
            | {BEFORE}(?:{FIGURE})(?:\ (?:{magnitude})\b)?\ (?:{_either(known.currencies)})\b
            | {BEFORE}(?:{FIGURE})\ (?:{magnitude})\b
            | \b(?P<part>(?i:{_either(known.shares)}))\b
          )
          (?!-\w)
        | (?P<count>
              {BEFORE}(?:{FIGURE})\ (?:{_either(known.units)})\b
            | {BEFORE}(?:{COUNTED})(?:\ [a-z][\w-]*){{0,2}}?\ (?:[a-z][\w-]*s|{people})\b
          )
          (?!-\w)
        """,
        re.VERBOSE,
    )


def _either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
