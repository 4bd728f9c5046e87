import type { Resolver } from '../../cast/resolve.js';
import { everyMatch } from '../../grammar/matches.js';
import { matter } from '../../matters.js';
import { traitsOf } from '../../extract/things/thingPhrase.js';
import type { Chronicle } from '../chronicle.js';
import type { Entry } from '../entry.js';
import { perParagraph } from '../perParagraph.js';
import { type Resolved, spotOf } from '../resolved.js';
import type { RawSlip, Spot } from '../rawSlip.js';
import { firstFrom } from '../shelf.js';
import { mayBeAlike } from '../traits.js';
import { LEFT_BEHIND, Uses } from './uses.js';

/** Things of somebody's that are gone for good, and are at hand again. */
export function regained(gone: readonly Resolved[], entries: readonly Entry[], chronicle: Chronicle, resolver: Resolver): RawSlip[] {
  const told = new Set<string>();
  const uses = new Map<string, Uses>();
  return gone.flatMap((each): RawSlip[] => {
    const phrase = each.fact.key.slice('own:'.length);
    const thing = phrase.split(' ').at(-1) ?? phrase;
    const key = `${each.who}|${phrase}`;
    const from = entries[each.place.at];
    if (told.has(key) || !from) return [];
    const known = uses.get(thing) ?? new Uses(thing, chronicle.owned.of(thing), resolver);
    uses.set(thing, known);
    const use = known.after(each, phrase);
    if (
      !use ||
      isFetched(each, use, entries) ||
      isReceivers(each, use, entries) ||
      isAnother(thing, from, use.place.at - (use.isAnew ? 1 : 0), chronicle)
    )
      return [];
    told.add(key);
    const here = { place: use.place, start: use.start, end: use.end };
    const what = matter('became', thing);
    return [{ rule: 'continuity/object', about: `the ${thing}`, matter: what, here, established: spotOf(each), score: 0.75 }];
  });
}

/** What cannot become of one thing twice: nobody sells what is burned, or loses what they sold. */
const ENDS = new Map(
  [
    ['burned', 'sold|pawned|given away|lost|taken|buried'],
    ['destroyed', 'sold|pawned|given away|taken'],
    ['wrecked', 'given away|taken'],
    ['sold', 'burned|destroyed|broken|lost|taken|buried|thrown away|given away'],
    ['pawned', 'burned|destroyed|broken|lost|taken|buried|thrown away'],
    ['given away', 'burned|destroyed|broken|lost|taken|thrown away|sold|pawned'],
    ['lost', 'burned|destroyed|sold|pawned|given away'],
    ['buried', 'burned|destroyed|sold|pawned|given away|broken|lost|taken'],
    ['taken', 'burned|destroyed|sold|pawned|given away'],
  ].map(([how = '', others = '']): [string, ReadonlySet<string>] => [how, new Set(others.split('|'))]),
);

/** Things that came to two ends. */
export function endedTwice(gone: readonly Resolved[], entries: readonly Entry[], chronicle: Chronicle): RawSlip[] {
  const known = new Map<string, Resolved[]>();
  return gone.flatMap((each): RawSlip[] => {
    const thing = each.fact.key.split(/[ :]/u).at(-1) ?? '';
    const ends = known.get(thing);
    // What is said contradicts nothing that was told.
    const before = each.fact.isSaid === true ? undefined : ends?.find((one) => isOtherEnd(one, each, thing));
    if (!ends) known.set(thing, [each]);
    else if (ends.length < MOST) ends.push(each);
    const from = before && entries[before.place.at];
    if (!from || isAnother(thing, from, each.place.at, chronicle)) return [];
    const what = matter('became', thing);
    return [
      { rule: 'continuity/object', about: `the ${thing}`, matter: what, here: spotOf(each), established: spotOf(before), score: 0.7 },
    ];
  });
}

/** More ends of things of one kind say nothing new. */
const MOST = 20;

function isOtherEnd(one: Resolved, other: Resolved, thing: string): boolean {
  if (one.place === other.place || ENDS.get(one.fact.value)?.has(other.fact.value) !== true) return false;
  const anybodys = `the ${thing}`;
  const isOne = one.who === other.who || one.who === anybodys || other.who === anybodys;
  const [traits, others] = [one, other].map(({ fact }) => traitsOf(fact.key.slice('own:'.length)));
  return isOne && mayBeAlike(traits ?? [], others ?? []);
}

const FETCHED =
  /\b(?:fetch\w*|(?:w[ea]nt|gone?|came|ran|drove|walked|got|turned|hurried|dashed|raced|headed|runs|goes|gets|drives) (?:back|home|upstairs|inside|indoors)|return\w*|retriev\w*|collect\w*|(?:reached|arrived|back) (?:home|at the (?:house|flat|car|hotel|office))|had (?:it|them) after all|found (?:it|them)|later|next (?:day|morning)|that (?:night|evening|afternoon))\b/u;
/** After so many paragraphs somebody may have been there unsaid. */
const AWAY = 60;

/** Whether a thing that was left at home may be at hand again: in another scene, or when somebody has been there. */
function isFetched({ fact, place }: Resolved, use: Spot, entries: readonly Entry[]): boolean {
  const between = entries.slice(place.at, use.place.at + 1);
  if (fact.value === 'lost') return between.length < AWAY && between.slice(1).some(({ text }) => FETCHED.test(text));
  if (fact.value !== LEFT_BEHIND) return false;
  return between.length > AWAY || between.some(({ scene, text }) => scene !== place.scene || FETCHED.test(text));
}

/** Who has it now: "sold the boat to Tom", "gave Nell her shawl". */
const RECEIVED = /\b(?:to|with|for|gave|given|gives|left|sent|sold|handed|lent|willed|presented) ([A-ZÀ-Þ][a-zà-ÿ]+)\b/gu;

/** Whether a thing that was given to somebody is where they are: it is theirs. */
function isReceivers({ fact, place }: Resolved, use: Spot, entries: readonly Entry[]): boolean {
  const told = entries[place.at]?.text.slice(fact.start, fact.end + AWAY) ?? '';
  const there = entries[use.place.at]?.text ?? '';
  const holder = fact.holder.kind === 'name' ? fact.holder.text : '';
  return everyMatch(RECEIVED, told).some(({ 1: name = '' }) => !holder.includes(name) && there.includes(name));
}

/** One more of a thing's kind, or the thing come back. */
function oneMore(thing: string): RegExp {
  return new RegExp(
    `\\b(?:an?|another|new|second|other|two|three|some|any|spare|borrowed|found|recovered|retrieved|replaced|redeemed|mended|repaired|returned|copy of) (?:pair of |set of )?(?:(?!(?:the|his|her|my|its|a|of|in|on|at|to|with|from|under|over|into|and|by|for|behind|beside)\\b)[a-z-]+ ){0,3}${thing}s?\\b|\\b(?:redeem(?:ed|s)|recover(?:ed|s)|retriev(?:ed|es)|reclaim(?:ed|s)|repair(?:ed|s)|mend(?:ed|s)|replac(?:ed|es)|bought back|glued|restored|rebuilt|patched|restrung|reset) (?:the|his|her|my) (?:[a-z]+ ){0,2}${thing}\\b|\\b(?:hand|return|brought|gave|sen|bring|pass|g[ai]v)(?:ed|s|es|t|e)? (?:[A-Z][a-z]+|him|her|me) (?:back )?(?:the|his|her|my) (?:[a-z]+ ){0,2}${thing}\\b|\\b${thing} (?:that |which )?(?:[A-Z][a-z]+|he|she|they|his [a-z]+|her [a-z]+) (?:had )?(?:lent|given|bought|made|loaned|sent)\\b|\\btwin of the ${thing}\\b|\\b${thing} (?:was|were|is|are) back\\b|\\b${thing}\\b(?: (?:was|is|had|has|been|[a-z]+ly))* (?:came|come|comes|sent|brought|given|bought|won|got|handed|returned|recovered|found|turned up|turns up|washed up|mended|repaired|glued|fished) ?(?:back|out|again|together)?\\b|\\b(?:bought|got|won|gave|given|sent|brought|handed|fetched|stole|earned|buys|gets|sends|gives|brings|had) (?:[A-Za-z']+ ){1,4}?${thing} back\\b(?! (?:in|into|on|to|under|against|from)\\b)`,
    'u',
  );
}

const COMES_BACK =
  /\b(?:handed|brought|sent|gave|fished|pulled|dug|dredged|hauled|slid|passed|carried|fetched|bought|won|got) (?:it|them) (?:back (?:to|across|over|out|from|for)|up (?:with|out|from)|out of (?:the )?(?:river|water|sea|mud|ashes|fire|pawn|stove|well|snow))\b|\bbought (?:him|her|me|them)?(?:self|selves)? ?(?:one|another)\b|\bone (?:exactly |just )?like (?:it|them|that)\b|\b(?:bought|got|won|brought|gave|given|handed|fetched|fished|has|had) (?:it|them) (?:back|out|again)\b|\b(?:came|come|brought|gave|followed)\b.* (?:after (?:him|her)|back to (?:him|her))\b/u;

/** Whether a paragraph tells of one more thing of its kind, or that the thing comes back. */
const tellsOfAnother = perParagraph(
  ({ text }: Entry, thing) => text.includes(thing) && (oneMore(thing).test(text) || COMES_BACK.test(text)),
);

/** Whether one more of its kind comes into the story, or the thing comes back. */
function isAnother(thing: string, from: Entry, to: number, chronicle: Chronicle): boolean {
  if (COMES_BACK.test(from.text) || chronicle.isChanged('replaced', from.at, to)) return true;
  const entries = chronicle.mayHold(thing);
  for (let at = firstFrom(entries, from.at + 1); at < entries.length; at++) {
    const entry = entries[at];
    if (!entry || entry.at > to) return false;
    if (tellsOfAnother(entry, thing)) return true;
  }
  return false;
}
