"""Why a quotation is credited as it is, in words for people: what `--explain` adds to a brief."""

from briefcli.model import Article, Explanation, Page, Quotation, Reason, Span
from briefcli.renderers.labels import paragraph
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
