import type { Sentence } from '../grammar/types.js';
import { causeOf, CAUSES } from '../lexicon/causes.js';
import type { Fact, FactSheet } from './fact.js';

/** What a sentence says around the words that tell a death. */
interface Told {
  /** The words themselves, what leads up to them, and what follows, each within the clause. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Where what is told of a death ends. */
const CLOSED =
  / (?:[;:—]|and(?! (?:his|her|my) )|but|while|whose|because|although|though|before|, (?!(?:of|from|in|by|with|under|on|at|when|just|quite|drowned|shot|killed|dead|hanged|two|three)\b))/u;
/** What a death is told by in the words before it: "a drunk driver had | killed Anna". */
const BY_IT =
  /^(?:(?:that|which|what|who) )?(?:had |has |have )?(?:finally |at last |already )?(?:been )?(?:killed|taken|took|takes|carried|claimed|did|done|finished|drowned|cost|proved|swallowed|ended|got|lost|robbed|put)\b/u;
const FARTHEST = 70;
const LONGEST = 90;
/** What leads to how it came: "of", "in the", "when she". */
const LEADS_TO =
  /(?:^|\b(?:of|from|in|by|with|under|after|to|off|down|on|at|against|over|through|for|when (?:he|she|I|the|his|her|a|it|\p{Lu}\S+)(?: [a-z]+){0,3}?|trying|giving|choking|fighting) )(?:(?:the|an?|his|her|my|that|this|some|own|one|single|old|bad|sudden|massive|double|terrible|long|short|simple|what|which|was|only|[a-z]+ly|[a-z]+ing) ){0,4}$/u;
const LAST_CLAUSE = /(?:^|[,;:—] |\b(?:and|but) )(?:(?![;:—] |\b(?:and|but)\b).)*$/u;
const A_TIME =
  /\b(?:night|day|days|week|month|year|years|morning|evening|summer|winter|spring|autumn|end|start|eve|beginning|since|until|before|out) of (?:the |that |a )?$|\bduring\b|\b(?:not|never|no)(?: [a-z]+){0,2} $|\bn't\b/u;

const ANY = new RegExp(CAUSES.map(([, { source }]) => source).join('|'), 'u');

function around({ text, start, at }: Sentence, fact: Fact): Told {
  const first = start.findIndex((each) => each >= fact.start);
  const last = start.findLastIndex((each) => each < fact.end);
  const from = at[first] ?? 0;
  const to = at[last + 1] ?? text.length;
  const rest = ` ${text.slice(to, to + FARTHEST)}`;
  const closed = CLOSED.exec(rest);
  return {
    words: text.slice(from, to),
    before: text.slice(Math.max(0, from - FARTHEST), from),
    after: closed ? rest.slice(0, closed.index) : rest,
  };
}

/** The ways to die that a text names from some place on where something leads to them, and before it anyhow. */
function waysIn(text: string, from: number): string[] {
  return CAUSES.flatMap(([way, words]) => {
    const found = words.exec(text.toLowerCase());
    if (!found) return [];
    const lead = text.slice(Math.min(from, found.index), found.index).trimStart();
    return !A_TIME.test(lead) && (found.index < from || LEADS_TO.test(lead)) ? [way] : [];
  });
}

function causeIn({ words, before, after }: Told): string | undefined {
  if (words.length > LONGEST) return undefined;
  const from = /^(?:that|which|what) /u.test(words) ? 0 : before.search(LAST_CLAUSE);
  const led = BY_IT.test(words) ? before.slice(from) : '';
  return causeOf([...waysIn(`${words.trimEnd()}${after}`, words.length), ...waysIn(led, led.length)]);
}

/** Of what those died whose death a sentence tells: read when their deaths are. */
export function readEnds(sentence: Sentence, sheet: FactSheet): void {
  const deaths = sheet.facts.filter(({ key, sentence: at }) => key === 'dead' && at === sheet.sentenceAt);
  if (deaths.length === 0 || !ANY.test(sentence.text.toLowerCase())) return;
  for (const death of deaths) {
    const value = causeIn(around(sentence, death));
    if (value !== undefined) sheet.take({ ...death, key: 'cause', value });
  }
}
