"""How English names people: titles, given names, surnames, and what is no person's name."""

from briefcli.languages.en_offices import (
    BODIES,
    GENDERED_ROLES,
    HONOURS,
    NEWCOMERS,
    OFFICES,
    PAST,
    QUALIFIERS,
    RETINUES,
    ROLES,
    SHORT_ROLES,
    STYLES,
    SURNAME_ROLES,
)
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
    "madame": Agreement.SHE, "mme": Agreement.SHE, "mme.": Agreement.SHE, "frau": Agreement.SHE,
    "señora": Agreement.SHE, "senora": Agreement.SHE, "signora": Agreement.SHE, "shrimati": Agreement.SHE,
    "smt": Agreement.SHE, "smt.": Agreement.SHE, "hajia": Agreement.SHE, "viscountess": Agreement.SHE,
    "countess": Agreement.SHE, "sister": Agreement.SHE,
    "monsieur": Agreement.HE, "herr": Agreement.HE, "señor": Agreement.HE, "senor": Agreement.HE,
    "signor": Agreement.HE, "shri": Agreement.HE, "alhaji": Agreement.HE, "viscount": Agreement.HE,
    "brother": Agreement.HE, "father": Agreement.HE,
    **dict.fromkeys("son husband uncle nephew grandson grandfather boyfriend stepfather stepson".split(), Agreement.HE),
    **dict.fromkeys(
        "mother daughter wife widow aunt niece granddaughter grandmother girlfriend stepmother".split(), Agreement.SHE
    ),
    **dict.fromkeys("friend cousin".split()),
    "mx": None, "mx.": None, "datuk": None, "haji": None,
    "dr": None, "dr.": None, "prof": None, "prof.": None, "professor": None, "rev": None, "rev.": None,
    "reverend": None, "hon": None, "hon.": None, "fr": None, "fr.": None,
}  # fmt: skip

NAME_PARTICLES = frozenset(
    """
    de da dos das del della dalla degli di du la le van zu zur zum
    vom binti binte bte abu ould af av von der den ten ter al el bin ibn bint y e ben
    """.split()
)

FAMILY_NAMES = frozenset(
    """
    xi wang li zhang liu chen yang huang zhao wu zhou xu sun zhu ma hu guo lin gao liang zheng luo xie tang han cao
    deng feng peng zeng xiao tian dong yuan pan jiang cai jia ding xue yan du dai zhong fang shi yao tan liao xiong
    jin hao kong bai cui mao qiu qin gu hou shao meng duan qian kang ban roh bae cha nam noh hur kim lee park choi
    jung jeong cho yoon jang lim shin seo kwon hwang ahn song moon yoo ryu hong chung
    """.split()
)

NAME_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())

STATES = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
    iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ala.
    ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. n.c.
    n.d. n.h. n.j. n.m. n.y. neb. nev. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. w.va. wash. wis. wyo. d.c.
    ontario quebec alberta manitoba saskatchewan queensland tasmania wales scotland england ireland britain
    """.split()
)
"""Those that are given names as well, such as Georgia, are not among them."""

NOT_NAMES = frozenset(
    """
    committee university college school institute institution department ministry agency bureau office commission
    council court house senate congress parliament assembly party party's union association federation foundation
    society club team league company corporation inc inc. corp corp. co. ltd ltd. llc plc group bank fund trust
    times post journal tribune herald gazette chronicle telegraph guardian ledger courier observer magazine news
    press television radio network street avenue road square park airport station hospital church cathedral bridge
    river lake sea ocean island islands mountain valley bay beach county city town state states kingdom republic
    nations north south east west northern southern eastern western central new united national international
    federal general district region province monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december act bill law treaty agreement war day
    week year day's convention conference summit forum festival cup championship olympics games award prize center
    centre building tower hall hotel plaza force forces army navy police guard corps administration campaign project
    program service services systems technologies industries holdings partners associates capital security health
    care rights show elections hook media motors electric dynamics republican republicans democrat democrats democratic
    conservative labour liberal american americans british french german russian chinese european white black super
    tea american-led capitol hill wall main high qaeda jazeera arabiya shabab affairs defense defence justice energy
    treasury budget finance foreign indian pakistani canadian australian israeli iranian iraqi saudi turkish greek
    italian spanish portuguese dutch belgian swiss swedish norwegian danish finnish polish czech hungarian romanian
    bulgarian ukrainian japanese korean vietnamese thai indonesian malaysian filipino singaporean taiwanese
    brazilian argentine argentinian mexican colombian venezuelan peruvian chilean cuban egyptian nigerian kenyan
    ethiopian somali sudanese algerian moroccan tunisian libyan syrian lebanese palestinian yemeni afghan
    bangladeshi nepali welsh scottish irish english african asian arab muslim jewish catholic shiite sunni hindu
    sikh buddhist someone somebody everyone everybody anyone anybody families crowds
    """.split()
) - frozenset("march april june august may west".split())

SURNAMES = frozenset(
    """
    french german day hall church park white black west north east lake wall banks bridge field town bank
    price post law street house bush ford hill hills day summers winters welsh english irish scottish knight mills
    close rivers lakes cuban dutch polish spanish guardian
    """.split()
)

HE_NAMES = frozenset(
    """
    aaron abdelaziz abdoulaye abdul abdullah abdulrahman adam adebayo adewale adrian agus ahmad ahmed ahmet aidan
    ajay akash al alain alan alasdair albert alberto alec alejandro aleksander aleksandr aleksei alessandro alessio
    alex alexander alexei alexey alexis alfie alfred ali alistair allen alun alvaro amadou amir amit amr anand
    anatoliy anatoly anders andre andrea andreas andrei andres andrew andriy andrzej andy angel angelo angus anil
    anthony antoine anton antonio anwar archibald archie ariel arjun arkady armin arne arnold arthur arturo arun
    arvind ashley ashok ashwin asif attila austin axel ayman babatunde bambang baptiste barack barnaby barry bart
    bartosz bashar basil beau bela ben benedict benjamin benoit bernard bernd bernie bert bilal bill billie billy
    bjarni bjorn blake bob bobby bogdan bohdan bongani boris boubacar boyko brad bradley bram brandon brendan brent
    brett brian brock bruce bruno bryan buddy budi burak byron callum calvin cameron camille carl carlo carlos
    carmen carroll casey cedric cesar chad charles charlie chester chidi chinedu chris christian christoph
    christopher chuck chukwuemeka clarence clark claude claudio clayton clement cliff clifford clint clive clyde
    cody cole colin connor conrad corey cormac corrado craig cristiano curt curtis cyril cyrille daan dafydd dale
    damian damien damon dan dana daniel daniele danilo danny dario darius dariusz darrell darren darryl daryl dave
    davey david davide dean declan deepak denis dennis denys derek desmond detlef devin dexter didier diego dieter
    dilip dimitri dimitris dinesh dirk dmitri dmitriy dmitry dmytro domenico dominic dominique don donald donnie
    doug douglas dragan drew dumitru duncan dustin dwayne dwight dylan earl ed eddie edgar edmund edoardo edouard
    eduardo edward edwin einar eli elias elijah elliot elliott emeka emile emilio emmanuel emmett emre enrico
    enrique enzo eoin ephraim eric erik erling ernest ernesto ernie ethan etienne eugene evan evelyn everett evgeny
    ezra fabien fabio fabrice facundo fadi fahad faisal farhan farid federico felipe felix femi ferdinand ferenc
    fergus fernando fidel filippo finn flavio florin forrest francesco francis francisco franco francois frank
    frankie franklin franz fred frederic frederick fumio gabor gabriel gabriele gaetan gale gareth garrett gary
    gautam gavin geert geir gene gennady geoff geoffrey george georgi gerald gerard gerardo gerrit gerry giacomo
    giancarlo gianluca gianni gideon gilbert gilberto giles gilles gino giorgio giorgos giovanni girish giulio
    giuseppe glen glenn godfrey gonzalo gopal goran gordon graeme graham grant greg gregoire gregory grigory grover
    grzegorz guadalupe guido guillaume guillermo gunnar gunther gus gustavo guy hakan hakon hal halvor hamid hamish
    hamza hani hank hans harald harish harold haroon harry haruto harvey hassan hector heinrich heinz helmut hendra
    hendrik henri henrik henry herb herbert heriberto herman herve hesham hideo hilary hiroki hiroshi horace horst
    hossein howard hristo hubert hugh hugo humphrey hunter hussein huw hywel ian ibrahim ibrahima ichiro ifeanyi
    ignacio igor ihor ikechukwu ilya iman imran irving irwin isaac isaiah ismail istvan ivan ivar ivo jaap jack
    jackie jackson jacob jacques jairo jake jakob jamal james jamie jan janos janusz jared jaroslaw jason jasper
    javad javier jay jean jeb jeff jeffrey jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse
    jim jimmy jiro jo joachim joao joaquim joaquin jocelyn jochen jody joe joel joey johan johannes john johnny jon
    jonah jonas jonathan joost jordan jorge jorgen joris jose joseph josh joshua jozsef juan jude jules julian
    julien julio julius juma jun junaid jurgen justin kamau karan kareem karim karl kasper kay kayode kazuo keith
    kelly kelvin kemal ken kenichi kenji kenneth kenny kenta kerry kevin khaled khalid khalil kieran kim kiran
    kirill kirk kishore kjell klaus knut kofi koji konrad konstantin kostas krzysztof kumar kurt kwabena kwaku kwame
    kyle kyrylo lachlan lalit lamar lance larry lars lasse laszlo laurence laurent lawrence leandro lech lee leif
    leigh leland leo leon leonard leonardo leonid leroy leslie lester leszek levi lewis liam lindsay lindsey lionel
    lisandro lloyd logan loic lorenzo lothar lou louis luc luca lucas luciano lucien luigi luis luiz lukas luke
    luther lyle lyndon lynn maciej mads magnus mahdi mahmoud mahmud majid makoto maksim maksym malcolm mamadou
    manfred manish manoj manuel marc marcel marcello marcio marco marcos marcus marek mario marion mark marko markus
    marlon marshall martin marty martyn marvin marwan masaru massimo matej mateo mateusz mathew mathieu matt matteo
    matthew matthias mattia maurice mauricio maurizio mauro max maxim maxime maximilian mazen mehdi mehmet mervyn
    micah michael michal michel michele mick mickey miguel mihai mike mikhail mikkel milan miles milo milos miroslav
    misha mitch mitchell mitt mogens mohamed mohammad mohammed mohan mohsen monty morgan moritz morris mort moses
    mostafa moussa muhammad mukesh murat murray mustafa mykola nabil nadeem naoki narendra naresh nasser nate nathan
    nathaniel naveed naveen ned neil nelson nestor newt niall nicholas nick nicola nicolae nicolas niels nigel
    nikhil nikita nikolai nikos nils nitin njoroge noah noel noor norbert norm norman nour obinna olaf ole oleg
    oleksandr oleksiy oliver olivier olufemi olusegun omar omer orrin orville oscar oskar osman osvaldo otieno otto
    ousmane owen oystein pablo panagiotis pankaj paolo pascal pat patrice patrick paul paulo pavel pavlo pawel pedro
    percy perry petar pete peter petro phil philip philippe phillip piero pierre pieter pietro piotr plamen poul
    pradeep prakash pramod praveen przemyslaw quentin quincy radoslav radu rafael rafal raffaele raheem rahul rainer
    raj rajesh rajiv rakesh ralf ralph ramesh rami ramiro ramon ramzan rand randall randolph randy ranjit raphael
    rashid rasmus raul ravi ray raymond recep reggie reginald reid reince remi remy renato rene renzo reuben rex
    reza rhys ricardo riccardo rich richard rick ricky rigoberto rizwan rob robbie robert roberto robin rod roderick
    rodney rodolfo rodrigo rogelio roger rohit roland rolando rolf romain roman ron ronald ronnie rory ross roy
    rudolf rudy rufus rupert ruslan russell rusty ruud ryan sacha sachin sadiq saeed salman salvador salvatore sam
    sami samir samuel sandeep sander sandor sandro sandy sanjay sanjiv santiago sasha satish satoshi saul scott
    seamus sean sebastian sebastien selim serge sergei sergey sergio serhiy serkan seth shadi shahid shane shannon
    shaun shelby sheldon sherif shigeru shinji shinzo shoaib sid siddharth sidney siegfried silvio simon simone
    sipho slawomir solomon soren souleymane spencer stacey stacy stan stanislav stanislaw stanley stavros stefan
    stefano steffen stephane stephen sterling steve steven stewart stu stuart sunil suresh sushil sven sverre
    sylvain sylvester tad tadeusz takashi takeshi taras tariq taro taylor ted tendai terence terrance terrence terry
    thabo thad thaddeus themba theo theodore thiago thibault thierry thijs thomas thorsten tiago tim timothy timur
    tobias toby todd tom tomas tomislav tommaso tommy tony torben torsten toshio tracey tracy travis trent trevor
    trey tristan trond troy tsuyoshi tucker tunde tyler tyrone udo ulf ulrich ulysses umar umberto usman uwe vaclav
    vadim valentin valerio valeriy valery vasile vasily vasyl vaughn vern vernon viacheslav vicente victor vijay
    vikram viktor vince vincent vincenzo vinod virgil vitaliy vitaly vitor vittorio vivek vivian vladimir vladislav
    vojtech volker volodymyr vyacheslav wade waleed walid wallace wally walter waqar warren wayne wendell werner wes
    wilbur wilfred wilfredo wilfried wilhelm will william willie winston wojciech wolfgang woodrow woody wouter
    xavier yahya yann yannick yannis yaroslav yasser yasuo yevgeny yoshi yoshihide youssef yuki yuri yuriy yury
    yusuf yves zach zachary zafar zahid zaid zbigniew zdenek zeke ziad zoltan zoran
    """.split()
)

SHE_NAMES = frozenset(
    """
    aaliyah abby abigail adela adele adriana agatha agnes agnieszka aida aileen aimee aisha akiko alana aleksandra
    alessandra alex alexa alexandra alexandria alexis alice alicia alina alisa alison allison alma alyssa amalia
    amanda amara amber amelia amelie amina amy ana anastasia andrea angel angela angelica angelina anika anita anja
    anjali ann anna anne anneke annemarie annette annie antonia aoife april ariana ariel arlene asha ashley asma
    astrid audrey aung aurelia aurora ava ayesha aylin ayse azadeh barbara beata beate beatrice beatriz becky
    belinda bella benazir benedetta berit bernadette bernice bertha beth betsy bettina betty beverly bianca billie
    birgit birgitte blake blanca bonnie bozena brenda bridget brigid brigitte brittany bronwyn brooke caitlin camila
    camille candace carina carla carlotta carly carmela carmen carol carole carolina caroline carolyn carrie carroll
    carys casey cassandra catalina catherine cathy catriona cecile cecilia celeste celia celine chantal charlene
    charlie charlotte charmaine chelsea cheri cheryl chiamaka chiara chinwe chioma chitra chloe chris christa
    christina christine ciara cindy claire clara clare claude claudia claudine colleen connie constance consuelo
    cora corinne cornelia courtney cristina cynthia dagmar dagny daisy dana daniela danielle danuta daphne daria
    darlene dawn debbie deborah debra deepa deirdre delia delphine dena denise diana diane dianne dina divya dolores
    dominique donna dora doreen doris dorothea dorothy drew edith edwina effie eileen eilidh ekaterina elaine
    eleanor elena elif elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie eloise elsa elvira emilia
    emily emine emma erica erika erin esperanza esra estelle esther ethel eugenia eunice eva evangeline eve evelyn
    faith faiza farah farida fatima fatma fatou fatoumata felicia felicity filomena fiona flora florence frances
    francesca francine frankie freda freya frida gabriela gabriella gabrielle gail gale galina gayle gemma genevieve
    georgette georgia georgina geraldine gertrude ghislaine gillian gina giovanna gisela gisele giulia giuliana
    gladys glenda gloria grace greta gretchen guadalupe gudrun gunilla gwen gwendolyn gwyneth hala halima hana hanan
    hanna hannah harriet hazel heather hege heidi helen helena helene helga henrietta hilary hilda hilde hillary
    holly hope huda huma ida ifeoma ilana ilse iman imani imelda imogen indira ines inga inge ingeborg ingrid ioana
    ioanna irena irene irina iris isabel isabela isabella isabelle isla ivana ivanka ivy jacinda jacinta jackie
    jacqueline jada jamie jamila jan jana jane janelle janet janice janine jasmine jayne jean jeanette jeanne
    jeannie jelena jen jenna jennifer jenny jess jessica jill jo joan joana joanna joanne jocelyn jodi jodie jody
    joey johanna jolanta jordan josefina josephine josie jovana joy joyce juanita judith judy julia juliana julianne
    julie juliet juliette jun june justine jyoti kamala karen karima karin karina karla karolina katarina kate
    katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin kavita kay kayla keiko keisha
    kelly kellyanne kelsey kerry khadija kim kimberly kiran kirsten kirsti kirsty kristen kristi kristin kristina
    kristine krystyna laila lakshmi lana lara laura lauren laurence laurie layla lea leah leanne lee leena leigh
    leila lena leonie lesley leslie leticia lidia lilia lilian liliana lillian lily linda lindiwe lindsay lindsey
    linnea lisa lise livia liz liza lois lola loretta lori lorna lorraine lou louise lourdes lucia lucie lucille
    lucinda lucy ludmila luisa lupe lydia lynda lynn lynne lyudmila mabel madeleine madeline madison magda magdalena
    maggie maia maja malala malgorzata malin manal mandy manuela marcela marcella marcia margaret margarita margaux
    margo margot margrethe maria mariam marian mariana marianne marie mariela marija marika marilyn marina marion
    marisa marisol marissa marit marjorie marla marlene marta martha martina marty mary maryam mathilde maura
    maureen mavis maxine maya meena meg megan megyn mei melania melanie melinda melissa mercedes meredith meryl
    mette mhairi mia michaela michele michelle milagros mildred milena mina minna miranda mirella miriam misha moira
    molly mona monica monika montserrat morag morgan muriel myra myriam nadezhda nadia nadine naima nan nancy naomi
    narges nasrin natalia natalie natasha nathalie neha nerys ngozi niamh nicola nicole nicoletta nikita nikki nina
    nirmala nnenna noemi nomsa noor nora norma nour nuala nuria odette oksana olga olivia ophelia orla paige paloma
    pam pamela paola pat patricia patty paula pauline pearl peggy penelope penny pernille petra philippa phoebe
    phyllis pia pilar polly pooja poppy portia precious priscilla priya priyanka rachael rachel radha raisa ramona
    randy rania raquel rashida rebecca rebekah reem reena regina rekha renata renate rene renee rhonda ria rihanna
    rita robbie roberta robin robyn roisin ronnie rosa rosalia rosalie rosalind rosalyn rosanna rose rosemary rosie
    roxana roxanne ruth sabine sabrina sacha sadia sadie safiya saira sally salma sam samantha samira sandhya sandra
    sandy sangeeta sanna saoirse sara sarah sasha seema selina serena shabana shadi shakira shamima shannon shanti
    sharon shauna sheena sheila shelby shelley sheryl shira shirin shirley shreya shruti sian signe sigrid silke
    silvia simona simone sinead siobhan sirpa sita sneha sofia sofie soledad solveig sonal sonia sonja sophia sophie
    soraya stacey stacy stefania stefanie stella stephanie sue sumaya sunita susan susana susanna susanne sushma
    susie suzanne svetlana swati sybil sylvia sylvie tabitha talia tamar tamara tammy tania tanja tanya tara tasha
    tatiana taylor teodora teresa terry tess tessa thandeka thea thelma theodora theresa therese tiffany tina toby
    toni tove tracey tracy trine trish trudy ulrike ursula usha uzma valentina valeria valerie vandana vanessa vera
    verena verity veronica veronique vesna vicky victoria vidya vigdis viktoria viola violet virginia vivian
    vivienne wafa wanda wangari wanjiku wendy wilhelmina wilma winifred xenia ximena yael yasmin yasmine yelena
    yetunde yolanda yuki yulia yuliya yvette yvonne zahra zainab zara zeinab zeynep zoe zofia zora zuzana zuzanna
    """.split()
)

BOTH_NAMES = frozenset(
    """
    amit ashton avery cameron carol daniele deniz devin gabriele gurpreet harpreet inge jaime jaspreet jessie joan
    jules kai karen kari kendall laurie manpreet marian maxime michal mika nikola peyton precious quinn reese remi
    remy riley rowan sonam tenzin toni valery
    """.split()
)
"""Names that are a man's in one country and a woman's in another, or both in one."""

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
    **dict.fromkeys(HE_NAMES & SHE_NAMES | BOTH_NAMES),
}

NAMES = Names(
    pronouns=PRONOUNS,
    honorifics=HONORIFICS,
    roles=ROLES,
    offices=OFFICES,
    qualifiers=QUALIFIERS,
    past=PAST,
    bodies=BODIES,
    styles=STYLES,
    retinues=RETINUES,
    calls=frozenset("well oh hey ok okay thanks dear hello hi welcome look listen please read meet watch".split()),
    compounds=frozenset(
        "based born led backed owned run style area era trained educated controlled bred raised".split()
    ),
    agents=frozenset({"by"}),
    newcomers=NEWCOMERS,
    honours=HONOURS,
    short_roles=SHORT_ROLES,
    surname_roles=SURNAME_ROLES,
    gendered_roles=GENDERED_ROLES,
    given_names=GIVEN_NAMES,
    particles=NAME_PARTICLES,
    suffixes=NAME_SUFFIXES,
    family_names=FAMILY_NAMES,
    surnames=SURNAMES | STATES,
    months=MONTHS,
    before_months=BEFORE_MONTHS,
    not_names=NOT_NAMES | STATES,
)
