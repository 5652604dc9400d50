"""The names in a byline."""

import re

from briefcli.parsers.layout import settle

BY = re.compile(r"^(?:by|von|par|por|av|af|di|da|de|od|text|words)\b:?\s+", re.IGNORECASE)
BETWEEN = re.compile(r"\s*[,;|•·]\s*|\s+(?:and|AND|und|et|y|e|og|och|&)\s+")
AND = re.compile(r"^(?:and|und|et|y|og|och|&)\s+")
WHERE = re.compile(r"\s+(?:in|for|from|at|IN|FOR|FROM|AT)\s+(?:the |THE )?(?=[^\W\d_a-z])")
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
    names = (_name_in(BY.sub("", AND.sub("", part))).strip(" .:-–") for part in parts)
    people = [name for name in names if 1 < len(name) <= LONGEST and not NO_NAME.search(name)]
    return without_roles(people)


def _name_in(part: str) -> str:
    """Of "Ana Ruiz in Calder" or "ANA RUIZ FOR THE BELL", the person; "The Centre for Journalism" is one name."""
    name = WHERE.split(part, maxsplit=1)[0]
    return name if PERSON.fullmatch(name) and not name.lower().startswith("the ") else part


def without_roles(names: list[str]) -> list[str]:
    """Names without what people do, such as *Staff Reporter*, unless that is all there is."""
    return [name for name in names if not ROLE.search(name)] or names
