import { SPEECH, sentencesOf } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import { DAY_WORD, daysOf, type Span } from '../../lexicon/time.js';
import { TimeMarker, type TimeMark } from './timeMarks.js';

const LONGEST = 300;
/** Who says what time it is says it of now: "It's gone two." "Today's Monday." "Nine o'clock already." "Good evening." */
const MAY_TELL =
  /\b(?:[Nn]oon|[Mm]idnight|[Mm]idday|in the (?:morning|afternoon|evening)|at night|(?:[A-Z][a-z]+day) (?:night|morning|afternoon|evening)|[Ii]t['’]s|[Ii]t is|[Ii]t has|[Tt]oday|[Tt]his is|[Gg]ood|[Hh]appy|[Tt]omorrow|[Yy]esterday)\b|(?:day|weekend) (?:already|again|at last|now)\b|days?\b|(?:[Ee]very|[Ee]ach|[Oo]f an?|[Oo]n an?) [A-Z][a-z]+day|o['’]clock|(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/u;
const NOW =
  /\b(?:[Ii]t|[Tt]oday|[Tt]his|[Tt]omorrow) (?:is|'s)\b|\b[Ii]t has (?:just |only just |already )?gone\b|\b[Tt]oday\b|\b[Yy]esterday (?:was|,)/u;
/** It is told of elsewhere, as a joke, or to put somebody right. */
const NOT_SO =
  /^(?:no|No|nonsense|wrong|but)\b|\b(?:not|n't|never|if|like|where|there|[Ii]n here|over in|back home|thought|think|suppose|guess|say|said|always|every|when|until|till|for)\b|n't\b/u;
/** Somebody says that it is not so, reads it out, or is far away. */
const DISPUTED =
  /[“"‘'](?:No\b|It isn|It['’]s not|Nonsense|Wrong|Don['’]t be)|\b(?:letter|postcard|wrote|telegram|telephone|phone|receiver|down the line|sang|song|recit\w+|jok\w+|lied|lies?|lying|grinn\w+|teas\w+|dream\w*|read out|reading)\b/u;
const GREETING = /^(?:(?:and |well ,? |a (?:very )?)?good[ -](?<part>morning|afternoon|evening|night)|goodnight)\b/iu;
const GREETED = new Map<string, Span>([
  ['morning', [4, 12.5]],
  ['afternoon', [11.9, 18.3]],
  ['evening', [16, 24.5]],
  ['night', [17.5, 28.4]],
]);
/** "Happy Monday", "Monday already". */
const HAPPY = new RegExp(
  `^(?:and |so |well , )?(?:happy (?<day>${DAY_WORD})\\b|(?<bare>${DAY_WORD})(?: (?:already|again|today|at last|now)\\b| (?:night|morning|afternoon|evening)(?= (?:and|,|\\.)|$)))`,
  'iu',
);
/** "What day is it?" "Tuesday," said the nurse. */
const ASKED = /\b(?:[Ww]hat|[Ww]hich) (?:day|weekday)(?: of the week)? (?:is|was) (?:it|today|this)\b|\b[Ww]hat['’]s today\b/u;
const ANSWERED = new RegExp(`^(?:it 's |why , |still )?(?<day>${DAY_WORD})(?: ,)?$`, 'iu');
/** How many letters may stand beside an hour that is all that is said. */
const BESIDE = 16;

/** The time that a greeting wishes, or a sigh at the day. */
function greet(text: string, marker: TimeMarker, isAsked: boolean): void {
  const greeting = GREETING.exec(text);
  const span = greeting && GREETED.get(greeting.groups?.['part']?.toLowerCase() ?? 'night');
  if (span) marker.add('hour', { from: 0, to: greeting[0].length, isState: true, isShown: true }, [span]);
  const hailed = HAPPY.exec(text)?.groups;
  const happy = hailed?.['day'] ?? hailed?.['bare'] ?? (isAsked ? ANSWERED.exec(text)?.groups?.['day'] : undefined);
  if (happy !== undefined)
    marker.add('weekday', { from: 0, to: text.indexOf(happy) + happy.length, isState: true, isShown: true }, [daysOf(happy)]);
}

/** The times of one sentence that somebody says. */
function told(
  sentence: Sentence,
  at: number,
  isAsked: boolean,
  read: (sentence: Sentence, at: number) => readonly TimeMark[],
): readonly TimeMark[] {
  const { text, isQuestion } = sentence;
  if (isQuestion) return [];
  const marker = new TimeMarker(sentence, at);
  greet(text, marker, isAsked);
  if (marker.marks.length > 0) return marker.marks;
  const times = read(sentence, at);
  // What comes round does so whoever says it.
  const rounds = times.filter(({ about }) => about !== undefined);
  if (rounds.length > 0 || NOT_SO.test(text)) return rounds;
  const [first = 0, last = 0] = [sentence.start[0], sentence.end.at(-1)];
  return times.filter(
    ({ kind, isState, isPlain, start, end }) =>
      kind !== 'passage' &&
      kind !== 'moved' &&
      isState &&
      (NOW.test(text) ? isPlain || kind === 'weekday' : kind === 'hour' && last - first - (end - start) < BESIDE),
  );
}

/** What time it is, as people say it: "“It's Tuesday today,” said Nadia." */
export function saidTimes(
  sentence: Sentence,
  at: number,
  paragraph: string,
  read: (sentence: Sentence, at: number) => readonly TimeMark[],
): readonly TimeMark[] {
  if (!sentence.hasSpeech || !MAY_TELL.test(paragraph) || DISPUTED.test(paragraph)) return [];
  const marks: TimeMark[] = [];
  const isAsked = ASKED.test(paragraph);
  for (const [token, word] of sentence.words.entries()) {
    if (word !== SPEECH) continue;
    const from = (sentence.start[token] ?? 0) + 1;
    const said = paragraph.slice(from, (sentence.end[token] ?? 0) - 1);
    if (said.length > LONGEST || !MAY_TELL.test(said)) continue;
    for (const each of sentencesOf(said))
      for (const mark of told(each, at, isAsked, read))
        marks.push({ ...mark, isSaid: true, start: mark.start + from, end: mark.end + from });
  }
  return marks;
}
