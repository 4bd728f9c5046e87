import { matchesOf } from '../../grammar/matches.js';
import type { Sentence } from '../../grammar/types.js';
import { BED_SIGNS } from './bedSigns.js';
import { COLD_SIGNS } from './coldSigns.js';
import { FEAST_SIGNS } from './feastSigns.js';
import { FIELD_SIGNS } from './fieldSigns.js';
import { LAMP_SIGNS } from './lampSigns.js';
import { SignIndex } from './sign.js';
import { SKY_SIGNS } from './skySigns.js';
import { TABLE_SIGNS } from './tableSigns.js';
import type { TimeMarker } from './timeMarks.js';
import { TOWN_SIGNS } from './townSigns.js';

const SIGNS = new SignIndex([
  ...SKY_SIGNS,
  ...LAMP_SIGNS,
  ...TABLE_SIGNS,
  ...BED_SIGNS,
  ...TOWN_SIGNS,
  ...COLD_SIGNS,
  ...FIELD_SIGNS,
  ...FEAST_SIGNS,
]);

/** Said of a time before this one, or of what comes round. */
const OTHER_TIME =
  /\b(?:(?:winter|summer|spring|autumn|year|night|morning|evening|day|week) before(?! (?:Christmas|Easter|Lent|harvest|the harvest))|[A-Z][a-z]+ before(?= ,)|ago|last (?:winter|summer|spring|autumn|year|night|week)|yesterday|tomorrow|(?<!^)every (?:day|night|morning|evening|afternoon|week|year|time|summer|winter|spring|autumn|few|other|second|third|so often|now and|hour|[A-Z][a-z]+)|always|usually|often|sometimes|used to|whenever|when the (?:moon|sun|stars|snow|light)|the way (?:people|men|women|everyone|they|we))\b/u;

/** What is not there yet. */
const TO_COME = /^ (?:[a-z]+ly |soon |all )?(?:would|will|shall|could|might|'d|'ll|(?:was|were|is|are) (?:to|due|not|never)) /u;

/** "As they did every winter" is of this one. */
const AS_EVER = /\b(?:as|the way)\b[^,;:—]*\b(?:every|always|usual(?:ly)?|often)\b[^,;:—]*/gu;

/** The part of a sentence between two stops that a word stands in. */
function breathOf(text: string, at: number): string {
  const before = /^.*(?: [;:—] | , (?:and|but|so|yet) |(?: and| but) now )/u.exec(text.slice(0, at))?.[0].length ?? 0;
  const rest = text.slice(at).search(/ [;:—] | , (?:and|but|so|yet) /u);
  return text.slice(before, rest < 0 ? text.length : at + rest).replace(AS_EVER, '');
}

/** What the sky, the table, the town and the fields show of the hour and the season. */
export function readSigns({ words, text }: Sentence, marker: TimeMarker): void {
  const signs = SIGNS.of(words);
  if (signs.size === 0) return;
  const isDivided = OTHER_TIME.test(text.replace(AS_EVER, ''));
  for (const { sign, kind, spans, grade } of signs) {
    for (const match of matchesOf(sign, text)) {
      if (TO_COME.test(text.slice(match.index + match[0].length))) continue;
      if (isDivided && OTHER_TIME.test(breathOf(text, match.index))) continue;
      const telling = { from: match.index, to: match.index + match[0].length };
      marker.add(
        kind,
        {
          ...telling,
          isState: grade !== 'turned',
          isWeak: grade === 'likely' || grade === 'faint',
          isShown: grade === 'lacking' || grade === 'faint',
        },
        spans,
      );
    }
  }
}
