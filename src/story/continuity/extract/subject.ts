import { type Holder, holderOf } from '../read/holder.js';
import { mentionsOf } from '../read/mentions.js';
import { tokenAt } from '../read/sentences.js';
import type { Sentence } from '../read/types.js';

/**
 * Whose an unowned feature is ("Marta looked up, green eyes narrowed"): the sentence's subject, when nobody else is in the sentence.
 * @param isWith whether it hangs on a "with", which the noun before it may own
 */
export function subjectOf(
  sentence: Sentence,
  before: number,
  isWith: boolean,
): { readonly holder: Holder; readonly start: number } | undefined {
  const limit = tokenAt(sentence, before);
  const mentions = mentionsOf(sentence);
  const [first, ...others] = mentions.filter(({ token, kind }) => token < limit || kind !== 'pronoun');
  if (!first?.isSubject || first.kind === 'noun' || first.token >= limit) return undefined;
  // "Marta saw a girl with green eyes": the girl's. A pronoun of the subject's own does no harm.
  if (others.some(({ kind, text }) => kind !== 'pronoun' || text !== ownPronoun(first.text))) return undefined;
  const holder = holderOf(first.text);
  if (isWith && (limit - first.last > 8 || OWNS.test(sentence.text.slice(sentence.at[first.last] ?? 0, before)))) return undefined;
  return holder && { holder, start: sentence.at[first.token] ?? 0 };
}

/** A noun before a "with" may own what follows: "a doll with blue eyes", "men with brown eyes". */
const OWNS = /\b(?:an?|the|some|any|that|this|men|women|people|children|girls|boys|one|someone|somebody|those|[a-z]+s) (?:[a-z-]+ ){0,3}$/u;

function ownPronoun(subject: string): string {
  if (subject === 'he') return 'his';
  return subject === 'she' ? 'her' : '';
}
