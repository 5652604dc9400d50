"""Briefs made by hand, for the tests of what comes after the pipeline."""

from dataclasses import replace
from datetime import UTC, datetime

from briefcli.model import (
    Article,
    Aside,
    Attribution,
    Block,
    BlockKind,
    Brief,
    Part,
    Point,
    Quotation,
    QuotationKind,
    Role,
    Scope,
    Section,
    Sentence,
    Span,
    Speaker,
    Voice,
)

URL = "https://ledger.example/news/bridge"

STANDFIRST = "The bridge over the Orla stays shut until spring, the town hall says."
BULLETS = ("The bridge is shut", "Repairs may take until April")
HEADING = "Why the bridge matters"
LINE = "Four thousand people cross it every day to reach the mill, the school and the one hospital of the valley."
SPLIT = "“The bridge,” said Mayor Ana Ruiz, “stays shut until it is safe.”"
TOLD = "She added that the work would cost “a great deal”. A farmer called it late. “Never seen the like,” he said."

SOURCE = (
    (BlockKind.PARAGRAPH, STANDFIRST),
    (BlockKind.HEADING, "At a Glance"),
    (BlockKind.ITEM, BULLETS[0]),
    (BlockKind.ITEM, BULLETS[1]),
    (BlockKind.HEADING, HEADING),
    (BlockKind.PARAGRAPH, LINE),
    (BlockKind.PARAGRAPH, SPLIT),
    (BlockKind.PARAGRAPH, TOLD),
)


def article_of(*source: tuple[BlockKind, str], **known: object) -> Article:
    """An article of these blocks, and what its page says."""
    blocks: list[Block] = []
    text = ""
    for kind, words in source:
        text += "\n\n" if blocks else ""
        blocks.append(Block(kind, Span(len(text), len(text) + len(words), words), 2 if kind == "heading" else 0))
        text += words
    return Article(**{"uri": URL, "title": "Bridge stays shut", **known}, text=text, blocks=tuple(blocks))  # type: ignore[arg-type]


def find(article: Article, words: str) -> Span:
    """The first place of words that are in the article."""
    start = article.text.index(words)
    return article.span(start, start + len(words))


def point(article: Article, words: str, rank: int = 1, by: str = "briefcli") -> Point:
    """A line of the article as a point."""
    span = find(article, words)
    return Point(Sentence(span, article.paragraph_of(span)), rank, by)


def quotation(
    article: Article, kind: str, *content: str, speaker: Speaker | None = None, cue: str = "", mention: str = ""
) -> Quotation:
    """Words of the article as a quotation."""
    spans = tuple(find(article, words) for words in content)
    credit = Attribution(find(article, cue) if cue else None, find(article, mention) if mention else None)
    paragraph = article.paragraph_of(spans[0])
    return Quotation(QuotationKind(kind), spans, credit if cue or mention else None, speaker, paragraph)


def bridge(scope: Scope = Scope.BRIEF, **known: object) -> Brief:
    """A brief with something of everything."""
    facts = {
        "outlet": "The Example Ledger",
        "byline": ("Mei Chen", "Tom Okafor"),
        "published": datetime(2025, 5, 12, 9, 30, tzinfo=UTC),
        "set_aside": (
            Aside("post", "Look at this!\nhttps://a.example/x"),
            Aside("table", "a b c"),
            Aside("table", "d"),
        ),
        **known,
    }
    article = article_of(*SOURCE, **facts)
    ruiz = Speaker("Ana Ruiz", "Mayor")
    section = Section(Role.BODY, article.blocks[4].span, article.blocks[5:])
    said = (
        quotation(article, "direct", "The bridge,", "stays shut until it is safe.", speaker=ruiz, cue="said"),
        quotation(article, "mixed", "the work would cost “a great deal”", speaker=ruiz, cue="added", mention="She"),
    )
    farmer = quotation(article, "direct", "Never seen the like,", cue="said.", mention="he")
    return Brief(
        article=_with_standfirst(article),
        at_a_glance=tuple(point(article, words, rank, "outlet") for rank, words in enumerate(BULLETS, 1)),
        parts=(Part(section, (point(article, LINE),)),),
        voices=(Voice(None, (farmer,)), Voice(ruiz, said)),
        scope=scope,
        warnings=("the page names two authors",),
    )


def _with_standfirst(article: Article) -> Article:
    return replace(article, standfirst=article.blocks[0].span)


def everywhere(words: str, uri: str = "news.txt") -> Brief:
    """A brief that says the same words wherever a brief can say anything."""
    article = article_of(
        (BlockKind.HEADING, words),
        (BlockKind.PARAGRAPH, words),
        title=words,
        outlet=words,
        byline=(words, words),
        uri=uri,
        set_aside=(Aside("post", words),),
        warnings=(words,),
    )
    heading, paragraph = (block.span for block in article.blocks)
    speaker = Speaker(words, words)
    said = tuple(
        Quotation(kind, (paragraph, paragraph), Attribution(heading, heading), who, 1)
        for kind in QuotationKind
        for who in (speaker, None)
    )
    line = Point(Sentence(paragraph, 1), 1)
    section = Section(Role.BODY, heading, article.blocks[1:])
    return Brief(
        article=_with_standfirst(article),
        at_a_glance=(line,),
        parts=(Part(section, (line,)),),
        voices=(Voice(speaker, said[::2]), Voice(None, said[1::2])),
    )
