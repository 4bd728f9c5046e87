import { isResting } from './dealings.js';

const MOOD =
  /^(?:pleased|happy|glad|surprised|distracted|tired|nervous|relieved|amused|cross|worried|annoyed|better|unsure|uneasy|excited|offended|shy|preoccupied|in (?:good|a)|to (?:hesitate|hear|notice|listen|have noticed|be (?:listening|enjoying|thinking|looking|waiting)))\b/u;

/** "Anna seemed pleased": a mood that is seen. */
export function moodAt(words: readonly string[], at: number): number | undefined {
  if (!/^(?:seem(?:ed|s)|look(?:ed|s)|sound(?:ed|s)|was being)$/u.test(words[at] ?? '')) return undefined;
  return MOOD.test(words.slice(at + 1, at + 4).join(' ')) ? at + 1 : undefined;
}

const AT_HAND =
  /^(?:the|his|her|one|both|an?) (?:[a-z]+ )?(?:window|door|feet|foot|sleeves|collar|kettle|book|pen|paper|newspaper|lid|bonnet|hood|coat|boots|eyes|hat|arm|hand|fire|lamp|curtains|bag|cards|umbrella) (?:open|up|shut|closed|ready|out|off|on|lit|going|down|spread|under (?:his|her) arm|in (?:his|her) (?:hands?|lap|mouth))\b/u;

/** "Anna had the window open", "Anna could be heard singing": what is so there and then. */
export function atHand(words: readonly string[], at: number): number | undefined {
  if (/^(?:had|has)$/u.test(words[at] ?? '') && AT_HAND.test(words.slice(at + 1, at + 8).join(' '))) return at + 1;
  const isPerceived = /^(?:could|can) be (?:heard|seen) [a-z]{2,}ing$/u.test(words.slice(at, at + 4).join(' '));
  return isPerceived && !isResting(words[at + 3] ?? '') ? at + 3 : undefined;
}
