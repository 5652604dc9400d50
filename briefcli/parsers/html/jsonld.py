"""JSON-LD: what a page tells search engines about its article, however untidily."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import Tag

    from briefcli.parsers.html.listing import Listing

ARTICLE_TYPES = re.compile(r"Article|BlogPosting|Report$|LiveBlogPosting|Posting$")
# Pages that are described only as such may still say who wrote them and when.
PAGE_TYPES = re.compile(r"^(?:WebPage|Recipe)$")
DEEPEST = 12  # levels of lists, graphs and nested things; real pages need five
CONTROL = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f]+")
PARAGRAPH_TAG = re.compile(r"</?(?:p|div|br|h\d|li|ul)\b[^<>]{0,200}>", re.IGNORECASE)
CLOCK = re.compile(r"T(\d\d:\d\d)")  # of an ISO date
COMMA_BEFORE_END = re.compile(r",(\s{0,99}[}\]])")
STRING = r"\s{0,99}:\s{0,99}(\"(?:[^\"\\\n]|\\.){1,1000}\")(?=\s{0,99}[,}\]])"
# Of an entry that is no JSON, what can be told apart nonetheless.
REMAINS = {key: re.compile(rf"\"{key}\"{STRING}") for key in ("@type", "headline", "datePublished", "dateModified")}
AUTHOR_REMAINS = re.compile(rf"\"author\"\s{{0,99}}:\s{{0,99}}\[?\s{{0,99}}\{{[^{{}}]{{0,500}}?\"name\"{STRING}")


@dataclass(frozen=True, slots=True)
class Update:
    """A post of a live blog."""

    time: str | None
    """The clock in its date, as the page writes it: *14:05*."""
    headline: str | None
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkedData:
    """What the article's own entry says."""

    headline: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    description: str | None = None
    part_of: str | None = None
    """The site or paper that the article belongs to."""
    body: tuple[str, ...] = ()
    """Its paragraphs: poor ones, for they have lost their headings and keep promotions."""
    updates: tuple[Update, ...] = ()
    """The posts of a live blog, in the page's order."""
    is_paid: bool = False
    """Whether it, or a part of it, is for those who pay."""


def read_linked_data(page: Listing) -> LinkedData:
    """The page's article among all that its JSON-LD describes; empty where there is none."""
    things = [
        thing for script in page.marked("type", "application/ld+json", "script") for thing in _things(_load(script))
    ]
    articles = [thing for thing in things if _is_a(ARTICLE_TYPES, thing)] or [
        {**thing, "description": None} for thing in things if _is_a(PAGE_TYPES, thing) and thing.get("datePublished")
    ]
    if not articles:
        return LinkedData()
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    article = max(
        articles, key=lambda thing: sum(bool(thing.get(key)) for key in ("headline", "author", "datePublished"))
    )
    return LinkedData(
        headline=_text(article.get("headline")),
        outlet=next(_names(article.get("publisher"), named), None),
        authors=tuple(_names(article.get("author") or article.get("creator"), named)),
        published=_text(article.get("datePublished") or article.get("dateCreated")),
        modified=_text(article.get("dateModified")),
        language=next(_names(article.get("inLanguage"), named), None),
        description=_text(article.get("description")),
        part_of=next(_names(article.get("isPartOf"), named), None),
        body=tuple(_paragraphs(article.get("articleBody"))),
        updates=tuple(update for thing in articles for update in _updates(thing.get("liveBlogUpdate"))),
        is_paid=_is_paid(article),
    )


def _is_paid(article: dict[str, Any]) -> bool:
    """Whether it is not free, or one of its parts is not: `false`, `"False"`, `"https://schema.org/False"`."""
    parts = article.get("hasPart")
    things = [article, *(parts if isinstance(parts, list) else [parts])]
    told = (str(thing.get("isAccessibleForFree")) for thing in things if isinstance(thing, dict))
    return any(word.rpartition("/")[2].lower() == "false" for word in told)


def _updates(posts: Any) -> Iterator[Update]:
    """The posts of a live blog that have words."""
    for post in posts if isinstance(posts, list) else [posts]:
        if isinstance(post, dict) and (paragraphs := tuple(_paragraphs(post.get("articleBody")))):
            clock = CLOCK.search(_text(post.get("datePublished")) or "")
            yield Update(clock[1] if clock else None, _text(post.get("headline")), paragraphs)


def _paragraphs(body: Any) -> list[str]:
    """By the line breaks of the text, or by the tags that some outlets leave in it."""
    lines = PARAGRAPH_TAG.sub("\n", unescape(body)).split("\n") if isinstance(body, str) else []
    return [text for text in map(_text, lines) if text]


def _load(script: Tag) -> Any:
    """JSON as browsers' consumers take it: comments around it, raw line ends in strings and a comma too many."""
    source = "".join(script.strings).strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    source = CONTROL.sub(" ", source.removeprefix("//<![CDATA[").removesuffix("//]]>"))
    for candidate in (source, COMMA_BEFORE_END.sub(r"\1", source)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return _remains(source)


def _remains(source: str) -> dict[str, Any]:
    """What is left of an entry with a stray quotation mark or a lost end: the first of each key that can be read."""
    found = {key: pattern.search(source) for key, pattern in (*REMAINS.items(), ("author", AUTHOR_REMAINS))}
    remains: dict[str, Any] = {}
    for key, match in found.items():
        with suppress(ValueError):
            remains |= {key: json.loads(match[1], strict=False)} if match else {}
    return remains


def _things(node: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(node, dict):
        yield node
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf", "itemListElement", "item"):
            yield from _things(node.get(key), depth + 1)
    elif isinstance(node, list):
        for child in node:
            yield from _things(child, depth + 1)


def _is_a(types: re.Pattern[str], thing: dict[str, Any]) -> bool:
    kinds = thing.get("@type")
    return any(types.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str))


def _names(node: Any, named: dict[str, Any], depth: int = 0) -> Iterator[str]:
    """Names of people or outlets: a string, a thing with a name, a reference to one, or a list of these."""
    if isinstance(node, list) and depth < DEEPEST:
        for child in node:
            yield from _names(child, named, depth + 1)
    elif isinstance(node, dict):
        reference = node.get("@id")
        name = node.get("name") or (named.get(reference, {}).get("name") if isinstance(reference, str) else None)
        yield from _names(name, named, depth + 1) if depth < DEEPEST else ()
    elif text := _text(node):
        yield text


def _text(value: Any) -> str | None:
    """A string without entities and markup, which some outlets leave in."""
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return None
    return re.sub(r"<[^<>]{1,200}>", "", unescape(value)).strip() or None
