import { isBeast } from '../../lexicon/beasts.js';
import { isBase } from '../../lexicon/verbs.js';
import type { Mention } from '../../grammar/mentions.js';

/** The tokens that tell of an act, the first and the last. */
export interface Told {
  readonly first: number;
  readonly last: number;
}

/** What is done with the living: "kissed her mother". */
const WITH =
  /^(?:kiss(?:ed|es)|hugg?(?:ed|s)|embrac(?:ed|es)|greet(?:ed|s)|thank(?:ed|s)|telephon(?:ed|es)|rang|rings|phon(?:ed|es)|ask(?:ed|s)|paid|pays|marr(?:ied|ies)|join(?:ed|s)|interrupt(?:ed|s)|met|meets|invit(?:ed|es)|woke|wakes|introduc(?:ed|es)|nudg(?:ed|es)|tickl(?:ed|es)|teas(?:ed|es)|scold(?:ed|s)|elbow(?:ed|s)|reassur(?:ed|es)|congratulat(?:ed|es)|persuad(?:ed|es)|question(?:ed|s)|interview(?:ed|s)|consult(?:ed|s)|hir(?:ed|es)|dismiss(?:ed|es)|email(?:ed|s)|answer(?:ed|s)|warn(?:ed|s)|texted|texts)$/u;
const TO =
  /^(?:nodd?(?:ed|s)|wav(?:ed|es)|smil(?:ed|es)|sp(?:oke|eaks|eaking)|talk(?:ed|s|ing)|wink(?:ed|s|ing)|danc(?:ed|es|ing)|argu(?:ed|es|ing)|jok(?:ed|es|ing)|flirt(?:ed|s|ing)|laughing|playing|chatting|dining|quarrelling|whisper(?:ed|s)|lunch(?:ed|es)|din(?:ed|es)|quarrell?(?:ed|s)|grinn?(?:ed|s)|shout(?:ed|s)|breakfast(?:ed|s)|chatt(?:ed|s)|lunch|dinner|supper|breakfast|coffee|tea|drink|drinks|cards|chess|married|engaged)$/u;
const RESTING =
  /^(?:lying|resting|rotting|sleeping|being|hanging|moldering|mouldering|missing|going|waiting|dying|bleeding|burning|drowning|floating|falling|fading|swinging|dangling|sprawling|drifting|sinking|vanishing|dissolving)$/u;
/** What is given to somebody who takes it. */
const HANDS =
  /^(?:hand(?:ed|s)|pass(?:ed|es)|offer(?:ed|s)|pour(?:ed|s)|bought|buys|brought|brings|fetch(?:ed|es)|lent|lends|show(?:ed|s)|gave|gives|toss(?:ed|es)|threw|throws|slid|slides)$/u;
const A_THING = /^(?:an?|the|his|her|another|some|two|one|my|three|five|ten|twenty|fifty|money)$/u;
/** Who is led, helped, gone after. */
const LEADS =
  /^(?:help(?:ed|s)|follow(?:ed|s)|led|leads|drove|drives|walk(?:ed|s)|steer(?:ed|s)|usher(?:ed|s)|push(?:ed|es)|let|lets|accompan(?:ied|ies))$/u;
const WAY =
  /^(?:up|out|down|in|into|inside|outside|through|across|along|home|upstairs|downstairs|onto|over|indoors|aboard|back|off|to|toward|towards|on)$/u;
/** What is done with those who can be taken along, with the words that follow them. */
const HANDLED: readonly (readonly [verb: RegExp, after: RegExp])[] = [
  [/^pick(?:ed|s)$/u, /^up (?:from|at|outside|in|on)\b/u],
  [/^dropp?(?:ed|s)$/u, /^(?:off|home) ?(?:at|outside|by|in)?\b/u],
  [/^puts?$/u, /^(?:to bed|on the (?:train|bus|plane|phone))\b/u],
  [/^(?:took|takes|caught|catches|grabbed|grabs|seized|seizes)$/u, /^by the (?:arm|hand|elbow|sleeve|wrist|shoulders?|collar)\b/u],
  [/^help(?:ed|s)$/u, /^with (?:his|her|the)\b/u],
];
const BESIDE = /^(?:ran|runs|bumped|bumps|walked|walks)$/u;

/** Who is seen at what they do. */
const FINDS =
  /^(?:found|finds|saw|sees|watch(?:ed|es)|heard|hears|notic(?:ed|es)|spott?(?:ed|s)|caught|catches|left|leaves|with|discover(?:ed|s))$/u;
const DOING = /^[a-z]{2,}ing$/u;
/** Before these, what is seen may be long past. */
const PERFECT = /^(?:had|has|have|having|been|last|never|once|'d|would|could|must)$/u;

/** The determiner or adverb that a verb may have before it: what stands right before is asked. */
function isPerfect(words: readonly string[], verb: number): boolean {
  return words.slice(Math.max(0, verb - 3), verb).some((word) => PERFECT.test(word));
}

/** Where what somebody is doing is told, after their name: "in the garden , weeding". */
function doingAfter(words: readonly string[], last: number): number | undefined {
  const at = (place: number): string => words[place] ?? '';
  for (let next = last + 1; next < last + 8; next++) {
    if (/^(?:[;—.:]|and|who|that|when|as|but|had|was|were|is)$/u.test(at(next))) return undefined;
    const isFree = next === last + 1 || at(next - 1) === ',' || next < last + 6;
    if (isFree && DOING.test(at(next)) && !/^(?:the|a|an|his|her|of)$/u.test(at(next - 1))) {
      return RESTING.test(at(next)) ||
        /^(?:morning|evening|nothing|something|anything|everything|during|wedding|king|thing|being)$/u.test(at(next))
        ? undefined
        : next;
    }
  }
  return undefined;
}

/** "She handed Simon a beer", "helped Simon into his coat". */
function servedAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  const verb = words[token - 1] ?? '';
  const next = words[last + 1] ?? '';
  if (isPerfect(words, token - 1)) return undefined;
  if (HANDS.test(verb) && A_THING.test(next)) return { first: token - 1, last: last + 1 };
  if (/^lets?$/u.test(verb)) return /^(?:in|out|through|inside|past)$/u.test(next) ? { first: token - 1, last: last + 1 } : undefined;
  const rest = words.slice(last + 1, last + 4).join(' ');
  if (HANDLED.some(([each, after]) => each.test(verb) && after.test(rest))) return { first: token - 1, last: last + 1 };
  return LEADS.test(verb) && WAY.test(next) ? { first: token - 1, last: last + 1 } : undefined;
}

const HEARD_AT =
  /^(?:on the (?:stairs|landing|phone|porch|roof|path|telephone|line)|in the (?:kitchen|hall|bath|next room|passage|yard|garden|shower)|at the (?:door|gate)|upstairs|downstairs|outside|overhead|below)\b/u;

/** "Saw Simon cross the road", "heard Simon on the stairs". */
function isSeenToAct(words: readonly string[], seen: string, last: number): boolean {
  if (!/^(?:saw|sees|see|watch(?:ed|es)?|heard|hears?)$/u.test(seen)) return false;
  const next = words[last + 1] ?? '';
  if (isBase(next)) return !/^(?:fall|go|lie|hang|burn|rest|drop|slip|disappear|sink|slide|leave)$/u.test(next);
  return seen.startsWith('h') && HEARD_AT.test(words.slice(last + 1, last + 5).join(' '));
}

/** "She found Simon in the garden, weeding." */
function seenAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  const seen = words[token - 1] ?? '';
  const isAble = /^(?:see|hear|watch|find)$/u.test(seen) && /^(?:could|can|I|and|to)$/u.test(words[token - 2] ?? '');
  if (!isAble && (!FINDS.test(seen) || isPerfect(words, token - 1))) return undefined;
  if (isSeenToAct(words, seen, last)) return { first: token - 1, last: last + 1 };
  const doing = doingAfter(words, last);
  return doing === undefined ? undefined : { first: token - 1, last: doing };
}

const LINE = /^(?:at the (?:door|gate|window|wheel)|on the (?:phone|line|doorstep|step|other end|telephone|intercom|radio))/u;
const RINGS = /^(?:telephone|phone|bell|doorbell|knock|mobile|radio)$/u;

/** "The next to speak was Simon". */
function isNextAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  const isNext =
    /^(?:next|first|last|one) (?:who [a-z]+ (?:was|is)|to (?:speak|laugh|arrive|come|move|break|answer|go|laugh|clap|cry) (?:was|is))$/u.test(
      words.slice(Math.max(0, token - 4), token).join(' '),
    );
  return isNext ? { first: token - 4, last } : undefined;
}

/** "It was Simon, calling from the car", "it was Simon at the door", "the telephone rang; it was Simon". */
function isItAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  if (!/^it (?:was|is)$/iu.test(`${words[token - 2] ?? ''} ${words[token - 1] ?? ''}`)) return undefined;
  if (LINE.test(words.slice(last + 1, last + 5).join(' '))) return { first: token - 2, last: last + 1 };
  const isRung = words.slice(Math.max(0, token - 12), token).some((word) => RINGS.test(word));
  if (isRung && (last === words.length - 1 || words[last + 1] === ',')) return { first: token - 2, last };
  const doing = words[last + 2] ?? '';
  return words[last + 1] === ',' && DOING.test(doing) && !RESTING.test(doing) ? { first: token - 2, last: last + 2 } : undefined;
}

const PLACED =
  /^(?:in|on|at|by|behind|beside|before|under|outside|inside|across|beyond|opposite|beneath|above|from|down|up|near|next|through|into|out)$/iu;
const STANDS =
  /^(?:was|is|stood|stands|sat|sits|came|comes|strode|walked|ran|knelt|leaned|leant|crouched|waited|stepped|emerged|appeared)$/u;
/** Where the dead are as well. */
const KEPT =
  /^(?:photograph|photographs|photo|picture|pictures|portrait|frame|coffin|casket|grave|graves|urn|box|painting|film|dream|dreams|mind|memory|memories|tomb|churchyard|cemetery|earth|ground|vault|stone|screen|sheet|ghost|list|names)$/u;

/** "At the end of the table sat Simon": who is there, told after the place. */
function standsAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  if (token > 14 || !STANDS.test(words[token - 1] ?? '') || !/^(?:[,;—]|with|in|and|$)/u.test(words[last + 1] ?? '')) return undefined;
  const before = words.slice(0, token - 1);
  const first = Math.max(before.lastIndexOf(','), before.lastIndexOf('and'), before.lastIndexOf(';')) + 1;
  const place = /^(?:there|here)$/u.test(before[first] ?? '') ? first + 1 : first;
  const isPlace = place < token - 2 && PLACED.test(before[place] ?? '') && before.slice(first).every((word) => /^[a-z'’-]+$/iu.test(word));
  return isPlace && !before.some((word) => KEPT.test(word)) ? { first: token - 1, last } : undefined;
}

const ROOM =
  /^(?:asleep|awake|waiting|alone|already|busy|in (?:the|his|her) (?:[a-z]+ )?(?:kitchen|garden|study|bar|library|barn|office|workshop|yard|stable|bath|hall|orchard|greenhouse|shed|attic|parlou?r|lounge|canteen|dining room|sitting room|drawing room|living room|chair|armchair)|at (?:the|his|her) (?:[a-z]+ )?(?:table|desk|stove|range|fire|sink|window|bar|piano|gate|door|counter|bench|wheel)|on (?:the|his|her) (?:[a-z]+ )?(?:porch|terrace|sofa|balcony|phone|doorstep|platform|veranda))\b/u;

/** "She found Simon in the garden", "found Simon asleep in the chair". */
function foundAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  if (!/^(?:found|finds?)$/u.test(words[token - 1] ?? '') || isPerfect(words, token - 1)) return undefined;
  const rest = words.slice(last + 1, last + 12).join(' ');
  return ROOM.test(rest) && !/\b(?:dead|hanging|drowned|cold|lifeless|murdered|shot|body|blood|stiff)\b/u.test(words.join(' '))
    ? { first: token - 1, last: last + 1 }
    : undefined;
}

function isThereAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  const isThere = /^(?:was|is|stood|stands|sat|sits|came|comes)$/u.test(words[token - 1] ?? '');
  return isThere && /^(?:there|here|in|out)$/u.test(words[token - 2] ?? '') ? { first: token - 1, last } : undefined;
}

/** "A letter came from Anna". */
function sentBy(words: readonly string[], { token, last }: Mention): Told | undefined {
  if (words[token - 1] !== 'from') return undefined;
  const before = words.slice(Math.max(0, token - 9), token - 1).join(' ');
  const isFresh =
    /\b(?:an?|another|the morning 's|today 's) (?:[a-z]+ ){0,2}?(?:letter|postcard|telegram|note|call|message|email|text|parcel|cable|wire)\b.*\b(?:came|arrived|comes|arrives|had come|had arrived|was waiting|lay on the mat)$|\b(?:buzz(?:ed|es)|ping(?:ed|s)|lit up|lights up|chim(?:ed|es)|vibrat(?:ed|es)|just (?:got|had)|(?:has|had) just got)\b.*\b(?:text|message|call|email|voicemail)$|\bthere (?:was|is) an? (?:new )?(?:text|message|voicemail|email|note|postcard|letter)$/u.test(
      before,
    );
  return isFresh ? { first: token - 2, last } : undefined;
}

/** Who is met, greeted, seen, served, and so must be alive. */
export function dealtWith(words: readonly string[], mention: Mention): Told | undefined {
  for (const each of DEALINGS) {
    const told = each(words, mention);
    if (told) return told;
  }
  return undefined;
}

/** "Kissed Anna", "spoke to Anna", "ran into Anna". */
function metAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  const before = words[token - 1] ?? '';
  const verb = words[token - 2] ?? '';
  if (WITH.test(before) && !isPerfect(words, token - 1)) return { first: token - 1, last };
  const isMet = before === 'into' ? BESIDE.test(verb) : /^(?:to|at|with)$/u.test(before) && TO.test(verb);
  return isMet ? { first: token - 2, last } : undefined;
}

/** What is done with animals that live: "fed the goldfish", "rode her mare". */
const TENDS =
  /^(?:fed|feeds|feeding|strok(?:ed|es|ing)|patt?(?:ed|s|ing)|saddl(?:ed|es|ing)|harness(?:ed|es|ing)|bridled|milk(?:ed|s|ing)|groom(?:ed|s|ing)|rode|rides|riding|brush(?:ed|es|ing)|whistl(?:ed|es) (?:to|for)|call(?:ed|s)|walk(?:ed|s|ing)|leash(?:ed|es)|tether(?:ed|s)|mount(?:ed|s)|spurr?(?:ed|s)|rein(?:ed|s)|tickl(?:ed|es)|scratch(?:ed|es)|wormed|shod|petted|pets|water(?:ed|s)|exercis(?:ed|es)|unleash(?:ed|es)|drove|leading|led|leads|sheared|shears|kick(?:ed|s)|chas(?:ed|es)|sho+(?:ed|s)|let)$/u;

function tendedAt(words: readonly string[], { token, last }: Mention): Told | undefined {
  if (!isBeast(words[last] ?? '') || isPerfect(words, token - 1)) return undefined;
  const before = words[token - 1] ?? '';
  const verb = /^(?:to|for)$/u.test(before) ? `${words[token - 2] ?? ''} ${before}` : before;
  return TENDS.test(verb) ? { first: token - 1, last } : undefined;
}

const DEALINGS = [tendedAt, metAt, isThereAt, isItAt, isNextAt, standsAt, servedAt, seenAt, foundAt, sentBy];

/** Whether a participle tells of no more than how somebody lies, or is gone. */
export function isResting(participle: string): boolean {
  return RESTING.test(participle);
}
