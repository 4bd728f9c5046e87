import { firstIn } from '../../grammar/matches.js';
import { DAY_WORD, daysOf, MONTHS, type Span } from '../../lexicon/time.js';
import type { TimeMarker } from './timeMarks.js';

/** What happens once, and is told of by its day. */
const HAPPENED =
  /\b(?<noun>floods?|burglary|robbery|break-in|shooting|murder|killing|accident|crash|wreck|explosion|storm|earthquake|telegram|wedding|funeral|baptism|christening|duel|masque|raid|battle|siege|hanging|execution|theft|kidnapping|recital|prom|avalanche|landslide|bombing)\b/u;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const DATE = new RegExp(
  `\\b(?:the )?(?:(?<first>${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)?) of (?<month>${MONTHS.join('|')})|(?<named>${MONTHS.join('|')}) (?:the )?(?<then>${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)?))\\b`,
  'u',
);
/** "On the Saturday", "it was a Friday when", "since Tuesday, when". */
const DAY = new RegExp(
  `\\b(?:[Oo]n the|[Ii]t (?:was|had been)(?: on)? (?:an?|the)|[Ss]ince|[Tt]hat|[Tt]he) (?<day>${DAY_WORD})\\b(?:(?= (?:when|that) )|(?=(?: (?:night|morning|afternoon|evening))? ?(?:$|[,;])))`,
  'u',
);
const NOT_THEN = /\b(?:if|would|will|every|each|next|might|could|may|until|before|after|ago|anniversary|year|was to|is to|were to)\b/u;

function dateOf({ first, month, named, then }: Readonly<Record<string, string | undefined>>): Span | undefined {
  const ordinal = first ?? then ?? '';
  const day = ORDINALS.indexOf(ordinal) + 1 || Number.parseInt(ordinal, 10);
  const at = MONTHS.indexOf(month ?? named ?? '');
  return at < 0 || !(day > 0 && day < 32) ? undefined : [at * 31 + day, at * 31 + day];
}

/** The day on which something happened that happens once: "the flood came on the night of the tenth of July". */
export function readOnce(text: string, marker: TimeMarker): boolean {
  const noun = firstIn(HAPPENED, text)?.groups?.['noun'];
  if (noun === undefined || NOT_THEN.test(text)) return false;
  const date = firstIn(DATE, text);
  const on = date && dateOf(date.groups ?? {});
  const telling = { isState: true, isShown: true, isPlain: true };
  if (on) {
    marker.add('event', { ...telling, from: date.index, to: date.index + date[0].length, of: `date ${noun}` }, [on]);
    return true;
  }
  const day = firstIn(DAY, text);
  if (!day) return false;
  marker.add('event', { ...telling, from: day.index, to: day.index + day[0].length, of: `once ${noun}` }, [
    daysOf(day.groups?.['day'] ?? ''),
  ]);
  return true;
}
