import { occursIn } from '../../grammar/matches.js';
import { NAME, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { causeOf } from '../../lexicon/causes.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { takeOf } from './takeOf.js';
import { writtenOf } from './written.js';
import { placing, startOf } from './placing.js';
import { waysIn } from './ways.js';

const BE = '(?:was|were|had been|has been|is)';
const DONE =
  'shot|stabbed|knifed|gored|mauled|savaged|crushed|trampled|run over|run down|knocked down|electrocuted|poisoned|strangled|throttled|smothered|suffocated|bludgeoned|clubbed|gassed|hanged|lynched|beheaded|eaten|devoured|torn (?:to pieces|to bits|apart|limb)|scalded|frozen|buried (?:alive|under)|impaled|speared|harpooned|axed|hacked (?:to|down)|flattened|drowned|garrott?ed|blown (?:up|to)|burn(?:ed|t)|bitten by|stung|struck (?:by|dead|down)|hit by|kicked (?:by|in|to)|tossed by|dragged (?:by|under|behind)|swept (?:away|overboard|off)|washed overboard|lost overboard|caught in an? (?:avalanche|explosion|blast)|(?:thrown|flung|hurled) (?:from|off|by|under|into|out of|down) (?:a|an|his|her|the)|pushed (?:off|from|down|under|in front of|out of)';
const DOES =
  '(?:struck|strikes|crushed|crushes|gored|gores|trampled|mauled|savaged|devoured|ate|eaten|tore|torn|drowned|smothered|strangled|poisoned|stabbed|shot|bit|bitten|kicked|buried|flattened|swallowed|electrocuted|gassed|burned|burnt|blew|blown|knocked down|ran over|run over|ran down|run down|swept)';
const FATAL =
  '(?:poison|arsenic|cyanide|strychnine|veronal|chloral|laudanum|morphine|hemlock|belladonna|weedkiller|bleach|prussic acid|pills)';
/** What befalls somebody who may not live through it, with words without which it cannot be told: of whoever is dead, it is how they died. */
const MISHAPS: readonly (readonly [gate: RegExp, each: RegExp])[] = (
  [
    [DONE, `${SUBJECT} ${BE} (?:[a-z]+ly )?(?<way>(?:${DONE})\\b[^,;:—]{0,40})`],
    [
      'had|has',
      `${SUBJECT} (?:had |has )(?:[a-z]+ly )?(?<way>(?:fallen|slipped|tumbled|plunged|jumped|leapt|toppled|walked|stepped|gone) (?:off|from|down|under|through|out of|in front of|overboard|into) [^,;:—]{3,40})`,
    ],
    [
      'necks?|took|taken|swallowed|drank|drunk|overdose|chok\\w+|starved|drowned|wasted|brains|heart|stroke|seizure|h(?:a)?emorrhage|aneurysm|wrists|veins|throat',
      `${SUBJECT} (?:had |has )?(?<way>(?:broke|broken|snapped) (?:his|her|its) neck\\b|(?:took|taken|swallowed|drank|drunk) (?:a |the |some )?(?:[a-z]+ (?:of )?)?${FATAL}\\b|(?:took|taken) an overdose\\b|(?:choked|choking) on [^,;:—]{3,24}|(?:starved|drowned|wasted away)\\b[^,;:—]{0,24}|blown? (?:his|her) brains out|blew (?:his|her) brains out|(?:had|suffered) an? (?:[a-z]+ )?(?:heart attack|stroke|seizure|h(?:a)?emorrhage|aneurysm)\\b|(?:opened|cut|slit|slashed) (?:his|her) (?:own )?(?:wrists|veins|throat)\\b)`,
    ],
    [
      'himself|herself|head|into',
      `${SUBJECT} (?:had |has )?(?<way>(?:threw|thrown|flung|hurled) (?:himself|herself) (?:under|from|off|in front of|out of|over|down|into (?:the|a) (?:river|sea|lake|canal|well|weir|water|harbour|path)) [^,;:—]{3,40}|(?:put|stuck|laid) (?:his|her) head (?:in the (?:oven|gas)|on the (?:line|rails?|track))[^,;:—]{0,10}|(?:walked|waded) into the (?:sea|river|lake))`,
    ],
    [
      DOES,
      `(?:^|[,;:—] |\\b(?:and|but|when|where|that|because|after|before|until) )(?<way>(?:(?!(?:he|she|they|it|who|was|were)\\b)[A-Za-z'-]+ ){1,6}?${DOES}) (?<own>${NAME})${WHOLE}(?<more>(?: (?!(?:and|but)\\b)[a-z'-]+){0,6})`,
    ],
  ] as const
).map(([gate, each]) => [new RegExp(`\\b(?:${gate})\\b`, 'u'), placing(each)]);
/** What one lives through: "shot in the leg", "almost drowned", "was shot at". */
const LIVED =
  /\b(?:arm|leg|foot|hand|shoulder|knee|thigh|calf|ear|wrist|ankle|hip|elbow|nearly|almost|survived|scar|limp|recover\w*|lived|healed|luck\w*|sunburn\w*|love|surprise|laughing|photograph\w*|once|twice|always|thought|idea|silence|look|as if|like|for a moment|not|never (?:been|yet))\b|\b(?:shot|fired) at\b|\bstruck by (?:the|how|his|her|a) (?:thought|idea|beauty|look|silence|sight|likeness|resemblance)\b/u;
/** Of what strikes or takes people, these tell of no end unless they say so. */
const STRIKES = /\b(?:struck|strikes|took|swept|knocked down)$/u;
const ENDS_THEM = /^ (?:dead|down|away|overboard|off)\b/u;

/** What nobody lives through. */
const SURE =
  /\b(?:dead|to death|hanged|lynched|beheaded|devoured|eaten|torn (?:to|apart|limb)|strangled|throttled|smothered|garrott?ed|electrocuted|drowned|suffocated|gassed|buried alive|blown (?:up|to)|neck|brains|cyanide|arsenic)\b/u;

/** How somebody may have died: told as what befell them. Held only against what is told as their death. */
export function readMishaps(sentence: Sentence, sheet: FactSheet): void {
  const { written, known, isOfDeath, whoAt, placed } = writtenOf(sentence);
  if (!isOfDeath) return;
  if (occursIn(LIVED, written.text)) return;
  for (const [gate, each] of MISHAPS) {
    if (!gate.test(written.text)) continue;
    for (const found of hitsOf(written, each)) {
      const hit = { ...found, ownStart: startOf(found, 'own') };
      const more = hit.part('more');
      if (STRIKES.test(hit.part('way')) && !ENDS_THEM.test(more)) continue;
      const way = `${hit.part('way')}${more}`;
      const value = causeOf(waysIn(way, way.length));
      const own = value === undefined ? undefined : whoAt(hit.ownStart, hit.own);
      if (value === undefined || own === undefined) continue;
      takeOf(known, placed(hit, own), { rule: 'continuity/death', key: 'cause', value, low: SURE.test(way) ? 1 : 0, mode: 'ever' }, sheet);
    }
  }
}
