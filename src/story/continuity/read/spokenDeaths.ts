import { readEnds } from '../extract/death/ends.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import { readDeath } from '../extract/death/life.js';
import type { Holder } from '../grammar/holder.js';
import { sentencesOf, withWords } from '../grammar/sentences.js';
import type { Sentence } from '../grammar/types.js';
import { causesIn } from '../lexicon/causes.js';
import { toldBy } from './speaker.js';

const OF_DEATH =
  /\b(?:died|dead|death|drowned|killed|buried|funeral|grave|murdered|hanged|shot|perished|passed away|went of|late|carried off|widow|body|gone)\b|[?] (?:Dead|Gone|Drowned|Buried)\b/iu;
/** What may be no news of a death at all. */
const NO_NEWS =
  /\b(?:if|unless|suppose|think|thought|believe|heard|say|said|says|told|rumou?rs?|might|may|could|would|wish|hope|wanted?|maybe|perhaps|must be|must have|as good as|nearly|almost|story|film|book|dream\w*|you(?:'re| are) dead|not dead|isn't dead|wasn't dead|dead to|dead tired|dead drunk|dead set|dead right|dead wrong|sure)\b/iu;
/** "Anna Pike? Dead." */
const ANSWERED =
  /^(?:(?:Poor|Old|Young) )?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)\? (?:(?:He|She)(?:['’]s| is) )?(?:[Dd]ead|[Dd]rowned|[Bb]uried|[Gg]one)\b/u;
/** "Poor Anna Pike went on the ferry": of whom one speaks so, one tells the end. */
const POOR = /\b[Pp]oor (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) went (?=(?:on|in|at|of|aboard|quickly|quietly|very)\b)/gu;
const LONGEST = 300;

/** "Anna's dead", "Anna's been dead these ten years", as a story would tell it. */
function plain(sentence: Sentence): Sentence {
  const words = sentence.words.map((word, at) => {
    const next = sentence.words[at + 1] ?? '';
    if (word !== "'s") return word;
    return /^(?:dead|gone|buried|drowned|murdered)$/u.test(next) ? 'is' : next === 'been' ? 'has' : word;
  });
  return withWords(sentence, words);
}

/** Who is told of as dead, and how they died, in what somebody says. */
export function deathsSaid(said: string): Fact[] {
  if (said.length > LONGEST || !OF_DEATH.test(said) || NO_NEWS.test(said)) return [];
  const sheet = new FactSheet();
  const named = ANSWERED.exec(said)?.[1];
  // What is told stands where it is said; a "went" and an "is dead" are told alike.
  const telling = named === undefined ? said.replace(POOR, '$1 died ') : `${named} is dead.`;
  for (const each of sentencesOf(telling)) {
    if (each.isQuestion) continue;
    const sentence = plain(each);
    readDeath(sentence, sheet);
    readEnds(sentence, sheet);
  }
  return sheet.facts.map((fact) => ({ ...fact, start: 0, end: said.length, isSaid: true }));
}

/** Of whom somebody tells: of one who is named, or of their own. */
export function deadOf(holder: Holder, speaker: Holder | undefined): Holder | undefined {
  if (holder.kind === 'name') return holder;
  if (holder.kind !== 'kin') return undefined;
  if (holder.of.kind === 'name') return holder;
  return speaker && toldBy(holder, speaker);
}

/** "“Pneumonia,” said Anna, who was there when Paul died": how one died of whose death the sentence tells. */
export function causeSaid(said: string, facts: readonly Fact[], sentenceAt: number): Fact | undefined {
  const deaths = facts.filter(({ key, sentence }) => key === 'dead' && sentence === sentenceAt);
  const [death] = deaths;
  const words = said.replace(/[.,!?…]+$/u, '').trim();
  if (
    !death ||
    new Set(deaths.map(({ token }) => token)).size > 1 ||
    !/^(?:(?:it was |of )?(?:an? |the )?[a-z]+(?: [a-z]+)?(?: [a-z]+)?)$/iu.test(words)
  )
    return undefined;
  const [way, ...others] = causesIn(words);
  return way === undefined || others.length > 0 ? undefined : { ...death, key: 'cause', value: way };
}
