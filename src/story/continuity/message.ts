import type { RawSlip } from './compare/place.js';
import type { Said } from './types.js';

const LONGEST = 90;

function short(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}

function whereOf(established: Said, distance: number): string {
  if (established.source === 'notes') return `in ${established.file}`;
  if (distance === 0) return 'in the same paragraph';
  if (distance === Number.NEGATIVE_INFINITY) return 'in the front matter';
  if (distance < 0) return 'further on';
  return distance === 1 ? 'one paragraph earlier' : `${distance} paragraphs earlier`;
}

/**
 * One sentence for the writer: what does not agree, and both quotes.
 * @param distance paragraphs between the two; below 0 when what is established stands further on, minus infinity when the front matter says it
 */
export function messageOf(slip: RawSlip, here: Said, established: Said, distance: number): string {
  const about = slip.about === '' ? '' : `${slip.about}: `;
  return `${about}${slip.what} – here “${short(here.quote)}”, but ${whereOf(established, distance)} “${short(established.quote)}”.`;
}
