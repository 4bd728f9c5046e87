import type { TextRange } from '../findings/finding.js';
import { hashOf } from '../judging/fence.js';
import { correctionOf, type Correction } from './correction.js';
import { sameFact, wordsOf, type Fact, type NotedFact } from './fact.js';
import { sentencesAround, type Passages } from './place.js';

/** Facts taken from one window: more than this is no list of what matters. */
export const MOST_FACTS = 60;

/** The facts of one window, in the order of the text. */
export interface LedgerPart {
  readonly window: TextRange;
  readonly facts: readonly Fact[];
}

function factId(fact: NotedFact, nth: number): string {
  return `${hashOf([fact.kind, wordsOf(fact.who), wordsOf(fact.what), wordsOf(fact.quote)].join('|'))}${nth === 0 ? '' : `-${nth}`}`;
}

/**
 * Facts of a window that was read again, with the words of those already known wherever they say the same: the ledger changes only where
 * the story did, and the windows behind it are not asked again for another turn of phrase.
 * @param known facts noted before, anywhere in the story
 */
export function settled(noted: readonly NotedFact[], known: readonly NotedFact[], passages: Passages, window: TextRange): NotedFact[] {
  const still = known.filter((fact) => passages.inStory(fact.quote, window) !== null);
  const fresh = noted.filter((fact) => !still.some((one) => sameFact(one, fact)));
  const kept: NotedFact[] = [];
  for (const fact of [...still, ...fresh]) if (!kept.some((one) => sameFact(one, fact))) kept.push(fact);
  return kept.slice(0, MOST_FACTS);
}

/** Puts noted facts where they stand, under the writer's corrections. A fact whose quote is not in its window is left out. */
export function ledgerPart(
  noted: readonly NotedFact[],
  at: { readonly window: TextRange; readonly index: number },
  passages: Passages,
  corrections: readonly Correction[],
): LedgerPart {
  const seen = new Map<string, number>();
  const facts = noted.flatMap((fact): Fact[] => {
    const place = passages.inStory(fact.quote, at.window);
    if (!place) return [];
    const base = factId(fact, 0);
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    const change = correctionOf(fact, corrections);
    const state = change ? (change.put ? 'corrected' : 'struck') : 'noted';
    return [{ ...fact, ...change?.put, id: factId(fact, nth), place: { start: place.start, end: place.end }, window: at.index, state }];
  });
  return { window: at.window, facts: facts.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end) };
}

/** One fact as the judge reads it, with the passage it comes from. */
export function factLine(fact: Fact, text: string): string {
  const { start, end } = sentencesAround(text, fact.place);
  const passage = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  const around = [fact.when && `when: ${fact.when}`, fact.where && `where: ${fact.where}`].filter(Boolean).join('; ');
  const said = fact.state === 'corrected' ? ' (put right by the writer: this holds, whatever the passage seems to say)' : '';
  return `- ${fact.kind} | ${fact.who} | ${fact.what}${around === '' ? '' : ` | ${around}`}${said}\n  passage: ${passage}`;
}

/** Facts that count, each matter once: where it was established first. */
function counting(parts: readonly LedgerPart[]): Fact[] {
  const seen = new Set<string>();
  return parts
    .flatMap(({ facts }) => facts)
    .filter((fact) => {
      if (fact.state === 'struck') return false;
      const matter = [fact.kind, wordsOf(fact.who), wordsOf(fact.what)].join('|');
      if (seen.has(matter)) return false;
      seen.add(matter);
      return true;
    });
}

/** A name's words that can be looked for: not "the" and its like. */
function namesOf({ who }: Fact): string[] {
  return wordsOf(who)
    .split(' ')
    .filter((word) => word.length > 2 && !['the', 'and', 'his', 'her', 'their', 'its'].includes(word));
}

/**
 * The ledger that travels with a window, as blocks that never change when more windows follow: one a window before it. Where all of it would
 * not fit, what is about those who appear in the window comes first, then what was put right, then what is nearest.
 * @param before the parts of the windows before it
 * @param lineOf `factLine` of a fact
 * @param room UTF-16 units the ledger may take
 */
export function ledgerBlocks(before: readonly LedgerPart[], window: string, lineOf: (fact: Fact) => string, room: number): string[] {
  const facts = counting(before).map((fact) => ({ fact, line: lineOf(fact) }));
  const total = facts.reduce((sum, { line }) => sum + line.length + 1, 0);
  const chosen = total <= room ? facts : chosenOf(facts, window, room);
  return before.flatMap((_, at) => {
    const lines = chosen.filter(({ fact }) => fact.window === at).map(({ line }) => line);
    return lines.length === 0 ? [] : [lines.join('\n')];
  });
}

interface Line {
  readonly fact: Fact;
  readonly line: string;
}

function chosenOf(facts: readonly Line[], window: string, room: number): readonly Line[] {
  const here = new Set(wordsOf(window).split(' '));
  const weightOf = ({ fact }: Line): number =>
    (fact.state === 'corrected' ? 2 : 0) + (namesOf(fact).some((name) => here.has(name)) ? 4 : 0);
  const order = facts.map((line, at) => ({ line, at, weight: weightOf(line) })).sort((a, b) => b.weight - a.weight || b.at - a.at);
  let left = room;
  const taken = new Set<Line>();
  for (const { line } of order) {
    if (line.line.length + 1 > left) continue;
    left -= line.line.length + 1;
    taken.add(line);
  }
  return facts.filter((line) => taken.has(line));
}
