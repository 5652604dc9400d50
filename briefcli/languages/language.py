"""What there is to know about a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from briefcli.languages.abroad import CORRECTION_OPENINGS, EDITORS_NOTES, GLANCE_HEADINGS, OTHER_HEADINGS
from briefcli.languages.signs import Signs


class Frame(StrEnum):
    """What may follow a word that credits."""

    QUOTE = "quote"
    """Words in quotation marks: *sighed “…”*."""
    CLAUSE = "clause"
    """A clause, whatever it looks like: *said the bridge was shut*."""
    THAT = "that"
    """A clause, where "that" or a verb shows that it is one: *noted that …*, *noted it was shut*."""
    WHETHER = "whether"
    """*asked whether …*"""
    HEARER = "hearer"
    """Somebody, before the words: *told the council that …*, *urged drivers to …*."""
    INFINITIVE = "infinitive"
    """*vowed to …*"""
    CHARGE = "charge"
    """*accused the council of …*"""
    OBJECT = "object"
    """A thing: *denied the charge*."""
    TOPIC = "topic"
    """A thing, behind a preposition: *called for calm*, *warned of floods*."""
    APPEAL = "appeal"
    """Somebody, behind a preposition, who is to do something: *called on drivers to stay away*."""
    SOURCE = "source"
    """The one who says it: *according to the mayor*."""


class Agreement(StrEnum):
    """The pronoun that stands for somebody."""

    HE = "he"
    SHE = "she"
    THEY = "they"
    IT = "it"
    SELF = "self"
    """The writer, or whoever speaks: *I*, *we*."""


@dataclass(frozen=True, slots=True)
class Names:
    """How people are named. A mapping to None means: a person, of whom the word says no more."""

    pronouns: Mapping[str, Agreement] = field(default_factory=dict, compare=False)
    honorifics: Mapping[str, Agreement | None] = field(default_factory=dict, compare=False)
    """*Mr.*, *Dame*: what goes before a name and is no office."""
    roles: frozenset[str] = frozenset()
    """*mayor*, *spokesman*: what somebody is, before a name or behind it."""
    offices: frozenset[str] = frozenset()
    """Those of the roles that few hold at a time: *the mayor* is one all through an article, *the officer* is not."""
    short_roles: Mapping[str, str] = field(default_factory=dict, compare=False)
    """*gov.* for *governor*."""
    surname_roles: frozenset[str] = frozenset()
    """Roles that are surnames as well: *King*, *Bishop*."""
    qualifiers: frozenset[str] = frozenset()
    """*former*, *acting*: what a title must not lose."""
    past: frozenset[str] = frozenset()
    """Those of the qualifiers that say an office is over: *former*, *then*."""
    bodies: frozenset[str] = frozenset()
    """*police*, *university*: whose officer somebody is, in small letters before a title."""
    styles: frozenset[str] = frozenset()
    """Honorifics without which a surname is not a name: *Lord* Vale."""
    honours: frozenset[str] = frozenset()
    """What stands behind a name and is no part of it: *MP*, *PhD*."""
    retinues: frozenset[str] = frozenset()
    """What stands behind the name of its owner: the Ruiz *campaign*."""
    calls: frozenset[str] = frozenset()
    """What is said before a name and is none: *Well*, Senator Ruiz; *Meet* Ana Ruiz."""
    compounds: frozenset[str] = frozenset()
    """With what a name makes an adjective: Velden-*based*."""
    agents: frozenset[str] = frozenset()
    """The prepositions before the one who does it: backed *by* Ruiz."""
    newcomers: frozenset[str] = frozenset()
    """*a*, *another*: what brings somebody in who has not been named."""
    gendered_roles: Mapping[str, Agreement] = field(default_factory=dict, compare=False)
    given_names: Mapping[str, Agreement | None] = field(default_factory=dict, compare=False)
    particles: frozenset[str] = frozenset()
    """*van*, *de*: small words inside a name."""
    suffixes: frozenset[str] = frozenset()
    family_names: frozenset[str] = frozenset()
    """Those that stand before the given name: *Xi* Wenlan."""
    surnames: frozenset[str] = frozenset()
    """Those of the words in `not_names` that are surnames behind a given name: *Anna French*."""
    months: frozenset[str] = frozenset()
    """Those of the times that are given names as well: *April*, *August*."""
    before_months: frozenset[str] = frozenset()
    """What stands before a month and not before a name: *since* April."""
    not_names: frozenset[str] = frozenset()
    """Words of capital that are in the names of institutions and places, not of people."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words of a sentence, by their office."""

    auxiliaries: frozenset[str] = frozenset()
    """*has*, *would*, *isn't*: verbs that show where a clause has its predicate."""
    verbs: frozenset[str] = frozenset()
    """Common verbs that credit nobody and are never nouns: *went*, *seems*."""
    contractions: frozenset[str] = frozenset()
    """*I'm*, *he'll*: a pronoun and its verb."""
    negations: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    """What makes a participle passive: *was* accused."""
    infinitives: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    """Pronouns that can be a subject."""
    objects: frozenset[str] = frozenset()
    """Pronouns that can be spoken to."""
    determiners: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    clause_prepositions: frozenset[str] = frozenset()
    """Prepositions that open clauses as well: *after* Ruiz said it."""
    quantifiers: frozenset[str] = frozenset()
    """Determiners that can stand alone for people: *several*, *others*."""
    collectives: frozenset[str] = frozenset()
    """Nouns that stand for many without an s: *police*."""
    amounts: frozenset[tuple[str, str]] = frozenset()
    """*at least*, *more than*: what may go before a number."""
    loose_amounts: frozenset[str] = frozenset()
    """The like in one word: *about*."""
    links: frozenset[str] = frozenset()
    """Prepositions that tie a noun to another: a spokesman *for* the port."""
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    """Words that may stand beside a verb: *later*, *also*; those in -ly need not be listed."""
    topics: frozenset[str] = frozenset()
    """Prepositions that lead to what is spoken of: called *for* calm."""
    appeals: frozenset[str] = frozenset()
    """Prepositions that lead to whom one turns to: called *on* drivers."""
    times: frozenset[str] = frozenset()
    """*Monday*, *week*, *ago*."""
    occasions: frozenset[str] = frozenset()
    """Where things are said: *statement*, *interview*."""
    openers: frozenset[str] = frozenset()
    """Words that open a sentence without being part of it: *But*, *Still*."""
    answers: frozenset[str] = frozenset()
    """Words that open a sentence and turn what it says: *No*, *Neither*, *Perhaps*."""
    nobody: frozenset[str] = frozenset()
    """*nobody*, *neither*: a subject or a hearer that means nothing was said."""
    signs: frozenset[str] = frozenset()
    """*placard*, *shirt*: what bears words that nobody says."""
    modals: frozenset[str] = frozenset()
    """*must*, *might*: behind them, nothing has been said yet."""
    clause_openings: frozenset[str] = frozenset()
    """*when*, *after*: what opens a clause of time."""
    contrasts: frozenset[str] = frozenset()
    """*while*, *though*: what sets one clause against another."""
    concessions: frozenset[str] = frozenset()
    """*although*: what opens a clause in which a writer objects."""
    askings: frozenset[str] = frozenset()
    """The *when* of *when asked*."""
    conditions: frozenset[str] = frozenset()
    """*if*, *unless*: what they lead to is part of what is said."""
    limits: frozenset[str] = frozenset()
    """*never*, *only*, *by*: behind a verb of saying they belong to what is said, not to when or how it is."""
    asides: frozenset[str] = frozenset()
    """Adverbs that tell how or when something is said, even right before a clause: said *again* the bridge was shut."""


@dataclass(frozen=True, slots=True)
class Language:
    """Words and marks, as data. Words are in lower case unless a field says otherwise."""

    code: str
    name: str
    abbreviations: frozenset[str] = frozenset()
    """Without their last full stop: `u.s`, `gov`."""
    has_datelines: bool = False
    """Whether a report may open with its place in capitals: *VELDEN, May 3 (The Wire) —*."""
    openers: frozenset[str] = frozenset()
    """Words that, written with a capital after an abbreviation, begin a sentence: `The U.S. The …`."""
    leaning: frozenset[str] = frozenset()
    """Words that open a sentence which leans on the one before it: `she`, `but`."""
    leaning_phrases: tuple[str, ...] = ()
    """The like in several words: `as a result`."""
    standing_phrases: tuple[str, ...] = ()
    """Openings with such a word that lean on nothing: `this week`."""
    subject_pronouns: frozenset[str] = frozenset()
    object_pronouns: frozenset[str] = frozenset()
    """*him*, *them*: they mean nobody of their own clause."""
    connectives: frozenset[str] = frozenset()
    """*however*, *for example*: between commas, they lean on the sentence before."""
    pointing_nouns: frozenset[str] = frozenset()
    """*the move*, *the sum*: of what, the sentence before has told."""
    personal_pronouns: frozenset[str] = frozenset()
    """*she*, *his*: they stand for one person."""
    first_person: frozenset[str] = frozenset()
    """*we*, *my*: the words of whoever writes or speaks."""
    narrated: frozenset[str] = frozenset()
    """Verbs in which reported speech goes on: *Ruiz said it was late. The repairs* would *take a year.*"""
    articles: frozenset[str] = frozenset()
    """*the*, *two*: words with which a noun begins."""
    clause_openers: frozenset[str] = frozenset()
    """*that*, *when*: words with which a clause begins."""
    person_endings: tuple[str, ...] = ()
    """How words for somebody end: *farmer*, *journalist*."""
    demonym_endings: tuple[str, ...] = ()
    """*Indian* forces."""
    crowds: frozenset[str] = frozenset()
    """Words for people of whom none is meant: *police*."""
    question_labels: frozenset[str] = frozenset()
    """What an interviewer’s turns are headed with: *Q*."""
    answer_labels: frozenset[str] = frozenset()
    """What the turns of whoever is interviewed are headed with, where it is no name: *A*."""
    statements: frozenset[str] = frozenset()
    """What somebody makes, issues or shares that is in their own words: a *statement*, but not a *post*."""
    labels: frozenset[str] = frozenset()
    """What stands before a colon and is nobody: *Opinion*, *Where*, *Background*."""
    notices: tuple[str, ...] = ()
    """Phrases of credits, teasers and notices to the reader, wherever they stand in a line."""
    notice_openings: tuple[str, ...] = ()
    """The like, where they open a line."""
    stop_words: frozenset[str] = frozenset()
    """Words too common to tell what a sentence is about."""
    heading_fillers: frozenset[str] = frozenset()
    """Words that a heading may begin with and mean the same: *The five* key points."""
    glance_headings: frozenset[str] = frozenset()
    """Headings of a box in which an outlet sums up its own article."""
    background_headings: frozenset[str] = frozenset()
    other_headings: frozenset[str] = frozenset()
    """Headings of what is not the article: further reading, corrections policy, about the author."""
    correction_openings: tuple[str, ...] = ()
    """How a correction or a note of the editors opens, before its colon or its date: *Correction, 4 June: …*"""
    correction_phrases: tuple[str, ...] = ()
    """How one opens that has no such word: *An earlier version of this article …*"""
    cue_verbs: Mapping[str, frozenset[Frame]] = field(default_factory=dict, compare=False)
    """Every form of the verbs that credit, with what may follow it."""
    cue_participles: frozenset[str] = frozenset()
    """Those of the forms that lean on the subject of the main clause: *arguing*."""
    noun_like: frozenset[str] = frozenset()
    """Forms of cue verbs that are as often nouns or adjectives: *state*, *reports*, *pledged* delegates."""
    cue_nouns: frozenset[str] = frozenset()
    """Nouns that credit with a clause: *claim*, *reasoning*."""
    cue_phrases: tuple[tuple[str, ...], ...] = ()
    """Words that credit those behind them: *according to*."""
    cue_idioms: tuple[tuple[str, ...], ...] = ()
    """Verbs that credit only with the words behind them: as Ruiz *put it*."""
    delivery_verbs: frozenset[str] = frozenset()
    """What one does with a claim of one's own: *outlined* his reasoning; not *rejected* his claim."""
    commentary: frozenset[str] = frozenset()
    """Participles with which a writer comments on what was said: *signalling* how much it matters."""
    comment_nouns: frozenset[str] = frozenset()
    """What a writer calls words when commenting on them: *, a claim that …*."""
    asked: frozenset[str] = frozenset()
    """When *asked*, when *pressed*."""
    empty_words: frozenset[str] = frozenset()
    """*goodbye*, *little*: said, they are no news."""
    entitling: frozenset[str] = frozenset()
    """Participles with a name in marks behind them: a match *dubbed* “…”."""
    naming_verbs: frozenset[str] = frozenset()
    """Verbs that credit only with the speaker's own words behind them: *called* it “…”, but *called* the police."""
    set_phrases: frozenset[str] = frozenset()
    """*no comment*: words in marks that say nothing."""
    replies: frozenset[str] = frozenset()
    """*replied*, *answered*: verbs of somebody who was told something, and is not the one who told it."""
    careful_verbs: frozenset[str] = frozenset()
    """Verbs of words and of deeds: *dismissed* the charge, but *dismissed* a batsman."""
    plain_objects: frozenset[str] = frozenset()
    """*batsman*, *visa*, *him*: objects, in the singular, that tell a deed."""
    passive_cues: frozenset[str] = frozenset()
    """*quoted* as saying."""
    unnamed: frozenset[str] = frozenset()
    """Nouns for people that name nobody, in every form: *official*, *critics*; and *some*."""
    unnamed_alone: frozenset[str] = frozenset()
    """Those that stand alone: *critics* said; *Walker* said is a name."""
    may_be_named: frozenset[str] = frozenset()
    """Words that let such a noun mean somebody named elsewhere: *the* lawyer, *her* lawyer, lawyers *like* Ruiz."""
    unnamed_described: frozenset[str] = frozenset()
    """Words that may stand behind such a noun and belong to it: people *familiar* with the matter."""
    cue_words: frozenset[str] = frozenset()
    """Every word that can be, or begin, what credits; a sentence without one credits nobody."""
    sure_tags: Mapping[str, str] = field(default_factory=dict, compare=False)
    """The parts of speech of words about which a tagger need not be asked."""
    tagger: str = ""
    """The weights that tell the parts of speech; none where the language has no cues."""
    grammar: Grammar = Grammar()
    names: Names = Names()
    signs: Signs = field(default_factory=Signs)


GENERIC = Language(
    code="und",
    name="another language",
    abbreviations=frozenset("prof mme mlle sra art abs sig dott".split()),  # with a capital, in many languages
    glance_headings=GLANCE_HEADINGS,
    other_headings=OTHER_HEADINGS,
    correction_openings=CORRECTION_OPENINGS,
    signs=Signs(notes=EDITORS_NOTES),
)
