import { isPost } from '../../lexicon/posts.js';
import { isTrade } from '../../lexicon/trades.js';
import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, pattern } from '../../grammar/pattern.js';
import { mentionsOf } from '../../grammar/mentions.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';

const POST = '(?<post>[a-z]+(?:-[a-z]+| (?:master|mistress|keeper|driver|doctor|surgeon|teacher|officer))?)';
const THE = `\\b(?:[Tt]he|[Oo]ur|[Tt]heir) (?:${ADJ} ){0,1}?${POST}`;
const MANY = `(?: of (?!(?:the|an?)\\b)[a-z]+| at the [a-z]+| there| here)?`;
const CALLED = '(?:called|named|by the name of|whose name (?:was|is)|known as)';

/** Who holds a post: it is said plainly, and is what they live by. */
const PLAINLY: readonly RegExp[] = [
  `${THE}${MANY} , (?:an?|one|a certain) (?<who>${NAME})(?! 's)(?= ,|$)`,
  `${THE}${MANY} , (?:an? |the )?(?:${ADJ} ){0,3}[a-z]+ ${CALLED} (?<who>${NAME})(?! 's)`,
  `${THE}${MANY} (?:(?:was|is|were|had been|has been) )?${CALLED} (?<who>${NAME})(?! 's)`,
  `${THE}${MANY} (?:was|is) (?:an? |one |old |young |a certain )?(?:an? (?:${ADJ} ){0,3}[a-z]+ ${CALLED} )?(?<who>${NAME})(?! 's)`,
  `${THE}${MANY} 's (?:own |real |full )?name (?:was|is|had always been) (?<who>${NAME})(?! 's)`,
  `the name of ${THE.replace('[Tt]he|', 'the|')}${MANY} (?:was|is) (?<who>${NAME})(?! 's)`,
  `\\b[Aa]s (?:the )?${POST} , (?<who>${NAME})(?! 's)`,
].map(pattern);

/** The one who is named beside a post, or by it. */
const HELD: readonly RegExp[] = [
  `${THE}${MANY} ,? ?(?<who>${NAME})(?! 's)(?= (?:,|\\(|had|has|was|is|came|comes|[a-z]+ed|[a-z]+s)\\b|$| ,)`,
  `(?<who>${NAME}) ,? ?(?:was|is|had been|has been|became|had always been)(?: [a-z]+)? the (?:${ADJ} ){0,1}?${POST}\\b`,
  `(?<who>${NAME}) (?:, )?(?:who (?:was|is|had been|has been) )?(?:the|our|their) (?:${ADJ} ){0,1}?${POST}\\b(?! 's)`,
  `(?<who>${NAME}) ,? ?(?:as|being|in (?:his|her) (?:post|place|office) as) (?:the )?${POST} ,`,
  `${THE}${MANY} (?:signed|signs|introduced (?:himself|herself) as|introduces (?:himself|herself) as|gave (?:his|her) name as|answered to|answers to|wrote|writes)(?: (?!as\\b)[a-z]+){0,4}? (?<who>${NAME})`,
  `(?:sign|plate|board|card|label|badge|letters|door|ledger|list)[^.]{0,24} (?:said|says|read|reads|bore|bears|gave|gives|spelled|announced|announces) (?:the name )?(?<who>${NAME}) ,[^.]{0,60}\\bthe ${POST}\\b`,
  `^the ${POST} [a-z]+ (?:[a-z]+ ){0,6}; (?<who>${NAME}) `,
].map(pattern);

const GATE = /\b(?:the|as|our|their|being)\b/iu;
/** Another one who holds the post, or held it. */
const OTHERS =
  /\b(?:new|old|former|previous|late|next|other|second|another|deputy|assistant|successor|replaced|young|junior|senior|two|both|first)\b/u;

/** Of a name that some call them by. */
const TO_SOME =
  /\b[Tt]o (?:the|his|her|their|all|most|some|every) [a-z]+(?: [a-z]+)? ?,? (?:the|our|\p{Lu})|\bas (?:the|his|her|their|most) [a-z]+ call/u;

/** "The children called the housekeeper Abby". */
const CALLING = /\b(?:calls?|called|calling|nicknamed|dubbed) $/u;

/** That it is not the name they have. */
const NOT_REAL = /\bon account of\b|\bof that name\b|\breal name\b|\bwas not (?:his|her) name\b/u;

function readHit(sentence: Sentence, hit: Hit, isPlain: boolean, sheet: FactSheet): void {
  const post = hit.part('post');
  const noun = isPost(post) ? post : (post.split(' ')[0] ?? '');
  if (OTHERS.test(hit.match[0]) || CALLING.test(sentence.text.slice(0, hit.start)) || TO_SOME.test(sentence.text.slice(0, hit.end))) return;
  const at = { ...hit, ownStart: hit.start };
  const held = { rule: 'continuity/naming', key: 'post', value: hit.part('who'), low: 1, mode: 'given' } as const;
  if (isPost(noun)) sheet.addOf(sentence, { kind: 'role', text: noun }, at, held);
  const who = isPlain && isTrade(post) ? holderOf(hit.part('who')) : undefined;
  const trade = { rule: 'continuity/other', key: 'trade', value: post, low: 2, mode: 'ever' } as const;
  if (who) sheet.addOf(sentence, who, at, trade);
}

/** What whoever holds a post is called: "the landlady, Edith Farrow". */
export function readPosts(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text) || !/\p{Lu}\p{Ll}/u.test(sentence.text) || occursIn(NOT_REAL, sentence.text)) return;
  for (const each of PLAINLY) for (const hit of hitsOf(sentence, each)) readHit(sentence, hit, true, sheet);
  for (const each of HELD) for (const hit of hitsOf(sentence, each)) readHit(sentence, hit, false, sheet);
  readBeside(sentence, sheet);
}

const ANY = pattern(`\\b(?:[Tt]he|[Oo]ur|an?|[Aa]s|,) (?:[a-z]+ ){0,1}?${POST}\\b(?! 's)`);

/** One name and one post in a sentence may belong together: weaker than if it were said. */
function readBeside(sentence: Sentence, sheet: FactSheet): void {
  const names = mentionsOf(sentence).filter(({ kind }) => kind === 'name');
  const [name] = names;
  if (!name || names.some(({ text }) => text !== name.text) || !name.text.includes(' ')) return;
  const hits = [...hitsOf(sentence, ANY)].filter((hit) => isPost(hit.part('post')));
  const [hit] = hits;
  if (!hit || hits.length > 1 || OTHERS.test(hit.match[0]) || occursIn(TO_SOME, sentence.text)) return;
  const start = sentence.at[name.token] ?? 0;
  const said = { rule: 'continuity/naming', key: 'post', value: name.text, mode: 'ever' } as const;
  sheet.addOf(sentence, { kind: 'role', text: hit.part('post') }, { start, end: start + name.text.length, ownStart: start }, said);
}
