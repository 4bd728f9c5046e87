const MONTHS_PASS =
  /\b(?<!\b(?:every|each|this|any|most|some|that time of|time of the|time of|of the|worst|first|once a|twice a|a|per) )(?:weeks?|months?|years?|winters?|summers?|seasons?|decades?|generations?)\b(?! (?:ago|before|earlier|old|of age|'s))|\b(?:by|when|until|till|that|next|another|one) (?:the )?(?:spring|summer|autumn|winter|fall|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:spring|summer|autumn|winter) (?:came|passed|went|was over|arrived|turned|gave|had)\b/u;
const DAYS_PASS =
  /\b(?:next|following) (?:day|morning|evening|night|afternoon|week|month|year|\p{Lu}\w+day)|\bdays?\b(?: (?:later|passed|after|went|had|of|on|by))|\b(?:slept(?! in\b)|sleep|woke|awoke|wake|wakes|waking|overnight|midnight|dawn|daybreak|bedtime|nights)\b|\b(?:went|gone|got|put|sent|crawled|climbed|falls?|fell) (?:to|into|in|back to|out of|asleep)\s?(?:bed|sleep)?\b(?<=bed|asleep|sleep)|\b(?:days|nights)\b|\bthe (?:day|morning|night) after\b|\bday after day\b|\bthat night\b|\ball night\b|\bin the morning\b|\b(?:came|passed|dawned|arrived)\b(?<=(?:morning|night|day) \w+)/u;
const HOURS_PASS =
  /\b(?:later|hours?|evening came|all (?:day|night|morning|afternoon|evening)|by (?:the time|evening|nightfall|noon|dusk|morning|afternoon|midnight|dark|then|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|wore on|grew (?:dark|light|late|dim)|(?:getting|growing|turned|turning) (?:dark|late|light)|(?:night|dusk|darkness|evening|twilight|morning|dawn|day|afternoon|noon) (?:fell|falls|came|comes|had|drew|deepened|gathered|gave|wore|settled|approached|passed|was coming|crept|arrived|broke)|sun (?:set|sets|sank|rose|rises|went|had|dipped|was (?:setting|sinking|rising|going|low)|climbed|came|dropped)|moon (?:rose|had|came|climbed)|(?:towards?|before|after) (?:evening|morning|night|noon|dusk|dawn|midnight|sunset|dark|supper|dinner|lunch|breakfast|nightfall)|travell?ed|journey|in the (?:evening|afternoon|morning)|at (?:dusk|night|noon|dawn|midnight|nightfall|sunset|sundown|daybreak)|when (?:night|evening|morning|dawn|dusk)|one (?:evening|morning|afternoon|night)|that (?:evening|afternoon|night|morning))\b/u;

/** A little time, or nobody knows how much: the day may have gone on, but not round. */
const MOMENTS_PASS =
  /\b(?:eventually|meanwhile|at last|by now|afterwards?|supper|dinner|lunch)\b|\b(?:wait|sat|sit|talk|work|stay|walk|play|read|watch|lay|lie|drank|drink|danc|went on|go on|kept|keep|rode|drove|stood|until (?:evening|dark|late|dusk|noon|night))\w*\b.*\b(?:until|till)\b/u;

/** What has long been so lets no time pass. */
const STATE = /\b(?:had|have|has) (?:\w+ )?been [a-z]+ (?:for|all|since)\b.*$/u;

/** How much time a sentence lets pass, if any. */
export function passageOf(whole: string): string | undefined {
  const text = whole.includes(' been ') ? whole.replace(STATE, '') : whole;
  if (MONTHS_PASS.test(text)) return 'months';
  if (DAYS_PASS.test(text)) return 'days';
  if (HOURS_PASS.test(text)) return 'hours';
  return MOMENTS_PASS.test(text) ? 'moments' : undefined;
}

/** Whether nothing but the words that tell the time lets time pass. */
export function isOnlyState(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const without = words.reduce((rest, each) => rest.replace(each, ''), text);
  return passageOf(without) === undefined;
}
