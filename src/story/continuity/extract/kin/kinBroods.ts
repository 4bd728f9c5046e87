import { occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { type FactSheet, hitsOf } from '../fact.js';

const FAMILY = "(?<family>[A-ZÀ-Þ][a-zà-ÿ'-]*[a-zà-ÿ](?<!'s))";
const KINDS = new Map([
  ...['boys', 'brothers', 'sons'].map((word) => [word, 'brothers'] as const),
  ...['girls', 'sisters', 'daughters'].map((word) => [word, 'sisters'] as const),
  ...['children', 'kids', 'siblings'].map((word) => [word, 'children'] as const),
]);
const KIND = [...KINDS.keys()].join('|');
/** "The three Hale boys", "all four of the Hale girls", "there were five Hale children". */
const BROODS: readonly RegExp[] = [
  `\\b(?:[Tt]he|[Oo]f|[Tt]hose|[Tt]hese|(?:were|are|been) (?:only |just )?) ?(?<val>${NUMBER}) (?:young |little )?${FAMILY} (?<kin>${KIND})\\b`,
  `\\b(?:[Aa]ll|[Tt]here (?:were|are|had been)) (?<val>${NUMBER}) of the (?:young |little )?${FAMILY} (?<kin>${KIND})\\b`,
  `\\b[Tt]he ${FAMILY}s (?:had|have) (?:had |raised |reared |been blessed with |lost |buried )?(?:all |only )?(?<val>${NUMBER}) (?<kin>${KIND})\\b`,
  `\\b[Tt]he ${FAMILY} (?<kin>${KIND}) (?:were|are|had been) (?<val>${NUMBER})(?= in (?:number|all)\\b|(?: of them)? ?(?:[,;.—]|and\\b|$))`,
  `\\b[Tt]here (?:were|are|had been) (?:only |just )?(?<val>${NUMBER}) (?:of (?:the |them )?)?${FAMILY} (?<kin>${KIND})\\b`,
].map(pattern);
const GATE = new RegExp(`\\b(?:${KIND})\\b`, 'u');
/** Some of them, or others besides. */
const SOME = /\b(?:two|three|four|five|one|some|both|none|neither|either|each|any|most|last|first|other|next) (?:of )?(?:the )?$/u;
/** Neighbours and countrymen are no family. */
const NO_FAMILY =
  /^(?:English|French|German|Irish|Scottish|Welsh|American|Italian|Polish|Russian|Spanish|Dutch|Greek|Jewish|Indian|Chinese|Catholic|Protestant|Sunday|Christmas|Grammar|School|Boy|Girl)$/u;

/** How many sons, daughters or children there are of a family that is named. */
export function readKinBroods(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text)) return;
  for (const each of BROODS) {
    for (const hit of hitsOf(sentence, each)) {
      const count = numberOf(hit.val);
      const family = hit.part('family');
      const isAll = /^all /iu.test(hit.match[0]) || !SOME.test(text.slice(0, hit.start + (hit.match[0].startsWith('of') ? 3 : 0)));
      if (count === undefined || count < 2 || count > 15 || !isAll || NO_FAMILY.test(family)) continue;
      const holder = { kind: 'role', text: `${family} ${KINDS.get(hit.part('kin')) ?? ''}` } as const;
      const said = {
        rule: 'continuity/kinship',
        key: `brood:${KINDS.get(hit.part('kin')) ?? ''}`,
        value: String(count),
        low: count,
        high: count,
        mode: 'held',
      } as const;
      sheet.addOf(sentence, holder, { ...hit, ownStart: hit.start }, said);
    }
  }
}
