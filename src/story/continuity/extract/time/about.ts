import { pastOfAny } from '../../lexicon/tenses.js';
import { participleBase } from '../../lexicon/verbs.js';

/** What a sentence that tells a day or an hour is about: its words, less those that any sentence has. */
export interface About {
  /** Beginnings of words, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
  /** Relatives that are spoken of. */
  readonly kin: ReadonlySet<string>;
  /** Whether nobody but a man, or but a woman, is spoken of by pronouns. */
  readonly gender: 'm' | 'f' | undefined;
  /** What else must be the same of two that are held against each other. */
  readonly kind?: string;
}

/** What a sentence that tells when something was done is about. */
export interface Act extends About {
  /** What was done. */
  readonly verbs: ReadonlySet<string>;
  /** What it looks back on: "had locked". */
  readonly past: ReadonlySet<string>;
}

const EMPTY = new Set(
  (
    'the and but for nor yet not that this these those with without upon into onto over under from until till before after since when while where which whose whom who what why how than then there here their theirs they them she her hers him his himself herself itself its our ours your yours you mine one two three four five six seven eight nine ten eleven twelve first second third fourth last next every each all any some other others another alternate only alone never ever always often usually sometimes mostly once twice again still just even already quite very too also else no none nobody nothing ' +
    'was were are been being have has had having did does done doing will would shall should can could may might must used get gets got getting gone going went goes come comes came coming make makes made making take takes took taken taking keep keeps kept put puts let lets know knows knew known see sees saw seen say says said tell tells told think thinks thought give gives gave given find finds found want wants wanted like likes liked way ways thing things lot whole half part end side much many more most few little long old new good great own same such so as at by in of on to up off out down about because though although unless however ' +
    "day days night nights morning mornings afternoon afternoons evening evenings noon midday week weeks weekly weekend weekends weekday weekdays month months year years hour hours time times today tomorrow yesterday tonight daily nightly o'clock habit custom rule sabbath sunday sundays monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays " +
    "january february march april may june july august september october november december spring summer autumn winter fall midsummer midwinter season dawn daybreak sunrise dusk sunset nightfall midnight twilight early late past quarter half sharp exactly promptly christmas easter eve dark light daylight broad forenoon man men woman women people person everybody everyone anybody anyone somebody someone mister miss mrs mr dr sir lady doctor boy girl house home place town village people it's that's he's she's he she we us me my an is be am it if or i a n't 's 'd"
  ).split(' '),
);
const KIN = new Set(
  'mother father brother sister son daughter uncle aunt cousin grandmother grandfather wife husband niece nephew mum dad mam da papa mama gran nan grandad granny'.split(
    ' ',
  ),
);
/** Words that are said for one another. */
const ALIKE = new Map(
  [
    'close closed closes closing shut shuts shutting',
    'pay paid pays paying payday wage wages paypacket',
    'write wrote written writes writing',
    'hold held holds holding',
    'meet met meets meeting meetings',
    'sit sat sits sitting',
    'run ran runs running',
    'sing sang sung sings singing',
    'swim swam swum swims swimming',
    'ring rang rung rings ringing telephoned phoned',
    'bath baths bathe bathed bathes bathing',
    'bin bins rubbish refuse garbage trash dustmen dustcart dustbin dustbins dustman cans',
    'wash washing washed laundry washday',
    'bake baking baked bakes baker bakers',
    'lesson lessons class classes tuition',
    'practice practise practised practices practises practising rehearsal rehearsals rehearsed',
    'open opened opens opening',
    'bus buses coach coaches omnibus',
    'lorry truck van vans cart',
    'fast fasted fasting fasts',
    'fish fishing fished trout',
    'visit visited visits visiting visitors',
    'boat ferry steamer packet barge',
    'plane planes flight flights flew fly flies',
    'drive drove driven driving drives',
    'ride rode ridden rides riding',
    'teach taught teaches teaching',
    'eat ate eaten eats eating',
    'read reads reading',
    'shave shaved shaves shaving unshaven barber',
    'buy bought buys buying',
    'sell sold sells selling',
    'bring brought brings bringing',
    'play plays played playing',
    'strike struck pack packed',
    'bury buried inter interred',
    'hide hid hidden conceal concealed',
    'mend mended repair repaired fix fixed',
    'break broke broken smash smashed shatter shattered',
    'collapse collapsed topple toppled crumble crumbled',
    'climb climbed scale scaled clamber clambered',
    'knock knocked rap rapped hammer hammered',
    'gather gathered pick picked pluck plucked harvest harvested reap reaped',
    'dine dined sup supped feast feasted',
    'talk talked speak spoke spoken converse conversed',
    'quarrel quarrelled quarreled argue argued',
    'scrub scrubbed clean cleaned polish polished sweep swept',
    'wake woke woken awake awoke rouse roused waken wakened',
    'depart departed embark embarked',
    'lock locked bolt bolted',
    'steal stole stolen pinch pinched',
    'burn burned burnt',
    'drown drowned',
    'hunt hunted shoot shot',
    'plant planted sow sowed sown',
    'post posted mail mailed',
    'collect collected fetch fetched',
    'land landed alight alighted',
    'sink sank sunk founder foundered',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.slice(0, line.indexOf(' '))])),
);
const LONGEST = 6;

/** The beginning of a word, so that "practised" and "practises" are one. */
function stemOf(word: string): string {
  const alike = ALIKE.get(word);
  if (alike !== undefined) return alike;
  return (participleBase(word) ?? pastOfAny(word) ?? word)
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?<=\w{3})(?:(?<=s|x|ch|sh)es|ing|ed|(?<![su])s)$/u, '')
    .replace(/(?<=\w{3})e$/u, '')
    .replace(/([a-z])\1$/u, '$1')
    .slice(0, LONGEST);
}

const WORD = /(?<!\w)(?<word>[A-Za-z][A-Za-z'-]+)/gu;

/** What a sentence is about. */
export function aboutOf(text: string): About {
  const words = new Set<string>();
  const names = new Set<string>();
  const kin = new Set<string>();
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (KIN.has(word)) kin.add(word);
    if (EMPTY.has(word) || word.length < 3) continue;
    const stem = stemOf(word);
    words.add(stem);
    if (match.index > 0 && match[0] !== word) names.add(stem);
  }
  const [isHe, isShe] = [/\b(?:[Hh]e|[Hh]im|[Hh]is)\b/u.test(text), /\b(?:[Ss]he|[Hh]ers?)\b/u.test(text)];
  return { words, names, kin, gender: isHe === isShe ? undefined : isHe ? 'm' : 'f' };
}

const REGULAR_PAST = /^[a-z]{2,}ed$/u;
const IN_THE_PAST = /(?<!\w)(?:had|'d)(?: (?:not|just|only|all|both|already|been|[a-z]+ly)){0,3} (?<word>[a-z]+)/gu;
/** What serves another verb; and when somebody died is told of deaths. */
const SERVES = new Set('died perished expired was were had did could would might should must been done'.split(' '));

/** What a sentence that tells when something was done is about, with what was done. */
export function actOf(text: string): Act {
  const verbs = new Set<string>();
  for (const [word] of text.matchAll(WORD))
    if (!SERVES.has(word) && (REGULAR_PAST.test(word) || (participleBase(word) ?? pastOfAny(word)) !== undefined)) verbs.add(stemOf(word));
  const past = new Set(Array.from(text.matchAll(IN_THE_PAST), ({ groups }) => stemOf(groups?.['word'] ?? '')));
  return { ...aboutOf(text), verbs, past };
}

/** Whether two sentences tell of one act: the second looks back on what the first tells, and each is about little else. */
export function isSameAct(one: Act, other: Act, isCleft: boolean): boolean {
  const verbs = [...one.verbs].filter((verb) => other.verbs.has(verb) && (isCleft || other.past.has(verb)));
  if (verbs.length === 0) return false;
  const shared = [...one.words].filter((word) => other.words.has(word));
  const besides = shared.filter((word) => !verbs.includes(word)).length;
  if (besides === 0) return false;
  const least = Math.min(one.words.size, other.words.size);
  // What anybody does all day, as come and go, is the same only where all the rest is.
  const isFew = besides === shared.length || least < (isCleft ? 3 : 4);
  return shared.length >= least - (isFew ? 0 : Math.max(1, Math.floor(least / 4)));
}

const isDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

/** What two sentences have in common. */
export interface Shared {
  readonly names: number;
  readonly things: number;
  /** Whether they speak of different people. */
  readonly isApart: boolean;
}

/** How many words two sentences share, names and others, and whether they speak of different people. */
export function sharedBy(one: About, other: About): Shared {
  let names = 0;
  let things = 0;
  for (const word of one.words) {
    if (!other.words.has(word)) continue;
    if (one.names.has(word) || other.names.has(word)) names++;
    else things++;
  }
  // A pronoun tells people apart only where no name joins them.
  const isOtherGender = names === 0 && one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender;
  return { names, things, isApart: (names === 0 && isDisjoint(one.names, other.names)) || isDisjoint(one.kin, other.kin) || isOtherGender };
}
