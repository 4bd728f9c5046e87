/** A walk of life: the trades of those who follow it, where they work, and what shows it. */
export interface Calling {
  /** Names of trades, parted by commas; those of one line are one trade. */
  readonly trades: readonly string[];
  /** Places of work, as a pattern. */
  readonly places?: string;
  /** What is theirs at work, as a pattern: "her patients". */
  readonly owns?: string;
  /** What only they do, as a pattern. */
  readonly does?: string;
}

const CLIENTS = 'clients?';
const PATIENTS = 'patients?';
const HAIR_PLACES = "(?:hair |beauty )?salon|barber ?shop|hairdresser 's|barber 's";
const POLICE_PLACES =
  "police station|precinct|police department|[A-Z][a-z]+ PD|[A-Z]{2,4}PD|homicide|vice squad|sheriff 's (?:office|department)|police force|FBI|CID|squad room|Scotland Yard";
const SCHOOLS =
  '(?:[a-z-]+ )?school|(?:[A-Z][a-z]+ )?(?:High|Elementary|Middle School|Academy|University|College)|university|college|academy|kindergarten|lycée|seminary';

export const CALLINGS: Readonly<Record<string, Calling>> = {
  healing: {
    trades: [
      'doctor,physician,surgeon,medic,pediatrician,paediatrician,cardiologist,oncologist,neurologist,radiologist,obstetrician,gynaecologist,anaesthetist,anesthesiologist,pathologist,dermatologist,neurosurgeon',
      'nurse,midwife,matron',
      'paramedic',
      'orderly',
      'physiotherapist,physical therapist',
    ],
    places:
      "hospital|clinic|infirmary|hospice|nursing home|care home|emergency room|ER|A&E|ICU|maternity ward|[a-z]+ ward|ward|operating theatre|doctor 's (?:office|surgery)|St\\. [A-Z][a-z]+ 's|[A-Z][a-z]+ General|Mercy",
    owns: `${PATIENTS}|ward rounds|residency|stethoscope`,
    does: "in scrubs|in (?:his|her) scrubs|made (?:his|her) rounds|check(?:ed|ing) (?:the|a) patient 's|scrubbed in|tak(?:es|ing) (?:a patient|the patients?) 's|on the (?:night |children 's |maternity )?ward|practi[sc](?:ed|es|ing) medicine",
  },
  minds: {
    trades: ['psychiatrist,psychologist,therapist,psychotherapist,counsellor,counselor'],
    places: 'clinic|hospital|asylum',
    owns: `${PATIENTS}|${CLIENTS}`,
  },
  teeth: { trades: ['dentist,orthodontist'], places: 'clinic|dental (?:practice|clinic|office|surgery)|surgery', owns: PATIENTS },
  beasts: {
    trades: ['vet,veterinarian,veterinary surgeon'],
    places: 'clinic|animal (?:hospital|shelter|clinic)|surgery|zoo',
    owns: PATIENTS,
  },
  teaching: {
    trades: [
      'teacher,schoolteacher,schoolmaster,schoolmistress,headmaster,headmistress,headteacher,principal,professor,lecturer,tutor,governess',
      'librarian,archivist',
    ],
    places: SCHOOLS,
    owns: '(?:[a-z]+-)?(?:students|pupils|graders)|lesson plans?|undergraduates|sixth-formers|lecture notes|lectures',
    does: '(?:graded|grading|marked|marking|grades|marks) (?:[a-z-]+ ){0,4}?(?:papers|essays|exams|tests|quizzes|homework|exercise books|coursework|dissertations)|(?:taught|teaches|teaching) (?:[a-z-]+ ){0,2}?(?:grade|classes|school|kindergarten|literature|maths?|mathematics|Greek|geometry|science|economics|philosophy|history|geography|Latin|English|French|German|chemistry|physics|biology|algebra)',
  },
  law: {
    trades: ['lawyer,solicitor,barrister,attorney,advocate,prosecutor', 'judge,magistrate', 'paralegal', 'notary'],
    places:
      "law (?:firm|office|practice)|(?:public )?defender 's office|(?:district attorney|DA|D\\.A\\.) 's office|chambers|county court|courthouse",
    owns: `${CLIENTS}|law (?:firm|office|practice)|closing argument|chambers`,
    does: 'cross-examin(?:ed|es|ing)|(?:passed|passing) the bar|practi[sc](?:ed|es|ing) law|argu(?:ed|ing) (?:his|her) (?:first |last )?case',
  },
  police: {
    trades: [
      'policeman,policewoman,cop,detective,constable,inspector,sheriff,deputy,patrolman,state trooper,police officer,police detective,police inspector,beat cop,homicide detective,private investigator,private eye,private detective',
      'fbi agent',
      'sergeant',
      'lieutenant',
      'captain',
    ],
    places: POLICE_PLACES,
    owns: 'warrant card|precinct|squad car|patrol car|service (?:weapon|revolver|pistol)|police badge',
    does: 'made detective|walked (?:a|his|her) beat|flash(?:ed|es) (?:his|her) badge|joined the force|on the force',
  },
  fires: { trades: ['firefighter,fireman'], places: 'firehouse|fire (?:station|department|brigade)' },
  food: {
    trades: [
      'chef,cook,sous-chef,line cook,pastry chef,pastry cook',
      'waiter,waitress,bartender,barman,barmaid,publican,innkeeper,tavernkeeper,barkeep,barista',
      'baker,confectioner',
      'caterer',
    ],
    places:
      '(?:[a-z]+ )?(?:restaurant|diner|caf[eé]|bakery|pizzeria|bistro|steakhouse|tearoom|canteen|patisserie|cafeteria|pub|inn|tavern|bar|coffee shop|tea shop|burger joint|sandwich shop|chip shop)',
    owns: 'bakery|restaurant|diner|pub|tavern|caf[eé]|sous-chef|bistro|pizzeria|coffee shop',
    does: 'call(?:ed|s|ing) last orders|wait(?:ed|s|ing) tables|tend(?:ed|s|ing) bar|pull(?:ed|s|ing) pints|knead(?:ed|ing) the dough',
  },
  money: {
    trades: [
      'accountant,bookkeeper,auditor,actuary',
      'banker,investment banker,bank manager,bank teller,stockbroker,broker,hedge fund manager,loan officer,financier,bank clerk',
    ],
    places:
      '(?:[a-z]+ )?bank|accounting firm|accountancy firm|brokerage|hedge fund|stock exchange|trading floor|tax office|credit union|Wall Street',
    owns: CLIENTS,
    does: "(?:did|does|doing) (?:people |other people )?(?:'s )?taxes|balanced the books|trading floor",
  },
  selling: {
    trades: [
      'salesman,saleswoman,insurance salesman,car salesman,insurance agent',
      'estate agent,realtor,real estate agent',
      'marketing manager,marketing executive,advertising executive,copywriter',
    ],
    places:
      'car dealership|dealership|insurance company|advertising (?:agency|firm)|marketing (?:agency|firm)|estate agency|call cent(?:er|re)|insurance (?:firm|office)',
    owns: `${CLIENTS}|listings`,
    does: '(?:sold|sells|selling) (?:insurance|cars|houses|real estate|used cars|life insurance|advertising|vacuum cleaners)',
  },
  machines: {
    trades: ['mechanic,car mechanic', 'welder,fitter,riveter', 'machinist'],
    places: '(?:auto|body|repair|machine|auto repair|auto body) shop|garage|service station|shipyard|filling station',
    owns: 'auto shop|body shop|repair shop',
    does: '(?:slid|rolled|crawled|wriggled|came) (?:back )?out from (?:under|underneath|beneath) (?:the|a|an old) (?:[a-z]+ )?(?:car|truck|van|lorry|tractor|engine)',
  },
  building: {
    trades: [
      'carpenter,joiner,cabinetmaker,furniture maker',
      'plumber',
      'electrician',
      'bricklayer,mason,stonemason',
      'roofer,thatcher',
      'builder,contractor,labourer,laborer,construction worker,labourer',
      'decorator,housepainter,house painter',
      'glazier',
      'plasterer',
    ],
    does: '(?:made|makes|making|built|builds) (?:furniture|cabinets|kitchen cabinets)',
    places: 'building site|construction (?:site|company)|building firm|lumberyard',
  },
  planning: {
    trades: ['architect', 'civil engineer,structural engineer', 'surveyor', 'draughtsman,draftsman', 'interior designer'],
    places: 'architecture firm|drawing office|engineering firm',
    owns: `${CLIENTS}|blueprints|drafting table`,
  },
  computing: {
    trades: [
      'software engineer,programmer,developer,software developer,web developer,coder',
      'data scientist,data analyst',
      'systems administrator',
    ],
    places: '(?:tech|software) (?:company|firm)|start-?up|IT department|Google|Microsoft',
    owns: 'codebase',
    does: '(?:wrote|writes|writing) code',
  },
  farming: {
    trades: ['farmer,rancher,dairyman,dairy farmer,sheep farmer', 'shepherd,goatherd', 'farmhand,ranch hand,stockman,ploughman'],
    places: 'farm|ranch|dairy|sheep station|orchard|vineyard',
    owns: '(?:dairy |sheep )?(?:farm|ranch)|cows|ewes|crops',
    does: 'milk(?:ed|ing) (?:the|his|her) (?:cows|goats|ewes)|(?:brought|bringing) in the (?:hay|harvest)',
  },
  church: {
    trades: ['priest,vicar,parson,pastor,minister,clergyman,curate,rector,chaplain,preacher,bishop', 'rabbi', 'imam', 'nun', 'monk,friar'],
    places: 'parish|church|cathedral|chapel|diocese|monastery|abbey|convent',
    owns: 'congregation|parishioners?|parish|sermons?|clerical collar|dog collar|cassock|surplice|pulpit|vestments|homily',
    does: 'said mass|celebrated mass|took the service|began the sermon|hear(?:d|ing) confessions?',
  },
  press: {
    trades: ['journalist,reporter,newspaperman,correspondent,columnist,newspaper editor,editor,photojournalist', 'publisher'],
    places:
      '(?:[a-z]+ )?(?:newspaper|paper|magazine)|newsroom|[A-Z][a-z]+ (?:Gazette|Herald|Times|Post|Tribune|Chronicle|Courier|Echo|Star|Globe)|Gazette|Herald|Tribune|TV station|radio station|publishing house|publisher',
    owns: 'byline|newsroom|press pass|newspaper column',
    does: 'filed (?:his|her) (?:story|copy|report)|(?:wrote|writes|writing) for (?:the|a) (?:[a-z]+ )?(?:paper|newspaper|magazine|Gazette|Herald|Tribune)',
  },
  sea: {
    trades: [
      'fisherman,trawlerman,lobsterman',
      'captain',
      'lieutenant',
      'sailor,seaman,deckhand,bosun,first mate',
      'ferryman',
      'shipwright,boatbuilder',
    ],
    places: 'docks|trawler|fishing boat|boatyard|fishing fleet|ferry',
    owns: 'nets|lobster pots|trawler|crab pots|fishing boat',
    does: 'hauled in the nets|mend(?:ed|ing) (?:the|his|her) nets',
  },
  pictures: { trades: ['photographer'], does: '(?:photograph(?:ed|s|ing)|sho(?:ot|oots|oting|t)) (?:weddings|fashion)' },
  books: {
    trades: ['bookseller', 'librarian,archivist'],
    places: '(?:[a-z]+ )?(?:library|bookshop|bookstore|archives?)',
    owns: 'bookshop|bookstore',
  },
  medicines: { trades: ['pharmacist,chemist,apothecary,druggist'], places: "pharmacy|drugstore|chemist 's|dispensary", owns: 'pharmacy' },
  flowers: { trades: ['florist'], places: "flower shop|florist 's|garden cent(?:er|re)", owns: 'flower shop' },
  gardens: {
    trades: ['gardener,groundskeeper,landscaper'],
    places: 'gardens|plant nursery|garden cent(?:er|re)|park|cemetery|golf course',
  },
  meat: {
    trades: ['butcher,meat cutter'],
    places: "butcher 's|butcher shop|slaughterhouse|abattoir|meatpacking plant|meat counter",
    owns: 'butcher shop|cleaver',
  },
  groceries: {
    trades: ['grocer,greengrocer'],
    places: "supermarket|grocery(?: store)?|corner shop|grocer 's|convenience store",
    owns: 'grocery store|corner shop',
  },
  ironmongery: { trades: ['ironmonger'], places: 'hardware store', owns: 'hardware store' },
  hair: { trades: ['hairdresser,barber,hair stylist,hairstylist'], places: HAIR_PLACES, owns: 'salon|barber ?shop' },
  clothes: {
    trades: ['tailor,seamstress,dressmaker,milliner'],
    places: "dress shop|tailor 's(?: shop)?|boutique|clothing factory",
    owns: 'dress shop',
  },
  forge: {
    trades: ['blacksmith,smith,farrier', 'armourer,swordsmith'],
    places: 'forge|smithy',
    owns: 'forge|smithy|anvil|bellows',
    does: 'banked the forge|(?:shod|shoeing) (?:the |a )?(?:horses?|mare|stallion)',
  },
  mining: { trades: ['miner,collier,coal miner'], places: '(?:[a-z]+ )?mines?|coal mine|pits?|colliery|quarry' },
  factory: {
    trades: ['factory worker'],
    places:
      '(?:[a-z]+ )?(?:factory|cannery|steelworks|sawmill|foundry|brewery|gasworks|warehouse)|assembly line|(?:cotton|textile|paper|steel) mill',
  },
  soldiers: {
    trades: ['soldier,infantryman', 'corporal', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel'],
    places: 'army|barracks|Marines|infantry',
    owns: 'regiment|platoon|battalion|barracks',
  },
  flying: { trades: ['pilot,airline pilot', 'flight attendant,stewardess'], places: 'airline|airport', owns: 'co-?pilot|cockpit' },
  driving: {
    trades: ['truck driver,trucker,lorry driver', 'taxi driver,cab driver,cabbie', 'bus driver', 'train driver,engine driver'],
    places: '(?:bus|tram) depot|(?:taxi|trucking|haulage) (?:company|firm)',
    owns: 'big rig',
    does: '(?:behind the wheel|in the cab) of an? (?:taxi|cab|bus|lorry|truck|tram|locomotive|train)|(?:drove|drives|driving) an? (?:taxi|cab|bus|delivery (?:truck|van)|lorry|forklift|school bus|tram|minicab) (?:for|at night|nights|by day)',
  },
  post: {
    trades: ['postman,mailman,mail carrier,postmaster,postmistress'],
    places: 'post office|sorting office',
    owns: 'mailbag|mail route|postbag',
    does: 'deliver(?:ed|s|ing) the (?:mail|post)',
  },
  dead: {
    trades: ['undertaker,mortician,gravedigger,sexton,funeral director,embalmer', 'coroner'],
    places: "funeral (?:home|parlou?r)|undertaker 's|cemetery|mortuary|morgue",
    owns: 'hearse|funeral home',
  },
  science: {
    trades: [
      'physicist',
      'chemist',
      'biologist,zoologist,botanist,marine biologist',
      'geologist',
      'astronomer',
      'archaeologist',
      'anthropologist',
      'scientist',
    ],
    places: '(?:[a-z]+ )?(?:lab|laboratory)|research station|observatory|institute|university|museum|dig|college',
    owns: 'lab',
  },
  screens: { trades: ['projectionist'], places: 'cinema|movie theater|picture house' },
  market: { trades: ['fishmonger'], places: '(?:fish |flower |cattle )?market' },
  horses: { trades: ['groom,stable boy,stableman,ostler'], places: '(?:royal )?stables|racecourse|livery' },
  print: { trades: ['printer,typesetter,compositor'], places: 'print(?:ing)? (?:house|shop|works)|printers' },
  /** Those who may teach what they do. */
  faculty: {
    trades: [
      'doctor,physician,surgeon,cardiologist,neurologist,neurosurgeon,oncologist',
      'lawyer,solicitor,barrister,attorney',
      'judge',
      'architect',
      'psychiatrist,psychologist',
    ],
    places: '(?:[A-Z][a-z]+ )?(?:University|College)|university|college|medical school|law school',
    owns: 'students|lectures|lecture notes',
  },
};
