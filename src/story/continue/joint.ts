import { endsSentence } from '../text/sentences.js';
import type { ContinueForm } from './request.js';
import { isDivision, type Surroundings } from './surroundings.js';

/** What opens something: a word after it needs no space. */
const OPENS = /(?:[“‘«([—–-]|(?:^|\s)["'*_]+)$/u;
/** What closes or goes on: it needs no space before it. */
const CLOSES = /^[,.;:!?…”’»)\]—–]/u;
const COMMON = new Set(
  'a an and are as at be but by for from had has have he her him his i if in into is it its me my no not of off on or our out over she so that the their them then they this to up us was we were what when who with you your'.split(
    ' ',
  ),
);

/** How the text after the place is reached and left: by a space, a new paragraph, nothing. */
export interface JointReply {
  /** The reply from its first letter on. */
  readonly text: string;
  /** The white space the reply began with, as it came. */
  readonly lead: string;
  readonly form: ContinueForm;
}

/** What stands between the text before the place and the first words of a reply; white space that is already there counts. */
export function leadFor(around: Surroundings, reply: JointReply): string {
  const { before, lineBefore, paragraphBreak, openSentence } = around;
  if (before.trim() === '') return '';
  if (lineBefore.trim() === '') return toParagraph(before, paragraphBreak);
  if (isDivision(lineBefore)) return paragraphBreak;
  if (openSentence !== '') return /\s$/u.test(lineBefore) ? '' : withinSentence(around, reply);
  const spaced = /\s$/u.test(lineBefore);
  if (reply.lead.includes('\n')) return paragraphBreak;
  if (spaced || reply.lead !== '' || around.lineAfter.trim() !== '') return spaced ? '' : ' ';
  return reply.form === 'instruction' ? paragraphBreak : ' ';
}

/** At the start of a line: what is missing of a paragraph break. Lines broken by hand are gone on with. */
function toParagraph(before: string, paragraphBreak: '\n\n' | '\n'): string {
  const prose = before.trimEnd();
  const breaks = before.slice(prose.length).match(/\n/gu)?.length ?? 0;
  const line = prose.slice(prose.lastIndexOf('\n') + 1);
  const isOpen = paragraphBreak === '\n\n' && !endsSentence(prose) && !isDivision(line);
  return isOpen ? '' : '\n'.repeat(Math.max(0, paragraphBreak.length - breaks));
}

function withinSentence(around: Surroundings, { text, lead, form }: JointReply): string {
  if (lead.includes('\n')) return around.paragraphBreak;
  if (lead !== '') return ' ';
  if (OPENS.test(around.lineBefore) || CLOSES.test(text)) return '';
  const fragment = /[\p{L}\p{M}’']+$/u.exec(around.lineBefore)?.[0] ?? '';
  const rest = /^[\p{L}\p{M}’']+/u.exec(text)?.[0] ?? '';
  if (fragment === '' || rest === '') return ' ';
  if (form === 'completion') return '';
  return isBrokenOff(around, fragment, rest, form) ? '' : ' ';
}

/** Servers may take the space off a reply's beginning: whether a word was broken off shows in the story's other words. */
function isBrokenOff(around: Surroundings, fragment: string, rest: string, form: ContinueForm): boolean {
  if (isWordOf(around, fragment + rest)) return true;
  return form !== 'instruction' && !COMMON.has(fragment.toLowerCase()) && !isWordOf(around, fragment);
}

function isWordOf({ before, lineBefore, after }: Surroundings, word: string): boolean {
  const line = before.length - lineBefore.length;
  const elsewhere = `${before.slice(Math.max(0, line - 40_000), line)}\n${lineBefore.slice(0, -word.length)}\n${after.slice(0, 20_000)}`;
  const escaped = word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${escaped}(?![\p{L}\p{M}])`, 'iu').test(elsewhere);
}

/** What stands between the last words written and the text after the place. */
export function tailFor(around: Surroundings): string {
  const { after, lineBefore, lineAfter, before, paragraphBreak } = around;
  if (after.trim() === '' || after.startsWith(paragraphBreak)) return '';
  if (lineAfter.trim() !== '') {
    const startsLine = lineBefore.trim() === '' && before.trim() !== '' && !midLine(around);
    if (startsLine || before.trim() === '') return paragraphBreak;
    return /^\s/u.test(after) || CLOSES.test(after) ? '' : ' ';
  }
  const breaks = /^\s*/u.exec(after)?.[0].match(/\n/gu)?.length ?? 0;
  return '\n'.repeat(Math.max(0, paragraphBreak.length - breaks));
}

/** A line broken by hand within a sentence. */
function midLine({ before, paragraphBreak }: Surroundings): boolean {
  return paragraphBreak === '\n\n' && !/\n[ \t]*\n\s*$/u.test(before) && !endsSentence(before.trimEnd());
}

/** Whether the text after the place goes on within a sentence: what comes before it ends none. */
export function leadsIntoSentence({ lineAfter }: Surroundings): boolean {
  return /^\s*(?:\p{Ll}|[,;:])/u.test(lineAfter);
}

const PAIRS = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
] as const;

/**
 * The mark that closes speech left open at the end of a paragraph, '' where none is.
 * @param paragraph all of it, as it stands
 * @param rest what follows in the same paragraph
 */
export function missingClose(paragraph: string, rest: string): string {
  const straight = (text: string): number => text.match(/"/gu)?.length ?? 0;
  if (straight(paragraph) % 2 === 1) return straight(rest) % 2 === 1 ? '' : '"';
  const pairs = paragraph.includes('„') ? PAIRS.slice(1) : PAIRS.slice(0, 2);
  for (const [open, close] of pairs) {
    if (paragraph.lastIndexOf(open) <= paragraph.lastIndexOf(close)) continue;
    const closes = rest.indexOf(close);
    const opens = rest.indexOf(open);
    return closes >= 0 && (opens < 0 || closes < opens) ? '' : close;
  }
  return '';
}
