import { NAME } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';
import { placing, startOf } from './placing.js';

/** Whether somebody was with the one who died, nobody was, or one certain person was not. */
export type Company = 'with' | 'alone' | 'without';

const DIED =
  '(?:had |has )?(?:died|dies|passed away|passed on|breathed (?:his|her) last|drew (?:his|her) last breath|went|gone|expired|slipped away|was dying|was dead|was killed)';
const DIED_SURELY = DIED.replace('|went|gone', '');
const BY = `(?<by>${NAME}|I)`;
const GAP = '[^;:—.]{0,50}?';
const NOBODY = '(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]ot a soul|[Nn]one of (?:them|us|his|her|the) ?[a-z]*)';
const THEIR_OWN =
  '(?:family|children|sons?|daughters?|wife|husband|friends?|priest|brothers?|sisters?|mother|father|grandchildren|relations|relatives|people|nurses?|nuns|doctor|household|comrades)';
const END = `(?:when|as|while|until|till) (?:${NAME}|he|she) ${DIED}|(?:when|as|while|until|till) ${NAME} felt|(?:to|at|till|until) the (?:very )?(?:end|last)`;
const ABSENT =
  '(?:away|abroad|overseas|at (?:sea|school|work|the front|the office)|in [A-Z][a-z]+|on (?:tour|a train|a boat|a ship|leave|holiday)|(?:a |[a-z]+ )?(?:hundred|thousand) miles (?:off|away)|elsewhere|asleep|nowhere near)';

/** Each with what stands by it, and words without which it cannot be told. */
const WAYS: readonly (readonly [company: Company, gate: RegExp, each: RegExp])[] = (
  [
    [
      'with',
      'arms',
      `(?<own>${NAME}) ${DIED_SURELY} ${GAP}(?:in|into) (?:(?<by>${NAME}|[Mm]y|[Hh]is|[Hh]er)(?: 's)?|(?:the|an?) [a-z]+ 's|the arms of the [a-z]+) arms`,
    ],
    ['with', 'arms', `(?<own>${NAME}) ${DIED_SURELY} ${GAP}in the arms of (?<by>${NAME}|the|an?|his|her)`],
    [
      'with',
      'with|surrounded|among|amid',
      `(?<own>${NAME}) ${DIED_SURELY} ${GAP}(?:with|surrounded by|among|amid) (?!nobody|no\\b|none|not\\b)(?:all |both )?(?:of )?(?:(?:his|her|the|Xxxx) )?(?:[a-z]+ ){0,3}?(?:${THEIR_OWN}|Xxxx)\\b`,
    ],
    [
      'with',
      'holding|gripping|clutching|hand',
      `(?<own>${NAME}) ${DIED_SURELY} ${GAP}(?:holding|gripping|clutching|with (?:his|her) hand in) (?:on to )?(?<by>${NAME}|[Mm]y|[Hh]is|[Hh]er)(?: 's)? (?:own )?(?:hand|fingers|sleeve|$)`,
    ],
    [
      'with',
      'with|beside|holding|by|near|side|bedside|hand|head|deathbed|bed',
      `${BY} (?:had been|was|were|is|sat|had sat|stayed|had stayed|stood|knelt) (?:there |up |right )?(?:with|beside|by|near|holding|at) (?<own>${NAME})(?: 's (?:hands?|side|bed|bedside|head|deathbed|feet))? (?:${END})\\b`,
    ],
    ['with', 'side|bedside|deathbed', `${BY} (?:had been|was|were|is|stood|sat) (?:by )?at (?<own>${NAME}) 's (?:deathbed)\\b`],
    [
      'with',
      'when',
      `${BY} (?:had been|was|were|is) (?:there|in the (?:room|house|ward)|(?:by|at|beside) the bed(?:side)?|on the (?:bed|spot)|present)(?: with [a-z]+)?(?: ,)? when (?<own>${NAME}) ${DIED}\\b`,
    ],
    ['with', 'hand', `(?:${BY} )?(?:held|holding|had held|took|clasped) (?<own>${NAME}) 's hands? ${GAP}(?:${END})\\b`],
    [
      'with',
      'end|last',
      `${BY} (?:had )?(?:nursed|sat with|sat by|stayed with|watched over|watched by|tended|stood by) (?<own>${NAME}) ${GAP}(?:to|till|until) the (?:very )?(?:end|last)\\b`,
    ],
    ['with', 'eyes', `${BY} (?:had |has )?(?:closed|shut) (?<own>${NAME}) 's eyes(?: (?:herself|himself|myself)| with|$| ,)`],
    ['with', 'die', `${BY} (?:had |has )?(?:saw|seen|watched|heard) (?<own>${NAME}) die\\b`],
    ['with', 'last', `(?<own>${NAME}) 's last words (?:were|had been|to)\\b`],
    [
      'alone',
      'alone|himself|herself|own|strangers|unattended|nobody|no one|no-one|soul|without',
      `(?<own>${NAME}) ${DIED_SURELY} (?:(?!(?:not|never)\\b)[^;:—.])*?\\b(?:alone\\b(?! (?:could|would|had|knew|with))|by (?:himself|herself|itself)|on (?:his|her) own|among strangers|unattended|with (?:nobody|no one|no-one|not a soul)\\b|without (?:a (?:soul|friend)|anyone|company|a hand to hold))`,
    ],
    [
      'alone',
      'when|end|last',
      `\\b${NOBODY} (?:was|were|had been|is) (?:there |in the room )?(?:with|by|beside|near|at) (?<own>${NAME})(?: 's (?:side|bedside))? (?:${END})\\b`,
    ],
    [
      'alone',
      'when',
      `\\b${NOBODY} (?:was|were|had been|is) (?:there|by|near|in the (?:room|house)|with Xxxx) when (?<own>${NAME}) ${DIED}\\b`,
    ],
    [
      'alone',
      'alone',
      `(?<own>${NAME}) (?:was|had been|is) (?:quite |all |entirely )?(?:alone|by (?:himself|herself)|on (?:his|her) own) (?:when (?:Xxxx|he|she) ${DIED}|(?:at|in) the (?:end|last))\\b`,
    ],
    ['alone', 'alone', `\\bfound (?<own>${NAME}) (?:quite |all )?alone\\b[^;:—.]{0,50}? dead\\b`],
    [
      'without',
      "not|[a-z]+n't",
      `${BY} (?:was not|wasn't|were not|had not been|hadn't been|is not) (?:there|with (?:him|her|Xxxx)|by|at (?:the|Xxxx)|present|in the (?:room|house))${GAP} when (?<own>${NAME}) ${DIED}\\b`,
    ],
    [
      'without',
      'when|while',
      `${BY} (?:was|were|had been|is) ${ABSENT} (?:[a-z]+ ){0,3}?(?:when|the (?:day|night|week)) (?<own>${NAME}) ${DIED_SURELY}\\b`,
    ],
    ['without', 'when|while', `(?<own>${NAME}) ${DIED_SURELY} ${GAP}(?:when|while) ${BY} (?:was|were|had been|is) ${ABSENT}`],
    [
      'without',
      'rang|telephoned|phoned|wired|cabled|wrote|telegraphed|called|telegram|letter|news|wire',
      `\\b(?:rang|telephoned|phoned|wired|cabled|wrote to|telegraphed|called) (?<by>${NAME}|me) ${GAP}(?:to (?:tell|say|inform|let)|that|with the news)${GAP} (?<own>${NAME}) (?:had died|was dead|had gone|was gone|had passed)`,
    ],
    [
      'without',
      'heard|learned|learnt|read|news',
      `${BY} (?:had |has )?(?:heard|learned|learnt|read|had the news|got the news) (?:of|about) (?<own>${NAME}) 's death (?:from|by|in a|in the|on the|over the)`,
    ],
    [
      'without',
      'late',
      `${BY} (?:had |has )?(?:came|come|got there|arrived|reached [a-z ]{3,20}) (?:[a-z]+ ){0,3}too late [^.]{0,30}?(?<own>${NAME}) (?:was|had been|is) (?:already )?(?:dead|gone)`,
    ],
  ] as const
).map(([company, gate, each]) => [company, new RegExp(`\\b(?:${gate})\\b`, 'u'), placing(each)]);

/** Who was with somebody who died. */
export interface LastHour {
  readonly company: Company;
  readonly hit: Hit;
  readonly by: string;
  readonly byStart: number;
}

/** Who was by when somebody died, and who was not. */
export function* lastHoursIn(sentence: Sentence): Generator<LastHour> {
  for (const [company, gate, each] of WAYS) {
    if (!gate.test(sentence.text)) continue;
    for (const hit of hitsOf(sentence, each))
      yield { company, hit: { ...hit, ownStart: startOf(hit, 'own') }, by: hit.part('by'), byStart: startOf(hit, 'by') };
  }
}
