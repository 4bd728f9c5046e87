import { countWords } from '../../text/words.js';

const DOUBLE = /["“”„]/u;
const OPENS_SINGLE = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/u;
/** Speech, up to its closing mark or the paragraph's end: a speech of several paragraphs leaves all but the last open. */
const DOUBLE_SPEECH = /["“„]([^"”“]*)(?:["”“]|$)/gu;
/** A closing single mark follows punctuation; after a letter it is an apostrophe. */
const SINGLE_SPEECH = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}—…])(.*?)(?:(?<=[.,!?…—-])['’](?![\p{L}\p{N}])|$)/gu;

/**
 * Share of the words that are spoken: in double quotation marks or, in a story without any, in single ones as British books have them.
 * @returns 0 to 1, three decimals
 */
export function dialogueShare(prose: string): number {
  const words = countWords(prose);
  if (words === 0) return 0;
  const speech = DOUBLE.test(prose) || !OPENS_SINGLE.test(prose) ? DOUBLE_SPEECH : SINGLE_SPEECH;
  let spoken = 0;
  for (const paragraph of prose.split(/\r?\n/u)) {
    for (const [, said] of paragraph.matchAll(speech)) spoken += countWords(said ?? '');
  }
  return Math.round(Math.min(1, spoken / words) * 1000) / 1000;
}
