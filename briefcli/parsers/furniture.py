"""Lines that news texts carry and that are not the article, each recognised whole by its form.

They are English; a line in another language stays in the text. None of the forms matches a sentence of an article: they
open with what only such a line opens with, and go on for a bounded number of characters.
"""

import re

FORMS = {
    "promo": (
        r"advertisement|advert|sponsored(?: content)?|(?:story|article) continues below.{0,40}",
        r"(?:sign up|subscribe)(?: now| here| today)?(?: to| for)\b.{0,160}"
        r"(?:newsletter|briefing|inbox|alerts?|e-?mails?|updates?|podcast|channel).{0,120}",
        r"sign up to get an e-?mail\b.{0,120}",
        r"(?:follow|like) (?:us|[\w@. ]{2,40}) on (?:facebook|twitter|x|instagram|telegram|youtube|tiktok|whatsapp"
        r"|bluesky|threads|google news)\b.{0,120}",
        r"(?:download|get) (?:our|the) (?:[\w ]{1,30} )?app\b.{0,100}",
        r"get (?:the|our) [\w' ]{2,60} (?:newsletter|briefing)\b.{0,120}",
        r"share (?:this|on|via)\b.{0,60}|click here to\b.{0,100}",
    ),
    "related": (
        r"(?:read|see|watch|listen|hear)(?: more| also| now| here| next)?\s?(?:[:»>|].{0,200})?",
        r"(?:also read|read on|see also|more on this(?: story)?|more from [\w ]{2,40}|don[’']t miss|further reading"
        r"|recommended(?: for you)?|related(?: (?:articles?|stories|story|coverage|content|links?|reading))?)"
        r"\s?(?:[:»>|].{0,200})?",
    ),
    "credit": (
        r"(?:additional |further |with )?(?:reporting|writing|editing|production|graphics|photography|compiled|written"
        r"|edited|reported|translated|translation)(?:,? (?:and |additional )?(?:reporting|writing|editing))?"
        r"(?: contributed)? (?:by|from)\b.{0,300}",
        r"[^.]{2,120} contributed to this (?:report|story|article)\.?",
        r"our standards: .{0,100}|©.{0,120}|copyright (?:©|\(c\)|\d{4}).{0,160}",
    ),
    "note": (
        r"a version of this (?:story|article) (?:appears|appeared|was|ran)\b.{0,300}",
        r"(?:this|the) (?:story|article|report) (?:was|has been) (?:first |originally )?"
        r"(?:published|updated|corrected|translated|produced)\b.{0,300}",
    ),
    "caption": (
        r"(?:photo|image|picture|photograph|file photo|illustration|graphic|video)s?(?: credits?)?(?: by\b|:).{0,200}",
    ),
}  # fmt: skip
PATTERNS = tuple(
    (kind, re.compile(rf"\W{{0,3}}(?:{'|'.join(forms)})\W{{0,3}}", re.IGNORECASE)) for kind, forms in FORMS.items()
)
END_MARK = re.compile(r"\W{0,4}(?:ENDS?|-30-|30)\W{0,4}|#(?: ?#){1,5}|\*(?: ?\*){2,9}|[—–-]{1,2} ?30 ?[—–-]{1,2}")
LONGEST = 400  # characters; a longer line is prose


def furniture_of(line: str) -> str | None:
    """What a line is beside the article (`promo`, `related`, `credit`, `note`, `caption`, `end`); None for its own."""
    if len(line) > LONGEST:
        return None
    if END_MARK.fullmatch(line):
        return "end"
    return next((kind for kind, pattern in PATTERNS if pattern.fullmatch(line)), None)
