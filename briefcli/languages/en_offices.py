"""What English calls people by what they are: offices, roles, ranks, and those around them."""

from briefcli.languages.language import Agreement

ROLES = frozenset(
    """
    president vice-president premier chancellor minister secretary senator sen sen. representative rep rep.
    congressman congresswoman governor gov gov. mayor ambassador envoy commissioner councillor councilor councilman
    councilwoman speaker leader whip chairman chairwoman chair chairperson director chief executive ceo cfo coo
    founder co-founder owner manager spokesman spokeswoman spokesperson aide adviser advisor strategist pollster
    consultant lobbyist lawyer attorney solicitor barrister prosecutor judge justice magistrate sheriff officer
    detective inspector superintendent constable sergeant sgt sgt. captain capt capt. lieutenant lt lt. colonel col
    col. major maj maj. general gen gen. admiral adm adm. commander cmdr. brigadier marshal soldier pilot astronaut
    professor dean principal teacher lecturer researcher scientist economist analyst historian sociologist
    epidemiologist doctor physician surgeon nurse midwife pastor priest bishop archbishop cardinal pope imam rabbi
    reverend monsignor king queen prince princess duke duchess sheikh emir sultan editor reporter journalist
    correspondent columnist author writer novelist poet actor actress singer musician composer filmmaker producer
    artist architect engineer designer coach trainer player striker goalkeeper midfielder defender quarterback
    referee umpire athlete farmer fisherman miner baker driver student activist campaigner organizer organiser
    volunteer delegate candidate nominee incumbent challenger treasurer clerk controller comptroller auditor
    registrar curator librarian ombudsman regulator diplomat legislator lawmaker mp assemblyman assemblywoman deputy
    undersecretary head partner billionaire businessman businesswoman entrepreneur investor banker trader broker
    broadcaster host anchor moderator commentator mogul magnate tycoon resident witness sens sens. reps reps. pres
    pres. hacker rapper councilmember retiree freshman firefighter paramedic veteran fellow passenger neighbour
    neighbor scholar expert specialist coordinator administrator operative surrogate politician statesman corporal
    cpl cpl. private insp insp. supt supt. det det. pc wpc dci trooper cadet brig brig. amb amb. atty atty. cdr
    vice-chancellor provost vicar rector curate chaplain deacon nun monk cleric preacher evangelist missionary
    ayatollah mullah mufti patriarch pontiff swami lama theologian headteacher headmaster headmistress counsel
    co-counsel barrister-at-law notary pm taoiseach msp mep mla alderman alderwoman selectman freeholder reeve
    guitarist bassist drummer vocalist pianist violinist cellist conductor songwriter soprano tenor baritone chef
    restaurateur photographer photojournalist sportswriter presenter newsreader newscaster screenwriter playwright
    dramatist biographer essayist critic blogger podcaster comedian entertainer dancer choreographer sculptor
    painter illustrator stylist hairdresser protester protestor demonstrator psychologist psychiatrist neurologist
    neuroscientist neurosurgeon cardiologist virologist immunologist oncologist paediatrician pediatrician
    gynaecologist gynecologist radiologist anaesthetist pathologist biologist microbiologist ecologist geologist
    meteorologist climatologist forecaster astronomer astrophysicist physicist chemist biochemist mathematician
    statistician anthropologist archaeologist linguist criminologist philosopher demographer geographer
    oceanographer seismologist volcanologist palaeontologist paleontologist botanist zoologist geneticist
    hydrologist glaciologist veterinarian dentist pharmacist therapist nutritionist dietitian carer caregiver
    foreman shopkeeper landlord trucker sailor skipper cyclist swimmer sprinter golfer boxer jockey winger forward
    batsman batter bowler pitcher catcher linebacker cornerback receiver medallist medalist champion boss warden
    ranger lifeguard developer programmer technologist inventor financier industrialist accountant actuary
    bookkeeper landowner rancher grower beekeeper breeder winemaker brewer grocer florist plumber electrician
    mechanic builder heir heiress socialite philanthropist oligarch dissident whistleblower defector interpreter
    translator pensioner homeowner shopper commuter motorist bystander onlooker eyewitness voter staffer intern
    member official worker negotiator mediator rapporteur peacekeeper inspector-general secretary-general vice-chair
    co-chair co-author co-owner climber mountaineer skier skater surfer rower wrestler gymnast racer rider insider
    fundraiser donor contractor loyalist defendant plaintiff claimant survivor investigator cllr cllr. supervisor
    """.split()
)

QUALIFIERS = frozenset(
    """
    former then acting outgoing incoming interim retired late onetime one-time longtime long-time sometime deputy
    assistant associate vice caretaker ousted exiled ex current senior junior chief honorary disgraced
    """.split()
)

PAST = frozenset("former then late onetime one-time sometime ousted ex".split())

BODIES = frozenset(
    """
    police state county city town village borough district federal university college school company club team party
    union army navy air force fire church parish provincial regional municipal council
    """.split()
)

RETINUES = frozenset(
    """
    campaign administration government cabinet team camp family household office supporter supporters fan fans backers
    allies critics opponents rally rallies presidency candidacy foundation organization organisation era regime
    loyalists voters delegates aides advisers advisors officials foundation estate brand trial case
    """.split()
)

NEWCOMERS = frozenset("a an another one".split())

STYLES = frozenset("lord lady baroness baron viscount viscountess earl count countess sir dame".split())

HONOURS = frozenset(
    """
    mp mep msp ms mla td kc qc sc phd ph.d ph.d. md m.d m.d. jd esq mbe obe cbe kbe dbe gbe om ch frs rn dds cpa ret
    """.split()
)

OFFICES = frozenset(
    """
    president premier chancellor minister secretary senator representative governor mayor ambassador commissioner
    congressman congresswoman councilman councilwoman speaker leader chairman chairwoman chair chairperson director
    chief executive ceo founder owner judge justice sheriff principal bishop archbishop cardinal pope rabbi imam pastor
    king queen prince princess editor coach manager captain candidate nominee treasurer dean rector vicar
    undersecretary general admiral colonel superintendent head
    """.split()
)

SHORT_ROLES = {
    "gov.": "governor", "sen.": "senator", "rep.": "representative", "gen.": "general", "lt.": "lieutenant",
    "capt.": "captain", "sgt.": "sergeant", "col.": "colonel", "maj.": "major", "adm.": "admiral",
    "pres.": "president", "prof.": "professor", "cmdr.": "commander", "insp.": "inspector", "cpl.": "corporal",
    "supt.": "superintendent", "atty.": "attorney", "amb.": "ambassador", "brig.": "brigadier",
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "lt": "lieutenant",
    "capt": "captain", "sgt": "sergeant", "col": "colonel", "maj": "major", "pm": "premier",
}  # fmt: skip

SURNAME_ROLES = frozenset(
    """
    king judge bishop dean prince duke pope baker farmer miner carpenter marshal major general cardinal priest
    justice fellow head clerk constable banker brother coach author artist chancellor archer abbot knight noble
    driver boxer bowler pitcher butcher painter skipper weaver sailor brewer forward boss warden ranger rider carver
    mason potter tanner gardener gardner shearer porter private member heir champion deacon monk vicar chaplain
    sculptor usher page squire sheikh sultan emir
    """.split()
)

GENDERED_ROLES = {
    **dict.fromkeys(
        """
        spokesman chairman congressman businessman councilman assemblyman king prince duke actor father son brother
        husband uncle widower priest bishop pope imam statesman fisherman man boy statesman
        """.split(),
        Agreement.HE,
    ),
    **dict.fromkeys(
        """
        spokeswoman chairwoman congresswoman businesswoman councilwoman assemblywoman queen princess duchess actress
        mother daughter sister wife aunt widow woman girl lady midwife
        """.split(),
        Agreement.SHE,
    ),
}
