"""Who a quotation is credited to: full name and title as the article gives them, or nobody.

`names` reads a name where it stands, `people` gathers everybody whom the article names, and `references` finds the one
whom a mention means.
"""

from collections.abc import Iterable
from dataclasses import replace

from briefcli.languages import Language
from briefcli.model import Article, Quotation
from briefcli.speakers.people import gather_people
from briefcli.speakers.references import Reader, Said


def name_speakers(quotations: Iterable[Quotation], article: Article, language: Language) -> tuple[Quotation, ...]:
    """The same quotations, each with its speaker where exactly one person fits."""
    reader = Reader(article, gather_people(article, language), language)
    before: Said | None = None
    named = []
    for quotation in quotations:
        mention = quotation.attribution and quotation.attribution.mention
        if not mention:
            named.append(quotation)
            continue
        content = tuple((span.start, span.end) for span in quotation.content)
        paragraph = article.paragraph_of(mention)
        found = reader.refer(mention.start, mention.end, paragraph, content, before)
        named.append(replace(quotation, speaker=found.speaker))
        before = Said(mention.end, paragraph, found.person, content) if found.person else None
    return tuple(named)
