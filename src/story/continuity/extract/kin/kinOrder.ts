import { ordinalOf } from '../../lexicon/ordinals.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';

const FIRST = 'eldest|oldest|elder|firstborn|first-born|first';
const LAST = 'youngest|younger|baby|last|last-born';
const FIRST_WORD = new RegExp(`^(?:${FIRST}|senior)$`, 'u');
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const CHILD = '(?:child|son|daughter|girl|boy|one|brother|sister)';
const CHILDREN = '(?:children|sons|daughters|girls|boys|brothers|sisters|siblings|kids|brood|twins|family|tribe|clan|litter)';
/** Of the whole family: "of the Harker boys", "of a family of five", "of them all". */
const OF_ALL = `(?:of|among|in) (?:(?:the|a|his|her|my|our|their) )?(?:family of )?(?:[a-z]+ )?(?:(?:${COUNT} )?(?:${NAME} |(?:${NAME}|his mother|her mother|my mother|his father|her father|my father) 's )?(?:[a-z]+ )?${CHILDREN}|${COUNT}(?= (?:[,;:—]|and|but|to be born)|$))`;
/** Whoever is the first, or the last, of their parents' children. */
const PLACE_AMONG: readonly RegExp[] = [
  `${SUBJECT} (?:was|is|had been|being) (?:the |a )?(?<val>${FIRST}|${LAST}) (?:${CHILD} )?${OF_ALL}`,
  `(?<own>${NAME}) , (?:(?:who (?:was|is)|being|as|though|the) )?(?:the )?(?<val>${FIRST}|${LAST}) (?:${CHILD} )?${OF_ALL}`,
  `\\b(?:[Aa]s|[Bb]eing|[Tt]hough|[Ss]ince (?:he|she) was) (?:the )?(?<val>${FIRST}|${LAST}) (?:${CHILD} )?${OF_ALL}[^;:]{0,20} ,? ?(?<own>${NAME})`,
  `\\b[Oo]f (?:the|his|her|their) ${COUNT}(?: ${NAME})? ${CHILDREN} ,? ?(?<own>${NAME}) (?:was|is|had been) the (?<val>${FIRST}|${LAST})\\b`,
  `\\b[Tt]he (?<val>${FIRST}|${LAST}) of (?:the )?${COUNT}(?: ${NAME})? ${CHILDREN} ,? ?(?:was )?(?<own>${NAME})`,
  `${SUBJECT} (?:was|is|had been) (?:the |an? )?(?<val>first-born|firstborn|eldest child|eldest son|eldest daughter|youngest child|youngest son|youngest daughter)(?= [,;:—]| and| but|$| of (?:the |his |her |my )?(?:${NAME}|family|house|parents|marriage))`,
].map(pattern);
/** "The seventh of nine children", "as a second son", "the middle one of three": there were others before. */
const NTH: readonly RegExp[] = [
  `${SUBJECT} ,? ?(?:was|is|had been|being|as|came) (?:the |an? )?(?<val>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|middle) (?<of>child|son|daughter|boy|girl|one|born|brother|sister)?(?= ?(?:of|in|to|and|but|by|[,;:—]|$))`,
  `${SUBJECT} , (?:the |an? )(?<val>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|middle) (?<of>child|son|daughter|boy|girl|one|brother|sister)?(?= ?(?:of|in) (?:(?:the|a|his|her|my) )?(?:[a-z]+ )?(?:${COUNT}|${NAME}|family))`,
  `\\b[Aa]s (?:the |an? )(?<val>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|middle) (?<of>child|son|daughter)[^,;:]{0,24} , (?<own>${NAME})`,
].map(pattern);
/** Nobody's children. */
const NO_CHILD =
  /^ of (?:the |his |her |their |a |an )?(?:[a-z]+ )?(?:month|year|week|day|century|class|wives|husbands|men|women|houses|floors|partners|company|regiment|line|name|series)\b/u;
/** The eldest, or the youngest, of whoever they are: at odds only with the other. */
const PLACED: readonly RegExp[] = [
  `(?<own>${NAME}) , (?:who (?:was|is) |being |as )?the (?<val>eldest|oldest|firstborn|first-born|youngest|baby)(?= ,)`,
  `(?<own>${NAME}) (?:was|is|had been) (?:of course |naturally )?the (?<val>eldest|firstborn|first-born|youngest|baby)(?: and | , |$)`,
  `\\b(?:[Aa]s|[Bb]eing) the (?<val>eldest|oldest|firstborn|first-born|youngest)(?: (?:${NAME} )?(?:${CHILD}))? ,? ?(?<own>${NAME})(?! (?:${CHILD}|${CHILDREN})\\b)`,
  `${SUBJECT} , (?:the )?(?<val>elder|younger) of (?:the )?(?:two|three|four|five|six) (?:${NAME} )?${CHILDREN}`,
].map(pattern);
const HAS = pattern(
  `${OWNER} (?:only )?(?<val>older|elder|eldest|oldest|big|younger|youngest|little|baby|kid) (?:brother|sister|siblings?)s?\\b(?!-)`,
);
const GATE =
  /\b(?:eldest|oldest|elder|older|big|firstborn|first-born|youngest|younger|baby|little|kid|last|first|last-born|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|middle)\b/u;

/** The places that a second, or a middle one, may have among all: a second son may have sisters before him. */
function rangeOf(hit: Hit): readonly [number, number] {
  const at = ordinalOf(hit.val);
  if (at === undefined) return [2, 99];
  return [at, /^(?:|child|one|born)$/u.test(hit.part('of')) ? at : 99];
}

/** Whether somebody has older, or younger, brothers and sisters: "the eldest of four" has no big brother. */
export function readKinOrder(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  const take = (hit: Hit, key: string, value: string, [low, high]: readonly [number, number], mode: 'ever' | 'held'): void => {
    sheet.add(sentence, hit, {
      rule: value === 'the eldest' || value === 'the youngest' ? 'continuity/age' : 'continuity/kinship',
      key,
      value,
      low,
      high,
      mode,
    });
  };
  const order = (hit: Hit, isFirst: boolean): void =>
    take(hit, 'order', isFirst ? 'the eldest' : 'the youngest', isFirst ? [1, 1] : [2, 99], 'ever');
  for (const each of PLACE_AMONG) {
    for (const hit of hitsOf(sentence, each)) {
      const isFirst = FIRST_WORD.test(hit.val.replace(/ .*/u, ''));
      take(hit, `kin:${isFirst ? 'older' : 'younger'} sibling`, 'none', [0, 0], 'ever');
      order(hit, isFirst);
    }
  }
  for (const each of NTH) {
    for (const hit of hitsOf(sentence, each)) {
      if (NO_CHILD.test(sentence.text.slice(hit.end))) continue;
      take(hit, 'order', `the ${hit.val}`, rangeOf(hit), 'ever');
    }
  }
  for (const each of PLACED) for (const hit of hitsOf(sentence, each)) order(hit, FIRST_WORD.test(hit.val));
  for (const hit of hitsOf(sentence, HAS))
    take(hit, `kin:${/^(?:older|elder|eldest|oldest|big)$/u.test(hit.val) ? 'older' : 'younger'} sibling`, 'one of them', [1, 99], 'held');
}
