"""A verb, noun or phrase that credits, with the words that it credits to."""

from dataclasses import dataclass

from briefcli.languages.language import Frame
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.phrases import is_adverb


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying with its auxiliaries, and its subject."""

    words: Range
    """*has repeatedly said*"""
    mention: Range | None
    frames: frozenset[Frame]
    sentence: Range
    inverted: bool = False
    """Whether the subject follows: *said Ruiz*."""
    leaning: bool = False
    """Whether the subject is that of the main clause: …, *adding* that …"""
    is_subject: bool = False
    """Whether the cue is a noun whose verb follows what is reported: *Her claim* that … *stunned* the town."""

    @property
    def start(self) -> int:
        """The first word of verb and subject together."""
        return min(self.words[0], self.mention[0]) if self.mention and not self.leaning else self.words[0]

    @property
    def end(self) -> int:
        """Behind the last word of verb and subject together."""
        return max(self.words[1], self.mention[1]) if self.mention and self.inverted else self.words[1]


def group_start(passage: Passage, index: int, floor: int) -> int:
    """The first auxiliary or adverb of the verb group."""
    grammar = passage.language.grammar
    start = index
    while start > floor and (
        (passage.lower(start - 1) in grammar.auxiliaries and not (passage.is_name(start - 1) and start - 1 > floor))
        or passage.lower(start - 1) in grammar.negations | grammar.infinitives
        or (is_adverb(passage, start - 1) and start - 1 > floor)
        or (passage.lower(start - 1) in ("yet", "so") and passage.lower(start - 2) in grammar.auxiliaries)
    ):
        start -= 1
    while start < index and is_adverb(passage, start):
        start += 1
    return start
