"""The names in a byline."""

import re

from briefcli.parsers.layout import settle

BY = re.compile(r"^(?:by|von|par|por|av|af|di|da|de|od|text|words)\b:?\s+", re.IGNORECASE)
BETWEEN = re.compile(r"\s*[,;|•·]\s*|\s+(?:and|AND|und|et|y|e|og|och|&)\s+")
HANDLE = re.compile(r"\s@\w{1,30}\b")
IN_BRACKETS = re.compile(r"\s*\([^()]{0,60}\)")
# What outlets put where a name should be: an address, a number, the name of a role.
NO_NAME = re.compile(r"https?:|www\.|@|^[\W\d_]*$|^(?:admin|editor|none|null|author|redaktion)$", re.IGNORECASE)
ROLE = re.compile(r"(?:correspondent|reporter|writer|editor|columnist)s?$", re.IGNORECASE)  # beside a name, not one
LONGEST = 60  # characters
PARTICLE = "de|da|di|del|van|von|der|den|la|le|al|bin"
PERSON = re.compile(
    rf"(?:(?:Dr|Prof)\.? )?[^\W\d_a-z][\w.’'-]*(?:(?: (?:{PARTICLE})){{0,3}} [^\W\d_a-z][\w.’'-]*){{1,3}}"
)


def names_in(byline: str) -> list[str]:
    """The names of "By Ana Ruiz and Mei Chen, Reuters"."""
    parts = BETWEEN.split(BY.sub("", IN_BRACKETS.sub("", HANDLE.sub("", settle(byline)))))
    names = (BY.sub("", part).strip(" .:-–") for part in parts)
    people = [name for name in names if 1 < len(name) <= LONGEST and not NO_NAME.search(name)]
    return [name for name in people if not ROLE.search(name)] or people
