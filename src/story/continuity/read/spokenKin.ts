import type { Fact } from '../extract/fact.js';
import { type Holder, holderOf } from '../grammar/holder.js';
import { KIN } from '../lexicon/nouns.js';

const RELATIVE = `(?<kin>${KIN}|(?:mother|father|brother|sister|son|daughter)-in-law|half-brother|half-sister|godson|goddaughter|godfather|godmother)`;
const RANK = '(?:(?<rank>older|elder|eldest|big|younger|youngest|little|baby|own|dear|only) )?';
const NAME = '(?<who>[A-ZÀ-Þ][A-Za-zÀ-ÿ-]+)';
/** Whose kin a speaker says that somebody is: their own, or the hearer's. */
const SAID: readonly RegExp[] = [
  new RegExp(`\\b(?<own>[Mm]y|[Yy]our) ${RANK}${RELATIVE},? ${NAME}`, 'u'),
  new RegExp(`\\b${NAME}(?:['’]s| is|,| was) (?<own>my|your) ${RANK}${RELATIVE}\\b(?! [a-z]+['’]s)(?!['’]s)`, 'u'),
];
const HEARER = /^(?:to|told|tells|asked|asks|reminded|reminds|assured|assures|informed|informs)$/u;
const UNSAID = /\b(?:if|not|n't|n’t|never|like|almost|as good as|were|isn['’]t|wasn['’]t|would|used to)\b/u;

/** To whom a sentence says that its speech is spoken. */
function hearerIn(words: readonly string[]): Holder | undefined {
  const at = words.findIndex((word, token) => HEARER.test(word) && /^[A-ZÀ-Þ][a-zà-ÿ]/u.test(words[token + 1] ?? ''));
  if (at < 0) return undefined;
  let last = at + 1;
  while (/^[A-ZÀ-Þ][a-zà-ÿ]/u.test(words[last + 1] ?? '')) last++;
  return holderOf(words.slice(at + 1, last + 1).join(' '));
}

/** "“This is my stepfather, Fergus,” Corwin said." "“Your aunt Drusilla has been,” Edgar told Marcus." */
export function kinOfSpeech(
  said: string,
  speaker: Holder | undefined,
  words: readonly string[],
): { readonly fact: Fact; readonly holder: Holder }[] {
  if (said.includes('?') || UNSAID.test(said)) return [];
  return SAID.flatMap((each) => {
    const match = each.exec(said);
    const { own = '', rank = '', kin = '', who = '' } = match?.groups ?? {};
    const holder = /^my$/iu.test(own) ? speaker : hearerIn(words);
    const other = holderOf(who);
    if (!match || !holder || other?.kind !== 'name') return [];
    const age = /^(?:older|elder|eldest|big)$/u.test(rank) ? 'older ' : /^(?:younger|youngest|little|baby)$/u.test(rank) ? 'younger ' : '';
    const where = { sentence: 0, token: 0, start: match.index, end: match.index + match[0].length };
    const claim = {
      rule: 'continuity/kinship',
      key: 'relation',
      value: `${age}${kin}`,
      low: 0,
      high: 0,
      traits: [],
      isFirm: true,
    } as const;
    return [{ fact: { ...claim, ...where, holder, other, isNow: false, isSaid: true }, holder }];
  });
}
