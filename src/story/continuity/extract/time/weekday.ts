import { DAY_WORD, daysOf } from '../../lexicon/time.js';
import { matchesOf } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { AND_THIS_WAS, firstFit, type Fit, following, type Frame, leading, MODS, OF_THAT_KIND } from './frame.js';
import { NEIGHBOURS } from './neighbourFrames.js';
import type { TimeMarker } from './timeMarks.js';
import { STATES } from './weekdayFrames.js';

const DAYPART = '(?: (?:morning|afternoon|evening|night|noon|midday|lunchtime|teatime|dawn|dusk))?';

/** Something happened on it: the day moves on to it. */
const EVENTS: readonly Frame[] = [
  {
    before: leading(`^(?:and |but |so |then )?(?:on |by |that |the )?(?:the |a |an |that )?${MODS}`),
    after: following(`${DAYPART}(?: ,)? (?:he|she|it|they|we|I|you|there|the|a|an|his|her|my|their|our|[A-Z][a-z]+)`),
    isState: false,
  },
  { before: leading(`\\b[Oo]n (?:the |that )?${MODS}`), after: following('(?! (?:and|or|next|last|week))'), isState: false },
];

/** Where a sentence or a note begins with a day, that is when what follows happens. */
const OPENING: readonly Frame[] = [{ before: leading('^(?:and |but |then |by |come )?'), isState: false }];

/** Whoever names a day otherwise speaks of today, unless something points elsewhere. */
const MENTIONS: readonly Frame[] = [{ isState: true, isMention: true }];

/** "Sundays were slow, and this one was no different." */
const PLURAL: readonly Frame[] = [
  AND_THIS_WAS,
  ...OF_THAT_KIND,
  {
    before: leading('^(?:[Aa]s|[Ll]ike) (?:always |usual |ever |it (?:was|is) |they (?:were|are|did|do) )?(?:on )?(?:all |most |other )?'),
    isState: true,
  },
  {
    after: following(
      's [^.;]{0,80}?\\b(?:so (?:it|they|he|she|there) (?:was|were|had|did|is|are|has|does)|and (?:he|she|it|they|the [a-z]+) (?:had|was|were|did)[^.;]{0,40}(?:this (?:morning|afternoon|evening)|today|now)|applied|was in force)\\b',
    ),
    isState: true,
  },
  { after: following(`s [^.;]{0,80}?\\b(?:this|today|that)(?: one| ${DAY_WORD})? (?:was|is|proved|had|felt|looked)`), isState: true },
];

const DAY = pattern(`(?<![-\\w])(?<day>${DAY_WORD})(?=s?\\b)`);
/** A day that is another than today: the last one, the next, any. */
const NOT_TODAY =
  /\b(?:every|each|last|next|previous|following|any|most|alternate|coming|until|till|since|before|after|by|from) (?:the |that |this )?(?:\w+ )?$|\d\d[:.]\d\d ,? ?(?:on )?$|\b(?:of|like|than) an? (?:[a-z-]+ ){0,2}$/u;
const OFF = /^ (?:before|after|last|next|week|following|previous|past|ago|fortnight)\b/u;
/** "The Sunday suit" hangs there all week. */
const ALL_WEEK =
  /^(?: 's)? (?:suit|shirt|best|clothes|hat|dress|frock|shoes|boots|coat|tie|trousers|collar|finery|manners|face|child|joint|name|school teacher|driver|painter|club|girl|man|woman)\b|^ (?:was|is) named\b|^ papers?[^;]*\bold\b/u;

/** "The day they met was a Tuesday" tells no more of today than any day that was. */
const DAY_THAT_WAS =
  /\b(?:day|night|morning|evening|afternoon|date) (?:that |when |on which |upon which )?(?:he|she|they|we|I|it|the|his|her|their|our|my|[A-Z][a-z]+) [^,;]*\b(?:was|had been) (?:on )?(?:an? |the )?(?:[a-z-]+ ){0,2}$/u;

function fitAround(before: string, after: string): Fit | undefined {
  if (ALL_WEEK.test(after) || DAY_THAT_WAS.test(before)) return undefined;
  if (after.startsWith('s')) return firstFit(PLURAL, before, after);
  const said = firstFit(NEIGHBOURS, before, after) ?? firstFit(STATES, before, after);
  if (said || OFF.test(after) || NOT_TODAY.test(before)) return said;
  return firstFit(EVENTS, before, after) ?? firstFit(OPENING, before, after) ?? firstFit(MENTIONS, before, after);
}

const TODAY = /\b[Tt]oday\b/u;
/** What takes today's day away: it is denied, or another day is spoken of. */
const ANOTHER_DAY =
  /\b(?:not|never|isn't|wasn't|tomorrow|yesterday|until|till|since|before|after|next|last|instead|week today|from today|would|will|if|thought|meant to)\b/u;
const OF_TODAY: Frame = { isState: true, isShown: true, isPlain: true };

const isFirm = (fit: Fit | undefined): boolean => fit?.frame.isShown === true || fit?.frame.step !== undefined;

/** "The bells practised today, as they do every Wednesday": whatever else stands between, the day that is named is today. */
function ofToday(text: string, from: number): Fit | undefined {
  return TODAY.test(text) && !ANOTHER_DAY.test(text) ? { frame: OF_TODAY, from, to: 0, times: 1 } : undefined;
}

/** What day it is, as a sentence says it. */
export function readWeekday(text: string, marker: TimeMarker): void {
  const days = matchesOf(DAY, text);
  const isOne = new Set(days.map(({ groups }) => groups?.['day'])).size === 1;
  for (const match of days) {
    const word = match.groups?.['day'] ?? '';
    const end = match.index + word.length;
    const around = fitAround(text.slice(0, match.index), text.slice(end));
    const fit = isOne && !isFirm(around) ? (ofToday(text, match.index) ?? around) : around;
    if (!fit) continue;
    const { frame, from, to, times } = fit;
    const isNear = frame.step !== undefined;
    if (!isOne && !isNear && frame.isPlain !== true) continue;
    marker.add(
      'weekday',
      { from, to: end + to, isState: frame.isState, isPlain: frame.isPlain === true, isShown: isNear || frame.isShown === true },
      [daysOf(word, (frame.step ?? 0) * times)],
    );
  }
}
