import type { TextRange } from '../findings/finding.js';
import { countWords } from '../text/words.js';
import type { ProposedSlip, Verdict } from './book.js';
import { sameWho, wordsOf, type Fact } from './fact.js';
import { kindOf } from './kinds.js';
import { factLine, type LedgerPart } from './ledger.js';
import { surroundings, type Passages, type Said } from './place.js';
import type { SlipCase } from './prompt.js';
import type { Dropped, JudgedSlip } from './slip.js';

/** A slip whose quotes both stand in the text. */
export interface PlacedSlip {
  readonly proposed: ProposedSlip;
  readonly here: Said;
  readonly established: Said;
}

/** Where a slip was proposed. */
export interface WindowAt {
  readonly window: TextRange;
  /** The story without its front matter. */
  readonly body: TextRange;
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

function isDeclared({ source, start }: Said, { body }: WindowAt): boolean {
  return source === 'notes' || start < body.start;
}

/**
 * Looks both quotes of a proposed slip up, to the letter. What a judge confused is put in order: the established place is what the writer
 * declares, else the earlier one. What cannot be a slip whatever it says is dropped with its reason.
 */
export function placeSlip(proposed: ProposedSlip, at: WindowAt, passages: Passages): PlacedSlip | keyof Dropped {
  const { body, window } = at;
  const soFar = { start: body.start, end: window.end };
  const first = passages.inStory(proposed.established, soFar) ?? passages.inCanon(proposed.established);
  const second =
    passages.inStory(proposed.contradiction, window) ??
    passages.inStory(proposed.contradiction, soFar) ??
    passages.inCanon(proposed.contradiction);
  if (!first || !second) return 'unfound';
  if (wordsOf(first.quote) === wordsOf(second.quote)) return 'misplaced';
  const swapped = isDeclared(second, at) || (!isDeclared(first, at) && second.start < first.start);
  const [established, here] = swapped ? [second, first] : [first, second];
  const inWindow = !isDeclared(here, at) && here.start >= window.start && here.end <= window.end;
  if (!inWindow || (established.source === 'story' && overlap(established, here))) return 'misplaced';
  return { proposed, here, established };
}

/** Whether a slip rests on a fact that the writer struck out. */
export function isStruck({ proposed, here, established }: PlacedSlip, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.state === 'struck' &&
      (fact.kind === proposed.kind || sameWho(fact.who, proposed.who)) &&
      [here, established].some((said) => said.source === 'story' && overlap(fact.place, said)),
  );
}

/** Whether two slips are one: the same two places. */
export function sameSlip(one: Pick<PlacedSlip, 'here' | 'established'>, other: Pick<PlacedSlip, 'here' | 'established'>): boolean {
  const same = (a: Said, b: Said): boolean => a.source === b.source && a.file === b.file && overlap(a, b);
  return same(one.here, other.here) && same(one.established, other.established);
}

/** Stretches nearer than this are shown as one, with what lies between. */
const NEAR = 1_500;
const MOST_KNOWN = 12;

/** What the judge is shown of one slip when it is asked about it alone. */
export function caseOf(
  { proposed, here, established }: PlacedSlip,
  at: WindowAt,
  passages: Passages,
  ledger: readonly LedgerPart[],
): SlipCase {
  const { text } = passages;
  const cut = ({ start, end }: TextRange): string => text.slice(start, end);
  const second = surroundings(text, here, at.body);
  const stretches = (): SlipCase['stretches'] => {
    const later = { name: 'Around the second passage:', text: cut(second) };
    if (isDeclared(established, at)) return [{ name: 'What the writer declares:', text: established.quote }, later];
    const first = surroundings(text, established, at.body);
    if (second.start - first.end < NEAR)
      return [{ name: 'The stretch with both passages:', text: cut({ start: first.start, end: Math.max(first.end, second.end) }) }];
    return [{ name: 'Around the first passage:', text: cut(first) }, later];
  };
  return {
    about: proposed.who,
    kind: proposed.kind,
    established: established.quote,
    contradiction: here.quote,
    stretches: stretches(),
    known: knownOf(proposed.who, established, here, ledger, text),
  };
}

/** What else is noted about the same one between the two places, and whatever the writer put right about it. */
function knownOf(who: string, established: Said, here: Said, ledger: readonly LedgerPart[], text: string): string[] {
  return ledger
    .flatMap(({ facts }) => facts)
    .filter((fact) => fact.state !== 'struck' && wordsOf(who) !== '' && sameWho(fact.who, who))
    .filter(({ state, place }) => state === 'corrected' || (place.start > established.end && place.end < here.start))
    .slice(-MOST_KNOWN)
    .map((fact) => factLine(fact, text));
}

const LEAST_SURE = 50;

/** A slip after its second question, or why it is not shown. */
export function judged(slip: PlacedSlip, verdict: Verdict, passages: Passages): JudgedSlip | 'explained' | 'unsure' {
  if (!verdict.contradiction) return 'explained';
  if (verdict.sure < LEAST_SURE) return 'unsure';
  const { proposed, here, established } = slip;
  const { id, rule, taxonomy } = kindOf(proposed.kind);
  const why = verdict.why === '' ? proposed.why : verdict.why;
  return {
    rule,
    kind: id,
    taxonomy,
    about: proposed.who,
    message: messageOf(slip, why, passages.text),
    why,
    here,
    established,
    score: verdict.sure / 100,
  };
}

const LONGEST_SHOWN = 120;

function shown(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_SHOWN
    ? line
    : `${line
        .slice(0, LONGEST_SHOWN - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

function messageOf({ proposed, here, established }: PlacedSlip, why: string, text: string): string {
  const about = proposed.who === '' ? '' : `${proposed.who}: `;
  const words = established.source === 'story' ? countWords(text.slice(established.end, here.start)) : 0;
  const where = established.source === 'notes' ? `${established.file} says` : `${words === 1 ? 'a word' : `${words} words`} earlier it was`;
  const reason = why === '' ? '' : ` ${why}`;
  return `${about}here it is “${shown(here.quote)}”, ${where} “${shown(established.quote)}”.${reason}`;
}
