"""How English names people: titles, roles, given names, and what is no person's name."""

from briefcli.languages.language import Agreement, Names

PRONOUNS = {
    "he": Agreement.HE, "him": Agreement.HE, "his": Agreement.HE,
    "she": Agreement.SHE, "her": Agreement.SHE,
    "they": Agreement.THEY, "them": Agreement.THEY, "their": Agreement.THEY,
    "it": Agreement.IT, "its": Agreement.IT,
    "i": Agreement.SELF, "we": Agreement.SELF, "my": Agreement.SELF, "our": Agreement.SELF, "you": Agreement.SELF,
    "who": Agreement.IT, "one": Agreement.IT,
}  # fmt: skip

HONORIFICS = {
    "mr": Agreement.HE, "mr.": Agreement.HE, "mister": Agreement.HE, "sir": Agreement.HE, "lord": Agreement.HE,
    "mrs": Agreement.SHE, "mrs.": Agreement.SHE, "ms": Agreement.SHE, "ms.": Agreement.SHE, "miss": Agreement.SHE,
    "dame": Agreement.SHE, "lady": Agreement.SHE, "baroness": Agreement.SHE, "madam": Agreement.SHE,
    "dr": None, "dr.": None, "prof": None, "prof.": None, "professor": None, "rev": None, "rev.": None,
    "reverend": None, "hon": None, "hon.": None, "fr": None, "fr.": None,
}  # fmt: skip

ROLES = frozenset(
    """
    president vice-president premier chancellor minister secretary senator sen sen. representative rep rep.
    congressman congresswoman governor gov gov. mayor ambassador envoy commissioner councillor councilor
    councilman councilwoman speaker leader whip chairman chairwoman chair chairperson director chief
    executive ceo cfo coo founder co-founder owner manager spokesman spokeswoman spokesperson aide adviser
    advisor strategist pollster consultant lobbyist lawyer attorney solicitor barrister prosecutor judge
    justice magistrate sheriff officer detective inspector superintendent constable sergeant sgt sgt.
    captain capt capt. lieutenant lt lt. colonel col col. major maj maj. general gen gen. admiral adm adm.
    commander cmdr. brigadier marshal soldier pilot astronaut professor dean principal teacher lecturer
    researcher scientist economist analyst historian sociologist epidemiologist doctor physician surgeon
    nurse midwife pastor priest bishop archbishop cardinal pope imam rabbi reverend monsignor king queen
    prince princess duke duchess sheikh emir sultan editor reporter journalist correspondent columnist
    author writer novelist poet actor actress singer musician composer filmmaker producer artist architect
    engineer designer coach trainer player striker goalkeeper midfielder defender quarterback referee umpire
    athlete farmer fisherman miner baker driver student activist campaigner organizer organiser volunteer
    delegate candidate nominee incumbent challenger treasurer clerk controller comptroller auditor registrar
    curator librarian ombudsman regulator diplomat legislator lawmaker mp assemblyman assemblywoman deputy
    undersecretary head partner billionaire businessman businesswoman entrepreneur investor banker trader
    broker broadcaster host anchor moderator commentator mogul magnate tycoon resident witness sens sens.
    reps reps. pres pres. hacker rapper councilmember retiree freshman firefighter paramedic veteran fellow
    passenger neighbour neighbor
    scholar expert specialist coordinator administrator operative surrogate politician statesman
    """.split()
)

SHORT_ROLES = {
    "gov.": "governor", "sen.": "senator", "rep.": "representative", "gen.": "general", "lt.": "lieutenant",
    "capt.": "captain", "sgt.": "sergeant", "col.": "colonel", "maj.": "major", "adm.": "admiral",
    "pres.": "president", "prof.": "professor", "cmdr.": "commander",
}  # fmt: skip

SURNAME_ROLES = frozenset(
    """
    king judge bishop dean prince duke pope baker farmer miner carpenter marshal major general cardinal
    priest justice fellow head clerk constable banker brother coach author artist chancellor archer abbot
    knight noble driver
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

NAME_PARTICLES = frozenset(
    """
    de da dos das del della di du la le van von der den ten ter al el bin ibn bint y e ben
    """.split()
)

NAME_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())

NOT_NAMES = frozenset(
    """
    committee university college school institute institution department ministry agency bureau office
    commission council court house senate congress parliament assembly party party's union association
    federation foundation society club team league company corporation inc inc. corp corp. co. ltd ltd. llc
    plc group bank fund trust times post journal tribune herald gazette chronicle telegraph guardian ledger
    courier observer magazine news press television radio network street avenue road square park airport
    station hospital church cathedral bridge river lake sea ocean island islands mountain valley bay beach
    county city town state states kingdom republic nations north south east west northern southern eastern
    western central new united national international federal general district region province monday
    tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december act bill law treaty agreement war day week year day's convention
    conference summit forum festival cup championship olympics games award prize center centre building
    tower hall hotel plaza force forces army navy police guard corps administration campaign project program
    service services systems technologies industries holdings partners associates capital security health
    care rights republican republicans democrat democrats democratic conservative labour liberal american
    americans british french german russian chinese european white black super tea american-led capitol hill
    wall main high qaeda jazeera arabiya shabab affairs defense defence justice energy treasury budget finance foreign
    """.split()
) - frozenset("march april june august may west".split())

SURNAMES = frozenset(
    """
    french german day hall church park white black west north east lake wall banks bridge field town bank
    price post law street house bush ford hill hills day summers winters knight mills close rivers lakes
    """.split()
)

HE_NAMES = frozenset(
    """
    abdul aidan al alberto alfie alun andrzej archie arun austin beau bjorn callum chad chidi cormac dafydd davey
    desmond donnie elijah lucien eoin ezra finn hunter huw hywel janusz jonah jun jurgen kenji mickey milos narendra
    niall olaf orrin rand reid reince rhys rich ricky robbie ronnie seamus stu tad takeshi thad trey tunde vijay wes
    zoran aaron ed woodrow luther adam adrian ahmad ahmed alan alain albert alejandro alex alexander alexei alexis
    alfred ali allen alvaro amir anders andre andrea andreas andrei andres andrew andy angel angelo anthony
    antoine anton antonio arjun arnold arthur arturo asif barack barry bart ben benjamin bernard bernie bert
    bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin
    cameron carl carlos cedric cesar charles charlie chester chris christian christopher chuck clarence
    clark claude clayton clement cliff clifford clint clive cody colin connor corey craig curtis cyril dale
    damian damien damon dan daniel danny darren darryl dave david dean declan dennis derek devin didier
    diego dieter dimitri dinesh dmitri dmitry dominic don donald doug douglas drew duncan dustin dwight
    dylan earl eddie edgar eduardo edward edwin eli elias elliot elliott emeka emilio emmanuel enrique eric
    erik ernest ernesto ethan eugene evan fabio farid felipe felix ferdinand fernando fidel francesco
    francis francisco francois frank franklin franz fred frederick gabriel gareth garrett gary gavin gene
    geoff geoffrey george gerald gerard gerry gilbert giles giovanni giuseppe glen glenn gonzalo gordon
    graham grant greg gregory guido guillermo gus gustavo guy hamid hank hans harold harry harvey hassan
    hector heinrich henri henrik henry herbert herman hiroshi howard hubert hugh hugo hussein ian ibrahim
    igor imran isaac ismail ivan ivo jack jackson jacob jacques jake jakob james jamie jan jared jason
    javier jay jean jeb jeff jeffrey jeremy jermaine jerome jerry jesse jim jimmy joachim joao joe joel
    johan johannes john johnny jon jonathan jordan jorge jose joseph josh joshua juan jules julian julio
    julius justin kareem karim karl keith ken kenneth kenny kevin khalid kirk klaus kofi konrad kumar kurt
    kwame kyle lance larry lars laurence laurent lawrence lee leo leon leonard leonardo leroy leslie lester
    lewis liam lindsey lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis lukas luke magnus
    mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin martyn marvin mateo
    mathew matt matteo matthew matthias maurice mauricio max maxim maximilian mehmet michael michel mick
    miguel mike mikhail milan miles mitch mitt mohamed mohammad mohammed morgan morris moses muhammad murray
    mustafa nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikolai nils noah noel norbert
    norman oleg oliver olivier omar oscar oskar osman otto owen pablo paolo pascal pat patrick paul paulo
    pavel pedro percy perry pete peter phil philip philippe phillip pierre piotr prakash quentin rafael
    raheem rahul raj rajesh ralph ramon randall randy raul ravi ray raymond recep reggie reginald rene
    reuben rex ricardo richard rick rob robert roberto robin rod rodney rodrigo roger roland rolf roman ron
    ronald rory ross roy rudolf rudy rupert russell ryan salman salvador sam samir samuel sandro sanjay
    santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shinzo sidney silvio simon
    spencer stan stanislav stanley stefan stefano stephen sterling steve steven stewart stuart sunil sven
    ted terence terrence terry theo theodore thierry thomas tim timothy tobias todd tom tomas tommy tony
    travis trevor troy tyler ulrich umar vadim valentin vernon victor viktor vince vincent vincenzo vitaly
    vladimir volodymyr wade wallace walter warren wayne wendell werner wilfred wilhelm will william willie
    winston wolfgang xavier yannick yasser yoshi yuri yusuf zach zachary
    """.split()
)

SHE_NAMES = frozenset(
    """
    agnieszka akiko amara amelie anja anjali aoife ava benazir brittany bronwyn carys catriona celine cheri chioma
    consuelo cornelia deepa dena dianne eilidh ekaterina ellie elodie esperanza freya guadalupe hana ifeoma isla
    juliette katja keiko khadija halima lakshmi layla lindiwe lourdes lupe madison margaux mathilde meg mhairi molly
    morag nerys ngozi niamh nomsa noor odette oksana orla pilar precious rebekah roisin shira sian sigrid signe sinead
    siobhan solveig sunita sylvie tamar teodora thandeka veronique yael yuki yulia yuliya zofia
    abigail adele adriana agnes aisha alexandra alexandria alice alicia alison allison alma amanda amber
    amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna anne annette annie antonia
    april ariana ashley astrid audrey aung barbara beatrice beatriz becky belinda bernadette bertha beth
    betsy betty beverly bianca birgit bonnie brenda bridget brigitte brooke camila camille carla carlotta
    carly carmen carol carole carolina caroline carolyn carrie catalina catherine cathy cecilia celia
    charlene charlotte chelsea cheryl chiara chloe christa christina christine cindy claire clara clare
    claudia colleen connie constance cora courtney cristina cynthia daisy daniela danielle daphne dawn
    deborah debbie debra delia denise diana diane dina dolores donna dora doris dorothy edith eileen elaine
    eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa emilia emily emma erica erika
    erin esther ethel eva eve evelyn faith fatima felicia fiona flora florence frances francesca frida
    gabriela gabrielle gail gemma genevieve georgia georgina geraldine gertrude gina giulia gladys gloria
    grace greta gretchen gwen hanna hannah harriet hazel heather heidi helen helena helene helga hilary
    hilda hillary holly hope huma ida imogen indira ines ingrid irena irene iris irina isabel isabella
    isabelle ivana ivanka jackie jacqueline jana jane janet janice jasmine jean jeanette jeanne jen jenna
    jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie johanna josefina josephine joy joyce
    juanita judith judy julia juliana julie juliet june karen karin karina karla kate katharina katharine
    katherine kathleen kathryn kathy katie katrin kay kayla kelly kellyanne kerry kim kimberly kirsten
    kirsty kristen kristin kristina laila lara laura lauren laurie lea leah leila lena leonie lesley leslie
    leticia lidia lilian lillian lily linda lindsay lisa liz liza lois lola loretta lori lorraine louise
    lucia lucille lucy luisa lydia lynn lynne mabel madeleine madeline magdalena maggie malala mandy manuela
    marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marion marisa marissa
    marjorie marlene marta martha mary maryam maureen maya megan megyn mei melanie melania melinda melissa
    mercedes meredith meryl mia michaela michele michelle mildred mina miranda miriam moira mona monica
    monika myra nadia nadine nan nancy naomi natalia natalie natasha nathalie nicola nicole nikki nina nora
    norma odette olga olivia ophelia paige pam pamela patricia patty paula pauline pearl peggy penelope
    penny petra philippa phoebe phyllis polly priscilla priya rachel ramona rebecca regina renata renee
    rhonda rita roberta robyn rosa rosalind rosalie rose rosemary rosie roxanne ruth sabine sabrina sadia
    sally samantha sandra sara sarah sasha selina serena shannon sharon sheila shelley sheryl shirley silvia
    simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne
    susie suzanne svetlana sybil sylvia tamara tammy tanya tara tatiana teresa tess tessa thelma theresa
    therese tiffany tina toni tracey tracy trudy ulrike ursula valentina valeria valerie vanessa vera verena
    veronica vicky victoria viola violet virginia vivian vivienne wanda wendy wilma winifred yasmin yolanda
    yvette yvonne zainab zoe zuzana
    """.split()
)

MONTHS = frozenset("april may june august march january sunday wednesday tuesday friday".split())

BEFORE_MONTHS = frozenset(
    """
    in on since until till last next this by early late mid every during through throughout before after
    come around
    """.split()
)

GIVEN_NAMES = {
    **dict.fromkeys(HE_NAMES - SHE_NAMES, Agreement.HE),
    **dict.fromkeys(SHE_NAMES - HE_NAMES, Agreement.SHE),
    **dict.fromkeys(HE_NAMES & SHE_NAMES, None),
}

NAMES = Names(
    pronouns=PRONOUNS,
    honorifics=HONORIFICS,
    roles=ROLES,
    short_roles=SHORT_ROLES,
    surname_roles=SURNAME_ROLES,
    gendered_roles=GENDERED_ROLES,
    given_names=GIVEN_NAMES,
    particles=NAME_PARTICLES,
    suffixes=NAME_SUFFIXES,
    surnames=SURNAMES,
    months=MONTHS,
    before_months=BEFORE_MONTHS,
    not_names=NOT_NAMES,
)
