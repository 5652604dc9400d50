"""JSON-LD: what a page tells search engines about its article, however untidily."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Any

from briefcli.parsers.layout import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bs4 import Tag

    from briefcli.parsers.html.listing import Listing

ARTICLE_TYPES = re.compile(r"Article|BlogPosting|Report$|LiveBlogPosting|Posting$")
# Pages that are described only as such may still say who wrote them and when.
PAGE_TYPES = re.compile(r"^(?:WebPage|Recipe)$")
DEEPEST = 12  # levels of lists, graphs and nested things; real pages need five
CONTROL = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f]+")
PARAGRAPH_TAG = re.compile(r"</?(?:p|div|br|h\d|li|ul)\b[^<>]{0,200}>", re.IGNORECASE)
BESIDE_PLACE = re.compile(r"^https?://(?:www\.)?|/?(?:#.*)?$")
MOST_HEADLINES, LONGEST_HEADLINE = 3, 500  # characters
SHORTEST_HEADLINE = 10  # letters; a shorter one may stand in another by accident
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


def read_linked_data(page: Listing, addresses: Sequence[str]) -> LinkedData:
    """The page's article among all that its JSON-LD describes; empty where there is none."""
    scripts = page.marked("type", "application/ld+json", "script")
    found = [each for script in scripts for each in _things(_load(script))]
    article = _article_among(found, page, addresses)
    if article is None:
        return LinkedData()
    named = {thing["@id"]: thing for thing, _ in found if isinstance(thing.get("@id"), str) and len(thing) > 1}
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
        updates=tuple(
            update for thing, is_listed in found if not is_listed for update in _updates(thing.get("liveBlogUpdate"))
        ),
        is_paid=_is_paid(article),
    )


def _article_among(
    found: Sequence[tuple[dict[str, Any], bool]], page: Listing, addresses: Sequence[str]
) -> dict[str, Any] | None:
    """The entry with the page's address or headline, else the fullest; of a list of entries, only such a one."""
    articles = [(thing, is_listed) for thing, is_listed in found if _is_a(ARTICLE_TYPES, thing)]
    candidates = [thing for thing, is_listed in articles if not is_listed]
    if len(articles) > 1 or not candidates:
        places, headlines = set(map(_place, addresses)) - {""}, _headlines(page)
        own = [thing for thing, _ in articles if places & _places(thing) or _is_headed(thing, headlines)]
        candidates = own or candidates
    pages = (thing for thing, _ in found if _is_a(PAGE_TYPES, thing) and thing.get("datePublished"))
    candidates = candidates or [{**thing, "description": None} for thing in pages]
    return max(candidates, key=_fullness, default=None)


def _fullness(thing: dict[str, Any]) -> int:
    return sum(bool(thing.get(key)) for key in ("headline", "author", "datePublished"))


def _headlines(page: Listing) -> list[str]:
    """Keys of the titles of the page, with or without its site."""
    title, heads = page.first("title"), islice(page.named("h1"), MOST_HEADLINES)
    shared = islice(page.marked("property", "og:title", "meta"), 1)
    shown = (tag.get_text(" ")[:LONGEST_HEADLINE] for tag in (title, *heads) if tag)
    return list(map(key_of, (*shown, *(str(tag.get("content")) for tag in shared))))


def _is_headed(thing: dict[str, Any], headlines: Sequence[str]) -> bool:
    key = key_of(_text(thing.get("headline")) or "")
    return len(key) >= SHORTEST_HEADLINE and any(key in headline for headline in headlines)


def _places(thing: dict[str, Any]) -> set[str]:
    """Where an entry says that its article stands."""
    page = thing.get("mainEntityOfPage")
    told = [thing.get("url"), thing.get("@id"), page]
    told += [page.get("@id"), page.get("url")] if isinstance(page, dict) else []
    return {_place(address) for address in told if isinstance(address, str)} - {""}


def _place(address: str) -> str:
    """An address without what may differ: *bell.example/bridge* of *https://www.bell.example/bridge/#article*."""
    return BESIDE_PLACE.sub("", address.strip().lower())


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


def _things(node: Any, depth: int = 0, is_listed: bool = False) -> Iterator[tuple[dict[str, Any], bool]]:
    """Every thing that is described, and whether it stands in a list, as the latest stories of a site do."""
    if depth > DEEPEST:
        return
    if isinstance(node, dict):
        yield node, is_listed
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf", "itemListElement", "item"):
            yield from _things(node.get(key), depth + 1, is_listed or key == "itemListElement")
    elif isinstance(node, list):
        for child in node:
            yield from _things(child, depth + 1, is_listed)


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
