import type { Gender } from './gender.js';

const MALE =
  'man men boy lad gentleman fellow husband father son brother uncle nephew grandfather grandson widower king prince lord sir mister actor waiter monk bachelor groom chap bloke guy dad papa policeman fisherman postman salesman butler priest stepfather stepson stepbrother grandpa granddad grandad daddy fiancé godfather godson half-brother';
const FEMALE =
  'woman women girl lady wife mother daughter sister aunt niece grandmother granddaughter widow queen princess maid actress waitress nun spinster bride dame mum mama mom nurse landlady housekeeper governess seamstress stepmother stepdaughter stepsister grandma gran granny nan nana mummy mommy mam fiancée godmother goddaughter half-sister';

const GENDERS = new Map<string, Gender>([
  ...MALE.split(' ').map((noun): [string, Gender] => [noun, 'm']),
  ...FEMALE.split(' ').map((noun): [string, Gender] => [noun, 'f']),
]);

/** The gender of those a noun names, where it tells it. */
export function genderOfNoun(noun: string): Gender | undefined {
  return GENDERS.get(noun);
}

/** Relations whose bearer one has once. */
export const UNIQUE_KIN = new Set('mother father wife husband'.split(' '));

const KIN_NOUNS =
  'mother father brother sister son daughter wife husband aunt uncle cousin niece nephew grandmother grandfather grandson granddaughter stepmother stepfather stepson stepdaughter twin mum dad mom fiancée fiancé widow widower grandma gran granny nana grandpa granddad grandad mummy mommy mam daddy papa mama stepbrother stepsister';
export const KIN = KIN_NOUNS.split(' ').join('|');
const KINS = new Set(KIN_NOUNS.split(' '));

export function isKin(noun: string): boolean {
  return KINS.has(noun);
}

/** Animals that are somebody's, each of a kind once. */
export const PET =
  'dog|cat|horse|goat|pony|mare|hound|terrier|spaniel|collie|retriever|labrador|puppy|kitten|donkey|cow|parrot|budgie|canary|hawk|falcon|ferret|tortoise|rabbit|hamster|mule|stallion|gelding|greyhound';
const PETS = new Set(PET.split('|'));

export function isPet(noun: string): boolean {
  return PETS.has(noun);
}

/** Roles that one person in a story holds, so that "the captain" is somebody. */
const ROLE = `captain|doctor|landlady|landlord|priest|judge|colonel|major|sergeant|inspector|detective|professor|butler|housekeeper|cook|gardener|miller|blacksmith|baker|butcher|schoolmaster|schoolmistress|headmaster|headmistress|mayor|sheriff|constable|vicar|parson|pastor|ferryman|innkeeper|lightkeeper|harbourmaster|postmistress|postmaster|librarian|governess|coachman|chauffeur|bishop|abbot|abbess|king|queen|duke|duchess|count|countess|baron|baroness|general|lieutenant|admiral|bosun|beekeeper|clockmaker|watchmaker|undertaker|gravedigger|sexton|magistrate|coroner|curate|rector|chaplain|verger|organist|stationmaster|gamekeeper|squire|earl|viscount|marquis|marquise|ambassador|consul|governor|senator|prior|prioress|skipper|bursar|cooper|woodcutter|chief|archbishop|cardinal|sultan|emperor|empress|tsar|prince|princess|headman|twins|triplets`;

const ROLES = new Set(ROLE.split('|'));

export function isRole(noun: string): boolean {
  return ROLES.has(noun);
}

/** Trades of which a person has one at a time, with those that go by another name. */
const TRADES: readonly (readonly string[])[] = [
  ['doctor', 'physician', 'surgeon', 'medic'],
  ['lawyer', 'solicitor', 'barrister', 'attorney', 'notary', 'advocate'],
  [
    'teacher',
    'schoolteacher',
    'schoolmaster',
    'schoolmistress',
    'headmaster',
    'headmistress',
    'professor',
    'lecturer',
    'tutor',
    'governess',
  ],
  ['baker', 'confectioner', 'pastry cook'],
  ['butcher'],
  ['carpenter', 'joiner', 'cabinetmaker', 'cabinet-maker', 'boatbuilder', 'shipwright'],
  ['blacksmith', 'smith', 'farrier'],
  ['priest', 'vicar', 'parson', 'pastor', 'minister', 'clergyman', 'curate', 'rector'],
  ['nurse', 'midwife', 'matron'],
  ['tailor', 'seamstress', 'dressmaker', 'milliner'],
  ['fisherman', 'trawlerman'],
  ['farmer', 'shepherd', 'dairyman'],
  ['plumber'],
  ['electrician'],
  ['cobbler', 'shoemaker', 'bootmaker'],
  ['barber', 'hairdresser'],
  ['accountant', 'bookkeeper', 'auditor', 'clerk', 'bank clerk'],
  ['pharmacist', 'chemist', 'apothecary', 'druggist'],
  ['dentist'],
  ['librarian', 'archivist'],
  ['postman', 'mailman', 'postmaster', 'postmistress'],
  ['policeman', 'constable', 'detective', 'inspector', 'policewoman', 'police officer'],
  ['architect'],
  ['engineer'],
  ['clockmaker', 'watchmaker'],
  ['florist'],
  ['grocer', 'greengrocer'],
  ['mason', 'stonemason', 'bricklayer'],
  ['potter'],
  ['weaver'],
  ['undertaker', 'gravedigger', 'sexton'],
  ['veterinarian', 'vet'],
  ['bus driver', 'taxi driver', 'train driver', 'lorry driver', 'truck driver'],
  ['painter', 'sculptor', 'artist'],
  ['violinist', 'cellist', 'pianist', 'organist', 'musician'],
  ['chef', 'cook'],
  ['cartographer', 'surveyor', 'mapmaker'],
  ['journalist', 'reporter', 'editor'],
  ['beekeeper'],
  ['glazier', 'glassblower'],
  ['translator', 'interpreter'],
  ['geologist'],
  ['botanist', 'biologist', 'zoologist'],
  ['astronomer', 'physicist'],
  ['gardener', 'groundskeeper'],
  ['miner', 'collier'],
  ['jeweller', 'jeweler', 'goldsmith', 'silversmith'],
  ['printer', 'typesetter', 'compositor'],
  ['bookseller', 'bookbinder'],
  ['locksmith'],
  ['roofer', 'thatcher'],
  ['mechanic', 'welder'],
  ['miller'],
  ['brewer', 'innkeeper', 'publican', 'barman', 'bartender'],
  ['banker', 'broker', 'stockbroker'],
  ['photographer'],
  ['milkman'],
  ['saddler', 'glover', 'tanner'],
  ['optician'],
  ['piano tuner'],
  ['chimney sweep'],
];

const GROUPS = new Map<string, number>();
for (const [group, names] of TRADES.entries()) for (const name of names) GROUPS.set(name, group);

/** Trades with the same number may be said of one person. */
export function tradeGroup(trade: string): number | undefined {
  return GROUPS.get(trade);
}

/** Things that lie, are lost, burned, broken. */
export const THING = `letter|note|photograph|photo|picture|portrait|vase|cup|mug|teacup|mirror|watch|pocket watch|pocketwatch|key|ring|locket|necklace|brooch|bracelet|pendant|medal|coin|knife|dagger|pistol|revolver|gun|rifle|sword|book|diary|journal|notebook|ledger|map|chart|lamp|lantern|candlestick|hat|coat|violin|fiddle|cello|guitar|piano|flute|clock|compass|telescope|spectacles|telegram|envelope|parcel|package|box|casket|suitcase|trunk|bottle|jar|jug|pitcher|bowl|plate|teapot|doll|statue|statuette|figurine|telephone|radio|camera|manuscript|will|deed|contract|certificate|passport|ticket|boat|rowboat|dinghy|bicycle|car|van|truck|wagon|cart|bridge|mill|barn|cottage|shed|tree|oak|window|umbrella|cane|walking stick|crutch|chair|scarf|shawl|blanket|quilt|painting|globe|music box|typewriter|recording|tape|postcard|scroll|amulet|talisman|cross|crucifix|rosary|wreath|flag|kite|drum|bell|pipe|snuffbox|matchbox`;

const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES = new Map<string, number>(NUMBERS.map((word, value): [string, number] => [word, value]));
for (const [at, ten] of TENS.entries()) {
  VALUES.set(ten, (at + 2) * 10);
  for (let unit = 1; unit < 10; unit++) VALUES.set(`${ten}-${NUMBERS[unit] ?? ''}`, (at + 2) * 10 + unit);
}
VALUES.set('hundred', 100);
VALUES.set('both', 2);

/** A number as a pattern, of one to two words or of digits. */
export const NUMBER = String.raw`(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?:-| and | )(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|\d{1,3})`;

/** The value of what `NUMBER` matches. */
export function numberOf(words: string): number | undefined {
  const digits = /^\d+$/u.test(words) ? Number(words) : undefined;
  return digits ?? VALUES.get(words.trim()) ?? VALUES.get(words.trim().replace(' ', '-'));
}
