"""The English words that credit: verbs, nouns and phrases of saying, and what may follow each."""

from collections.abc import Iterable

from briefcli.languages.language import Frame


def _by_word(rows: Iterable[tuple[str, str]]) -> dict[str, frozenset[Frame]]:
    found: dict[str, set[Frame]] = {}
    for frames, words in rows:
        for word in words.split():
            found.setdefault(word, set()).update(Frame(frame) for frame in frames.split())
    return {word: frozenset(frames) for word, frames in found.items()}


CUE_VERBS = _by_word(
    (
        # what follows is a clause, whatever it looks like
        ("quote clause", "say says said saying"),
        # what follows is a clause where "that" or a verb shows it
        ("quote that", "claim claims claimed claiming insist insists insisted insisting"),
        ("quote that", "argue argues argued arguing contend contends contended contending"),
        ("quote that", "acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting"),
        ("quote that", "concede concedes conceded conceding allege alleges alleged alleging"),
        ("quote that", "assert asserts asserted asserting maintain maintains maintained maintaining"),
        ("quote that", "add adds added adding note notes noted noting state states stated stating"),
        ("quote that", "stress stresses stressed stressing emphasize emphasizes emphasized emphasizing"),
        ("quote that", "emphasise emphasises emphasised emphasising explain explains explained explaining"),
        ("quote that", "announce announces announced announcing declare declares declared declaring"),
        ("quote that", "confirm confirms confirmed confirming reveal reveals revealed revealing"),
        ("quote that", "report reports reported reporting recall recalls recalled recalling"),
        ("quote that", "predict predicts predicted predicting complain complains complained complaining"),
        ("quote that", "reiterate reiterates reiterated reiterating repeat repeats repeated repeating"),
        ("quote that", "remark remarks remarked remarking observe observes observed observing"),
        ("quote that", "write writes wrote writing tweet tweets tweeted tweeting post posts posted posting"),
        ("quote that", "joke jokes joked joking quip quips quipped quipping boast boasts boasted boasting"),
        ("quote that", "testify testifies testified testifying affirm affirms affirmed affirming"),
        ("quote that", "reply replies replied replying respond responds responded responding"),
        ("quote that", "answer answers answered answering counter counters countered countering"),
        ("quote that", "lament laments lamented lamenting swear swears swore swearing"),
        ("quote that", "deny denies denied denying disclose discloses disclosed disclosing"),
        ("quote that", "clarify clarifies clarified clarifying proclaim proclaims proclaimed proclaiming"),
        ("quote that", "conclude concludes concluded concluding suggest suggests suggested suggesting"),
        ("quote that", "underscore underscores underscored underscoring retort retorts retorted retorting"),
        ("quote that", "vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising"),
        ("quote that", "recount recounts recounted recounting mention mentions mentioned mentioning"),
        ("quote that", "caution cautions cautioned cautioning hint hints hinted hinting"),
        ("quote that", "estimate estimates estimated estimating quote quotes quoted quoting"),
        ("quote that", "continue continues continued continuing exclaim exclaims exclaimed exclaiming"),
        ("quote that", "mutter mutters muttered muttering shout shouts shouted shouting yell yells yelled yelling"),
        ("quote that", "whisper whispers whispered whispering cry cries cried scream screams screamed screaming"),
        ("quote that", "sigh sighs sighed chant chants chanted chanting scoff scoffs scoffed"),
        ("quote", "begin begins began"),
        ("quote that", "opine opines opined muse muses mused interject interjects interjected read reads"),
        (
            "quote that",
            "elaborate elaborates elaborated concur concurs concurred agree agrees agreed disagree disagrees disagreed",
        ),
        ("quote that", "demand demands demanded demanding propose proposes proposed proposing"),
        ("quote that", "recommend recommends recommended recommending request requests requested requesting"),
        ("quote that", "echo echoes echoed echoing confess confesses confessed confide confides confided"),
        ("quote that", "brag brags bragged bragging worry worries worried worrying "),
        ("quote that", "ruled theorize theorized theorise theorised speculate speculates speculated"),
        ("quote that", "stipulate stipulates stipulated specify specifies specified"),
        ("hearer quote that", "reassure reassures reassured reassuring notify notifies notified"),
        ("topic", "appeal appeals appealed appealing plead pleads pleaded pleading"),
        ("object", "slam slams slammed slamming mock mocks mocked mocking hail hails hailed hailing"),
        (
            "object",
            "applaud applauds applauded applauding lambast lambasts lambasted lambasting tout touts touted touting",
        ),
        (
            "object",
            "ridicule ridicules ridiculed ridiculing rebuke rebukes rebuked rebuking deride derides derided deriding",
        ),
        ("object", "characterize characterizes characterized characterise characterises characterised"),
        ("object", "label labels labelled labeled dub dubs dubbed liken likens likened brand brands branded"),
        # words in marks beside it, and nothing else; the other forms are nouns as often
        ("quote", "snapped growled barked chuckled laughed smiled grinned sobbed beamed gushed enthused ventured"),
        ("quote", "deadpanned hissed roared bellowed stammered mumbled murmured moaned groaned snarled"),
        ("quote", "urged pleaded surmised blogged commented texted emailed messaged captioned"),
        ("object", "expresses expressed expressing voice voices voiced voicing"),
        ("quote that", "grumble grumbles grumbled fume fumes fumed"),
        ("quote that", "cite cites cited citing indicate indicates indicated indicating"),
        # the hearer may stand between the verb and the words
        ("hearer quote that", "tell tells told telling"),
        ("hearer quote that", "warn warns warned warning assure assures assured assuring"),
        ("hearer quote that", "remind reminds reminded reminding inform informs informed informing"),
        ("hearer quote that", "advise advises advised advising promise promises promised promising"),
        ("hearer whether quote", "ask asks asked asking"),
        ("quote whether", "wonder wonders wondered wondering question questions questioned questioning"),
        ("quote whether", "inquire inquires inquired inquiring"),
        # what follows is not a clause
        ("infinitive", "vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising"),
        ("infinitive", "threaten threatens threatened threatening offer offers offered offering"),
        ("infinitive", "claim claims claimed claiming swear swears swore swearing demand demands demanded demanding"),
        ("hearer infinitive", "urge urges urged urging implore implores implored imploring"),
        ("hearer infinitive", "ask asks asked asking tell tells told telling warn warns warned warning"),
        ("hearer infinitive", "advise advises advised advising beg begs begged begging"),
        ("hearer infinitive", "challenge challenges challenged challenging"),
        ("topic", "warn warns warned warning complain complains complained complaining call calls called calling"),
        ("topic", "argue argues argued arguing boast boasts boasted boasting ask asks asked asking"),
        ("appeal", "call calls called calling"),
        ("charge", "accuse accuses accused accusing"),
        ("object", "deny denies denied denying urge urges urged urging demand demands demanded demanding"),
        ("object", "propose proposes proposed proposing announce announces announced announcing"),
        ("object", "criticize criticizes criticized criticizing criticise criticises criticised criticising"),
        ("object", "condemn condemns condemned condemning denounce denounces denounced denouncing"),
        ("object", "praise praises praised praising reiterate reiterates reiterated reiterating"),
        ("object", "describe describes described describing decry decries decried decrying"),
        ("object", "question questions questioned questioning defend defends defended defending"),
        ("object", "cite cites cited citing acknowledge acknowledges acknowledged acknowledging"),
        ("object", "dismiss dismisses dismissed dismissing blast blasts blasted blasting"),
        ("object", "call calls called calling"),
    )
)

CUE_PARTICIPLES = frozenset(verb for verb in CUE_VERBS if verb.endswith("ing"))

CUE_NOUNS = frozenset(
    """
    accusation admission allegation announcement argument assertion assurance belief charge claim claims comment
    concern conclusion confirmation contention declaration denial explanation finding findings insistence message
    opinion pledge point position prediction promise reasoning remark report reports statement statements
    suggestion testimony view vow warning warnings word allegations assertions accusations arguments comments fears
    """.split()
)

CUE_IDIOMS = (
    ("put", "it"),
    ("puts", "it"),
    ("went", "on", "to", "say"),
    ("goes", "on", "to", "say"),
    ("went", "on"),
    ("goes", "on"),
    ("pointed", "out"),
    ("points", "out"),
    ("point", "out"),
    ("pointing", "out"),
    ("made", "clear"),
    ("makes", "clear"),
    ("made", "it", "clear"),
    ("makes", "it", "clear"),
    ("chimed", "in"),
    ("chimes", "in"),
)

NOUN_LIKE = frozenset(
    """
    state states post posts call calls question questions answer answers report reports claim claims remark remarks
    quote quotes note notes demand demands promise promises pledge pledges request requests challenge challenges
    offer offers charge charges vow vows estimate estimates cry cries read reads echo echoes tweet tweets counter
    praise praises blast blasts stress stresses boast boasts lament laments sigh sighs shout shouts chant chants scream
    screams yell yells whisper whispers urge urges counters repeat caution hint
    hints joke jokes pledged proposed announced reported alleged accused advised voice voices worry worries appeal
    appeals label labels rebuke rebukes ridicule mock
    warning
    """.split()
)

CUE_PHRASES = (("according", "to"), ("in", "the", "words", "of"))

DELIVERY_VERBS = frozenset(
    """
    made make makes making outlined outlines outlining repeated repeats repeating reiterated reiterates reiterating
    expressed expresses expressing voiced voices voicing gave gives giving issued issues issuing offered offers
    offering defended defends defending explained explains explaining renewed renews renewing stated states restated
    presented presents delivered delivers shared shares sharing published released out has had conveyed aired raised
    """.split()
)

COMMENTARY = frozenset(
    """
    referring alluding signaling signalling indicating reflecting underlining underscoring marking raising sparking
    prompting drawing echoing fuelling fueling highlighting illustrating demonstrating putting setting
    triggering paving contradicting
    """.split()
)

SURE_TAGS = {
    "cannot": "MD",
    "say": "VBP",
    "says": "VBZ",
    "said": "VBD",
    "told": "VBD",
    "tells": "VBZ",
    "asks": "VBZ",
    "argues": "VBZ",
}

COMMENT_NOUNS = frozenset(
    "claim sentiment assertion charge accusation allegation argument view position notion acknowledgment "
    "acknowledgement swipe recommendation reference nod jab dig".split()
)

ASKED = frozenset("asked pressed questioned".split())

EMPTY_WORDS = frozenset(
    """
    goodbye hello farewell sorry yes no nothing little much so grace prayers something anything thanks this it them
    """.split()
)

ENTITLING = frozenset("called dubbed labelled labeled branded named titled entitled nicknamed headlined".split())

NAMING_VERBS = frozenset(
    """
    call calls called calling dub dubs dubbed dubbing label labels labelled labeled slam slams slammed slamming
    brand brands branded branding hail hails hailed hailing mock mocks mocked mocking liken likens likened
    """.split()
)

CAREFUL_VERBS = frozenset(
    """
    defend defends defended defending dismiss dismisses dismissed dismissing question questions questioned questioning
    cite cites cited citing blast blasts blasted blasting deny denies denied denying tout touts touted touting
    """.split()
)

SET_PHRASES = frozenset(("no comment", "no further comment", "no comments"))

REPLIES = frozenset("replied replies answered answers responded responds retorted retorts countered counters".split())

PLAIN_OBJECTS = frozenset(
    """
    title crown championship trophy belt lead goal wicket opener batsman batter visa bail entry access chance penalty
    music rock hole door passport ball corner border city town village territory flag cab taxi ambulance
    suspect man men woman women boy girl child children people person motorist patient employee worker staff player
    him her them me us himself herself themselves well authority authorities source official witness
    """.split()
)

PASSIVE_CUES = frozenset("quoted cited recorded reported heard".split())

CUE_WORDS = frozenset((*CUE_VERBS, *CUE_NOUNS, *(words[0] for words in (*CUE_PHRASES, *CUE_IDIOMS))))
