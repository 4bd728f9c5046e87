import { everyMatch, matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { DAY_WORD, daysOf } from '../../lexicon/time.js';
import { aboutOf } from './about.js';
import type { TimeMarker } from './timeMarks.js';

/** What comes round, by what it is called the same; what carries it goes before what is carried. */
const ROUNDS: readonly (readonly [round: string, words: string])[] = [
  ['boat', 'boat ferry steamer packet'],
  ['van', 'van truck lorry delivery deliveries delivers delivered'],
  ['bus', 'bus coach'],
  ['market', 'market'],
  ['bath', 'bath baths bathed bathes bathing'],
  ['wash', 'wash washed washes washing laundry'],
  ['bake', 'bake baked bakes baking'],
  ['pay', 'pay paid pays wages payday'],
  ['bins', 'bin bins rubbish refuse garbage trash dustmen dustcart'],
  ['clean', 'clean cleaned cleans cleaning cleaner'],
  ['hair', 'hair hairdresser set'],
  ['class', 'class lesson lessons classes'],
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
  ['cards', 'whist bridge poker bingo darts dominoes chess squash'],
  ['off', 'off'],
];
const ROUND_OF = new Map(ROUNDS.flatMap(([round, words], rank) => words.split(' ').map((word) => [word, { round, rank }] as const)));
const ROUND = pattern(`\\b(?<word>${[...ROUND_OF.keys()].join('|')})\\b`);

const DAY = pattern(`(?<![-\\w])(?<day>${DAY_WORD})(?=s?\\b)`);
const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night)s?)?';
/** It comes round, whatever it is: "on Sundays", "every Friday", "of a Monday", "Tuesday evenings". */
const ROUNDLY = new RegExp(
  `\\b(?:${DAY_WORD})(?:s\\b| (?:mornings|afternoons|evenings|nights)\\b)|\\b(?:[Ee]very|[Ee]ach|all|second|alternate) (?:second |other )?(?:${DAY_WORD})\\b|\\bof an? (?:${DAY_WORD})\\b|\\b(?:first|second|third|fourth|last) (?:${DAY_WORD}) (?:of|in) (?:the|each|every) month\\b|\\b(?:habit|custom|rule|practice|wont|fashion)(?: (?:it was|was))?(?: of [a-z]+ing)?[^,;]{2,60} on (?:an? )?(?:${DAY_WORD})\\b|\\b(?:${DAY_WORD})${PART_OF_DAY} (?:meant|saw|found|brought|was given over to) [^;]{3,40}(?:practice|lessons?|washing|baking|cleaning|choir|market|bath|usual|regular|weekly|as ever|as always)\\b`,
  'u',
);
/** It comes round if what comes so is known to: "once a week, on a Monday". */
const ON_A_DAY = new RegExp(`\\b(?:[Oo]n|[Uu]pon) an? (?:${DAY_WORD})\\b`, 'u');
/** It comes on that day alone. */
const ALONE =
  /\b(?:only|alone|no other|any other|every other|other six|once a week|the once|one day|one night|days? for|day of|without fail|weekly|always|never|as long as|(?:ever|right) since|(?:had|has|have) been (?:[a-z]+ ){0,2}since|and had since|since (?:he|she|it|they) |for years|from the (?:start|beginning|first)|met only|the one|the single|a single|is the day|was the day|no others?|nothing else|just the one|as (?:every|it was each|it is each))\b/iu;
const WHOSE = "(?:(?:the|his|her|my|our|their|its|your|(?:[A-Z][a-z]+ ){1,3}'s|(?:the|his|her|my|our|their) [a-z]+(?: [a-z]+)? 's) )";
const UNIQUE = '(?:one|only|single|sole|usual|regular|weekly|fixed|appointed|set|customary|accustomed|free)';
/** "It was Saturday, market day", "on Sunday, her one holiday", "Tuesday, pay-day as usual". */
const BESIDE_ITS_DAY = [
  `\\b(?:${DAY_WORD})s?${PART_OF_DAY} (?:, |being ){1,2}(?:as (?:usual|ever|always|in every week) ,? ?)?(?:${WHOSE}?(?:${UNIQUE} ){0,2}(?:[a-z]+ing|[a-z]+-)?(?: ?(?:market|wash|bath|baking|pay|rent|visiting|choir|practice|library|fish|bread|mail|post|boat|fair|court|sewing|bridge|whist|darts|poker|bingo|dancing|dance|laundry|ironing|cleaning|shaving|surgery|clinic|confession|prayer|meeting|club|card|music|lesson|piano|drill|parade|council|bin|dustbin|refuse|milk|delivery|early|half|closing|calling|alms|feeding|polishing|mending))?(?: |-)?(?:days?|nights?|evenings?|afternoons?|mornings?|closing|holiday)|payday|early closing|half-?holiday|half-day|choir practice)\\b(?! (?:of|after|before|when|that|he|she|they|I|we|it|the|for|on|in (?:the|question)|[A-Z]\\w+ (?:had|was|would))\\b)`,
  `\\b(?:${DAY_WORD})s?${PART_OF_DAY} (?:, |being ){1,2}(?:${WHOSE}${UNIQUE} (?:[a-z]+ ){0,2}(?:days?|nights?|evenings?|afternoons?|mornings?|holiday|one)|the (?:day|night|evening|afternoon|morning) (?:(?:when|that|on which) )?(?:[A-Za-z'-]+ ){1,4}?(?:always|usually|never)|the (?:day|night|evening|afternoon|morning) (?:of|for) (?:the )?${WHOSE}?(?:weekly|regular|usual|choir|market|bell|band|whist|bridge|washing|baking|bath|band|drill|rent|visiting|confession))\\b`,
].join('|');
/** "The one day on which she would see nobody was Saturday." */
const THE_ONE_DAY = `\\b[Tt]he ${UNIQUE} (?:[a-z]+ )?(?:day|night|evening|afternoon|morning)(?: (?!was|is)[A-Za-z'-]+){1,10} (?:was|is) (?:an? |the )?(?:${DAY_WORD})|\\b(?:${DAY_WORD})s?${PART_OF_DAY} (?:was|is|were|are) (?:the|his|her|their|my|our) ${UNIQUE} (?:[a-z]+ )?(?:day|night|evening|afternoon|morning)`;
/** "Market day was Thursday", "Thursday was his night for the dogs". */
const ROUND_DAY = /\b(?<noun>[A-Za-z]+)(?:[ -](?:boat|van|night))?[ -](?:day|night)\b(?! (?:before|after|of|when|that|he|she|off))/u;
const ITS_DAY = new RegExp(
  `\\b(?:[Pp]ay-?day|[Dd]ay|[Nn]ight|[Ee]vening|[Aa]fternoon|[Mm]orning|[Hh]alf-day|[Hh]alf-holiday|[Hh]oliday|[Cc]losing|[Pp]ractice|[Ll]essons?|[Vv]isiting|[Bb]ingo|[Ww]hist|[Bb]ridge|[Pp]oker|[Cc]hess|[Dd]arts|[Cc]hoir|[Mm]arket|[Ss]urgery|[Cc]linic|[Ss]tocktaking|[Cc]onfession)(?: (?:off|for|in|at|out|of|with)(?: [A-Za-z'-]+){0,5}?)? (?:(?:was|is|were|are|fell|falls|came|comes)(?: (?:after|before) [a-z]+)?(?: on)?|had always been|has always been) (?:(?:a|the) (?:first |second |last )?)?(?:${DAY_WORD})|\\b(?:${DAY_WORD})s? (?:was|is|were|are)(?: always| still)? (?:the |his |her |their |[A-Z][a-z]+ 's |[a-z]+ )?(?:(?!(?:an?|two|three|four|five|six|some|few|several|more|only|just)\\b)[a-z'-]+ ){0,3}(?:days?|nights?|evening|afternoon)\\b(?! (?:of (?:the|his|her|their)|away|off|ago|hence|ahead|before|after|distant|gone|past|when|that)\\b)|${BESIDE_ITS_DAY}|${THE_ONE_DAY}`,
  'u',
);
/** It is said that it comes on no other. */
const NO_OTHER =
  /\b(?:no other|any other|no others|once a week|(?:each|every|one|a) week|alone|only (?:on|upon|day|night|evening)|never but)\b/u;
const DAY_IS = new RegExp(`\\b(?:${DAY_WORD})s?\\b`, 'u');
const NO_ROUND =
  /\b(?:used to|if|would|last|next|(?:this|that) [A-Z]|might|until|(?<!or )not|once been|moved|(?<!as )it (?:was|is)|It (?:was|is)|born|instead|today|yesterday|tomorrow|day before|there (?:was|is) (?:never|no)|never an?)\b/u;
/** What takes from a habit that it is one, or that it still is. */
const NO_HABIT =
  /\b(?:used to|if|might|(?:until|till) (?:that|last|he|she|they|the (?:war|fire|day))|moved|instead|today|yesterday|tomorrow|this(?! was one)|last (?:week|year|month)|next|like (?:this|that|the)|one of|most|some|many|except|but for|as well|also|too|from (?:now|then|that [a-z]+) on|no longer)\b/u;
/** It is not held, or not open, on that day. */
const IS_OFF =
  /\b(?:closed?|closes|closing|shut|shuts|off|(?:free|half)-? ?(?:days?|afternoons?|mornings?|evenings?|holidays?)|(?<!\b(?:and|with|at|or|brook\w*|took|take|makes?|made) )no(?! (?:one (?:day|night)|other|doubt|matter|power|earlier|later|longer)\b)|not|did not|does not|laid up|idle|nobody|never)\b|n't\b/iu;
const CARRIERS = /\b(?:boat|ferry|steamer|packet|van|truck|lorry|bus|coach|train|tram|plane|flight)\b/iu;

/** And it is that day now. */
const NOW_TOO = /\b(?:so|now|just|a day old)\b|\b[Aa]s (?:on|every|always|it|they|usual)\b|\b[Ll]ike (?:on |all |every )/u;

const DAY_OFF = /(?:days?|afternoons?|evenings?|mornings?|nights?|half) $/u;

function roundIn(text: string): string | undefined {
  return everyMatch(ROUND, text.toLowerCase())
    .filter(({ 0: word, index }) => word !== 'off' || DAY_OFF.test(text.slice(0, index)))
    .map(({ groups }) => ROUND_OF.get(groups?.['word'] ?? ''))
    .filter((each) => each !== undefined)
    .toSorted((one, other) => one.rank - other.rank)[0]?.round;
}

const TWICE_A_WEEK = 2;

/** The days of a sentence that speaks of what comes round: those in the plural, if there are any. */
function daysIn(text: string): readonly RegExpExecArray[] {
  const all = matchesOf(DAY, text);
  const plural = all.filter(({ index, 0: word }) => text.charAt(index + word.length) === 's');
  return plural.length > 0 ? plural : all;
}

/** What comes round, by what it is called, and whether it is said to come on those days alone; undefined where nothing does. */
function roundOf(text: string): { readonly round: string | undefined; readonly isAlone: boolean } | undefined {
  const isRound = isRoundly(text);
  if (isRound === undefined) return undefined;
  const round = roundIn(text);
  const isNamed = round !== undefined;
  if (!isRound && !isNamed && !occursIn(NO_OTHER, text)) return undefined;
  const isAlone = (isNamed && occursIn(ROUND_DAY, text)) || occursIn(ITS_DAY, text) || occursIn(ALONE, text);
  return isAlone || isRound || (isNamed && occursIn(ON_A_DAY, text)) ? { round, isAlone } : undefined;
}

/** What comes round on a day of the week, as "the mail boat came on Sundays and on no other day": whether that is all a sentence says of the day. */
export function readRecurring(text: string, marker: TimeMarker): boolean {
  if (!occursIn(DAY_IS, text)) return false;
  const days = daysIn(text);
  const [day] = days;
  const named = [...new Set(days.map(({ groups }) => groups?.['day'] ?? ''))];
  const told = day && named.length <= TWICE_A_WEEK ? roundOf(text) : undefined;
  if (!day || !told) return false;
  const { round, isAlone } = told;
  const kind = `${occursIn(IS_OFF, text.replace(ALONE, '')) ? 'off' : 'on'}${occursIn(CARRIERS, text) ? ' carried' : ''}`;
  const telling = { from: day.index, to: day.index + day[0].length, isState: true, isShown: true, isPlain: isAlone };
  const spans = named.map((each) => daysOf(each));
  marker.add('event', { ...telling, of: `weekly ${round ?? ''}`, about: { ...aboutOf(text), kind } }, spans);
  return round !== undefined && !NOW_TOO.test(text);
}

/** Whether a sentence tells a habit; undefined where it tells a day of its own, or a habit that was. */
function isRoundly(text: string): boolean | undefined {
  const isHabit = occursIn(ROUNDLY, text) || occursIn(ITS_DAY, text);
  const isBarred = isHabit
    ? NO_HABIT.test(text)
    : NO_ROUND.test(occursIn(NO_OTHER, text) ? text.replace(/\bit (?:was|is)\b/giu, '') : text);
  if (isBarred) return undefined;
  return isHabit;
}
