import type { Calling } from './callings.js';

/** Walks of life of which little more than the trades is known; those parted by a bar are two trades. */
const CRAFTS_BY_FIELD = `acting: actor,actress,leading lady,film star|comedian,comic|conjuror,magician|clown|acrobat,trapeze artist,tightrope walker|stuntman|theatre director|wing walker
dancing: dancer,ballerina,ballet dancer,chorus girl|dancing-master,dancing master,ballet master
music: musician,pianist,violinist,cellist,organist,trumpeter,drummer,fiddler,flautist,harpist,guitarist,accordionist,bassoonist,oboist,trombonist,viola player|bandleader,conductor,choirmaster|composer|singer,soprano,tenor,chanteuse,baritone,contralto
tuning: piano tuner,piano-tuner
pottery: potter,ceramicist
clocks: clockmaker,watchmaker,horologist
sweeping: chimney sweep,chimney-sweep,sweep
laundry: laundress,washerwoman,laundrywoman,laundry maid
service: maid,housemaid,chambermaid,parlourmaid,kitchen maid,scullery maid,between-maid,tweeny|lady's maid|nursemaid,nanny,nurserymaid,wet-nurse,nurse-maid|butler,under-butler|footman,page|valet,batman|housekeeper|cook|governess|companion
cleaning: cleaner,charwoman,charlady|ward maid
wheels: wheelwright,cartwright,coachbuilder
locks: locksmith
glass: glassblower
leather: cobbler,shoemaker,bootmaker|saddler,harness-maker|tanner,currier|glover
weaving: weaver,spinner,dyer,mill girl,mill hand,millworker,mill worker,millhand|lacemaker|overlooker
wood: woodcutter,lumberjack,forester,logger,feller,sawyer,woodsman,charcoal burner
game: gamekeeper,game warden|trapper|ghillie|poacher|whipper-in,huntsman
bees: beekeeper
lighthouse: lighthouse keeper,lighthouse-keeper,light-keeper,lightkeeper
locks and canals: lock-keeper,lockkeeper,lock keeper|bargee,bargeman
rails: railwayman,signalman|stationmaster,station-master|train driver,engine driver|ticket collector,ticket inspector|stoker|train guard|level-crossing keeper|platelayer
docks: docker,longshoreman,stevedore,lighterman
writing: writer,novelist,author|poet|playwright,dramatist,screenwriter
art: painter,portrait painter,landscape painter,portraitist|sculptor|artist,illustrator|engraver
espionage: spy,secret agent
riding: jockey|riding instructor,riding master
boxing: boxer,prizefighter,prize-fighter|wrestler|footballer|cricketer|racing driver
fortunes: fortune-teller,fortune teller,palmist,clairvoyant
embassies: ambassador|consul|vice-consul|diplomat|attaché
taxes: tax inspector,inspector of taxes,taxman,tax collector|customs officer,exciseman,excise officer
estates: land agent,bailiff,estate steward
execution: hangman,executioner
watches: night watchman,nightwatchman,night-watchman|doorman,commissionaire|bouncer|security guard
shopkeeping: shopkeeper,draper,haberdasher,mercer,tobacconist,newsagent,stationer,antique dealer,stallholder,market trader,costermonger,hawker,pedlar,peddler|shop assistant,shopgirl,shop girl,salesgirl|pawnbroker|auctioneer
feet: chiropodist,podiatrist
eyes: optician,optometrist,oculist
tongues: translator,interpreter
weather: meteorologist,weatherman,weathergirl
broadcasting: newsreader,broadcaster,radio announcer,television presenter,disc jockey
hotels: hotelier,hotel-keeper,boarding-house keeper|bellboy,bellhop
roads: navvy,road-mender,roadman,street sweeper,dustman,refuse collector
brewing: brewer,distiller,maltster,vintner,wine merchant,winemaker
milk: milkman
stuffing: taxidermist
fishing: eel-catcher,oysterman
tailoring: furrier|embroiderer,embroideress
diving: diver
coopering: cooper
candles: chandler,candle-maker,candlemaker
tinkering: tinker,tinsmith
jewels: jeweller,jeweler,goldsmith,silversmith|gem cutter,diamond cutter
maps: cartographer,mapmaker,topographer
instruments: violin-maker,violin maker,luthier,instrument-maker
ropes: ropemaker,sailmaker
binding: bookbinder
knives: cutler,knife-grinder,gunsmith
tattoos: tattooist,tattoo artist
chapels: organ-blower|sacristan|verger,sidesman
salt: salt collector,saltmaker
barges: bargewoman
telephones: telephonist,switchboard operator,telephone operator|telegraphist,telegrapher
conducting: bus conductor,tram conductor,clippie
coasts: coastguard,lifeboatman
zoos: zookeeper,zoo keeper|lion tamer,animal trainer
gambling: croupier|bookmaker,bookie
moving: removal man,furniture remover
wells: well-digger,dowser`;

/** Those walks of life, as the others are told. */
export const CRAFTS: Readonly<Record<string, Calling>> = Object.fromEntries(
  CRAFTS_BY_FIELD.split('\n').map((line): [string, Calling] => {
    const [field = '', trades = ''] = line.split(': ');
    return [field.replaceAll(' ', '-'), { trades: trades.split('|') }];
  }),
);

/** Posts that there are wherever people work, so that a place of work says nothing against them. */
const ANYWHERE = new Set(
  'clerk secretary typist stenographer receptionist manager manageress director supervisor foreman overseer porter cleaner caretaker janitor charwoman guard driver chauffeur cook electrician engineer assistant worker labourer laborer technician apprentice trainee handyman messenger steward stewardess officer agent accountant bookkeeper cashier partner owner proprietor chairman president landlord landlady keeper captain lieutenant sergeant corporal major colonel matron warden governor inspector guide instructor consultant adviser storeman'.split(
    ' ',
  ),
);

/** Whether such a trade may be followed at any place of work. */
export function isAnywhere(trade: string): boolean {
  return ANYWHERE.has(trade.split(' ').at(-1) ?? trade);
}
