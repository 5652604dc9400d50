"""The English words that tell sentences apart, and a line that can stand alone from one that cannot."""

ABBREVIATIONS = frozenset(
    """
    mr mrs ms mx dr prof rev fr sr jr hon st messrs mmes esq
    gen lt col capt cpt sgt maj cmdr cdr adm pvt cpl brig supt insp det gov lieut sen sens rep reps pres amb atty
    u.s u.k u.n e.u d.c n.y n.j n.c s.c n.d s.d n.m n.h w.va l.a u.s.a u.s.s u.a.e u.s.s.r h.r n.w s.w n.e s.e
    inc corp co cos ltd bros assn dept univ ave blvd rd sq ft mt no nos vol vs v e.g i.e etc al approx est
    ph.d m.d b.a m.a m.b.a j.d ll.b d.d.s r.n a.m p.m a.d b.c c.e
    jan feb mar apr jun jul aug sep sept oct nov dec
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
    ore pa tenn tex va vt wash wis wyo ont que
    d-calif r-calif d-mass d-n.y r-ky d-ill r-fla r-tex d-va d-conn d-del d-md d-mich d-minn r-tenn r-ga r-ariz r-s.c
    """.split()
)

OPENERS = frozenset(
    """
    the a an he she it they we i you this that these those there his her its their our my your
    in on at by for from with after before when while as if since until during under over among although though
    but and so yet or nor however then now still also meanwhile later instead
    what who why how where which no not some many most several both each all another one two
    """.split()
)
"""Capitalised after an abbreviation, these begin a sentence; names, which follow a title, are not among them."""

EXISTING = """
    is are was were be been has have had will would may might must can could cannot should s re ll d ve
    isn aren wasn weren hasn haven hadn won wouldn seem seems seemed appear appears appeared remain remains remained
    exist exists existed came comes followed used needs never still now always also just only simply certainly
""".split()
"""*There is*, *there would*: what follows *there* where it points nowhere."""

LEANING = frozenset(
    """
    he she it they this these those that such his her hers their theirs its him them
    but and or nor so yet then also too however meanwhile still instead therefore thus hence moreover furthermore
    finally secondly thirdly lastly sure yes ok okay well
    additionally nevertheless nonetheless otherwise besides similarly likewise indeed consequently accordingly
    conversely rather afterward afterwards thereafter alternatively specifically regardless plus again another others
    there
    """.split()
)
"""Words that open a sentence leaning on the one before it."""

LEANING_PHRASES = (
    "in addition", "for example", "for instance", "in other words", "as a result", "on the other hand", "by contrast",
    "in contrast", "after that", "before that", "at the time", "at that time", "at the same time", "at that point",
    "at this point", "in turn", "of course", "that said", "even so", "more importantly", "most importantly",
    "despite this", "despite that", "despite these", "despite those", "because of this", "because of that", "as such",
    "since then", "until then", "by then", "in that", "in this case", "in these", "in those", "with that",
    "with this", "for this", "for that", "from there", "on that", "on this", "to that end", "to this end",
    "under this", "under that", "according to him", "according to her", "according to them", "asked about",
    "asked whether", "asked if", "asked why", "asked how", "when asked", "one of them", "one of these",
    "one of those", "some of them", "some of these", "many of them", "many of these", "most of them", "all of this",
    "all of that", "all of them", "all of these", "none of them", "none of this", "the former", "the latter",
    "the pair", "the duo", "the trio", "the two", "the move", "the same", "the other", "not only that", "only then",
    "what is more", "what's more", "what’s more", "after all", "as for", "first of all", "if so", "if not",
    "even then", "both men", "both women", "both sides", "both were", "both are", "both have", "even now",
    "due to this", "due to these", "due to that", "because of these", "all right", "of these", "of those", "one such",
    "the ones", "the first time", "the last time", "the second time", "both of", "neither of the",
    "each of those", "each of these",
    "all that", "even if that", "just then", "not so", "while that", "while this",
)  # fmt: skip
"""The like in several words."""

STANDING_PHRASES = (
    "this week", "this weekend", "this month", "this year", "this morning", "this afternoon", "this evening",
    "this season", "this summer", "this winter", "this spring", "this autumn", "this fall", "this century",
    "this decade", "so far this", "so called", "instead of", "rather than", "regardless of", "besides the",
    "those who", "her majesty", "his holiness", "his majesty",
    *(f"there {word}" for word in EXISTING),
)  # fmt: skip
"""Openings with such a word that lean on nothing: *this week* points at the day of the article."""

CONNECTIVES = frozenset(
    (
        "however", "therefore", "moreover", "furthermore", "nevertheless", "nonetheless", "instead", "meanwhile",
        "indeed", "consequently", "accordingly", "conversely", "similarly", "likewise", "too", "for example",
        "for instance", "in turn", "as a result", "by contrast", "in contrast", "in addition", "on the other hand",
    )
)  # fmt: skip
SUBJECT_PRONOUNS = frozenset(("he", "she", "they", "it"))
OBJECT_PRONOUNS = frozenset(("him", "them", "it", "that", "this", "both"))
POINTING_NOUNS = frozenset(
    "move sum figure decision ruling claim claims allegation allegations accusation accusations remark remarks".split()
)
PERSONAL_PRONOUNS = frozenset("he him his himself she her hers herself".split())
FIRST_PERSON = frozenset("i we my our ours us me mine myself ourselves".split())
NARRATED = frozenset("would could should might".split())
QUESTION_LABELS = frozenset("q question interviewer moderator host".split())
ANSWER_LABELS = frozenset("a answer".split())
STATEMENTS = frozenset(
    """
    statement statements message speech remarks letter note memo email e-mail announcement apology response reply
    warning appeal address testimony answer
    """.split()
)
LABELS = frozenset(
    """
    analysis opinion editorial comment commentary exclusive live watch listen read update updates updated breaking
    report reports photo photos picture pictures image images video videos audio gallery podcast poll polls survey
    study review reviews recap preview interview profile obituary explainer explained timeline transcript excerpt
    essay column feature special series quiz map chart infographic data fact facts check fact-check correction
    clarification note notes background context summary story stories news headline headlines latest related more
    where when who what why how time times date dates place venue location address price prices cost tickets
    admission entry info information details contact website phone email hours open source sources credit credits
    score scores result results stats goals scorers attendance referee half-time full-time venue weather forecast
    ingredients method serves prep cook servings yield step tip tips warning quote quotes motto slogan title subtitle
    verdict rating stars director cast runtime genre key question questions answer answers q a bottom takeaway
    takeaways lesson lessons example examples conclusion introduction part chapter section article clause
    revealed bombshell look must-see alert confirmed leaked rumour rumor gossip
    """.split()
)

PERSON_ENDINGS = (
    "man", "woman", "boy", "girl", "mother", "father", "wife", "husband", "son", "child", "baby", "someone", "everyone",
    "anyone", "victim", "person", "who", "whose", "suspect", "celebrity", "teen", "adult", "native", "chief", "guard",
    "star", "model", "vigilante", "hero", "pilot", "nurse", "colleague", "friend", "judge", "thief", "bride", "guest",
    "ist", "ician", "er", "or", "ant", "ent", "ee",
)  # fmt: skip
DEMONYM_ENDINGS = ("an", "ish", "ese", "i")
CROWDS = frozenset("police officials officers doctors prosecutors authorities documents troops".split())

ARTICLES = frozenset(
    "a an the this that these those its their his her our my your each every any some no one two three four "
    "five six seven eight nine ten several many most both another other all".split()
)
"""A noun follows."""

CLAUSE_OPENERS = frozenset(
    "that which who whom whose when while where as after before if because since until unless though although and but "
    "or so whether than how why what to by for".split()
)
"""A clause, or what does the work of one, begins: what stands before can be meant by a pronoun in it."""

NOTICES = (
    "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
    "all rights reserved", "getty images", "ap photo", "photo credit", "image credit", "photo courtesy", "click here",
    "sign up for our", "sign up to our", "sign up here", "subscribe to our", "subscribe now", "our newsletter",
    "follow us on", "like us on", "join us on", "follow him on", "follow her on", "follow me on", "follow @",
    "may not be published, broadcast", "let us know in",
    "in the comments below", "in the comments section", "for more information", "for more on", "scroll down",
    "download our app", "is a staff writer", "opinions expressed in this", "views expressed in this", "send tips to",
    "please bookmark", "bookmark this", "bookmark our", "bookmark us", "our website", "sign up for the",
    "sign up to the",
    "daily newsletter", "weekly newsletter", "free newsletter", "morning newsletter", "roundup email", "round-up email",
    "straight to your inbox", "in your inbox", "to your inbox", "we'll send you", "we’ll send you", "we will send you",
    "our whatsapp", "our app", "our facebook", "our twitter", "our instagram", "our youtube", "our telegram",
    "earn a commission", "earn us a commission", "earn commission", "affiliate commission", "affiliate links",
    "we independently", "independently selected", "for the latest breaking news", "latest breaking news",
    "support our journalism", "become a member", "become a subscriber", "thanks for reading", "thank you for reading",
    "logging off for the night", "follow our live", "our live blog", "our live coverage", "stay with us",
    "turn on notifications",
    "this is a developing story", "originally appeared on", "originally published", "with inputs from",
)  # fmt: skip
"""Phrases of credits, teasers and notices to the reader, wherever they stand in a line."""

NOTICE_OPENINGS = (
    "reporting by", "additional reporting", "editing by", "writing by", "photo:", "photos:", "photo by", "photos by",
    "image:", "video:", "picture:", "pictured:", "file photo", "file -", "file –", "file —", "copyright", "©",
    "sign up", "subscribe", "read more", "read also", "also read", "see also", "read:", "related:", "related article",
    "related story", "more on this", "more:", "watch:", "watch live", "watch the", "listen:", "opinion:", "analysis:",
    "must read", "check out", "stay tuned", "advertisement", "first published", "last updated", "updated:",
    "published:", "this article was", "this story was", "this story has been", "this article has been",
    "this post has been", "editor's note", "editor’s note", "correction:", "clarification:", "do you have a story",
    "tell us", "what do you think", "share your", "by the way,", "write to", "contact us", "email us", "e-mail us",
    "here's what", "here’s what", "here's how", "here’s how", "here's why", "here’s why", "here's everything",
    "here’s everything", "here's a look", "here’s a look", "here are", "below is", "below are", "read on",
    "prices as at", "prices as of",
    "welcome to our", "welcome back to", "good morning and welcome", "good evening and welcome", "follow along",
    "bookmark", "full disclosure", "click", "tune in", "warning:", "spoiler",
)  # fmt: skip
"""The like, where they open a line."""

STOP_WORDS = frozenset(
    """
    a about above after again against ago all almost along already also although always am among an and another any
    anyone anything are aren't around as at away back be became because become been before began being below between
    both but by came can can't cannot come comes could couldn't day days did didn't do does doesn't doing don't done
    down during each either else enough even ever every everyone everything far few first for former found from full
    further get gets getting give given go goes going gone good got great had hadn't has hasn't have haven't having he
    her here hers herself him himself his how however i i'm i've if in including instead into is isn't it it's its
    itself just keep kept know known last later least less let like likely little long made make makes making many may
    me might mine more most much must my myself near need never new next no none nor not nothing now of off often
    old on once one only onto or other others our ours out over own part perhaps put quite rather really right said
    same saw say saying says see seen set several shall she should shouldn't since so some someone something soon
    still such take taken tell than that that's the their theirs them themselves then there there's these they
    they're thing things think this those though three through time times to today together told too took toward two
    under until up upon us use used very want wanted was wasn't way ways we we're we've week weeks well went were
    weren't what when where whether which while who whom whose why will with within without won't would wouldn't year
    years yes yet you you're your yours according added asked called mr mrs ms monday tuesday wednesday thursday
    friday saturday sunday
    """.split()
)
"""Too common to tell what a sentence is about."""
