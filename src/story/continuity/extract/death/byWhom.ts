import { type Holder, holderOf } from '../../grammar/holder.js';
import type { FactSheet } from '../fact.js';
import { gravesIn } from './graves.js';
import { killerOf, killingsIn } from './killers.js';
import { lastHoursIn } from './lastHour.js';
import { takeOf } from './takeOf.js';
import type { Written } from './written.js';

/** Of these nobody lives to tell. */
const SURELY =
  /\b(?:dead|killed|murdered|strangled|throttled|smothered|suffocated|assassinated|slew|slain|garrott?ed|drowned|gunned down|finished off|to death)\b/u;

const NARROWLY = /\b(?:nearly|almost|half|not|never|once)\b/u;

/** By whose hand somebody died, who was by, and where the body went. */
export function readByWhom({ written, known, whoAt, placed }: Written, sheet: FactSheet): void {
  for (const { hit, by, byStart, isCleft } of killingsIn(written)) {
    const own = whoAt(hit.ownStart, hit.own);
    const killer = killerOf(whoAt(byStart, by) ?? '');
    if (own === undefined || !killer) continue;
    if (SURELY.test(hit.match[0]) && !NARROWLY.test(hit.match[0])) {
      const dead = { rule: 'continuity/death', key: 'dead', value: 'dead', mode: 'ever' } as const;
      takeOf(known, placed(hit, own), { ...dead, stanceEnd: placed(hit, own).start }, sheet);
    }
    const { value, sort, gender, other } = killer;
    const meant = placed(hit, own);
    const claim = { rule: 'continuity/death', key: 'killer', value, traits: [sort, gender], other, mode: 'ever' } as const;
    takeOf(known, meant, isCleft ? { ...claim, stanceEnd: meant.start } : claim, sheet);
  }
  for (const { hit, rest, town } of gravesIn(written, known, placed)) {
    const { own, ownStart } = hit;
    const who = whoAt(ownStart, own);
    const claim = { rule: 'continuity/death', key: 'grave', value: rest, traits: town === '' ? [] : [town], mode: 'ever' } as const;
    if (who !== undefined) takeOf(known, placed({ ...hit, own, ownStart }, who), { ...claim, stanceEnd: placed(hit, who).start }, sheet);
  }
  for (const { hit, company, by, byStart } of lastHoursIn(written)) {
    const own = whoAt(hit.ownStart, hit.own);
    if (own === undefined) continue;
    const meant = placed(hit, own);
    takeOf(
      known,
      meant,
      {
        rule: 'continuity/death',
        key: 'company',
        value: company,
        other: companionOf(by === '' ? '' : (whoAt(byStart, by) ?? by)),
        mode: 'given',
      },
      sheet,
    );
  }
}

function companionOf(by: string): Holder | undefined {
  return by === '' ? undefined : holderOf(by);
}
