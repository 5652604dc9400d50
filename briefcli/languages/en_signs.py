"""The English words of quantities and of what comes next."""

from briefcli.languages.signs import Coming, Quantities, Signs

QUANTITIES = Quantities(
    magnitudes=frozenset("thousand million billion trillion crore lakh m bn tn".split()),
    currencies=frozenset(
        """
        dollar dollars euro euros pound pounds pence penny cent cents yen yuan renminbi won crown crowns krona kronor
        krone kroner franc francs rupee rupees ruble rubles rouble roubles peso pesos real reais rand lira zloty
        shekel shekels dirham dirhams riyal riyals naira shilling shillings usd eur gbp
        """.split()
    ),
    percents=("percentage points", "percentage point", "per cent", "percent", "pct"),
    units=frozenset(
        """
        km kilometre kilometres kilometer kilometers mile miles metre metres meter meters centimetre centimetres
        centimeter centimeters millimetre millimetres millimeters mm cm foot feet inch inches yards acre acres hectare
        hectares tonne tonnes ton tons kilogram kilograms kilo kilos kg gram grams ounce ounces lb lbs litre litres
        liter liters gallon gallons barrel barrels megawatt megawatts gigawatt gigawatts mw gw kilowatts
        megawatt-hours degrees knots mph kph km/h sq
        """.split()
    ),
    durations=frozenset(
        """
        second seconds minute minutes hour hours day days week weeks weekends month months year years decade decades
        century centuries seasons nights mornings o'clock years-old times ages
        """.split()
    ),
    people=frozenset("people men women children staff police cattle sheep fish".split()),
    shares=(
        "a third of", "one third of", "one-third of", "two thirds of", "two-thirds of", "a quarter of",
        "one quarter of", "one-quarter of", "three quarters of", "three-quarters of", "half of", "a fifth of",
        "one-fifth of",
        "a tenth of", "one in three", "one in four", "one in five", "one in six", "one in eight", "one in ten",
        "two in three", "three in four", "two in five", "three in five", "nine in ten", "nine out of ten",
        "four out of five", "eight out of ten",
    ),
    pointing=frozenset("that those these this such them else".split()),
    hedges=(
        "about", "around", "roughly", "approximately", "nearly", "almost", "over", "under", "some", "only", "just",
        "at least", "at most", "more than", "less than", "fewer than", "up to", "as many as", "as much as",
        "an estimated", "close to", "well over", "a record", "a total of", "no more than", "no fewer than",
        "a further", "another",
        "an additional", "an average of", "the equivalent of", "a combined", "a total",
    ),
    measuring=frozenset(
        """
        cost costs costing rose rise rises risen rising fell fall falls fallen falling dropped drop drops grew grow
        grows grown growing jumped climbed climb climbs gained lost slid slipped slumped surged soared plunged plummeted
        tumbled declined decline declines increased increase increases decreased decrease shrank shrunk widened narrowed
        eased edged advanced sank ticked rebounded swelled expanded contracted totalled totaled totals total
        totalling totaling amounted amounts amount reached reaches reach hit topped tops exceeded exceeds averaged
        averages accounted accounts account makes make comprises comprise represented represents raised raises
        spent spends spend paid pays pay earned earns earn sold sells received receives contains employs employed
        produces produced generates generated attracted stood stands covers covered stretches measures weighs
        killed injured displaced donated invested peaked outnumbered
        contributed allocated borrowed owed owes saves saved adds added cut cuts lowered holds carries serves
        leads led trails trailed polled polls drew imported exported shipped recorded logged registered counted
        """.split()
    ),
    paths=frozenset(
        """
        by to from at up down out for of with in on off back more a an the as another about around roughly
        approximately nearly almost over under some only just least most than less fewer many much estimated close
        well record total further additional average equivalent combined between past below above it its their
        worth valued priced pegged
        """.split()
    ),
    measures=frozenset("by to from at".split()),
    being=frozenset("is are was were be been".split()),
    comparing=(
        "compared with", "compared to", "up from", "down from", "more than double", "twice as", "twice the",
        "double the", "times as", "times more", "times the", "on average", "the average", "an average", "the median",
        "a median",
        "the highest", "the lowest", "the largest", "the smallest", "the most", "the fewest", "a record",
        "a year earlier",
        "a year ago", "a year before", "the previous year", "the same period", "the equivalent of", "versus",
        "out of", "higher than", "lower than", "fewer than",
    ),
)  # fmt: skip

SCHEDULED = """
    meet vote hold host open reopen close begin start launch resume return hear decide rule announce publish release
    present unveil introduce debate discuss consider travel fly visit arrive leave depart speak address deliver appear
    testify attend take face stand go play compete celebrate mark honour honor receive award choose select
    pick nominate sign submit file issue hand move expire end finish conclude run air broadcast screen premiere debut
    perform tour sail convene gather march strike inaugurate swear bury sentence arraign extradite execute deport
    transfer demolish build complete install replace test ship distribute lift impose ban enforce apply come enter kick
    restart recall recount brief give resign step retire continue stay operate rally caucus headline accept interview
    held taken given sworn chosen sent heard drawn flown begun built read
    rejoin reconvene plead crown count hike merge acquire list report cease stop phase roll switch draw auction
    tender dock land dismantle evacuate lay raise cut remain feature join lead campaign collect
    """

TIMETABLED = """
    opens reopens closes begins starts resumes returns meets votes convenes ends expires runs continues takes goes airs
    premieres launches sails departs arrives hosts holds comes
    """

COMING = Coming(
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    months=(
        ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
        ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
        ("december", "dec"),
    ),
    of_months=("of",),
    before_times=frozenset("in by before until till from during this next early late mid of".split()),
    other_times=frozenset("of since last".split()),
    following=frozenset({"next"}),
    seasons={"spring": 5, "summer": 8, "autumn": 11, "fall": 11},
    soon=(
        "today", "tonight", "tomorrow", "this afternoon", "this evening", "this week", "this weekend", "this month",
        "next week", "next weekend", "next month", "next year", "next spring", "next summer",
        "next autumn", "next fall", "next winter", "next season", "next term", "later this week", "later this month",
        "later this year",
        "later this season", "later this spring", "later this summer", "later this autumn", "later this fall",
        "later today", "later tonight", "the end of the week", "the end of the month", "the end of the year",
        "the end of this week", "the end of this month", "the end of this year",
        "the coming days", "the coming weeks", "the coming months", "coming days", "coming weeks", "coming months",
        "the next few days", "the next few weeks", "the next few months", "the next two weeks", "a later date",
        "the week after next", "the following week",
    ),
    futures=frozenset("will won't".split()),
    present=frozenset("is are 's has have".split()),
    settled=frozenset("due scheduled slated set booked".split()),
    expected=frozenset("expected planned poised".split()),
    intending=frozenset("plans plan intends intend".split()),
    purposes=frozenset(
        """
        aim aims goal goals hope hopes plan plans idea purpose way job point task intention objective challenge
        mission role dream priority duty trick temptation key answer solution
        """.split()
    ),
    scheduled=frozenset(SCHEDULED.split()),
    timetabled=frozenset(TIMETABLED.split()),
    uncertain=frozenset(
        """
        if unless should assuming provided probably likely unlikely perhaps maybe possibly presumably hopefully surely
        doubtless inevitably undoubtedly doubt certainly potentially hope hopes hoped hoping believe believes believed
        believing think thinks thought predict predicts predicted predicting prediction predictions forecast forecasts
        fear fears feared bet bets betting imagine suspect suspects guess promised promises promise vowed vows vow
        pledged
        pledges pledge warned warns warning threatened threatens speculation speculated rumoured rumored rumors rumours
        argue argues argued insists insisted insist claims claimed odds confident optimistic convinced suppose
        hypothetical reportedly
        """.split()
    ),
    no_events=frozenset(
        """
        know need want like love hate remember forget depend determine matter mean win lose beat see find prove
        have happen seem feel think believe hope look understand realise realize learn notice
        help allow let make keep get require try ensure show tell say ask become be affect benefit suffer
        miss enjoy regret struggle likely cause create destroy damage fail succeed grow rise fall drop increase decrease
        """.split()
    ),
)  # fmt: skip

MENDING = (
    "earlier version", "previous version", "original version", "earlier headline", "earlier article", "incorrect",
    "inaccurate", "misstate", "misspel", "misidentif", "misquot", "misattribut", "misreport", "mistaken", "erroneous",
    "in error", "an error", "editing error", "errors in", "wrongly", "was wrong", "correct", "amended", "clarif",
    "retract", "has been removed", "was removed", "has been updated to", "was updated to",
)  # fmt: skip
POLICIES = (
    "if you", "please", "report a correction", "report an error", "contact us", "email us", "e-mail us", "an email to",
    "let us know", "corrections policy", "corrections page",
)  # fmt: skip

SIGNS = Signs(
    quantities=QUANTITIES,
    coming=COMING,
    definite="the",
    adding=frozenset("also too likewise instance example".split()),
    distant=frozenset("that those these else".split()),
    places=frozenset("there here".split()),
    several=frozenset("they them their theirs themselves".split()),
    addressing=frozenset("you your yours yourself".split()),
    notes=("editor's note", "editors' note", "note to readers"),
    mending=MENDING,
    policies=POLICIES,
)
