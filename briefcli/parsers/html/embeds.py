"""Posts of social networks that a page embeds: by the class of their network, by their links, by their signature."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from briefcli.model import Aside
from briefcli.parsers.html.boxes import names_of
from briefcli.parsers.html.passages import elements, take_out, text_of
from briefcli.parsers.posts import DATE, STATUS_LINK, is_signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import BeautifulSoup, Tag

    from briefcli.parsers.html.landmarks import Landmarks
    from briefcli.parsers.html.weights import Weights

POST_CLASS = re.compile(
    r"(?:twitter|facebook|fb|instagram|tiktok|threads|bluesky|bsky|mastodon|telegram|linkedin|reddit|tumblr|imgur|vk"
    r"|truth-?social)[_-]{1,2}(?:tweet|video|media|post|embed|embedded|card|widget)(?![a-z])"
    r"|social(?:-media)?[_-]{1,2}(?:post|embed|embedded)(?![a-z])"
    r"|(?:embed|embedded|post)[_-]{1,2}(?:tweet|twitter|facebook|instagram|tiktok|threads|bluesky|social)(?![a-z])"
    r"|text-post-media|linkedin-post|tgme_widget|(?<![a-z-])tweet(?![a-z])"
    r"|amp-(?:twitter|instagram|facebook|tiktok|reddit|imgur)"
)
NETWORK = re.compile(
    r"//(?:[\w-]{1,20}\.)?(?:twitter|x|facebook|instagram|tiktok|youtube|youtube-nocookie|threads|linkedin|reddit|tumblr"
    r"|truthsocial|mastodon|bsky|telegram|vk)\.(?:com|net|org|social|app)/|//t\.me/|//[\w.-]{1,60}/@[\w.-]{1,60}/\d+/embed"
)
MARKUP = re.compile(r"<[^<>]{1,200}>")  # what stands in a frame is not parsed
HANDLE = re.compile(r"(?<!\S)\(?@\w")
WHEN = re.compile(rf"{DATE}|\d{{1,2}}:\d\d|(?:view|voir|ver|vedi|bekijk|ansehen)\b", re.IGNORECASE)
HOLDERS = frozenset(("blockquote", "div", "figure", "p", "section"))
QUOTED = frozenset(("blockquote", "p"))
LONGEST = 4500  # characters
LONGEST_NAME = 80  # characters: the name and the handle that open a post
LONGEST_PLAIN = 600  # characters, where only a handle and a link tell


def set_posts_aside(soup: BeautifulSoup, weights: Weights, landmarks: Landmarks) -> Iterator[Aside]:
    """Take embedded posts out of the page."""
    for tag in elements(soup):
        if tag.name == "iframe":
            yield from _fallback(tag)
        elif (tag.name in HOLDERS or "-" in tag.name) and _is_post(tag, weights, landmarks):
            yield Aside("post", text_of(tag))
            take_out(tag)


def _fallback(frame: Tag) -> Iterator[Aside]:
    """What a frame with a post says to those who cannot see it."""
    address = str(frame.attrs.get("src") or frame.attrs.get("data-src") or "")
    if POST_CLASS.search(names_of(frame)) or NETWORK.search(address):
        yield Aside("post", MARKUP.sub(" ", frame.get_text(" ")))
        take_out(frame)


def _is_post(tag: Tag, weights: Weights, landmarks: Landmarks) -> bool:
    weight = weights.of(tag)
    if weight.text > LONGEST or weight.headlines:
        return False
    if POST_CLASS.search(names_of(tag)):
        return True
    if tag.name in QUOTED:
        return not _is_read(tag, weights) and _reads_as_post(tag)
    if id(tag) not in landmarks.citing or id(tag) in landmarks.headed or id(tag) in landmarks.listed:
        return False
    return weight.text <= LONGEST_PLAIN and _is_plain_post(tag)


def _is_read(tag: Tag, weights: Weights) -> bool:
    """Whether its words were read with those of an element around it, and are no post."""
    around = (parent for parent in islice(tag.parents, 2) if parent.name in QUOTED)
    return any(weights.of(parent).text <= LONGEST for parent in around)


def _reads_as_post(tag: Tag) -> bool:
    text = " ".join(tag.get_text(" ").split())
    return is_signed(text) or (tag.name == "blockquote" and _cites_status(tag))


def _is_plain_post(tag: Tag) -> bool:
    """A handle, some words, and a link to the post under its time: nothing calls it a post."""
    links = tag.find_all("a")
    if not links or not STATUS_LINK.search(str(links[-1].get("href") or "")):
        return False
    name = " ".join(tag.get_text(" ").split())[:LONGEST_NAME]
    return bool(WHEN.search(links[-1].get_text())) and HANDLE.search(name) is not None


def _cites_status(quotation: Tag) -> bool:
    """Whether its last link, or what it cites, is a post."""
    links = [str(link.get("href") or "") for link in quotation.find_all("a")]
    return any(STATUS_LINK.search(link) for link in (*links[-1:], str(quotation.get("cite") or "")))
