"""What a page says about its article, best source first: JSON-LD, OpenGraph, meta, then what it shows."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.parsers.addresses import host_of
from briefcli.parsers.dates import DATE_WITHIN, read_date, whole_date
from briefcli.parsers.html.headlines import find_headlines
from briefcli.parsers.html.titles import find_outlet, find_title, page_title
from briefcli.parsers.language import language_code
from briefcli.parsers.layout import Facts, key_of, settle
from briefcli.parsers.names import PERSON, names_in, without_roles
from briefcli.parsers.outlets import BETWEEN, is_called_like_one

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bs4 import Tag

    from briefcli.parsers.html.jsonld import LinkedData
    from briefcli.parsers.html.listing import Listing

# Names of meta elements, best first.
PUBLISHED = """
    article:published_time article:published:time og:article:published_time datepublished date dc.date
    dc.date.issued dcterms.created pubdate publishdate publish-date publication_date publication-date parsely-pub-date
    sailthru.date article.published
    """.split()
MODIFIED = """
    article:modified_time article:modified:time og:updated_time datemodified dcterms.modified lastmod last-modified
    """.split()
OUTLET = "og:site_name og:site:name application-name dc.publisher dcterms.publisher publisher cre".split()
AUTHOR = """
    author article:author byl dc.creator dcterms.creator parsely-author sailthru.author cxenseparse:author
    """.split()
DESCRIPTION = "og:description description twitter:description dc.description".split()
# Names of classes.
AUTHOR_CLASS = re.compile(
    r"(?:^|[-_])(?:author|authors|byline|autor|autoren|authorname|verfasser)(?:$|[-_])|(?:byline|author)s?$",
    re.IGNORECASE,
)
DATE_CLASS = re.compile(
    r"(?:^|[-_])(?:date|published|datetime|pubdate|timestamp|datum)(?:$|[-_])|DateTime|lineinfo|(?<=[a-z_-])date$",
    re.IGNORECASE,
)
DATE_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?=\D|$)")
MARKS = ("|", "•", "·")
DOMAIN = re.compile(r"\.[a-z]{2,4}$")
LONGEST_BYLINE = 120  # characters
NEAR_HEADLINE = 80  # elements
MOST_AUTHORS = 6


def read_facts(page: Listing, linked: LinkedData, addresses: Sequence[str]) -> Facts:
    """Title, outlet, byline, dates, language and standfirst, as far as the page tells them."""
    meta = _meta(page)
    declared = _declared_outlet(linked, meta)
    hosts = [host for host in map(host_of, addresses) if host]
    site_names = [name for name in (declared, meta.get("og:site_name"), *hosts[:1]) if name]
    headlines = find_headlines(page)
    outlet = declared or find_outlet(page, headlines, [*site_names, *hosts])
    told = (linked.headline, meta.get("og:title"), page_title(page), meta.get("twitter:title"))
    return Facts(
        title=find_title(told, headlines, [*site_names, *([outlet] if outlet else [])]),
        outlet=outlet,
        byline=_byline(page, linked, meta, site_names),
        published=_first_date((linked.published, *_values(meta, PUBLISHED), *_times(page))),
        modified=_first_date((linked.modified, *_values(meta, MODIFIED), *_marked(page, "dateModified"))),
        language=_language(page, linked, meta),
        standfirst=next(iter(_values(meta, DESCRIPTION)), linked.description),
    )


def addresses_of(page: Listing, uri: str) -> list[str]:
    """The addresses that a page goes under: those it tells, then the one it came from."""
    links = islice(page.marked("rel", "canonical", "link"), 1)
    shared = islice(page.marked("property", "og:url", "meta"), 1)
    return [*(str(tag.get("content") or "") for tag in shared), *(str(tag.get("href") or "") for tag in links), uri]


def _declared_outlet(linked: LinkedData, meta: dict[str, str]) -> str | None:
    """The outlet as the page declares it; an address is no name."""
    told = (linked.outlet, *_values(meta, OUTLET), linked.part_of)
    return next((name for name in told if name and "//" not in name), None)


def _meta(page: Listing) -> dict[str, str]:
    """Every meta element by the name it goes under; the first of a name counts, but there may be several authors."""
    meta: dict[str, str] = {}
    for tag in page.named("meta"):
        told = tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv")
        name, content = str(told or "").strip().lower(), settle(str(tag.get("content") or ""))
        if name in AUTHOR and content and name in meta:
            meta[name] += f"; {content}"
        elif name and content:
            meta.setdefault(name, content)
    return meta


def _values(meta: dict[str, str], names: Iterable[str]) -> list[str]:
    return [meta[name] for name in names if name in meta]


def _byline(page: Listing, linked: LinkedData, meta: dict[str, str], site_names: Sequence[str]) -> tuple[str, ...]:
    """The first source that names people; else the first that names anybody, such as the outlet itself."""
    told = [names for names in (_names(linked.authors), *(_names([text]) for text in _values(meta, AUTHOR))) if names]
    if told and not _is_site(told[0], site_names):
        return next((names for names in told if set(names) > set(told[0])), told[0])
    shown = map(_names, (_linked_authors(page), _marked_authors(page), _named_authors(page)))
    return next((names for names in (*told, *shown) if names and not _is_site(names, site_names)), *told[:1] or [()])


def _names(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for text in texts for name in names_in(text)))


def _is_site(names: Sequence[str], site_names: Iterable[str]) -> bool:
    """Whether a byline is only the outlet's own name or address."""
    sites = {key_of(name) for name in site_names}
    return all(
        DOMAIN.search(name) or any(key_of(name) in site or site in key_of(name) for site in sites) for name in names
    )


def _linked_authors(page: Listing) -> list[str]:
    """What links to authors say: their names, among which one may be *All articles by Ana Ruiz*."""
    texts = [settle(tag.get_text(" ")) for tag in islice(page.marked("rel", "author", "a"), MOST_AUTHORS)]
    return list(filter(PERSON.fullmatch, texts)) or texts


def _marked_authors(page: Listing) -> list[str]:
    """Authors in microdata."""
    marked = islice(page.marked("itemprop", "author"), MOST_AUTHORS)
    named = (tag.find(itemprop="name") or tag for tag in marked)
    return [str(tag.get("content") or tag.get_text(" ")) for tag in named]


def _named_authors(page: Listing) -> list[str]:
    """The names in the first element below the headline that its class calls the byline."""
    for tag in _below_headline(page, AUTHOR_CLASS):
        parts = [" ".join(part.split()) for part in tag.find_all(string=True)]
        people = [name for part in parts for name in names_in(part) if _is_author(name, part)]
        if len(" ".join(parts)) <= LONGEST_BYLINE and people:
            return without_roles(people)
    return []


def _is_author(name: str, part: str) -> bool:
    """Whether it is a name; behind a mark, as in "Ana Ruiz | The Bell", not that of the paper."""
    return bool(PERSON.fullmatch(name)) and not (part.startswith(MARKS) and is_called_like_one(name))


def _below_headline(page: Listing, names: re.Pattern[str]) -> Iterator[Tag]:
    """Elements with such a class, near the first headline; further away they belong to teasers."""
    headline = page.first("h1")
    for tag in page.below(headline, NEAR_HEADLINE) if headline else ():
        if any(names.search(name) for name in str(tag.attrs.get("class") or "").split()):
            yield tag


def _times(page: Listing) -> Iterator[str]:
    """Where a page shows when it was published: in microdata, a time element, an element so called."""
    yield from _marked(page, "datePublished")
    for tag in islice(page.named("time"), 3):
        yield str(tag.get("datetime") or tag.get_text())
    for tag in islice(_below_headline(page, DATE_CLASS), 1):
        found = DATE_WITHIN.search(" ".join(tag.get_text(" ").split())[:LONGEST_BYLINE])
        if found:
            yield found[0]
    for tag in islice(page.marked("class", "published", "abbr"), 1):
        yield str(tag.get("title") or tag.get_text())


def _marked(page: Listing, name: str) -> Iterator[str]:
    """A date in microdata."""
    for tag in islice(page.marked("itemprop", name), 1):
        yield str(tag.get("content") or tag.get("datetime") or tag.get_text())


def date_in_title(page: Listing) -> datetime | date | None:
    """Of "Bridge stays shut | The Bell | 12.05.2025", the day."""
    return next(filter(None, map(whole_date, reversed(BETWEEN.split(page_title(page))))), None)


def date_in_address(addresses: Iterable[str]) -> datetime | date | None:
    """Of "/2025/05/12/bridge", the day: the last resort."""
    found = next(filter(None, map(DATE_IN_ADDRESS.search, addresses)), None)
    return read_date("-".join(found.groups())) if found else None


def _first_date(texts: Iterable[str | None]) -> datetime | date | None:
    """The first date; where that is a time in Greenwich, as another source tells the same moment in its own zone."""
    dates = list(filter(None, map(read_date, texts)))
    first = dates[0] if dates else None
    if not isinstance(first, datetime) or first.utcoffset():
        return first
    return next((time for time in dates if isinstance(time, datetime) and time == first and time.utcoffset()), first)


def _language(page: Listing, linked: LinkedData, meta: dict[str, str]) -> str | None:
    """A BCP 47 code: of the document, else of its descriptions."""
    html = page.first("html")
    told = (str(html.get("lang") or html.get("xml:lang") or "") if html else "", linked.language,
            meta.get("content-language"), meta.get("og:locale"), meta.get("dc.language"))  # fmt: skip
    return next(filter(None, map(language_code, told)), None)
