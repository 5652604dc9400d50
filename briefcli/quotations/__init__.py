"""Who said what: the words, the cue that credits them and the words that name the speaker.

`marks` finds what stands between quotation marks, `passage` shows a paragraph as the rules read it, `cues` and
`mentions` find the verb that credits and its subject, `phrases` reads the noun phrase at a place, and `adjuncts` what
may stand between a cue and the words. Then `attribution` (words in marks), `indirect` (reported words) and `cueless`
(neither) are the rules; the first that answers wins.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from briefcli.languages import Language
from briefcli.model import Article, Attribution, Explanation, Quotation, QuotationKind, Reason, Sentence
from briefcli.quotations import attribution, indirect
from briefcli.quotations.credit import Credit, credit, found_by, places
from briefcli.quotations.cue import Cue
from briefcli.quotations.cueless import (
    behind_quoted,
    is_transcript,
    name_and_colon,
    only_quoted,
    same_breath,
    turn,
    unnamed,
)
from briefcli.quotations.cues import find_cues
from briefcli.quotations.mentions import is_noun_phrase
from briefcli.quotations.passage import Passage, Range, passages

RULES = (*attribution.RULES, *indirect.RULES)


def find_quotations(article: Article, sentences: Sequence[Sentence], language: Language) -> tuple[Quotation, ...]:
    """The direct, mixed and indirect quotations of the paragraphs that these sentences come from, in order of place."""
    found: list[Credit] = []
    read = passages(article, sentences, language)
    in_turns = is_transcript(read)
    before: Passage | None = None
    announced: Cue | None = None
    spoke_last = False
    for passage in read:
        own = turns(passage, in_turns) or credited(passage)
        whole = only_quoted(passage)
        if not own and announced and before and (spoken := found_by(announced_words, passage)):
            place = before.place(announced.words), announced.mention and before.place(announced.mention)
            own = [(0, Credit(spoken.content, spoken.kind, *place, spoken.rule))]
        elif not own and whole and spoke_last and found[-1].kind == QuotationKind.DIRECT:
            found[-1] = found[-1].with_more(places(passage, (whole,)))
            continue
        own += leftovers(passage, own)
        found += [each for _, each in own]
        spoke_last = bool(own) and own[-1][0] == len(passage.sentences) - 1
        before, announced = passage, announcement(passage)
    return tuple(sorted((_quotation(article, each) for each in _once(found)), key=lambda each: each.content))


def turns(passage: Passage, in_turns: bool) -> list[tuple[int, Credit]]:
    """What a paragraph that starts with a name and a colon says."""
    spoken = found_by(name_and_colon, passage) or (found_by(turn, passage) if in_turns else None)
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
    words = indirect.clause_then_cue(passage, cue, cues)
    return words is not None and words[0][0] <= cues[here - 1].words[0] < words[0][1]


def _answer(passage: Passage, cue: Cue, cues: Sequence[Cue], taken: set[int]) -> tuple[str, tuple[Range, ...]] | None:
    """The first rule that answers, and what it says is credited, unless it is credited already."""
    for rule in RULES:
        content = rule(passage, cue, cues)
        if content and taken.isdisjoint(index for words in content for index in range(*words)):
            return rule.__name__, content
    return None


def leftovers(passage: Passage, own: Sequence[tuple[int, Credit]]) -> list[tuple[int, Credit]]:
    """The quotations of a paragraph that no cue credits."""
    covered = sorted(place for _, each in own for place in each.content)
    last = dict(own)
    reached = 0
    found: list[tuple[int, Credit]] = []
    for index in sorted(passage.quoted):
        start = passage.words[index].start
        before = bisect_right(covered, start, key=lambda place: place[0]) - 1
        if start < reached or (before >= 0 and start < covered[before][1]):
            continue
        spoken = found_by(same_breath, passage, index, last) or found_by(unnamed, passage, index)
        if spoken:
            sentence = passage.sentence_of(index)
            found.append((sentence, spoken))
            last[sentence] = spoken
            reached = spoken.content[-1][1]
    return found


def announcement(passage: Passage) -> Cue | None:
    """The cue that a paragraph ends with, and a colon: the next paragraph is what was said."""
    if not passage.words or passage.words[-1].text != ":":
        return None
    last = passage.sentences[-1]
    cues = [cue for cue in find_cues(passage) if cue.sentence == last]
    return cues[-1] if cues else None


def announced_words(passage: Passage) -> Credit | None:
    """A paragraph that opens with a quotation, or a block quotation as it stands."""
    if 0 in passage.quoted:
        return credit(passage, ((0, behind_quoted(passage, 0)),), None, None)
    return None


def _once(found: Sequence[Credit]) -> list[Credit]:
    """Without the pieces of a quotation over several paragraphs that another credit has as a whole."""
    credited = [each for each in found if each.mention]
    known = {place for each in credited for place in each.content}
    return credited + [each for each in found if not each.mention and known.isdisjoint(each.content)]


def _quotation(article: Article, each: Credit) -> Quotation:
    content = tuple(article.span(*place) for place in each.content)
    cue, mention = (place and article.span(*place) for place in (each.cue, each.mention))
    return Quotation(
        kind=each.kind,
        content=content,
        attribution=Attribution(cue, mention) if cue or mention else None,
        paragraph=article.paragraph_of(content[0]),
        explanation=Explanation(each.rule, Reason.NO_MENTION if cue else Reason.NO_CUE),
    )
