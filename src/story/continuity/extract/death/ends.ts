import { isBeast } from '../../lexicon/beasts.js';
import type { Sentence } from '../../grammar/types.js';
import { causeOf, CAUSES, namesCause } from '../../lexicon/causes.js';
import { illnessIn } from '../../lexicon/illnesses.js';
import { burialsIn, datesIn } from './deathDates.js';
import { deathbedIn } from './deathbeds.js';
import type { Fact, FactSheet } from '../fact.js';
import { readMishaps } from './mishaps.js';
import { waysIn } from './ways.js';

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
const LAST_CLAUSE = /(?:^|[,;:—] |\b(?:and|but) )(?:(?![;:—] |\b(?:and|but)\b).)*$/u;
/** "The old mare died": no horse killed her. */
function withoutBeast(words: string, { holder }: Fact): string {
  const noun = holder.kind === 'role' ? holder.text : holder.kind === 'kin' ? holder.relation : '';
  return isBeast(noun) ? words.replace(new RegExp(`\\b${noun}\\b`, 'gu'), '_'.repeat(noun.length)) : words;
}

function around({ text, start, at }: Sentence, fact: Fact): Told {
  const first = start.findIndex((each) => each >= fact.start);
  const last = start.findLastIndex((each) => each < fact.end);
  const from = at[first] ?? 0;
  const to = at[last + 1] ?? text.length;
  const rest = ` ${text.slice(to, to + FARTHEST)}`;
  const closed = CLOSED.exec(rest);
  return {
    words: withoutBeast(text.slice(from, to), fact),
    before: text.slice(Math.max(0, from - FARTHEST), from),
    after: closed ? rest.slice(0, closed.index) : rest,
  };
}

/** "It was pneumonia that Anna died of", "of a chill Anna died": what is told before it. */
const CLEFT = /^(?:“” )?[Ii]t (?:was|had been|is) (?<led>.*?)(?: that| when| who| which)?(?: (?:had|has))? ?$/u;
const FRONTED =
  /^(?:[Oo]f|[Ff]rom|[Bb]y|[Ii]n|[Ww]ith|[Uu]nder|[Oo]n|[Dd]uring|[Aa]fter|[Tt]hrough|[Aa]t the) (?!(?:[a-z]+ ){0,3}(?:years|months|weeks|days)\b).{3,60}$/u;

/** What leads up to the words of a death and tells how it came, where anything does. */
function ledTo(words: string, before: string): string {
  const from = /^(?:that|which|what) /u.test(words) ? 0 : before.search(LAST_CLAUSE);
  const clause = before.slice(from);
  if (BY_IT.test(words)) return clause;
  const cleft = CLEFT.exec(clause)?.groups?.['led'];
  return cleft === undefined ? (FRONTED.exec(clause)?.[0].toLowerCase() ?? '') : ` ${cleft}`;
}

/** How somebody died, and the illness where one is named. */
interface Cause {
  readonly value: string;
  readonly traits: readonly string[];
}

function causeIn({ words, before, after }: Told): Cause | undefined {
  if (words.length > LONGEST || /\bashes\b/u.test(words)) return undefined;
  const led = ledTo(words, before);
  const isPlain = BY_IT.test(words) || led.startsWith(' ');
  const value = causeOf([...waysIn(`${words.trimEnd()}${after}`, words.length), ...waysIn(led, isPlain ? led.length : 0)]);
  const illness = illnessIn(`${led} ${words} ${after}`);
  return value === undefined ? undefined : { value, traits: illness === undefined ? [] : [illness] };
}

/** What somebody dies by; whoever is buried, or has a grave, may have died elsewhere. */
const DYING =
  /^(?:died|dies|dead|death|killed|drowned|perished|breath|last|come|came|went|end|away|murdered|shot|stabbed|strangled|hanged|collapsed|expired|succumbed|poisoned|slain|bled|froze|drowns|perishes|survive|survived|live|lived|reach|took|taken|stillborn)$/u;

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

function mishapIn({ text }: Sentence): Cause | undefined {
  const found = BEFELL.exec(text);
  if (!found) return undefined;
  const from = Math.max(0, found.index - FARTHEST / 2);
  const told = text.slice(from, found.index + found[0].length + FARTHEST / 2);
  const value = causeOf(CAUSES.flatMap(([way, words]) => (words.test(told.toLowerCase()) ? [way] : [])));
  return value === undefined ? undefined : { value, traits: [] };
}

/** Of what, where and when those died whose death a sentence tells: read when their deaths are. */
export function readEnds(sentence: Sentence, sheet: FactSheet): void {
  const deaths = sheet.facts.filter(({ key, sentence: at }) => key === 'dead' && at === sheet.sentenceAt);
  const isCaused = deaths.length > 0 && namesCause(sentence.text);
  const mishap = isCaused && deaths.length === 1 ? mishapIn(sentence) : undefined;
  for (const death of deaths) {
    const told = around(sentence, death);
    const cause = isCaused ? (causeIn(told) ?? mishap) : undefined;
    if (cause !== undefined) sheet.take({ ...death, key: 'cause', ...cause, low: 1 });
    const where = placeOf(sentence, death);
    if (where !== undefined) sheet.take({ ...death, key: 'deathbed', ...where });
    for (const date of datesOf(sentence, death)) sheet.take({ ...death, ...date });
  }
  readMishaps(sentence, sheet);
}
