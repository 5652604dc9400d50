"""What a page says about its article, best source first: JSON-LD, OpenGraph, meta, then what it shows."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from briefcli.parsers.dates import read_date
from briefcli.parsers.html.jsonld import LinkedData, read_linked_data
from briefcli.parsers.html.passages import key_of
from briefcli.parsers.layout import Facts, settle
from briefcli.parsers.names import names_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date, datetime

    from bs4 import Tag

SUFFIX = re.compile(r"\s+[|–—·»-]\s+|\s*\|\s*")
CUT_SHORT = ("…", "...")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}(?![\w-])")
# Names of meta elements, best first.
PUBLISHED = """
    article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created pubdate
    publishdate publish-date parsely-pub-date sailthru.date article.published
    """.split()
MODIFIED = "article:modified_time og:updated_time datemodified dcterms.modified lastmod last-modified".split()
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
WORD = r"[^\W\d_]{3,10}\.?"
DATE_WITHIN = re.compile(
    rf"\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}|\d{{4}}-\d\d-\d\d"
    rf"|{WORD} \d{{1,2}},? \d{{4}}|\d{{1,2}}\.? (?:de )?{WORD},? (?:de )?\d{{4}}"
)
DATE_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?=\D|$)")
PARTICLE = "de|da|di|del|van|von|der|den|la|le|al|bin"
PERSON = re.compile(
    rf"(?:(?:Dr|Prof)\.? )?[^\W\d_a-z][\w.’'-]*(?: (?:{PARTICLE})){{0,3}}(?: [^\W\d_a-z][\w.’'-]*){{1,3}}"
)
DOMAIN = re.compile(r"\.[a-z]{2,4}$")
LONGEST_BYLINE = 120  # characters
NEAR_HEADLINE = 80  # elements


def read_facts(soup: Tag, uri: str) -> Facts:
    """Title, outlet, byline, dates, language and standfirst, as far as the page tells them."""
    linked, meta = read_linked_data(soup), _meta(soup)
    outlet = linked.outlet or meta.get("og:site_name") or meta.get("application-name")
    address = meta.get("og:url") or uri
    site_names = [name for name in (outlet, meta.get("og:site_name"), urlsplit(address).hostname) if name]
    return Facts(
        title=_title(soup, linked, meta, site_names),
        outlet=outlet,
        byline=_byline(soup, linked, meta, site_names),
        published=_first_date((linked.published, *_values(meta, PUBLISHED), *_times(soup, address))),
        modified=_first_date((linked.modified, *_values(meta, MODIFIED))),
        language=_language(soup, linked, meta),
        standfirst=next(iter(_values(meta, DESCRIPTION)), linked.description),
    )


def _meta(soup: Tag) -> dict[str, str]:
    """Every meta element by the name it goes under; the first of a name counts."""
    meta: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv")
        content = settle(str(tag.get("content") or ""))
        if name and content:
            meta.setdefault(str(name).strip().lower(), content)
    return meta


def _values(meta: dict[str, str], names: Iterable[str]) -> list[str]:
    return [meta[name] for name in names if name in meta]


def _title(soup: Tag, linked: LinkedData, meta: dict[str, str], site_names: Sequence[str]) -> str | None:
    """The headline as JSON-LD has it, else as most other sources do; without the outlet's name and without a kicker."""
    heads = [settle(head.get_text(" ")) for head in soup.find_all("h1", limit=5)]
    title = soup.find("title")
    told = (linked.headline, meta.get("og:title"), title.get_text() if title else None, meta.get("twitter:title"))
    named = [without_site(settle(text or ""), site_names, heads) for text in told]
    candidates = [text for text in (*named[1:], *heads) if key_of(text)]
    if key_of(named[0]) and not named[0].endswith(CUT_SHORT):
        return next((text for text in candidates if named[0].endswith(f": {text}")), named[0])
    votes = Counter(key_of(text) for text in candidates if not text.endswith(CUT_SHORT))
    return max(candidates, key=lambda text: votes[key_of(text)], default=named[0] or None)


def without_site(title: str, site_names: Iterable[str], heads: Iterable[str] = ()) -> str:
    """A title without " | Outlet" at its end: what is cut names the site, or what is left is a heading of the page."""
    sites = {key_of(name.removeprefix("www.")) for name in site_names} - {""}
    shown = set(map(key_of, heads))
    for cut in reversed(list(SUFFIX.finditer(title))):
        rest, suffix = title[: cut.start()], key_of(title[cut.end() :])
        if suffix and rest and (key_of(rest) in shown or any(suffix in site or site in suffix for site in sites)):
            return without_site(rest, site_names, heads)
    return title


def _byline(soup: Tag, linked: LinkedData, meta: dict[str, str], site_names: Sequence[str]) -> tuple[str, ...]:
    """The first source that names people; else the first that names anybody, such as the outlet itself."""
    told = [names for names in (_names(linked.authors), _names(_values(meta, AUTHOR)[:1])) if names]
    if told and not _is_site(told[0], site_names):
        return told[0]
    shown = map(_names, (_linked_authors(soup), _marked_authors(soup), _named_authors(soup)))
    return next((names for names in (*told, *shown) if names and not _is_site(names, site_names)), *told[:1] or [()])


def _names(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for text in texts for name in names_in(text)))


def _is_site(names: Sequence[str], site_names: Iterable[str]) -> bool:
    """Whether a byline is only the outlet's own name or address."""
    sites = {key_of(name) for name in site_names}
    return all(
        DOMAIN.search(name) or any(key_of(name) in site or site in key_of(name) for site in sites) for name in names
    )


def _linked_authors(soup: Tag) -> list[str]:
    return [tag.get_text(" ") for tag in soup.find_all("a", rel="author", limit=6)]


def _marked_authors(soup: Tag) -> list[str]:
    """Authors in microdata."""
    marked = soup.find_all(itemprop="author", limit=6)
    named = (tag.find(itemprop="name") or tag for tag in marked)
    return [str(tag.get("content") or tag.get_text(" ")) for tag in named]


def _named_authors(soup: Tag) -> list[str]:
    """The names in the first element below the headline that its class calls the byline."""
    for tag in _below_headline(soup, AUTHOR_CLASS):
        parts = [" ".join(part.split()) for part in tag.find_all(string=True)]
        names = [name for part in parts for name in names_in(part)]
        if len(" ".join(parts)) <= LONGEST_BYLINE and any(map(PERSON.fullmatch, names)):
            return list(filter(PERSON.fullmatch, names))
    return []


def _below_headline(soup: Tag, names: re.Pattern[str]) -> Iterator[Tag]:
    """Elements with such a class, near the first headline; further away they belong to teasers."""
    headline = soup.find("h1")
    for tag in islice(headline.find_all_next(True), NEAR_HEADLINE) if headline else ():
        if any(names.search(name) for name in tag.get_attribute_list("class") if name):
            yield tag


def _times(soup: Tag, uri: str) -> Iterator[str]:
    """Where a page shows when it was published: in microdata, a time element, an element so called, its address."""
    for tag in soup.find_all(itemprop="datePublished", limit=1):
        yield str(tag.get("content") or tag.get("datetime") or tag.get_text())
    for tag in soup.find_all("time", limit=3):
        yield str(tag.get("datetime") or tag.get_text())
    for tag in islice(_below_headline(soup, DATE_CLASS), 1):
        found = DATE_WITHIN.search(" ".join(tag.get_text(" ").split())[:LONGEST_BYLINE])
        if found:
            yield found[0]
    if found := DATE_IN_ADDRESS.search(uri):
        yield "-".join(found.groups())


def _first_date(texts: Iterable[str | None]) -> datetime | date | None:
    return next(filter(None, map(read_date, texts)), None)


def _language(soup: Tag, linked: LinkedData, meta: dict[str, str]) -> str | None:
    """A BCP 47 code: of the document, else of its descriptions."""
    html = soup.find("html")
    told = (str(html.get("lang") or html.get("xml:lang") or "") if html else "", linked.language,
            meta.get("content-language"), meta.get("og:locale"))  # fmt: skip
    codes = (LANGUAGE.match((text or "").strip().replace("_", "-")) for text in told)
    return next((code[0] for code in codes if code), None)
