"""Lines that news texts carry and that are not the article, recognised whole by their form: adverts, further reading,
credits, end marks. English ones; a line in another language stays in the text."""

import re

FORMS = (
    ("promo", re.compile(
        r"\W{0,3}(?:advertisement|advert|sponsored(?: content)?|story continues below(?: this)?(?: advertisement)?|article continues below.{0,40}"
        r"|(?:sign up|subscribe)(?: now| here| today)?(?: to| for)\b.{0,160}(?:newsletter|briefing|inbox|alerts?|e-?mails?|updates?|podcast|channel).{0,120}"
        r"|(?:follow|like) (?:us|@?[\w ]{2,40}) on (?:facebook|twitter|x|instagram|telegram|youtube|tiktok|whatsapp|bluesky|threads|google news).{0,120}"
        r"|(?:download|get) (?:our|the) (?:[\w ]{1,30} )?app\b.{0,100}"
        r"|get (?:the|our) [\w' ]{2,60} (?:newsletter|briefing)\b.{0,120}|share (?:this|on|via)\b.{0,60}|click here to\b.{0,100})\W{0,3}", re.IGNORECASE)),
    ("related", re.compile(
        r"\W{0,3}(?:(?:read|see|watch|listen|hear)(?: more| also| now| here| next)?|also read|read on|related(?: (?:articles?|stories|story|coverage|content|links?|reading))?"
        r"|more on this(?: story)?|more from [\w ]{2,40}|see also|don[’']t miss|recommended(?: for you)?|further reading)\s?(?:[:»>|].{0,200}|)\W{0,3}", re.IGNORECASE)),
    ("credit", re.compile(
        r"[(\[]?(?:(?:additional |further )?(?:reporting|writing|editing|production|graphics|photography|compiled|written|edited|reported|translated|translation|with reporting)"
        r"(?:,? (?:and |additional )?(?:reporting|writing|editing))?(?: contributed)? (?:by|from)\b.{0,300}|[^.]{2,120} contributed to this (?:report|story|article)\.?"
        r"|our standards: .{0,100}|©.{0,120}|copyright (?:©|\(c\)|\d{4}).{0,160})[)\]]?", re.IGNORECASE)),
    ("note", re.compile(
        r"[(\[]?(?:this|the) (?:story|article|report) (?:was|has been) (?:first |originally )?(?:published|updated|corrected|translated|produced)\b.{0,300}",
        re.IGNORECASE)),
    ("caption", re.compile(
        r"[(\[]?(?:photo|image|picture|photograph|file photo|illustration|graphic|video)s?(?: credits?)?(?: by\b|:).{0,200}", re.IGNORECASE)),
)  # fmt: skip
END_MARK = re.compile(r"\W{0,4}(?:ENDS?|-30-|30)\W{0,4}|#(?: ?#){1,5}|\*(?: ?\*){2,9}|[—–-]{1,2} ?30 ?[—–-]{1,2}")
LONGEST = 400  # characters; a longer line is prose


def furniture_of(line: str) -> str | None:
    """What a line is beside the article (`promo`, `related`, `credit`, `note`, `caption`, `end`); None for the article's own."""
    if len(line) > LONGEST:
        return None
    if END_MARK.fullmatch(line):
        return "end"
    return next((kind for kind, form in FORMS if form.fullmatch(line)), None)
