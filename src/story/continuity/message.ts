import { phraseOf } from './matters.js';
import type { Slip } from './types.js';

type Said = Slip['here'];

const LONGEST = 90;

/** A quote cut at a word, on one line, without the full stop that would stand beside the sentence's own. */
export function shortQuote(quote: string): string {
  const line = quote
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\.)\.$/u, '');
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

/** One sentence for the writer, in English: what does not agree, and both quotes. */
export function messageOf({ about, matter, distance, here, established }: Omit<Slip, 'message'>): string {
  const whom = about === '' ? '' : `${about}: `;
  return `${whom}${phraseOf(matter)} – here “${shortQuote(here.quote)}”, but ${whereOf(established, distance)} “${shortQuote(established.quote)}”.`;
}
