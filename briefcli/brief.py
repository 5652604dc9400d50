"""From an article to its brief: the pipeline on one screen. Nothing is rewritten, only chosen."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from unicodedata import combining, normalize

from briefcli.languages import GENERIC
from briefcli.model import Article, Brief, Options, Part, Point, Quotation, Scope, Signpost, Speaker, Voice
from briefcli.points import about_budget, at_a_glance, lines_of, parts, ranked
from briefcli.quotations import find_quotations
from briefcli.reading import Reading, read, sections_of
from briefcli.signposts import find_signposts
from briefcli.speakers import name_speakers
from briefcli.summary import caveat

DEFAULT = Options()


def compose(article: Article, options: Options = DEFAULT, scope: Scope = Scope.BRIEF) -> Brief:
    """Read an article and keep what matters; a narrower scope leaves out the stages that it does not show."""
    if scope is Scope.OUTLINE:
        return outline(article, options)
    reading = read(article, options)
    glance = at_a_glance(reading, scope) if scope is not Scope.QUOTES else ()
    told = parts(reading, glance) if scope is Scope.BRIEF else ()
    return Brief(
        article=article,
        at_a_glance=glance,
        parts=told,
        signposts=_signposts(reading, glance, told) if scope is Scope.BRIEF else (),
        voices=_voices(reading) if scope is not Scope.SUMMARY else (),
        scope=scope,
        warnings=article.warnings + tuple(_warnings(reading, glance, scope)),
    )


def outline(article: Article, options: Options = DEFAULT) -> Brief:
    """What the parser saw: every section with its blocks, whole."""
    seen = [Part(section, ranked(lines_of(article, section.blocks))) for section in sections_of(article, options)]
    return Brief(article=article, parts=tuple(seen), scope=Scope.OUTLINE, warnings=article.warnings)


def only_voices(brief: Brief, speaker: str | None = None) -> Brief:
    """Who said what and nothing else; with a name, only the people whom it fits."""
    voices = tuple(voice for voice in brief.voices if speaker is None or _is_called(voice.speaker, speaker))
    missing = (f"nobody called {speaker} is quoted here.",) if speaker and not voices else ()
    return replace(
        brief,
        at_a_glance=(),
        parts=(),
        signposts=(),
        voices=voices,
        scope=Scope.QUOTES,
        warnings=brief.warnings + missing,
    )


def _signposts(reading: Reading, glance: Sequence[Point], told: Sequence[Part]) -> tuple[Signpost, ...]:
    """What At a Glance and the parts leave out of quantities, of what comes next and of corrections."""
    points = [*glance, *(point for part in told for point in part.points)]
    standfirst = [reading.article.standfirst.text] if reading.article.standfirst else []
    return find_signposts(reading, [*standfirst, *(point.sentence.span.text for point in points)])


def _voices(reading: Reading) -> tuple[Voice, ...]:
    """Who said what, by person in the order of their first words; what nobody is credited with comes last."""
    article, language = reading.article, reading.language
    found = find_quotations(article, tuple(reading.story), language)
    said: dict[Speaker | None, list[Quotation]] = defaultdict(list)
    for quotation in sorted(name_speakers(found, article, language), key=lambda each: each.content[0].start):
        said[quotation.speaker].append(quotation)
    unattributed = said.pop(None, [])
    voices = [Voice(speaker, tuple(quotations)) for speaker, quotations in said.items()]
    return (*voices, Voice(None, tuple(unattributed))) if unattributed else tuple(voices)


def _is_called(speaker: Speaker | None, name: str) -> bool:
    """Whether every word of a name is one of the speaker's name or title, whatever their case and accents."""
    if speaker is None:
        return False
    known = _plain_words(f"{speaker.name} {speaker.title or ''}")
    return all(word in known for word in _plain_words(name))


def _plain_words(name: str) -> list[str]:
    apart = normalize("NFKD", name.casefold())  # an accent is a mark of its own
    return "".join(mark for mark in apart if not combining(mark)).split()


def _warnings(reading: Reading, glance: Sequence[Point], scope: Scope) -> Iterable[str]:
    """What a reader should know about how the brief was made."""
    options = reading.options
    if reading.language is GENERIC:
        code = options.language or reading.article.language
        without = "sentences are split by their marks alone, and who said what is not read"
        yield f"there are no rules for the language {code}: {without}."
    if scope is Scope.QUOTES:
        return
    if reading.box is None or scope is Scope.BRIEF:
        longest = [reading.sentences_of(section) for section in reading.headed] if reading.box else [reading.story]
        yield from caveat(options.summariser, max(map(len, longest), default=0))
    if options.budget is not None and options.points != 0 and (reading.box or reading.story):
        yield from about_budget(reading, options.budget, glance)
