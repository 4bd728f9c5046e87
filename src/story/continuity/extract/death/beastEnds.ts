import { NAME, pattern, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';

const BE = "(?:was|were|is|had been|has been|(?:had|has) to be|would have to be|had got|'d been)";
/** What ends animals, and of people would be told otherwise. */
const WAYS: readonly (readonly [gate: RegExp, each: RegExp])[] = (
  [
    [
      'put|slaughtered|butchered|destroyed|run|eaten|culled|drowned|wrung|shot|poisoned|stiff|sold|sent|hit|knocked',
      `${SUBJECT} ${BE} (?:[a-z]+ly |at last )?(?:put (?:down|to sleep|out of (?:its|his|her) (?:misery|pain))|slaughtered|butchered|destroyed|run over|knocked down|eaten|culled|shot(?! at)|poisoned|hit by an? |sent to the (?:knacker|slaughter)|sold to the knacker|stiff)\\b`,
    ],
    ['knacker|slaughterman', `\\b(?:knacker|slaughterman) (?:had |has )?(?:came|come|called|comes) for (?<own>${NAME})${WHOLE}`],
    ['put|puts', `\\bput(?:s|ting)? (?:down (?<own>${NAME})${WHOLE}|(?<own>${NAME}) (?:down|to sleep)\\b)`],
    ['had|have|has', `\\b(?:had|have|has|having|get|got) (?<own>${NAME}) (?:put (?:down|to sleep)|destroyed|shot)\\b`],
    [
      'over|down|flattened|shot|drowned|poisoned|squashed|wrung|buried|dug|killed',
      `\\b(?:run over|ran over|runs over|run down|knocked down|flattened|squashed|backed over|shot|drowned|poisoned|wrung the neck of|buried|killed) (?<own>${NAME})${WHOLE}`,
    ],
    [
      'fox|wolf|wolves|stoat|hawk|pike|heron|weasel|badger|leopard|tiger|eagle',
      `\\b(?:fox|wolf|wolves|stoat|hawk|pike|heron|weasel|badger|leopard|tiger|eagle)(?: [a-z]+){0,3}? (?:got|took|taken|killed|had|gets|takes|carried off|eaten|ate) (?<own>${NAME})${WHOLE}`,
    ],
    ['grave|hole', `\\b(?:grave|hole) for (?<own>${NAME})${WHOLE}`],
    ['died|dies|dead', `${SUBJECT} (?:had |has )?(?:lay |lies |dropped |dropped down |fell )?(?:died|dies|dead)\\b(?! to\\b)`],
  ] as const
).map(([gate, each]) => [new RegExp(`\\b(?:${gate})\\b`, 'u'), pattern(each)]);

/** Deaths of animals. */
export function* beastEndsIn(sentence: Sentence): Generator<Hit> {
  for (const [gate, each] of WAYS) {
    if (!gate.test(sentence.text)) continue;
    for (const hit of hitsOf(sentence, each)) yield hit;
  }
}
