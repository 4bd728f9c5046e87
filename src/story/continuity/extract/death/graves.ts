import { isTown } from '../../lexicon/deathPlaces.js';
import { NAME, pattern, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';

const TOWN = '(?<town>[A-Z][a-z]+(?: [A-Z][a-z]+)?)';
const FOUND = '(?:found|recovered|brought (?:home|back|up)|given up|washed up)';
/** What became of the body: it lies in a grave, it was burnt, it was never found. */
const WAYS: readonly (readonly [rest: string, each: RegExp])[] = (
  [
    ['grave', `(?<own>${NAME}) (?:was|is|had been|were|'s) (?:long )?(?:buried|laid to rest)(?! at sea)(?: (?:in|at) ${TOWN})?`],
    [
      'grave',
      `\\b(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he|I) (?:had |have )?(?:buried|laid) (?<own>${NAME})${WHOLE}(?! at sea)(?:[a-z ]{0,30}? (?:in|at) ${TOWN})?`,
    ],
    [
      'grave',
      `(?<own>${NAME}) (?:lies|lay|rests|rested|sleeps) (?:buried )?(?:in the (?:churchyard|cemetery|graveyard)|under (?:the|a) (?:[a-z]+ )?(?:stone|yew|cross|elm|oak|turf))(?: (?:in|at) ${TOWN})?`,
    ],
    [
      'grave',
      `(?<own>${NAME}) 's (?:grave|tomb|headstone|gravestone|tombstone) (?:is|was|lies|lay|stood|stands)(?:[a-z ]{0,30}? (?:in|at) ${TOWN})?`,
    ],
    ['ashes', `(?<own>${NAME}) 's ashes\\b`],
    ['ashes', `(?<own>${NAME}) (?:was|had been) cremated`],
    ['none', `(?<own>${NAME}) 's (?:body|corpse) (?:was|had been|has been|were) never ${FOUND}`],
    ['none', `(?<own>${NAME}) 's (?:body|corpse) never (?:was|had been) ${FOUND}`],
    ['none', `\\b(?:never|not|n't) (?:been able to )?(?:found|find|recovered|recover) (?<own>${NAME}) 's (?:body|remains)`],
    ['none', `(?<own>${NAME}) (?:has|had|would have) no (?:grave|headstone|tomb)\\b`],
    ['sea', `(?<own>${NAME}) (?:was|had been) buried at sea|\\bburied (?<own>${NAME}) at sea`],
  ] as const
).map(([rest, each]) => [rest, pattern(each)]);
const GATE =
  /\b(?:buried|laid|lies|lay|rests?|rested|sleeps|grave|tomb|headstone|gravestone|tombstone|ashes|cremated|body|corpse|remains)\b/u;

/** What a sentence says became of somebody's body. */
export function* gravesIn(sentence: Sentence): Generator<{ readonly hit: Hit; readonly rest: string; readonly town: string }> {
  if (!GATE.test(sentence.text)) return;
  for (const [rest, each] of WAYS) {
    for (const hit of hitsOf(sentence, each)) {
      const town = hit.part('town');
      yield { hit, rest, town: town !== '' && isTown(town) ? town.toLowerCase() : '' };
    }
  }
}
