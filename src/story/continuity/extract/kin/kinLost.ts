import { holderOf, type Holder } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, KIN_ADJECTIVE, NAME, OWNER, pattern, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { KIN, PET } from '../../lexicon/nouns.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';

const DEAD =
  '(?:(?:was|were|is|are|had|has|have|lay|lies)(?: been| both| now| already| long| since| recently| all){0,3} )(?:dead(?! (?:tired|set|certain|asleep|drunk|serious|calm|against|keen|to|on|sure))|died|drowned|buried|killed|passed away|perished|gone to (?:his|her) grave|in (?:his|her|their) grave)\\b';
const WHOSE = pattern(`(?<own>${NAME}) (?:, )?whose (?:${KIN_ADJECTIVE})?(?<kin>${KIN}) ${DEAD}`);

/** A widower's wife is dead. */
const WIDOWED = [
  pattern(`\\b(?:[Tt]he |[Oo]ur |[Tt]hat )(?:${ADJS})(?<kin>widow|widower) (?<own>${NAME})(?! 's)`),
  pattern(`(?<own>${NAME}) ,? ?(?:was |is |had been |, )?(?:now |already |long )?an? (?:${ADJS})(?<kin>widow|widower)\\b`),
  pattern(`${SUBJECT} (?:was|is|had been|has been) (?:now |already |long )?(?:an? )?(?:${ADJS})(?<kin>widow|widower|widowed)\\b`),
];
/** Whoever is an orphan has neither father nor mother. */
const ORPHANED = [
  pattern(
    `${SUBJECT} (?:was|is|had been|has been|'d been) (?:now |already )?(?:an? )?(?:${ADJ} )?orphan(?:ed)?\\b(?! (?:train|school|home))`,
  ),
  pattern(`(?<own>${NAME}) ,? ?(?:an? |the )(?:${ADJ} )?orphan\\b(?! (?:train|school|home))`),
  pattern(`\\b(?:[Tt]he |[Tt]hat |[Oo]ur )(?:${ADJ} )?orphan (?:boy |girl |child )?(?<own>${NAME})(?! 's)`),
  pattern(`\\b(?:[Bb]oth (?:of )?)?${OWNER} (?:mother and father|father and mother|parents) (?:both )?${DEAD}`),
  pattern(`\\b[Bb]oth (?:of )?${OWNER} parents (?:had |have )?(?:both )?(?:died|drowned|perished|passed away|were killed)\\b`),
  pattern(
    `${OWNER} parents (?:had |have )?(?:both )?(?:died|drowned|perished|passed away|were killed|were dead(?! (?:tired|set|certain|asleep|drunk|serious|against|keen|to|on)))\\b`,
  ),
  pattern(
    `${SUBJECT} (?:had |has )?(?:lost|buried) (?:both (?:of )?)?(?:his|her|my) parents\\b(?= (?:in|to|at|when|before|within|as|on|,)|$)`,
  ),
  pattern(
    `\\b(?:took|taken|killed|carried off|claimed|drowned|lost|buried) (?:both )(?:of )?(?<own>[Hh]is|[Hh]er|[Mm]y|${NAME} 's) (?:parents|mother and father)\\b`,
  ),
];
/** Both of somebody's grandmothers, all their sons. */
const ALL_LOST = [
  pattern(
    `\\b(?:[Bb]oth|[Aa]ll|[Ee]very one) (?:of )?(?:(?:two|three|four|five) of )?${OWNER} (?:(?:two|three|four|five) )?(?<kin>grandmother|grandfather|brother|sister|son|daughter|uncle|aunt|husband)s (?:${DEAD}|(?:died|drowned|perished|fell|were killed)\\b)`,
  ),
];
/** Neither parent lives, or one thing took them both. */
const BOTH_TAKEN = [
  pattern(`\\b[Nn]either of ${OWNER} parents (?:is|was|are|were) (?:now |still )?(?:living|alive|left)\\b`),
  pattern(
    `\\b(?:took|taken|takes|killed|kills|claimed|carried off|drowned|swept away|orphaned) (?:both )?(?:of )?${OWNER} (?:parents|mother and father|father and mother|mum and dad|mother and (?:his|her) father)\\b`,
  ),
  pattern(
    `${OWNER} (?:parents|mother and father|father and mother) (?:(?:were|had been|was) )(?:both )?(?:taken|carried off|killed|drowned|swept away|murdered|shot|hanged|burned|burnt|lost)\\b`,
  ),
];
/** "Her dead brother, Sam": the one who is named is dead. */
/** "He had lost his wife in the war": not in a crowd. */
const LOST = pattern(
  `${SUBJECT} (?:had |has |'d )?(?:long since |already |only just )?lost (?:his|her|my) (?:${ADJ} )?(?<kin>${KIN})(?= (?:to (?:the )?(?:cancer|fever|sea|war|drink|plague|cholera|influenza|flu|typhus|typhoid|consumption|pneumonia|river|tuberculosis|[a-z]+ fever)|in (?:the (?:war|fire|flood|floods|blitz|bombing|epidemic|crash|wreck|spring|summer|autumn|winter|influenza|cholera|plague)|childbed|childhood|boyhood|girlhood|his (?:infancy|cradle|childhood|boyhood|youth)|her (?:infancy|cradle|childhood|girlhood|youth)|childbirth|infancy|\\d|an? (?:fire|crash|wreck|accident|flood)|[A-Z]|' ?\\d)|when (?:he|she|I) (?:was|were)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|some|many|a few|[a-z]+ty) (?:years|months|winters)|at (?:sea|birth|the age|[A-Z])|since|before (?:he|she|I) (?:was|were|could)|(?:a|one) year|long (?:ago|since|before)|last (?:year|spring|summer|winter|autumn)|that (?:year|spring|summer|winter|autumn)|the (?:year|winter|spring|summer|autumn)|young|early)\\b)`,
);
/** "Had buried her husband ten years before", "stood at his wife's grave". */
const BURIED = [
  pattern(
    `${SUBJECT} (?:had |has |'d )?(?:long since |already |only just )?buried (?:his|her|my) (?:${ADJ} )?(?<kin>${KIN})(?= ?(?:[,;—]|$|[a-z]+ (?:years|months|winters|weeks)|in|at|that|last|the (?:year|spring|summer|autumn|winter|week|day)|beside|under|from|long))`,
  ),
  pattern(
    `${OWNER} (?:late )?(?<kin>wife|husband|mother|father|brother|sister|son|daughter) 's (?:grave|tomb|headstone|gravestone|funeral|ashes|urn)\\b`,
  ),
];
const BEREFT = pattern(
  `${SUBJECT} (?:was|is|had been|has been|'d been|grew up|had grown up|was left|had been left) (?:[a-z]+ ){0,2}?(?<kin>motherless|fatherless|parentless)\\b`,
);
const NAMED = pattern(
  `(?:${NAME} 's|\\b(?:[Hh]is|[Hh]er|[Mm]y)) (?:late|dead|murdered|drowned) (?:${ADJ} )?(?:${KIN}|${PET}|friend|partner|colleague|fiancée|fiancé) ,? ?(?<own>${NAME})${WHOLE}`,
);

const PET_GATE = new RegExp(`\\b(?:${PET})\\b`, 'u');
const DONE_AWAY = 'killed|run over|put down|put to sleep|buried|poisoned|shot';
/** Whoever "had been put down" is dead, and whoever "had put down" a cup is not. */
const ENDED = `(?:(?:been |got |to be |gone |went )?(?:dead|died|drowned|under (?:the wheels|a (?:lorry|truck|bus|car|train|tractor)))|(?:(?:been|got|to be) |(?<!\\b(?:had|has) ))(?:${DONE_AWAY}))`;
const KILLED =
  '(?:killed|run over|ran over|buried|poisoned|shot|drowned|put down|put to sleep|backed over|flattened|crushed|had to put down|burying|lost)';
const CALLED = `(?: ,)? (?<name>[A-ZÀ-Þ][a-zà-ÿ]{2,})\\b(?! 's)`;
const PETS: readonly RegExp[] = [
  `${OWNER} (?:${ADJ} ){0,2}?(?<pet>${PET})(?:${CALLED}(?: ,)?)? (?:had |has |was |is |would |'s )(?:long |now |already |since ){0,2}(?:to )?${ENDED}\\b`,
  `\\b(?<own>)[Tt]he (?:${ADJ} ){0,2}?(?<pet>${PET}) ,${CALLED.replace('(?: ,)? ', ' ')} ,[^.;]{0,50}?\\b(?:had to be (?:shot|put down|destroyed|put to sleep)|(?:was|had been) (?:shot|put down|run over|killed|drowned|poisoned)|died)\\b`,
  `${OWNER} (?:${ADJ} ){0,2}?(?<pet>${PET})(?:${CALLED}(?: ,)?)? (?:died|drowned|perished)\\b`,
  `\\b${KILLED} ${OWNER} (?:${ADJ} ){0,2}?(?<pet>${PET})\\b(?: (?<name>[A-ZÀ-Þ][a-zà-ÿ]{2,})\\b)?(?! 's)`,
  `\\b(?<own>)${KILLED} the (?:${ADJ} ){0,2}?(?<pet>${PET})${CALLED}`,
  `\\b(?<own>)[Tt]he (?:${ADJ} ){0,2}?(?<pet>${PET})${CALLED}(?: ,)? (?:had |was |has |is )${ENDED}\\b`,
  `(?<own>)(?<name>[A-ZÀ-Þ][a-zà-ÿ]{2,}) , (?:the|his|her|my|an?) [^,;.]{0,40}?(?<pet>${PET})\\b[^,;.]{0,30} , (?:had |was |has |is )${ENDED}\\b`,
  `(?<own>)(?<name>[A-ZÀ-Þ][a-zà-ÿ]{2,}) (?:had |was |has |is |would )(?:long |now |already |since ){0,2}(?:to )?${ENDED}\\b(?<pet>)`,
].map(pattern);
const ONLY_PETS = /\b(?:put down|put to sleep|run over|under (?:the wheels|an? ))/u;

/** "Anna had put down the cup." */
const DOES = /\b(?:had|has|would) (?:long |now |already |since )*put\b/u;

/** Tells that somebody's relative is dead. */
function addKin(sentence: Sentence, hit: Hit, kin: string, sheet: FactSheet): void {
  const of = holderOf(hit.own);
  if (of) addDead(sentence, hit, { kind: 'kin', relation: kin, of }, sheet);
}

function addDead(sentence: Sentence, hit: Pick<Hit, 'start' | 'end' | 'ownStart'>, holder: Holder, sheet: FactSheet): void {
  sheet.addOf(sentence, holder, hit, { rule: 'continuity/death', key: 'dead', value: 'dead', mode: 'ever' });
}

function readOrphaned(sentence: Sentence, sheet: FactSheet): void {
  for (const each of ALL_LOST) for (const hit of hitsOf(sentence, each)) addKin(sentence, hit, hit.part('kin'), sheet);
  for (const each of [...ORPHANED, ...BOTH_TAKEN]) {
    for (const hit of hitsOf(sentence, each)) {
      // Two facts of one key in one place would be taken for one.
      const middle = sentence.text.indexOf(' ', hit.start + 1) + 1;
      addKin(sentence, { ...hit, end: middle }, 'mother', sheet);
      addKin(sentence, { ...hit, start: middle }, 'father', sheet);
    }
  }
}

/** An animal that is dead, by its owner and by its name. */
function readPets(sentence: Sentence, sheet: FactSheet): void {
  const hasPet = occursIn(PET_GATE, sentence.text);
  for (const each of PETS) {
    for (const hit of hitsOf(sentence, each)) {
      const pet = hit.part('pet');
      if (pet === '' && (hasPet || !ONLY_PETS.test(hit.match[0]) || DOES.test(hit.match[0]))) continue;
      const name = hit.part('name');
      const middle = name === '' || hit.own === '' ? hit.end : hit.start + hit.match[0].lastIndexOf(name);
      if (hit.own !== '') addKin(sentence, { ...hit, end: middle }, pet, sheet);
      if (name === '') continue;
      const start = hit.start + hit.match[0].lastIndexOf(name);
      addDead(sentence, { start: hit.own === '' ? hit.start : start, end: hit.end, ownStart: start }, { kind: 'name', text: name }, sheet);
    }
  }
}

const GATE =
  /widow|\blost\b|\bburied\b|\b(?:grave|tomb|headstone|gravestone|funeral|ashes|urn)\b|whose|orphan|parents|erless|parentless|mother and father|father and mother|mum and dad|\b(?:both|Both|all|All) (?:of )?|\b(?:late|dead|murdered|drowned) /u;

/** Somebody's relatives and animals that are dead. */
export function readKinLost(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (occursIn(PET_GATE, text) || occursIn(ONLY_PETS, text)) readPets(sentence, sheet);
  if (!occursIn(GATE, text)) return;
  for (const hit of hitsOf(sentence, WHOSE)) addKin(sentence, hit, hit.part('kin'), sheet);
  for (const each of WIDOWED)
    for (const hit of hitsOf(sentence, each)) addKin(sentence, hit, hit.part('kin') === 'widower' ? 'wife' : 'husband', sheet);
  for (const hit of hitsOf(sentence, NAMED)) addDead(sentence, hit, { kind: 'name', text: hit.own }, sheet);
  for (const hit of hitsOf(sentence, LOST)) addKin(sentence, hit, hit.part('kin'), sheet);
  for (const each of BURIED) for (const hit of hitsOf(sentence, each)) addKin(sentence, hit, hit.part('kin'), sheet);
  for (const hit of hitsOf(sentence, BEREFT)) addKin(sentence, hit, hit.part('kin') === 'fatherless' ? 'father' : 'mother', sheet);
  readOrphaned(sentence, sheet);
}
