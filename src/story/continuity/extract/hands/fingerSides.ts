import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { whoseIs } from './bearer.js';

/** Fingers, and words for what is left of them. */
const FINGER = /\b(?:fingers?|toes?|thumb|forefinger|pinkie|pinky|stumps|fingertip)\b/u;
/** That one is not there. */
const GONE =
  /\b(?:lost|losing|lack(?:s|ed|ing)?|missing|misses|missed|gone|gap|stumps?|without|minus|short of|short by|no (?=(?:[a-z]+ )?(?:fingers?|toes?|thumb|forefinger))|nothing (?:but|where|left)|cut off|taken|took|severed|amputated|sheared|sliced off|bitten off|frozen off|left behind|left (?:two|three|four|a|one|some|his|her|my|the) (?=toes?|fingers?|thumb)|ought to be|should (?:be|have been)|used to be|belonged|ends? (?:at|in)|ended (?:at|in)|sewn (?:flat|shut)|empty|all but|save for|except|only (?:the )?(?:two|three|four)|three fingers and|nine fingers)\b/u;
const SIDED = pattern(
  `(?:(?<own>${NAME}|\\b[Tt]he [a-z]+) 's |\\b(?:his|her|my|the|His|Her|My|The|a|one) )(?:[a-z-]+ ){0,2}?(?<val>left|right)(?: hand| foot| glove| one| (?=thumb|forefinger|index|middle|ring|little|pinkie)|(?= [,;]| (?:that |which )?(?:was|is|lack|had lost|has lost|being)))(?: of (?<own>${NAME}|the [a-z]+)(?! 's))?`,
);
const BOTH =
  /\b(?:no(?:thing)? (?:longer|more|time|one|body)|not? (?:missing|lost)|nothing (?:was|is) (?:missing|wrong)|all (?:ten|five)|lost (?:his|her|my) (?:grip|hold|balance|temper|way|place|patience)|lifted|raised|held up (?:a|one) finger|crossed (?:his|her) fingers)\b/u;

/** "And the left one whole." */
const WHOLE =
  /^(?: (?:was|is|being|remained|had stayed))?(?: quite| perfectly)? (?:whole|entire|intact|complete|unhurt|untouched|perfect|sound)\b/u;

/** The one hand of which a sentence that tells of a finger's loss speaks. */
function handIn(sentence: Sentence): Hit | undefined {
  const hits = hitsOf(sentence, SIDED).filter(({ end }) => !WHOLE.test(sentence.text.slice(end)));
  const [hit] = hits;
  return hits.every(({ val }) => val === hit?.val) ? hit : undefined;
}

/** On which hand somebody lacks a finger, wherever the sentence tells it: "his left hand, the one with no thumb". */
export function readFingerSides(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(FINGER, text) || !occursIn(GONE, text) || occursIn(BOTH, text)) return;
  const hit = handIn(sentence);
  if (!hit) return;
  const meant = whoseIs(sentence, hit);
  if (!meant) return;
  sheet.addOf(
    sentence,
    meant.holder,
    { start: hit.start, end: hit.end, ownStart: meant.start },
    {
      rule: 'continuity/hand',
      key: /\btoes?\b/u.test(text) ? 'limb:toe' : 'limb:finger',
      value: `lost ${hit.val}`,
      low: 1,
      mode: 'given',
      stanceEnd: Math.min(hit.start, meant.start),
    },
  );
}
