"""Lines that news texts carry and that are not the article, each recognised whole by its form.

English ones are here, some of other languages next door. None of the forms matches a sentence of an article: they
open with what only such a line opens with, or hold nothing but names, and go on for a bounded number of characters.
"""

import re
from collections.abc import Sequence

from briefcli.model import Aside
from briefcli.parsers.furniture_abroad import LANGUAGES
from briefcli.parsers.lines import ADDRESS, MARKER
from briefcli.parsers.releases import LABELS as RELEASE_LABELS
from briefcli.parsers.staff import names_staff

PLAIN = r"[^“”„«»\"]"
OPENING = r"[^\w“”„«»\"]{0,3}"  # what opens with a quotation mark is somebody's words
WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
FORMS = {
    "promo": (
        r"advertisement|advert|sponsored(?: content)?|(?:story|article) continues (?:below|after).{0,40}",
        r"(?:sign up|subscribe)(?: now| here| today)?(?: to| for)\b.{0,160}"
        r"(?:newsletter|briefing|inbox|alerts?|e-?mails?|updates?|podcast|channel).{0,120}",
        r"sign up to get an e-?mail\b.{0,120}",
        r"(?:follow|like) (?:us|[\w@. ]{2,40}) on (?:facebook|twitter|x|instagram|telegram|youtube|tiktok|whatsapp"
        r"|bluesky|threads|google news)\b.{0,120}",
        rf"if you (?:liked|enjoyed|like|enjoy) this\b{PLAIN}{{0,80}}"
        rf"\b(?:send|share|forward|subscribe|sign up)\b{PLAIN}{{0,120}}",
        r"(?:download|get) (?:our|the) (?:[\w ]{1,30} )?app\b.{0,100}",
        r"get (?:the|our) [\w' ]{2,60} (?:newsletter|briefing)\b.{0,120}",
        r"share (?:this|on|via)\b[^.!?]{0,60}|(?:click|tap) here to\b.{0,100}",
        # The outlet speaks of itself to its reader. Without quotation marks: in those, it is somebody's words.
        rf"our (?:web ?site|site|app|newsletters?|podcast|channel)\b{PLAIN}{{0,300}}"
        rf"\b(?:sign up|subscribe|bookmark|download|follow us|newsletters?)\b{PLAIN}{{0,160}}",
        rf"(?:every|each) (?:[a-z]{{2,12}} )?(?:day|week|month|morning|evening|afternoon|weekday|hour|{WEEKDAYS}),? "
        rf"we(?:[’']ll| will)? (?:also )?(?:send|e-?mail|deliver|bring) you\b{PLAIN}{{0,200}}",
        rf"(?=.{{0,200}}\b(?:newsletter|updates?|alerts?|news|stories|headlines|deliver(?:ed|y)|sent|straight|direct))"
        rf"(?:get|receive|have) {PLAIN}{{0,160}}\b(?:to|in|into) your (?:inbox|phone|e-?mail)\b{PLAIN}{{0,100}}",
        rf"(?:do you )?want {PLAIN}{{0,120}}\b(?:your inbox|newsletter|sign up|subscribe)\b{PLAIN}{{0,160}}",
        rf"please (?:bookmark|subscribe|sign up|support (?:us|our))\b{PLAIN}{{0,200}}",
        rf"join (?:us|our)\b{PLAIN}{{0,60}}"
        rf"\b(?:whatsapp|telegram|facebook|discord|signal|newsletter|community)\b{PLAIN}{{0,160}}",
        rf"never miss (?:a|an|the|out|another)\b{PLAIN}{{0,100}}"
        rf"\b(?:sign(?:ing)? up|subscribe|subscribing|newsletters?|alerts?|inbox)\b{PLAIN}{{0,120}}",
        rf"(?:get|receive) {PLAIN}{{0,120}} in(?:to)? your inbox (?:every|each|daily)\b{PLAIN}{{0,60}}",
        rf"thank(?:s| you) for reading\b[^.!?“”\"]{{0,60}}"
        rf"(?:[.!] (?:this post|subscribe|share|please|feel free|if you)\b{PLAIN}{{0,160}})?",
        rf"enjoy(?:ing|ed) this (?:story|article|post)\?{PLAIN}{{0,200}}",
        rf"(?:listen|subscribe) to our (?:[\w’' ]{{1,40}} )?podcast\b{PLAIN}{{0,160}}",
        r"(?:what do you think\? )?(?:let us know|tell us)(?: what you think)? in the comments\b[^.!?“”\"]{0,60}",
        rf"(?:do you have|have you got|have|got) (?:a|any) (?:news )?(?:story|stories|tips?|information)\b"
        rf"{PLAIN}{{0,60}}\b(?:us|our|e-?mail|contact)\b{PLAIN}{{0,160}}",
        rf"(?:sponsored|promoted)(?: by [^:“”\"]{{2,40}})?: {PLAIN}{{2,300}}",
    ),
    "related": (
        r"(?:read|see|watch|listen|hear)(?: more| also| now| here| next)?\s?(?:[:»>|].{0,200})?",
        r"(?:also read|read on|see also|more on this(?: story)?|more from [\w ]{2,40}|don[’']t miss|further reading"
        r"|recommended(?: for you)?|related(?: (?:articles?|stories|story|coverage|content|links?|reading))?)"
        r"\s?(?:[:»>|].{0,200})?",
        r"you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,40}|more (?:stories|news|coverage|like this)"
        r"|(?:most|top|latest) (?:read|popular|viewed|stories|news)|trending(?: now)?|editor(?:s[’']|[’']s) picks?",
    ),
    "credit": (
        # Initials of the desk and names of agencies, as many papers sign: "(dmk)", "SDA/sep", "mit dpa", "Source: AFP".
        r"(?-i:\([a-z]{2,4}(?:/[A-Za-z]{2,7}){0,4}\))",
        r"(?:(?:mit|with|avec) )?(?:material (?:von|from) )?(?:dpa|afp|ap|apa|sda|reuters|efe|ansa)"
        r"(?:(?:/|, | und | and )[a-z-]{2,10}){0,4}",
        r"(?:quelle|source|fuente|fonte)s?: ?[\w/, -]{2,50}",
        r"e-?mail: ?\S{1,60}@\S{1,60}"
        r"(?:[\s|;,]{1,3}(?:twitter|x|instagram|bluesky|mastodon|phone|tel)\.?: ?\S{1,40}){0,3}",
        # How to reach who wrote it; whom else a reader may reach is news: "Contact the police on 101".
        rf"(?:reach|contact|e-?mail|follow) (?:the )?(?:staff )?(?:reporter|writer|author|correspondent|editor)s?\b"
        rf"{PLAIN}{{0,60}} (?:at|on|via) {PLAIN}{{0,40}}(?:@\w|\d{{3}}){PLAIN}{{0,160}}",
        rf"reach (?-i:[A-Z][\w’'-]+(?: [A-Z][\w.’'-]+){{1,3}}) (?:at|on|via) {PLAIN}{{0,40}}(?:@\w|\d{{3}})"
        rf"{PLAIN}{{0,160}}",
        r"our standards: .{0,100}|©.{0,120}|copyright (?:©|\(c\)|\d{4}).{0,160}",
    ),
    "note": (
        rf"(?:this|the) summary (?:was|is) (?:created|generated|written|produced) (?:by|with|using) (?:an )?"
        rf"(?:ai|artificial intelligence)\b{PLAIN}{{0,160}}",
        # What an agency says has changed since its last version, in brackets under the headline.
        r"\((?:adds|updates|recasts|corrects|refiles|releads|rewrites|writes through|clarifies|fixes|changes|repeats"
        r"|deletes|removes|new throughout|updates throughout|with)\b[^()]{2,240}\)",
        rf"(?=.{{0,300}}\b(?:links?|buy|buying|purchas\w{{1,4}}|select|recommend\w{{0,7}}))"
        rf"{PLAIN}{{10,250}}\bearn (?:us )?an? (?:affiliate )?commission\b{PLAIN}{{0,200}}",
        r"a version of this (?:story|article) (?:appears|appeared|was|ran)\b.{0,300}",
        rf"this (?:story|article) (?:was|has been) (?:first |originally )?"
        rf"(?:published|updated|translated|produced)\b{PLAIN}{{0,300}}",
        rf"(?:this|the) (?:story|article) has been (?:updated\b{PLAIN}{{0,300}}|corrected)",
        r"\([$€£¥]? ?[\d.,]{1,12}(?: [\w ]{2,40})? = [$€£¥]? ?[\d.,]{1,12}[^()!?]{0,60}\)",
    ),
    "label": (
        r"loading(?:…|\.\.\.)?|try refreshing (?:your browser|the page)\b.{0,60}|scroll to continue(?: reading)?",
        r"\[?(?:print|e-?mail|save|bookmark|share) (?:this|the) (?:page|story|article|editor)\b[^.!?“”\"]{0,80}",
        r"view (?:this (?:e-?mail|newsletter|message) )?(?:in|on) (?:your|a|the) (?:web )?browser\b.{0,120}",
        r"(?:having |have )?trouble (?:viewing|reading) this\b.{0,160}",
        r"(?:was )?this (?:e-?mail|newsletter) forwarded\b.{0,120}|our mailing address is|add us to your address book",
        r"you(?: are|[’']re) receiving this (?:e-?mail|newsletter|message)\b.{0,200}"
        r"|you received this (?:e-?mail|newsletter|message)\b.{0,200}",
        r"want to change how you receive these\b.{0,80}|(?:you can |or |to )?"
        r"(?:\*\* )?(?:unsubscribe|update your preferences|manage (?:your )?(?:e-?mail )?"
        r"(?:preferences|subscriptions?))\b.{0,160}",
        r"sent from (?:my |outlook |mail )\w.{0,40}|get outlook for .{2,20}|von meinem .{2,30} gesendet"
        r"|envoyé de mon .{2,30}|enviado desde mi .{2,30}|inviato da(?:l mio)? .{2,30}",
        r"\[?(?:back to )?top\]?|(?:find|read) this (?:story|article) (?:online )?at:? .{0,200}",
        *RELEASE_LABELS,
        r"keywords: (?-i:[A-Z][A-Z\d /(),.&-]{3,160})",
    ),
    "caption": (
        r"(?<![“\"])(?:photo|image|picture|photograph|file photo|illustration|graphic|video)s?"
        r"(?: credits?)?:.{0,200}",
        # A caption ends with whose picture it is.
        r".{10,300}[.!?)”] \(?(?:photo|image|picture|photograph|file photo|foto|credit)s?: [^.]{2,80}",
        r".{10,200}[.!?”] \((?-i:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}/[A-Z][\w .’'&-]{2,40})\)",
        r".{10,300} (?-i:(?:Photo|Foto|Bild|Image): [A-Z][^.!?:]{2,60})",
    ),
}  # fmt: skip
PATTERNS = tuple(
    (kind, re.compile(rf"{OPENING}(?:{'|'.join(forms)})\W{{0,3}}", re.IGNORECASE))
    for language in (FORMS, *LANGUAGES)
    for kind, forms in language.items()
)
# Who did what, and nothing but names behind it: "(Reporting by Ana Ruiz; editing by Mei Chen)".
SIGNED = (
    (
        "credit",
        re.compile(
            rf"{OPENING}(?:additional |further |with )?(?:reporting|writing|editing|production|graphics|photography"
            r"|compiled|written|edited|reported|translated|translation)"
            r"(?:,? (?:and |additional )?(?:reporting|writing|editing))?(?: contributed)? (?:by|from)"
            r" (?P<names>.{2,300})",
            re.IGNORECASE,
        ),
    ),
    (
        "caption",
        re.compile(
            rf"{OPENING}(?:photo|image|picture|photograph|file photo|illustration|graphic|video)s? by"
            r" (?P<names>.{2,200})",
            re.IGNORECASE,
        ),
    ),
    (
        "credit",
        re.compile(
            rf"{OPENING}(?P<names>.{{2,120}}) contributed"
            r" (?:to this (?:report|story|article)|from [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})\.?\W?"
        ),
    ),
)
# The end of a copy, or of one of its pages.
END_MARK = re.compile(
    r"\W{0,4}(?:ENDS?|ends?|mfl|MFL|-30-|30|MORE(?: FOLLOWS| TO COME)?|(?:MORE|more) follows)\W{0,4}"
    r"|\W{0,4}(?:[Pp]age|PAGE) \d{1,3}(?: ?(?:of|/) ?\d{1,3})?\W{0,4}|[—–-] ?\d{1,3} ?[—–-]"
    r"|\(\([^()]{5,160}\)\)|#(?: ?#){1,5}|\*(?: ?\*){2,9}|[—–-]{1,2} ?30 ?[—–-]{1,2}"
)
LINK = re.compile(r"(?:\*\* ?)?[^.!?()]{1,80} ?[(<]https?://[^\s()<>]{1,300}[)>]")  # "Read more (https://…)"
LONGEST = 400  # characters; a longer line is prose


def furniture_of(line: str) -> str | None:
    """What a line is beside the article: `promo`, `related`, `credit`, `note`, `label`, `caption`, `end`.

    None for a line of the article.
    """
    if len(line) > LONGEST:
        return None
    if END_MARK.fullmatch(line):
        return "end"
    signed = ((kind, pattern.fullmatch(line)) for kind, pattern in SIGNED)
    found = next((kind for kind, match in signed if match and names_staff(match["names"])), None)
    return found or next((kind for kind, pattern in PATTERNS if pattern.fullmatch(line)), None)


def furniture_among(lines: Sequence[str]) -> dict[int, Aside]:
    """The lines that are not the article, by their place; an address alone leads away from it."""
    found: dict[int, Aside] = {}
    for place, line in enumerate(lines):
        words = MARKER.sub("", line, count=1)
        leads_away = ADDRESS.fullmatch(words) or LINK.fullmatch(words)
        kind = furniture_of(line) or furniture_of(words) or ("related" if leads_away else None)
        if kind:
            found[place] = Aside(kind, line)
    return found
