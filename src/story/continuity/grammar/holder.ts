import { isFolk } from '../lexicon/folk.js';
import { firstIn } from './matches.js';
import { isKin, isPet, isRole } from '../lexicon/nouns.js';
import type { Gender } from '../lexicon/gender.js';

/** Whom a fact is about, as its sentence says it. */
export type Holder =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'pronoun'; readonly gender: Gender }
  | { readonly kind: 'narrator' }
  | { readonly kind: 'role'; readonly text: string }
  | { readonly kind: 'kin'; readonly relation: string; readonly of: Holder };

const KIN =
  /^(.+?)(?: 's)? (?:(?:older|elder|eldest|oldest|younger|youngest|little|big|late|dead|old|only|twin|dear|poor|own) ){0,2}([a-zé]+)$/u;

const PRONOUNS = new Map<string, Holder>([
  ...['he', 'his', 'him'].map((word): [string, Holder] => [word, { kind: 'pronoun', gender: 'm' }]),
  ...['she', 'her', 'hers'].map((word): [string, Holder] => [word, { kind: 'pronoun', gender: 'f' }]),
  ...['i', 'my', 'me', 'mine'].map((word): [string, Holder] => [word, { kind: 'narrator' }]),
]);

function kinOf(text: string): Holder | undefined {
  const [, owner, relation] = firstIn(KIN, text) ?? [];
  if (owner === undefined || relation === undefined || (!isKin(relation) && !isPet(relation))) return undefined;
  const of = holderOf(owner);
  return of && { kind: 'kin', relation, of };
}

/** "By Christmas Anna was dead": the feast is no part of the name. */
function withoutFeast(name: string): string {
  return name.replace(
    /^(?:Christmas|Easter|Lent|Michaelmas|Whitsun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|July|September|October|November|December) (?=\p{Lu})/u,
    '',
  );
}

/** Reads what `OWNER` or `SUBJECT` matched; undefined when it is nobody ("his coat"). */
export function holderOf(matched: string): Holder | undefined {
  const text = matched.replace(/ 's$/u, '');
  const lower = text.toLowerCase();
  const pronoun = PRONOUNS.get(lower);
  if (pronoun) return pronoun;
  if (lower.startsWith('the ') && !lower.includes(" 's "))
    return isRole(lower.slice(4)) || isFolk(lower.slice(4)) ? { kind: 'role', text: lower.slice(4) } : undefined;
  return kinOf(text) ?? (/^\p{Lu}/u.test(text) && !text.includes(" 's ") ? { kind: 'name', text: withoutFeast(text) } : undefined);
}
