"""What makes a sentence a signpost."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Found:
    """How much speaks for a sentence, the places in it of the words that do, and the day that it is about."""

    weight: float
    evidence: tuple[tuple[int, int], ...] = ()
    day: date | None = None
