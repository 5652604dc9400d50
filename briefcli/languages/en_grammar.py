"""The small words of an English sentence, by their office."""

from briefcli.languages.language import Grammar

GRAMMAR = Grammar(
    verbs=frozenset(
        """
        went left came took gave got met won lost led held ran kept stood sat spoke saw knew thought felt brought became
        found sent spent built bought caught fell grew sought taught wore paid made meant rose drew drove flew
        fought forgot broke chose threw wants seems appears becomes goes comes takes gets gives makes keeps knows
        believes thinks hopes feels remains includes wanted seemed appeared refused tried used planned hoped believed
        want seem appear become believe think hope feel remain know
        """.split()
    ),
    auxiliaries=frozenset(
        """
        is are was were be been being am has have had having do does did will would shall should can could may
        might must cannot can't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't
        didn't couldn't shouldn't ain't 's 'd i'm i've i'll i'd you're you've you'll you'd we're we've we'll
        we'd he'd he'll she'd she'll it'll it'd they're they've they'll they'd there'll that'll who'd who've
        who'll
        """.split()
    ),
    contractions=frozenset(
        """
        i i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd he's he'd he'll she's she'd she'll it's
        it'll it'd they're they've they'll they'd there's there'll that's that'll who's who'd who've who'll here's
        what's let's
        """.split()
    ),
    negations=frozenset(
        """
        not never n't didn't don't doesn't wouldn't won't couldn't can't cannot hasn't haven't hadn't nor
        """.split()
    ),
    passives=frozenset("is are was were be been being gets got 's".split()),
    infinitives=frozenset("to".split()),
    pronouns=frozenset("he she they it i we you who".split()),
    objects=frozenset("him her them us me you it reporters himself herself themselves".split()),
    determiners=frozenset(
        """
        the a an this that these those some many most several few all both another other each every no any one
        two three four five six seven eight nine ten dozens hundreds thousands his her their its my our your
        more
        """.split()
    ),
    possessives=frozenset("his her their its my our your".split()),
    prepositions=frozenset(
        """
        of in on at by for from with to about into over under after before during through between against among
        within without across toward towards around near behind beyond despite since until upon via per like
        amid outside inside along alongside throughout following including regarding
        """.split()
    ),
    clause_prepositions=frozenset("after before since until till".split()),
    quantifiers=frozenset(
        """
        some several few many most all both another others other one two three four five six seven eight nine ten
        half those these none each dozens hundreds thousands neither any more everyone everybody someone somebody
        """.split()
    ),
    collectives=frozenset("police people management staff labour counsel media".split()),
    amounts=frozenset(
        (("at", "least"), ("at", "most"), ("more", "than"), ("fewer", "than"), ("less", "than"), ("up", "to"))
    ),
    loose_amounts=frozenset("about around over under nearly almost roughly only just some".split()),
    links=frozenset("of for from at with in".split()),
    conjunctions=frozenset("and but or yet so nor plus".split()),
    subordinators=frozenset(
        """
        that because if when while as though although whether where which what how why than unless until once
        since who whom whose whenever whereas lest except
        """.split()
    ),
    relatives=frozenset("who which that whose whom where".split()),
    adverbs=frozenset(
        """
        also then later once again often never always just still already even now recently previously repeatedly
        publicly only first too soon today yesterday tonight tomorrow earlier further ever simply both all
        himself herself themselves itself instead long since twice back however moreover meanwhile afterward
        afterwards afternoon rather quickly there here
        """.split()
    ),
    topics=frozenset("about of against for".split()),
    appeals=frozenset("on upon".split()),
    times=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
        wed thu thur thurs fri sat sun today yesterday tonight tomorrow morning afternoon evening night week
        month year weekend noon midnight earlier later last next this ago recently a.m p.m a.m. p.m. week's day
        days weeks months years
        """.split()
    ),
    occasions=frozenset(
        """
        statement interview interviews speech speeches tweet tweets email emails e-mail letter memo rally debate
        hearing briefing conference press remarks broadcast show program programme post message release news
        twitter facebook event appearance call phone report filing note court testimony television tv radio
        podcast op-ed editorial column video forum meeting blog book essay affidavit statements convention
        response reply answer reference addition part turn article
        """.split()
    ),
    openers=frozenset(
        """
        but and yet so still or then now however meanwhile moreover indeed instead also
        """.split()
    ),
    answers=frozenset("neither maybe perhaps yes no please".split()),
    nobody=frozenset("nobody no none neither nothing".split()),
    signs=frozenset("badge banner graffiti label placard placards poster shirt sign signs sticker t-shirt".split()),
    modals=frozenset("must should can could may might shall cannot can't couldn't ought".split()),
    clause_openings=frozenset("when after before while once until".split()),
    contrasts=frozenset("while though although whereas as".split()),
    concessions=frozenset("though although despite".split()),
    askings=frozenset("when after once".split()),
    conditions=frozenset("if unless until once provided".split()),
    limits=frozenset(
        """
        never only hardly barely rarely scarcely seldom always nearly mostly largely all both even just still
        by within until since without despite
        """.split()
    ),
    asides=frozenset(
        """
        also later again recently previously repeatedly publicly privately earlier further today yesterday tonight
        tomorrow himself herself themselves itself bluntly flatly plainly angrily quietly openly firmly
        subsequently afterwards afterward twice too
        """.split()
    ),
)
