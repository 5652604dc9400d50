"""The form of a correction or a note of the editors, which pages set small and apart, and which a reader must see."""

import re

OPENINGS = (
    "corrections?", "clarification", "corrected", "editor[’']s note", "editors[’'] note", "note to readers", "erratum",
    "korrektur", "korrekturhinweis", "berichtigung", "richtigstellung", "(?:anmerkung|hinweis) der redaktion",
    "rectificatif", "note de la rédaction", "corrección", "fe de err(?:ores|atas)", "nota de la redacción",
    "correzione", "errata corrige", "nota della redazione", "correção", "errata", "nota da redação", "rectificatie",
    "correctie", "sprostowanie", "rättelse", "rettelse",
)  # fmt: skip
PHRASES = (
    "an? (?:earlier|previous) version of this (?:article|story|report|post)",
    "this (?:article|story) (?:was|has been) (?:amended|corrected) (?:on|to|at|because)",
)
DATED = r"(?:(?:\s?[,(\[]|\s\d|\s(?:on|of|to|appended|vom|du|del)\b)[^.!?:—–]{0,40})?"
FORM = re.compile(rf"\W{{0,3}}(?:(?:{'|'.join(OPENINGS)}){DATED}(?::|\s[—–])|(?:{'|'.join(PHRASES)}))", re.IGNORECASE)
SHORTEST = 50  # characters; shorter is a label or a link to a page of corrections


def is_correction(text: str) -> bool:
    """*Correction, 4 June: An earlier version of this article said …*; not *Correction officers were called.*"""
    return len(text) >= SHORTEST and FORM.match(text) is not None
