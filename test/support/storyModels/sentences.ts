import { capital, clause, deed, person, place, thing, when } from './phrases.js';
import type { Random } from './random.js';
import * as v from './vocabulary.js';

export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly apostrophe: string;
}

export const CURLY: QuoteMarks = { open: '“', close: '”', apostrophe: '’' };
export const STRAIGHT: QuoteMarks = { open: '"', close: '"', apostrophe: "'" };
export const SINGLE: QuoteMarks = { open: '‘', close: '’', apostrophe: '’' };

type Maker = (random: Random) => string;

const simple: Maker = (r) => `${capital(clause(r))}${r.chance(0.4) ? ` ${when(r)}` : ''}.`;
const short: Maker = (r) => `${capital(person(r))} ${r.pick(v.INTRANSITIVE)}${r.chance(0.5) ? ` ${r.pick(v.ADVERBS)}` : ' there'}.`;
const compound: Maker = (r) => `${capital(clause(r))}, ${r.pick(v.CONJUNCTIONS)} ${clause(r)}.`;
const complex: Maker = (r) => `${capital(r.pick(v.SUBORDINATORS))} ${clause(r)}, ${clause(r)}${r.chance(0.3) ? ` ${place(r)}` : ''}.`;
const listed: Maker = (r) => `There was ${thing(r)}, ${thing(r)}, and ${thing(r)}, ${r.pick(['and', 'but'])} ${clause(r)}.`;
const measured: Maker = (r) =>
  `It was ${String(r.int(1, 9))}.${String(r.int(1, 9))} ${r.pick(['miles', 'pounds', 'years'])} from ${thing(r)} to ${thing(r)}, and ${clause(r)}.`;
const dashed: Maker = (r) =>
  r.chance(0.5)
    ? `${capital(clause(r))}—${thing(r)}, ${thing(r)}—and ${deed(r)}.`
    : `${capital(clause(r))} — not ${thing(r)} but ${thing(r)}.`;
const trailing: Maker = (r) => `${capital(clause(r))}${r.pick(['…', '...'])}`;
const broken: Maker = (r) => `${capital(thing(r))}${r.pick(['… ', '... '])}no, ${thing(r)} ${place(r)}.`;
const question: Maker = (r) =>
  r.chance(0.5) ? `Had ${person(r)} ${r.pick(v.TRANSITIVE)} ${thing(r)}?` : `Who had ${r.pick(v.TRANSITIVE)} ${thing(r)} ${place(r)}?`;
const exclamation: Maker = (r) => `How ${r.pick(v.ADVERBS)} ${person(r)} had ${r.pick(v.TRANSITIVE)} ${thing(r)}!`;
const aside: Maker = (r) => `${capital(clause(r))} (${clause(r)}) and ${deed(r)}.`;
const semicolon: Maker = (r) => `${capital(clause(r))}; ${clause(r)} ${when(r)}.`;
const long: Maker = (r) =>
  `${capital(r.pick(v.SUBORDINATORS))} ${clause(r)} ${place(r)}, ${clause(r)}, and ${clause(r)} ${r.pick(v.SUBORDINATORS)} ${clause(r)}${r.chance(0.4) ? ` ${when(r)}` : ''}.`;

/** Weights are hundredths. */
const NARRATION: readonly (readonly [number, Maker])[] = [
  [20, simple],
  [13, short],
  [14, compound],
  [14, complex],
  [5, listed],
  [3, measured],
  [5, dashed],
  [3, trailing],
  [2, broken],
  [4, question],
  [2, exclamation],
  [3, aside],
  [4, semicolon],
  [8, long],
];

/** One sentence of 3 to about 40 words, in the past, that ends with its own mark. */
export function narration(random: Random): string {
  let draw = random.next() * 100;
  for (const [weight, maker] of NARRATION) {
    draw -= weight;
    if (draw < 0) return maker(random);
  }
  return simple(random);
}

const SPEECH: readonly Maker[] = [
  (r) => `You ${r.pick(['never', 'always', 'only', 'almost'])} ${r.pick(v.TRANSITIVE)} ${thing(r)}`,
  (r) => `${r.pick(['Perhaps', 'I think', 'I hear', 'They told me'])} ${clause(r)}`,
  (r) => `${r.pick(['Please', 'Look', 'Listen', 'No', 'Yes', 'Wait'])}, ${clause(r)}`,
  (r) => `We could not ${r.pick(['see', 'hear', 'remember'])} ${thing(r)} ${place(r)}`,
  (r) => `Mr. ${r.pick(v.LAST_NAMES)} ${deed(r)}, and ${clause(r)}`,
];

const tag: Maker = (r) => {
  const said = r.chance(0.5)
    ? `${r.pick(v.SAYING)} ${r.pick(v.FIRST_NAMES)}`
    : `${r.pick(['he', 'she', ...v.FIRST_NAMES])} ${r.pick(v.SAYING)}`;
  return r.chance(0.25) ? `${said} ${r.pick(v.ADVERBS)}` : said;
};

/** One line of speech: a sentence that may hold a mark inside its quotes and go on after them. */
export function spoken(random: Random, quotes: QuoteMarks): string {
  const words = capital(random.pick(SPEECH)(random));
  const say = (inside: string): string => `${quotes.open}${inside}${quotes.close}`;
  const draw = random.next();
  if (draw < 0.35) return `${say(`${words},`)} ${tag(random)}.`;
  if (draw < 0.5) return `${say(`${words}${random.pick(['?', '!'])}`)} ${tag(random)}.`;
  if (draw < 0.75) return say(`${words}${random.pick(['.', '.', '?', '!', '…'])}`);
  if (draw < 0.82) return say(`${words}—`);
  if (draw < 0.92) return `${say(`${random.pick(['No', 'Yes', 'Please', 'Listen'])},`)} ${tag(random)}, ${say(`${clause(random)}.`)}`;
  return `${capital(person(random))} ${random.pick(v.INTRANSITIVE)}. ${say(`${words}.`)}`;
}

/** What a carried-on reply begins with: the rest of a sentence that was cut. */
export function restOfSentence(random: Random): string {
  return `${deed(random)}${random.chance(0.5) ? ` ${place(random)}` : ''}.`;
}
