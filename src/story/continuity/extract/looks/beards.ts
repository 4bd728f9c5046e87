import { firstIn } from '../../grammar/matches.js';
import { ADJ, ADJS, COPULA, DEGREE, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const RULE = 'continuity/appearance';
/** "Behind the beard it was hard to say whether he smiled." */
const BEHIND = /^[Bb]ehind (?:the|that|his) (?:[a-z-]+ (?:, )?){0,3}(?<what>beard|mo?ustache)\b/u;

function readBehind(sentence: Sentence, sheet: FactSheet): void {
  const behind = firstIn(BEHIND, sentence.text);
  if (!behind) return;
  const hit = { start: 0, end: behind[0].length };
  const value = behind.groups?.['what'] === 'beard' ? 'beard' : 'moustache';
  sheet.addMeant(sentence, meantAt(sentence, hit), hit, { rule: RULE, key: 'shaven', value, mode: 'held' });
}

/** What is done to the hair on one's own face: it is one's own, whatever it is called. */
const HANDLING =
  '(?:scratch|strok|twirl|wip|tugg|pull|chew|suck|smooth|finger|twist|curl|comb|trimm|wax|bit|tweak|brush|pluck|rubb|dabb|groom|play|toy|fiddl)(?:ed|es|s|ing|e)?(?: (?:at|with|on))?';
const BEARD = [
  `${SUBJECT} (?:[a-z]+ly )?${HANDLING} (?:the|that|those) ${ADJS}(?:beard|goatee|whiskers)\\b(?! of)`,
  `${SUBJECT} (?:had|has|wore|wears|sported|sports|kept|had grown|has grown|had worn|has worn) (?:an?|his) ${ADJS}(?:beard|goatee)\\b`,
  `${OWNER} ${ADJS}(?:beard|goatee)\\b`,
  `${OWNER} ${ADJS}bearded ${ADJS}(?:face|chin|jaw|cheeks?|lips?|mouth|head)\\b`,
  `^[Bb]earded(?: and ${ADJ}| ,)? , (?<own>${NAME})`,
  `(?<own>${NAME}) , (?:an? |the )?${ADJS}bearded\\b`,
  `${SUBJECT} (?:was|is|am) (?:an? )?${ADJS}bearded\\b`,
  `\\b(?:bearded|beard of) (?<own>${NAME})`,
  `\\bthe beard (?:on|of) (?<own>${NAME})`,
  `\\bthe beard (?:that )?(?<own>${NAME}|he|I) (?:had |has )?(?:worn|wore|wears|kept|keeps|grown|let)\\b`,
].map(pattern);

/** Without whose chin it is. */
const SHAVEN_ALONE =
  /\b(?:an?|the|his|her) (?:smooth|bare|naked|hairless|beardless|shaven|clean-shaven) (?:pink |round |soft |boyish )?(?:chin|jaw|upper lip)\b|\b(?:was|is|were) , and (?:always )?(?:had|has) (?:always )?been , clean-shaven\b|\b(?:an?|the|his|her) (?:smooth|bare|naked|hairless|beardless) (?:chin|jaw|cheeks?)\b|\bnever (?:[a-z]+ ){0,8}?(?:grow|grown|worn|had|wear|sport) (?:a |any )?beard\b|\bno (?:more )?(?:beard|whiskers)\b|\bnot a whisker\b|\b(?:chin|jaw|cheeks?|upper lip|face) (?:was|were|is|are) (?:as )?(?:quite |perfectly |still )?(?:smooth|bare|beardless|hairless|shaven)\b|\b(?:smooth|shaven|clean-shaven|beardless) (?:chin|jaw|cheeks?|face|lip)\b|^[Cc]lean-shaven(?: and [a-z-]+)? (?:,|as)(?= )|\b(?:beardless|smooth-cheeked|smooth-faced|whiskerless) as\b|\bshaved? (?:every|each|twice a|once a) (?:morning|day|week|evening)\b|\b(?:never|not) (?:[a-z]+ ){0,5}?(?:worn|wear|grown?|sport(?:ed)?) (?:a |any )?(?:beard|whiskers|moustache)\b|\bwithout (?:a )?(?:beard|whiskers)\b/u;
const SHAVEN = [
  `${OWNER} ${ADJS}(?<val>clean-shaven|beardless|smooth-shaven|shaven|freshly shaved|hairless|unbearded|(?:smooth|bare|naked)(?= (?:upper )?(?:chin|jaw|cheek|lip))) (?:upper )?(?:face|chin|jaw|cheeks?|lip)`,
  `${OWNER} (?:face|chin|jaw|cheeks?) (?:was|were|is|are) ${DEGREE}(?<val>clean-shaven|beardless|smooth-shaven|hairless)`,
  `${SUBJECT}(?: ,)? (?:${COPULA}|turned out to be|proved to be|proved|remained|remains|kept|stayed) (?:[a-z]+ly |an? |the |still )?${ADJS}(?<val>clean-shaven|beardless)`,
  `${SUBJECT} (?:had|has) been (?<val>clean-shaven|beardless)(?= (?:since|all|from|ever|as long)\\b)`,
  `(?<own>${NAME}) , ${ADJS}(?<val>clean-shaven|beardless)`,
  `^(?<val>[Cc]lean-shaven)(?: and ${ADJ})? , (?<own>${NAME})`,
].map(pattern);

/** A moustache, which a shaven face has not, and a beard may have. */
const MOUSTACHE = [
  `${SUBJECT} (?:[a-z]+ly )?${HANDLING} (?:the|that) (?:ends? of (?:the|that) |tips? of (?:the|that) )?${ADJS}(?:moustache|mustache)\\b(?! of)`,
  `${OWNER} ${ADJS}(?:moustache|mustache)\\b`,
  `${SUBJECT} (?:had|has|wore|wears|sported|sports) (?:an?|the|his) ${ADJS}(?:moustache|mustache)\\b`,
  `(?<!\\b(?:no|without a|never a|not a) (?:[a-z]+ )?)\\b(?:moustache|mustache) (?:of|on|under) (?<own>${NAME})`,
].map(pattern);

/** "His beard" is said by the way. */
function add(sentence: Sentence, patterns: readonly RegExp[], sheet: FactSheet, value: string): void {
  for (const each of patterns) {
    for (const hit of hitsOf(sentence, each)) {
      const isLasting = / (?:had|has) been /u.test(hit.match[0]);
      const isHeld = !/ (?:was|were|is|are|had|has|wore|of|,) /u.test(hit.match[0]);
      sheet.add(sentence, hit, { rule: RULE, key: 'shaven', value, mode: isLasting ? 'ever' : isHeld ? 'held' : 'now' });
    }
  }
}

/** Who never had any may have a beard. */
const NO_MOUSTACHE = /\bnever (?:[a-z]+ ){0,6}?(?:grow|grown|worn|had|wear) (?:a |any )?mo?ustache\b|\b(?:no|without a) mo?ustache\b/u;

function readNoMoustache(sentence: Sentence, sheet: FactSheet): void {
  const none = firstIn(NO_MOUSTACHE, sentence.text);
  if (!none) return;
  const hit = { start: none.index, end: none.index + none[0].length };
  const meant = meantAt(sentence, hit);
  sheet.addMeant(sentence, meant, hit, { rule: RULE, key: 'shaven', value: 'no moustache', mode: 'given' });
}

function readShavenAlone(sentence: Sentence, sheet: FactSheet): void {
  const match = /beard|chin|jaw|cheek|whisker|face|shave|upper lip/u.test(sentence.text) ? firstIn(SHAVEN_ALONE, sentence.text) : null;
  const hit = match && { start: match.index, end: match.index + match[0].length };
  const meant = hit && meantAt(sentence, hit);
  if (!meant) return;
  const said = { rule: RULE, key: 'shaven', value: 'no beard', mode: 'given' } as const;
  sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
}

/** Beards, moustaches, and chins without either. */
export function readBeards(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (/[Bb]eard|goatee/u.test(text)) add(sentence, BEARD, sheet, 'beard');
  if (/\bmo?ustache\b/u.test(text)) add(sentence, MOUSTACHE, sheet, 'moustache');
  if (/shaven|shaved|beardless|unbearded|hairless|smooth|bare |naked/u.test(text)) add(sentence, SHAVEN, sheet, 'no beard');
  readShavenAlone(sentence, sheet);
  if (/^[Bb]ehind /u.test(text)) readBehind(sentence, sheet);
  if (/mo?ustache/u.test(text)) readNoMoustache(sentence, sheet);
}
