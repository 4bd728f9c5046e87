import { isKin, isRole } from '../../lexicon/nouns.js';
import { traitsOf } from './thingPhrase.js';

/** What is lost and found again in the same breath, or is no thing at all. */
const NO_THING = new Set(
  `temper mind way voice breath balance footing patience nerve nerves life heart head place job post faith hope interest grip hold sight hearing appetite memory memories courage composure virtue innocence
  money fortune soul time chance attention thoughts gaze glance eyes eye thread words word face reason senses hair husband wife son sons daughter mother father brother sister sisters brothers parents child children friend
  friends family arm arms leg legs hand hands finger fingers foot feet teeth tooth mouth lips nose ear ears shoulder shoulders back neck knee knees body skin blood tongue throat chest home house land
  country kingdom title name youth strength power control confidence dignity pride reputation honour honor freedom liberty sleep rest peace bearings weight self trade business company crew men people
  silence promise oath vow word heart fear anger rage guard fast turn turns case seat seats vote game bet savings inheritance share shares wages trust love own dreams dream past future work studies
  bread food meal dinner supper lunch breakfast tea coffee cigarette cigar match matches shot anchor ship things clothes belongings luggage line lines share half rest best duty post station position way
  daughters virginity religion licence license beauty looks figure health sanity wits marbles cool steady still warm cold open shut school tail nose cheek cheeks face finger thumb ankle wrist rib ribs thigh`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Whether a noun names nothing that is lost for good, put away or kept anywhere. */
export function isNoThing(noun: string): boolean {
  return NO_THING.has(noun);
}

/** Nouns of what cannot be held. */
const ABSTRACT = /(?:tion|sion|ness|ity|ment|ance|ence|ship|hood|ism|dom|ing|ly|ed)$/u;
/** They end in the same letters, and can be held. */
const AND_YET =
  /^(?:(?:ear|key|nose|bow|draw)?string|(?:ear|key)?ring|paintings?|drawing|engraving|etching|carving|hanging|railing|sling|sapling|building|dwelling|clothing|bedding|monument|document|instrument|ornament|parchment|vestment|implement|ambulance|lance|fence|airship|warship|flagship|steamship|spaceship|harness|sled|shed|bobsled|bed|cradle|coin|prism|figurine|station wagon)$/u;
/** There are several of these in any story, or they come back by themselves. */
const ANYWHERE =
  /^(?:door|window|wall|floor|room|fire|light|lights|water|rain|snow|sun|moon|wind|sky|sea|road|path|street|crowd|man|woman|boy|girl|people|men|women|others?|train|bus|cab|taxi|ice|ground|grass|dust|smoke|air|sound|noise|silence|dark|darkness|day|night|morning|evening|afternoon|summer|winter|spring|autumn|week|month|year|hour|minute|moment|first|last|rest|one|two|three|end|side|top|bottom|back|front|way|place|world|city|town|village|country|police|enemy|dead|thing|table|bread|tea|coffee|wine|food|match|matches|news|curtain|curtains|leaves|leaf|branch|branches|stairs|steps|corner|bank|shore|tide|waves?|river|stream|clouds?|stars?|line|rope|bird|dog|cat|horse|horses|money|paper|papers|letters|words|body|bodies|same|whole|half|other|second|third|surface|edge|pieces|glass|ball|stone|stones|old|young|poor|spell|storm|engine|body|shell|ship|party|war|battle|case|trail|thread|signal|connection|crew|picture|branch|stick|wood|log|logs|plan|spirit|mood|habit|kid|ground|point|group|deal|car|game|song)$/u;

/** What burns, breaks and vanishes in a manner of speaking: looks, limbs, landscapes. */
const IN_A_MANNER =
  /^(?:glare|gaze|stare|glance|look|smile|grin|expression|frown|wrists?|eyes?|ears?|cheeks?|face|skin|throat|lungs?|chest|stomach|shoulders?|legs?|arms?|knees?|feet|foot|fingers?|hands?|muscles?|bones?|blood|heart|mind|temper|forest|woods|trees?|jungle|island|hills?|mountains?|fields?|horizon|structures?|megastructures?|buildings?)$/u;

function isAbstract(noun: string): boolean {
  return ABSTRACT.test(noun) && !AND_YET.test(noun);
}

/** Whether a pronoun that takes up a noun tells nothing of a thing. */
export function isNothingTaken(noun: string): boolean {
  return NO_THING.has(noun) || ANYWHERE.test(noun) || IN_A_MANNER.test(noun) || isAbstract(noun);
}

/** Whether the last word of a phrase names no thing that can be gone for good. */
export function isNone(phrase: string, head: string, isPlain: boolean): boolean {
  if (NO_THING.has(head) || IN_A_MANNER.test(head) || head.length < 3) return true;
  const isCommon = ANYWHERE.test(head) && traitsOf(phrase).length === 0;
  return isPlain && (isCommon || isAbstract(head) || isKin(head) || isRole(head));
}
