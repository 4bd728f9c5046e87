import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { whoseIs } from './bearer.js';

/** A hand, wherever a sentence speaks of one; "with his left" is one too. */
const SIDED = pattern(
  `(?:(?<own>${NAME}|\\b[Tt]he [a-z]+) 's|\\b(?:his|her|my|the|His|Her|My|The)) (?<val>left|right)(?: hand| arm(?! (?:in|round|around|about|through|under|over|across|and|was|is|had|held|out)\\b))?\\b(?! (?:of (?!${NAME}|him|her)|and|side|eye|foot|leg|shoulder|pocket|sleeve|arm|knee|wrist|ankle|ear|cheek|thumb|finger|elbow|glove|heel|boot|shoe|bank|flank|wing|turn|door|corner|one|temple|palm|fist|forearm|forefinger|thigh|hip|calf|brow|eyebrow|hook|jab|lane|man|woman|thing|place|time|moment|word|people|size|age|way|answer))`,
);
/** What the better hand does. */
const SKILL =
  /\b(?:writ(?:e|es|ing|ten)|wrote|handwriting|sign(?:s|ed|ing)?|signature|address(?:es|ed)(?= (?:the|an?|his|her|all|every) (?:[a-z]+ )?(?:envelopes?|cards?|parcels?|labels?|letters?))|pens?|pencil|chalk|quill|biro|brush|dr[ea]ws?(?! (?:back|aside|up|out|off|on|down|near|open|shut|(?:the|his|her|my|an?) (?:[a-z]+ )?(?:curtains?|blinds?|bolts?|sword|knife|gun|pistol|revolver|dagger|blade|chair|cork|breath|card|cards|bath|water|cart|coat|shawl|cloak|rope|bow|bowstring|net|veil|sheet|blanket|covers?|stool|string|line)\b)|(?:him|her|it)\b)|drawn|drawing|paint(?:s|ed|ing)?|sketch(?:es|ed|ing)?|thr[eo]wn?|throws?|throwing|bowl(?:s|ed|ing)|pitch(?:es|ed|ing)|bat(?:s|ted)|sew(?:s|ed|n|ing)?|needle|stitch(?:es|ed)|fenc(?:es|ed|ing)|sword|racket|darts?|sh[oa]ve[ds]?|scribbl(?:es|ed|ing)|scrawl(?:s|ed)|carv(?:es|ed)|spoon|eats?|ate|eating|conduct(?:s|ed)|ink|ink-stains?|inky|guns?|pistols?|revolver|rifle|arrows?|shot|strum(?:s|med)?|pluck(?:s|ed)|knife|knives|razor|scissors|shoots?|fir(?:e|es|ed)|whittl(?:es|ed)|deals?|serv(?:es|ed)|any good|nothing with|clumsy|work(?:s|ed)|did|does|do|done|used|uses|trusted|clever|cleverer|fights?|fought|fighting|axe|hatchet|spear|lance|dagger|rapier|sabre|saber|cutlass|foil|cudgel|hammers?|hammered|chisel|mallet|saws?|sawed|trowel|scythe|sickle|plane|file|awl|tongs|ladle|baton|beat|gavel|cue|racquet|club|whip|lasso|illuminat(?:es|ed)|letters|engrav(?:es|ed)|etch(?:es|ed)|inscrib(?:es|ed)|jott(?:ed|s)|scratch(?:es|ed)|dot(?:s|ted)|cop(?:ies|ied)|chops?|chopped|peel(?:s|ed)|slic(?:es|ed)|carves|whisk(?:s|ed)|stirs|stirred|knits?|knitted|darn(?:s|ed)|embroider(?:s|ed)|weaves?|wove|comb(?:s|ed)|brush(?:es|ed)|swings?|swung|hurl(?:s|ed)|flings?|flung|toss(?:es|ed)|lob(?:s|bed)|bow(?:s|ed)|bowing|box(?:es|ed)|punch(?:es|ed)|juggl(?:es|ed)|teach(?:es)?|taught|fiddl(?:es|ed)|drums?|drummed|milk(?:s|ed)|snooker|golf|tennis|cricket)\b/u;
/** What is done so by nobody but those whose better hand it is, or always. */
const ALWAYS =
  /\b(?:always|every (?:time|word|letter)|everything|all of it|all things|all (?:his|her|my) (?:life|days)|the (?:only )?(?:one|hand) (?:that |which )?(?:he|she|I) (?:[a-z]+ ){0,2}?(?:writes?|wrote|trusts?|trusted|draws?|drew|paints?|painted|throws?|threw|used|uses|preferred|signs|signed|with)|with which (?:he|she|I) (?:writes?|wrote|draws?|drew|paints?|painted|threw|throws|did|does)|the only (?:one|hand)|(?:anything|any hand|other) (?:but|than|except|save)|only ever|by nature|by habit|of choice|from (?:birth|childhood)|since (?:school|childhood)|as (?:he|she|I) (?:had always|has always|always|[a-z]+ everything)|as ever|as usual|as was (?:his|her|my) (?:habit|custom|way|wont)|being made (?:that way|so)|as nature (?:had )?(?:made|meant|intended)|(?:hand|arm|left|right) (?:only|alone)|like (?:the rest|any other|every other|all (?:his|her|my|the))|as in every|as at every|as (?:he|she|I) (?:had |has |have |'d |'s |'ve )?(?:done |always )?(?:since|from|ever since|all|always)|since (?:he|she|I) (?:was|were|could|first|had|began)|(?:all|every) (?:of )?(?:his|her|my) [a-z]+ing|where (?:he|she|I) always|accordingly)\b/u;
const WRITES =
  /\b(?:address(?:es|ed)|wrote|writes?|writing|written|sign(?:ed|s|ing)|pen|pencil|biro|quill|chalk|ink|ink-stains?|inky|dr[ea]ws?(?! (?:back|aside|up|out|off|on|down|near|open|shut|(?:the|his|her|my|an?) (?:[a-z]+ )?(?:curtains?|blinds?|bolts?|sword|knife|gun|pistol|revolver|dagger|blade|chair|cork|breath|card|cards|bath|water|cart|coat|shawl|cloak|rope|bow|bowstring|net|veil|sheet|blanket|covers?|stool|string|line)\b)|(?:him|her|it)\b)|drawing|drawn)\b/u;
/** Why it is this hand, for once; or why it may be no hand at all. */
const EXCUSED =
  /\b(?:sling|bandag\w*|plaster(?:ed)?|splint\w*|cast|injured|hurt|broken|useless|burned|burnt|instead|clumsily|awkwardly|other (?:hand|one|held|was)|free hand|while|because|since (?:the|his|her|my) (?:other|left|right)|could only|had to|forced|made to|taught|learn\w*|practi[sc]\w*|tried|trying|try|held (?:out|up|on)|shook|stretched|lifted|raised|both|either|wounded|lost|gone|missing|stump|as if|like(?! (?:the rest|any other|every other|all|his|her|my|everyone|everybody|most|the others)\b)|unlike|than|instead of|dealt)\b/u;
const DENIED = /\b(?:not|never|no|nor|nothing|hardly|scarcely)\b|n't\b/u;
/** "Had never been able to write with anything but": a denial that says so. */
const ONLY =
  /\b(?:anything|nothing|any hand|any other|other) (?:but|than|except|save)\b|\bnever (?:used|trusted) (?:any|the) other\b|\bnever (?:once )?(?:hidden|tried to hide)\b/u;
/** Whoever can do nothing with a hand has the other for it. */
const UNABLE =
  /\b(?:(?:never|not|n't)(?: [a-z]+){0,3}? (?:been able to|able to|could)|could (?:not|never|n't|hardly)|couldn't|can't|cannot|could never|unable to|hopeless|no good)\b(?=[^;,:—]{0,40}\b(?:write|draw|throw|sign|do a thing|do anything|hold a (?:pen|pencil|brush|spoon)|sew|catch|paint)\b)/u;
/** "Could do nothing with the other": the one that is spoken of is the better. */
const NOT_OTHER =
  /\b(?:nothing(?: at all)?|not a thing|anything|(?:[a-z]+n't|never|not|cannot)(?: [a-z]+){1,5}?|(?:clumsy|hopeless|useless|awkward|helpless|no (?:use|good))(?: as an? [a-z ]+?)?(?: at all)?) with (?:the|his|her|my) (?:other(?: one| hand)?|bad hand)\b|\bthe other(?: one| hand)? (?:(?:could|would|can|did|does)(?:n't| not| never| hardly| scarcely)|cannot|(?:was|is|being) (?:only |merely |just |quite |as )*(?:clumsy|hopeless|useless|awkward|helpless|no (?:use|good)|for (?:show|holding|steadying)))\b/u;
const HURT =
  /\b(?:sling|bandag\w*|plaster(?:ed)?|splint\w*|cast|injured|hurt|broken|burned|burnt|wounded|lost|gone|missing|stump|dead|withered|stroke)\b/u;
const OTHER = new Map([
  ['left', 'right'],
  ['right', 'left'],
]);

interface Use {
  readonly side: string;
  readonly isSettled: boolean;
}

/** What is done with an arm. */
const OF_ARM =
  /\b(?:thr[eo]wn?|throw(?:s|ing)?|bowl(?:s|ed|ing)?|pitch(?:es|ed|ing)?|serv(?:es|ed|ing)|bow(?:s|ed|ing)?|fenc(?:es|ed|ing)|fights?|fought|swings?|swung|hurl(?:s|ed)?|lob(?:s|bed)?|toss(?:es|ed)?|box(?:es|ed)|punch(?:es|ed)?|fiddl(?:es|ed)|bat(?:s|ted)|wrestl(?:es|ed))\b/u;

/** A hand that something is done with, or into which a pen is taken. */
const WITH =
  /\b(?:with|in|by|using) (?:(?:his|her|my|the) )?$|\b(?:pen|pencil|brush|chalk|needle|quill|biro) (?:[a-z]+ ){1,2}(?:to|into) (?:(?:his|her|my|the) )?$/u;

/** What a sentence says of the hand that it speaks of. */
function useOf({ text }: Sentence, hit: Hit): Use | undefined {
  const before = text.slice(0, hit.start);
  if (/\b(?:was|is|be|become|became|as|being) $/u.test(before) || (hit.match[0].endsWith(' arm') && !OF_ARM.test(text))) return undefined;
  if (NOT_OTHER.test(text) && !occursIn(HURT, text)) return { side: hit.val, isSettled: true };
  const isOnly = ONLY.test(text);
  if (UNABLE.test(before) && !isOnly) return { side: OTHER.get(hit.val) ?? '', isSettled: true };
  if ((DENIED.test(text) && !isOnly) || occursIn(EXCUSED, text)) return undefined;
  return usual(text, hit);
}

/** The hand in which something is done always, or once. */
function usual(text: string, { start, match, val }: Hit): Use | undefined {
  const isSettled = occursIn(ALWAYS, text);
  const lead = `${text.slice(0, start)}${/^(?:his|her|my|the) /iu.exec(match[0])?.[0] ?? ''}`;
  return isSettled || WITH.test(lead) ? { side: val, isSettled: isSettled || WRITES.test(text) } : undefined;
}

/** Of two hands the one whose clause tells a skill: "painted with his left hand and smoked with his right". */
function oneOf({ text }: Sentence, hits: readonly Hit[]): Hit | undefined {
  const [first] = hits;
  if (hits.every(({ val }) => val === first?.val)) return first;
  const skilled = hits.filter(({ start }) =>
    SKILL.test(
      text
        .slice(0, start)
        .split(/ (?:and|but|while|[,;:—]) /u)
        .at(-1) ?? '',
    ),
  );
  return skilled.length === 1 ? skilled[0] : undefined;
}

/** Which hand somebody writes, throws or does all else with; what a semicolon parts is asked apart. */
export function readHandUse(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(SKILL, text)) return;
  const all = hitsOf(sentence, SIDED);
  const partOf = ({ start }: Hit): number => text.lastIndexOf(' ; ', start);
  for (const part of new Set(all.map(partOf))) {
    const hit = oneOf(
      sentence,
      all.filter((each) => partOf(each) === part),
    );
    const use = hit && useOf(sentence, hit);
    if (use && addUse(sentence, hit, use, sheet)) return;
  }
}

function addUse(sentence: Sentence, hit: Hit, use: Use, sheet: FactSheet): boolean {
  const meant = whoseIs(sentence, hit);
  if (!meant) return false;
  const where = { start: hit.start, end: hit.end, ownStart: meant.start };
  sheet.addOf(sentence, meant.holder, where, {
    rule: 'continuity/hand',
    key: 'handed',
    value: use.side,
    low: use.isSettled ? 1 : 0,
    mode: 'given',
    stanceEnd: Math.min(hit.start, meant.start),
  });
  return true;
}
