import { holderForNoun } from './namings.js';
import { occursIn } from '../../grammar/matches.js';
import { type One, oneEndingAt } from '../../grammar/ones.js';
import { SPEECH } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import { isBeastKind, namedKindOf } from '../../lexicon/namedKinds.js';
import { PET } from '../../lexicon/nouns.js';
import type { FactSheet } from '../fact.js';

const GATE = new RegExp(`\\b(?:${PET}|mutt|mongrel|sheepdog|pup|gelding|nag|dachshund|poodle|mastiff|tabby|tomcat)\\b`, 'u');
/** What it does not answer to. */
const MISCALLED = /\b(?:not|never|n't) (?:called|named)\b|\bno (?:good|use)\b|\bwrong (?:dog|cat|horse|name)\b/u;
/** Whether a sentence tells of a name that is not answered to. */
export function isMiscalled(text: string): boolean {
  return occursIn(MISCALLED, text);
}

const SAID_AFTER = /^\s*["“]([^"“”]{2,48})["”]/u;
/** What one says to animals. */
const ORDER =
  /^(?:good|here|come|on|up|down|in|out|over|say|hello|easy|steady|heel|stay|sit|whoa|fetch|drop|it|hush|quiet|leave|off|go|get|no|stop|now|there|boy|girl|dog|lad|lass|old|poor|hey|oh|then|shake|back|still|softly|gently|quit|that|walk|walkies|dinner|bad|beast|my|beauty|home|away|to|me|run|kill|wait|please|stupid|silly|clever|thing|along|pretty|lie|beg|roll|nice|gently|let|us)$/u;
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

function beastsIn({ words }: Sentence): One[] {
  return words.flatMap((word, at) => (isBeastKind(namedKindOf(word) ?? '') ? (oneEndingAt(words, at) ?? []) : []));
}

/** What an animal is called by whoever speaks to it: "the landlady whistled for her terrier. “Here, Captain!”" */
export function readCalledBeasts(sentence: Sentence, paragraph: string, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text) || isMiscalled(sentence.text)) return;
  const [beast, ...others] = beastsIn(sentence);
  if (!beast || others.some(({ head }) => head !== beast.head)) return;
  const within = sentence.words.flatMap((word, at) =>
    word === SPEECH ? [paragraph.slice((sentence.start[at] ?? 0) + 1, (sentence.end[at] ?? 0) - 1)] : [],
  );
  const name = [...within, speechAfter(sentence, paragraph)].map(nameIn).find((each) => each !== undefined);
  const kind = namedKindOf(beast.head) ?? '';
  const holder = name === undefined ? undefined : holderForNoun(sentence, beast, kind);
  if (name === undefined || !holder) return;
  const at = (token: number): number => sentence.at[token] ?? 0;
  const hit = { start: at(beast.from), end: at(beast.to) + beast.head.length, ownStart: at(beast.from) };
  sheet.addOf(sentence, holder, hit, {
    rule: 'continuity/naming',
    key: `called:${kind}`,
    value: name,
    low: beast.det === 'the' ? 1 : 2,
    mode: 'held',
  });
}
