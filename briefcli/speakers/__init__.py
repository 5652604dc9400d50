"""Who a quotation is credited to: full name and title as the article gives them, or nobody.

`names` reads a name where it stands, `people` gathers everybody whom the article names, `heads` tells what a mention is
about, and `references` finds the one whom it means.
"""

from collections.abc import Iterable
from dataclasses import replace

from briefcli.languages import Language
from briefcli.model import Article, Quotation
from briefcli.speakers.people import gather_people
from briefcli.speakers.references import ELSEWHERE, Reader, Said


def name_speakers(quotations: Iterable[Quotation], article: Article, language: Language) -> tuple[Quotation, ...]:
    """The same quotations, each with its speaker where exactly one person fits."""
    quotations = tuple(quotations)
    told = tuple(sorted((span.start, span.end) for each in quotations for span in each.content))
    reader = Reader(article, gather_people(article, language), language, told)
    before: Said | None = None
    named = []
    for quotation in quotations:
        attribution = quotation.attribution
        mention = attribution and attribution.mention
        if not attribution or not mention:
            named.append(quotation)
            continue
        content = tuple((span.start, span.end) for span in quotation.content)
        paragraph = article.paragraph_of(mention)
        found = reader.refer(mention.start, mention.end, paragraph, content, before)
        evidence = tuple(article.span(*place) for place in found.evidence)
        why = quotation.explanation and replace(quotation.explanation, reason=found.reason, evidence=evidence)
        named.append(replace(quotation, speaker=found.speaker, explanation=why))
        end = max(span.end for span in (mention, attribution.cue) if span)
        before = None
        if found.speaker:
            agreements = reader.agreements(found.speaker, found.person)
            place = (mention.start, mention.end) if found.reason in ELSEWHERE else found.evidence[0]
            before = Said(end, paragraph, found.speaker, found.person, agreements, content, place)
    return tuple(named)
