import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { tokenAt } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import { COMMON, PLAIN } from './countWords.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { addCount, type Whole } from './tally.js';

const THE = "(?:[A-Z][a-z]+ (?:'s )?)?(?:(?<trait>[a-z]+) )??(?<place>[a-z]+)";
/** Countings that no noun phrase holds. */
const OTHERS: readonly RegExp[] = [
  // "the six-wheeled lorry", "the house was a two-storey one"
  `\\b[Tt]he (?<val>${NUMBER})-(?<noun>[a-z]{3,}?)(?:ed)? ${THE}(?= (?:was|were|had|has|is|stood|rose|lay|that|which|with|and|in|on|at|of|where|as)\\b| [,;:—]|$)`,
  `\\b[Tt]he ${THE} (?:was|is) an? (?:[a-z]+ ){0,2}?(?<val>${NUMBER})-(?<noun>[a-z]{3,}?)(?:ed)?(?= [a-z]+)`,
  // "counted the steps of the tower: there were ninety"
  `\\b(?:counted|counts|count) (?:all )?the (?<noun>[a-z]+s) (?:of|in|on|up to|down to|to) the ${THE} ?(?:[,:;—] )?(?:and )?(?:there (?:were|are)|found|finds|they came to|got|made it|made them)? ?(?:only |exactly )?(?<val>${NUMBER})(?: in all| of them| altogether|$| [,;])`,
  // "the steps of the tower, ninety in all"
  `\\b[Tt]he (?<noun>[a-z]+s) (?:of|in|on|up to|down to|to) the ${THE} (?:, |— |were |are |numbered )(?:all )?(?<val>${NUMBER}) (?:in all|of them|all told|altogether|in number)\\b`,
  // "the staircase, all twenty-one steps of it"
  `\\b[Tt]he ${THE} [,—] (?:all |its |all of its )?(?<val>${NUMBER}) (?:[a-z]+ )?(?<noun>[a-z]+s) of it\\b`,
].map(pattern);
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
);
const NTH = pattern(
  `\\b[Tt]he (?<nth>${[...ORDINALS.keys()].slice(2).join('|')})(?<last>(?: ,)? (?:and|or) (?:last|final|topmost|uppermost|highest|hindmost|outermost|lowest))? (?<noun>[a-z]+) (?:of|in|on|along) the ${THE}(?= [a-z]+\\b| [,;:—]|$)`,
);

/** Countings that no noun phrase holds. */
export function readOthers(sentence: Sentence, sheet: FactSheet): void {
  for (const each of OTHERS) {
    for (const hit of hitsOf(sentence, each)) {
      const low = numberOf(hit.val);
      const place = hit.part('place');
      if (low === undefined || low < 1 || COMMON.test(place) || numberOf(hit.part('noun')) !== undefined) continue;
      const traits = [hit.part('trait')].filter((word) => word !== '' && !PLAIN.test(word));
      const whole: Whole = { holder: { kind: 'role', text: place }, traits, token: tokenAt(sentence, hit.start), isFirm: true };
      addCount(
        sentence,
        whole,
        { noun: `${hit.part('noun').replace(/s$/u, '')}s`, low, from: tokenAt(sentence, hit.start), to: tokenAt(sentence, hit.end - 1) },
        sheet,
      );
    }
  }
}

/** "The fifth act of the play": there are five at least. */
export function readOrdinals(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(NTH_GATE, sentence.text)) return;
  for (const hit of hitsOf(sentence, NTH)) {
    const low = ORDINALS.get(hit.part('nth')) ?? 0;
    const place = hit.part('place');
    if (COMMON.test(place)) continue;
    const from = sentence.at.indexOf(hit.start);
    const whole: Whole = { holder: { kind: 'role', text: place }, traits: [], token: from, isFirm: true };
    const high = hit.part('last') === '' ? Number.MAX_SAFE_INTEGER : low;
    const to = from + hit.match[0].split(' ').length - 1;
    addCount(sentence, whole, { noun: `${hit.part('noun')}s`, low, high, from, to }, sheet);
  }
}

const NTH_GATE = new RegExp(`\\b[Tt]he (?:${[...ORDINALS.keys()].slice(2).join('|')}) `, 'u');
