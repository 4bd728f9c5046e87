import { isCompoundTrade } from './occupations.js';
import { isRole, tradeGroup } from './nouns.js';
import { areOneTrade, fieldsOf, isCalling } from './walksOfLife.js';

/** Trades that no ending tells. */
const PLAIN = new Set(
  `tanner cooper chandler barber dentist optician engraver draper mercer hatter milliner furrier fuller dyer spinner lacemaker cutler tinker tinsmith coppersmith gunsmith glover turner wheelwright
  ploughman cowman stockman drover carter carrier porter stevedore docker lighterman bargee boatman pilot stoker fireman signalman guard conductor driver cabman chauffeur groom ostler jockey farrier vet
  actor actress singer dancer conjuror juggler clown composer conductor poet novelist critic playwright sculptor illustrator draughtsman typist stenographer secretary clerk cashier teller actuary auditor accountant
  surveyor valuer auctioneer bailiff broker banker jobber trader merchant dealer salesman saleswoman pedlar hawker costermonger fishmonger ironmonger stationer bookseller newsagent tobacconist confectioner
  grocer greengrocer butcher baker brewer distiller maltster vintner publican barman barmaid waiter waitress cook chef steward stewardess butler footman valet maid housemaid laundress washerwoman charwoman cleaner
  janitor caretaker warder gaoler jailer policeman detective fireman soldier sailor airman bosun purser mate fisherman whaler trawlerman poacher gamekeeper forester woodcutter lumberjack sawyer joiner carpenter
  plumber glazier plasterer painter decorator roofer slater thatcher mason bricklayer builder navvy quarryman miner collier blaster welder riveter fitter mechanic machinist electrician engineer chemist physicist
  doctor surgeon nurse midwife orderly matron physiotherapist psychiatrist therapist chiropodist pharmacist apothecary undertaker embalmer gravedigger sexton verger organist priest curate vicar chaplain missionary
  teacher tutor governess lecturer professor librarian archivist curator translator interpreter journalist reporter editor printer compositor typesetter bookbinder photographer projectionist architect lawyer solicitor
  barrister notary magistrate judge diplomat consul spy astronomer geologist botanist zoologist meteorologist cartographer weaver tailor seamstress dressmaker cobbler saddler potter upholsterer jeweller goldsmith silversmith
  watchmaker clockmaker locksmith blacksmith hairdresser beautician masseur gardener florist nurseryman shepherd farmer beekeeper milkman dairyman postman telegraphist telephonist fortune-teller pawnbroker bookmaker
  paramedic radiographer anaesthetist orthodontist diver steeplejack rigger sailmaker shipwright ropemaker basketmaker brickmaker papermaker instrument-maker piano-tuner thimble-maker`
    .split(/\s+/u)
    .filter(Boolean),
);
const ENDING =
  /(?:maker|smith|wright|monger|keeper|grapher|ologist|binder|tuner|mender|grinder|cutter|packer|picker|weaver|builder|dresser|teller|herd|maid|blower|fitter|layer|sweep)$/u;
/** They end like trades. */
const NO_TRADE = /^(?:matchmaker|troublemaker|peacemaker|goalkeeper|old maid|bridesmaid|mermaid|timekeeper|scorekeeper|teller)$/u;

/** Whether a noun is a trade that one lives by. */
export function isTrade(noun: string): boolean {
  if (NO_TRADE.test(noun)) return false;
  if (isCalling(noun) || isCompoundTrade(noun)) return true;
  const last = noun.split(/[ -]/u).at(-1) ?? noun;
  return PLAIN.has(noun) || PLAIN.has(last) || tradeGroup(noun) !== undefined || ENDING.test(last);
}

/** What is done for a living, and the trade that does it. */
const WORK: readonly (readonly [trade: string, work: RegExp])[] = [
  ['bricklayer', /\b(?:lay|laid|laying|lays) bricks\b|\bthe (?:mason's )?trowel\b/u],
  ['undertaker', /\bbury(?:ing)? (?:people|the dead)\b|\blaying out the dead\b/u],
  ['piano tuner', /\btun(?:ed|es|ing|e) pianos\b|\bthe tuning fork\b/u],
  ['baker', /\bbak(?:ed|es|ing|e) (?:bread|loaves|cakes)\b|\bthe bread oven\b/u],
  ['barber', /\b(?:cut|cuts|cutting) (?:[a-z]+ 's )?hair\b|\bthe (?:barber's|barber 's) (?:chair|pole)\b/u],
  ['dentist', /\b(?:pull|draw|drill|fill)(?:ed|s|ing)? (?:people 's )?teeth\b|\bdrew teeth\b/u],
  ['cobbler', /\b(?:mend|sole|heel|repair|make)(?:ed|s|ing|d)? (?:shoes|boots)\b|\bmade (?:shoes|boots)\b/u],
  ['watchmaker', /\b(?:mend|repair|regulat|clean)\w* (?:clocks|watches)\b|\bthe watchmaker 's loupe\b|\bthe loupe\b/u],
  ['tailor', /\b(?:cut|cutting|made|making|sewed|sewing|stitched) (?:suits|coats|dresses|gowns)\b/u],
  ['tanner', /\btan(?:ned|s|ning)? hides\b|\btanning\b/u],
  ['butcher', /\b(?:cut|cutting|sold|selling) meat\b|\bslaughter(?:ed|ing)? (?:pigs|cattle|beasts)\b/u],
  ['blacksmith', /\bsho(?:e|es|eing|d) horses\b|\bthe (?:anvil|forge)\b/u],
  ['fisherman', /\bfish(?:ed|es|ing)? for a living\b|\b(?:caught|catching|netted) (?:fish|herring|crabs|lobsters)\b|\bthe nets\b/u],
  ['bookbinder', /\b(?:bound|binding) books\b/u],
  ['bookseller', /\b(?:sold|selling|sells) books\b/u],
  ['midwife', /\bdeliver(?:ed|s|ing)? babies\b/u],
  ['hedger', /\blay(?:ing)? hedges\b|\blaid hedges\b/u],
  ['accountant', /\b(?:keep|kept|keeping) (?:other people 's )?(?:accounts|books)\b/u],
  ['teacher', /\bteach(?:es|ing)?\b|\btaught\b/u],
  ['seedsman', /\bsell(?:ing|s)? seed\b/u],
  ['optician', /\b(?:test(?:ed|s|ing) (?:people 's )?eyes|fit(?:ted|s|ting) spectacles|ground lenses|grinding lenses)\b/u],
  ['bus driver', /\b(?:drove|driving|drives|drive) (?:a|the|buses|a tram|trams|taxis|a taxi|a lorry)\b/u],
  ['translator', /\b(?:translated|translating|translates) (?:books|letters|novels|documents)\b/u],
  ['photographer', /\b(?:took|taking|takes) (?:wedding )?photographs\b/u],
  ['journalist', /\b(?:wrote|writing|writes) (?:obituaries|headlines|leaders|articles|columns)\b/u],
  ['farmer', /\b(?:kept|keeping|raised|raising|bred|breeding) (?:pigs|cattle|sheep|cows)\b/u],
  ['beekeeper', /\b(?:kept|keeping|keeps) bees\b/u],
  ['gardener', /\b(?:kept|keeping|tended|tending) (?:other people 's|the) gardens?\b/u],
];

/** Who does such work, straight before it: "Oskar repaired watches". */
const WORKER =
  /(?:^|[,;:—] |\b(?:and|but|who|that) )(?:(?:[A-ZÀ-Þ][a-zà-ÿ'-]+ ?){1,2}|[Hh]e|[Ss]he|I)(?: (?:who|only|just|still|simply|now|had always|has always|always))* $/u;
const ONCE_OVER =
  /^ (?:with|for (?:him|her|them|me|the|an?|his)|together|all (?:day|night|morning|afternoon)|until|that|when|as|while|at the)\b/u;

/** Without one of these no work is told. */
export const WORK_WORDS = new RegExp(WORK.map(([, work]) => work.source).join('|'), 'u');

/** Work that is told of as what somebody does, with where it stands. */
export function workTold(text: string): { readonly trade: string; readonly from: number; readonly to: number }[] {
  return WORK.slice(0, -1).flatMap(([trade, work]) => {
    const match = work.exec(text);
    if (!match || trade === 'teacher' || !match[0].endsWith('s') || match[0].includes('the ')) return [];
    const to = match.index + match[0].length;
    return WORKER.test(text.slice(0, match.index)) && !ONCE_OVER.test(text.slice(to)) ? [{ trade, from: match.index, to }] : [];
  });
}

/** The trade of whoever does this for a living. */
export function tradeOfWork(words: string): string | undefined {
  return WORK.find(([, work]) => work.test(words))?.[0];
}

const OTHER_NAMES = new Map([
  ['veterinary surgeon', 'vet'],
  ['dental surgeon', 'dentist'],
  ['bricklayer', 'mason'],
  ['schoolteacher', 'teacher'],
]);

/** Of these a person follows one, though all are doctors, or teachers. */
const SPECIALTIES: readonly ReadonlySet<string>[] = [
  'surgeon pediatrician paediatrician cardiologist oncologist neurologist radiologist obstetrician gynaecologist anaesthetist anesthesiologist pathologist dermatologist',
].map((names) => new Set(names.split(' ')));

const RANKS = new Set('corporal sergeant lieutenant captain major colonel'.split(' '));

/** Whether a sign of some walk of life is none of another's. */
function fieldsDiffer(first: string, second: string): boolean {
  if (first === 'none' || second === 'none') return true;
  const [ones, others] = [fieldsOf(first), fieldsOf(second)];
  return ones !== undefined && others !== undefined && !ones.some((field) => others.includes(field));
}

/** Some of a trade that has a common name, and what one may be besides anything. */
const KINDS_OF = new Map([
  [
    'doctor',
    /^(?:psychiatrist|p(?:a)?ediatrician|cardiologist|oncologist|neurologist|obstetrician|gyn(?:a)?ecologist|an(?:a)?esthetist|pathologist|coroner)$/u,
  ],
  ['scientist', /^(?:chemist|physicist|biologist|botanist|geologist|astronomer|zoologist|meteorologist)$/u],
  ...['poet', 'novelist', 'writer', 'author', 'playwright'].map((art): [string, RegExp] => [art, /^(?!none$)/u]),
]);

function isKindOf(one: string, other: string): boolean {
  return KINDS_OF.get(other)?.test(one) === true;
}

/** Whether both are of one kind that says more than its name: a cardiologist is no dermatologist. */
function areSpecial(first: string, second: string): boolean {
  return SPECIALTIES.some((names) => names.has(first) && names.has(second) && first.slice(0, 4) !== second.slice(0, 4));
}

/** Whether two names of trades are names of two. */
function namesDiffer(first: string, second: string): boolean {
  if (areOneTrade(first, second)) return false;
  const one = OTHER_NAMES.get(first) ?? first;
  const other = OTHER_NAMES.get(second) ?? second;
  if (one === other || one.endsWith(other) || other.endsWith(one)) return false;
  if (isRole(one) && isRole(other) && tradeGroup(one) === undefined && !(RANKS.has(one) && RANKS.has(other))) return false;
  return (tradeGroup(one) ?? one) !== (tradeGroup(other) ?? other);
}

/** Whether two trades, or a trade and a sign of one, cannot be one person's at a time. */
export function tradesDiffer(first: string, second: string): boolean {
  if (isKindOf(first, second) || isKindOf(second, first)) return false;
  const isSign = first.startsWith('@') || second.startsWith('@');
  // A detective may be a sergeant; no sergeant is a captain.
  if (isSign || RANKS.has(first) !== RANKS.has(second)) return fieldsDiffer(first, second);
  return areSpecial(first, second) || namesDiffer(first, second);
}
