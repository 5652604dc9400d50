"""A page becomes an article in passes: what it says of itself, what is not the article, the body, its headings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefcli.model import Article, Aside, BlockKind, Document
from briefcli.parsers import bold
from briefcli.parsers.bios import without_bios
from briefcli.parsers.decoding import decode
from briefcli.parsers.furniture import furniture_of
from briefcli.parsers.html.beside import left_between
from briefcli.parsers.html.body import body_of, find_body
from briefcli.parsers.html.choice import choose_body, pull_quotes
from briefcli.parsers.html.clutter import set_clutter_aside
from briefcli.parsers.html.headings import choose_bold_headings, choose_headings
from briefcli.parsers.html.jsonld import read_linked_data
from briefcli.parsers.html.listing import Listing
from briefcli.parsers.html.live import drafts_of, mark_posts
from briefcli.parsers.html.metadata import addresses_of, date_in_address, date_in_title, read_facts
from briefcli.parsers.html.opening import byline_beside, change_beside, date_beside, labels_above
from briefcli.parsers.html.passages import Passage, read_passages
from briefcli.parsers.html.paywall import ONLY_THE_BEGINNING, is_paywalled, without_wall
from briefcli.parsers.html.questions import unfold
from briefcli.parsers.html.refusal import NotTheArticle, reason_against
from briefcli.parsers.html.standfirst import find_standfirst
from briefcli.parsers.html.told import told_by
from briefcli.parsers.layout import Draft, Facts, Leftovers, lay_out
from briefcli.parsers.releases import without_end
from briefcli.parsers.signed import with_signatures

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from datetime import date

    from bs4 import BeautifulSoup

    from briefcli.parsers.html.jsonld import LinkedData


HARDLY_ANY = 0.2  # of its characters


def parse_html(document: Document) -> Article:
    """The article of a page under its own headings, with everything else set aside; NotTheArticle where it is none."""
    soup = _tree_of(document)
    page = Listing(soup)
    addresses = addresses_of(page, document.uri)
    linked = read_linked_data(page, addresses)
    facts, dated = read_facts(page, linked, addresses), date_in_title(page) or date_in_address(addresses)
    unfold(page)
    asides = set_clutter_aside(soup)
    passages = read_passages(soup)
    kept = choose_body(passages, body_of(passages) or find_body(soup))
    pulled = pull_quotes(passages, kept)
    kept = kept.difference(pulled)
    lead = find_standfirst(passages, kept, facts)
    facts = _as_shown(facts, dated, passages, kept, lead)
    story = _story_of(passages, kept, lead, facts)
    drafts, ended = without_end(with_signatures(_told_at_all(story, lead, linked)))
    drafts, bios = without_bios(drafts, facts.byline)
    asides += [*story.beside, *(Aside("quote", passage.text) for passage in pulled), *ended, *bios]
    told = told_by(drafts, story.passages, asides, linked, addresses)
    warnings = [ONLY_THE_BEGINNING] if is_paywalled(told) else []
    if warnings:
        drafts, wall = without_wall(drafts)
        asides += wall
        told = told_by(drafts, story.passages, asides, linked, addresses)
    asides += left_between(story.passages, kept, {*story.shown, *pulled})
    article = lay_out(document.uri, drafts, facts, Leftovers(asides, warnings))
    if reason := reason_against(told, None if page.is_vast else lambda: Listing(_tree_of(document))):
        raise NotTheArticle(reason, article)
    return article


@dataclass(frozen=True, slots=True)
class Story:
    """The article's passages as blocks, and those that were taken for it and are furniture."""

    passages: Sequence[Passage]
    """All of the page, those of a live blog under the times of its posts."""
    shown: Sequence[Passage]
    drafts: Sequence[Draft]
    beside: Sequence[Aside]


def _as_shown(
    facts: Facts, dated: date | None, passages: Sequence[Passage], kept: frozenset[Passage], lead: Sequence[Passage]
) -> Facts:
    """The facts, with what only the text of the page tells."""
    return replace(
        facts,
        byline=facts.byline or byline_beside(passages, kept),
        published=facts.published or date_beside(passages, kept) or dated,
        modified=facts.modified or change_beside(passages, kept),
        standfirst=lead[0].text if lead else None,
    )


def _story_of(passages: Sequence[Passage], kept: frozenset[Passage], lead: Sequence[Passage], facts: Facts) -> Story:
    """The body, its headings and its standfirst in the page's order, without the furniture among them."""
    headings = choose_headings(passages, kept, facts.title) | choose_bold_headings(passages, kept)
    live = mark_posts(passages, kept, headings)
    shown = [each for each in live.passages if each in kept or each in live.headings or each in lead]
    labels = dict(labels_above([passage for passage in shown if passage not in lead]))
    aside = {passage: kind for passage in shown if (kind := labels.get(passage) or furniture_of(passage.text))}
    body = [passage for passage in shown if passage not in aside]
    while body and body[-1] in live.headings:  # over what was set aside
        aside[body.pop()] = "label"
    drafts = [_draft(passage, live.headings, lead) for passage in body]
    return Story(live.passages, shown, drafts, [Aside(kind, passage.text) for passage, kind in aside.items()])


def _told_at_all(story: Story, lead: Sequence[Passage], linked: LinkedData) -> Sequence[Draft]:
    """The story, or what the page tells search engines, where it shows hardly any of that."""
    for_engines = [Draft(BlockKind.PARAGRAPH, text) for text in linked.body] or drafts_of(linked.updates)
    if _length(story.drafts) >= HARDLY_ANY * _length(for_engines):
        return story.drafts
    return [*(Draft(BlockKind.PARAGRAPH, passage.text) for passage in lead), *for_engines]


def _length(drafts: Sequence[Draft]) -> int:
    return sum(len(draft.text) for draft in drafts)


def _draft(passage: Passage, headings: Set[Passage], lead: Sequence[Passage]) -> Draft:
    if passage in lead:
        return Draft(BlockKind.PARAGRAPH, passage.text)
    if passage in headings:
        return Draft(BlockKind.HEADING, passage.text, passage.level or bold.LEVEL)
    return Draft(passage.kind, passage.text)


def _tree_of(document: Document) -> BeautifulSoup:
    """The page without NULs, as browsers do; lxml would show holes."""
    from briefcli.parsers.html.tree import soup_of

    return soup_of(decode(document.body, document.encoding).replace("\0", ""))
