import { everyMatch, matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { DAY_WORD, daysOf } from '../../lexicon/time.js';
import type { TimeMarker } from './timeMarks.js';

/** What comes round, by what it is called the same; what carries it goes before what is carried. */
const ROUNDS: readonly (readonly [round: string, words: string])[] = [
  ['boat', 'boat ferry steamer packet'],
  ['van', 'van truck lorry delivery deliveries delivers delivered'],
  ['bus', 'bus coach'],
  ['market', 'market'],
  ['bath', 'bath baths'],
  ['wash', 'wash washed washes washing laundry'],
  ['bake', 'bake baked bakes baking'],
  ['pay', 'pay paid pays wages'],
  ['bins', 'bin bins rubbish refuse garbage trash dustmen dustcart'],
  ['clean', 'clean cleaned cleans cleaning cleaner'],
  ['hair', 'hair hairdresser set'],
  ['class', 'class classes lesson lessons'],
  ['choir', 'choir'],
  ['practice', 'practice rehearsal rehearsals'],
  ['session', 'appointment appointments session sessions'],
  ['clinic', 'clinic surgery'],
  ['clocks', 'clocks'],
  ['vicar', 'vicar priest curate'],
  ['closed', 'closed closing shut shuts closes'],
  ['dance', 'dance dances dancing'],
  ['library', 'library'],
  ['council', 'council'],
  ['ironing', 'ironing'],
  ['lunch', 'lunch'],
  ['post', 'post mail'],
  ['bread', 'bread'],
  ['fish', 'fish'],
  ['prayer', 'prayer prayers confession'],
  ['off', 'off'],
];
const ROUND_OF = new Map(ROUNDS.flatMap(([round, words], rank) => words.split(' ').map((word) => [word, { round, rank }] as const)));
const ROUND = pattern(`\\b(?<word>${[...ROUND_OF.keys()].join('|')})\\b`);

const DAY = pattern(`(?<![-\\w])(?<day>${DAY_WORD})(?=s?\\b)`);
/** It comes round: "on Sundays", "every Friday", "Tuesday evenings", "once a week, on a Monday", "bin day". */
const HABITUAL = new RegExp(
  `\\b(?:${DAY_WORD})(?:s\\b| (?:mornings|afternoons|evenings|nights)\\b)|\\b(?:every|each|all|second|alternate) (?:${DAY_WORD})\\b|\\b(?:on|of) an? (?:${DAY_WORD})\\b`,
  'u',
);
/** It comes on that day alone. */
const ALONE =
  /\b(?:only|alone|no other|any other|every other|other six|once a week|the once|one day|day for|day of|without fail|weekly|always|never|as long as|ever since|for years|met only|the one|is the day|was the day|as (?:every|it was each|it is each))\b/iu;
const ROUND_DAY = /\b(?<noun>[A-Za-z]+)(?:[ -](?:boat|van|night))?[ -]day\b(?! (?:before|after|of|when|that|he|she|off))/u;
const DAY_IS = new RegExp(`\\b(?:${DAY_WORD})s?\\b`, 'u');
const NO_ROUND =
  /\b(?:used to|if|would|last|next|(?:this|that) [A-Z]|might|until|not|once been|moved|(?<!as )it (?:was|is)|It (?:was|is)|born|instead|today|yesterday|tomorrow|day before|there (?:was|is) (?:never|no)|never an?)\b/u;

/** And it is that day now. */
const NOW_TOO = /\b(?:so|now|just|a day old)\b|\b[Aa]s (?:on|every|always|it|they|usual)\b|\b[Ll]ike (?:on |all |every )/u;

function roundIn(text: string): string | undefined {
  return everyMatch(ROUND, text.toLowerCase())
    .map(({ groups }) => ROUND_OF.get(groups?.['word'] ?? ''))
    .filter((each) => each !== undefined)
    .toSorted((one, other) => one.rank - other.rank)[0]?.round;
}

/** What comes round on a day of the week, as "the mail boat came on Sundays and on no other day": whether that is all a sentence says of the day. */
export function readRecurring(text: string, marker: TimeMarker): boolean {
  if (!occursIn(DAY_IS, text) || NO_ROUND.test(text)) return false;
  const all = matchesOf(DAY, text);
  const plural = all.filter(({ index, 0: word }) => text.charAt(index + word.length) === 's');
  const days = plural.length > 0 ? plural : all;
  const [day] = days;
  const isRoundDay = occursIn(ROUND_DAY, text) && roundIn(text) !== undefined;
  const isAlone = isRoundDay || occursIn(ALONE, text);
  const isOne = new Set(days.map(({ groups }) => groups?.['day'])).size === 1;
  if (!day || !isOne || (!isAlone && !occursIn(HABITUAL, text))) return false;
  const round = roundIn(text);
  if (round === undefined) return false;
  const word = day.groups?.['day'] ?? '';
  const telling = { from: day.index, to: day.index + word.length, isState: true, isShown: true, isPlain: isAlone, of: `weekly ${round}` };
  marker.add('event', telling, [daysOf(word)]);
  return !NOW_TOO.test(text);
}
