import { endsSentence } from '../text/sentences.js';

/**
 * Parts a text into words, each with what stands before it; joined they are the text again. What follows the last word is with it.
 * For taking ghost text word by word.
 */
export function byWord(text: string): string[] {
  return text.match(/\s*\S+(?:\s+$)?/gu) ?? (text === '' ? [] : [text]);
}

/** Parts a text into sentences, each with what stands before it; joined they are the text again. */
export function bySentence(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const word of byWord(text)) {
    if (open !== '' && (word.includes('\n') || (endsSentence(open) && !continuesAfter(open, word)))) {
      sentences.push(open);
      open = '';
    }
    open += word;
  }
  return open === '' ? sentences : [...sentences, open];
}

/** "Mr. Hale", "St. Ives": a full stop that ends no sentence; and “Wait!” she said. */
function continuesAfter(sentence: string, next: string): boolean {
  if (/^\s*\p{Ll}/u.test(next)) return true;
  return /(?:^|\s)(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Capt|Col|Gen|Lt|Sgt)\.$/u.test(sentence);
}
