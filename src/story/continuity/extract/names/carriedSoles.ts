import { mentionsOf } from '../../grammar/mentions.js';
import { isLabel, type SoleMention, soleMentionsIn } from '../../grammar/soleMentions.js';
import type { Sentence } from '../../grammar/types.js';

const THINGS = /^(?:it|its|itself)$/iu;
const SHIPS = /^(?:it|its|she|her)$/iu;
const BEASTS = /^(?:it|its|he|she|his|her)$/iu;
const PERSONS = /^(?:his|her)$/iu;

function pronounsOf({ sort, kind }: SoleMention): RegExp {
  if (sort === 'thing') return kind === 'ship' ? SHIPS : THINGS;
  return sort === 'beast' ? BEASTS : PERSONS;
}

/** The only one of a kind that a sentence mentions. */
function onlyIn(sentence: Sentence): SoleMention | undefined {
  const listed = soleMentionsIn(sentence.words).filter(({ isOpen }) => !isOpen);
  const [sole] = listed;
  return sole && listed.every(({ kind }) => kind === sole.kind) ? sole : undefined;
}

/** Whether a pronoun stands where it says what is named: "it was called", "her name was", "Curlew was its name". */
function isNamedThere({ words }: Sentence, at: number): boolean {
  const next = words.slice(at + 1, at + 4).join(' ');
  return (
    /^(?:name|real name|full name) /u.test(`${next} `) ||
    /^(?:was|is|had been|were)(?: always| only| still)? (?:called|named|christened|known)\b/u.test(next) ||
    /^answer(?:ed|s) to\b/u.test(next) ||
    (/^(?:was|is) (?:the|The) [A-ZÀ-Þ]/u.test(next) && /^it$/iu.test(words[at] ?? ''))
  );
}

const SPEAKS_ON =
  /\b(?:[Ii]ts?|[Ii]tself|[Hh]e|[Ss]he|[Hh]is|[Hh]er) (?:(?:real |full )?name\b|(?:was|is|had been|were) (?:(?:always|only|still) )?(?:called|named|christened|known|[Tt]he|“”)|answer)/u;

/** Whether a sentence may speak on of what the one before it mentions, which then belongs to what it is read by. */
export function mayCarry({ text, words }: Sentence): boolean {
  return SPEAKS_ON.test(text) || words.some(isLabel);
}

/**
 * What a sentence speaks on of that the one before it mentions: "The boat lay on the shingle. Her name was the Curlew."
 * It is set where a pronoun stands for it; with `label` where it is but what a sign is on.
 */
export function carriedSole(sentence: Sentence, before: Sentence | undefined): SoleMention | undefined {
  const own = soleMentionsIn(sentence.words).filter(({ isOpen }) => !isOpen);
  const sole = before && !before.isQuestion && own.length === 0 ? onlyIn(before) : undefined;
  if (!sole || !before || !sole.isDefinite) return carriedNew(sole, sentence);
  const there = placed(sole, sentence, before);
  // "Elmcombe, the sign said."
  const mayBeWritten = sole.sort !== 'person' && !sentence.hasSpeech && sentence.words.some(isLabel);
  if (there !== undefined || !mayBeWritten) return there;
  return { ...sole, one: { ...sole.one, from: 0, to: 0 }, label: 0, isOnly: false };
}

/** "They had a dog. It was called Bramble." */
function carriedNew(sole: SoleMention | undefined, sentence: Sentence): SoleMention | undefined {
  const at = sole ? sentence.words.findIndex((word, token) => THINGS.test(word) && isNamedThere(sentence, token)) : -1;
  return sole && at >= 0 ? { ...sole, isDefinite: true, one: { ...sole.one, owner: '', from: at, to: at } } : undefined;
}

function placed(sole: SoleMention, sentence: Sentence, before: Sentence): SoleMention | undefined {
  const each = pronounsOf(sole);
  const at = sentence.words.findIndex((word, token) => each.test(word) && isNamedThere(sentence, token));
  if (at < 0) return undefined;
  // Somebody else may be the he or the she.
  const isPlain = THINGS.test(sentence.words[at] ?? '');
  if (!isPlain && sole.sort !== 'thing' && mentionsOf(before).some(({ kind }) => kind === 'name')) return undefined;
  return { ...sole, one: { ...sole.one, from: at, to: at } };
}
