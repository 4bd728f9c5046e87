import { type Doing, doingOf, fieldsOfPlace, fieldsOfTool, fieldsOfVerb, isDoing } from '../../lexicon/doings.js';
import { isQuality } from '../../lexicon/occupations.js';
import { isTrade } from '../../lexicon/trades.js';
import { deniedField, deniedTrade, fieldsShown } from '../../lexicon/walksOfLife.js';
import { occursIn } from '../../grammar/matches.js';
import { isPlural, singular } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import type { Claim, FactSheet } from '../fact.js';
import { meantAt } from '../subject.js';

type Words = readonly string[];

/** That it is done for a living, or was for long. */
const LIVING =
  /\b(?:for (?:a|his|her|my) (?:living|bread|keep|money)|(?:made|makes|earned|earns|had|got) (?:a|his|her|my) living|for (?:[a-z-]+ ){1,3}years|years|all (?:his|her|my) (?:life|days|working life)|since (?:he|she|I|leaving|school|the)|from (?:a boy|a girl|boyhood|girlhood|school)|(?:only|one|first|best|last) (?:job|trade|post|work|living)|by trade|trade was|trade is|occupation|been paid for|lived by|lives by|living|bread|working life|whole life|paid (?:his|her) rent|cho(?:se|sen) it|kept (?:himself|herself)|keeps (?:himself|herself)|for money|brought (?:him|her) (?:their|her|his)|nights|man and boy|on weekdays|every day)\b/u;
/** It is over, wished for, done at times, or by way of helping. */
const NOT_THEIRS =
  /\b(?:once|used to|would|could|might|should|if|wish\w*|want\w*|hop(?:ed|es|ing)|dream\w*|before|until|till|hobby|spare time|evenings|weekends?|Sundays?|Saturdays?|summers?|in the (?:winter|spring|autumn|season)|as a (?:boy|girl|child|student)|help(?:ed|s|ing)?|learn\w*|war|pretend\w*|play(?:ed|s)? at|like|as though|today|yesterday|tomorrow|that (?:day|morning|afternoon|evening|night|week)|this (?:morning|afternoon|evening|week)|together|had never|never|not|n't|no)\b|n't\b/u;
const FILLER = /^(?:had|has|have|'d|'ve|always|still|only|just|now|been|who|that|ever|also|simply|either|mostly|himself|herself)$/u;
const SUBJECT = /^(?:he|she|I|[A-ZÀ-Þ][a-zà-ÿ'-]+)$/u;
const PERSON =
  /^(?:father|mother|uncle|aunt|brother|sister|husband|wife|son|daughter|grandfather|grandmother|cousin|nephew|niece|lodger|neighbour|neighbor|mum|dad|stepfather|stepmother|fiancé|girlfriend|boyfriend|friend|tenant|man|woman|one)$/u;
/** What may stand between a verb and what is done so. */
const MODIFIER =
  /^(?:[a-z]+(?:ed|en|y|ly|al|ic|an|er)|old|new|used|other|people|'s|second-hand|young|big|small|fine|good|cheap|wild|church|number|night|hat|cut|men|women|ladies|children|dead|wedding|bridal|romantic|historical|school|steam|big|gold|silk|fresh|hot|race|string|rag|life|health|motor|vegetable|garden|boarding|lodging|guest|market|fruit|fish|flower|village|town|parish|county|king|squire|\d+|[A-ZÀ-Þ].*)$/u;
/** What may follow, where it is a living. */
const GOES_ON =
  /^(?:,|;|:|—|and|but|for|in|at|on|from|to|all|since|by|because|though|as|over|up|down|along|outside|between|there|here|mostly|who|like|so)$/u;
const ONCE_OVER = /^(?:with|together|until|that|when|while|this|yesterday|today)$/u;

const fieldsFor = (word: string, find: (noun: string) => string | undefined): string | undefined => find(word) ?? find(singular(word));

/** What is done to a thing, and where the thing stands. */
interface Done {
  readonly doing: Doing;
  readonly at: number;
  readonly isBare: boolean;
}

/** What is done to a thing, from its verb on. */
function objectAfter(words: Words, verb: number): Done | undefined {
  const isDetermined = /^(?:the|his|her|my|an?|their|our|any|one|so|its)$/u.test(words[verb + 1] ?? '');
  let at = isDetermined ? verb + 2 : verb + 1;
  for (const last = at + 3; at < last; at++) {
    const word = words[at] ?? '';
    const verbForm = words[verb] ?? '';
    const doing = doingOf(verbForm, word) ?? doingOf(verbForm, singular(word)) ?? doingOf(verbForm, `${words[at - 1] ?? ''}-${word}`);
    if (doing && !/^(?:'s|-)/u.test(words[at + 1] ?? '')) return { doing, at, isBare: !isDetermined };
    if (!MODIFIER.test(word)) return undefined;
  }
  return undefined;
}

/** Whether somebody who does it stands straight before a verb. */
function hasSubject(words: Words, verb: number, isLiving: boolean): boolean {
  let at = verb - 1;
  while (at >= 0 && FILLER.test(words[at] ?? '')) at--;
  const word = words[at] ?? '';
  if (SUBJECT.test(word) || PERSON.test(word)) return true;
  return isLiving && (/^(?:and|,|by|been)$/u.test(word) || words[verb]?.endsWith('ing') === true);
}

function add(sentence: Sentence, from: number, to: number, said: Pick<Claim, 'value' | 'low' | 'mode'>, sheet: FactSheet): void {
  const start = sentence.at[from] ?? 0;
  const end = (sentence.at[to] ?? 0) + (sentence.words[to]?.length ?? 0);
  const meant = meantAt(sentence, { start, end });
  const claim = { rule: 'continuity/other', key: 'trade', ...said, stanceEnd: start } as const;
  if (meant) sheet.addOf(sentence, meant.holder, { start, end, ownStart: meant.start }, claim);
}

/** The clause around a verb and what is done: what stands beyond it says nothing of them. */
function clauseOf(words: Words, from: number, to: number): string {
  const before = words.slice(0, from).findLastIndex((word) => /^[;:—]$/u.test(word));
  const after = words.slice(to + 1).findIndex((word) => /^(?:[,;:—]|and|but)$/u.test(word));
  return words.slice(before + 1, after < 0 ? words.length : to + 1 + after).join(' ');
}

const COMPANY =
  /^(?:chorus|ballet|opera|orchestra|choir|music-halls?|halls|stage|theatre|band|cathedral|church|chapel|regiment|army|factory|mill)$/u;

/** "Dealt in antiques", "travelled in buttons". */
function readDealing(sentence: Sentence, verb: number, sheet: FactSheet): void {
  const { words } = sentence;
  const goods = words[verb + 2] ?? '';
  const isGoods = /^[a-z]{3,}$/u.test(goods) && !goods.endsWith('ing') && (words[verb]?.startsWith('travel') !== true || isPlural(goods));
  if (words[verb + 1] !== 'in' || !isGoods || !GOES_ON.test(words[verb + 3] ?? ',') || !hasSubject(words, verb, true)) return;
  if (NOT_THEIRS.test(clauseOf(words, verb, verb + 2))) return;
  add(sentence, verb, verb + 2, { value: fieldsShown('selling,shopkeeping,market'), low: 1, mode: 'ever' }, sheet);
}

const DEALS = /^(?:deals?|dealt|trade[sd]?|travell?ed|travels)$/u;

/** "Danced in the chorus", "nursed for a living". */
function readAlone(sentence: Sentence, verb: number, isLiving: boolean, sheet: FactSheet): void {
  const { words } = sentence;
  const fields = fieldsOfVerb(words[verb] ?? '');
  const isAmong = /^(?:in|on|with|at)$/u.test(words[verb + 1] ?? '') && words.slice(verb + 2, verb + 5).some((word) => COMPANY.test(word));
  const isOut = words[verb - 1] === 'out' && /^(?:went|goes|gone|going|go)$/u.test(words[verb - 2] ?? '');
  const isFor = isLiving && /^(?:for|since|all|,)$/u.test(words[verb + 1] ?? '');
  if (fields === undefined || !(isOut || ((isAmong || isFor) && hasSubject(words, verb, isLiving)))) return;
  if (!NOT_THEIRS.test(clauseOf(words, verb, verb))) add(sentence, verb, verb, { value: fieldsShown(fields), low: 1, mode: 'ever' }, sheet);
}

const KEPT_UP = /^(?:driv|drove|keeps?$|kept$|runs?$|ran$|command)/u;

/** Whether what is done is done for a living: that is said, or nobody does it at times. */
function isLivelihood(words: Words, verb: number, { doing, at, isBare }: Done, isLiving: boolean): boolean {
  const end = words[at] === 'number' ? at + 2 : at + 1;
  const next = words[end] ?? ',';
  if (ONCE_OVER.test(next)) return false;
  if (isLiving) return true;
  if (/^(?:in|at|for)$/u.test(next) && words.slice(end + 1, end + 4).some((word) => COMPANY.test(word))) return true;
  if (doing.isHomely) return false;
  return (isBare && GOES_ON.test(next)) || (KEPT_UP.test(words[verb] ?? '') && /^(?:,|;|and|for|at|to|in)$/u.test(next));
}

/** What somebody does as one does it for a living: "swept chimneys", "had been driving a cab for twenty years". */
function readHabit(sentence: Sentence, verb: number, sheet: FactSheet): void {
  const { words, text } = sentence;
  const done = objectAfter(words, verb);
  if (!done && fieldsOfVerb(words[verb] ?? '') === undefined) return;
  const isLiving = occursIn(LIVING, text);
  if (!done) readAlone(sentence, verb, isLiving, sheet);
  else if (
    hasSubject(words, verb, isLiving) &&
    isLivelihood(words, verb, done, isLiving) &&
    !NOT_THEIRS.test(clauseOf(words, verb, done.at))
  )
    add(sentence, verb, done.at, { value: fieldsShown(done.doing.fields), low: 1, mode: 'ever' }, sheet);
}

const BEEN = /^(?:set|been|entered|worked|gone|stood|sat|seen|come|served|lived)$/u;
const TOUCHED =
  /^(?:touch(?:ed)?|held|hold|handled|laid|picked|opened|used|owned|lifted|wielded|sat|sit|put|taken|read|fired|made|pulled|played|mounted|milked|worn|carried|run|given|sung|struck|taught|baked|cut)$/u;
const DETERMINED =
  /^(?:the|an?|any|his|her|one|so|much|as|of|in|on|inside|into|foot|near|behind|within|to|at|aboard|up|down|under|upon|single|whole|hand|finger|hands|other|its|inside|over|half|even|with|from|went|day)$/u;

/** What somebody never did, and where that is told. */
interface Denied {
  readonly value: string;
  readonly to: number;
}

/** The walks of life that a "never" denies, from the word after it on, and where that is told. */
function deniedAfter(words: Words, never: number): Denied | undefined {
  let verb = never + 1;
  while (
    /^(?:had|has|have|having|been|so|much|as|once|even|ever|in|his|her|my|life|at|any|time|yet)$/u.test(words[verb] ?? '') &&
    verb < never + 8
  ) {
    if (words[verb] === 'been' && !/^(?:so|let|allowed)$/u.test(words[verb + 1] ?? '')) break;
    verb++;
  }
  const word = words[verb] ?? '';
  if (word === 'learned' || word === 'learnt') return deniedAfter(words, verb + (words[verb + 1] === 'to' ? 1 : 0));
  if (/^an?$/u.test(word)) return deniedThing(words, verb - 1, 'been');
  const object = isDoing(word) ? objectAfter(words, verb) : undefined;
  if (object) return { value: deniedField(object.doing.fields), to: object.at };
  return deniedThing(words, verb) ?? deniedAlone(words, verb);
}

function deniedAlone(words: Words, verb: number): Denied | undefined {
  const fields = fieldsOfVerb(words[verb] ?? '');
  const next = words[verb + 1] ?? ',';
  return fields !== undefined && /^(?:,|;|:|—|and|anything|anyone|anybody|a|for|in|but|at|or|on)$/u.test(next)
    ? { value: deniedField(fields), to: verb }
    : undefined;
}

/** The trade that begins with a token. */
function tradeAt(words: Words, at: number): string | undefined {
  const noun = words[at] ?? '';
  const pair = `${noun} ${words[at + 1] ?? ''}`;
  if (isQuality(noun) || !/^an?$/u.test(words[at - 1] ?? '')) return undefined;
  return [pair, noun].find(isTrade);
}

/** "Never been a nurse", "never set foot in a mill", "never laid a hand on a patient". */
function deniedThing(words: Words, verb: number, word = words[verb] ?? ''): Denied | undefined {
  const isBeen = word === 'been';
  const find = BEEN.test(word) ? fieldsOfPlace : fieldsOfTool;
  if (!BEEN.test(word) && !TOUCHED.test(word)) return undefined;
  for (let at = verb + 1; at < verb + 9; at++) {
    const noun = words[at] ?? '';
    const trade = isBeen ? tradeAt(words, at) : undefined;
    if (trade !== undefined) return { value: deniedTrade(trade), to: at };
    const fields = fieldsFor(noun, find) ?? (isBeen ? undefined : fieldsFor(noun, fieldsOfPlace));
    if (fields !== undefined && words[at + 1] !== "'s") return { value: deniedField(fields), to: at };
    if (!DETERMINED.test(noun)) return undefined;
  }
  return undefined;
}

/** "Had not", "hadn't", which in all those years is a never; and what one cannot do. */
function isNot(words: Words, at: number): boolean {
  const word = words[at] ?? '';
  return (word === 'not' && /^(?:had|has)$/u.test(words[at - 1] ?? '')) || word === "hadn't" || word === "hasn't";
}

const IN_YEARS = /\b[Ii]n (?:all )?(?:his|her|my|those|these|[a-z-]+) (?:[a-z-]+ )?years\b|\bin (?:his|her|my) (?:whole )?life\b/u;

/** What somebody does, or never did, that one lives by: "Rufus makes violins", "had never so much as held a scalpel". */
export function readDoings(sentence: Sentence, sheet: FactSheet): void {
  const { words, text } = sentence;
  for (const [at, word] of words.entries()) {
    if (word === 'never' || word === 'Never' || (isNot(words, at) && occursIn(IN_YEARS, text))) {
      const denied = deniedAfter(words, at);
      if (denied) add(sentence, at, denied.to, { value: denied.value, low: 2, mode: 'given' }, sheet);
    } else if (at > 0 && (isDoing(word) || fieldsOfVerb(word) !== undefined)) readHabit(sentence, at, sheet);
    else if (DEALS.test(word)) readDealing(sentence, at, sheet);
  }
}
