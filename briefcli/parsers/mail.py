"""A text that came by mail: what was forwarded or quoted is the article, what is around it stands beside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from briefcli.model import Aside

FIELD = re.compile(
    r"(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Importance|Attachments?|Von|An|Betreff|Datum|Gesendet|De|À|Objet|Envoyé"
    r"|Para|Asunto|Enviado(?: el)?|Da|Oggetto|Inviato)[ \u00a0]?:\s"
)
FORWARDED = re.compile(
    r"-{2,20} ?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|message transféré|message d[’']origine|mensaje reenviado|messaggio inoltrato) ?-{2,20}"
    r"|begin forwarded message:",
    re.IGNORECASE,
)
# Outlook and web mail say nothing, but set the header of the forwarded mail under a rule, or under the note.
SENDER = re.compile(r"(?:From|Von|De|Da)[ \u00a0]?:")
SUBJECT = re.compile(r"(?:Subject|Betreff|Objet|Asunto|Oggetto)[ \u00a0]?:")
FEWEST_FIELDS, MOST_FIELDS = 3, 9
RULE = re.compile(r"[_-]{5,}")
# What a house puts above and below every mail.
DISCLAIMER = re.compile(
    r"\W{0,3}(?:(?:caution|warning|attention|security notice|external(?: e-?mail| sender| message)?)\W{1,4})?"
    r"(?:this (?:e-?mail|message) )?(?:was sent|has been sent|has come|came|originate[sd]|comes|is) "
    r"(?:by someone )?from (?:outside|an external)\b.{0,400}"
    r"|\W{0,3}(?:(?:confidentiality(?: notice| note)?|disclaimer|important|private and confidential)\W{1,4})?"
    r"(?:this|the information (?:in|contained in) this|the contents? of this) "
    r"(?:e-?mail|message|communication|transmission)\b.{0,200}"
    r"\b(?:confidential|privileged|intended (?:only|solely))\b.{0,3000}"
    r"|\W{0,3}(?:if you are not the intended recipient|please consider the environment before printing)\b.{0,1500}"
    r"|\W{0,3}diese (?:e-?mail|nachricht) (?:und|enthält|ist)\b.{0,200}\bvertraulich.{0,2000}"
    r"|\W{0,3}ce (?:message|courriel|mail)\b.{0,200}\bconfidentiel.{0,2000}",
    re.IGNORECASE,
)
QUOTED = re.compile(r"(?:> ?)+")
SIGNATURE = re.compile(r"-- ?")
SIGN_OFF = re.compile(
    r"(?:(?:kind|best|warm|kindest|many) )?(?:regards|wishes|thanks)|(?:yours )?sincerely|mit freundlichen grüßen"
    r"|viele grüße|beste grüße|cordialement|bien à vous|saludos(?: cordiales)?|cordiali saluti",
    re.IGNORECASE,
)
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
    lines, notices = _without_disclaimers(lines) if is_mail else (lines, [])
    lines, signature = _signed_off(lines) if is_mail or around else (lines, [])
    beside = ("\n".join(part) for part in (cover, around, signature, *notices))
    asides = tuple(Aside("mail", part) for part in beside if part.strip())
    return Mail("\n".join(lines), asides) if asides else Mail(text)


def _forwarded(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands below *Forwarded message*, or is headed as a mail of its own, and the note above it."""
    start = above = 0
    for place, line in enumerate(lines):
        if above > LONGEST_COVER:
            break
        if FORWARDED.fullmatch(line.strip()):
            start = place + 1
        elif above and _opens_header(lines, place) and not _are_blank(lines[start:place]):
            start = place
        above += 0 if FIELD.match(line) or RULE.fullmatch(line.strip()) else len(line.strip())
    while start and start < len(lines) and not lines[start].strip():
        start += 1
    return list(lines[start:]), list(lines[:start])


def _opens_header(lines: Sequence[str], place: int) -> bool:
    """Whether a mail's header begins here: its sender, its subject and a third field, one below the other."""
    if not SENDER.match(lines[place].strip()):
        return False
    fields = list(takewhile(FIELD.match, lines[place : place + MOST_FIELDS]))
    return len(fields) >= FEWEST_FIELDS and any(map(SUBJECT.match, fields))


def _are_blank(lines: Sequence[str]) -> bool:
    return not any(line.strip() for line in lines)


def _without_disclaimers(lines: Sequence[str]) -> tuple[list[str], list[list[str]]]:
    """The paragraphs of a mail without those that its house puts on every mail."""
    kept: list[str] = []
    notices: list[list[str]] = []
    for is_blank, run in groupby(lines, key=lambda line: not line.strip()):
        paragraph = list(run)
        if not is_blank and DISCLAIMER.fullmatch(" ".join(map(str.strip, paragraph))):
            notices.append(paragraph)
        else:
            kept += paragraph
    return kept, notices


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
    """The lines above two dashes, or above *Kind regards,*, and the signature below."""
    place = next((place for place in range(len(lines) - 1, -1, -1) if _begins_signature(lines[place])), None)
    if not place or sum(map(len, lines[place:])) > LONGEST_SIGNATURE:
        return list(lines), []
    return list(lines[:place]), list(lines[place + bool(SIGNATURE.fullmatch(lines[place])) :])


def _begins_signature(line: str) -> bool:
    return bool(SIGNATURE.fullmatch(line) or SIGN_OFF.fullmatch(line.strip().rstrip(",.!")))
