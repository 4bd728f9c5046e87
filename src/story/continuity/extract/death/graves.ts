import { isTown } from '../../lexicon/deathPlaces.js';
import { kindOfGrave } from '../../lexicon/gravePlaces.js';
import { NAME, pattern, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Deathbed, placeAfter, placeFronted } from './deathbeds.js';
import { type Hit, hitsOf } from '../fact.js';

const FOUND = '(?:found|recovered|brought (?:home|back|up|in)|given up|washed up)';
const STONE = '(?:grave|tomb|headstone|gravestone|tombstone)';
const WAS = "(?:was|is|had been|were|has been|'s)";
const SCATTERED = '(?:scattered|scatter|sprinkled|strewn|thrown|threw|tipped|emptied|cast)';
/** What became of the body: it lies in a grave, it was burnt, it was never found. */
const WAYS: readonly (readonly [rest: string, each: RegExp])[] = (
  [
    [
      'grave',
      `${SUBJECT} ${WAS} (?:long )?(?:buried|laid to rest|interred|entombed|laid(?= in)|put(?= in the (?:ground|earth)))(?! at sea)`,
    ],
    ['grave', `\\b(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he|I) (?:had |have )?(?:buried|laid|interred) (?<own>${NAME})${WHOLE}(?! at sea)`],
    [
      'grave',
      `${SUBJECT} (?:lies|lay|rests|rested|sleeps|(?:has|had) lain) (?:still |now )?(?:buried\\b|(?=(?:in|under|beneath|at) (?:the|a|an|his|her|[A-Z])(?: [a-z'-]+){0,4}? (?:churchyard|cemetery|graveyard|vault|crypt|stone|yew|cross|elm|oak|turf|slab|sod|clay)\\b))`,
    ],
    ['grave', `(?<own>${NAME}) 's ${STONE} (?:is|was|lies|lay|stood|stands)\\b`],
    ['grave', `\\b[Tt]he ${STONE} of (?<own>${NAME})${WHOLE}(?= (?:is|was|lies|lay|stood|stands)\\b)`],
    ['grave', `\\b${STONE} (?:that |which )?(?:[a-z]+ ){1,3}(?:dug|made) for (?<own>${NAME})${WHOLE}`],
    ['grave/vault', `\\b(?:vault|crypt|mausoleum)(?: [a-z]+ [A-Z][a-z]+)? (?:holds|held|received|took) (?<own>${NAME})${WHOLE}`],
    ['scattered', `\\b${SCATTERED} (?<own>${NAME}) 's ashes\\b|(?<own>${NAME}) 's ashes (?:was|were|had been|have been) ${SCATTERED}`],
    [
      'scattered',
      `\\b${SCATTERED} the ashes of (?<own>${NAME})${WHOLE}|\\bashes of (?<own>${NAME}) (?:was|were|had been|have been) ${SCATTERED}`,
    ],
    ['urn', `(?<own>${NAME}) ${WAS} cremated(?=.*\\burn\\b)|\\burn (?:that |which )?(?:holds|held|with) (?<own>${NAME})${WHOLE}`],
    ['ashes', `(?<own>${NAME}) 's ashes\\b`],
    ['ashes', `(?<own>${NAME}) ${WAS} cremated`],
    ['none', `(?<own>${NAME}) 's (?:body|corpse) (?:was|had been|has been|were) never ${FOUND}`],
    ['none', `(?<own>${NAME}) 's (?:body|corpse) never (?:was|had been) ${FOUND}`],
    ['none', `\\b(?:never|not|n't) (?:been able to )?(?:found|find|recovered|recover) (?<own>${NAME}) 's (?:body|remains)`],
    ['none', `(?<own>${NAME}) (?:has|had|would have) no ${STONE}\\b`],
    [
      'found',
      `\\b(?<!never )(?:found|recovered|carried (?:in|home|back|down|up)|brought (?:in|home|back|down)|washed|laid out|buried) (?<own>${NAME}) 's (?:body|corpse)`,
    ],
    ['found', `(?<own>${NAME}) 's (?:body|corpse) (?:was|had been) (?:found|recovered|brought|carried|washed|laid|buried|lowered)\\b`],
    ['sea', `(?<own>${NAME}) (?:was|had been) buried at sea|\\bburied (?<own>${NAME}) at sea`],
    [
      'sea',
      `\\b(?:gave|given|committed|consigned|put|slid|tipped|dropped|lowered|rolled) (?<own>${NAME})(?: 's body)? (?:over the (?:side|rail)|(?:in)?to the (?:sea|deep|waves|water|ocean))`,
    ],
    [
      'sea',
      `${SUBJECT} [^;:—]{0,40}?\\b(?:was|were|had been|been) (?:given|committed|consigned|put|slid|tipped|dropped|lowered) (?:over the (?:side|rail)|(?:in)?to the (?:sea|deep|waves|water|ocean))`,
    ],
  ] as const
).map(([rest, each]) => [rest, pattern(each)]);
const GATE =
  /\b(?:buried|laid|lies|lay|lain|rests?|rested|sleeps|interred|entombed|grave|tomb|headstone|gravestone|tombstone|vault|crypt|mausoleum|ashes|urn|cremated|body|corpse|remains|sea|deep|side|ground)\b/u;

/** What became of a body: the kind of place where one is told, and the town. */
export interface Rest {
  readonly hit: Hit;
  readonly rest: string;
  readonly town: string;
}

/** "To Vermont , where his grave is": the town before it. */
function townBefore(words: readonly string[], first: number): string {
  const at = words.slice(0, first).lastIndexOf('where');
  const name = words.slice(Math.max(0, at - 2), at).findLast((word) => /^\p{Lu}\p{L}+$/u.test(word));
  return at > 0 && name !== undefined ? name : '';
}

/** Where a grave is, told after what says that there is one, or before it. */
function placeOf({ words, at }: Sentence, { start, end }: Hit): Deathbed | undefined {
  const first = at.findLastIndex((each) => each <= start);
  const next = at.findIndex((each) => each >= end);
  const found = next < 0 ? undefined : placeAfter(words, next, kindOfGrave);
  if (found) return found;
  const town = townBefore(words, first);
  return town === '' ? placeFronted(words, first, kindOfGrave) : { kind: '', noun: '', names: [town] };
}

/** What a sentence says became of somebody's body. */
export function* gravesIn(written: Sentence, known: Sentence, placed: (hit: Hit, own: string) => Hit): Generator<Rest> {
  if (!GATE.test(written.text)) return;
  for (const [rest, each] of WAYS) {
    for (const hit of hitsOf(written, each)) {
      const place = rest.startsWith('grave') ? placeOf(known, placed(hit, hit.own)) : undefined;
      const town = place?.names[0] ?? '';
      const kind = rest === 'grave' && place !== undefined && place.kind !== '' ? `/${place.kind}` : '';
      yield { hit, rest: `${rest}${kind}`, town: town !== '' && isTown(town) ? town.toLowerCase() : '' };
    }
  }
}
