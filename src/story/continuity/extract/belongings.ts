import { pastBase, presentBase } from '../lexicon/verbs.js';
import { ADJ, matchesOf, NAME, pattern } from '../read/pattern.js';
import { isOfTheWorld } from '../read/stance.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet } from './fact.js';
import { FATE_GATE, goneIn } from './fates.js';
import { holderOf } from '../read/holder.js';

/** What is lost and found again in the same breath, or is no thing at all. */
const NO_THING = new Set(
  `temper mind way voice breath balance footing patience nerve nerves life heart head place job post faith hope interest grip hold sight hearing appetite memory memories courage composure virtue innocence
  money fortune soul time chance attention thoughts gaze glance eyes eye thread words word face reason senses hair husband wife son sons daughter mother father brother sister sisters brothers parents child children friend
  friends family arm arms leg legs hand hands finger fingers foot feet teeth tooth mouth lips nose ear ears shoulder shoulders back neck knee knees body skin blood tongue throat chest home house land
  country kingdom title name youth strength power control confidence dignity pride reputation honour honor freedom liberty sleep rest peace bearings weight self trade business company crew men people
  silence promise oath vow word heart fear anger rage guard fast turn turns case seat seats vote game bet savings inheritance share shares wages trust love own dreams dream past future work studies
  bread food meal dinner supper lunch breakfast tea coffee cigarette cigar match matches shot anchor ship things clothes belongings luggage line lines share half rest best duty post station position way
  daughters virginity religion licence license beauty looks figure health sanity wits marbles cool tail nose cheek cheeks face finger thumb ankle wrist rib ribs thigh`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Whether a noun names nothing that is lost for good, put away or kept anywhere. */
export function isNoThing(noun: string): boolean {
  return NO_THING.has(noun);
}

/** Words that end a noun phrase. */
const ENDS = new Set(
  'and or but of in on at to with for from by as was were is are had has have would could who which that when while into onto over under through about against back away down up out off again overboard still now once too there here aside apart behind across along among after before until because so than then where if not never also all both somewhere between inside outside without during ago year years last yesterday today tonight this that these those each every some any no the a an it him them me us you they he she we i long till upon like than such more most very'.split(
    ' ',
  ),
);
const OWN = pattern(`(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|${NAME} 's) (?=[a-z])`);
const WORD = /^[a-z]+(?:-[a-z]+)*$/u;

function isVerb(word: string): boolean {
  return (
    pastBase(word) !== undefined || presentBase(word) !== undefined || /^(?:[a-z]{2,}ed|blew|sank|slid|went|goes|lay|lies)$/u.test(word)
  );
}

/** The words of a noun phrase, from its owner on. */
function phraseFrom(rest: string): string[] {
  const words: string[] = [];
  for (const word of rest.split(' ', 6)) {
    const isEnd = !WORD.test(word) || ENDS.has(word) || (words.length > 0 && (word.endsWith('ly') || isVerb(word)));
    if (isEnd || words.length === 5) break;
    words.push(word);
  }
  return words;
}

/** What becomes of the things that are somebody's: "her accordion". */
export function readBelongings(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!/\b(?:[Hh]is|[Hh]er|[Mm]y)\b| 's /u.test(text) || !FATE_GATE.test(text)) return;
  for (const match of matchesOf(OWN, text)) {
    const words = phraseFrom(text.slice(match.index + match[0].length));
    const holder = holderOf(match.groups?.['own'] ?? '');
    if (!holder) continue;
    // From the longest phrase down: a clasp knife is no clasp.
    for (let size = words.length; size > 0; size--) {
      const phrase = words.slice(0, size).join(' ');
      const head = words[size - 1] ?? '';
      if (NO_THING.has(head) || head.length < 3) continue;
      const gone = goneIn(text, match.index, match.index + match[0].length + phrase.length, size === words.length);
      if (!gone) continue;
      const hit = { start: gone.start, end: gone.end, ownStart: match.index };
      sheet.addOf(sentence, holder, hit, { rule: 'continuity/object', key: `own:${phrase}`, value: gone.how, mode: 'ever' });
      break;
    }
  }
}

const OWNERS = new Set(['his', 'her', 'my', "'s"]);

/** Every word that may name what is somebody's in a sentence. */
export function ownedIn({ words }: Sentence): string[] {
  const owned: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!OWNERS.has(words[at]?.toLowerCase() ?? '')) continue;
    for (let next = at + 1; next < at + 5; next++) {
      const word = words[next] ?? '';
      if (!WORD.test(word) || ENDS.has(word)) break;
      if (!NO_THING.has(word)) owned.push(word);
    }
  }
  return owned;
}

/** Words that say little of which thing is meant. */
const PLAIN = new Set(
  'old little small big great own beloved precious good best favourite favorite only dear fine beautiful battered heavy worn cherished poor whole prized treasured trusty cheap new-looking long short second-hand late fathers worthless ancient ugly lovely pretty splendid magnificent faithful famous inherited once-fine'.split(
    ' ',
  ),
);

/** The words of a thing's phrase that tell it from others of its kind: "straw" of a straw hat. */
export function traitsOf(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .slice(0, -1)
    .filter((word) => !PLAIN.has(word));
}

/** Said of what is not at hand. */
const LEFT =
  /\b(?:ashes|pieces|fragments|remains|stump|burnt|burned|broken|shattered|smashed|torn|charred|mended|repaired|glued|rebuilt|replac\w+|copy|bought back|restored|spare|recovered|missing|gone|lost|losing|missed|misses|mourn\w*|without (?:his|her|my|it)|new|other|another|second|empty (?:case|place|hook|peg|box|space|stall)|had (?:been|kept|held|lain|stood|belonged)|would have|used to|wished|where (?:his|her|the|my) [a-z ]+ (?:had|used)|instead|sold|pawned|given|stolen|not there|absence|thought of|thinks of|regretted|regrets|cursed|searched|search(?:ed|ing)? for|look(?:ed|ing|s) for|hunt(?:ed|ing) for|ask(?:ed|s) (?:after|about)|for want of|insurance|bought|found|finds|price of|story of|memory of|photograph of|picture of|drawing of)\b/u;
const PATTERNS = new Map<string, RegExp>();

/** A thing of somebody's that a sentence has as though it were at hand. */
export interface AtHand {
  readonly own: string;
  /** Its noun phrase without the owner. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Whose a thing is said to be in a sentence as though it were at hand. */
export function atHand(sentence: Sentence, thing: string): readonly AtHand[] {
  if (LEFT.test(sentence.text)) return [];
  if (PATTERNS.size > 500) PATTERNS.clear();
  const each =
    PATTERNS.get(thing) ?? pattern(`(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|${NAME} 's) (?<phrase>(?:${ADJ} ){0,3}?${thing})\\b(?! 's|-)`);
  PATTERNS.set(thing, each);
  return matchesOf(each, sentence.text).flatMap((match) => {
    const { own = '', phrase = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return isOfTheWorld(sentence, match.index, end) ? [{ own, phrase, start: match.index, end }] : [];
  });
}
