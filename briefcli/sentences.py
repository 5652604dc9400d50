"""Where sentences end: nltk's Punkt on the abbreviations of the language, and what quotations need beside it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefcli.languages.language import GENERIC, Language
from briefcli.model import Article, BlockKind, Sentence
from briefcli.words import dateline_length

PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE)
PIECE = 20_000  # characters; NLTK gives up on a passage that takes it more than some seconds
AROUND = 500  # characters
GLIMPSE = 80  # characters on either side of an end that the rules may look at

END = re.compile(r"""[.!?…؟।۔።။។](?:\s»|["'“”‘’«»)\]]{0,4})\s+|[。！？][”’」』）]{0,4}\s*""")
"""Where a sentence may end: a mark, what closes after it, and white space, which some scripts do without. German closes
a quotation with the mark that opens it in English; French keeps it at a distance."""
ENDS_ALONE = re.compile(r"[。！？][”’」』）]*$|[؟।۔።။។]$")
"""Marks that end nothing but sentences, and that Punkt has never heard of."""
GOES_ON_IN_KANA = re.compile("[ぁ-ゟ]")
OPENS_ONLY, CLOSES_THESE = frozenset("„「『"), frozenset("“”」』")
BEFORE_WORD = r"(?:^|[\s“‘„\"'«(\[—–/-])"
"""What a word may begin behind: white space, an opening mark, a dash, a stroke."""
FIRST_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
SMALL_WORD = re.compile(r"[a-zß-öø-ÿ][a-zß-öø-ÿ’'-]*(?![\w@])")
MAYBE_SHORTENED = re.compile(
    BEFORE_WORD
    + r"""(?:
        \d[\d.,:]{0,12}                             # am 28. Februar
        | \w                                        # z. B.
        | (?:\w{1,3}\.){1,3}\w{1,3}                  # u.a.
        | (?![A-ZÀ-Þ]+\.)[A-ZÀ-Þ]\w                 # Dr.
        | [A-ZÀ-Þ][b-df-hj-np-tv-xz]{1,4}           # Str., Bros.: no vowel
    )\.$""",
    re.VERBOSE,
)
NAMED_THEN = re.compile(r"(?:[A-Z][\w.’'-]*,? ){1,4}(?P<word>[a-z]+)\b")


@dataclass(frozen=True, slots=True)
class Joint:
    """A place where a sentence may end, with a glimpse of what stands on either side."""

    left: str
    right: str
    is_first: bool
    """Whether `left` is all that the sentence has so far."""

    @property
    def last(self) -> str:
        """The last word with its marks."""
        return self.left.split()[-1]

    @property
    def bare_right(self) -> str:
        """What follows, without opening marks."""
        return self.right.lstrip("“‘„\"'«»([\xa0\u202f ")

    @property
    def opens_with_capital(self) -> bool:
        """Whether what follows can begin a sentence by its form."""
        return self.bare_right[:1].isupper() or self.bare_right[:1].isdigit()


def split_sentences(article: Article, language: Language) -> tuple[Sentence, ...]:
    """The sentences of an article in order; none crosses a block, and a dateline is no part of the first."""
    spans = []
    for block in article.blocks:
        if block.kind in PROSE:
            begun = block.span.start + (dateline_length(block.span.text) if language.has_datelines else 0)
            text = article.text[begun : block.span.end]
            spans += [article.span(begun + start, begun + end) for start, end in sentence_places(text, language)]
    return tuple(Sentence(span, article.paragraph_of(span)) for span in spans)


def sentence_places(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Where each sentence of a passage starts and ends, without the white space around it."""
    begun, ends = len(text) - len(text.lstrip()), len(text.rstrip())
    proposed = _proposed(text, language)
    open_quotations, read = 0, begun
    for match in END.finditer(text, begun, ends):
        open_quotations = _still_open(open_quotations, text[read : match.end()])
        read = match.end()
        if open_quotations:
            continue
        start = max(begun, match.end() - GLIMPSE)
        joint = Joint(text[start : match.end()].rstrip(), text[match.end() : match.end() + GLIMPSE], start == begun)
        if match.end() < ends and _is_end(joint, language, match.end() in proposed):
            yield begun, match.start() + len(match.group().rstrip())
            begun = match.end()
    if begun < ends:
        yield begun, ends


def _proposed(text: str, language: Language) -> set[int]:
    """Where Punkt says that sentences begin; it reads a long passage in pieces, and each with what stands around it."""
    found: set[int] = set()
    for begun in range(0, len(text.rstrip()), PIECE):
        left, ended = max(0, begun - AROUND), begun + PIECE
        places = (left + start for start, _ in _punkt(language).span_tokenize(text[left : ended + AROUND]))
        found.update(place for place in places if begun <= place < ended)
    return found


def _still_open(opened: int, text: str) -> int:
    """How many „ or 「 are open behind some words; what only opens shows as no other mark does where speech goes on."""
    opened += sum(map(text.count, OPENS_ONLY))
    return max(0, opened - sum(map(text.count, CLOSES_THESE))) if opened else 0


def _is_end(joint: Joint, language: Language, proposed: bool) -> bool:
    """What the first rule that knows says; where none does, what Punkt says."""
    for rule in RULES:
        answer = rule(joint, language)
        if answer is not None:
            return answer
    return proposed


def goes_on_small(joint: Joint, language: Language) -> bool | None:
    """“Are you serious?” she asked. *Yahoo! said so.* But *eBay* begins a sentence."""
    return False if SMALL_WORD.match(joint.right) or re.match(r"[–—-]+\s?[a-z]|[,;:]", joint.right) else None


def is_credited(joint: Joint, language: Language) -> bool | None:
    """“Stop!” Trump said."""
    if not re.search(r"[!?…][\"'”’»]+$", joint.left):
        return None
    named = NAMED_THEN.match(joint.right)
    first = FIRST_WORD.match(joint.right)
    if not named or not first or first.group().lower() in language.openers:
        return None
    return False if named["word"] in language.cue_verbs else None


def is_number_of_list(joint: Joint, language: Language) -> bool | None:
    """*1. Police arrested a man.*"""
    return False if joint.is_first and re.fullmatch(r"[(\[]?(?:\d{1,3}|[A-Za-z])[.)]+", joint.left) else None


def opens_with_title(joint: Joint, language: Language) -> bool | None:
    """“Mr. Castellan, you have told this court …” *—Mr. Hill*: the mark hides the abbreviation from Punkt."""
    opened = re.search(rf"{BEFORE_WORD}(?P<word>[A-Z]\w*)\.$", joint.left)
    first = FIRST_WORD.match(joint.bare_right)
    if (
        not opened
        or opened["word"].lower() not in language.abbreviations
        or joint.left[opened.start("word") - 1].isspace()
    ):
        return None
    return None if first and first.group().lower() in language.openers else False


def is_numbered(joint: Joint, language: Language) -> bool | None:
    """*The No. 2 Democrat*, but: *He said no. Two left.*"""
    return not joint.right[:1].isdigit() if re.search(BEFORE_WORD + r"[Nn]os?\.$", joint.left) else None


def trails_off(joint: Joint, language: Language) -> bool | None:
    """*I don’t know ... Maybe* goes on; *Then came the question… No one answered* does not."""
    if joint.left.endswith((" ...", " …", " . .", "“...", "“…", '"...', '"…')):
        return False
    return joint.opens_with_capital if re.search(r"(?:\.\.\.|…)[\"'”’»)\]]*$", joint.left) else None


def closes(joint: Joint, language: Language) -> bool | None:
    """“I’m done.” “So am I,” he said."""
    closed = re.search(r"(?P<word>[\w.]*)[.!?…؟।][\"'“”‘’«»)\]]+$", joint.left)
    if not closed or not joint.opens_with_capital or closed["word"].lower() in language.abbreviations:
        return None
    return True


def is_ordinary_word(joint: Joint, language: Language) -> bool | None:
    """*He fell ill. Doctors came.* An abbreviation that is also a word has a capital or an inner full stop."""
    before_names = ("vs.", "v.", "approx.", "al.")
    if not re.fullmatch(r"[a-z]+\.", joint.last) or joint.last in before_names or not joint.right[:1].isupper():
        return None
    return True


def is_measured(joint: Joint, language: Language) -> bool | None:
    """*It hit 104 F. Officials warned residents.*"""
    return True if re.search(r"\d ?°? ?[CFK]\.$", joint.left) and joint.opens_with_capital else None


def is_lettered(joint: Joint, language: Language) -> bool | None:
    """*There is no Plan B. The council left.* No name goes on with *The*."""
    first = FIRST_WORD.match(joint.right)
    if not re.search(r"(?:^|\s)[A-Z]\.$", joint.left) or not first or not joint.right[0].isupper():
        return None
    return True if first.group().lower() in language.openers else None


def is_spelled_in_initials(joint: Joint, language: Language) -> bool | None:
    """*J.K. Rowling wrote it.*"""
    first = FIRST_WORD.match(joint.right)
    if not re.search(BEFORE_WORD + r"(?:[A-Z]\.){2,4}$", joint.left) or not first:
        return None
    return None if first.group().lower() in language.openers else False


def ends_alone(joint: Joint, language: Language) -> bool | None:
    """Chinese and Japanese end a sentence without a space; but 「橋は閉鎖だ。」と述べた goes on."""
    end = ENDS_ALONE.search(joint.left)
    return not (len(end.group()) > 1 and GOES_ON_IN_KANA.match(joint.right)) if end else None


def stands_apart(joint: Joint, language: Language) -> bool | None:
    """« C’est fini. » « Non. » The spaces within French marks hide the end and the beginning from Punkt."""
    apart = re.search(r"[.!?…]\s»$", joint.left) or re.match(r"«\s", joint.right)
    return True if apart and joint.opens_with_capital else None


def may_be_shortened(joint: Joint, language: Language) -> bool | None:
    """*am 28. Februar*, *die St. Anna*, *z. B. Harrow*: without a list, what may be an abbreviation is one."""
    return False if language is GENERIC and MAYBE_SHORTENED.search(joint.left) else None


RULES: tuple[Callable[[Joint, Language], bool | None], ...] = (
    ends_alone, may_be_shortened, is_number_of_list, goes_on_small, stands_apart, is_credited, is_numbered,
    opens_with_title, trails_off, closes, is_ordinary_word, is_measured, is_lettered, is_spelled_in_initials,
)  # fmt: skip
"""The first answer wins; the order is the documentation."""


@cache
def _punkt(language: Language) -> Any:
    """Punkt as this language needs it, from our own words: nothing is trained, nothing is downloaded."""
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(language.abbreviations)
    parameters.sent_starters = set(language.openers)
    return PunktSentenceTokenizer(parameters)
