"""What a language knows: words, no logic."""

from briefcli.languages.en import ENGLISH
from briefcli.languages.language import GENERIC, Language

LANGUAGES = {"en": ENGLISH}


def language_of(code: str) -> Language:
    """The language of a BCP 47 code; GENERIC, which knows quotation marks and no words, for one we do not have."""
    return LANGUAGES.get(code.replace("_", "-").split("-")[0].lower(), GENERIC)


__all__ = ["ENGLISH", "GENERIC", "LANGUAGES", "Language", "language_of"]
