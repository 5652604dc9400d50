"""What the editors had to put right in an article."""

from collections.abc import Iterator

from briefcli.languages.language import Language
from briefcli.model import Block, Role
from briefcli.reading import Reading

MARKS = "*_—–-([ "
SHORTEST = 8  # words; fewer are a label or a link


def corrections_in(reading: Reading) -> Iterator[Block]:
    """The notes that mend something, each whole; not a note about the author, nor how to ask for a correction."""
    openings = reading.language.correction_openings
    for section in reading.sections:
        heading = section.heading.text.lower().strip(" :") if section.heading else None
        if section.role is Role.OTHER and (heading is None or heading in openings):
            yield from (block for block in section.blocks if _mends(block.span.text, reading.language))


def _mends(text: str, language: Language) -> bool:
    """Whether a note says what was wrong: one that opens as a correction does, any other may be about anything."""
    words, signs = text.lower().replace("’", "'"), language.signs
    if len(words.split()) < SHORTEST or any(phrase in words for phrase in signs.policies):
        return False
    opening = words.lstrip(MARKS)
    if opening.startswith(language.correction_openings) and not opening.startswith(signs.notes):
        return True
    return any(phrase in words for phrase in signs.mending)
