import { firstIn, occursIn } from '../../grammar/matches.js';
import { ADJ, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const GATE =
  /\b(?:freckle[ds]?|skin|complexion|-skinned|teeth|tooth|dimples?|pock-?mark(?:ed|s)|nose)\b|-(?:skinned|complexioned|nosed)\b/u;
const DARK = '(?:dark|black|brown|ebony|swarthy|olive|coffee-coloured|nut-brown|dusky|mahogany)';
const PALE = '(?:pale|white|fair|milky|ivory|milk-white|pallid|porcelain|alabaster|snow-white)';
const FILL = '(?:[a-z]+ly |very |so |quite |as |always |rather |a |the ){0,3}';

/** What a face is like: the key, what is said, and the wordings that say it. */
const SAID: readonly (readonly [key: string, value: string, each: RegExp])[] = (
  [
    ['skin', 'dark', `${OWNER} (?:${ADJ} ){0,2}${DARK} (?:skin|complexion)\\b`],
    ['skin', 'dark', `${OWNER} (?:skin|complexion) (?:was|is|,) ${FILL}${DARK}\\b(?! with)`],
    ['skin', 'dark', `${SUBJECT} (?:was|is|,) ${FILL}(?:${DARK}-skinned|swarthy)\\b`],
    ['skin', 'dark', `${SUBJECT} (?:had|has) (?:an? )?(?:${ADJ} ){0,2}${DARK} (?:skin|complexion)\\b`],
    ['skin', 'pale', `${SUBJECT} (?:had|has) (?:an? )?(?:${ADJ} ){0,2}${PALE} (?:skin|complexion)\\b`],
    ['nose', 'hooked', `${OWNER} nose (?:was|is) (?:[a-z]+ (?:and |, ))?${FILL}(?:hooked|aquiline|beaky|roman|Roman)\\b`],
    ['nose', 'snub', `${OWNER} nose (?:was|is) (?:[a-z]+ (?:and |, ))?${FILL}(?:snub|turned-up|upturned|retroussé)\\b`],
    ['skin', 'pale', `${OWNER} (?:${ADJ} ){0,2}${PALE} (?:skin|complexion)\\b`],
    ['skin', 'pale', `${OWNER} (?:skin|complexion) (?:was|is|,) ${FILL}${PALE}\\b(?! with)`],
    ['skin', 'pale', `${SUBJECT} (?:was|is|,) ${FILL}${PALE}-skinned\\b`],
    ['nose', 'hooked', `${OWNER} (?:${ADJ} ){0,2}(?:hooked|aquiline|beaky|hawk|roman|Roman) nose\\b`],
    ['nose', 'hooked', `${SUBJECT} (?:had|has) an? (?:${ADJ} ){0,2}(?:hooked|aquiline|beaky|roman|Roman) nose\\b`],
    ['nose', 'hooked', `\\b(?:with|had|has|,) an? (?:${ADJ} ){0,2}(?:hooked|aquiline|beaky|roman|Roman) nose\\b`],
    ['nose', 'snub', `\\b(?:with|had|has|,) an? (?:${ADJ} ){0,2}(?:snub|button|turned-up|upturned|retroussé|pug) nose\\b`],
    ['nose', 'snub', `${OWNER} (?:${ADJ} ){0,2}(?:snub|button|turned-up|upturned|retroussé|pug) nose\\b`],
    ['nose', 'snub', `${SUBJECT} (?:had|has) an? (?:${ADJ} ){0,2}(?:snub|button|turned-up|upturned|retroussé|pug) nose\\b`],
  ] as const
).map(([key, value, source]) => [key, value, pattern(source)] as const);

const NO_FRECKLES =
  /\b(?:not (?:had )?(?:a|one) (?:single )?freckle|(?:without|never had) (?:a|one|any)? ?(?:single )?freckles?|no freckles|not a freckle|unfreckled)\b/u;
const FRECKLES = /\b(?:freckled|freckles|freckle-faced)\b/u;
/** Whose they are not: another's, or what the sun only brings. */
const NO_MARKS = /\b(?:age spots|sun (?:had |has )?brought|liked|loved|counted|eggs?|hen|trout|pear|light|shade|paint)\b/u;

/** Freckles, a nose, the colour of a skin. */
export function readComplexion(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text)) return;
  for (const [key, value, each] of SAID) {
    for (const hit of hitsOf(sentence, each)) {
      const said = { rule: 'continuity/appearance', key, value, mode: 'held' } as const;
      const meant = hit.own === '' ? meantAt(sentence, hit) : undefined;
      if (hit.own !== '') sheet.add(sentence, hit, said);
      else if (meant) sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
    }
  }
  const none = firstIn(NO_FRECKLES, text);
  const found = none ?? (occursIn(NO_MARKS, text) ? null : firstIn(FRECKLES, text));
  if (!found) return;
  const hit = { start: found.index, end: found.index + found[0].length };
  const meant = meantAt(sentence, hit);
  const said = { rule: 'continuity/appearance', key: 'freckles', value: none ? 'none' : 'some', mode: none ? 'given' : 'held' } as const;
  if (meant) sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { ...said, stanceEnd: hit.start });
}
