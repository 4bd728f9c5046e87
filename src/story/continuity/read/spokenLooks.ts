import { readBeards } from '../extract/looks/beards.js';
import { readBuild } from '../extract/looks/build.js';
import { readComplexion } from '../extract/looks/complexion.js';
import { readGlasses } from '../extract/looks/glasses.js';
import { readLooks } from '../extract/looks/looks.js';
import { readFeatures } from '../extract/looks/readFeatures.js';
import { readStature } from '../extract/looks/stature.js';
import { readTattoos } from '../extract/looks/tattoos.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import type { Holder } from '../grammar/holder.js';
import { occursIn } from '../grammar/matches.js';
import { NAME } from '../grammar/pattern.js';
import { sentencesOf, withWords } from '../grammar/sentences.js';
import type { Sentence } from '../grammar/types.js';
import { toldBy } from './speaker.js';

const SHORTEST = 12;
const LONGEST = 300;
/** Without one of these nobody says what somebody looks like. */
const LOOKS =
  /\b(?:eyes|hair|haired|beard|moustache|whiskers|glasses|spectacles|bald|tall|short|tiny|fat|stout|plump|thin|slim|slender|skinny|lean|redhead|blonde?|ginger|auburn|flaxen|freckles|freckled|tattoo|tattooed|teeth|toothless|nose|chin|ears|dimples?|squint|cross-eyed|harelip|clean-shaven|swarthy|hunchback|feet|foot)\b/u;
const READERS = [readLooks, readBeards, readGlasses, readBuild, readStature, readFeatures, readComplexion, readTattoos];
/** "You'll know my brother Jask by his red hair": he has it. */
const KNOWN_BY = new RegExp(
  `^.*\\b(?:know|recogni[sz]e|spot|tell|pick|find)(?: out)? (?:(?:my|our|old|young|little) (?:[a-z]+ )?)?(?<who>my [a-z]+|${NAME}) (?:out )?(?:by|from) (?:(?:his|her|the|that|those) )?`,
  'u',
);
/** After whom an "'s" is an "is". */
const IS =
  /^(?:an?|the|as|so|too|very|quite|always|bald|tall|short|fat|stout|thin|slim|skinny|blonde?|ginger|dark|fair|cross-eyed|clean-shaven|[a-z]+-(?:haired|eyed))$/u;

/** "She's got freckles" as a story would tell it: "she had freckles". */
function asTold(sentence: Sentence): Sentence {
  const known = KNOWN_BY.exec(sentence.text);
  if (known) {
    const [told] = sentencesOf(sentence.text.replace(KNOWN_BY, '$<who> had '));
    return told ?? sentence;
  }
  const { words } = sentence;
  const said = words.map((word, at) => {
    if (word === 'got' && /^(?:'s|has|have|'ve)$/u.test(words[at - 1] ?? '')) return 'always';
    if (word !== "'s") return word;
    if (words[at + 1] === 'got') return 'had';
    return IS.test(words[at + 1] ?? '') || /^(?:[Hh]e|[Ss]he)$/u.test(words[at - 1] ?? '') ? 'was' : word;
  });
  return withWords(sentence, said);
}

/** Of whom a speaker tells; undefined where that is not known, or is whoever speaks. */
function toldOf(holder: Holder, speaker: Holder | undefined): Holder | undefined {
  if (holder.kind === 'pronoun' || holder.kind === 'narrator') return undefined;
  return holder.kind === 'kin' ? speaker && toldBy(holder, speaker) : holder;
}

/** What somebody says that others look like: "“Rosamund's as ginger as a cat,” my brother said." */
export function looksOfOthers(said: string, speaker: Holder | undefined): readonly Fact[] {
  if (said.length < SHORTEST || said.length > LONGEST || !LOOKS.test(said)) return [];
  const sheet = new FactSheet();
  for (const each of sentencesOf(said)) {
    if (each.isQuestion || !occursIn(LOOKS, each.text)) continue;
    const sentence = asTold(each);
    for (const read of READERS) read(sentence, sheet);
  }
  return sheet.facts.flatMap((fact) => {
    const holder = toldOf(fact.holder, speaker);
    return holder ? [{ ...fact, holder, start: Math.min(fact.start, said.length), end: Math.min(fact.end, said.length) }] : [];
  });
}
