"""Which passages are the article: what trafilatura keeps, without lists of links, with the gaps filled."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, islice
from typing import TYPE_CHECKING

from briefcli.model import BlockKind
from briefcli.parsers.corrections import is_correction
from briefcli.parsers.html.boxes import names_of
from briefcli.parsers.html.glance import key_points
from briefcli.parsers.layout import key_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence, Set

    from bs4 import Tag

    from briefcli.parsers.html.body import Body
    from briefcli.parsers.html.passages import Passage

LINK = 0.8  # of a line: a line that is little but a link
BARE_LINK = 0.9  # of a line: nothing but a link
LINKED_ITEM = 0.5  # of an item: a kicker may stand before its link
LONGEST_ITEM = 300  # characters, of such a list; a longer one is an article that its page lists among other things
END_OF_WORDS = re.compile(r"[.!?…。！？।։؟۔“”„«»「」『』\"]")  # of a sentence, or of what is quoted in one
PULL_QUOTE = re.compile(r"(?<![a-z])(?:pull-?quotes?|zitat|quote|citation|cita)(?![a-z])")
PULLED = 24  # letters; a shorter quotation may stand in the text by accident
MOST_PULLED = 50  # quotations; no article has more of them
LONGEST_NAME = 120  # characters: of a name and an office under a quotation
QUOTING = frozenset(("blockquote", "figure"))
NEARLY_ALL = 0.9  # of the article's characters
LISTS = frozenset(("ul", "ol"))
WHOLES = frozenset(("ul", "ol", "dl", "blockquote"))
HOLDERS = frozenset(("div", "section", "article", "main", "body", "td"))
HIGHEST = 40  # levels above a passage in which its article is sought
APART = (BlockKind.HEADING, BlockKind.CAPTION)
PROSE = 80  # characters; a shorter paragraph may be anything
LEAST = 400  # characters of prose: less may stand below any headline
HALF = 0.5
MORE_THAN_LINKS = 0.3  # of its characters: a sentence may have a link in it
SENTENCE = 40  # characters; a shorter paragraph is not missed


def choose_body(passages: Sequence[Passage], body: Body) -> frozenset[Passage]:
    """The passages that are the article's text; its headings are chosen apart."""
    texts = [passage for passage in passages if passage.kind not in APART]
    kept = set(body.find(texts))
    kept |= set(_gaps(texts, kept))
    first = next((passage for passage in passages if passage in kept or _is_prose(passage)), None)
    if first not in kept and _is_missed(below := _below_headline(passages), passages, kept):
        kept = set(below)
    kept |= {*key_points(passages, kept), *_rest(texts, kept)}
    kept -= {*_link_lists(texts), *_contents(passages), *_bare_links(texts)}
    behind = set(_behind(texts, kept))
    return frozenset((kept - behind).union(_corrections(texts, kept)))


def _corrections(texts: Sequence[Passage], kept: Set[Passage]) -> Iterator[Passage]:
    """Corrections and notes of the editors, wherever the page has them, if it has an article."""
    return (p for p in texts if kept and p.linked < MORE_THAN_LINKS and is_correction(p.text))


def _below_headline(passages: Sequence[Passage]) -> list[Passage]:
    """What is no link in the innermost element that holds headline and sentences, from the first of them on."""
    prose = [passage for passage in passages if _is_prose(passage)]
    sizes: Counter[int] = Counter()
    for passage in prose:
        for tag in islice(passage.holder.parents, HIGHEST):
            sizes[id(tag)] += len(passage.text)
    headline = next((passage for passage in passages if passage.level == 1), None)
    around = map(id, islice(headline.holder.parents, HIGHEST)) if headline else iter(())
    holder = next((tag for tag in around if sizes[tag] >= LEAST), 0)
    inside = [
        place
        for place, passage in enumerate(passages)
        if _is_prose(passage) and holder in map(id, islice(passage.holder.parents, HIGHEST))
    ]
    found = passages[inside[0] : inside[-1] + 1] if inside else ()
    return [passage for passage in found if passage.linked < MORE_THAN_LINKS and passage.kind not in APART]


def _is_missed(below: Sequence[Passage], passages: Sequence[Passage], kept: set[Passage]) -> bool:
    """Whether the sentences below the headline were left out for fewer further down: the body was sought elsewhere."""
    first = next((passage for passage in passages if passage in kept or passage in below[:1]), None)
    if not below or first in kept:
        return False
    prose = [passage for passage in below if _is_prose(passage)]
    told, total = (sum(len(p.text) for p in each) for each in (kept.intersection(prose), prose))
    return told < HALF * total and sum(len(passage.text) for passage in kept) < total


def _is_prose(passage: Passage) -> bool:
    is_long = len(passage.text) >= PROSE and passage.linked < MORE_THAN_LINKS and passage.kind not in APART
    return is_long and bool(END_OF_WORDS.search(passage.text[-3:]))


def _gaps(texts: Sequence[Passage], kept: Set[Passage]) -> Iterator[Passage]:
    """Paragraphs between two of the article's, beside which they stand on the page, or in a box of the same name."""
    by_parent: dict[object, list[Passage]] = {}
    for passage in texts:
        if passage.holder.name == "p" and passage.kind is BlockKind.PARAGRAPH:
            parent = passage.holder.parent
            by_parent.setdefault(id(parent), []).append(passage)
            if names := _names(parent):
                by_parent.setdefault(names, []).append(passage)
    for siblings in by_parent.values():
        places = [place for place, passage in enumerate(siblings) if passage in kept]
        if places:
            between = siblings[places[0] : places[-1]]
            yield from (p for p in between if p not in kept and len(p.text) >= SENTENCE and p.linked < LINK)


def _rest(texts: Sequence[Passage], kept: Set[Passage]) -> Iterator[Passage]:
    """What was kept in part is kept whole: short items of a list, and the name under a block quotation."""
    holders: dict[int, list[Passage]] = {}
    for passage in texts:
        if passage.kind in (BlockKind.ITEM, BlockKind.QUOTE):
            holders.setdefault(id(_within(passage, WHOLES)), []).append(passage)
    for whole in holders.values():
        if 2 * sum(passage in kept for passage in whole) >= len(whole):
            yield from (passage for passage in whole if passage.linked < LINKED_ITEM)


def _within(passage: Passage, names: Container[str]) -> Tag | None:
    """The innermost element of one of these names around a passage."""
    return next((tag for tag in chain((passage.holder,), passage.holder.parents) if tag.name in names), None)


def _names(parent: Tag | None) -> str:
    """What its designer calls the element around a paragraph; a page split by adverts has several of one name."""
    return str(parent.attrs.get("class") or "") if parent is not None else ""


def _behind(texts: Sequence[Passage], kept: Set[Passage]) -> Iterator[Passage]:
    """What stands after the innermost element that holds nearly all of the text: notices under the article."""
    sizes: Counter[int] = Counter()
    ways = {p: [id(tag) for tag in islice(p.holder.parents, HIGHEST) if tag.name in HOLDERS] for p in kept}
    for passage, way in ways.items():
        for tag in way:
            sizes[tag] += len(passage.text)
    enough = NEARLY_ALL * sum(len(passage.text) for passage in kept)
    innermost = min((tag for tag, size in sizes.items() if size >= enough), key=lambda tag: sizes[tag], default=None)
    inside = [place for place, passage in enumerate(texts) if innermost in ways.get(passage, ())]
    return (passage for passage in texts[inside[-1] + 1 :] if passage in kept) if inside else iter(())


def pull_quotes(passages: Sequence[Passage], kept: frozenset[Passage]) -> list[Passage]:
    """Quotations set apart whose words stand in one of the article's paragraphs too, and the names under them."""
    quotations = [passage for passage in passages if passage in kept and _is_pulled(passage)]
    paragraphs = [p for p in passages if p in kept and p.kind is BlockKind.PARAGRAPH] if quotations else []
    told = _Told([paragraph for paragraph in paragraphs if not _is_pulled(paragraph)])
    pulled = {quotation for quotation in quotations if len(quotation.key) >= PULLED and told.has(quotation)}
    boxes = {id(_within(quotation, QUOTING) or quotation.holder) for quotation in pulled}
    return [q for q in quotations if q in pulled or (_is_name(q) and id(_within(q, QUOTING) or q.holder) in boxes)]


class _Told:
    """What the article's paragraphs say, to find in it what is said twice."""

    def __init__(self, paragraphs: Iterable[Passage]) -> None:
        paragraphs = list(paragraphs)
        self._sentences: dict[str, set[Passage]] = {}
        for paragraph in paragraphs:
            for sentence in _sentences(paragraph):
                self._sentences.setdefault(sentence, set()).add(paragraph)
        self._run = "\n".join(passage.key for passage in paragraphs)
        self._searches = MOST_PULLED

    def has(self, quotation: Passage) -> bool:
        """Whether one paragraph has its every sentence, whole, or all of its words in a row."""
        if set.intersection(*(self._sentences.get(sentence, set()) for sentence in _sentences(quotation))):
            return True
        self._searches -= 1  # through all that is told: more would not be linear
        return self._searches >= 0 and quotation.key in self._run


def _is_name(passage: Passage) -> bool:
    """Whether it is a line under a quotation, and no sentence of it."""
    return len(passage.text) <= LONGEST_NAME and not END_OF_WORDS.search(passage.text[-1:])


def _is_pulled(passage: Passage) -> bool:
    """Whether it is set as a quotation, by its element or by the name of one right around it."""
    around = (passage.holder, *islice(passage.holder.parents, 2))
    return passage.kind is BlockKind.QUOTE or any(PULL_QUOTE.search(names_of(tag)) for tag in around if tag.attrs)


def _sentences(passage: Passage) -> Iterator[str]:
    return filter(None, map(key_of, END_OF_WORDS.split(passage.text)))


def _link_lists(texts: Sequence[Passage]) -> Iterator[Passage]:
    """Items of lists in which most items are links: further reading."""
    lists: dict[int, list[Passage]] = {}
    for item in texts:
        if item.kind is BlockKind.ITEM:
            lists.setdefault(id(_within(item, LISTS)), []).append(item)
    for items in lists.values():
        if 2 * sum(item.linked >= LINKED_ITEM for item in items) >= len(items):
            yield from (item for item in items if len(item.text) < LONGEST_ITEM)


def _contents(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Items that only say what a heading further down says: a table of contents."""
    heads = {passage.key for passage in passages if passage.kind is BlockKind.HEADING}
    return (passage for passage in passages if passage.kind is BlockKind.ITEM and passage.key in heads)


def _bare_links(texts: Iterable[Passage]) -> Iterator[Passage]:
    """Paragraphs that are nothing but a link."""
    return (p for p in texts if p.linked >= BARE_LINK and p.kind is BlockKind.PARAGRAPH)
