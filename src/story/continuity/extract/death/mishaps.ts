import { pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { takeOf } from './takeOf.js';
import { occursIn } from '../../grammar/matches.js';

const BE = '(?:was|were|had been|has been|is)';
/** What befalls somebody who may not live through it: of whoever is dead, it is how they died. */
const MISHAPS: readonly RegExp[] = [
  `${SUBJECT} ${BE} (?:[a-z]+ly )?(?<way>(?:shot|stabbed|knifed|gored|mauled|savaged|crushed|trampled|run over|run down|knocked down|electrocuted|poisoned|strangled|smothered|suffocated|bludgeoned|clubbed|thrown (?:from|off|by) (?:a|his|her|the)|pushed (?:off|from|down|under|in front of|out of)|swept (?:away|overboard|off)|struck by|hit by|caught in an? (?:avalanche|explosion|blast)|bitten by|stung|burned|blown)\\b[^,;:—]{0,40})`,
  `${SUBJECT} (?:had |has )(?:[a-z]+ly )?(?<way>(?:fallen|slipped|tumbled|plunged|jumped|leapt|toppled|walked|stepped|gone) (?:off|from|down|under|through|out of|in front of|overboard|into) [^,;:—]{3,40})`,
  `${SUBJECT} (?:had |has )?(?<way>(?:broke|broken|snapped) (?:his|her) neck\\b|(?:took|taken|swallowed) (?:poison|arsenic|cyanide|strychnine|pills)\\b|an overdose\\b|(?:choked|choking) on [^,;:—]{3,24}|(?:starved|drowned|wasted away)\\b[^,;:—]{0,24}|blown? (?:his|her) brains out|blew (?:his|her) brains out|had (?:a|an) (?:[a-z]+ )?(?:heart attack|stroke|seizure|haemorrhage|aneurysm)\\b|suffered (?:a|an) (?:[a-z]+ )?(?:heart attack|stroke|seizure|haemorrhage|aneurysm)\\b)`,
].map(pattern);
/** What one lives through: "shot in the leg", "almost drowned", "was shot at". */
const LIVED =
  /\b(?:arm|leg|foot|hand|shoulder|knee|thigh|calf|ear|wrist|ankle|hip|elbow|at|nearly|almost|survived|scar|limp|recover\w*|lived|healed|luck\w*|sunburn\w*|love|surprise|laughing|bed|sleep|by surprise|photograph\w*|once|twice|always|never|not|thought|idea|silence|look|as if|like)\b/u;

/** How somebody may have died: told as what befell them. Held only against what is told as their death. */
export function readMishaps(sentence: Sentence, causeOf: (way: string) => string | undefined, sheet: FactSheet): void {
  if (occursIn(LIVED, sentence.text)) return;
  for (const each of MISHAPS) {
    for (const hit of hitsOf(sentence, each)) {
      const value = causeOf(hit.part('way'));
      if (value !== undefined) takeOf(sentence, hit, { rule: 'continuity/death', key: 'cause', value, low: 0, mode: 'ever' }, sheet);
    }
  }
}
