import { isNoPerson } from '../../lexicon/common.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { isBeastKind, isOwnedOnly, isPersonKind, isPlaceKind, kindOfNamed, NAMED_NOUNS } from '../../lexicon/namedKinds.js';
import { isByname } from '../../grammar/byname.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { ownedBy } from './namings.js';

const GATE = new RegExp(`\\b(?:${NAMED_NOUNS})\\b`, 'u');
const THING = `(?<thing>${NAMED_NOUNS})`;
/** Whose, or which, it is: "Tom 's old dog", "the village pub", "her boss". */
const ONE = `(?<own>${NAME} 's|\\b[Tt]he [a-z]+ 's|\\b(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Tt]he)) (?:${ADJ} ){0,2}?${THING}\\b`;
const WHO = `(?<art>[Tt]he )?(?<who>${NAME}(?! 's [A-Z])(?![a-z])|${NAME} 's [A-ZÀ-Þ][a-zà-ÿ]+)(?! 's (?!$|[,;]))`;
const CALLED = '(?:called|named|christened|by the name of|whose name (?:was|is)|known as)';
const STOP = '(?= ,| [;:—]|$)';

interface Frame {
  readonly each: RegExp;
  /** How plainly it says so: 2 that it is the name, 1 that it is one. */
  readonly weight: number;
}
const frame = (source: string, weight = 2): Frame => ({ each: pattern(source), weight });

const FRAMES: readonly Frame[] = [
  frame(`${ONE} ,? ?(?:(?:was|is|were|had been) )?${CALLED} ${WHO}`),
  frame(`${ONE} , (?:an? (?:${ADJ} ){0,3}[a-z]+ ${CALLED} )?${WHO}${STOP}`),
  frame(`${ONE} (?:was|is) (?:an? (?:${ADJ} ){0,3}[a-z]+ ${CALLED} )?${WHO}${STOP}`),
  frame(`${ONE} (?:in|of|on) (?:the|that|this) [a-z]+ (?:was|is|was called|is called) ${WHO}`),
  frame(`${ONE} 's (?:full |real |own |first |Christian |given )?name (?:was|is|,|had always been) ${WHO}`),
  frame(`\\b[Tt]he name of ${ONE} (?:was|is) ${WHO}`),
  frame(`${ONE} (?:introduced (?:himself|herself) as|answered to|answers to|went by|goes by|gave (?:his|her) name as) ${WHO}`),
  frame(`${WHO} , ${ONE}(?= ,| [a-z]+(?:ed|s)\\b|$)`),
  frame(`${WHO} , ${ONE} 's name\\b`),
  frame(`${WHO} (?:was|is) ${ONE}(?= (?:,|and|here|there|at|in|of)\\b| [,;]|$)`),
  frame(`${WHO} the ${THING}\\b(?! 's)`),
  frame(
    `(?<own>${NAME}|\\b(?:[Hh]e|[Ss]he|I|[Tt]hey)\\b|\\b[Tt]he [a-z]+) (?:had|has|have|owned|owns|rode|rides|kept|keeps) (?:just |only )?(?:an?|the|one)(?: one)? (?:${ADJ} ){0,3}?${THING} (?:, (?:an? )?(?:[a-z]+ ){1,4})?${CALLED} ${WHO}`,
  ),
  frame(`\\b(?:named|called|christened|names|calls) ${ONE} ${WHO}${STOP}`),
  frame(`${ONE}(?: of)? ${WHO}`, 1),
];

/** Another one of the kind. */
const OTHERS =
  /\b(?:new|old|former|previous|late|next|other|second|another|deputy|assistant|last|young|younger|older|elder|both|first|one of|sister|rival|neighbou?ring|nearest)\b/u;
/** "With the dog, Anna …" opens a sentence and is followed by whose it is that acts. */
const OPENED =
  /^(?:(?:still|then|and|but|only|even|back) )?(?:with|to|from|for|at|by|in|of|on|beside|like|behind|outside|inside|near|past|after|before|aboard) $/u;
/** "The pub in the village was the Crown": not the village was. */
const WITHIN = /\b(?:in|of|at|on|from|near|by|to) $/u;
/** "The baker, Tom, and Anna" may be three. */
const LISTED = /^ , (?:and|or|[Tt]he|his|her|\p{Lu})/u;
/** "The crew called their freighter the Bathtub": what some call it. */
const CALLED_BY =
  /\bon account of\b|\breal name\b|\b[Tt]o (?:them|him|her|us|me) the\b|\b(?:children|boys|girls|men|crew|hands|friends|locals|people|they|villagers|neighbours|neighbors|everyone|everybody|we|it|as [a-z ]{0,16}|(?:half|most|all|some)(?: of)? the [a-z]+) (?:call|calls|called|nicknamed)\b|\b[Tt]o (?:the|his|her|their|all|most) [a-z]+ (?:the|our|their)\b/u;
const DENIED = /\b(?:not|never|nobody|no one|neither)\b/u;
/** So much before a match may say that it is another one. */
const BEFORE = 24;

function isSaid({ text }: Sentence, hit: Hit): boolean {
  const [before, after] = [text.slice(0, hit.start), text.slice(hit.end)];
  const said = hit.match[0].replace(hit.part('who'), '');
  const isApposed = said.includes(' , ');
  const isBeast = isBeastKind(kindOfNamed(hit.part('thing')) ?? '');
  const around = isBeast ? (before.slice(-BEFORE) + said).replace(/\b(?:old|young) /gu, '') : before.slice(-BEFORE) + said;
  if (DENIED.test(around) || OTHERS.test(around)) return false;
  if (isApposed ? OPENED.test(before) : WITHIN.test(before) && /^(?:the|The) .* (?:was|is) $/u.test(said)) return false;
  if (CALLED_BY.test(before + said + after)) return false;
  return !(isApposed && /^(?:the|The)/u.test(said) && LISTED.test(after));
}

function holderFor({ text }: Sentence, own: string, kind: string): Holder | undefined {
  const owner = own.replace(/ 's$/u, '').toLowerCase();
  if (isBeastKind(kind) && /^(?:the)?$/u.test(owner) && /\bnext[ -]door\b/u.test(text)) return ownedBy('the neighbour', kind);
  if (owner === '' || /^(?:the|our|their|they)$/u.test(owner)) return isOwnedOnly(kind) ? undefined : { kind: 'role', text: kind };
  const of = holderOf(own);
  if (of) return { kind: 'kin', relation: kind, of };
  return owner.startsWith('the ') ? ownedBy(owner, kind) : undefined;
}

function isNameOf(hit: Hit, kind: string): boolean {
  const who = hit.part('who');
  const [first = ''] = who.split(' ');
  if (isPlaceKind(kind) ? /^(?:Mr|Mrs|Miss|Ms|Dr)$/u.test(first) : isNoPerson(first)) return false;
  if (who === hit.part('own').replace(/ 's$/u, '')) return false;
  const isThe = hit.part('art') !== '';
  if (!isPlaceKind(kind)) return !isThe;
  return isThe || genderOfFirstName(first.toLowerCase()) === undefined;
}

function readHit(sentence: Sentence, hit: Hit, weight: number, sheet: FactSheet): void {
  const kind = kindOfNamed(hit.part('thing'));
  if (kind === undefined || !isSaid(sentence, hit) || !isNameOf(hit, kind) || (!isPersonKind(kind) && isByname(sentence.text))) return;
  const holder = holderFor(sentence, hit.part('own'), kind);
  if (!holder) return;
  const said = { rule: 'continuity/naming', key: `called:${kind}`, value: hit.part('who'), low: weight, mode: 'held' } as const;
  sheet.addOf(sentence, holder, hit, said);
}

/** What somebody's dog, ship, landlady, or the village's pub is called. */
export function readNamedOnes(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text) || !/\p{Lu}\p{Ll}/u.test(sentence.text)) return;
  for (const { each, weight } of FRAMES) for (const hit of hitsOf(sentence, each)) readHit(sentence, hit, weight, sheet);
}
