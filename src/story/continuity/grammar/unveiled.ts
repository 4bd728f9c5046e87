import { SPEECH, withWords } from './sentences.js';
import type { Sentence } from './types.js';

/** A name by itself between marks: “Duke”, “Bramble!”. */
const NAME_ALONE = /^([A-ZÀ-Þ]['’A-Za-zÀ-ɏ-]*(?: [A-ZÀ-Þ]['’A-Za-zÀ-ɏ-]*){0,2})[.,!?…]*$/u;

/** The sentence with names that stand in quotation marks written out: "everyone called him “Duke”". */
export function unveiled(sentence: Sentence, paragraph: string): Sentence {
  if (!sentence.hasSpeech) return sentence;
  const words = sentence.words.map((word, at) => {
    if (word !== SPEECH) return word;
    const said = paragraph.slice((sentence.start[at] ?? 0) + 1, (sentence.end[at] ?? 0) - 1);
    const name = said.length < 40 ? NAME_ALONE.exec(said)?.[1] : undefined;
    if (name === undefined || name === 'I') return word;
    return name.replaceAll('’', "'");
  });
  if (words.every((word, at) => word === sentence.words[at])) return sentence;
  return withWords(sentence, words);
}
