"""What a paragraph shares with the one before it and the one behind: words that go on, and names that stand apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefcli.languages import Language
from briefcli.languages.language import Agreement, Frame
from briefcli.model import BlockKind, QuotationKind
from briefcli.quotations.announced import Announcement, announced, announcement, signed, whole
from briefcli.quotations.credit import Credit, Place, found_by, places
from briefcli.quotations.cueless import behind_quoted, next_paragraph, one_voice, only_quoted
from briefcli.quotations.passage import Passage, Range
from briefcli.quotations.turns import Turns, goes_on, label


@dataclass(frozen=True, slots=True)
class Told:
    """What a paragraph leaves to the next."""

    passage: Passage | None = None
    by: Announcement | None = None
    """Who was announced, with a colon."""
    voice: Credit | None = None
    """The credit of whoever has the last word."""
    is_whole: bool = False
    """Whether the paragraph is all one turn, or all one block quotation."""


def told(passage: Passage, own: Sequence[tuple[int, Credit]]) -> Told:
    """What a paragraph with these credits leaves to the next."""
    voice = one_voice([each for sentence, each in own if sentence == len(passage.sentences) - 1])
    reaches = bool(voice and passage.words and voice.content[-1][1] == passage.words[-1].end)
    return Told(passage, announcement(passage), voice, reaches and not only_quoted(passage))


def going_on(text: str, passage: Passage, before: Told, turns: Turns) -> tuple[Place, ...]:
    """The words with which the one who spoke last goes on: in marks, in a block quotation, in a turn of several."""
    quoted, voice = only_quoted(passage), before.voice
    if voice is None or voice.kind is not QuotationKind.DIRECT:
        return ()
    if (
        before.is_whole
        and passage.kind is BlockKind.QUOTE
        and before.passage
        and before.passage.kind is BlockKind.QUOTE
    ):
        return whole(passage)
    if before.is_whole and label(passage) is None and goes_on(passage, turns):
        return whole(passage)
    apart = passage.kind is BlockKind.QUOTE  # set apart, and perhaps somebody else's
    return places(passage, (quoted,)) if quoted and not apart and not _asked(text, voice, passage.language) else ()


def _asked(text: str, voice: Credit, language: Language) -> bool:
    """Whether the last words were a question, which somebody else may answer: “Is it safe?” *Chen asked.*"""
    end = voice.content[-1][1]
    verb = text[slice(*voice.cue)].split()[-1].lower() if voice.cue else ""
    return "?" in text[end - 2 : end] and (not verb or Frame.WHETHER in language.cue_verbs.get(verb, ()))


def borrowed(text: str, passage: Passage, before: Told, after: Passage | None) -> list[tuple[int, Credit]]:
    """What the paragraphs around this one credit with all of it."""
    last = len(passage.sentences) - 1
    if by_name := found_by(signed, passage):
        return [(last, by_name)]
    if before.by and before.passage and (spoken := found_by(announced, passage, before.passage, before.by)):
        said = behind_quoted(passage, 0) or len(passage.words)
        return [(passage.sentence_of(said - 1), spoken)]
    if passage.kind is not BlockKind.QUOTE and before.voice and _is_named(text, before.voice, passage.language):
        more = (
            None
            if _asked(text, before.voice, passage.language)
            else found_by(next_paragraph, passage, before.voice, after)
        )
        return [(last, more)] if more else []
    return []


def _is_named(text: str, voice: Credit, language: Language) -> bool:
    """Whether one person spoke last: *Ana Ruiz*, *she*; not *many*, nor *critics*."""
    words = [] if voice.mention is None else text[slice(*voice.mention)].split()
    alone = len(words) == 1 and language.names.pronouns.get(words[0].lower()) in (Agreement.HE, Agreement.SHE)
    return alone or any(word[0].isupper() and word.lower() not in language.grammar.determiners for word in words)


def under_name(passage: Passage, signature: Passage, name: Range) -> Credit:
    """“The bridge is shut.” (new paragraph) — Ana Ruiz"""
    return Credit(whole(passage), QuotationKind.DIRECT, None, signature.place(name), "under_name")
