import { isCompoundTrade } from './occupations.js';
import { isAnywhere } from './crafts.js';
import { tradeGroup } from './nouns.js';
import { rankOf } from './ranks.js';
import { areOneTrade, denies, fieldsOf, isCalling, isDenied, isOnce } from './walksOfLife.js';

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
  paramedic radiographer anaesthetist orthodontist diver steeplejack rigger sailmaker shipwright ropemaker basketmaker brickmaker papermaker instrument-maker piano-tuner thimble-maker
  harbour-master harbourmaster station-master watchman coastguard sacristan doorman longshoreman gunner flyer airman coxswain boatswain cavalryman dragoon guardsman coalman dustman drayman carman linesman lamplighter
  gasman rag-and-bone commissionaire liftman bellboy dairymaid milkmaid kitchenmaid cowherd rancher cowboy hop-picker fruit-picker hedger rat-catcher mole-catcher lobsterman oysterman croupier barrow-boy flower-seller
  newspaperman copywriter telegraph-boy rent-collector bailiff lamp-lighter knacker wrangler stockbroker financier novelist comedian magician acrobat trapeze-artist hotelier restaurateur caterer taxidermist cooper executioner hangman
  taster falconer huntsman armourer jester minstrel scribe alchemist chamberlain seneschal herald fletcher bowyer stationmaster
  sailmaker boatbuilder lock-keeper signalwoman postwoman ferryman ferrywoman bargewoman trapper zoologist geographer historian economist mathematician philosopher linguist`
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
  if (ones && others) return !ones.some((field) => others.includes(field));
  // What is known of no walk of life is a trade of its own, unless it may be followed anywhere.
  return !isAnywhere(ones ? second : first) && (ones ?? others) !== undefined && !RANKS.has(first) && !RANKS.has(second);
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
  if (rankOf(one) !== undefined && rankOf(other) !== undefined && !(RANKS.has(one) && RANKS.has(other))) return false;
  return (tradeGroup(one) ?? one) !== (tradeGroup(other) ?? other);
}

/** Whether two trades, or a trade and a sign of one, cannot be one person's at a time. */
export function tradesDiffer(first: string, second: string): boolean {
  if (isDenied(first) || isDenied(second)) return isDenied(first) ? denies(first, second) : denies(second, first);
  if (isOnce(first) || isOnce(second) || isKindOf(first, second) || isKindOf(second, first)) return false;
  const isSign = first.startsWith('@') || second.startsWith('@');
  // A detective may be a sergeant; no sergeant is a captain.
  if (isSign || RANKS.has(first) !== RANKS.has(second)) return fieldsDiffer(first, second);
  return areSpecial(first, second) || namesDiffer(first, second);
}
