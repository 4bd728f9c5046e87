import { isKin, isRole } from '../lexicon/nouns.js';
import type { Gender } from './types.js';

/** Whom a fact is about, as its sentence says it. */
export type Holder =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'pronoun'; readonly gender: Gender }
  | { readonly kind: 'narrator' }
  | { readonly kind: 'role'; readonly text: string }
  | { readonly kind: 'kin'; readonly relation: string; readonly of: Holder };

const KIN =
  /^(.+?)(?: 's)? (?:(?:older|elder|eldest|oldest|younger|youngest|little|big|late|dead|old|only|twin|dear|poor|own) ){0,2}([a-zé]+)$/u;

/** Reads what `OWNER` or `SUBJECT` matched. */
export function holderOf(matched: string): Holder | undefined {
  const text = matched.replace(/ 's$/u, '');
  const lower = text.toLowerCase();
  if (lower === 'he' || lower === 'his' || lower === 'him') return { kind: 'pronoun', gender: 'm' };
  if (lower === 'she' || lower === 'her') return { kind: 'pronoun', gender: 'f' };
  if (text === 'I' || lower === 'my' || lower === 'me') return { kind: 'narrator' };
  if (lower.startsWith('the ')) return isRole(lower.slice(4)) ? { kind: 'role', text: lower.slice(4) } : undefined;
  const kin = KIN.exec(text);
  const of = kin?.[1] === undefined || !isKin(kin[2] ?? '') ? undefined : holderOf(kin[1]);
  if (of && kin?.[2] !== undefined) return { kind: 'kin', relation: kin[2], of };
  return /^\p{Lu}/u.test(text) ? { kind: 'name', text } : undefined;
}
