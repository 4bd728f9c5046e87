import { firstIn, occursIn } from './matches.js';
import type { Sentence } from './types.js';

/** How firmly a fact is asked for. */
export type Mode = 'now' | 'ever' | 'given' | 'held' | 'counted';

/** Said of what is meant otherwise. */
const SPEAKING =
  /\b(?:none of (?:his|her|my) own|in a manner of speaking|so to speak|as it were|in (?:such|these|those) matters|at heart|in spirit|in all but (?:name|blood)|figuratively|metaphorically|for all the world)\b|\bas any(?:body|one) would be\b|^(?:were|had|should) (?:he|she|it|they|I|the|\p{Lu})|^[Ii]t (?:(?:was|is) (?:never|not)|wasn't|isn't) (?:the|his|her|my|in|on)\b/u;
/** What makes everything after it in its sentence somebody's words, thought, dream or memory. */
const ELSEWHERE =
  /\b(?:if|unless|whether|[Ss]uppos\w+|[Ii]magin\w+|pretend\w*|dream\w*|dreamt|nightmares?|wish\w*|hop(?:ed|es)|fanc(?:y|ied|ies)|believ\w+|guess\w*|expect\w*|remember\w*|recall\w*|memor(?:y|ies|i[sz]ed|able)|remind\w*|recollect\w*|rumou?r\w*|legends?|put it about|given out that|according|wonder\w*|doubt\w*|den(?:y|ied|ies)|mist(?:ook|aken?)|pictur(?:e|ed|es|ing)|visions?|conjur(?:e|ed|es|ing)(?! (?:trick|set))|envision\w*|photos?|photographs?|portraits?|(?<=\b(?:the|an?|that|this|his|her|my|their|old|oil|'s) )(?:paint|draw)ings?\b(?! (?:room|board|pins?)\b)|paintings?(?! (?:the|his|her|my|their|its|it|a)\b)|painted (?:him|her|me|us|them|himself|herself|myself|as|\p{Lu}\p{L}+|an? (?:[a-z]+ )?(?:girl|boy|man|woman|child|lady|saint|angel|face|portrait|likeness))|pictures|sketch(?!book|pad)\w*|drawings?(?! (?:in|near|up|on|close|closer|to|towards?|back|room|out|off|away|board|hand|pins?|a|the|his|her|it|him)\b)|films?(?! (?:of (?:dust|sweat|ice|oil|grease|water|moisture|mist)|actor|actress|star|director|crew|critic|producer|extra)\b)|novels?|screen|(?<!\b(?:bathing|swimming|riding) )(?<!(?:bathing|swimming) )costumes?|wigs?|disguise\w*|(?<!\b(?:lower(?:ed|s|ing)|lift(?:ed|s|ing)|remov(?:ed|es|ing)|rais(?:ed|es|ing)|pull(?:ed|s|ing) (?:off|down|up)|t(?:ook|akes|aking) off|push(?:ed|es|ing) up) (?:the|his|her|my) (?:[a-z]+ )?)masks?|acted|role|played(?! (?:his|her|my|their|our|for|on|upon|softly|cards|chess|it|at|with|in|all|to|by|and|too|out|until|till|around|about|some|no|football|cricket|tennis|golf|rugby|hockey|bridge|whist|poker|darts|snooker|dominoes|music|records|(?:the|an?) (?:[a-z-]+ )?(?:piano|organ|harmonium|violin|viola|fiddle|cello|flute|oboe|clarinet|harp|lute|guitar|banjo|accordion|drums?|trumpet|horn|pipes|bagpipes|hymns?|tunes?|waltz|jig|reel|march|scales?|sonata|record|game|hand|note|chord))\b)|statues?|story|tale|tales|song|bet|jokes?(?! about)|joked|joking|game(?! (?:(?:left|right) )?(?:leg|knee|ankle|foot|hip|arm|wrist|shoulder|hand)\b)(?! (?:leg|knee|foot|ankle|hip|arm|shoulder|hand|wrist|elbow|eye|pie|larder|birds?|warden)\b)|claim\w*|boast\w*|brag(?:ged|s|ging)|lied|liars?|alleg\w*|could have sworn|(?:into|in) (?:his|her|my|their|its) heads?|(?:firmly )?in mind that|impression|convinced|persuaded|gossip\w*|they (?:say|said)|people (?:say|said)|it (?:is|was) said|word was|would have it|made out|in (?:his|her|my) sleep|delirium|fever(?:ed|ish) (?:mind|eyes)|mistake|had it wrong|wrongly|(?:letter|notice|register|obituary|certificate|article|file|record|paper)s? (?:said|says|had it|has it|called|calls|gave|gives|listed|lists|put|makes|made|describe[ds]?)|as far as|hypothe\w+|theory|suspect\w*|(?:took|takes|taking) (?:him|her|me|\p{Lu}\p{L}+) (?:to be|for(?! (?:an?|the) (?:walk|drive|ride|meal|drink|fool)))|passed for|taken for|teas(?:ed|es|ing)|for granted|presum\w+|reckon\w*|assum\w+)\b/u;
const REPORTED =
  /(?<!“” )\b(?:said|says|told|tells|claim(?:ed|s)?|sw(?:ore|ears?)|insist(?:ed|s)?|lied|heard|hears|thought|thinks|knew|knows|felt|wrote|writes|read|assum(?:ed|es)|declar(?:ed|es)|announc(?:ed|es)|explain(?:ed|s)|admit(?:ted|s)|argu(?:ed|es)|decid(?:ed|es)|agree(?:d|s)|promis(?:ed|es)|report(?:ed|s)|suggest(?:ed|s)|joked|complain(?:ed|s)|mention(?:ed|s)|confess(?:ed|es)|maintain(?:ed|s)|repeat(?:ed|s))(?: (?:him|her|me|us|them|\p{Lu}\p{L}+|everyone|everybody|people|to \w+))? (?:that|how|he|she|they|it (?:was|is|had|has|would|will|must|could|might|may|did|looked|seemed|felt|came|took|meant|belonged)|there|\p{Lu}\p{L}+ (?:was|is|had|has|were|looked|stood|sat)|\p{Lu}\p{L}+ 's (?:[a-z-]+ ){1,3}(?:was|were|is|are|had|has)\b|his|her|of)\b|\b(?:said|says|thought|thinks|claimed|swore|insisted) the (?:[a-z]+ ){1,3}(?:was|were|is|are|had|has)\b|\b(?:told|tells|assured|assures) (?:the|an?|his|her|my) [^.;,]{1,40}? (?:he|she|they) (?:was|is|were|had|has)\b|\b(?:told|tells|assured|assures|informed|informs)\b[^.;]{1,60}\bthat\b/u;
/** What takes the clause it stands in out of the world. */
const IN_CLAUSE =
  /\b(?:not|never|no|neither|nor|without|nothing|nobody|hardly|scarcely|barely|would|could|might|may|should|perhaps|maybe|probably|possibly|seem(?:ed|s)?|appear(?:ed|s)? to|(?<!\b(?:for|at|than|not|without|never) )once(?! (?:a|more|again|or|every|you|he|she|they|we|I|it|the|his|her|\p{Lu})\b)|formerly|(?<!\b(?:was|is|were|are|am|be|been|being|get|got|getting|become|became|grown|grew) )used to|cannot|unlike|resembl\w+|pretended|any|every|each|no longer|had been|longed|wanted|almost|nearly|mistaken|rather than|instead of|far from)\b|n't\b/u;
const LIKE = /\b(?:like|unlike|than|as if|as though|(?:look|air|appearance|gait|voice|manner)(?= of\b| ?$))\b/u;
/** Said after a fact, they take it back or put it elsewhere. */
const AFTER =
  /\b(?:in (?:the|his|her|a|my|that) (?:dreams?|photographs?|photos?|portraits?|paintings?|pictures?|memory|stor(?:y|ies)|films?|song|drawing(?! room)|novel)|(?<!\bthat )it seemed(?! to\b)|people said|they said|or so (?:he|she|I|they|it|people|everyone|everybody|the|\p{Lu}\p{L}+)\b|(?<!\bby )then(?= [,;—)]|$)|in those days|back then|as a (?:child|girl|boy|young)|when (?:he|she|I|\p{Lu}\p{L}+) (?:was|were) (?:a|still|young|\w+teen|six|seven|eight|nine|ten|five|four)|(?:years|months) (?:ago|before|earlier)|for the (?:part|play|role)|in (?:her|his|my) (?:youth|childhood|girlhood|boyhood))\b(?! 's)|[;—] (?:then )?(?:he|she|I) (?:woke|wakes|awoke)\b/u;
const PAST_TIME =
  /\b(?:as an? (?:[a-z]+ )?(?:child|girl|boy|young|student|bride|infant|baby|youth|lad)(?! 's)|when (?:he|she|I|\p{Lu}\p{L}+) (?:was|were) (?:a|an|still|young|little|small|\w+teen|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)|(?:years|months|decades) (?:ago|before|earlier)|in those days|back then|in (?:her|his|my) (?:youth|childhood|girlhood|boyhood)|long ago|^once(?= ,)|at the age of|in the old days|[Ii]n (?:the|his|her|my|\p{Lu}\p{L}+)(?: [a-z]+){0,2} 's (?:day|time)|before the war|long before (?:this|that|any of|all of|all this)|as a boy(?! 's))\b/u;
/** "She had been a dancer, once": said of what the clause tells, and of nothing that another clause does. */
const ONCE = /(?<!\b(?:for|at|than|not|without|never) )once(?! (?:a|more|again|or|every|you|he|she|they|we|I|it|the|his|her|\p{Lu})\b)/u;
/** Up to the last break between clauses. */
const LAST_BREAK = /^.*( [,;:—] | (?:and|but|because|while|though|although|when|so) )/u;

/** Where what is told of a death begins: what somebody would not do since then does not touch it. */
const DEATH_BREAK =
  /^.*( [,;:—] | (?:and|but|because|while|though|although|when|so|where|since|after|who|whose|whom|that|until|till|before) )/u;

function clauseBefore(text: string, start: number, breaks = LAST_BREAK): string {
  const before = text.slice(0, start);
  const cut = breaks.exec(before);
  if (cut) return before.slice(cut[0].length - (cut[1] ?? '').length);
  return before;
}

/** The clause that a stretch of a sentence stands in. */
function clauseAround(text: string, start: number, end: number): string {
  const rest = text.slice(end);
  const close = rest.search(/ [,;:—] | (?:and|but|because|while|though|although) /u);
  return `${clauseBefore(text, start)}${text.slice(start, close < 0 ? text.length : end + close)}`;
}

/** Whether what follows a fact takes it back, or puts it into another time. */
function isTakenBack(rest: string): boolean {
  if (AFTER.test(rest)) return true;
  if (!rest.includes('once')) return false;
  const close = rest.search(/ [;:—] | (?:and|but|because|while|though|although|who|which|even) /u);
  return ONCE.test(close < 0 ? rest : rest.slice(0, close));
}

/** "Taller than his wife", "like her mother": they are somebody, whoever is likened to them. */
function isOnlyLikened(text: string, start: number): boolean {
  const lead = clauseBefore(text, start);
  return LIKE.test(/^(?:his|her|my|\p{Lu})/u.test(text.slice(start)) ? lead.replace(/\b(?:than|like|unlike) $/u, '') : lead);
}

/** What denies nothing: "nothing but", "no sooner". */
const UNDENYING =
  /\b(?:not only|no sooner|no doubt|no (?:fewer|less|more|other) than|none other than|nothing (?:[\p{L}']+ ){0,4}but|(?:had|has|have) been(?=\b[^;:—]{0,60} (?:(?:ever )?since|all (?:his|her|my) (?:life|days)|from (?:birth|the cradle|a (?:child|boy|girl)))\b))\b/gu;
/** "Nobody had told Anna, who was six": what is said of somebody by the way is not denied. */
const BY_THE_WAY = /^[^,;:—]{2,40} (?=, (?:who|whose|an?|the|his|her|my|now|then|aged) )/u;

/** The clause that says a fact, without what denies nothing in it. */
function sayingOf(text: string, start: number, end: number, isOfDeath: boolean): string {
  const named = BY_THE_WAY.exec(text.slice(start, end))?.[0] ?? '';
  const lead = named === '' ? clauseBefore(text, start, isOfDeath ? DEATH_BREAK : LAST_BREAK) : '';
  const clause = `${lead}${text.slice(start + named.length, end)}`;
  const rest = text.slice(end);
  // What a "since" further on belongs to is asked for with it.
  const plain = `${clause}${rest}`.replace(UNDENYING, (words) => '_'.repeat(words.length)).slice(0, clause.length);
  return isOfDeath ? plain.replace(/\b(?:had been|once)\b/gu, '') : plain;
}

/** "Next to that pulpit Anna looks tall": what somebody or something looks beside another is not what they are. */
const LOOKS_BESIDE =
  /^(?:“” )?(?:[Nn]ext to|[Bb]eside|[Aa]mong|[Cc]ompared (?:with|to)|[Aa]longside) (?!(?:him|her|me)\b).{2,50} (?:looks|looked|seems|seemed) (?:(?:very|so|quite|almost|rather|positively) )?[a-z]+(?= ?[,.;—]|$)/u;

/**
 * Whether what a sentence says between two offsets of its `text` is a fact of the story's world: not asked, denied, supposed, dreamt,
 * remembered, compared, reported, or said of another time.
 * @param mode `held`: it is said by the way, so that a "not" does not touch it, as in "he could not meet her blue eyes"; `ever`: it may be said of another time, as deaths are; `given`: it is taken for granted, as in "nobody came to his funeral"; `counted`: as `held`, of what stays what it is when a sentence tells of another time further on
 */
export function isOfTheWorld(sentence: Sentence, start: number, end: number, mode: Mode = 'now'): boolean {
  if (sentence.isQuestion || occursIn(SPEAKING, sentence.text)) return false;
  const text = withoutFactives(sentence.text);
  if (mode === 'held' || mode === 'counted') return isHeld(text, start, end, mode);
  const before = text.slice(0, end);
  if (ELSEWHERE.test(before) || REPORTED.test(before) || LOOKS_BESIDE.test(text)) return false;
  if (mode === 'given') return true;
  const mayBePast = mode === 'ever';
  if (IN_CLAUSE.test(sayingOf(text, start, end, mayBePast))) return false;
  if (LIKE.test(clauseBefore(text, start))) return false;
  if (mayBePast) return true;
  if (occursIn(PAST_TIME, text)) return false;
  return !isTakenBack(text.slice(end));
}

/** "Nobody would have guessed that she was sixty" says that she was. */
const FACTIVE =
  /\bI (?:can |well |still |shall always |will always )?remember (?:well )?(?:how|the way) (?!to\b)|\b[Ww]hat (?:[\p{L}']+ ){1,4}(?:remember(?:ed|s)?|recall(?:ed|s)?|noticed) (?:best |most |first |chiefly |above all |afterwards )?(?:(?:about|of) (?:him|her|\p{Lu}\p{L}+) )?(?:was|were|is)\b|\b[Nn]o(?:body|-one| one) (?:[a-z]+ )?(?:believ(?:ed|es)|thinks|thought) (?:that )?(?=[^;:—]* but (?:so it|it|that) (?:is|was|had been)\b)|\b(?:remember(?:ed|s)?|recall(?:ed|s)?|recollect(?:ed|s)?|kn[eo]ws?(?: well| perfectly| full well| very well| only too well)?|realis(?:ed|es)|realiz(?:ed|es)|notic(?:ed|es)) that (?=(?:it|this|today|tomorrow|the|he|she|there|they|we|I|his|her|my|\p{Lu}\p{L}+)\b)|\b(?:told|tells|informed|assured) (?:him|her|me|us|them|\p{Lu}\p{L}+) (?:truly|truthfully|rightly|correctly|quite rightly) that\b|\bcould (?:[a-z]+ly |just |still |even )?(?:make out|feel|hear|smell|count|discern|reach)\b|\bteas(?:ed|es|ing) (?=(?:\p{Lu}\p{L}+|him|her|me) (?:for|about)\b)|\b(?:could|can) (?:now |clearly |plainly |easily |at once |just |even |also |always |still |all )?(?:see|tell)(?: that)?\b|(?:\b(?:passport|pass|identity|identity card|ID|licen[cs]e|badge|staff|press|arrest|prison) (?:photos?|photographs?|pictures?)|\b(?:photos?|photographs?|pictures?) (?:on|in) (?:the|his|her|my) (?:[a-z]+ )?(?:pass|passport|badge|card|licen[cs]e))\b|\b[Ii]t (?:was|is) no (?:secret|wonder|surprise|accident|news)(?: to [a-z]+)?(?: that)?\b|\b(?:nobody|no one|not|never|no|hardly|could|cannot|could not|couldn't) (?:could |can |would )?mistak(?:e|ing)\b|\b(?:birth certificate|certificate of (?:his|her|my) birth|passport|(?:driver 's |driving )?licen[cs]e|(?:head|grave|tomb)?stone|plaque|inscription|calendar|placard|posters?|(?:parish |church |baptismal )?register) (?:had )?(?:said|says|gave|gives|given|put|puts|listed|lists)\b|\b(?:old enough|too young|young enough) to (?:remember|recall)\b|\b(?:could|can) (?:not|hardly|scarcely|never) believe (?:that )?|\b(?:couldn't|can't) believe (?:that )?|\bwant(?:ed|s) to know (?:how|why|when|where)\b|\bremind(?:ed|s|ing) (?:himself|herself|myself) that\b|\b(?:[Ss]trangers|[Pp]eople|[Ee]veryone|[Ee]verybody|[Nn]obody|[Nn]o one|[Oo]ne) (?:always |ever |never |only |has |had |have |who [a-z]+ (?:him|her) )?(?:remember(?:ed|s)?|forgot|forgets|noticed|expect(?:ed|s)?)\b|\b(?:[Ee]veryone|[Ee]verybody|[Nn]obody needed to be told|[Tt]he (?:whole|entire) (?:town|village|street|school|office|family|ship)) (?:(?:in|on|at) (?:the|that) [a-z]+ )?(?:knew|knows)(?: that)?\b|\b[Ll]ike (?:most|many|all|other) (?:people|men|women|others)|\b(?:nobody|no one|no-one|none|few|who|you|one|a stranger|strangers|people|hard|difficult) (?:[a-z]+ ){0,2}?(?:would|could|to|ever|will|can) (?:never |not |hardly |scarcely |ever )?(?:have )?(?:guess(?:ed)?|thought?|think|believed?|suppos(?:ed?)|imagined?|suspect(?:ed)?|expect(?:ed)?|know|known|tell|told|credit(?:ed)?)(?: (?:that|to look at (?:him|her|me)|from (?:his|her|my) face ,?))*/gu;

/** A sentence with what it takes for granted blotted out, every letter in its place. */
function withoutFactives(text: string): string {
  return /\b(?:would|could|will|can|[Nn]o(?:body|-one| one)|teas(?:ed|es|ing)|want(?:ed|s)|hard|difficult|[Ll]ike|remember(?:ed|s)?|recall(?:ed|s)?|recollect(?:ed|s)?|reali[sz](?:ed|es)|notic(?:ed|es)|truly|truthfully|rightly|correctly|know|knew|knows|expect(?:ed|s)?|mistak(?:e|ing)|believe|remind(?:ed|s|ing)|birth|born|passport|licence|license|(?:head|grave|tomb)?stone|plaque|inscription|calendar|placard|posters?|register|no (?:secret|wonder|surprise|accident|news)|photos?|photographs?|pictures?|see)\b/u.test(
    text,
  )
    ? text.replace(FACTIVE, (words) => '_'.repeat(words.length))
    : text;
}

const REPORTED_THAT = new RegExp(REPORTED.source.replace('|his|her|of)', ')'), 'u');
const OUTDATED =
  /\b(?:seem(?:ed|s)?|(?<!\b(?:for|at|than|not|without|never) )once(?! (?:a|more|again|or|every|you|he|she|they|we|I|it|the|his|her|\p{Lu})\b)|formerly|(?<!\b(?:was|is|were|are|am|be|been|being|get|got|getting|become|became|grown|grew) )used to|no longer|unlike|resembl\w+|longed|wanted|wishing|instead of|any|would have)\b/u;
/** A picture of somebody's children is no picture of a life they do not have. */
const DEPICTED = /\b(?:pictures?|photographs?|photos?|portraits?) of $/u;

function isHeld(text: string, start: number, end: number, mode: Mode): boolean {
  const before = text.slice(0, start).replace(DEPICTED, '');
  if (ELSEWHERE.test(before) || REPORTED_THAT.test(before) || isOnlyLikened(text, start)) return false;
  if (OUTDATED.test(clauseBefore(text, start))) return false;
  if (mode === 'counted') return !PAST_TIME.test(clauseAround(text, start, end).replace(/\bthat summer\b/gu, ''));
  return !occursIn(PAST_TIME, text) && !isTakenBack(text.slice(end));
}

/**
 * Whether what a text leads up to is somebody's thought or word: "for a moment he thought Anna was".
 * @param until what is thought or said by one who stands there, or after, is their own
 */
export function isThought(text: string, until = text.length): boolean {
  const found = firstIn(REPORTED, text);
  return found !== null && found.index < until;
}

/** Whether a sentence leads away from the scene's present: to a memory, a dream, another time. What follows in its paragraph stays there. */
export function leadsAway(sentence: Sentence): boolean {
  return occursIn(AWAY, sentence.text);
}

const AWAY =
  /\b(?:(?:remember(?:ed|s)|recalled|recalls)(?! that (?:it|this|today|tomorrow|he|she|there|they|we|I)\b)|(?:dreamed|dreamt|dreams) (?:that|of|about|he|she|I)|in (?:the|his|her|my|a|that) dreams?|in those days|back then|(?:years|decades) (?:ago|before|earlier)|as an? (?:child|girl|boy|young (?:man|woman))|when (?:he|she|I|\p{Lu}\p{L}+) (?:was|were) (?:a|still|young|little)|in (?:her|his|my) (?:youth|childhood|girlhood|boyhood)|imagined|(?<!\b(?:was|is|were|are|am|be|been|being|get|got|getting|become|became|grown|grew) )used to|long ago|suppose|photographs?|the portrait|had once|(?:thought|thinks|think|thinking) back|the story (?:goes|went)|cast (?:his|her|my) mind back|(?:could|can) (?:still|almost) (?:hear|see|feel|smell) (?:him|her|\p{Lu}\S+)|in (?:his|her|my) memory|[Tt]he (?:same |old |usual )?(?:dream|nightmare) (?:had|has|was|is|never|always|came|comes|began|begins|returned))\b/u;

/** A sentence that begins a stretch of another time. */
const ANOTHER_TIME =
  /^(?:the|a) (?:year|month|week|summer|winter|spring|autumn|day|evening|night) before\b(?! (?:last|yesterday))|^(?:\S+ ){0,3}(?:years|decades|winters|summers|months|weeks) (?:ago|before|earlier|previously)\b|^(?:when|as) \S+ (?:was|were|had been) (?:\S+ ){0,3}(?:young|child|boy|girl|\w+teen|years old|six|seven|eight|nine|ten|eleven|twelve)\b|^(?:long ago|in (?:those|the old) days|back (?:in|then)|in (?:1[5-9]|20)\d\d)\b/u;

export function beginsAnotherTime(sentence: Sentence): boolean {
  return ANOTHER_TIME.test(sentence.text.toLowerCase());
}
