"""Which lines a brief shows: At a Glance, and under each heading."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from briefcli.length import words_in
from briefcli.model import (
    Article,
    Block,
    BlockKind,
    Ground,
    Options,
    Part,
    Point,
    Scope,
    Section,
    Sentence,
    Weighing,
    Weight,
)
from briefcli.reading import STORY, Reading
from briefcli.summary import opening_of, standing_in, summarise, weights_of, within
from briefcli.summary.standing import FRAGMENT, POINTS_BACK, is_notice

GLANCE_LINES = 5  # what a reader takes in at one look
PART_LINES = 3  # at most: a part is there to be read, not replaced
WORDS_TO_A_LINE = 100  # a part of up to a hundred words has one key sentence, of up to two hundred two


def at_a_glance(reading: Reading, scope: Scope) -> tuple[Point, ...]:
    """The outlet's own bullets; where none is there, or fits the budget, the summariser's choice in reading order."""
    options = reading.options
    bullets = _bullets(reading, reading.box) if reading.box else ()
    if bullets or (reading.box and options.budget is None):
        return bullets
    sentences = reading.unshown(reading.story)
    spared: set[Sentence] = set()
    while True:
        offered = [sentence for sentence in sentences if sentence not in spared]
        chosen = _chosen(offered, reading, options)
        robbed = _robbed(chosen, spared, reading) if scope is Scope.BRIEF else set()
        if not robbed:
            chosen = chosen or _items_alone(reading, scope)
            return ranked(chosen, weighings=_weighed(offered, reading, reading.article.title))
        spared |= robbed


def _items_alone(reading: Reading, scope: Scope) -> tuple[Sentence, ...]:
    """Of an article that is a list and nothing else, its first items, where no part below shows them."""
    blocks = [block for section in reading.sections if section.role in STORY for block in section.blocks]
    if any(block.kind is not BlockKind.ITEM for block in blocks) or (reading.headed and scope is Scope.BRIEF):
        return ()
    lines = [line for line in lines_of(reading.article, blocks) if not is_notice(line.span.text, reading.language)]
    return within(lines[: reading.options.points or GLANCE_LINES], reading.options.budget)


def _bullets(reading: Reading, box: Section) -> tuple[Point, ...]:
    """The outlet's own, as many as were asked for and fit the budget."""
    items = [block for block in box.blocks if block.kind is BlockKind.ITEM]
    lines = lines_of(reading.article, items or box.blocks)
    kept = within(lines[: reading.options.points], reading.options.budget)
    return ranked(kept, "outlet", weighings(reading, lines, Weighing(Ground.OUTLET, len(lines))))


def _chosen(sentences: Sequence[Sentence], reading: Reading, options: Options) -> tuple[Sentence, ...]:
    """The summariser’s choice for At a Glance."""
    lines_wanted = len(sentences) if options.points is None and options.budget is not None else GLANCE_LINES
    return summarise(
        sentences,
        lines_wanted if options.points is None else options.points,
        options.summariser,
        reading.language,
        words=options.budget,
        title=reading.article.title,
        shown=[reading.article.standfirst.text] if reading.article.standfirst else [],
        context=reading.context,
    )


def _robbed(chosen: Sequence[Sentence], spared: Set[Sentence], reading: Reading) -> set[Sentence]:
    """From each part that would have nothing left to show, the least of its lines that At a Glance has chosen."""
    found = set()
    for section in reading.headed:
        sentences = reading.unshown(reading.sentences_of(section))
        eligible = standing_in(sentences, reading.language, reading.context) or frozenset(sentences)
        taken = [sentence for sentence in chosen if sentence in eligible]
        if taken and len(taken) == len(eligible) and spared.isdisjoint(sentences):
            found.add(taken[-1])
    return found


def parts(reading: Reading, glance: Sequence[Point]) -> tuple[Part, ...]:
    """The headed parts, and before them the lede where it says more than the standfirst and At a Glance do."""
    if not reading.headed:
        return ()
    parts = [
        Part(section, _part_points(reading, section, glance)) for section in reading.sections if section.role in STORY
    ]
    return tuple(part for part in parts if part.section.heading or part.points)


def _part_points(reading: Reading, section: Section, glance: Sequence[Point]) -> tuple[Point, ...]:
    """A key sentence for each hundred words, three at most; where none stands alone, what the part opens with."""
    sentences = reading.unshown(reading.sentences_of(section), glance)
    if section.heading is None:  # it is there for what it says, not for the sake of its heading
        sentences = [sentence for sentence in sentences if sentence not in reading.context.doubtful]
    words = sum(words_in(sentence.span.text) for sentence in sentences)
    shown = [point.sentence.span.text for point in glance]
    if reading.article.standfirst:
        shown.append(reading.article.standfirst.text)
    lines = min(PART_LINES, -(-words // WORDS_TO_A_LINE))
    title = section.heading.text if section.heading else reading.article.title
    for count in dict.fromkeys((lines, PART_LINES)):
        name, language, context = reading.options.summariser, reading.language, reading.context
        chosen = summarise(sentences, count, name, language, title=title, shown=shown, context=context)
        if chosen:
            return ranked(chosen, weighings=_weighed(sentences, reading, title))
    opening = _opening(reading, section, sentences) if section.heading else ()
    return ranked(opening, weighings=weighings(reading, opening, Weighing(Ground.OPENING, len(sentences))))


def _opening(reading: Reading, section: Section, unshown: Sequence[Sentence]) -> Sequence[Sentence]:
    """What a headed part without a line that stands alone opens with: the start of its prose, or else its list."""
    items = [block for block in section.blocks if block.kind is BlockKind.ITEM]
    items = [block for block in items if set(reading.by_block.get(block.span.start, ())) <= set(unshown)]
    lines = [line for line in lines_of(reading.article, items) if not is_notice(line.span.text, reading.language)]
    return (
        _opening_prose(reading, section, unshown, POINTS_BACK)
        or lines[:PART_LINES]
        or _opening_prose(reading, section, unshown, POINTS_BACK | {FRAGMENT})
    )


def _opening_prose(
    reading: Reading, section: Section, unshown: Sequence[Sentence], forgiven: Set[str]
) -> Sequence[Sentence]:
    """What the first paragraph that can be shown opens with."""
    for block in section.blocks:
        sentences = reading.by_block.get(block.span.start, []) if block.kind is BlockKind.PARAGRAPH else []
        opening = opening_of(sentences, reading.language, reading.context, forgiven)
        if opening and set(opening) <= set(unshown):
            return opening
    return ()


def lines_of(article: Article, blocks: Iterable[Block]) -> list[Sentence]:
    """Blocks as lines, whole."""
    return [Sentence(block.span, article.paragraph_of(block.span)) for block in blocks]


def _weighed(sentences: Sequence[Sentence], reading: Reading, title: str | None) -> Mapping[Sentence, Weighing]:
    """What weighed for each of the sentences that a summariser chose from; nothing where nobody asks."""
    if not reading.options.explain:
        return {}
    name = reading.options.summariser
    weights = weights_of(sentences, name, reading.language, title=title, context=reading.context)
    standing = standing_in(sentences, reading.language, reading.context)
    return {
        sentence: Weighing(
            Ground.WEIGHED if sentence in standing else Ground.TOGETHER,
            len(sentences),
            name,
            tuple(Weight(feature, adds) for feature, adds in weights.get(sentence, {}).items()),
        )
        for sentence in sentences
    }


def weighings(reading: Reading, lines: Iterable[Sentence], weighing: Weighing) -> Mapping[Sentence, Weighing]:
    """The same reason for each of some lines; nothing where nobody asks."""
    return dict.fromkeys(lines, weighing) if reading.options.explain else {}


UNTOLD: Mapping[Sentence, Weighing] = {}


def ranked(
    sentences: Sequence[Sentence], by: str = "briefcli", weighings: Mapping[Sentence, Weighing] = UNTOLD
) -> tuple[Point, ...]:
    """Points for sentences that come in the order of their weight, put into reading order."""
    points = [Point(sentence, rank, by, weighings.get(sentence)) for rank, sentence in enumerate(sentences, 1)]
    return tuple(sorted(points, key=lambda point: point.sentence.span))


def about_budget(reading: Reading, words: int, glance: Sequence[Point]) -> Iterable[str]:
    """What a budget has cost: everything, or the one line that should not be missing."""
    if not glance:
        yield f"no sentence fits into {words} words{_reading_time(reading.options, words)}."
    elif not reading.box:
        unbounded = replace(reading.options, words=None, seconds=None, points=1)
        best = _chosen(reading.unshown(reading.story), reading, unbounded)
        length = sum(words_in(sentence.span.text) for sentence in best)
        if length > words:
            asked = f"{words}{_reading_time(reading.options, words)}"
            yield f"the sentence that says most is left out: it has {length} words, and {asked} were asked for."


def _reading_time(options: Options, words: int) -> str:
    """Where a budget was asked for in seconds, what makes it so many words."""
    return "" if words == options.words else f" ({options.seconds} s of reading)"
