"""Who a quotation is credited to: full name and title as the article gives them, or nobody.

`names` reads a name where it stands (by its `forms` and with its `titles`), `offices` what is said beside it; `census`
collects both from the whole article, `person` puts each together, and `people` tells who is who. `heads` says what a
mention is about, `figures` whom a sentence is about and `scene` where, `said` who spoke last; `references` finds the
one whom a mention means, and `pronouns` the one whom a pronoun does.
"""

from collections.abc import Iterable
from dataclasses import replace

from briefcli.languages import Language
from briefcli.languages.language import Agreement, Frame
from briefcli.model import Article, Attribution, Quotation, Reason
from briefcli.speakers.people import gather_people
from briefcli.speakers.person import Person
from briefcli.speakers.references import Reader
from briefcli.speakers.said import ELSEWHERE, Said, agreements, nobody, pronouns


def name_speakers(quotations: Iterable[Quotation], article: Article, language: Language) -> tuple[Quotation, ...]:
    """The same quotations, each with its speaker where exactly one person fits."""
    quotations = tuple(quotations)
    told = tuple(sorted((span.start, span.end) for each in quotations for span in each.content))
    reader = Reader(article, gather_people(article, language), language, told)
    before: Said | None = None
    called: dict[Person, Agreement] = {}
    named = []
    for quotation in quotations:
        attribution = quotation.attribution
        mention = attribution and attribution.mention
        if not attribution or not mention:
            named.append(quotation)
            continue
        content = tuple((span.start, span.end) for span in quotation.content)
        paragraph = article.paragraph_of(mention)
        if _replies(attribution, language):
            before = None
        found = reader.refer(mention.start, mention.end, paragraph, content, before)
        if (pronoun := language.names.pronouns.get(mention.text.lower())) and found.person:
            first = called.setdefault(found.person, pronoun)
            found = found if first == pronoun else nobody(Reason.NONE_FITS)  # Dev Obi … he said. … she said.
        evidence = tuple(article.span(*place) for place in found.evidence)
        why = quotation.explanation and replace(quotation.explanation, reason=found.reason, evidence=evidence)
        named.append(replace(quotation, speaker=found.speaker, explanation=why))
        end = max(span.end for span in (mention, attribution.cue) if span)
        before = None
        if found.speaker and not _asks(attribution, language):
            place = (mention.start, mention.end) if found.reason in ELSEWHERE else found.evidence[0]
            before = Said(
                end,
                paragraph,
                found.speaker,
                found.person,
                agreements(found.speaker, found.person, language),
                pronouns(found.speaker, found.person, language),
                content,
                place,
            )
    return tuple(named)


def _replies(attribution: Attribution, language: Language) -> bool:
    """*Kim told Park …. “…,” he replied*: the one who was told may speak now."""
    return attribution.cue is not None and attribution.cue.text.lower() in language.replies


def _asks(attribution: Attribution, language: Language) -> bool:
    """*A reporter asked whether it rained*: whoever speaks next is another."""
    frames = language.cue_verbs.get(attribution.cue.text.lower(), frozenset()) if attribution.cue else frozenset()
    return Frame.WHETHER in frames and Frame.HEARER in frames
