"""Why a quotation is credited as it is, and a line chosen, in words for people: what `--explain` adds to a brief."""

from collections.abc import Iterator

from briefcli.model import Article, Explanation, Ground, Page, Point, Quotation, Reason, Span, Weighing
from briefcli.renderers.labels import day, paragraph
from briefcli.renderers.lines import WORD, printable

RULES = {
    "words_then_cue": "quoted before {credit}",
    "cue_then_words": "quoted after {credit}",
    "source_then_clause": "reported after {credit}",
    "clause_then_source": "reported before {credit}",
    "as_somebody_said": "reported beside {credit}",
    "clause_around_cue": "reported around {credit}",
    "clause_then_cue": "reported before {credit}",
    "cue_then_infinitive": "what is to be done, after {credit}",
    "cue_then_clause": "reported after {credit}",
    "cue_then_question": "question after {credit}",
    "cue_then_charge": "charge after {credit}",
    "cue_then_topic": "subject after {credit}",
    "cue_then_object": "object of {credit}",
    "name_and_colon": "quoted after {credit} and a colon",
    "turn": "what follows {credit} and a colon",
    "name_inside": "quoted after {credit} and a colon",
    "name_and_post": "posted by {credit}, after a colon",
    "name_and_words": "headline, beside {credit}",
    "announced": "the paragraph after {credit}",
    "delivered": "quoted after {credit}",
    "signed": "signed {credit}",
    "under_name": "signed in the next paragraph, {credit}",
    "next_paragraph": "the next paragraph goes on after {credit}",
    "agreeing": "quoted after {credit}, in a sentence of its own",
    "same_breath": "goes on, with no new name, after {credit}",
    "unnamed": "a whole sentence in quotation marks",
    "opens_in_marks": "a sentence opens with these words in quotation marks",
    "colon_in_marks": "in quotation marks after a colon",
    "clause_in_marks": "in quotation marks, and long enough for a clause",
}
"""What the rules of `quotations` find, by their names."""

REASONS = {
    Reason.FULL_NAME: "named in full",
    Reason.ONLY_ONE: "{mention}: the only one of that name, {evidence}",
    Reason.INTRODUCED: "{mention}: of that name the one introduced so far, {evidence}",
    Reason.NO_FULLER_NAME: "no fuller name in the article",
    Reason.OFFICE: "{mention}: the only one with that office, {evidence}",
    Reason.TITLE: "{mention}: beside the name {evidence}",
    Reason.SPEAKS_ON: "{mention}: straight on from {evidence}",
    Reason.NOBODY_SINCE: "{mention}: still {evidence}, no one else it fits named since",
    Reason.LAST_NAMED: "{mention}: the last one named whom it fits, {evidence}",
    Reason.AS_WRITTEN: "kept as written",
    Reason.NO_CUE: "no words beside it say who speaks",
    Reason.NO_MENTION: "no one beside {credit} who speaks",
    Reason.TWO_FIT: "{mention}: could be {evidence}",
    Reason.NONE_FITS: "{mention}: no one it fits is named nearby",
    Reason.NOT_SUBJECT: "{mention}: could be {evidence}, but that sentence is about another",
    Reason.NO_PERSON: "{mention}: could be {evidence}, but has no first name or title that is known",
    Reason.UNTRACED: "{mention}: not traced to anyone",
    Reason.UNREAD: "who says so is not read in this language",
}

FEATURES = {
    "position": "how early it stands",
    "centrality": "what the article keeps coming back to",
    "title": "words of the title above it",
    "length": "its length",
    "quotation": "being somebody’s words",
    "concrete": "names and numbers",
    "repetition": "what a better line has said",
}
"""What a summariser weighs, by the names it gives; any other goes by its own."""

GROUNDS = {
    Ground.WEIGHED: "rank {rank} of {among} by {summariser}",
    Ground.TOGETHER: "rank {rank} of {among} by {summariser}, with the lines beside it: none stands alone",
    Ground.OUTLET: "rank {rank} of {among}, in the outlet’s own order",
    Ground.OPENING: "rank {rank}, what the part opens with: no line of it stands alone",
    Ground.QUANTITY: "rank {rank} for its quantities, {rating}: {evidence}",
    Ground.FUTURE: "rank {rank} for what is to come, {rating}: {evidence}",
    Ground.CORRECTION: "rank {rank}, a note that mends the article",
}
LEAST = 0.005  # what adds less than that prints as nothing


def why_line(point: Point, page: Page) -> str:
    """why: rank 1 of 24 by news, 1.89: how early it stands +1.00, …; nothing where nobody asked."""
    weighing = point.weighing if page.explain else None
    if weighing is None:
        return ""
    words = {
        "rank": point.rank,
        "among": weighing.among,
        "summariser": weighing.summariser,
        "rating": f"{sum(weight.adds for weight in weighing.weights):.2f}",
        "evidence": ", ".join(_meaning(weighing)),
    }
    return "; ".join(filter(None, (f"why: {GROUNDS[weighing.ground]}".format_map(words), _weights(weighing))))


def _weights(weighing: Weighing) -> str:
    """1.89 from how early it stands +1.00, names and numbers +0.06; a line that is a signpost has one weight alone."""
    if weighing.ground not in (Ground.WEIGHED, Ground.TOGETHER) or not weighing.weights:
        return ""
    rating = sum(weight.adds for weight in weighing.weights)
    named = (
        f"{FEATURES.get(weight.feature, weight.feature.replace('_', ' '))} {_signed(weight.adds)}"
        for weight in weighing.weights
        if abs(weight.adds) >= LEAST
    )
    return f"{_signed(rating).removeprefix('+')} from {', '.join(named)}"


def _signed(number: float) -> str:
    """+0.72, −0.05: with the sign that print has."""
    return f"{number:+.2f}".replace("-", "−")


def _meaning(weighing: Weighing) -> Iterator[str]:
    """“will vote”, “26 February”, no later than 26 February 2026."""
    yield from (_quoted(span.text) for span in weighing.evidence)
    if weighing.day:
        yield f"no later than {day(weighing.day)}"


def why(article: Article, quotation: Quotation, page: Page) -> str:
    """why: reported after “She said”; “She”: still “Ana Ruiz” (¶3), …; nothing where nobody asked."""
    explanation = quotation.explanation if page.explain else None
    if explanation is None:
        return ""
    mention = quotation.attribution.mention if quotation.attribution else None
    words = {
        "credit": _credit(article, quotation),
        "mention": _quoted(mention.text) if mention else "",
        "evidence": _evidence(article, explanation),
    }
    found = RULES.get(explanation.rule, explanation.rule.replace("_", " "))
    return f"why: {found}; {REASONS[explanation.reason]}".format_map(words)


def _credit(article: Article, quotation: Quotation) -> str:
    """The words that credit, as they stand: “said Ana Ruiz”; with a gap where others stand between them."""
    attribution = quotation.attribution
    spans = sorted(filter(None, (attribution.cue, attribution.mention))) if attribution else []
    if len(spans) == 2 and WORD.search(article.text, spans[0].end, spans[1].start):
        return _quoted(f"{spans[0].text} … {spans[1].text}")
    return _quoted(" ".join(span.text for span in spans))


def _evidence(article: Article, explanation: Explanation) -> str:
    """“Ana Ruiz” (¶1) or “Mei Chen” (¶2)."""
    return " or ".join(_placed(article, span) for span in explanation.evidence)


def _placed(article: Article, span: Span) -> str:
    """“Ana Ruiz” (¶1); a heading or a bullet stands after a paragraph and in none."""
    number = article.paragraph_of(span)
    stands_in = number and span.start < article.paragraphs[number - 1].end
    return f"{_quoted(span.text)} ({paragraph(number)})" if stands_in else _quoted(span.text)


def _quoted(words: str) -> str:
    return f"“{printable(words)}”"
