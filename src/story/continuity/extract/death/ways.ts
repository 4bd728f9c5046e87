import { CAUSES } from '../../lexicon/causes.js';

/** What leads to how it came: "of", "in the", "when she". */
const LEADS_TO =
  /(?:^|\b(?:of|from|in|by|with|under|after|to|off|down|on|at|against|over|through|for|when (?:he|she|I|the|his|her|a|it|\p{Lu}\S+)(?: [a-z]+){0,3}?|trying|giving|choking|fighting|when|was|were|is|been|being) )(?:(?:the|an?|his|her|my|that|this|some|own|one|single|old|bad|sudden|massive|double|terrible|long|short|simple|what|which|was|only|[a-z]+ly|[a-z]+ing) ){0,4}$/u;
const A_TIME =
  /\b(?:night|day|days|week|month|year|years|morning|evening|summer|winter|spring|autumn|end|start|eve|beginning|since|until|before|out) of (?:the |that |a )?$|\bduring\b|\b(?:not|never|no)(?: [a-z]+){0,2} $|\bn't\b/u;

/** "Not of a stroke". */
const DENIED =
  /\b(?:not|never|no|neither|nor)(?: (?:of|from|by|in|with|a|an|the|any|some)){0,3} $|n't(?: (?:of|from|by|in|a|an|the)){0,3} $/u;

/** "In her chair by the fire": where somebody dies, and not what of. */
const BESIDE =
  /\b(?:beside|near|facing|before) $|(?<!\b(?:killed|taken|claimed|caught|trapped|swallowed|overcome|off|away|up|down|out)(?: [a-z]+ly)? )\bby $/u;

/** The ways to die that a text names from some place on where something leads to them, and before it anyhow. */
export function waysIn(text: string, from: number): string[] {
  return CAUSES.flatMap(([way, words]) => {
    const found = words.exec(text.toLowerCase());
    if (!found) return [];
    const lead = text.slice(Math.min(from, found.index), found.index).trimStart();
    const isDenied = DENIED.test(text.slice(Math.max(0, found.index - 24), found.index));
    if (/^(?:fire|drowned)$/u.test(way) && BESIDE.test(lead)) return [];
    // "Dead on the snow" is where.
    if (way === 'cold' && / (?:on|in|upon) $/u.test(` ${lead}`)) return [];
    return !isDenied && !A_TIME.test(lead) && (found.index < from || LEADS_TO.test(lead)) ? [way] : [];
  });
}
