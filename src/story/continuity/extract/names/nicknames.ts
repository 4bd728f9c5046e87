import { holderOf } from '../../grammar/holder.js';
import { mentionsOf } from '../../grammar/mentions.js';
import { occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';

const GATE = /\bnick-?names?\b|\b(?:one|single|only) name\b/u;
const ONLY = /\b(?:one|only|single|no other|nothing else|sole|but|except|the whole|always|ever)\b/u;
const WORD = "[A-ZÀ-Þ]['A-Za-zÀ-ÿ-]+";
/** Where the nickname itself stands. */
const CALLED: readonly RegExp[] = [
  `(?:\\b(?:was|is|be|being|but|except|ever)|[,:—]) (?<val>${WORD})(?= (?:,|;|—|and\\b|but\\b|to\\b|the\\b)|$)`,
  `^(?<val>${WORD}) (?:was|is) (?:what|the|his|her)\\b`,
].map(pattern);

/** The one nickname somebody has. */
export function readNicknames(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  const mentions = mentionsOf(sentence);
  for (const each of CALLED) {
    for (const hit of hitsOf(sentence, each)) {
      const others = mentions.filter(({ text }) => text !== hit.val);
      const names = others.filter(({ kind }) => kind === 'name');
      const meant = names[0] ?? others.find(({ kind }) => kind === 'pronoun');
      const holder = meant && holderOf(meant.text);
      if (!meant || !holder || new Set(names.map(({ text }) => text)).size > 1) continue;
      const said = {
        rule: 'continuity/naming',
        key: 'nickname',
        value: hit.val,
        low: occursIn(ONLY, sentence.text) ? 2 : 1,
        mode: 'held',
        other: { kind: 'name', text: hit.val },
      } as const;
      sheet.addOf(sentence, holder, { ...hit, ownStart: sentence.at[meant.token] ?? 0 }, said);
    }
  }
}
