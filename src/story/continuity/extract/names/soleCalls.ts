import { sentencesOf, SPEECH } from '../../grammar/sentences.js';
import { namesIn, type SoleMention, soleMentionsIn } from '../../grammar/soleMentions.js';
import { speechBeside } from '../../grammar/speechBeside.js';
import { unveiled } from '../../grammar/unveiled.js';
import { isNoPerson } from '../../lexicon/common.js';
import { soleKindOf } from '../../lexicon/soleKinds.js';
import type { Sentence } from '../../grammar/types.js';
import { isMiscalled, nameIn, speechAfter } from './calledBeasts.js';
import { type Fact, FactSheet } from '../fact.js';
import { ownNameIn, speakerAmong } from './selfNamed.js';
import { mayBear, readSoles, type Said, take } from './soles.js';

const NAME_WORD = "(?:(?:Mr|Mrs|Miss|Ms|Dr|Captain|Sergeant|Constable|Father|Sister|Brother)\\.? )?[A-ZÀ-Þ][a-zà-ÿ'’-]{2,}";
const VOCATIVES: readonly RegExp[] = [
  new RegExp(`^(${NAME_WORD})(?:[,!?.]|$)`, 'u'),
  new RegExp(`, (${NAME_WORD})(?:[,!?.]|$)`, 'u'),
  new RegExp(`[.!] (${NAME_WORD})!`, 'u'),
  new RegExp(`^(?:Pretty|Poor|Good|Dear|Old|Clever) (${NAME_WORD})(?:[,!?.]|$)`, 'u'),
];
const NO_NAME =
  /^(?:Yes|No|Well|Now|Oh|Ah|Sir|Madam|Miss|Please|Thanks|Sorry|Mother|Father|Mum|Mom|Dad|Papa|Mama|Doctor|Captain|God|Lord|Then|But|And|So|Look|Listen|Come|Here|There|Still|Maybe|Perhaps|Right|Okay|Fine|Hey|Hello|Dear|Darling|Good|Wait|Stop|Why|What|Down|Sit|Stay|Heel|Easy|Steady|Whoa|Fetch|Drop|Quiet|Hush|Off|Out|Back|Up|Get|Go|Leave|This|That|Not|Never|Always|Tomorrow|Tonight|Today|Yesterday|Morning|Evening|Afternoon|Enough|Always|Once|Nothing|Nobody|Somebody|Aye|Quick|Run|True|Again|Later|Soon|Indeed|Really|Sure|Christ|Jesus|Heavens|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Goodbye|Goodnight|Welcome|Cheers|Good-night|Boy|Girl|Lad)$/u;

/** Whom speech calls by name. */
function calledIn(said: string): string | undefined {
  for (const each of VOCATIVES) {
    const name = each.exec(said)?.[1];
    if (name !== undefined && !NO_NAME.test(name) && !isNoPerson(name)) return name.replace('.', '');
  }
  return undefined;
}

const SPEAKS =
  /^(?:said|says|told|tells|asked|asks|called|calls|shouted|shouts|whistled|whistles|cried|cries|whispered|whispers|murmured|murmurs|snapped|ordered|orders|begged|nodded|nods|spoke|speaks|yelled|hissed|scolded|rang|rings|turned|turns|beckoned|thanked|waved|to|for)$/u;

/** Whether a phrase is whom the speech is spoken to: "told the gardener", "whistled for his dog". */
function isAddressed(words: readonly string[], { one, sort }: SoleMention): boolean {
  const last = words[one.from - 1] ?? '';
  // "“Two rolls, Emil,” said Anna, and the baker wrapped them."
  const isTagged = words
    .slice(0, one.from)
    .some((word, at) => /^(?:said|says|asked|asks|called|calls|told)$/u.test(word) && words[at - 1] === SPEECH);
  if (sort === 'person' && one.det === 'the' && /^(?:and|while|but)$/u.test(last) && isTagged) return true;
  if (/^(?:to|for|at)$/u.test(last) && SPEAKS.test(words[one.from - 2] ?? '')) return true;
  if (/^(?:to|for|after)$/u.test(last) && words.slice(Math.max(0, one.from - 6), one.from - 1).some((word) => SPEAKS.test(word)))
    return true;
  return /^(?:told|tells|asked|asks|begged|ordered|orders|scolded|thanked|patted|pats|stroked|strokes|called|calls)$/u.test(last);
}

/** What is said in a sentence and beside it, with the token where that stands. */
function saidIn(sentence: Sentence, paragraph: string): { readonly said: string; readonly at: number }[] {
  const { words } = sentence;
  const inside = words.flatMap((word, at) =>
    word === SPEECH ? [{ said: paragraph.slice((sentence.start[at] ?? 0) + 1, (sentence.end[at] ?? 0) - 1), at }] : [],
  );
  const isTag = words.some((word) => SPEAKS.test(word));
  const before = speechBeside(sentence, paragraph).filter(({ isBefore }) => isBefore && isTag);
  const after = speechAfter(sentence, paragraph);
  return [...before.map(({ said }) => ({ said, at: 0 })), ...inside, ...(after === '' ? [] : [{ said: after, at: words.length - 1 }])];
}

/** To whom, or to what, it is said, where that is one. */
function hearerIn(
  words: readonly string[],
  soles: readonly SoleMention[],
): { readonly sole: SoleMention; readonly isAddressed: boolean } | undefined {
  const living = soles.filter((sole) => sole.sort !== 'thing' && sole.label === undefined);
  const addressed = living.filter((sole) => isAddressed(words, sole));
  const met = addressed.length > 0 ? addressed : living.filter(({ sort }) => sort === 'beast');
  const [sole] = met;
  return sole && new Set(met.map(({ kind }) => kind)).size === 1 ? { sole, isAddressed: addressed.length > 0 } : undefined;
}

/** "“Down, Hector!” Rosalind said to the dog." "“The roses want water, Amos,” Anna told the gardener." */
function addressed(sentence: Sentence, paragraph: string, soles: readonly SoleMention[]): Said[] {
  const { words } = sentence;
  const hearer = hearerIn(words, soles);
  if (!hearer) return [];
  const { sole, isAddressed } = hearer;
  const called = saidIn(sentence, paragraph).flatMap(({ said, at }) => {
    const name = isAddressed ? calledIn(said) : nameIn(said);
    return name === undefined || NO_NAME.test(name) || !/[aeiouy]/iu.test(name) ? [] : [{ name, at }];
  });
  const [first] = called;
  if (!first || new Set(called.map(({ name }) => name)).size > 1) return [];
  if (words.includes(first.name.split(' ').at(-1) ?? '')) return [];
  const isPlain = words[sole.one.from - 1] === 'to' || sole.sort === 'person';
  return [{ sole, text: first.name, from: first.at, to: first.at, low: isPlain ? 2 : 1, how: 'told' }];
}

/** "“My name is Pym,” said the landlady." */
function introduced(sentence: Sentence, paragraph: string, soles: readonly SoleMention[]): Said[] {
  const sole = speakerAmong(sentence.words, soles);
  if (!sole) return [];
  const names = saidIn(sentence, paragraph).flatMap(({ said, at }) => {
    const name = ownNameIn(said);
    return name === undefined ? [] : [{ name, at }];
  });
  const [first] = names;
  return first && names.length === 1 ? [{ sole, text: first.name, from: first.at, to: first.at, low: 2, how: 'told' }] : [];
}

/** "“There is the Boreas,” somebody said, and the one ship in the roads put up her topsail." */
function shownIn(sentence: Sentence, paragraph: string, soles: readonly SoleMention[]): Said[] {
  const only = soles.filter(({ isOnly, sort }) => isOnly && sort === 'thing');
  const [sole] = only;
  if (!sole || only.length > 1 || namesIn(sentence.words).some(({ isThe }) => isThe)) return [];
  const names = sentence.words.flatMap((word, at) => {
    if (word !== SPEECH) return [];
    const said = sentencesOf(paragraph.slice((sentence.start[at] ?? 0) + 1, (sentence.end[at] ?? 0) - 1));
    return said.flatMap(({ words }) =>
      namesIn(words).flatMap((name) => (name.isThe && mayBear(sole, name, false) ? [{ text: name.text, at }] : [])),
    );
  });
  const [name] = names;
  return name && names.length === 1 ? [{ sole, text: name.text, from: name.at, to: name.at, low: 2, how: 'told' }] : [];
}

const SPOKEN_TO = /\b(?:[Gg]ood|[Bb]ad|[Oo]ld|[Ss]illy|[Pp]oor) (?<kind>dog|cat|horse|puss),? (?<name>[A-ZÀ-Þ][a-zà-ÿ]{2,})\b/u;

/** "“Good dog, Carmen.”" */
function praised(sentence: Sentence, paragraph: string): Said[] {
  return sentence.words.flatMap((word, at): Said[] => {
    if (word !== SPEECH) return [];
    const { kind = '', name = '' } =
      SPOKEN_TO.exec(paragraph.slice((sentence.start[at] ?? 0) + 1, (sentence.end[at] ?? 0) - 1))?.groups ?? {};
    const known = soleKindOf(kind);
    if (!known || name === '') return [];
    const one = { head: kind, kind: 'noun', det: 'the', owner: '', mods: [], from: at, to: at } as const;
    return [
      {
        sole: { one, ...known, isOnly: false, isDefinite: true, label: undefined, isOpen: false },
        text: name,
        from: at,
        to: at,
        low: 2,
        how: 'told',
      },
    ];
  });
}

const SHORTEST = 8;
const LONGEST = 300;

function moved(fact: Fact, by: number, sentence: number): Fact {
  return { ...fact, sentence, token: 0, start: fact.start + by, end: fact.end + by };
}

/** What is said aloud of what something is called. */
function readSpeech(sentence: Sentence, paragraph: string, sheet: FactSheet): void {
  for (const [at, word] of sentence.words.entries()) {
    if (word !== SPEECH) continue;
    const from = (sentence.start[at] ?? 0) + 1;
    const said = paragraph.slice(from, (sentence.end[at] ?? 0) - 1);
    if (said.length < SHORTEST || said.length > LONGEST) continue;
    const own = new FactSheet();
    for (const each of sentencesOf(said)) readSoles(each, own, true);
    for (const fact of own.facts) sheet.take(moved(fact, from, sheet.sentenceAt));
  }
}

/** What the only one of a kind is called that a story tells of: "the village's one pub, the Crown", "Nestor, Octavia's dog". */
export function readSolesAndCalls(sentence: Sentence, paragraph: string, sheet: FactSheet, last?: Sentence): void {
  readSoles(unveiled(sentence, paragraph), sheet, false, last);
  if (!sentence.hasSpeech && speechAfter(sentence, paragraph) === '' && speechBeside(sentence, paragraph).length === 0) return;
  if (isMiscalled(sentence.text)) return;
  readSpeech(sentence, paragraph, sheet);
  const soles = soleMentionsIn(sentence.words).filter(({ isOpen }) => !isOpen);
  const called = [
    ...addressed(sentence, paragraph, soles),
    ...introduced(sentence, paragraph, soles),
    ...shownIn(sentence, paragraph, soles),
    ...praised(sentence, paragraph),
  ];
  for (const said of called) take(sentence, said, sheet, false);
}
