"""Front matter: the fields between two lines of dashes, or of pluses, at the head of a Markdown file."""

import re

from briefcli.parsers.dates import read_date
from briefcli.parsers.dialects import without_wiki_links
from briefcli.parsers.language import language_code
from briefcli.parsers.layout import Facts
from briefcli.parsers.names import names_in

FRONT_MATTER = re.compile(
    r"\s{0,99}(?P<fence>---|\+\+\+)[ \t]*\n(?P<fields>.{0,20000}?)\n(?:(?P=fence)|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
FIELD = re.compile(r"(?P<name>[A-Za-z][\w-]{0,40})[ \t]*(?::(?:[ \t]+|$)|=[ \t]*)(?P<value>.*)$")
TABLE = re.compile(r"\[{1,2}[\w.\"'-]{1,60}\]{1,2}\s*$")  # of TOML: the fields below belong to something else
LISTED = re.compile(r"\s*-\s+(?:name:\s+)?(?P<value>.+)")
NESTED = re.compile(r"\s+(?P<name>[A-Za-z][\w-]{0,40}):[ \t]+(?P<value>\S.*)")
NAMES_IT = frozenset(("name", "title"))  # of the fields below "source:"
FOLDED = re.compile(r"[>|][+-]?\d?")
CONTINUED = re.compile(r"\s*$|\s+\S|#")
NAMES = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "publication", "publisher", "site", "source"),
    "byline": ("author", "authors", "byline", "by"),
    "published": ("date", "published", "pubdate", "publishdate", "created"),
    "modified": ("modified", "updated", "lastmod"),
    "language": ("lang", "language", "locale"),
    "standfirst": ("standfirst", "description", "summary", "subtitle", "excerpt"),
}


def split_front_matter(source: str) -> tuple[Facts, str]:
    """What the front matter says, and the text below it."""
    found = FRONT_MATTER.match(source)
    if not found or not _are_fields(found["fields"]):
        return Facts(), source
    fields = _fields(found["fields"])
    told = {key: next((fields[name] for name in names if fields.get(name)), []) for key, names in NAMES.items()}
    first = {key: values[0] if values else None for key, values in told.items()}
    facts = Facts(
        title=first["title"],
        outlet=first["outlet"],
        byline=tuple(name for value in told["byline"] for name in names_in(value)),
        published=read_date(first["published"]),
        modified=read_date(first["modified"]),
        language=language_code(first["language"]),
        standfirst=first["standfirst"],
    )
    return facts, source[found.end() :]


def _are_fields(lines: str) -> bool:
    """Whether nothing but fields stands between the dashes; two rules may also have prose between them."""
    return all(
        FIELD.match(line) or LISTED.match(line) or TABLE.match(line) or CONTINUED.match(line)
        for line in lines.splitlines()
    )


def _fields(lines: str) -> dict[str, list[str]]:
    """Each field with its values: one, or those of a list on one line or on several."""
    fields: dict[str, list[str]] = {}
    name, is_folded, holds_fields = "", False, False
    for line in lines.splitlines():
        if field := FIELD.match(line):
            name = field["name"].lower()
            fields[name] = [] if FOLDED.fullmatch(field["value"].strip()) else _values(field["value"])
            is_folded, holds_fields = not fields[name], not field["value"].strip()
        elif TABLE.match(line):
            break
        elif name and (listed := LISTED.match(line)):
            fields[name] += _values(listed["value"])
            is_folded = holds_fields = False
        elif name and holds_fields and (nested := NESTED.match(line)):
            fields[name] += _values(nested["value"]) if nested["name"].lower() in NAMES_IT else []
            is_folded = False
        elif name and is_folded and line.strip():
            fields[name] = [" ".join((*fields[name], line.strip()))]
    return fields


def _values(value: str) -> list[str]:
    value = without_wiki_links(value.strip())
    parts = value[1:-1].split(",") if value.startswith("[") and value.endswith("]") else [value]
    return [part for part in (part.strip().strip("\"'").strip() for part in parts) if part]
