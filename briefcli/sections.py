"""The sections of an article, and what each is to it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import zip_longest

from briefcli.languages.language import Language
from briefcli.length import words_in
from briefcli.model import Article, Block, BlockKind, Role, Section, Span

LINE = 40  # words; a paragraph up to this long may be a line of a box, a longer one is prose
POINT = 30  # words; a longer sentence that is no item of a list is a paragraph
BOX_LINES = range(2, 11)  # a longer run of short paragraphs is an article written in short paragraphs
LEADING_LIST = range(3, 8)  # items; as many as outlets put under a headline
LEADING_ITEM, SHORTEST_ITEM = 5, 3  # words, of the average and of any; shorter ones are a menu, a list of teams
END_MATTER = 150  # words; what is longer than this under "Read more" is the article again
STORY = (Role.LEDE, Role.BODY, Role.BACKGROUND)
# What may stand between the word and its colon: "Correction, 4 June:", "Correction (on the bridge):".
DATED = r"(?:(?:\s?[,(\[]|\s\d|\s(?:on|of|to|appended|vom|du|del)\b)[^.!?:—–]{0,40})?"
SENTENCE_AND_MORE = re.compile(r"(?<![.\s]\w)(?<![A-Z]\w)[.!?][\"'”’»)]{0,2} [\"'“‘«(]?[^\W\d_a-z]|[。！？]\s*\w")
SAYS = re.compile(r"[“”„«»「」\"]")
FULL_STOP = re.compile(r"[.!?。！？؟](?: ?[\"'”’“»«)\]」』]){0,3}$")


def split_sections(article: Article, language: Language) -> tuple[Section, ...]:
    """The lede, the box that sums the article up, the headed parts, and what is not the article, in order."""
    sections: list[Section] = []
    for heading, blocks in _stretches(article, language):
        role = _role_of(heading, blocks, language)
        length = _box_length(role, blocks, article.standfirst)
        if heading is None:
            sections += [Section(Role.GLANCE, None, blocks[:length])] if length else []
        else:
            sections.append(Section(role, heading, blocks[:length]))
        _return_to_story(sections, blocks[length:])
    return _with_a_story(_with_corrections_apart(sections, language))


def _stretches(article: Article, language: Language) -> Iterator[tuple[Span | None, tuple[Block, ...]]]:
    """Each heading with the blocks under it; first, without a heading, what stands before them all."""
    heading: Span | None = None
    blocks: list[Block] = []
    for position, (block, after) in enumerate(zip_longest(article.blocks, article.blocks[1:])):
        if _is_headline(block, position, article):
            continue
        if block.kind is BlockKind.HEADING or _is_label(block, after, language):
            if heading or blocks:
                yield heading, tuple(blocks)
            heading, blocks = block.span, []
        else:
            blocks.append(block)
    if heading or blocks:
        yield heading, tuple(blocks)


def _is_headline(block: Block, position: int, article: Article) -> bool:
    is_first_level = block.kind is BlockKind.HEADING and block.level == 1
    return is_first_level and (position == 0 or block.span.text == article.title)


def _is_label(block: Block, after: Block | None, language: Language) -> bool:
    """*Key points:* set as a paragraph, above a list."""
    above_list = block.kind is BlockKind.PARAGRAPH and after is not None and after.kind is BlockKind.ITEM
    return above_list and _heading_words(block.span.text, language) in language.glance_headings


def _role_of(heading: Span | None, blocks: Sequence[Block], language: Language) -> Role:
    if heading is None:
        return Role.LEDE
    words = _heading_words(heading.text, language)
    if words in language.glance_headings:
        return Role.GLANCE if _glance_length(blocks) else Role.BODY
    if words in language.other_headings:
        return Role.OTHER
    return Role.BACKGROUND if words in language.background_headings else Role.BODY


def _heading_words(text: str, language: Language) -> str:
    """A heading without case, marks, numbers and articles: *THE FIVE KEY POINTS:* is *key points*."""
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.casefold().replace("’", "'"))
    while len(words) > 1 and (words[0] in language.heading_fillers or words[0].isdigit()):
        del words[0]
    return " ".join(words)


def _box_length(role: Role, blocks: Sequence[Block], standfirst: Span | None) -> int:
    """How many of the blocks belong under the heading; the rest goes on with the story that it interrupts."""
    if role is Role.LEDE:
        return _leading_list_length(blocks, standfirst)
    if role is Role.GLANCE:
        return _glance_length(blocks)
    return _end_matter_length(blocks) if role is Role.OTHER else len(blocks)


def _leading_list_length(blocks: Sequence[Block], standfirst: Span | None) -> int:
    """A list of lines that stands before the first paragraph sums the article up, though nothing says so."""
    if standfirst and blocks and blocks[0].span == standfirst:
        return 0  # it would have to be cut out of the middle
    items = _run_of_items(blocks, 0)
    words = [_words(block) for block in blocks[:items]]
    are_lines = items > 0 and min(words) >= SHORTEST_ITEM and sum(words) >= LEADING_ITEM * items
    return items if items in LEADING_LIST and are_lines and items < len(blocks) else 0


def _glance_length(blocks: Sequence[Block]) -> int:
    """The items under the heading, after one line of introduction at most; or the short lines under it."""
    start = 1 if len(blocks) > 1 and blocks[0].kind is not BlockKind.ITEM and _words(blocks[0]) <= LINE else 0
    items = _run_of_items(blocks, start) or _run_of_items(blocks, 0)
    if items:
        return items
    lines = _run_of_lines(blocks)
    return lines if lines in BOX_LINES and all(map(_is_point, blocks[:lines])) else 0


def _is_point(block: Block) -> bool:
    """One short sentence of the outlet's own; two of them, or what somebody says, are a paragraph under a heading."""
    text = block.span.text
    return _words(block) <= POINT and not SENTENCE_AND_MORE.search(text) and not SAYS.search(text)


def _end_matter_length(blocks: Sequence[Block]) -> int:
    """Links end where prose begins; a note about the author is whole, unless the article goes on after it."""
    start = 1 if blocks and blocks[0].kind is not BlockKind.ITEM else 0
    items = _run_of_items(blocks, start) or _run_of_items(blocks, 0)
    if items:
        return items
    return len(blocks) if sum(map(_words, blocks)) <= END_MATTER else _run_of_lines(blocks)


def _run_of_items(blocks: Sequence[Block], start: int) -> int:
    """Where the list that begins at `start` ends; 0 where none does."""
    end = start
    while end < len(blocks) and blocks[end].kind is BlockKind.ITEM:
        end += 1
    return end if end > start else 0


def _run_of_lines(blocks: Sequence[Block]) -> int:
    """How many short lines the blocks begin with, all with a full stop or all without one."""
    stops = blocks and bool(FULL_STOP.search(blocks[0].span.text[-5:]))
    length = 0
    while length < len(blocks) and _words(blocks[length]) <= LINE:
        if bool(FULL_STOP.search(blocks[length].span.text[-5:])) != stops:
            break
        length += 1
    return length


def _words(block: Block) -> int:
    return words_in(block.span.text)


def _return_to_story(sections: list[Section], blocks: tuple[Block, ...]) -> None:
    """Blocks after a box belong to the section that the box interrupts."""
    if not blocks:
        return
    for position in reversed(range(len(sections))):
        if sections[position].role in STORY:
            section = sections[position]
            sections[position] = replace(section, blocks=section.blocks + blocks)
            return
    sections.append(Section(Role.LEDE, None, blocks))


def _with_corrections_apart(sections: Sequence[Section], language: Language) -> list[Section]:
    """What the outlet says about its article, where it stands among the story: kept, and no part of it."""
    opening = _corrections(language)
    apart: list[Section] = []
    for section in sections:
        notes = _notes(section.blocks, opening) if opening else ()
        if section.role in STORY and notes:
            known = frozenset(notes)
            told = tuple(block for block in section.blocks if block not in known)
            apart += [replace(section, blocks=told), Section(Role.OTHER, None, notes)]
        else:
            apart.append(section)
    return apart


def _notes(blocks: Sequence[Block], opening: re.Pattern[str]) -> tuple[Block, ...]:
    """The blocks that open as a note does, and behind a label that stands alone the short rest of its section."""
    notes: list[Block] = []
    for position, block in enumerate(blocks, 1):
        if opening.match(block.span.text):
            notes.append(block)
            behind = blocks[position : position + END_MATTER + 1]  # a block has a word at least
            if opening.fullmatch(block.span.text) and sum(map(_words, behind)) <= END_MATTER:
                return (*notes, *behind)
    return tuple(notes)


@cache
def _corrections(language: Language) -> re.Pattern[str] | None:
    """*Correction, 4 June: …*; *An earlier version of this article …*; not *Correction officers were called.*"""
    words = "|".join(map(re.escape, language.correction_openings))
    phrases = "|".join(map(re.escape, language.correction_phrases))
    if not words:
        return None
    opening = rf"\W{{0,3}}(?:(?:{words}){DATED}(?::|\s[—–])"
    return re.compile(opening + (rf"|(?:{phrases})\b)" if phrases else ")"), re.IGNORECASE)


def _with_a_story(sections: Sequence[Section]) -> tuple[Section, ...]:
    """A box is only a box beside an article: where nothing else is told, it is the article."""
    if any(section.blocks for section in sections if section.role in STORY):
        return tuple(sections)
    return tuple(replace(section, role=Role.BODY) if section.role is Role.GLANCE else section for section in sections)
