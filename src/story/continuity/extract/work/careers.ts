import { mayBeTrade } from '../../lexicon/occupations.js';
import { isTrade } from '../../lexicon/trades.js';
import { NUMBER } from '../../lexicon/nouns.js';
import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Mode } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const DET = "(?:(?:an?|the|its|their|our) |the [a-z]+ 's )";
/** A noun with up to two words before it: which of them belong to the trade is asked after. */
const TRADE = `(?<val>(?:[a-z]+(?:-[a-z]+)? (?:'s )?){0,3}?[a-z]+(?:-[a-z]+)?)`;
const END =
  '(?= (?:,|and|who|from|by|at|in|of|with|for|to|on|until|till|since|all|before|because|so|but|had|has|was|is|that|there|here|she|he|I|now|still|these|when|where|like|[A-Z][a-z]+)\\b| [,;:—)]|$)';
const YEARS = `(?:${NUMBER}|many|several|a few|all those|all these|(?:his|her|my)(?: [a-z]+)?|the best) years`;

/** What tells that somebody lives, or lived, by what follows or stands before. */
const CAREERS: readonly RegExp[] = [
  `\\b(?:work|works|worked|working|train|trained|employed|hired|engaged|practi[sc]ed|practi[sc]es|qualified|registered|serve|serves|served|living|bread|keep|wages?|money|rent|apprenticed|lives?|lived|employment|job|position|post|name|reputation|days|time|retired|retires|pension|toiled|slaved|started out|career|lifetime|life|${YEARS}) (?:[a-z]+ ){0,4}?as ${DET}${TRADE}${END}`,
  `\\b${YEARS} an? ${TRADE}${END}`,
  `\\b(?:been|was|is|being) ${DET}${TRADE} (?=for (?:(?:all|nearly|almost|over|more than) )?(?:${YEARS}|the whole of|the better part of|half (?:his|her|my|a)|most of|all)|all (?:his|her|my|the days)|until (?:he|she|I|(?:his|her|my) retirement)|till (?:he|she|I|(?:his|her|my) retirement)|from the day|since (?:he|she|I|school)|by (?:trade|profession|training|calling|vocation))`,
  `\\b(?:lived and died|ended (?:his|her) days|began life|started life|spent (?:his|her|my) (?:[a-z]+ ){0,2}(?:life|years|career|days)) (?:as )?an? ${TRADE}${END}`,
  `\\b(?:[Aa]|an|the|[Hh]is|[Hh]er|[Mm]y) (?:retired|former|ex|one-time|sometime|pensioned-off) ${TRADE}${END}`,
  `\\b(?:anything|nothing|aught) (?:else )?(?:but|except|other than|besides|save) an? ${TRADE}${END}`,
  `\\b(?:trade|profession|occupation|calling|job|vocation|employment|line of work|craft) (?:(?:had|has) (?:always |ever )?been|was|is) (?:that of )?an? ${TRADE}${END}`,
  `\\b(?:[Ii]n (?:his|her|my) working (?:days|life)|[Bb]efore (?:his|her|my) retirement|[Uu]ntil (?:his|her|my) retirement|[Ff]or a living|[Bb]y (?:trade|profession|training|vocation|calling)) ,? ?[^.;]{0,30}?\\b(?:was|is|been) (?:always )?an? ${TRADE}${END}`,
  `\\b(?:anything|known|nothing) but (?:the )?life of an? ${TRADE}${END}`,
  `\\b(?:[Aa]n? |[Tt]he )?${TRADE} (?:by (?:trade|profession|training|calling|vocation)|all (?:his|her|my) (?:working )?(?:life|days))\\b`,
  `\\bwith an? ${TRADE} for (?:an? )?(?<own>(?:his|her|my) (?:father|mother|husband|wife|brother|sister|uncle|aunt|son|daughter))\\b`,
].map(pattern);
/** "The plate on Anna's gate said Plumber", "the sign said: Anna Hale, notary". */
const SIGNS: readonly RegExp[] = [
  `\\b(?:plate|sign|board|card|nameplate|shingle|brass|lettering)\\b[^.;]{0,16}? (?:on|at|beside|over|by|above|outside|in) ${OWNER} [a-z]+ (?:[a-z]+ )?(?:said|says|read|reads|announced|announces|proclaimed|was lettered)(?: :| ,)? (?:an? )?(?<val>[A-Za-z][a-z]+(?: [A-Za-z][a-z]+)?)(?= (?:,|and|in|of|to|for)\\b| [,;:—]|$)`,
  `\\b(?:plate|sign|board|card|nameplate|shingle|brass|lettering|envelope)\\b[^.;]{0,24}? (?:said|says|read|reads|bore the words|bears the words|announced|ran)(?: :| ,)? (?<own>${NAME}) , (?<val>[A-Za-z][a-z]+(?: [A-Za-z][a-z]+)?)(?= (?:,|and|in|of|to|for)\\b| [,;:—]|$)`,
].map(pattern);

const GATE =
  /\b(?:as|years|trade|profession|training|calling|vocation|occupation|job|career|life|living|retired|former|ex|one-time|sometime|anything|nothing|working|with an?|retirement|craft|died)\b/u;
/** What is wished for, played, over, or somebody else's. */
const UNREAL =
  /\b(?:[Dd]ream\w*|con|posed?|posing|posed|disguised|dressed|pretend\w*|impersonat\w*|costume|cover story|undercover|false papers|wanted|wished|hoped|ought|would|might|could|should|as if|if|played|part|role|for the (?:night|evening|day|duration)|during the war|in the war|(?:before|after) the war|in another life|studied|studying|summers?|at first|began as|started as|briefly|a (?:week|month|year|day|summer|winter)|two (?:weeks|months|years|days)|three (?:weeks|months|days))\b/u;
const FIRST_OF_SEVERAL = /\b(?:then|later|afterwards?|next|first|before (?:he|she|I|that|becoming)|became|becomes|becoming)\b/u;

/** The trade in some words: the longest run of them, from the right, that begins with no quality. */
function tradeOf(words: string): string | undefined {
  const all = words.replace(/ 's /gu, "'s ").split(' ');
  const last = all.slice(-2).join(' ');
  const one = all.at(-1) ?? '';
  const isPair =
    all.length > 1 &&
    !/(?:ly|ed|est)$|^(?:good|bad|fine|great|old|young|poor|simple|humble|plain|proud|mere|real|very|small|big|little|only|best)$/u.test(
      all.at(-2) ?? '',
    );
  if (isPair && isTrade(last)) return last.replace("'s", ' ');
  if (isTrade(one)) return isPair && /^[a-z]+$/u.test(all.at(-2) ?? '') ? last : one;
  return mayBeTrade(one) ? (isPair ? last : one) : undefined;
}

/** What somebody lived by to the end of their working life is not what they did before they changed. */
export const FOR_LIFE = 'for life';

function isForLife({ match: [words] }: Hit): boolean {
  return /\b(?:years|life|lived and died|retired|former|retirement|anything|nothing|all (?:his|her|my)|only|career|pension)\b/u.test(words);
}

function add(sentence: Sentence, hit: Hit, value: string, sheet: FactSheet, mode: Mode): void {
  const owner = holderOf(hit.own);
  const meant = owner ? { holder: owner, start: hit.ownStart } : meantAt(sentence, hit);
  if (!meant) return;
  const said = {
    rule: 'continuity/other',
    key: 'trade',
    value,
    low: 2,
    traits: isForLife(hit) ? [FOR_LIFE] : [],
    mode,
    stanceEnd: hit.start,
  } as const;
  sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
}

/** What somebody lives or lived by, whatever it is: "forty years a customs officer". */
export function readCareers(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (/\b(?:plate|sign|board|card|nameplate|shingle|brass|lettering)\b/u.test(text)) {
    for (const each of SIGNS) {
      for (const hit of hitsOf(sentence, each)) {
        const trade = tradeOf(hit.val.toLowerCase());
        if (trade !== undefined) add(sentence, hit, trade, sheet, 'given');
      }
    }
  }
  if (!occursIn(GATE, text) || occursIn(UNREAL, text) || occursIn(FIRST_OF_SEVERAL, text)) return;
  for (const each of CAREERS) {
    for (const hit of hitsOf(sentence, each)) {
      const trade = tradeOf(hit.val);
      if (trade !== undefined) add(sentence, hit, trade, sheet, /^(?:anything|nothing)/u.test(hit.match[0]) ? 'given' : 'ever');
    }
  }
}
