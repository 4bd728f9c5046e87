import { occursIn } from '../../grammar/matches.js';
import { NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { whoseIs } from './bearer.js';

const LIMB = '(?<limb>arm|hand|leg|foot|eye)';
const VAL = '(?<val>left|right)';
const LEFT = `(?:(?:which|that) )?(?:(?:[a-z]+|${NAME}) ){0,5}?(?:left|spared|remaining|remained|(?:he|she|I) (?:still )?(?:had|has)(?= ?[,;.]|$))\\b(?! (?:in|on|at|behind|free|un[a-z]+)\\b)`;

/** The one of two limbs that somebody has left, and so that they lack the other. */
const REMAINING: readonly RegExp[] = [
  // "her one arm, the right", "the one hand left to him, his left"
  `${OWNER} (?:one|only|single|remaining|surviving|sole|last) (?:good |sound |whole |remaining )?${LIMB}(?: left)? [,—:] (?:his |her |my |the )${VAL}\\b`,
  `\\b(?:the |but )(?:one |only |single |sole )?${LIMB} (?:that was |that is |still )?(?:left|remaining|remained) (?:to )?(?:him|her|me) [,—:] (?:his |her |my |the )${VAL}\\b`,
  // "his left hand, the only one the war had left him"
  `(?:${OWNER}|\\b[Tt]he) ${VAL}(?: ${LIMB})? [,—] the (?:only |single )?(?:one|hand|arm|leg|foot|eye) ${LEFT}`,
].map(pattern);
const GATE = /\b(?:one|only|single|remaining|remained|surviving|sole|spared)\b/u;
const OTHER = new Map([
  ['left', 'right'],
  ['right', 'left'],
]);
/** A limb that was spared is one of two, of which the other may be there still. */
const SPARED = /\bspared$/u;

function limbOf({ part }: Hit, text: string): 'arm' | 'leg' | 'eye' {
  const limb = part('limb') || (/\b(?:legs?|foot|feet|eyes?)\b/u.exec(text)?.[0] ?? 'hand');
  if (limb.startsWith('eye')) return 'eye';
  return /^(?:leg|foot|feet)/u.test(limb) ? 'leg' : 'arm';
}

/** Which of two limbs somebody has left. */
export function readRemaining(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!/\b(?:left|right)\b/u.test(text) || !occursIn(GATE, text)) return;
  for (const each of REMAINING) {
    for (const hit of hitsOf(sentence, each)) {
      const meant = whoseIs(sentence, hit);
      if (!meant) continue;
      const limb = limbOf(hit, text);
      const side = OTHER.get(hit.val) ?? '';
      const where = { start: Math.min(hit.start, meant.start), end: hit.end, ownStart: meant.start };
      const rule = limb === 'eye' ? 'continuity/appearance' : 'continuity/hand';
      const said = SPARED.test(hit.match[0])
        ? { key: `injury:${limb}`, value: side, low: 1, traits: ['either', limb, ''] }
        : { key: `limb:${limb}`, value: `lost ${side}`, low: 1 };
      sheet.addOf(sentence, meant.holder, where, { rule, ...said, mode: 'given', stanceEnd: where.start });
    }
  }
}
