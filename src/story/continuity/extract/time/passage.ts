import { firstIn, occursIn } from '../../grammar/matches.js';

const COUNT =
  '(?:(?:the|an?|few|couple|of|more|some|several|many|countless|good|long|short|whole|half|past|next|(?<=the )last|better|best|part|coming|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|quiet|hot|cold|wet|slow|sleepless|hard|empty|first|second|third) )';
const NOT_PASSING =
  '(?! (?:ago|before|earlier|old|of age|away|off|hence|to go|to get|to come|left|short|of (?:January|February|March|April|May|June|July|August|September|October|November|December|the|spring|summer|autumn|winter)))(?<!\\b(?:[Ff]or|[Ii]n|[Tt]hrough|[Oo]f) the (?:day|week|month|year|hour|season))(?<!\\b(?:closed|shut|shutting|closing|locked|up|bolted) (?:down )?for the night)';

/** Constructions in which so much time of some unit passes: "hours later", "for three days", "weeks went by". */
function passing(unit: string): string {
  return [
    `(?:${unit}) (?:later|after|afterwards?|passed|passes|went|goes|go by|gone by|had (?:passed|gone(?! on))|have passed|slid|crawled|crept|dragged|wore|ticked|flew|rolled|slipped|turned into|became|on end|together|that followed)\\b`,
    `\\b(?:[Aa]fter|[Ff]or|[Ii]n|[Ww]ithin|[Oo]ver|[Tt]hrough|[Tt]hroughout|[Dd]uring|spent|spend|spends|spending|took|takes|take|taking|[Aa]nother|[Tt]he next|[Tt]he following|[Nn]ext|[Ff]ollowing|[Ff]ull) ${COUNT}{0,4}(?:${unit})\\b${NOT_PASSING}`,
    `\\b(?:${unit}) of (?:[a-z]+ ){0,2}[a-z]+ing\\b`,
    `(?<!\\b[Oo]f )\\b(?:[Aa]ll|[Dd]ay after|[Nn]ight after|[Ww]eek after|[Yy]ear after) (?:that |the )?(?:${unit})\\b`,
  ].join('|');
}

const MONTHS_PASS = new RegExp(
  `${passing('weeks?|months?|years?|winters?|summers?|seasons?|decades?|generations?')}|\\b(?:by|when|until|till|(?<!thing |all |what |and |in )that|next|another|one) (?:the )?(?:spring|summer|autumn|winter|fall|January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! (?:heat|sun|light|rain|air|day|days|wind|evening|night|morning|afternoon|dusk|cold|sky|weather))|\\b(?:spring|summer|autumn|winter) (?:came|passed|went|was over|arrived|turned|gave|had (?:come|passed|gone|arrived|turned|given|begun|ended))\\b`,
  'u',
);
const DAYS_PASS = new RegExp(
  `${passing('days?|nights?')}|\\b(?:next|following) (?:day|morning|evening|night|afternoon|week|month|year|[A-Z][a-z]+day)|\\b(?:(?<!\\b(?:not|never|hardly|barely|scarcely|hadn't) )slept(?! in\\b)|(?:I|we|they|he|she|and|you) (?:sleeps?|wakes?)|(?<!would |could |might |to |not )sleep (?:until|till|through|took|takes|came|comes|overtook|claimed)|woke|awoke|waking|overnight|(?<!even at )(?:dawn|daybreak)|past midnight|bedtime|(?:drift(?:ed|s)|doz(?:ed|es)|nod(?:ded|s)) off|[Tt]he next thing (?:he|she|I) kn(?:ew|ows?))\\b|\\b(?:went|gone|got|put|sent|crawled|climbed|falls?|fell) (?:to|into|in|back to|out of|asleep)\\s?(?:bed|sleep)?\\b(?<=bed|asleep|sleep)|\\bthe (?:day|morning|night) after\\b|\\bwhenever (?:he|she|they|I) (?:could|can)\\b|\\bfrom (?:then|that (?:day|time|hour|moment)) on\\b|\\b[Oo]ne day (?:when|,|he|she|they|I|in)|\\bthat night\\b|\\bin the morning\\b|\\b(?:came|passed|dawned|arrived)\\b(?<=(?:morning|night|day) \\w+)`,
  'u',
);
const HOURS_PASS = new RegExp(
  `${passing('hours?|mornings?|afternoons?|evenings?')}|\\b(?:(?<!\\b(?:moments?|minutes?|seconds?|instant|heartbeat|beat|bit|sooner or|page|step|steps|breaths?) )later(?! than)|evening came|(?<=^)by the time|(?<!\\b(?:one|two|three|four|five|six) )by (?:evening|nightfall|noon|dusk|morning|afternoon|midnight|dark|then|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= [,;:—]|$| (?:o'clock|he|she|they|the|it|in|that|and|I|we)\\b)|wore on|grew (?:dark|light|late|dim)|(?:getting|growing|turned|turning) (?:dark|late|light)|(?:night|dusk|darkness|evening|twilight|morning|dawn|day|afternoon|noon) (?:fell|falls|came|comes|deepens|thickens|gathers|settles|passes|wears|drags|dragged|had (?:come|passed|gone|fallen|ended|given|turned|worn|broken|slipped)|drew|deepened|gathered|gave|wore|settled|approached|passed|was coming|crept|arrived|broke)|sun (?:set|sets|sank|rose|rises|went|had|dipped|was (?:setting|sinking|rising|going|low)|climbed|came|dropped)|moon (?:rose|had (?:risen|set|come|gone|climbed)|came|climbed)|(?:towards?|before|after) (?:evening|morning|night|noon|dusk|dawn|midnight|sunset|dark|supper|dinner|lunch|breakfast|nightfall)|(?<!nobody |no one |who |had )travell?ed|in the (?:evening|afternoon|morning)(?! (?:light|sun|heat|air|cool|glare|haze|sunlight|sunshine|mist|rain|cold|wind|breeze|quiet|hush|stillness|traffic|rush))|at (?:dusk|night|noon|dawn|midnight|nightfall|sunset|sundown|daybreak)|when (?:night|evening|morning|dawn|dusk)|one (?:evening|morning|afternoon|night)|that (?:evening|afternoon|night|morning))\\b`,
  'u',
);

/** A little time, or nobody knows how much: the day may have gone on, but not round. */
const MOMENTS_PASS =
  /\b(?:eventually|meanwhile|(?<!\b(?:said|says|asked|asks|spoke|answered|replied|whispered|murmured) )at last|by the time|afterwards?|supper|dinner|lunch)\b|\b(?:wait|sat|sit|talk|work|stay|walk|play|read|watch|lay|lie|drank|drink|danc|went on|go on|kept|keep|rode|drove|stood|until (?:evening|dark|late|dusk|noon|night))\w*\b.*\b(?:until|till)\b/u;

/** What has long been so lets no time pass. */
const STATE = /\b(?:had|have|has) (?:\w+ )?been [a-z]+(?: [a-z]+){0,4}? (?:for|all|since)\b.*$/u;
/** Nor what has been known, or been without, for weeks: a scene leaps over no months in the pluperfect. */
const LONG_SO =
  /\b(?:had|have|has|'d|'ve) (?:(?:not|never|always|long|already|only|hardly|known|wanted|waited|thought|feared|lived|loved|hated|dreaded|expected|meant|kept|worked|seen|heard|eaten|slept|felt|spoken|had|done|left|worn|run|stood|sat|got|[a-z]+ed) ){1,3}[^,;:—]*?\b(?:for|in|since|over|all) (?:[a-z]+ ){0,3}(?:days?|nights?|weeks?|months?|years?|decades?|winters|summers|seasons)\b/gu;
/** Nor does an hour by the clock. */
const BY_THE_CLOCK =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[:.]\d\d)?)(?: o'clock)? (?:in the (?:morning|afternoon|evening)|at night)/gu;

/** Hours with which the day turns to evening, or to the next. */
const TURNING = /night|evening|dusk|dark|dawn|morning|noon|sun|moon|light|supper|dinner|breakfast|travel/u;

/** How much time a sentence lets pass, if any. */
export function passageOf(whole: string): string | undefined {
  const text = (whole.includes(' been ') ? whole.replace(STATE, '') : whole).replace(BY_THE_CLOCK, '').replace(LONG_SO, '');
  if (occursIn(MONTHS_PASS, text)) return 'months';
  if (occursIn(DAYS_PASS, text)) return 'days';
  const hours = firstIn(HOURS_PASS, text)?.[0];
  if (hours !== undefined) return TURNING.test(hours) ? 'turn' : 'hours';
  return occursIn(MOMENTS_PASS, text) ? 'moments' : undefined;
}

/** "As the first light of dawn crept in": the light does not only show the time, it goes on. */
const LIGHT_GOES =
  /\b(?:[Aa]s|[Ww]hen|[Uu]ntil|[Tt]ill|[Bb]y the time|[Oo]nce|[Bb]efore) (?:the |a )?(?:[a-z]+ ){0,2}?(?:sun|dawn|daylight|dusk|nightfall|darkness|moon|night|evening|morning|light)\b[^,;.]{0,30}?\b(?:began|begins?|start(?:s|ed)?|threaten(?:s|ed)|crept|creeps|broke|breaks|bled|bleeds|rose|rises|set|sets|fell|falls|touche[sd]|paint(?:s|ed)|spill(?:s|ed)|dipp?(?:s|ed)|sank|sinks|climb(?:s|ed)|approache[sd]|came|comes)\b|^(?:“” )?(?:(?:[Ll]ate|[Ee]arly|[Ll]ater) that|[Tt]hat(?= (?:same |very )?(?:night|evening) ,)) (?:same |very )?(?:night|evening|afternoon|morning)\b/u;

/** Whether the time itself is told to go on, in a sentence that tells it. */
export function goesOn(text: string): boolean {
  return occursIn(LIGHT_GOES, text);
}

/** Whether nothing but the words that tell the time lets time pass. */
export function isOnlyState(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const without = words.reduce((rest, each) => rest.replace(each, ''), text);
  return passageOf(without) === undefined;
}
