"""The encoding of bytes that nobody names, by how the text would look in each: the last resort.

Text in a script of its own runs in long rows of bytes beyond ASCII; accents stand alone among letters. Which of the
encodings of a script it is shows in its commonest letters.
"""

import re

LOOKED_AT = 20_000  # bytes
HIGH = re.compile(rb"[\x80-\xff]+")
RUN = 2.5  # bytes in a row, on average: more than accents ever have
LANGUAGE = re.compile(rb"<html[^>]{0,300}?\slang\s{0,9}=\s{0,9}[\"']?([a-z]{2})", re.IGNORECASE)
# Accents whose language the page names.
LATIN = {
    "cp1250": "pl cs sk hu sl hr bs ro sq".split(),
    "cp1254": "tr az".split(),
    "cp1257": "lt lv et".split(),
    "cp1258": ["vi"],
}
# The commonest characters of a script, and the encodings that it comes in. Case tells KOI8 from its neighbours.
DOUBLE = (
    ("のにたいをはしがとでてるなれかんこさりうくきつだらまあ、。ー", ("cp932", "euc_jp")),
    ("이다의는에을가한고하를은로지기사도어시인", ("cp949",)),
    ("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年市说，。", ("gb18030",)),
    ("的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年市說，。", ("big5hkscs",)),
)
SINGLE = (
    ("оеаинтсрвлкм", ("cp1251", "koi8-u", "iso8859-5", "cp866")),
    ("αοιετσνηυρπκς", ("cp1253", "iso8859-7")),
    ("יוהלארתבשמנם", ("cp1255",)),
    ("ايلمنرتبوةدع", ("cp1256", "iso8859-6")),
    ("านรกอเงยลมวดทส่้", ("cp874",)),
)
LIKELY_DOUBLE, LIKELY_SINGLE = 0.15, 0.45  # of the characters beyond ASCII: a text has more of the commonest ones
DAMAGED = 0.02  # of the characters beyond ASCII: more holes are another encoding


def detect(body: bytes) -> str:
    """The encoding that some bytes are most likely in; Windows-1252 where nothing speaks for another."""
    head = body[:LOOKED_AT]
    runs = HIGH.findall(head)
    if not runs or sum(map(len, runs)) / len(runs) < RUN:
        return _by_language(head)
    for scripts, likely in ((DOUBLE, LIKELY_DOUBLE), (SINGLE, LIKELY_SINGLE)):
        scored = ((_likeness(head, letters, name), name) for letters, names in scripts for name in names)
        likeness, best = max(scored)
        if likeness >= likely:
            return best
    return _by_language(head)


def _by_language(head: bytes) -> str:
    found = LANGUAGE.search(head)
    code = found[1].decode("ascii").lower() if found else ""
    return next((encoding for encoding, codes in LATIN.items() if code in codes), "cp1252")


def _likeness(head: bytes, letters: str, encoding: str) -> float:
    """The share of the commonest letters among all beyond ASCII; a text that holes go through has none."""
    text = head.decode(encoding, "replace")
    beyond = [letter for letter in text if letter > "\x7f"]
    if beyond.count("\N{REPLACEMENT CHARACTER}") > DAMAGED * len(beyond) + 1:  # the last one may be cut in two
        return 0.0
    return sum(map(letters.count, beyond)) / (len(beyond) or 1)
