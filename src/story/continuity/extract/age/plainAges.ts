import { occursIn } from '../../grammar/matches.js';
import { withWords } from '../../grammar/sentences.js';
import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import type { Sentence } from '../../grammar/types.js';
import { type Fact, FactSheet } from '../fact.js';

type Read = (sentence: Sentence, sheet: FactSheet) => void;

const ENDS = /^[,;:—()]$/u;
/** What may open a stretch between two commas that is said by the way: no item of a list, and no clause of its own. */
const INSERTED =
  /^(?:[Ii]n|[Oo]n|[Aa]t|by|with|from|after|before|under|over|for|as|like|to|of|through|against|despite|without|since|during|until|about|among|between|beside|behind|near|who|whose|whom|which|that|when|where|while|whilst|though|although|if|because|unless|having|being|the|an?|his|her|my|their|our|its|this|one|two|three|both|all|half|still|however|indeed|perhaps|moreover|therefore|nevertheless|nonetheless|meanwhile|anyway|too|now|then|always|never|once|already|even|again|not|so|[a-z]+ly|[a-z]+ing|[a-z]+ed)$/u;
/** Whoever it is said to, or thought by, does not know it for sure. */
const OF_HEARSAY =
  /\b(?:said|says|thought|thinks|claimed|claims|guess(?:ed|es)?|supposed?|imagined?|believed?|reckon(?:ed|s)?|told|heard|hears|seem(?:ed|s)?|appear(?:ed|s)?|if|unless|not|never|like|dream\w*)\b/u;
const NAME = /^[A-ZÀ-Þ]/u;
const LISTED = /^(?:and|or|but|nor)$/u;
const MOST_INSERTED = 14;
const LEAST_LEFT = 3;

function cut(sentence: Sentence, from: number, to: number): Sentence {
  const without = <T>(all: readonly T[]): readonly T[] => [...all.slice(0, from), ...all.slice(to)];
  return withWords({ ...sentence, start: without(sentence.start), end: without(sentence.end) }, without(sentence.words));
}

function isInsertion(words: readonly string[], at: number, end: number): boolean {
  const first = words[at + 1] ?? '';
  if (end - at > MOST_INSERTED || end - at < 2 || LISTED.test(words[end + 1] ?? '')) return false;
  return (INSERTED.test(first) || NAME.test(first)) && !OF_HEARSAY.test(words.slice(at + 1, end).join(' '));
}

/** The sentence without what stands between two of its commas, by the way: "Anna, who had come late, was forty". */
function withoutInsertion(sentence: Sentence): Sentence | undefined {
  const { words } = sentence;
  for (let at = words.indexOf(','); at > 0; at = words.indexOf(',', at + 1)) {
    const end = words.findIndex((word, place) => place > at && ENDS.test(word));
    if (end < 0) return undefined;
    if (words[end] === ',' && words.length - (end - at) > LEAST_LEFT && isInsertion(words, at, end)) return cut(sentence, at, end + 1);
  }
  return undefined;
}

const UNITS = new RegExp(`^${NUMBER}$`, 'u');
/** What is counted by the hundred, and no age. */
const COUNTED = /^(?:[a-z]+s|men|women|people|children|feet|thousand|per|of|times|and)$/u;

/** Without one of these, whoever is a hundred may but feel so. */
const REACHED =
  /\b(?:would be|will be|shall be|'ll be|'d be|turn(?:ed|s)?|birthday|telegram|lived?|reach(?:ed|es)?|aged|[A-Z][a-z]+day|hundred and)\b/u;

/** "A hundred and one" in figures, where nothing is counted. */
function withHundreds(sentence: Sentence): Sentence {
  const at = sentence.words.indexOf('hundred');
  const before = sentence.words[at - 1] ?? '';
  if (!/^(?:an?|one)$/iu.test(before) || !REACHED.test(sentence.text)) return sentence;
  const more =
    sentence.words[at + 1] === 'and' && UNITS.test(sentence.words[at + 2] ?? '') ? numberOf(sentence.words[at + 2] ?? '') : undefined;
  const end = more === undefined ? at + 1 : at + 3;
  const next = sentence.words[end] ?? '';
  if (COUNTED.test(next) && !/^(?:years|and)$/u.test(next)) return sentence;
  const words = sentence.words.map((word, place) => (place === at ? String(100 + (more ?? 0)) : word));
  const figures = cut(withWords(sentence, words), at + 1, end);
  return cut(figures, at - 1, at);
}

/** What tells an age without a number hangs on whoever stands beside it: "his grandson". */
function isTold({ key, value }: Fact): boolean {
  return key !== 'age' || /\d|ties$|teens$/u.test(value);
}

/** Has a reader read a sentence that told it nothing once more, without what is said in it by the way. */
export function plainly(read: Read, words: RegExp): Read {
  return (told, sheet) => {
    const known = sheet.facts.length;
    const sentence = told.text.includes(' hundred') ? withHundreds(told) : told;
    read(sentence, sheet);
    if (sheet.facts.length > known || !occursIn(words, sentence.text)) return;
    for (let form = withoutInsertion(sentence), times = 0; form && times < 2; form = withoutInsertion(form), times++) {
      const own = new FactSheet();
      own.sentenceAt = sheet.sentenceAt;
      read(form, own);
      if (own.facts.length === 0) continue;
      for (const fact of own.facts.filter(isTold))
        sheet.take({ ...fact, token: Math.max(0, sentence.start.indexOf(form.start[fact.token] ?? -1)) });
      return;
    }
  };
}
