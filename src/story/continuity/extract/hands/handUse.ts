import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt, soleOf, subjectOf } from '../subject.js';

/** A hand, wherever a sentence speaks of one; "with his left" is one too. */
const SIDED = pattern(
  `(?:(?<own>${NAME}) 's|\\b(?:his|her|my|the|His|Her|My|The)) (?<val>left|right)(?: hand)?\\b(?! (?:of (?!${NAME}|him|her)|and|side|eye|foot|leg|shoulder|pocket|sleeve|arm|knee|wrist|ankle|ear|cheek|thumb|finger|elbow|glove|heel|boot|shoe|bank|flank|wing|turn|door|corner|one|temple|palm|fist|forearm|forefinger|thigh|hip|calf|brow|eyebrow|hook|jab|lane|man|woman|thing|place|time|moment|word|people|size|age|way|answer))`,
);
/** What the better hand does. */
const SKILL =
  /\b(?:writ(?:e|es|ing|ten)|wrote|handwriting|sign(?:s|ed|ing)?|signature|address(?:es|ed)(?= (?:the|an?|his|her|all|every) (?:[a-z]+ )?(?:envelopes?|cards?|parcels?|labels?|letters?))|pens?|pencil|chalk|quill|biro|brush|dr[ea]ws?(?! (?:back|aside|up|out|off|on|down|near|open|shut|(?:the|his|her|my|an?) (?:[a-z]+ )?(?:curtains?|blinds?|bolts?|sword|knife|gun|pistol|revolver|dagger|blade|chair|cork|breath|card|cards|bath|water|cart|coat|shawl|cloak|rope|bow|bowstring|net|veil|sheet|blanket|covers?|stool|string|line)\b)|(?:him|her|it)\b)|drawn|drawing|paint(?:s|ed|ing)?|sketch(?:es|ed|ing)?|thr[eo]wn?|throws?|throwing|bowl(?:s|ed)|pitch(?:es|ed|ing)|bat(?:s|ted)|sew(?:s|ed|n|ing)?|needle|stitch(?:es|ed)|fenc(?:es|ed|ing)|sword|racket|darts?|sh[oa]ve[ds]?|scribbl(?:es|ed|ing)|scrawl(?:s|ed)|carv(?:es|ed)|spoon|eats?|ate|eating|conduct(?:s|ed)|ink|ink-stains?|inky|guns?|pistols?|revolver|rifle|arrows?|shot|strum(?:s|med)?|pluck(?:s|ed)|knife|knives|razor|scissors|shoots?|fir(?:e|es|ed)|whittl(?:es|ed)|deals?|serv(?:es|ed)|any good|nothing with|clumsy|work(?:s|ed)|did|does|do|done|used|uses|trusted|clever|cleverer)\b/u;
/** What is done so by nobody but those whose better hand it is, or always. */
const ALWAYS =
  /\b(?:always|every (?:time|word|letter)|everything|all of it|all things|all (?:his|her|my) (?:life|days)|the (?:only )?(?:one|hand) (?:that |which )?(?:he|she|I) (?:[a-z]+ ){0,2}?(?:writes?|wrote|trusts?|trusted|draws?|drew|paints?|painted|throws?|threw|used|uses|preferred|signs|signed|with)|with which (?:he|she|I) (?:writes?|wrote|draws?|drew|paints?|painted|threw|throws|did|does)|the only (?:one|hand)|(?:anything|any hand|other) (?:but|than|except|save)|only ever|by nature|by habit|of choice|from (?:birth|childhood)|since (?:school|childhood)|as (?:he|she|I) (?:had always|has always|always|[a-z]+ everything)|as ever|as usual)\b/u;
const WRITES =
  /\b(?:address(?:es|ed)|wrote|writes?|writing|written|sign(?:ed|s|ing)|pen|pencil|biro|quill|chalk|ink|ink-stains?|inky|dr[ea]ws?(?! (?:back|aside|up|out|off|on|down|near|open|shut|(?:the|his|her|my|an?) (?:[a-z]+ )?(?:curtains?|blinds?|bolts?|sword|knife|gun|pistol|revolver|dagger|blade|chair|cork|breath|card|cards|bath|water|cart|coat|shawl|cloak|rope|bow|bowstring|net|veil|sheet|blanket|covers?|stool|string|line)\b)|(?:him|her|it)\b)|drawing|drawn)\b/u;
/** Why it is this hand, for once; or why it may be no hand at all. */
const EXCUSED =
  /\b(?:sling|bandag\w*|plaster(?:ed)?|splint\w*|cast|injured|hurt|broken|useless|burned|burnt|instead|clumsily|awkwardly|other (?:hand|one|held|was)|free hand|while|because|since (?:the|his|her|my) (?:other|left|right)|could only|had to|forced|made to|taught|learn\w*|practi[sc]\w*|tried|trying|try|held (?:out|up|on)|shook|stretched|lifted|raised|both|either|wounded|lost|gone|missing|stump|as if|like|unlike|than|instead of|dealt)\b/u;
const DENIED = /\b(?:not|never|no|nor|nothing|hardly|scarcely)\b|n't\b/u;
/** "Had never been able to write with anything but": a denial that says so. */
const ONLY =
  /\b(?:anything|nothing|any hand|any other|other) (?:but|than|except|save)\b|\bnever (?:used|trusted) (?:any|the) other\b|\bnever (?:once )?(?:hidden|tried to hide)\b/u;
/** Whoever can do nothing with a hand has the other for it. */
const UNABLE =
  /\b(?:(?:never|not|n't)(?: [a-z]+){0,3}? (?:been able to|able to|could)|could (?:not|never|n't|hardly)|couldn't|can't|cannot|could never|unable to|hopeless|no good)\b(?=[^;,:—]{0,40}\b(?:write|draw|throw|sign|do a thing|do anything|hold a (?:pen|pencil|brush|spoon)|sew|catch|paint)\b)/u;
/** "Could do nothing with the other": the one that is spoken of is the better. */
const NOT_OTHER =
  /\b(?:nothing(?: at all)?|not a thing|anything|(?:n't|never|not|cannot)(?: [a-z]+){1,5}?|(?:clumsy|hopeless|useless|awkward|helpless|no (?:use|good))(?: as an? [a-z ]+?)?(?: at all)?) with (?:the|his|her|my) other(?: one| hand)?\b/u;
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

/** What a sentence says of the hand that it speaks of. */
function useOf({ text }: Sentence, hit: Hit): Use | undefined {
  if (/\b(?:was|is|be|become|became|as|being) $/u.test(text.slice(0, hit.start))) return undefined;
  const before = text.slice(0, hit.start);
  if (NOT_OTHER.test(text) && !occursIn(HURT, text)) return { side: hit.val, isSettled: true };
  if (UNABLE.test(before) && !ONLY.test(text)) return { side: OTHER.get(hit.val) ?? '', isSettled: true };
  if ((DENIED.test(text) && !ONLY.test(text)) || occursIn(EXCUSED, text)) return undefined;
  const isSettled = occursIn(ALWAYS, text);
  if (
    !isSettled &&
    !/\b(?:with|in|by|using) (?:(?:his|her|my|the) )?$|\b(?:pen|pencil|brush|chalk|needle|quill|biro) (?:[a-z]+ ){1,2}(?:to|into) (?:(?:his|her|my|the) )?$/u.test(
      `${before}${/^(?:his|her|my|the) /iu.exec(hit.match[0])?.[0] ?? ''}`,
    )
  )
    return undefined;
  return { side: hit.val, isSettled: isSettled || WRITES.test(text) };
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

/** Which hand somebody writes, throws or does all else with. */
export function readHandUse(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(SKILL, sentence.text)) return;
  const hit = oneOf(sentence, [...hitsOf(sentence, SIDED)]);
  if (!hit) return;
  const use = useOf(sentence, hit);
  if (!use) return;
  const named = hit.own === '' ? undefined : holderOf(hit.own);
  const meant = named
    ? { holder: named, start: hit.ownStart }
    : (subjectOf(sentence, hit.start, false) ?? meantAt(sentence, hit) ?? soleOf(sentence));
  if (!meant) return;
  const where = { start: hit.start, end: hit.end, ownStart: meant.start };
  sheet.addOf(sentence, meant.holder, where, {
    rule: 'continuity/hand',
    key: 'handed',
    value: use.side,
    low: use.isSettled ? 1 : 0,
    mode: 'given',
    stanceEnd: Math.min(hit.start, meant.start),
  });
}
