import { matter } from '../matters.js';
import type { NameLedger } from '../cast/ledger.js';
import type { Resolver } from '../cast/resolve.js';
import type { Entry } from './entry.js';
import { type AtHand, atHand, isInUse, keeperOf, traitsOf } from '../extract/belongings.js';
import { holderOf } from '../grammar/holder.js';
import type { Reading } from '../read/paragraph.js';
import { sentencesOf, tokenAt } from '../grammar/sentences.js';
import type { Sentence } from '../grammar/types.js';
import { type Resolved, spotOf } from './facts.js';
import type { RawSlip, Spot } from './rawSlip.js';

export interface Belongings {
  readonly entries: readonly Entry[];
  readonly ledger: NameLedger;
  readonly resolver: Resolver;
}

/** Things of somebody's that are gone for good, and are at hand again. */
export function regained(gone: readonly Resolved[], all: Belongings): RawSlip[] {
  const told = new Set<string>();
  return gone.flatMap((each): RawSlip[] => {
    const phrase = each.fact.key.slice('own:'.length);
    const thing = phrase.split(' ').at(-1) ?? phrase;
    const key = `${each.who}|${phrase}`;
    if (told.has(key) || each.paragraph < 0) return [];
    const here = nextUse(each, phrase, all);
    if (!here || isAnother(thing, all.entries, each.paragraph, here.paragraph - (here.isAnew ? 1 : 0))) return [];
    told.add(key);
    const what = matter('became', thing);
    return [{ rule: 'continuity/object', about: `the ${thing}`, matter: what, here, established: spotOf(each), score: 0.75 }];
  });
}

interface Use extends Spot {
  /** Whether it is told of as of one more: "owned a van". */
  readonly isAnew: boolean;
}

/** A sentence in which a thing is at hand. */
interface Handling {
  readonly at: number;
  readonly sentence: Sentence;
  readonly uses: readonly AtHand[];
}

const handlings = new WeakMap<Reading, Map<string, readonly Handling[]>>();

/** Where a paragraph has a thing at hand; a paragraph is asked once for each. */
function handlingsIn(reading: Reading, text: string, thing: string): readonly Handling[] {
  return remembered(handlings, reading, thing, () =>
    sentencesOf(text)
      .slice(0, reading.awayFrom)
      .flatMap((sentence, at) => {
        const uses = atHand(sentence, thing);
        return uses.length === 0 ? [] : [{ at, sentence, uses }];
      }),
  );
}

/** What was worked out of a paragraph for a word before, or is now. */
function remembered<T>(memory: WeakMap<Reading, Map<string, T>>, reading: Reading, word: string, make: () => T): T {
  const known = memory.get(reading) ?? new Map<string, T>();
  memory.set(reading, known);
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = make();
  known.set(word, made);
  return made;
}

/** What was left at home is at hand again after the scene, or when somebody has been there: the paragraph from which on. */
function goneUntil(gone: Resolved, entries: readonly Entry[]): number {
  if (gone.fact.value !== LEFT_BEHIND) return entries.length;
  const scene = entries[gone.paragraph]?.scene;
  let at = gone.paragraph;
  while (at < entries.length && entries[at]?.scene === scene && !FETCHED.test(entries[at]?.text ?? '')) at++;
  return at;
}

/** The first place after it is gone where the same one has it. */
function nextUse(gone: Resolved, phrase: string, all: Belongings): Use | undefined {
  const { entries, ledger } = all;
  const thing = phrase.split(' ').at(-1) ?? phrase;
  const readings = ledger.owning(thing);
  if (readings.size === 0) return undefined;
  const until = goneUntil(gone, entries);
  for (let paragraph = gone.paragraph + 1; paragraph < until; paragraph++) {
    const entry = entries[paragraph];
    if (!entry?.reading || !readings.has(entry.reading) || entry.reading.isAnotherTime) continue;
    for (const { at, sentence, uses } of handlingsIn(entry.reading, entry.text, thing)) {
      const used = uses.find((each) => mayBeOne(phrase, each.phrase) && isTheirs(gone, thing, { sentence, paragraph, at }, each, all));
      if (!used) continue;
      const start = sentence.start[tokenAt(sentence, used.start)] ?? 0;
      return { paragraph, start, end: sentence.end[tokenAt(sentence, used.end - 1)] ?? 0, isAnew: used.isAnew };
    }
  }
  return undefined;
}

const LEFT_BEHIND = 'left behind';
const FETCHED =
  /\b(?:fetch\w*|(?:w[ea]nt|gone?|came|ran|drove|walked|got|turned|hurried|dashed|raced|headed|runs|goes|gets|drives) (?:back|home|upstairs|inside|indoors)|return\w*|retriev\w*|collect\w*|(?:reached|arrived|back) (?:home|at the (?:house|flat|car|hotel|office))|had (?:it|them) after all|found (?:it|them)|later|next (?:day|morning)|that (?:night|evening|afternoon))\b/u;

interface Place {
  readonly sentence: Sentence;
  readonly paragraph: number;
  readonly at: number;
}

/** Whether a thing at hand is that of the one who has it no more. */
function isTheirs(gone: Resolved, thing: string, { sentence, paragraph, at }: Place, used: AtHand, { resolver }: Belongings): boolean {
  const isThe = used.own.toLowerCase() === 'the';
  const isLeft = gone.fact.value === LEFT_BEHIND;
  const isShown = (!isThe && !isLeft) || used.isAnew || gone.fact.value === 'not there' || isInUse(sentence.text, used.start, used.end);
  if (!isShown) return false;
  if (gone.who === `the ${thing}`) return true;
  const holder = isThe ? keeperOf(sentence, thing) : holderOf(used.own);
  const who = holder && resolver.resolve(holder, { paragraph, sentence: at, token: tokenAt(sentence, used.start) });
  return who === gone.who || (isThe && who === `the ${thing}`);
}

/** A fur hat is no straw hat; a hat may be either. */
function mayBeOne(gone: string, used: string): boolean {
  const traits = traitsOf(gone);
  const others = traitsOf(used);
  return traits.length === 0 || others.length === 0 || traits.some((trait) => others.includes(trait));
}

const anothers = new WeakMap<Reading, Map<string, boolean>>();

/** Whether a paragraph tells of one more thing of its kind, or that the thing comes back. */
function tellsOfAnother(reading: Reading, text: string, thing: string): boolean {
  if (!text.includes(thing)) return false;
  return remembered(anothers, reading, thing, () =>
    new RegExp(
      `\\b(?:an?|another|new|second|other|two|three|some|any|spare|borrowed|found|recovered|retrieved|replaced|redeemed|mended|repaired|returned|copy of) (?:pair of |set of )?(?:(?!(?:the|his|her|my|its|a|of|in|on|at|to|with|from|under|over|into|and|by|for|behind|beside)\\b)[a-z-]+ ){0,3}${thing}s?\\b|\\b${thing}\\b(?: (?:was|is|had|has|been|[a-z]+ly))* (?:came|come|comes|sent|brought|given|bought|won|got|handed|returned|recovered|found|turned up|turns up|washed up|mended|repaired|glued|fished) ?(?:back|out|again|together)?\\b|\\b(?:bought|got|won|gave|given|sent|brought|handed|fetched|stole|earned|buys|gets|sends|gives|brings|had) (?:[A-Za-z']+ ){1,4}?${thing} back\\b(?! (?:in|into|on|to|under|against|from)\\b)`,
      'u',
    ).test(text),
  );
}

const COMES_BACK =
  /\b(?:bought|got|won|brought|gave|given|handed|fetched|fished|has|had) (?:it|them) (?:back|out|again)\b|\b(?:came|come|brought|gave|followed)\b.* (?:after (?:him|her)|back to (?:him|her))\b/u;

/** Whether one more of its kind comes into the story, or the thing comes back. */
function isAnother(thing: string, entries: readonly Entry[], from: number, to: number): boolean {
  if (COMES_BACK.test(entries[from]?.text ?? '')) return true;
  for (let at = from + 1; at <= to; at++) {
    const entry = entries[at];
    if (entry?.reading && tellsOfAnother(entry.reading, entry.text, thing)) return true;
  }
  return false;
}
