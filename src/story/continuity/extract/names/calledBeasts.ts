import { occursIn } from '../../grammar/matches.js';
import type { Sentence } from '../../grammar/types.js';

/** What it does not answer to. */
const MISCALLED =
  /\b(?:not|never|n't) (?:called|named)\b|\b(?:not|n't|never) (?:its|his|her|the (?:[a-z]+ )?'s) name\b|n't (?:come|answer|look|respond|listen) (?:up )?to\b|\bnot (?:come|answer|respond|listen) to\b|\bno (?:good|use)\b|\bwrong (?:dog|cat|horse|name)\b|\bwhich had been the name of\b|\bwhose name (?:he|she|they|I) (?:had forgotten|forgot|did not|never|could not)\b/u;
/** Whether a sentence tells of a name that is not answered to. */
export function isMiscalled(text: string): boolean {
  return occursIn(MISCALLED, text);
}

const SAID_AFTER = /^\s*["“]([^"“”]{2,48})["”]/u;
/** What one says to animals. */
const ORDER =
  /^(?:good|here|come|on|up|down|in|out|over|say|hello|easy|steady|heel|stay|sit|whoa|fetch|drop|it|hush|quiet|leave|off|go|get|no|stop|now|there|boy|girl|dog|lad|lass|old|poor|hey|oh|then|shake|back|still|softly|gently|quit|that|walk|walkies|dinner|bad|beast|my|beauty|home|away|to|me|run|kill|wait|please|stupid|silly|clever|thing|along|pretty|lie|beg|roll|nice|gently|let|us|of|with|you|your|for|all|right|up|well|done|see|look|wake|give|paw|be|hup|whoah|there's|who's|is|are|what|a|the|pet|sweetheart|darling|love|mate|trot|canter|gee|giddy|move|stand|keep|hold|jump|catch|bite|eat|drink|in|under|by|quickly|slowly|again|one|more)$/u;
const NAME = /^[A-ZÀ-Þ][a-zà-ÿ]{2,}$/u;

/** The speech that follows a sentence. */
export function speechAfter(sentence: Sentence, paragraph: string): string {
  const end = sentence.end.at(-1) ?? 0;
  return SAID_AFTER.exec(paragraph.slice(end, end + 60).replace(/^[.!?]/u, ''))?.[1] ?? '';
}

/** The name in an order: "Here, Captain!", "Nova! Nova, come here!" */
export function nameIn(said: string): string | undefined {
  const words = said.match(/[A-Za-zÀ-ÿ']+/gu) ?? [];
  if (words.length > 7) return undefined;
  const names = words.filter((word) => NAME.test(word) && !ORDER.test(word.toLowerCase()));
  const isOrder = words.every((word) => names.includes(word) || ORDER.test(word.toLowerCase()));
  return isOrder && new Set(names).size === 1 ? names[0] : undefined;
}
