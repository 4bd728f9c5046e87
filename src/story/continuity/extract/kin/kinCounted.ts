import { holderOf } from '../../grammar/holder.js';
import type { Mode } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import type { FactSheet, Hit } from '../fact.js';
import type { Meant } from '../subject.js';

export const CHILDREN = ['child', 'son', 'daughter'];
export const SPOUSES = ['wife', 'husband'];
/** What somebody may be to another, as a pattern. */
export const RELATIVE =
  '(?:great-(?:great-)?)?(?:grandmother|grandfather|grandson|granddaughter|grandchild|aunt|uncle|niece|nephew)|(?:mother|father|brother|sister|son|daughter|cousin)-in-law|(?:half|step|foster)-?(?:mother|father|brother|sister|son|daughter|child)|god(?:mother|father|son|daughter|child)|mother|father|brother|sister|son|daughter|child|wife|husband|cousin|grandma|gran|granny|nana|grandpa|granddad|grandad|mum|mom|dad|twin|sibling|fiancée|fiancé|widow|widower|flesh and blood';
/** Kin as they are counted. */
export const PLURAL =
  'brothers|sisters|sons|daughters|children|kids|bairns|babies|little ones|grandkids|uncles|aunts|cousins|nephews|nieces|siblings|grandchildren|grandsons|granddaughters';

const SINGULAR = new Map([
  ['children', 'child'],
  ['kids', 'child'],
  ['bairns', 'child'],
  ['babies', 'child'],
  ['little ones', 'child'],
  ['grandkids', 'grandchild'],
  ['wives', 'wife'],
  ['grandchildren', 'grandchild'],
  ['boys', 'son'],
  ['girls', 'daughter'],
]);

/** One of several kin. */
export function singular(kin: string): string {
  return SINGULAR.get(kin) ?? kin.replace(/s$/u, '');
}

/** How many somebody has of a kin. */
interface Counted {
  readonly kin: string;
  readonly value: string;
  readonly low: number;
  readonly high: number;
  readonly mode: Mode;
}

/** Adds how many of a kin somebody has. */
export function addKin(
  sentence: Sentence,
  hit: Pick<Hit, 'start' | 'end'>,
  meant: Meant | undefined,
  sheet: FactSheet,
  said: Counted,
): void {
  if (!meant) return;
  const { kin, mode, value, low, high } = said;
  const fact = { rule: 'continuity/kinship', key: `kin:${kin}`, value, low, high, mode, stanceEnd: hit.start } as const;
  sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, fact);
}

/** Whose the kin are that a hit names an owner of. */
export function ownerOf(hit: Hit): Meant | undefined {
  const holder = holderOf(hit.own);
  return holder && { holder, start: hit.ownStart };
}
