import type { Sentence } from '../../grammar/types.js';
import { causeOf, CAUSES, namesCause } from '../../lexicon/causes.js';
import { burialsIn, datesIn } from './deathDates.js';
import { deathbedIn } from './deathbeds.js';
import type { Fact, FactSheet } from '../fact.js';
import { readMishaps } from './mishaps.js';

/** What a sentence says around the words that tell a death. */
interface Told {
  /** The words themselves, what leads up to them, and what follows, each within the clause. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Where what is told of a death ends. */
const CLOSED =
  / (?:[;:—]|and(?! (?:his|her|my) )|but|while|whose|because|although|though|before|as (?:he|she|if|though|one|men|women|people)\b|, (?!(?:of|from|in|by|with|under|on|at|when|just|quite|drowned|shot|killed|dead|hanged|two|three|which|due|down|caused|said|the)\b))/u;
/** What a death is told by in the words before it: "a drunk driver had | killed Anna". */
const BY_IT =
  /^(?:(?:that|which|what|who) )?(?:had |has |have )?(?:finally |at last |already )?(?:been )?(?:killed|taken|took|takes|carried|claimed|did|done|finished|drowned|cost|proved|swallowed|ended|got|lost|robbed|put|the (?:[a-z]+ )?(?:end|death|undoing|finish))\b|^(?:was|is|were|been) (?:[a-z]+ )?(?:an?|the) (?:[a-z]+ ){0,3}?(?:end|death|undoing|finish)\b/u;
const FARTHEST = 70;
const LONGEST = 90;
/** What leads to how it came: "of", "in the", "when she". */
const LEADS_TO =
  /(?:^|\b(?:of|from|in|by|with|under|after|to|off|down|on|at|against|over|through|for|when (?:he|she|I|the|his|her|a|it|\p{Lu}\S+)(?: [a-z]+){0,3}?|trying|giving|choking|fighting|when|was|were|is|been|being) )(?:(?:the|an?|his|her|my|that|this|some|own|one|single|old|bad|sudden|massive|double|terrible|long|short|simple|what|which|was|only|[a-z]+ly|[a-z]+ing) ){0,4}$/u;
const LAST_CLAUSE = /(?:^|[,;:—] |\b(?:and|but) )(?:(?![;:—] |\b(?:and|but)\b).)*$/u;
const A_TIME =
  /\b(?:night|day|days|week|month|year|years|morning|evening|summer|winter|spring|autumn|end|start|eve|beginning|since|until|before|out) of (?:the |that |a )?$|\bduring\b|\b(?:not|never|no)(?: [a-z]+){0,2} $|\bn't\b/u;

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

/** "Not of a stroke". */
const DENIED =
  /\b(?:not|never|no|neither|nor)(?: (?:of|from|by|in|with|a|an|the|any|some)){0,3} $|n't(?: (?:of|from|by|in|a|an|the)){0,3} $/u;

/** "In her chair by the fire": where somebody dies, and not what of. */
const BESIDE =
  /\b(?:beside|near|facing|before) $|(?<!\b(?:killed|taken|claimed|caught|trapped|swallowed|overcome|off|away|up|down|out)(?: [a-z]+ly)? )\bby $/u;

/** The ways to die that a text names from some place on where something leads to them, and before it anyhow. */
function waysIn(text: string, from: number): string[] {
  return CAUSES.flatMap(([way, words]) => {
    const found = words.exec(text.toLowerCase());
    if (!found) return [];
    const lead = text.slice(Math.min(from, found.index), found.index).trimStart();
    const isDenied = DENIED.test(text.slice(Math.max(0, found.index - 24), found.index));
    if (/^(?:fire|drowned)$/u.test(way) && BESIDE.test(lead)) return [];
    return !isDenied && !A_TIME.test(lead) && (found.index < from || LEADS_TO.test(lead)) ? [way] : [];
  });
}

function causeIn({ words, before, after }: Told): string | undefined {
  if (words.length > LONGEST || /\bashes\b/u.test(words)) return undefined;
  const from = /^(?:that|which|what) /u.test(words) ? 0 : before.search(LAST_CLAUSE);
  const led = BY_IT.test(words) ? before.slice(from) : '';
  return causeOf([...waysIn(`${words.trimEnd()}${after}`, words.length), ...waysIn(led, led.length)]);
}

/** What somebody dies by; whoever is buried, or has a grave, may have died elsewhere. */
const DYING =
  /^(?:died|dies|dead|death|killed|drowned|perished|breath|last|come|came|went|end|away|murdered|shot|stabbed|strangled|hanged|collapsed|expired|succumbed|poisoned|slain|bled|froze|drowns|perishes|survive|survived|live|lived|reach|took|taken)$/u;

/** The token after the word that tells a death. */
function afterDying({ words, start }: Sentence, { start: from, end }: Fact): { readonly first: number; readonly next: number } | undefined {
  const first = start.findIndex((each) => each >= from);
  const last = start.findLastIndex((each) => each < end);
  const dying = words.findLastIndex((word, at) => at >= first && at <= last && DYING.test(word));
  return dying < 0 ? undefined : { first, next: dying + 1 };
}

/** Where somebody died: at home, on a ward, in some town. */
function placeOf(sentence: Sentence, death: Fact): Pick<Fact, 'value' | 'traits'> | undefined {
  const told = afterDying(sentence, death);
  const place = told && deathbedIn(sentence, told.first, told.next);
  return (
    place && {
      value: place.noun === '' ? place.kind : `${place.kind}/${place.noun}`,
      traits: place.names.map((name) => name.toLowerCase()),
    }
  );
}

/** What follows a token in its clause. */
function restOf({ at, text }: Sentence, next: number): string {
  const from = at[next] ?? text.length;
  const rest = ` ${text.slice(from, from + FARTHEST)}`;
  const closed = / (?:[;:—]|and|but|while|because|although|so|when) /u.exec(rest);
  return closed ? rest.slice(0, closed.index) : rest;
}

/** When somebody died, or was buried. */
function datesOf(sentence: Sentence, death: Fact): readonly Pick<Fact, 'key' | 'value' | 'low' | 'high'>[] {
  const { words, start } = sentence;
  const told = afterDying(sentence, death);
  const first = start.findIndex((each) => each >= death.start);
  const last = start.findLastIndex((each) => each < death.end);
  if (!told) {
    const buried = words.findIndex((word, at) => at >= first && at <= last && /^(?:buried|cremated|funeral)$/u.test(word));
    return buried < 0 ? [] : burialsIn(restOf(sentence, last + 1));
  }
  const upTo = sentence.at[told.next - 1] ?? 0;
  return datesIn(
    words.slice(first, last + 1).join(' '),
    sentence.text.slice(Math.max(0, upTo - FARTHEST), upTo),
    restOf(sentence, told.next),
  );
}

/** What befell somebody before their death is told: "the mare kicked him in the head, and he never woke". */
const BEFELL =
  /\b(?:fell|fallen|slipped|plunged|tumbled|jumped|leapt|leaped|stepped|walked|went|gone|dropped|toppled|came|thrown|pushed) (?:[a-z]+ )?(?:off|from|through|down|under|over|overboard|into|out of|in front of|on (?=(?:his|her|\S+ 's) head))\b|\b(?:kicked|gored|trampled|crushed|mauled|savaged|bitten|bit|stung|shot|stabbed|strangled|smothered|choked|electrocuted|poisoned|hit|struck|run over|ran over|flattened|burn(?:ed|t)|exploded|capsized|sank|overturned|collapsed|caught fire|went up)\b/u;

function mishapIn({ text }: Sentence): string | undefined {
  const found = BEFELL.exec(text);
  if (!found) return undefined;
  const from = Math.max(0, found.index - FARTHEST / 2);
  const told = text.slice(from, found.index + found[0].length + FARTHEST / 2);
  return causeOf(CAUSES.flatMap(([way, words]) => (words.test(told.toLowerCase()) ? [way] : [])));
}

/** Of what, where and when those died whose death a sentence tells: read when their deaths are. */
export function readEnds(sentence: Sentence, sheet: FactSheet): void {
  const deaths = sheet.facts.filter(({ key, sentence: at }) => key === 'dead' && at === sheet.sentenceAt);
  const isCaused = deaths.length > 0 && namesCause(sentence.text);
  const mishap = isCaused && deaths.length === 1 ? mishapIn(sentence) : undefined;
  for (const death of deaths) {
    const told = around(sentence, death);
    const cause = isCaused ? (causeIn(told) ?? mishap) : undefined;
    if (cause !== undefined) sheet.take({ ...death, key: 'cause', value: cause, low: 1 });
    const where = placeOf(sentence, death);
    if (where !== undefined) sheet.take({ ...death, key: 'deathbed', ...where });
    for (const date of datesOf(sentence, death)) sheet.take({ ...death, ...date });
  }
  readMishaps(sentence, (way) => causeOf(waysIn(way, way.length)), sheet);
}
