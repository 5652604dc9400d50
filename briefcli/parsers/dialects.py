"""What Markdown has in some programs only and others take for words: shortcodes, wiki links, callouts, notes."""

import re

from briefcli.model import Aside

# Of Hugo and of Liquid: '{{< tweet user="x" id="1" >}}', "{% twitter https://… %}".
SHORTCODE = re.compile(r"\{\{[<%][^{}\n]{0,400}[>%]\}\}|\{%[^{}\n]{0,400}%\}")
POST = re.compile(r"\{\{?[<%]\W{0,3}(?:tweet|x|twitter|instagram|facebook|tiktok|bluesky|mastodon|threads|telegram)\b")
# Of Obsidian: "![[wave.png]]", "[[Ana Ruiz|Ruiz]]", "> [!quote]", "%%not for print%%", "==marked==".
EMBED = re.compile(r"!\[\[[^\[\]\n]{1,300}\]\]")
LINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,200}\|)?(?P<words>[^\[\]|\n]{1,200})\]\](?![(\[])")
CALLOUT = re.compile(r"^(?P<marks>(?: {0,3}>){1,4}[ \t]?)\[!\w{1,30}\][+-]?[ \t]*", re.MULTILINE)
PRIVATE = re.compile(r"%%[^%]{0,2000}%%")
MARKED = re.compile(r"==(?=\S)(?P<words>[^=\n]{1,400})(?<=\S)==")
# Of Pandoc and others: a line that opens or closes a box.
FENCE = re.compile(r"^ {0,3}:{3,}.{0,200}$", re.MULTILINE)


def without_dialects(source: str) -> tuple[str, list[Aside]]:
    """Markdown that all programs read alike, and what was taken out of it."""
    taken = [Aside("post" if POST.match(found[0]) else "markup", found[0]) for found in SHORTCODE.finditer(source)]
    taken += [Aside("markup", found[0]) for form in (EMBED, PRIVATE) for found in form.finditer(source)]
    for form in (SHORTCODE, EMBED, PRIVATE, FENCE):
        source = form.sub("", source)
    return MARKED.sub(r"\g<words>", CALLOUT.sub(r"\g<marks>", without_wiki_links(source))), taken


def without_wiki_links(text: str) -> str:
    """*[[Ana Ruiz]]* is *Ana Ruiz*, and *[[Ana Ruiz|the mayor]]* is *the mayor*."""
    return LINK.sub(r"\g<words>", text)
