import { genderOfFirstName } from '../../lexicon/firstNames.js';
import type { Gender } from '../../lexicon/gender.js';
import { genderOfNoun, isKin, isRole } from '../../lexicon/nouns.js';
import type { Holder } from '../../grammar/holder.js';
import { isFolk } from '../../lexicon/folk.js';
import { mournedOf } from '../../grammar/mourned.js';
import { NAME, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';
import { placing, startOf } from './placing.js';

const KILLED =
  '(?:shot(?: dead)?|stabbed|strangled|throttled|poisoned|killed|murdered|knifed|smothered|suffocated|bludgeoned|garrott?ed|assassinated|slew|slain|drowned|run over|ran over|beaten to death|gunned down|cut down|finished off|done to death|did for|struck down|pushed|hacked down)';
const SOMEBODY = `(?:${NAME}|I|(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ne of (?:the|his|her)) (?:[a-z-]+ ){0,3}?[a-z-]+)`;
const CLAUSE = '(?:^|[,;:—] |\\b(?:and|but|that|when|because|who|where|after|since|for|before) )';
const OTHERS = '(?: ,? ?(?:and )?not (?:[a-z]+ )?[A-Za-z]+)?';
const NO_ONE = /^(?:[Ii]t|[Tt]hat|[Tt]his|[Nn]obody|[Nn]othing|[Ww]hat|[Ss]omething)$/u;

/** A killing, its killer in `by`; whether a "not" in it is of somebody else. */
const WAYS: readonly (readonly [isCleft: boolean, each: RegExp])[] = (
  [
    [
      false,
      `(?<own>${NAME}) (?:was|were|had been|has been|is) (?:[a-z]+ly )?${KILLED}(?: [^;:—.]{0,40}?)? by (?<by>${SOMEBODY})(?![a-z-])(?! 's)`,
    ],
    [false, `${CLAUSE}(?<by>${SOMEBODY}) (?:(?:had|has|'d) )?(?:(?:himself|herself|[a-z]+ly) )?${KILLED} (?<own>${NAME})${WHOLE}`],
    [
      true,
      `\\b[Ii]t (?:was|is|had been) (?<by>${SOMEBODY})${OTHERS}(?: ,)? (?:who|that) (?:had |has |'d )?${KILLED} (?<own>${NAME})${WHOLE}`,
    ],
    [true, `\\b(?<by>${SOMEBODY})${OTHERS}(?: ,)? (?:who )?(?:had |has |'d )?(?:ran|run) (?<own>${NAME}) (?:through|over|down)\\b`],
    [
      false,
      `\\b(?:[Tt]he|[Aa]) (?:[a-z]+ )?(?:man|woman|one|person|hand|killer|murderer|assassin) (?:who|that) (?:had )?${KILLED} (?<own>${NAME})${WHOLE}[^,;:—]{0,24}? (?:was|is|had been) (?<by>${SOMEBODY})(?! 's [a-z])`,
    ],
    [
      false,
      `\\b(?:killer|murderer|murderess|assassin|slayer) of (?<own>${NAME}) (?:was|is|had been|proved to be) (?<by>${SOMEBODY})(?! 's [a-z])`,
    ],
    [
      false,
      `\\b(?:arrow|spear|knife|bullet|shot|stone|blow|poison|dagger|sword|axe|dose|bomb) (?:that|which) (?:had )?(?:killed|felled|slew|struck down) (?<own>${NAME})${WHOLE} (?:was|had been) (?:[a-z]+ ){1,3}by (?<by>${SOMEBODY})(?! 's)`,
    ],
    [
      false,
      `(?<own>${NAME}) (?:had |has )?(?:died|fell|fallen|perished|met (?:his|her) (?:end|death))(?: [^;:—.]{0,20}?)? (?:at|by) the hands? of (?<by>${SOMEBODY})(?![a-z-])(?! 's)`,
    ],
    [false, `(?<own>${NAME}) 's (?:killer|murderer|assassin) (?:was|had been|is|proved to be) (?<by>${SOMEBODY})`],
  ] as const
).map(([isCleft, each]) => [isCleft, placing(each)]);

/** By whose hand somebody died. */
export interface Killing {
  readonly hit: Hit;
  /** Where the killer stands in the text that was read, and how it names them. */
  readonly byStart: number;
  readonly by: string;
  readonly isCleft: boolean;
}

/** Who killed whom. */
export function* killingsIn(sentence: Sentence): Generator<Killing> {
  if (!GATE.test(sentence.text)) return;
  for (const [isCleft, each] of WAYS) {
    for (const hit of hitsOf(sentence, each)) {
      const by = hit.part('by');
      if (!NO_ONE.test(by)) yield { hit: { ...hit, ownStart: startOf(hit, 'own') }, byStart: startOf(hit, 'by'), by, isCleft };
    }
  }
}

const GATE =
  /\b(?:shot|stabbed|strangled|throttled|poisoned|killed|murdered|knifed|smothered|suffocated|bludgeoned|garrott?ed|assassinated|slew|slain|slayer|murderess|hands?|felled|drowned|over|beaten|gunned|cut down|finished off|done to|did for|struck|pushed|hacked|through|killer|murderer|assassin)\b/u;

/** Who a killer is: what is compared. */
export interface Killer {
  readonly value: string;
  readonly sort: 'name' | 'noun';
  readonly gender: Gender | '';
  readonly other: Holder | undefined;
}

/** What a sentence says of a killer; undefined where it is no person. */
export function killerOf(by: string): Killer | undefined {
  const holder = mournedOf(by);
  if (holder?.kind === 'name') return { value: lastWord(by).toLowerCase(), sort: 'name', gender: genderOfName(by), other: holder };
  if (holder?.kind === 'narrator') return { value: '', sort: 'name', gender: '', other: holder };
  if (holder?.kind === 'pronoun') return { value: '', sort: 'name', gender: holder.gender, other: holder };
  const noun = lastWord(by);
  return isSomebody(noun) ? { value: noun, sort: 'noun', gender: genderOfNoun(noun) ?? '', other: holder } : undefined;
}

function isSomebody(noun: string): boolean {
  return isKin(noun) || isRole(noun) || isFolk(noun) || genderOfNoun(noun) !== undefined;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

function genderOfName(name: string): Gender | '' {
  const first = name.split(' ')[0] ?? '';
  return genderOfFirstName(first.toLowerCase()) ?? TITLES.get(first) ?? '';
}

const TITLES = new Map<string, Gender>([
  ['Mr', 'm'],
  ['Mrs', 'f'],
  ['Miss', 'f'],
  ['Lady', 'f'],
  ['Lord', 'm'],
  ['Sir', 'm'],
  ['Sister', 'f'],
]);
