import { firstIn, occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { meantAt, meantBy } from '../subject.js';

const GATE =
  /\b(?:ruddy|rosy|florid|rubicund|sallow|yellowish|jaundiced|pasty|waxen|never brown(?:s|ed)|never tan(?:s|ned)|freckle[ds]?|skin|complexion|-skinned|teeth|tooth|dimples?|pock-?mark(?:ed|s)|swarthy|fairness|whiteness|paleness|pallor|swarthiness|(?:dark|brown|pale|white|fair|black) as|fair)\b|-(?:skinned|complexioned|nosed)\b/u;
const DARK = '(?:dark|black|brown|ebony|swarthy|olive|coffee-coloured|nut-brown|dusky|mahogany)';
const PALE = '(?:pale|white|fair|milky|ivory|milk-white|pallid|porcelain|alabaster|snow-white)';
const RUDDY = '(?:ruddy|rosy|florid|rubicund|high-coloured|brick-red|beefy-red)';
const SALLOW = '(?:sallow|yellowish|jaundiced|tallowy|pasty|waxen|putty-coloured|ashen-grey)';
const FILL =
  '(?:[a-z]+ly |very |so |quite |as |always |rather |a |an |the |deep |rich |warm |smooth |clear |light |same |natural |perpetual ){0,3}';
const SKIN = '(?:skin|complexion)';
const FACE = `(?:${SKIN}|face|cheeks)`;

/** What a face is like: the key, what is said, and the wordings that say it. */
const SAID: readonly (readonly [key: string, value: string, each: RegExp])[] = (
  [
    ['skin', 'dark', `${OWNER} (?:${ADJ} ){0,2}${DARK} ${SKIN}\\b`],
    ['skin', 'dark', `${OWNER} ${SKIN} (?:was|is|,) ${FILL}${DARK}\\b(?! with)`],
    ['skin', 'dark', `${SUBJECT} (?:was|is|,) ${FILL}(?:${DARK}-skinned|swarthy)\\b`],
    ['skin', 'dark', `${SUBJECT}(?: ,)? whose ${SKIN} (?:was|is|had been) ${FILL}${DARK}\\b`],
    ['skin', 'pale', `${SUBJECT}(?: ,)? whose ${SKIN} (?:was|is|had been) ${FILL}${PALE}\\b`],
    [
      'skin',
      'pale',
      `\\b(?:${SKIN}|one|people|person|those|and|who|she|he)(?: (?:that|which|who))? (?:only|always|never did anything but) (?:burn(?:s|ed|t)?|freckle[sd]?|redden(?:s|ed)?|peel(?:s|ed)?) (?:and|but|,) never (?:brown(?:s|ed)?|tan(?:s|ned)?)\\b`,
    ],
    ['look:complexion/hue', 'ruddy', `${OWNER} (?:${ADJ}(?: ,)? (?:and )?){0,2}${RUDDY} ${ADJS}${FACE}\\b`],
    ['look:complexion/hue', 'ruddy', `${OWNER} ${SKIN} (?:was|is|,) ${FILL}${RUDDY}\\b`],
    [
      'look:complexion/hue',
      'ruddy',
      `${SUBJECT} (?:had|has) (?:an? |the )?(?:${ADJ}(?: ,)? (?:and )?){0,2}(?:${RUDDY} ${ADJS}${FACE}|${SKIN} (?:as )?${RUDDY} as)\\b`,
    ],
    ['look:complexion/hue', 'sallow', `${OWNER} (?:${ADJ}(?: ,)? (?:and )?){0,2}${SALLOW} ${ADJS}${FACE}\\b`],
    ['look:complexion/hue', 'sallow', `${OWNER} ${FACE} (?:was|is|,) ${FILL}${SALLOW}\\b`],
    [
      'look:complexion/hue',
      'sallow',
      `${SUBJECT} (?:had|has) (?:an? |the )?(?:${ADJ}(?: ,)? (?:and )?){0,2}(?:${SALLOW} ${ADJS}${FACE}|${SKIN} (?:as )?${SALLOW} as)\\b`,
    ],
    [
      'look:complexion/hue',
      'sallow',
      `${SUBJECT} (?:was|is|,) (?:an? |the )?${FILL}(?:${ADJ} )?sallow(?= (?:,|and|man|woman|girl|boy|youth|fellow)\\b|$)`,
    ],
    ['skin', 'pale', `${SUBJECT} (?:was|is) (?:so|very) fair(?= (?:that|and|,)\\b| [,;—]|$)`],
    ['skin', 'dark', `\\bthe ${FILL}(?:[a-z]+ )?(?:swarthiness|darkness|brownness) of ${OWNER} (?:skin|complexion|face)\\b`],
    ['skin', 'pale', `\\bthe ${FILL}(?:[a-z]+ )?(?:fairness|whiteness|paleness|pallor) of ${OWNER} ${SKIN}\\b`],
    [
      'skin',
      'pale',
      `${SUBJECT} (?:was|is|,) (?:as )?(?:pale|white|fair) as (?:skimmed |new )?(?:milk|alabaster|porcelain|a lily|cream|ivory)\\b`,
    ],
    [
      'skin',
      'dark',
      `${SUBJECT} (?:was|is|,) (?:as )?(?:dark|brown|swarthy|black) as an? (?:[A-Z][a-z]+|nut|berry|gipsy|gypsy|moor|pirate|walnut)\\b`,
    ],
    ['skin', 'dark', `${SUBJECT} (?:had|has) (?:an? )?(?:${ADJ} ){0,2}${DARK} ${SKIN}\\b`],
    ['skin', 'pale', `${SUBJECT} (?:had|has) (?:an? )?(?:${ADJ} ){0,2}${PALE} ${SKIN}\\b`],
    ['skin', 'pale', `${OWNER} (?:${ADJ} ){0,2}${PALE} ${SKIN}\\b`],
    ['skin', 'pale', `${OWNER} ${SKIN} (?:was|is|,) ${FILL}${PALE}\\b(?! with)`],
    ['skin', 'pale', `${SUBJECT} (?:was|is|,) ${FILL}${PALE}-skinned\\b`],
  ] as const
).map(([key, value, source]) => [key, value, pattern(source)] as const);

const NO_FRECKLES =
  /\b(?:not (?:had )?(?:a|one) (?:single )?freckle|(?:without|never had) (?:a|one|any)? ?(?:single )?freckles?|no freckles|not a freckle|unfreckled|(?:neither|nor|not so much as an?|never so much as an?|never had so much as a|n't a|free of|without so much as a) freckles?)\b/u;
const FRECKLES = /\b(?:freckled|freckles|freckle-faced)\b/u;
/** Whose they are not: another's, or what the sun only brings. */
const NO_MARKS = /\b(?:age spots|sun (?:had |has )?brought|liked|loved|counted|eggs?|hen|trout|pear|light|shade|paint)\b/u;

/** "Anna's face was so thickly" freckled. */
const FRECKLED_PART = new RegExp(
  `${OWNER} (?:[a-z]+ ){0,2}?(?:face|nose|cheeks|skin|arms|forearms|shoulders|forehead|chest|hands|back|throat|neck|bridge)\\b[^,;:—]{0,30}$`,
  'u',
);

function readFreckles(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  const none = firstIn(NO_FRECKLES, text);
  const found = none ?? (occursIn(NO_MARKS, text) ? null : firstIn(FRECKLES, text));
  if (!found) return;
  const hit = { start: found.index, end: found.index + found[0].length };
  const own = FRECKLED_PART.exec(text.slice(0, hit.start))?.groups?.['own'];
  const meant = meantBy(own, text.lastIndexOf(own ?? '', hit.start)) ?? meantAt(sentence, hit);
  const said = { rule: 'continuity/appearance', key: 'freckles', value: none ? 'none' : 'some', mode: none ? 'given' : 'held' } as const;
  sheet.addMeant(sentence, meant, hit, { ...said, stanceEnd: hit.start });
}

/** Freckles, and the colour of a skin. */
export function readComplexion(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text)) return;
  for (const [key, value, each] of SAID) {
    for (const hit of hitsOf(sentence, each)) {
      const said = { rule: 'continuity/appearance', key, value, mode: 'held' } as const;
      const meant = hit.own === '' ? meantAt(sentence, hit) : undefined;
      if (hit.own !== '') sheet.add(sentence, hit, said);
      else sheet.addMeant(sentence, meant, hit, said);
    }
  }
  readFreckles(sentence, sheet);
}
