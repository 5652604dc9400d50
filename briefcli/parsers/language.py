"""The language that a page or a front matter says it is written in, or that a text is not written in."""

import re

CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}(?![\w-])")
UNKNOWN = "und"  # in BCP 47
WORD = re.compile(r"[^\W\d_]+")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
ENGLISH = frozenset(("the", "of", "and", "to"))
LOOKED_AT = 20_000  # characters
ENOUGH = 30  # words; fewer tell nothing
RARELY = 0.03  # of the words; in English, one in seven is among these


def language_code(text: str | None) -> str | None:
    """The BCP 47 code that some words open with; None where they do not."""
    code = CODE.match((text or "").strip().replace("_", "-"))
    return code[0] if code else None


def language_of_text(text: str) -> str:
    """English, unless the text plainly is not: by its letters, or for want of the words that English needs."""
    words = WORD.findall(text[:LOOKED_AT])
    foreign = sum(not word.isascii() and not LATIN.search(word) for word in words)
    if 2 * foreign > len(words):
        return UNKNOWN
    common = sum(word.casefold() in ENGLISH for word in words)
    return UNKNOWN if len(words) >= ENOUGH and common < RARELY * len(words) else "en"
