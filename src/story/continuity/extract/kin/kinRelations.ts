import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { holderOf } from '../../grammar/holder.js';
import { NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';

const RANK = '(?:(?<rank>older|elder|eldest|oldest|younger|youngest|little|big|twin|own|only) )?';
const RELATIVE =
  '(?<kin>mother|father|brother|sister|son|daughter|wife|husband|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|grandchild|stepchild|godchild|grandma|gran|granny|nana|grandpa|granddad|grandad|mum|mom|dad|stepmother|stepfather|stepson|stepdaughter|stepbrother|stepsister|(?:mother|father|brother|sister|son|daughter)-in-law|half-sister|half-brother|godson|goddaughter|godfather|godmother|twin)';
const OTHER = `(?<who>${NAME}|[Hh]e|[Ss]he)`;
/** Who is whose kin, where both are in the sentence. */
const RELATIONS: readonly RegExp[] = [
  `\\b(?:[Aa]s|[Bb]eing|[Bb]ecause of being) ${OWNER} ${RANK}${RELATIVE}\\b(?! 's)(?: that| ,| got| gets| gave| gives| had| brought)?[^.;]{0,16}? ${OTHER}(?= [a-z]+)`,
  `${OTHER}(?: ,)?(?: (?:was|is|had been|who was|who is))? (?:an? |the )?${RANK}${RELATIVE} (?:to|of) (?<own>${NAME})(?= (?:,|and|;|—|had|has|was|is|who)|$)`,
  `(?<own>${NAME}) and ${OTHER} (?:were|are) (?:the )?(?<kin>twin|cousin|sister|brother|sibling)s\\b`,
  `\\b[Tt]he (?<kin>twin|cousin|sister|brother)s ,? ?(?<own>${NAME}) and (?<who>${NAME})`,
  `${OTHER} [^.;]{0,90}?\\b(?:of being|as) ${OWNER} ${RANK}${RELATIVE}\\b(?! 's)(?= (?:,|and|;|—)|$)`,
].map(pattern);

/** "Insomnia was a sister to her": a capital that opens the sentence and is nobody's name. */
export function isFigure({ text }: Sentence, hit: Hit): boolean {
  const who = hit.part('who');
  return (
    hit.start === 0 &&
    text.startsWith(`${who} `) &&
    / an? [a-z-]+ to /u.test(hit.match[0]) &&
    genderOfFirstName(who.toLowerCase()) === undefined
  );
}

/** "Araminta came in on Joost's arm, and was presented as his sister." */
const PRESENTED = /\b(?:presented|introduced|described|announced)\b/u;

/** Who is said to be whose kin: "as Anna's older brother, Paul had…", "Paul, a cousin of Anna". */
export function readRelations(sentence: Sentence, sheet: FactSheet): void {
  for (const each of RELATIONS) {
    for (const hit of hitsOf(sentence, each)) {
      const who = hit.part('who');
      const other = holderOf(who);
      if (
        !other ||
        hit.own === '' ||
        hit.own === who ||
        (/^(?:his|her|my)$/iu.test(hit.own) && !PRESENTED.test(hit.match[0])) ||
        isFigure(sentence, hit)
      )
        continue;
      sheet.add(sentence, hit, { rule: 'continuity/kinship', key: 'relation', value: hit.part('kin'), other, mode: 'held' });
    }
  }
}
