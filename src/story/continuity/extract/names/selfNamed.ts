import { SPEECH } from '../../grammar/sentences.js';
import type { SoleMention } from '../../grammar/soleMentions.js';
import { isNoPerson } from '../../lexicon/common.js';

const TITLE = '(?:Mr|Mrs|Miss|Ms|Dr|Captain|Sergeant|Constable|Lieutenant|Father|Sister|Brother|Inspector|Nurse|Colonel|Major|Professor)';
const NAME = `(?:${TITLE}\\.? )?[A-ZÀ-Þ][a-zà-ÿ'’-]{2,}(?: [A-ZÀ-Þ][a-zà-ÿ'’-]{2,}){0,2}`;
const IS = "(?:['’]s| is)";
/** How people say their own names. */
const OWN: readonly RegExp[] = [
  `(?:^|[,.;:!?—] )(?:I(?:['’]m| am)(?: called)?|(?:[Mm]y|[Tt]he) name${IS}|[Nn]ame${IS}|(?:[Yy]ou (?:can|may) |[Pp]lease )?[Cc]all me|[Ee]veryone calls me|[Tt]hey call me|I was (?:christened|baptised|named)|I go by|I answer to) (${NAME})(?=[,.;!?—]|$| and| but| at| from| of)`,
  `(?:^|[,.;:!?—] )(${NAME})(?:['’]s| is| they call me)(?: (?:the|my) name| me)?(?=[,.;!?—]|$)`,
  `^(${TITLE}\\.? [A-ZÀ-Þ][a-zà-ÿ'’-]{2,}|[A-ZÀ-Þ][a-zà-ÿ'’-]{2,} [A-ZÀ-Þ][a-zà-ÿ'’-]{2,}), at your service`,
].map((source) => new RegExp(source, 'u'));

/** The name by which somebody who speaks says that they go. */
export function ownNameIn(said: string): string | undefined {
  if (!/[A-ZÀ-Þ]/u.test(said) || !/\b(?:I|[Nn]ame|[Cc]all|me|service)\b/u.test(said)) return undefined;
  for (const each of OWN) {
    const name = each.exec(said)?.[1];
    if (name === undefined) continue;
    const [first = ''] = name.replace(new RegExp(`^${TITLE}\\.? `, 'u'), '').split(' ');
    if (!isNoPerson(first)) return name.replace('.', '');
  }
  return undefined;
}

const TAG =
  /^(?:said|says|told|tells|replied|replies|answered|answers|added|explained|explains|admitted|whispered|whispers|murmured|muttered|announced|announces|confessed|continued|called|calls|cried|cries|shouted|croaked|growled|repeated|insisted|began)$/u;

/** Whoever of a post says what is said: "said the landlady", "the landlady told them". */
export function speakerAmong(words: readonly string[], soles: readonly SoleMention[]): SoleMention | undefined {
  const at = words.indexOf(SPEECH);
  if (at < 0) return undefined;
  return soles.find(({ sort, label, one: { from, to } }) => {
    if (sort !== 'person' || label !== undefined) return false;
    return (TAG.test(words[from - 1] ?? '') && words[from - 2] === SPEECH) || TAG.test(words[to + 1] ?? '');
  });
}
