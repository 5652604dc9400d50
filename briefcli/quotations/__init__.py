"""Who said what: the words, the cue that credits them and the words that name the speaker.

`marks` finds what stands between quotation marks, `passage` shows a paragraph as the rules read it, `cues` and
`mentions` find the verb that credits and its subject, `phrases` reads the noun phrase at a place, and `adjuncts` what
may stand between a cue and the words; `extents` and `openings` tell how far those reach behind a cue and before it.
Then `attribution` (words in marks) and `indirect` (reported words) are the rules; the first that answers wins. Without
a cue there are `turns` (a name and a colon), `cueless` (words that go on), `announced` (a name in the next paragraph),
`paragraphs`, which joins those, and `headlines`; `known` has the names. A language without cues has `by_marks`.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from briefcli.languages import Language
from briefcli.model import (
    Article,
    Attribution,
    BlockKind,
    Explanation,
    Quotation,
    QuotationKind,
    Reason,
    Sentence,
    Span,
)
from briefcli.quotations import attribution, by_marks, indirect
from briefcli.quotations.announced import delivered, signatures, without_pull_quotes
from briefcli.quotations.credit import Credit, credit, found_by
from briefcli.quotations.cue import Cue
from briefcli.quotations.cueless import agreeing, same_breath, unnamed
from briefcli.quotations.cues import find_cues
from briefcli.quotations.headlines import as_prose, is_backed, may_be_headline, name_and_words, speakers_of
from briefcli.quotations.known import Known, in_title_case, known_names
from briefcli.quotations.mentions import is_noun_phrase
from briefcli.quotations.paragraphs import Told, borrowed, going_on, told, under_name
from briefcli.quotations.passage import Passage, Range, headlines, passages
from briefcli.quotations.turns import Turns, name_and_colon, name_and_post, name_inside, turn, turns_of

RULES = (*attribution.RULES, *indirect.RULES)


def find_quotations(article: Article, sentences: Sequence[Sentence], language: Language) -> tuple[Quotation, ...]:
    """The direct, mixed and indirect quotations of the text that these sentences come from, in order of place."""
    read, heads = passages(article, sentences, language), headlines(article, sentences, language)
    if not language.cue_verbs:
        found = by_marks.spoken(without_pull_quotes(article.text, read))
        return tuple(_quotation(article, each, Reason.UNREAD) for each in sorted(found, key=lambda each: each.content))
    known = known_names(read, language)
    first = read[:1] if len(read) > 1 and article.title is None and may_be_headline(read[0]) else ()
    if first and in_title_case(first[0]):
        read, heads, first = read[1:], (*first, *heads), ()
    found = in_story(article, read, turns_of(read, known))
    speakers = speakers_of(article.text, found, language)
    found += [each for head in heads for each in in_headline(as_prose(head, known), known, speakers)]
    if first and not any(each.mention and each.content[0][0] < first[0].words[-1].end for each in found):
        found += filter(None, [found_by(name_and_words, first[0], known, speakers)])
    said = (each for each in _once(found) if not _is_set_phrase(article, each, language))
    return tuple(sorted((_quotation(article, each) for each in said), key=lambda each: each.content))


def _is_set_phrase(article: Article, each: Credit, language: Language) -> bool:
    """*“No comment,” she muttered*: words that stand in quotation marks and say nothing."""
    words = " ".join(article.text[start:end] for start, end in each.content)
    return words.strip("“”‘’\"'«»„ ,.").lower() in language.set_phrases


def in_headline(passage: Passage, known: Known, speakers: frozenset[str]) -> list[Credit]:
    """What a headline credits to somebody who speaks in the article."""
    named = found_by(name_and_words, passage, known, speakers)
    return [named] if named else [each for _, each in credited(passage) if is_backed(passage, each, speakers)]


def in_story(article: Article, passages: Sequence[Passage], turns: Turns) -> list[Credit]:
    """What the paragraphs of a text credit, and what is quoted in them without credit."""
    text, read = article.text, without_pull_quotes(article.text, passages)
    names = signatures(read)
    found: list[Credit] = []
    before = Told()
    last = 0  # the number of the credit that the one who spoke last may go on with
    for passage, name, after, next_name in zip_longest(read, names, read[1:], names[1:]):
        own = in_turn(passage, turns) or credited(passage)
        if name and not own:
            before = Told()
            continue
        if after and next_name and not own:
            own = [(len(passage.sentences) - 1, under_name(passage, after, next_name))]
        elif before.voice and not own and (more := going_on(text, passage, before, turns)):
            found[last] = found[last].with_more(more)
            before = replace(before, passage=passage, by=None)
            continue
        own = own or borrowed(text, passage, before, after)
        own += leftovers(passage, own, turns)
        before = told(passage, own)
        last = len(found) + next((number for number, (_, each) in enumerate(own) if each is before.voice), 0)
        found += [each for _, each in own]
    return found


def in_turn(passage: Passage, turns: Turns) -> list[tuple[int, Credit]]:
    """What a paragraph that starts with a name and a colon says."""
    spoken = found_by(name_and_colon, passage, turns) or found_by(turn, passage, turns)
    return [(len(passage.sentences) - 1, spoken)] if spoken else []


def credited(passage: Passage) -> list[tuple[int, Credit]]:
    """What the cues of a paragraph credit, each with the number of its sentence."""
    cues = find_cues(passage)
    found: list[tuple[int, Credit]] = []
    taken: set[int] = set()
    for cue in _outer_first(passage, cues):
        if cue.words[0] not in taken and (answer := _answer(passage, cue, cues, taken)):
            rule, content = answer
            last = max(cue.end, *(words[1] for words in content)) - 1
            mention = cue.mention if cue.mention and is_noun_phrase(passage, cue.mention) else None
            spoken = replace(credit(passage, content, cue.words, mention), rule=rule)
            if mention or spoken.kind == QuotationKind.DIRECT:
                found.append((passage.sentence_of(last), spoken))
            taken.update(index for words in content for index in range(*words))
    return sorted(found, key=lambda each: each[1].content)


def _outer_first(passage: Passage, cues: Sequence[Cue]) -> list[Cue]:
    """The cues, those in front whose words hold another cue: *They had promised to answer, Grieg* added."""
    return sorted(cues, key=lambda cue: not _holds_another(passage, cue, cues))


def _holds_another(passage: Passage, cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether another cue stands in the clause before this one."""
    here = bisect_left(cues, cue.words[0], key=lambda other: other.words[0])
    if here == 0 or cues[here - 1].words[0] < cue.sentence[0]:
        return False
    words = (
        attribution.words_then_cue(passage, cue, cues)
        or indirect.clause_then_source(passage, cue, cues)
        or indirect.clause_then_cue(passage, cue, cues)
    )
    if words and passage.lower(words[0][0]) in passage.language.grammar.clause_openings:
        return False  # *When somebody shouted it,* Ruiz said
    return words is not None and words[0][0] <= cues[here - 1].words[0] < words[0][1]


def _answer(passage: Passage, cue: Cue, cues: Sequence[Cue], taken: set[int]) -> tuple[str, tuple[Range, ...]] | None:
    """The first rule that answers, and what it says is credited, unless it is credited already."""
    for rule in RULES:
        content = rule(passage, cue, cues)
        if content and taken.isdisjoint(index for words in content for index in range(*words)):
            return rule.__name__, content
    return None


def leftovers(passage: Passage, own: Sequence[tuple[int, Credit]], turns: Turns) -> list[tuple[int, Credit]]:
    """The quotations of a paragraph that no cue credits."""
    covered = sorted(place for _, each in own for place in each.content)
    last: dict[int, list[Credit]] = defaultdict(list)
    for sentence, each in own:
        last[sentence].append(each)
    reached = 0
    found: list[tuple[int, Credit]] = []
    for index in sorted(passage.quoted):
        start = passage.words[index].start
        before = bisect_right(covered, start, key=lambda place: place[0]) - 1
        if start < reached or (before >= 0 and start < covered[before][1]):
            continue
        spoken = (
            found_by(name_inside, passage, index, turns)
            or found_by(name_and_post, passage, index, turns)
            or found_by(delivered, passage, index, last)
            or found_by(same_breath, passage, index, last)
            or found_by(agreeing, passage, index, last)
            or found_by(unnamed, passage, index)
        )
        if spoken:
            sentence = passage.sentence_of(index)
            found.append((sentence, spoken))
            last[sentence].append(spoken)
            reached = spoken.content[-1][1]
    return found


def _once(found: Sequence[Credit]) -> list[Credit]:
    """Without the pieces of a quotation over several paragraphs that another credit has as a whole."""
    told = {place for each in found if each.cue for place in each.content}
    credited = [each for each in found if each.mention and (each.cue or told.isdisjoint(each.content))]
    known = {place for each in credited for place in each.content}
    nobodys = {each.content: each for each in found if not each.mention and known.isdisjoint(each.content)}
    return [*credited, *nobodys.values()]


def _quotation(article: Article, each: Credit, uncredited: Reason = Reason.NO_CUE) -> Quotation:
    content = tuple(article.span(*place) for place in each.content)
    cue, mention = (place and article.span(*place) for place in (each.cue, each.mention))
    return Quotation(
        kind=each.kind,
        content=content,
        attribution=Attribution(cue, mention) if cue or mention else None,
        paragraph=0 if _is_heading(article, content[0]) else article.paragraph_of(content[0]),
        explanation=Explanation(each.rule, Reason.NO_MENTION if cue else uncredited),
    )


def _is_heading(article: Article, span: Span) -> bool:
    """Whether words stand in a heading, and so in no paragraph."""
    place = bisect_right(article.blocks, span.start, key=lambda block: block.span.start) - 1
    return article.blocks[place].kind is BlockKind.HEADING
