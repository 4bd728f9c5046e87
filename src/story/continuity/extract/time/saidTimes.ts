import { SPEECH, sentencesOf } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import { DAY_WORD, daysOf, hoursOf, MONTHS, monthsOf, SEASON_WORD, type Span } from '../../lexicon/time.js';
import { TimeMarker, type TimeMark } from './timeMarks.js';

const LONGEST = 300;
/** Who says what time it is says it of now: "It's gone two." "Today's Monday." "Nine o'clock already." "Good evening." */
const MAY_TELL =
  /\b(?:(?:[Ww]hat an?|[Aa]n?) [a-z ]{0,30}(?:day|morning|afternoon|evening|night)|January|February|March|April|May|June|July|August|September|October|November|December|[Ss]un|[Mm]oon|[Ss]tars|[Dd]awn|[Dd]usk)\b|\b(?:[Nn]oon|[Mm]idnight|[Mm]idday|in the (?:morning|afternoon|evening)|at night|(?:[A-Z][a-z]+day) (?:night|morning|afternoon|evening)|[Ii]t['’]s|[Ii]t is|[Ii]t has|[Tt]oday|[Tt]his is|[Gg]ood|[Hh]appy|[Tt]omorrow|[Yy]esterday)\b|(?:day|weekend) (?:already|again|at last|now)\b|days?\b|(?:[Ee]very|[Ee]ach|[Oo]f an?|[Oo]n an?) [A-Z][a-z]+day|o['’]clock|(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/u;
const NOW =
  /\b[Ww]e(?: are| 're) (?:now |already |only |just |well )?(?:in|into|halfway through|through)\b|^(?:[Tt]he )?(?:sun|moon|stars?|dawn|light)(?: is| are| 's| 're| has| have)\b|\b(?:[Ii]t|[Tt]oday|[Tt]his|[Tt]omorrow) (?:is|'s)\b|\b[Ii]t has (?:just |only just |already )?gone\b|\b[Tt]oday\b|\b[Yy]esterday (?:was|,)/u;
/** It is told of elsewhere, as a joke, or to put somebody right. */
const NOT_SO =
  /^(?:no|No|nonsense|wrong|but)\b|\b(?:not|n't|never|if|like|where|there|[Ii]n here|over in|back home|thought|think|suppose|guess|say|said|always|every|when|until|till|for)\b|n't\b/u;
/** Somebody says that it is not so, reads it out, or is far away. */
const DISPUTED =
  /[“"‘'](?:No\b|It isn|It['’]s not|Nonsense|Wrong|Don['’]t be)|\b(?:letter|postcard|wrote|telegram|telephone|phone|receiver|down the line|sang|song|recit\w+|jok\w+|lied|lies?|lying|grinn\w+|teas\w+|dream\w*|read out|reading)\b/u;
/** A day that somebody says something will be held on may be no more than a wish. */
const UNSURE =
  /\b(?:if|think|thought|suppose|guess|could|might|may|should|let's|let us|perhaps|maybe|about|not|no|never|or|hope|wish|ought)\b|n't\b/u;
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
const FAIR =
  '(?:lovely|fine|beautiful|perfect|glorious|mild|warm|hot|cold|chilly|wet|bitter|foul|filthy|grand|nice|sweet|soft|clear|bright|dull|grey|raw|still|dirty|wild|splendid|heavenly|dark)';
/** "What a lovely spring evening." "A cold morning for June." */
const EXCLAIMED = new RegExp(
  `^(?:what )?an? (?:[a-z]+ly )?(?:${FAIR} (?:, ?)?){0,2}(?:(?<season>${SEASON_WORD}|${MONTHS.join('|')}) )?(?<part>day|morning|afternoon|evening|night|weather)(?: (?:for|in) (?<month>${MONTHS.join('|')}|mid-?winter|mid-?summer|(?:the )?(?:${SEASON_WORD})))?(?= ?(?:$|[,;.!]))`,
  'iu',
);
/** "You're early for a Monday." "Cold for June." */
const FOR_THE_TIME = new RegExp(
  `\\b(?:early|late|quiet|busy|empty|full|smart|slow|noisy|crowded|dressed up|odd|strange|unusual|warm|cold|mild|hot|chilly|wet|dark|dry|light)(?: in here)? for (?:an? )?(?:(?<day>${DAY_WORD})|(?<month>${MONTHS.join('|')}))(?= ?(?:$|[,;.!]| (?:morning|afternoon|evening|night)))`,
  'u',
);
/** "Fish? Today? On a Thursday?" */
const ON_A_DAY = new RegExp(`^on an? (?<day>${DAY_WORD})(?: \\?)?$`, 'iu');
const ASKS_TODAY = /\b(?:[Tt]oday|[Nn]ow|[Tt]onight)\?/u;
/** Who is asked when something is to be says when, and not what time it is. */
const ASKED_WHEN =
  /\b(?:when|what time|what hour|how late|what month)\b(?! (?:it (?:is|was)|is it))[^“”"]{2,60}\b(?:was|were|is|are|would|will|did|does|do|should|closed|opened|left|began|came)\b|\b(?:When|What time)\b(?! is it)|[Tt]hat['’]s (?:when|the (?:time|day|hour)|what)\b/u;
/** "June," he said: that may be her name, and "March!" an order. */
const MAY_CALL = /^(?:March|April|May|June|August)(?= ?[.,!]?$)/u;
/** How many letters may stand beside an hour that is all that is said. */
const BESIDE = 16;

/** The time that a greeting wishes, or a sigh at the day. */
function greet(text: string, marker: TimeMarker, isAsked: boolean): void {
  const mark = (kind: TimeMark['kind'], words: RegExpExecArray, span: Span): void => {
    marker.add(kind, { from: words.index, to: words.index + words[0].length, isState: true, isShown: true }, [span]);
  };
  const greeting = GREETING.exec(text);
  const span = greeting && GREETED.get(greeting.groups?.['part']?.toLowerCase() ?? 'night');
  if (span) mark('hour', greeting, span);
  for (const hailed of [HAPPY.exec(text), isAsked ? ANSWERED.exec(text) : null, FOR_THE_TIME.exec(text)]) {
    const { day, bare = day, month } = hailed?.groups ?? {};
    if (hailed && bare !== undefined) mark('weekday', hailed, daysOf(bare));
    if (hailed && month !== undefined) mark('month', hailed, monthsOf(month.toLowerCase()));
  }
  exclaim(text, mark);
}

function exclaim(text: string, mark: (kind: TimeMark['kind'], words: RegExpExecArray, span: Span) => void): void {
  const cried = EXCLAIMED.exec(text);
  const { season, month, part = '' } = cried?.groups ?? {};
  const named = (season ?? month)?.toLowerCase().replace(/^the |-/gu, '');
  if (!cried || (named === undefined && /^(?:what )?an? (?:day|morning|afternoon|evening|night|weather)$/iu.test(cried[0]))) return;
  if (named !== undefined) mark('month', cried, monthsOf(named));
  if (/^(?:morning|afternoon|evening)$/iu.test(part)) mark('hour', cried, hoursOf(part.toLowerCase()));
}

/** What is asked beside what somebody says. */
interface Asked {
  /** What day it is. */
  readonly isDay: boolean;
  /** Whether it is really to be today. */
  readonly isToday: boolean;
}

/** The times of one sentence that somebody says. */
function told(
  sentence: Sentence,
  at: number,
  asked: Asked,
  read: (sentence: Sentence, at: number) => readonly TimeMark[],
): readonly TimeMark[] {
  const { text, isQuestion } = sentence;
  const marker = new TimeMarker(sentence, at);
  if (isQuestion) {
    const day = asked.isToday ? ON_A_DAY.exec(text)?.groups?.['day'] : undefined;
    if (day !== undefined) marker.add('weekday', { from: 0, to: text.length, isState: true, isShown: true }, [daysOf(day)]);
    return marker.marks;
  }
  greet(text, marker, asked.isDay);
  if (marker.marks.length > 0) return marker.marks;
  const times = read(sentence, at);
  // What comes round does so whoever says it.
  const isSure = !UNSURE.test(text);
  const rounds = times.filter(({ about, kind }) => about !== undefined || (kind === 'event' && isSure));
  if (rounds.some(({ of }) => of !== '') || NOT_SO.test(text)) return rounds;
  if (MAY_CALL.test(text)) return [];
  const [first = 0, last = 0] = [sentence.start[0], sentence.end.at(-1)];
  return times.filter(
    ({ kind, of, isState, isPlain, isWeak, start, end }) =>
      kind !== 'passage' &&
      kind !== 'moved' &&
      isState &&
      (of === '' ||
        (NOW.test(text)
          ? isPlain || kind === 'weekday' || (kind === 'hour' && !isWeak)
          : kind === 'hour' && last - first - (end - start) < BESIDE)),
  );
}

/** What time it is, as people say it: "“It's Tuesday today,” said Nadia." */
export function saidTimes(
  sentence: Sentence,
  at: number,
  paragraph: string,
  read: (sentence: Sentence, at: number) => readonly TimeMark[],
): readonly TimeMark[] {
  if (!sentence.hasSpeech || !MAY_TELL.test(paragraph) || DISPUTED.test(paragraph) || ASKED_WHEN.test(paragraph)) return [];
  const marks: TimeMark[] = [];
  const asked = { isDay: ASKED.test(paragraph), isToday: ASKS_TODAY.test(paragraph) };
  for (const [token, word] of sentence.words.entries()) {
    if (word !== SPEECH) continue;
    const from = (sentence.start[token] ?? 0) + 1;
    // "Nine o'clock," said Ida: what is said ends with her sentence.
    const said = paragraph.slice(from, (sentence.end[token] ?? 0) - 1).replace(/,$/u, '.');
    if (said.length > LONGEST || !MAY_TELL.test(said)) continue;
    for (const each of sentencesOf(said))
      for (const mark of told(each, at, asked, read)) marks.push({ ...mark, isSaid: true, start: mark.start + from, end: mark.end + from });
  }
  return marks;
}
