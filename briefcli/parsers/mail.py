"""A text that came by mail: what was forwarded or quoted is the article, what is around it stands beside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefcli.model import Aside

FIELD = re.compile(r"(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Von|An|Betreff|Datum|Gesendet|De|À|Objet|Envoyé):\s")
FORWARDED = re.compile(
    r"-{2,20} ?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|message transféré|message d[’']origine|mensaje reenviado|messaggio inoltrato) ?-{2,20}"
    r"|begin forwarded message:",
    re.IGNORECASE,
)
QUOTED = re.compile(r"(?:> ?)+")
SIGNATURE = re.compile(r"-- ?")
FEWEST, MOST_QUOTED = 2, 0.5  # lines, and their share of the characters: the mail is there for what it quotes
LONGEST_COVER = 600  # characters above what is forwarded; more is a text of its own
LONGEST_SIGNATURE = 500  # characters


@dataclass(frozen=True, slots=True)
class Mail:
    """The lines that are read on, and those around them."""

    text: str
    asides: tuple[Aside, ...] = ()


def open_mail(text: str) -> Mail:
    """What a mail forwards or quotes; any other text is as it was."""
    lines = text.splitlines()
    lines, cover = _forwarded(lines)
    is_mail = bool(cover) or (bool(lines) and FIELD.match(lines[0].lstrip()) is not None)
    lines, around = _quoted(lines)
    lines, signature = _signed_off(lines) if is_mail or around else (lines, [])
    beside = ("\n".join(part) for part in (cover, around, signature))
    asides = tuple(Aside("mail", part) for part in beside if part.strip())
    return Mail("\n".join(lines), asides) if asides else Mail(text)


def _forwarded(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands below *Forwarded message*, and the note above it."""
    places = [place for place, line in enumerate(lines) if FORWARDED.fullmatch(line.strip())]
    if not places or sum(map(len, lines[: places[-1]])) > LONGEST_COVER:
        return list(lines), []
    below = list(lines[places[-1] + 1 :])
    while below and not below[0].strip():
        del below[0]
    return below, list(lines[: places[-1] + 1])


def _quoted(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Lines behind a bracket without it, where they are most of the mail; and the lines of the answer."""
    header = next((place for place, line in enumerate(lines) if line.strip() and not FIELD.match(line)), 0)
    quoted = [line for line in lines[header:] if QUOTED.match(line)]
    if len(quoted) < FEWEST or sum(map(len, quoted)) < MOST_QUOTED * sum(map(len, lines[header:])):
        return list(lines), []
    read, around = list(lines[:header]), []
    for line in lines[header:]:
        found = QUOTED.match(line)
        if found:
            read.append(line[found.end() :])
        else:
            read.append("")
            around.append(line)
    return read, around


def _signed_off(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines above two dashes, and the signature below."""
    place = next((place for place in range(len(lines) - 1, -1, -1) if SIGNATURE.fullmatch(lines[place])), None)
    if not place or sum(map(len, lines[place:])) > LONGEST_SIGNATURE:
        return list(lines), []
    return list(lines[:place]), list(lines[place + 1 :])
