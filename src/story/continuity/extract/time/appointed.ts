import { DAY_WORD, daysOf, MONTHS } from '../../lexicon/time.js';
import { matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { following, leading } from './frame.js';
import { readOnce } from './once.js';
import { readRecurring } from './recurring.js';
import type { TimeMarker } from './timeMarks.js';

/** What is held on one day, by what it is held for the same. */
const EVENTS: readonly (readonly [event: string, nouns: string])[] = [
  ['wedding', 'wedding marriage nuptials'],
  ['trial', 'trial'],
  ['hearing', 'hearing tribunal'],
  ['inquest', 'inquest'],
  ['funeral', 'funeral burial cremation'],
  ['sale', 'sale auction'],
  ['match', 'match final semi-final cup-tie'],
  ['concert', 'concert recital gig'],
  ['exam', 'exam exams examination examinations finals viva oral'],
  ['party', 'party'],
  ['dance', 'dance ball ceilidh'],
  ['meeting', 'meeting assembly conference'],
  ['interview', 'interview'],
  ['appointment', 'appointment'],
  ['operation', 'operation surgery'],
  ['sailing', 'ferry sailing steamer'],
  ['vote', 'vote election ballot poll referendum'],
  ['premiere', 'premiere first-night'],
  ['performance', 'performance pageant play'],
  ['race', 'race regatta derby marathon'],
  ['fair', 'fair fete fête carnival festival bazaar'],
  ['parade', 'parade procession'],
  ['christening', 'christening baptism'],
  ['hanging', 'hanging execution'],
  ['delivery', 'delivery consignment shipment'],
  ['deadline', 'deadline'],
  ['launch', 'launch launching'],
  ['inspection', 'inspection audit'],
  ['lecture', 'lecture'],
  ['rehearsal', 'rehearsal'],
  ['strike', 'strike walkout'],
  ['rent', 'rent'],
  ['picnic', 'picnic outing excursion'],
  ['duel', 'duel'],
  ['flight', 'flight'],
  ['reunion', 'reunion'],
  ['raffle', 'raffle draw'],
  ['eviction', 'eviction'],
  ['demolition', 'demolition'],
  ['handover', 'handover'],
  ['removal', 'removal'],
  ['dinner', 'dinner banquet luncheon'],
  ['competition', 'competition contest tournament'],
  ['opening', 'opening unveiling inauguration'],
  ['audition', 'audition'],
  ['reading', 'reading'],
  ['expedition', 'expedition'],
];
const EVENT_OF = new Map(EVENTS.flatMap(([event, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, event])));

/** What is done on a set day, as an event. */
const DEEDS: readonly (readonly [event: string, deed: string])[] = [
  ['wedding', '(?:be |get |getting )?(?:married|wed|marry|marrying)'],
  ['funeral', '(?:(?:be )?(?:buried|laid to rest|cremated)|bury|lay (?:him|her|them|[A-Z][a-z]+) to rest)'],
  ['sale', '(?:be sold|be auctioned|go under the hammer|come under the hammer|come up for sale)'],
  ['trial', '(?:be tried|stand trial|go on trial)'],
  ['hanging', '(?:hang|be hanged|be executed|be shot)'],
  ['sailing', '(?:sail|set sail|put to sea)'],
  ['operation', '(?:be operated on|go under the knife)'],
  ['christening', '(?:be christened|be baptised|be baptized)'],
  ['launch', '(?:be launched)'],
  ['demolition', '(?:be demolished|be pulled down|come down)'],
  ['vote', '(?:vote|go to the polls)'],
  ['deadline', '(?:pay|decide|answer|clear out|get out|find the money|be gone)'],
];

const DAY = pattern(`(?<![-\\w])(?<day>${DAY_WORD})(?![-\\w])`);
/** An event that is one of several, or another. */
const NOUN = pattern(
  `(?<!\\b(?:an?|any|no|every|each|another|second|third|next|last|previous|other|some|first|more) (?:[a-z]+ )?)(?<![-\\w])(?<noun>${[...EVENT_OF.keys(), ...[...EVENT_OF.keys()].map((noun) => noun.toUpperCase())].join('|')})(?![-\\w])`,
);
/** "A Tuesday hearing" is the one that is spoken of. */
const DAY_NOUN = pattern(
  `\\b(?<day>${DAY_WORD})(?: 's)? (?:(?!(?:for|of|the|and|with|to|at|in|from|before|after|was|is|had)\\b)[a-z]+ ){0,2}?(?<noun>${[...EVENT_OF.keys()].join('|')})(?![-\\w])(?! of (?:last|every))`,
);

const WORDS = '(?: (?!(?:and|but|because|who|which|had|before|after|since)\\b)[A-Za-z][\\w-]*){0,6}?';
const SET =
  '(?:set|fixed|booked|planned|scheduled|arranged|appointed|chosen|named|picked|agreed|settled|announced|down|put down|set down|pencilled in|billed|advertised|due|slated|timed|called|listed|marked|reserved|laid down|ringed|confirmed|held|to be held|given|fought|heard|celebrated|solemnised|played)';
/** From the event on to its day. */
const ON_TO_DAY: readonly RegExp[] = [
  `(?: (?:at|of|in|for)${WORDS})? (?:(?:was|is|were|are|had been|has been|would be|will be|remained|remains|still|was still|is still|was to be|is to be|being)(?: not| now)? )?(?:${SET} )?(?:to [a-z]+ |back )?(?:for|on|upon|until|till) (?:the |an? |that )?(?:coming |following )?$`,
  `(?: (?:at|of|in|for)${WORDS})? (?:was|is|would be|will be|was to be|is to be) (?:(?:this|that|the|the coming) )?$`,
  `(?: (?:at|of|in|for)${WORDS})? (?:would|will|was to|is to|was due to|is due to|was not due to|was not to|was going to|is going to|would not|will not)(?: (?:be held|take place|be|open|begin|start|come on|come off|go ahead|come|sail|leave|happen|fall|be given|be played|be run|be fought|be over|go))?(?: [a-z]+ly)? (?:at [a-z]+ )?(?:on|upon|until|till|before) (?:the |an? )?$`,
  `(?: (?:at|of|in|for)${WORDS})? (?:opens|opened|begins|began|starts|started|starting|opening|beginning|falls|fell|takes place|took place|was held|had taken place|had begun|had opened|comes|came|sails|sailed|leaves|falls due|fell due|coming up|(?:was|is) coming)(?: up)? (?:on |upon )?(?:the |an? |that )?$`,
  ` ,? (?:which (?:was|is|had been) )?${SET}(?: down)? (?:for|on) (?:the )?$`,
  ` ,? ?(?:on|this|that|coming|which (?:was|is|would be|will be) (?:on|set for|fixed for)) $`,
  ' (?:and|,)(?: of)? $',
].map((source) => new RegExp(`^(?:${source})`, 'u'));
/** "The witnesses for the trial came on Saturday": the day is another's, unless it stands right beside the event. */
const BESIDE =
  /(?<!\b(?:day|date|morning|afternoon|evening|night) )\b(?:for|to|at|from|before|after|of|about) (?:the |their |his |her |my |our )?(?:[a-z]+ )?$/u;
/** From the day on to its event. */
const ON_TO_EVENT: readonly RegExp[] = [
  `(?: ,)? (?:(?:was|is|would be|will be|being|, )?(?: ?the| ?that| ?his| ?her)? ?(?:day|date|hour|time|morning|afternoon|evening|night))(?: [a-z]+){0,2}? (?:of|for|set for|fixed for|appointed for|chosen for|named for|when)${WORDS} (?:the |their |his |her |my |our )?(?:[A-Za-z]+ ){0,3}$`,
  `(?: ,)? (?:had been|has been|was|is|the [a-z]+ (?:had|has)|they had|(?:he|she|they) (?:had )?)? ?${SET}(?: on)? (?:for|as)${WORDS} (?:[A-Za-z]+ ){0,2}$`,
  '(?: (?:morning|afternoon|evening|night))? of (?:the |their |his |her |my |our |that )(?:[A-Za-z]+ ){0,2}$',
  ` ,? (?:when|and) (?:the |their |his |her |my |our )(?:[A-Za-z]+ ){0,2}$`,
  ` (?:and|with|meant|means|brought|would bring|will bring|would see|will see) (?:the |their |his |her |my |our )(?:[A-Za-z]+ ){0,2}$`,
].map((source) => new RegExp(`^(?:${source})`, 'u'));

/** Where days are written up, whatever stands beside one is on it. */
const WRITTEN =
  /\b(?:calendar|planner|diary|bills?|posters?|notices?|placards?|board|leaflets?|handbills?|programme|tickets?|invitations?|ring(?:ed)?|circled?|underlined|wall chart|timetable)\b/u;
const FUTURE = "(?:(?:was|were|is|are)(?: not)? (?:due |going |about |sentenced |bound )?to|would|will|'ll|had|has|have)";
const UNSET =
  /\b(?:(?:every|each|last) (?:day|week|month|year|time|night|other|second|[A-Z])|usual(?:ly)?|always|often|never|ago|used to|if(?! need| possible| necessary)|unless|whether(?! or not)|suppos\w+|imagin\w+|dream\w*|instead|might|could|should|once|remember\w*|rather|perhaps|maybe|(?<!\bthe )thought|(?<!whether )or)\b|\bhad been (?:on(?! (?:the|every) (?:board|calendar|list|wall|posters?|notice))|held|a)\b|\bhad (?:taken|fallen|come)\b/u;
const MOVED =
  /\b(?:postpon\w+|put (?:(?:it|them|everything|the [a-z]+) )?(?:off|back)(?! (?:his|her|its|their|the|on|in|into|to)\b)|brought forward|bring forward|adjourn\w+|(?<!without )delay\w*|reschedul\w+|cancel\w*|called off|moved(?! (?:in|into|out|away|house|on|through|towards?|off|about|along|over|slowly|quickly)\b)|shifted(?! (?:his|her|its|their|my|in|on|from|uneasily|about))|(?<!\b(?:weather|wind|light|mood|expression|face|voice) (?:had )?)changed(?! (?:her|his|their|my|our|trains?|buses|horses|books?|hands|colou?r|places|clothes|into|at|out|the subject|gear|direction|course|sides|seats|shoes|step|little|nothing)\b)|deferred|new date|another date|extension|instead|different day)\b/u;

const PUT_OFF =
  /\b(?:postpon\w+|put (?:(?:it|them|everything|the [a-z]+) )?(?:off|back)(?! (?:his|her|its|their|the|on|in|into|to)\b)|brought forward|adjourn\w+|reschedul\w+|called off|(?:new|another|different) (?:day|date))\b/u;
/** Nor will it be put off. */
const FIXED =
  /(?:\b(?:not|never|nobody|cannot|would|will|no)|n't) (?:[a-z]+ )?(?:been |be )?(?:moved?|postpone\w*|put off|changed?|shifted|delayed|adjourned)\b/gu;

/** Whether a sentence may tell the day of an event, or that it was put off. */
export function mayAppoint(text: string): boolean {
  return occursIn(DAY_GATE, text) || occursIn(MOVED, text);
}

const DAY_GATE = new RegExp(`\\b(?:${DAY_WORD})s?\\b|\\b(?:${MONTHS.join('|')})\\b`, 'u');

/** On which day what is to be held or done, as a sentence says it: whether it says any. */
export function readAppointed(whole: string, marker: TimeMarker): boolean {
  const text = whole.replace(FIXED, (words) => '_'.repeat(words.length));
  if (occursIn(MOVED, text) && (occursIn(DAY_GATE, text) || occursIn(NOUN, text) || occursIn(PUT_OFF, text))) {
    marker.moved();
    return false;
  }
  if (readRecurring(text, marker) || readOnce(text, marker)) return true;
  if (occursIn(UNSET, text)) return false;
  const days = matchesOf(DAY, text);
  const [day] = days;
  if (!day || new Set(days.map(({ groups }) => groups?.['day'])).size !== 1) return false;
  const event = days.map((each) => eventOn(text, each)).find((each) => each !== undefined);
  if (event === undefined) return false;
  const word = day.groups?.['day'] ?? '';
  marker.add('event', { from: day.index, to: day.index + word.length, isState: true, isShown: true, of: event }, [daysOf(word)]);
  return true;
}

const OPENS = /\b(?:[Oo]n|[Uu]ntil|[Bb]y) $/u;
const TO_NOUN = /^ ,? ?(?:the|their|his|her|our|my) (?:[A-Za-z]+ ){0,2}$/u;
const TAKES_PLACE =
  /^(?: (?:at|of|in|for) (?:[A-Za-z]+ ){1,3}?)? ?(?:would|will|was|is|opens?|opened|begins?|began|starts?|started|takes place|took place)\b/u;

/** "On Monday the hearing would open." */
function isOpening(text: string, at: number, end: number, from: number, noun: string): boolean {
  return OPENS.test(text.slice(0, at)) && TO_NOUN.test(text.slice(end, from)) && TAKES_PLACE.test(text.slice(from + noun.length + 1));
}

function eventOn(text: string, day: RegExpExecArray): string | undefined {
  const word = day.groups?.['day'] ?? '';
  const end = day.index + word.length;
  const close = matchesOf(DAY_NOUN, text).find(({ index }) => index === day.index);
  if (close) return EVENT_OF.get(close.groups?.['noun'] ?? '');
  for (const match of matchesOf(NOUN, text)) {
    const noun = match.groups?.['noun'] ?? '';
    const from = match.index;
    const isOn =
      occursIn(WRITTEN, text) ||
      (from > end
        ? ON_TO_EVENT.some((each) => each.test(text.slice(end, from))) || isOpening(text, day.index, end, from, noun)
        : (BESIDE.test(text.slice(0, from)) ? ON_TO_DAY.slice(-2) : ON_TO_DAY).some((each) =>
            each.test(text.slice(from + noun.length, day.index)),
          ));
    if (isOn) return EVENT_OF.get(noun.toLowerCase());
  }
  return deedOn(text.slice(0, day.index), text.slice(end));
}

/** "They were to be married on Saturday." "On Saturday they would be married." */
function deedOn(before: string, after: string): string | undefined {
  for (const [event, onDay, dayOn] of DEED_FRAMES)
    if (onDay.test(before) || (/\b(?:[Oo]n|[Uu]ntil|[Bb]y) $/u.test(before) && dayOn.test(after))) return event;
  return undefined;
}

const DEED_FRAMES = DEEDS.map(([event, deed]): readonly [string, RegExp, RegExp] =>
  event === 'deadline'
    ? [event, /(?!)/u, following(`(?: [a-z]+)? to ${deed}`)]
    : [
        event,
        leading(
          `(?:\\b(?:(?:was|were|is|are|am)(?: not)? (?:due |going |about |sentenced )?to|would|will|(?:was|were|is|are)|[Ww]e|[Tt]hey|I)|'(?:m|re|s)(?: going)? to|'ll) ${deed}(?: up| off)?${WORDS} (?:on|upon|until|till|this) (?:the |an? )?`,
        ),
        following(`(?: ,)?(?: when)? [^;:—]{0,50}?\\b${FUTURE} ${deed}`),
      ],
);
