"""What is quoted in a language of which no words are known: what stands between marks and is enough for speech.

The rules look at marks, capitals and lengths alone. A title, a nickname, a word that the writer keeps at arm's length
stand between the same marks; they are shorter, or in capitals, or amid a sentence without the end of one.
"""

import re
from collections.abc import Callable, Sequence

from briefcli.length import words_in
from briefcli.quotations.credit import Credit, credit, found_by
from briefcli.quotations.marks import CLOSING
from briefcli.quotations.passage import Passage

FEWEST = 3  # words; what is shorter is a shout, a label, a name
CLAUSE = 4  # words; where a sentence opens with them, or a colon does, fewer are as often a title
LONG_CLAUSE = 6  # words; where what follows may be the verb of a title: “…” opens on Monday
BORROWED = 7  # words; in the middle of a sentence, fewer are a phrase that the writer borrows
LONGEST_TITLE = 12  # words
SHORT_WORD = 3  # letters; a title has shorter words with small letters
ENDS_SPEECH = frozenset(".?!…,;—–。！？，、؟،؛।۔")
ENDS_SENTENCE = ENDS_SPEECH - frozenset(",;，、،؛")
STOP_INSIDE = re.compile(r"[.?!…][\"”’»“]*\s|[。！？।]")
COMMA_INSIDE = re.compile(r"[,;](?!\d)|[，、；،؛]")
COLONS = frozenset(":：")
COMMAS = frozenset(",，、،")
GOES_ON = frozenset(",，、،—–-.。")
"""What stands between speech and the words that credit it, or behind speech that nobody is credited with."""
OPENS_TURN = frozenset("—–-―")
HIRAGANA = re.compile("[ぁ-ゟ]")
KANA = re.compile("[ぁ-ヿ]")


def spoken(passages: Sequence[Passage]) -> list[Credit]:
    """The quotations of these paragraphs, as far as their marks tell; nobody is credited with any."""
    found = (_said(passage, index) for passage in passages for index in sorted(passage.quoted))
    return [each for each in found if each]


def _said(passage: Passage, index: int) -> Credit | None:
    """What the first rule answers of words in marks; nothing where they look like a title or go on from above."""
    if passage.words[index].start != passage.quoted[index].pieces[0][0] or _is_title(passage, index):
        return None
    return next(filter(None, (found_by(rule, passage, index) for rule in RULES)), None)


def opens_in_marks(passage: Passage, index: int) -> Credit | None:
    """« La pluie tombe depuis trois jours », soupire Ruiz. A sentence opens with the words."""
    if not _opens(passage, index):
        return None
    length, ended = _length(passage, index), passage.last_of_quoted(index) in ENDS_SPEECH
    behind = passage.words[index + 1].text if index + 1 < len(passage.words) else "."
    goes_on = behind in GOES_ON or index + 1 in passage.quoted
    enough = FEWEST if ended else CLAUSE if goes_on else LONG_CLAUSE
    return _direct(passage, index) if length >= enough else None


def colon_in_marks(passage: Passage, index: int) -> Credit | None:
    """Ruiz: „Die Brücke bleibt heute zu“. A colon opens the words."""
    if index == 0 or passage.words[index - 1].text not in COLONS:
        return None
    enough = FEWEST if passage.last_of_quoted(index) in ENDS_SENTENCE else CLAUSE
    return _direct(passage, index) if _length(passage, index) >= enough else None


def clause_in_marks(passage: Passage, index: int) -> Credit | None:
    """Ruiz dijo que el puente «no puede esperar ni un solo invierno más». In the middle of a sentence."""
    goes_on = index > 0 and passage.words[index - 1].text in COMMAS and _is_small(passage, index)
    if passage.last_of_quoted(index) in ENDS_SENTENCE or goes_on:
        enough = CLAUSE + 1
    else:
        enough = BORROWED if _is_small(passage, index) else BORROWED + 1
        if not _is_small(passage, index) and not COMMA_INSIDE.search(passage.words[index].text):
            return None
    return _direct(passage, index) if _length(passage, index) >= enough else None


def _is_small(passage: Passage, index: int) -> bool:
    """Whether words open as no title does: with a small letter, or in Japanese, where those of no clause are titles."""
    text = passage.words[index].text
    return next(filter(str.isalpha, text), "").islower() or bool(KANA.search(text))


RULES: tuple[Callable[[Passage, int], Credit | None], ...] = (opens_in_marks, colon_in_marks, clause_in_marks)
"""The first that answers wins."""


def _direct(passage: Passage, index: int) -> Credit:
    return credit(passage, ((index, index + 1),), None, None)


def _length(passage: Passage, index: int) -> int:
    """How many words stand between the marks, in all paragraphs that they run over."""
    return words_in(passage.words[index].text.strip(CLOSING)) + BORROWED * (len(passage.quoted[index].pieces) - 1)


def _opens(passage: Passage, index: int) -> bool:
    """Whether a sentence, a turn behind its dash or what follows another quotation begins here."""
    before = passage.words[index - 1].text if index else "."
    turn = index - 1 if before in OPENS_TURN else index
    return turn in passage.starts or before[-1] in ENDS_SENTENCE - OPENS_TURN or index - 1 in passage.quoted


def _is_title(passage: Passage, index: int) -> bool:
    """„Die Brücke am Fluss“ has its long words in capitals; 「橋梁安全法」 ends as no sentence does."""
    text = passage.words[index].text.strip(CLOSING)
    words = text.split()
    longer = [word for word in words[1:] if len(word) > SHORT_WORD]
    if len(words) <= LONGEST_TITLE and len(longer) > 1 and all(word[0].isupper() for word in longer):
        return text[-1] != "." and not STOP_INSIDE.search(text)
    return bool(KANA.search(text)) and text[-1] not in ENDS_SPEECH and not HIRAGANA.match(text[-1])
