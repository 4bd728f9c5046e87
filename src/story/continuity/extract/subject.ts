import { type Holder, holderOf } from '../read/holder.js';
import { mentionsOf } from '../read/mentions.js';
import { tokenAt } from '../read/sentences.js';
import type { Sentence } from '../read/types.js';

/**
 * Whose an unowned feature is ("Marta looked up, green eyes narrowed"): the sentence's subject, when nobody else is in the sentence.
 * @param isWith whether it hangs on a "with", which the noun before it may own
 */
export function subjectOf(sentence: Sentence, before: number, isWith: boolean): { readonly holder: Holder; readonly start: number } | undefined {
  const limit = tokenAt(sentence, before);
  const mentions = mentionsOf(sentence);
  const [first, ...others] = mentions.filter(({ token, kind }) => token < limit || kind !== 'pronoun');
  if (!first?.isSubject || first.kind === 'noun' || first.token >= limit) return undefined;
  // "Marta saw a girl with green eyes": the girl's. A pronoun of the subject's own does no harm.
  if (others.some(({ kind, text }) => kind !== 'pronoun' || text !== ownPronoun(first.text))) return undefined;
  const holder = holderOf(first.text);
  if (isWith && limit - first.last > 8) return undefined;
  return holder && { holder, start: sentence.at[first.token] ?? 0 };
}

function ownPronoun(subject: string): string {
  if (subject === 'he') return 'his';
  return subject === 'she' ? 'her' : '';
}
