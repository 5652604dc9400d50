"""Which sentences say most: the summarisers, and the rules that hold for what any of them chooses."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

from briefcli.errors import UsageError
from briefcli.languages.language import GENERIC, Language
from briefcli.length import words_in
from briefcli.model import Sentence
from briefcli.summary.speech import Context, context_of
from briefcli.summary.standing import IN_TURN, LEANS, POINTS_BACK, fault_of

__all__ = [
    "SUMMARISERS",
    "Context",
    "Request",
    "Summariser",
    "caveat",
    "choose",
    "context_of",
    "opening_of",
    "standing_in",
    "summarise",
    "summariser_called",
    "weights_of",
    "within",
]

WORD = re.compile(r"[^\W_]+")
NEARLY_THE_SAME = 0.85  # share of the shorter one’s words that the other has; two facts in one form share less
COMPARED = 300  # lines that a further one must differ from; who asks for more lines than that wants them all
GAP = 4  # characters of white space at most between a sentence and the next one
ANSWER = 10  # words; a turn in a conversation that has fewer says nothing without its question
GROUP = 4  # sentences; the longest run that is taken whole so that one of them can stand


@dataclass(frozen=True)
class Request:
    """What a summariser is asked: which of these sentences say most."""

    sentences: Sequence[Sentence]
    count: int
    language: Language
    title: str | None = None
    standing: frozenset[Sentence] = field(default_factory=frozenset)
    """Those that can stand alone; only they will be shown."""


@dataclass(frozen=True, slots=True)
class Summariser:
    """A way to put sentences in the order of their weight."""

    rank: Callable[[Request], Sequence[Sentence]]
    limit: int | None = None
    """How many sentences it is given at most; set where time grows with their square or worse."""
    weigh: Callable[[Request], Mapping[Sentence, Mapping[str, float]]] | None = None
    """What weighs for each of them, feature by feature; None where it tells their order alone."""


def _news(request: Request) -> Sequence[Sentence]:
    """Position, centrality, quality, without repeating itself."""
    from briefcli.summary.news import rank

    return rank(request)


def _weigh_news(request: Request) -> Mapping[Sentence, Mapping[str, float]]:
    """What position, centrality and the others add to each sentence."""
    from briefcli.summary.news import weigh

    return weigh(request)


def _lead(request: Request) -> Sequence[Sentence]:
    """The article's own order: reporters put first what matters most."""
    return request.sentences


def _sumy(name: str) -> Callable[[Request], Sequence[Sentence]]:
    """A summariser of sumy's."""

    def rank_by_sumy(request: Request) -> Sequence[Sentence]:
        from briefcli.summary.classics import rank

        return rank(name, request)

    return rank_by_sumy


SUMMARISERS: dict[str, Summariser] = {
    "news": Summariser(_news, weigh=_weigh_news),
    "lead": Summariser(_lead),
    "lexrank": Summariser(_sumy("lexrank"), limit=400),
    "textrank": Summariser(_sumy("textrank"), limit=400),
    "luhn": Summariser(_sumy("luhn"), limit=2000),
    "lsa": Summariser(_sumy("lsa"), limit=400),
    "kl": Summariser(_sumy("kl"), limit=150),
    "sumbasic": Summariser(_sumy("sumbasic"), limit=1000),
    "reduction": Summariser(_sumy("reduction"), limit=400),
}


def summarise(
    sentences: Sequence[Sentence],
    count: int,
    name: str = "news",
    language: Language = GENERIC,
    *,
    words: int | None = None,
    title: str | None = None,
    shown: Sequence[str] = (),
    context: Context | None = None,
) -> tuple[Sentence, ...]:
    """The sentences that say most, in the order of their weight: whole, able to stand alone, none of them twice.

    `words` is a budget that they never exceed together; `shown` is what the reader has read already; `context` is
    what where they stand says about them, if the caller knows more of the article than these.
    """
    summariser = summariser_called(name)
    sentences = _without_repeats(sentences)[: summariser.limit]
    context = context_of(sentences, language) if context is None else context
    request = Request(sentences, count, language, title, standing_in(sentences, language, context))
    ranked = summariser.rank(request) if count > 0 and sentences else ()
    alone = [(each,) for each in ranked if each in request.standing]
    return choose(alone, count, words, shown) or choose(
        _groups(ranked, sentences, language, context), count, words, shown
    )


def weights_of(
    sentences: Sequence[Sentence], name: str, language: Language, *, title: str | None, context: Context
) -> Mapping[Sentence, Mapping[str, float]]:
    """What weighs for each sentence that `summarise` is given, feature by feature; nothing where that is not told."""
    weigh, sentences = summariser_called(name).weigh, _without_repeats(sentences)
    if weigh is None:
        return {}
    return weigh(Request(sentences, len(sentences), language, title, standing_in(sentences, language, context)))


def standing_in(sentences: Sequence[Sentence], language: Language, context: Context) -> frozenset[Sentence]:
    """Those that can be shown alone; those whose words may be somebody else’s only where there are no others."""
    standing = [
        each for each in sentences if each not in context.dependent and fault_of(each.span.text, language) is None
    ]
    return frozenset(each for each in standing if each not in context.doubtful) or frozenset(standing)


def summariser_called(name: str) -> Summariser:
    """The summariser of a name."""
    if name not in SUMMARISERS:
        raise UsageError(f"there is no summariser {name}; choose from {', '.join(SUMMARISERS)}.")
    return SUMMARISERS[name]


def caveat(name: str, sentences: int) -> tuple[str, ...]:
    """What to tell a reader whose article is longer than a summariser is given."""
    limit = summariser_called(name).limit
    if limit is None or sentences <= limit:
        return ()
    return (f"{name} weighed the first {limit} sentences of {sentences}; news and lead weigh them all.",)


def _groups(
    ranked: Iterable[Sentence], sentences: Sequence[Sentence], language: Language, context: Context
) -> Iterator[tuple[Sentence, ...]]:
    """For want of anything that stands alone: sentences with those before them in their paragraph, if that stands."""
    places = {sentence: place for place, sentence in enumerate(sentences)}
    for sentence in ranked:
        place = places[sentence]
        for start in range(place, max(-1, place - GROUP), -1):
            group = tuple(sentences[start : place + 1])
            if not _is_run(group):
                break
            if group[0] in context.dependent:
                continue
            fault = fault_of(" ".join(each.span.text for each in group), language)
            is_answer = fault == IN_TURN and sum(words_in(each.span.text) for each in group) >= ANSWER
            if fault is None or is_answer or (fault == LEANS and group[0].span.start == 0):
                yield group
                break


def _is_run(group: Sequence[Sentence]) -> bool:
    """Whether sentences follow one another in one paragraph, with nothing left out."""
    return all(
        one.paragraph == following.paragraph and following.span.start - one.span.end < GAP
        for one, following in pairwise(group)
    )


def opening_of(
    paragraph: Sequence[Sentence], language: Language, context: Context, forgiven: Set[str] = POINTS_BACK
) -> Sequence[Sentence]:
    """What a paragraph opens with, as far as it takes to close its quotations; it may lean on what stands above."""
    for end in range(1, 1 + min(GROUP, len(paragraph))):
        if paragraph[0] not in context.dependent:
            fault = fault_of(" ".join(each.span.text for each in paragraph[:end]), language)
            if fault is None or fault in forgiven:
                return paragraph[:end]
    return ()


def within(sentences: Iterable[Sentence], words: int | None) -> tuple[Sentence, ...]:
    """As many of the sentences, best first, as a budget of words allows; all of them where there is none."""
    chosen: list[Sentence] = []
    left = words
    for sentence in sentences:
        cost = words_in(sentence.span.text)
        if left is None or cost <= left:
            chosen.append(sentence)
            left = None if left is None else left - cost
    return tuple(chosen)


def choose(
    groups: Iterable[tuple[Sentence, ...]], count: int | None, words: int | None, shown: Sequence[str] = ()
) -> tuple[Sentence, ...]:
    """From groups that stand together, best first: those that fit and do not say again what was said."""
    chosen: dict[Sentence, None] = {}
    spent = 0
    said = [_words(text) for text in shown]
    for group in groups:
        new = [sentence for sentence in group if sentence not in chosen]
        cost = sum(words_in(sentence.span.text) for sentence in new)
        if (count is not None and len(chosen) + len(new) > count) or (words is not None and spent + cost > words):
            continue
        keys = [_words(sentence.span.text) for sentence in new]
        if any(_is_nearly(key, other) for key in keys for other in said):
            continue
        chosen.update(dict.fromkeys(new))
        spent += cost
        said = (said + keys)[:COMPARED]
        if len(chosen) == count:
            break
    return tuple(chosen)


def _words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.lower()))


def _is_nearly(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= NEARLY_THE_SAME * max(1, min(len(one), len(other)))


def _without_repeats(sentences: Iterable[Sentence]) -> list[Sentence]:
    """The sentences, each wording once: sumy tells sentences apart by their text."""
    first: dict[str, Sentence] = {}
    for sentence in sentences:
        first.setdefault(" ".join(sentence.span.text.split()), sentence)
    return list(first.values())
