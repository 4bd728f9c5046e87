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

/** Persons and animals whose noun tells no gender. */
const UNGENDERED = /\b(?:twin|cousin|sibling|friend|parent|neighbou?r|colleague|partner|baby|infant|stranger|dog|cat|horse)\b/u;

/** The one person a sentence speaks of: named, or "he", or "she", or "I" when there is nobody else. */
export function soleOf(sentence: Sentence): { readonly holder: Holder; readonly start: number } | undefined {
  const mentions = mentionsOf(sentence);
  const names = mentions.filter(({ kind }) => kind === 'name');
  const pronouns = mentions.filter(({ kind }) => kind === 'pronoun');
  if (UNGENDERED.test(sentence.text) || mentions.some(({ kind }) => kind === 'noun') || new Set(names.map(({ text }) => text)).size > 1)
    return undefined;
  if (new Set(pronouns.map(({ gender }) => gender)).size > 1) return undefined;
  const meant = names[0] ?? pronouns[0];
  if (meant) {
    const holder = holderOf(meant.text);
    return holder && { holder, start: sentence.at[meant.token] ?? 0 };
  }
  const own = sentence.words.findIndex((word) => /^(?:I|my|My|me)$/u.test(word));
  return own < 0 ? undefined : { holder: { kind: 'narrator' }, start: sentence.at[own] ?? 0 };
}
