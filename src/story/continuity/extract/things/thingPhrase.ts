import type { Sentence } from '../../grammar/types.js';

/** Words that say little of which thing is meant. */
const PLAIN = new Set(
  'old little small big great own beloved precious good best favourite favorite only dear fine beautiful battered heavy worn cherished poor whole prized treasured trusty cheap new-looking long short second-hand late fathers worthless ancient same very one single entire whole usual ugly lovely pretty splendid magnificent faithful famous inherited once-fine'.split(
    ' ',
  ),
);

/** The words of a thing's phrase that tell it from others of its kind: "straw" of a straw hat. */
export function traitsOf(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .slice(0, -1)
    .flatMap((word) => word.split('-'))
    .filter((word) => !PLAIN.has(word));
}

const PLAYED = /\b(?:played|plays|playing|painted|paints) $/u;

/** A sentence with a thing in it blotted out, every letter in its place: nobody only imagines a photograph that is burned, and who plays a violin has it. */
export function blotted(sentence: Sentence, start: number, end: number): Sentence {
  const { text } = sentence;
  const from = start - (PLAYED.exec(text.slice(0, start))?.[0].length ?? 0);
  return { ...sentence, text: `${text.slice(0, from)}${'_'.repeat(end - from)}${text.slice(end)}` };
}

/** A portrait that hangs somewhere hangs in the world. */
export function withoutPictures(sentence: Sentence): Sentence {
  return { ...sentence, text: sentence.text.replace(PICTURES, (word) => '_'.repeat(word.length)) };
}

const PICTURES = /\b(?:portraits?|paintings?|photographs?|statue|picture|drawing|map)\b/gu;
