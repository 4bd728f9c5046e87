import type { Sentence } from './types.js';

/** Speech that stands by itself beside a sentence, and where it begins in the paragraph. */
export interface Beside {
  readonly said: string;
  readonly from: number;
  readonly isBefore: boolean;
}

const LONGEST = 420;
const FOLLOWS = /^[.!?…]*\s+[“"]/u;
const AFTER = /^[.!?…]*\s+[“"]([^”"“]{4,400}[.!?…—])[”"](?=\s*$|\s+[“"]|(?<follower>\s+\p{Lu}))/u;
const BEFORE = /^\s*[“"]([^”"“]{4,400}[.!?…])[”"]\s+$/u;

/** "“I'm forty.” Anna put down the cup." "“Yes,” said Anna. “I'm forty.”" Speech between two people's acts is neither's. */
export function speechBeside({ start, end, hasSpeech }: Sentence, paragraph: string): readonly Beside[] {
  const found: Beside[] = [];
  const first = start[0] ?? 0;
  const last = end.at(-1) ?? 0;
  if (first > 0 && first < LONGEST) {
    const said = BEFORE.exec(paragraph.slice(0, first))?.[1];
    if (said !== undefined) found.push({ said, from: paragraph.search(/[“"]/u) + 1, isBefore: true });
  }
  if (!FOLLOWS.test(paragraph.slice(last, last + 8))) return found;
  const match = AFTER.exec(paragraph.slice(last, last + LONGEST));
  if (match?.[1] === undefined || (match.groups?.['follower'] !== undefined && !hasSpeech)) return found;
  return [...found, { said: match[1], from: last + match[0].search(/[“"]/u) + 1, isBefore: false }];
}
