import { occursIn } from '../grammar/matches.js';
import { readBeards } from '../extract/looks/beards.js';
import { readBuild } from '../extract/looks/build.js';
import { readGlasses } from '../extract/looks/glasses.js';
import { readLooks } from '../extract/looks/looks.js';
import { readStature } from '../extract/looks/stature.js';
import { readAge } from '../extract/age/age.js';
import { readAgeGap } from '../extract/age/ageGap.js';
import { readBirth } from '../extract/age/birth.js';
import { readBirthday } from '../extract/age/birthday.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import { readHands } from '../extract/hands/hands.js';
import { readKin } from '../extract/kin/kin.js';
import { readKinBeside } from '../extract/kin/kinBeside.js';
import { readKinOrder } from '../extract/kin/kinOrder.js';
import { readKinLost } from '../extract/kin/kinLost.js';
import { readKinWhole } from '../extract/kin/kinWhole.js';
import { readDeath } from '../extract/death/life.js';
import { readLimbs } from '../extract/hands/limbs.js';
import { readSides } from '../extract/hands/sides.js';
import { readMarkedSides } from '../extract/hands/markedSides.js';
import { readDigits } from '../extract/hands/digits.js';
import { readFingerSides } from '../extract/hands/fingerSides.js';
import { readRemaining } from '../extract/hands/remaining.js';
import { readIntroductions } from '../extract/names/introductions.js';
import { readNamings } from '../extract/names/namings.js';
import { readDoings } from '../extract/work/doings.js';
import { readTrade } from '../extract/work/trades.js';
import { readWorkdays } from '../extract/work/workdays.js';
import { type Holder, holderOf } from '../grammar/holder.js';
import { causeSaid, deadOf, deathsSaid } from './spokenDeaths.js';
import { ageAnswered, agesOfOthers, birthAnswered } from './spokenAges.js';
import { actorOf, type Speaker, speakerOf, toldBy } from './speaker.js';
import { looksOfOthers } from './spokenLooks.js';
import { kinOfSpeech } from './spokenKin.js';
import { speechBeside } from '../grammar/speechBeside.js';
import { withSideShown } from './spokenSides.js';
import { countsSaid, thingsSaid } from './spokenThings.js';
import { SPEECH, sentencesOf, withWords } from '../grammar/sentences.js';
import type { Sentence } from '../grammar/types.js';

/** Without one of these, nobody says anything that is read here. */
/** "Forty years a customs officer": a speaker's own years. */
const FRAGMENT = /^(?:No|Only|Never|Just) |^(?:[A-Z][a-z-]+ )(?:[a-z]+ ){0,2}years (?:as )?an? /u;
const OF_ONESELF = new RegExp(`\\b(?:I|I['’]m|I['’]ve|[Mm]y)\\b|\\bonly ever me\\b|${FRAGMENT.source}`, 'u');
const ONESELF = /\b(?:I|[Mm]y|[Mm]e)\b/u;
const TELLING =
  /\b(?:only ever|eldest|youngest|oldest|baby|first-born|birthday|born|older|younger|eyes|hair|beard|glasses|spectacles|bald|tall|short|fat|thin|feet|foot|redhead|blonde?|brothers?|sisters?|siblings?|child|children|kids|grandchildren|grandkids|grandsons?|granddaughters?|nephews?|nieces?|cousins?|sons?|daughters?|wife|husband|married|single|bachelor|twin|twins|mother|father|mum|mom|dad|orphan|widow|widower|aunt|uncle|handed|lefty|southpaw|hand|arm|leg|foot|knee|wrist|ankle|shoulder|elbow|hip|thigh|calf|ears?|hearing|eye|toes?|ribs?|jaw|cheek|eyebrow|breast|blind|deaf|fingers?|thumb|\w+ty(?:-\w+)?|\w+teen|eleven|twelve|ten|nine|eight|seven|six|five|four|three|years old|\d\d|teach|taught|sold|sell|drove|drive|trade|living|insurance|police|army|(?:an?|the) (?:[a-z]+ )?(?:[a-z-]*(?:er|or|ist|ian|man|woman|smith|wright|se|ant|ent|ee|maid|herd|ess|eur)|vet|vicar|nurse|butler|spy|midwife|cook|chef|judge|priest|clerk|pilot|guard|cop|thief|monk|nun|coach|model|poet|mechanic|architect|medic|sergeant|captain|corporal|colonel|scribe|cab|tutor|potter|mason|smith))\b/u;
/** Takes back what was said: a joke, a lie, a quotation. */
const UNTRUE =
  /\b(?:laugh(?:ed|s|ing|ter)?|li(?:ed|es|ar|e)|lying|jok(?:ed|es|e|ing)|grinn?(?:ed|ing)|wink(?:ed|s|ing)|pretend\w*|as if|mock\w*|quot(?:ed|ing)|read(?:ing)? (?:out|aloud)|recit\w+|acting|rehears\w+|untrue|false|invent\w*|bluff\w*|fraud|no such|drunk|blush|fingers behind|straight face|different|stranger|making it up|made it up|no means of knowing|(?:told|tells|to) (?:the|a) (?:man|woman|barman|bartender|driver|conductor|policeman|tourist|girl|boy)|tourists?|say anything|as (?:he|she) (?:said|says) of)\b/u;
const READERS = [
  readLooks,
  readBeards,
  readGlasses,
  readBuild,
  readStature,
  readKin,
  readKinBeside,
  readKinWhole,
  readKinOrder,
  readHands,
  readMarkedSides,
  readRemaining,
  readLimbs,
  readSides,
  readDigits,
  readFingerSides,
  readAge,
  readAgeGap,
  readBirth,
  readBirthday,
  readTrade,
  readDoings,
  readWorkdays,
  readDeath,
  readKinLost,
];
/** What the readers know an "I" of a story by: it tells of itself as a story does. */
const PLAIN = new Map([
  ["'m", 'was'],
  ['am', 'was'],
  ["'ve", 'had'],
  ['have', 'had'],
  ["don't", 'never'],
  ["haven't", 'never'],
]);
const SHORTEST = 8;
const LONGEST = 400;

/** "I've got three brothers" as a story would tell it: "I had three brothers". */
function plain(sentence: Sentence): Sentence {
  const words = sentence.words.map((word, at) => {
    // "I haven't any sisters": she had none.
    if (word === "haven't" && /^(?:any|an?)$/u.test(sentence.words[at + 1] ?? '')) return 'had';
    if (/^(?:any|an?)$/u.test(word) && sentence.words[at - 1] === "haven't") return 'no';
    if (word === 'got' && /^(?:'ve|have|haven't)$/u.test(sentence.words[at - 1] ?? ''))
      return sentence.words[at - 1] === "haven't" ? 'had' : 'only';
    // "My father's a pilot": he is one.
    if (word === "'s" && /^(?:an?|the)$/u.test(sentence.words[at + 1] ?? '')) return 'was';
    return PLAIN.get(word) ?? word;
  });
  return withWords(sentence, words);
}

/** What an "I" says of itself, with the offsets of what was said. */
function factsOf(said: string): Fact[] {
  const isFragment = FRAGMENT.test(said);
  const lead = isFragment ? 'I: ' : '';
  const sheet = new FactSheet();
  // "Forty years a baker": its capital is nobody's.
  const telling = isFragment ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  for (const each of sentencesOf(`${lead}${telling}`)) {
    const sentence = plain(each);
    if (sentence.isQuestion || !occursIn(ONESELF, sentence.text) || !occursIn(TELLING, sentence.text)) continue;
    for (const read of READERS) read(sentence, sheet);
  }
  return sheet.facts.map((fact) => ({ ...fact, start: Math.max(0, fact.start - lead.length), end: fact.end - lead.length }));
}

const NAMING = /\b(?:name(?:d|['’]s)?|surname|nickname|call(?:ed|s)?|christened|known as|I['’]m [A-Z]|I am [A-Z]|[Tt]his is)\b/u;

/** Whose a name is that a speaker tells; undefined when that is not known. */
function namedBy(holder: Holder, speaker: Speaker | undefined): Holder | undefined {
  if (holder.kind === 'narrator') return speaker?.holder;
  if (holder.kind !== 'kin') return holder.kind === 'role' || holder.kind === 'name' ? holder : undefined;
  if (holder.of.kind === 'narrator') return speaker && toldBy(holder, speaker.holder);
  return holder.of.kind === 'pronoun' ? undefined : holder;
}

/** A stretch of speech, and who says it, where that is told. */
interface Said {
  readonly said: string;
  readonly from: number;
  readonly speaker: Speaker | undefined;
  /** Its token; the last one for speech that stands after the sentence. */
  readonly at: number;
}

/** Takes a fact of what is said, where the sentence that tells of the speech stands. */
function take(fact: Fact, holder: Holder, { from, speaker }: Said, sheet: FactSheet): void {
  const token = speaker?.token ?? 0;
  sheet.take({ ...fact, holder, sentence: sheet.sentenceAt, token, start: fact.start + from, end: fact.end + from });
}

/** What speech says somebody or something is called: "“The landlord's called Gribble,” said Hannah." */
function takeNames(each: Said, sheet: FactSheet): void {
  const { said, speaker } = each;
  if (said.length < SHORTEST || said.length > LONGEST || !NAMING.test(said)) return;
  const own = new FactSheet();
  for (const sentence of sentencesOf(said)) {
    if (sentence.isQuestion) continue;
    readNamings(sentence, own);
    readIntroductions(sentence, own);
  }
  for (const fact of own.facts) {
    const holder = namedBy(fact.holder, speaker);
    if (holder !== undefined) take(fact, holder, each, sheet);
  }
}

const SO_FAR_BACK = 160;

/** What stands before a sentence in its paragraph, and may ask what it answers. */
export function askedBefore({ start }: Sentence, paragraph: string): string {
  const from = start[0] ?? 0;
  return paragraph.slice(Math.max(0, from - SO_FAR_BACK), from);
}

/** How old somebody says that others are, or answers that they are. */
function takeAges(each: Said, asking: string, sheet: FactSheet): void {
  const { said, speaker } = each;
  for (const fact of agesOfOthers(said, speaker?.holder)) take({ ...fact, isSaid: true }, fact.holder, each, sheet);
  if (!speaker) return;
  for (const fact of [...ageAnswered(said, asking), ...birthAnswered(said, asking)])
    take({ ...fact, isSaid: true }, speaker.holder, each, sheet);
}

/** "“That's my brother,” said Anna, and Paul waved." */
const POINTED =
  /^(?:That|This|He|She|There)(?:['’]s| is) my (?:(?<rank>younger|little|baby|older|elder|big) )?(?<kin>brother|sister|cousin|uncle|aunt|son|daughter|wife|husband|mother|father|nephew|niece|grandmother|grandfather|twin)\b[^.!?]{0,12}$/u;
const AND_SOMEBODY = /^ ,? ?(?:and|while|as|of|;) (?<who>[A-ZÀ-Þ][a-zà-ÿ'-]+) (?=[a-z])/u;

/** Whose kin somebody is who is pointed at. */
function takePointed(each: Said, sentence: Sentence, sheet: FactSheet): void {
  const { said, speaker, at } = each;
  const { rank = '', kin } = POINTED.exec(said.replace(/[,.]$/u, ''))?.groups ?? {};
  if (kin === undefined || !speaker) return;
  const tail = sentence.words.slice(at + 1);
  const verb = tail.findIndex((word) => /^(?:and|while|as|of|;)$/u.test(word));
  const who = verb < 0 ? undefined : AND_SOMEBODY.exec(` ${tail.slice(verb).join(' ')}`)?.groups?.['who'];
  const other = who === undefined ? undefined : holderOf(who);
  if (!other) return;
  const age = /^(?:older|elder|big)$/u.test(rank) ? 'older ' : rank === '' ? '' : 'younger ';
  const relation = {
    rule: 'continuity/kinship',
    key: 'relation',
    value: `${age}${kin}`,
    low: 0,
    high: 0,
    traits: [],
    isFirm: true,
  } as const;
  const where = { sentence: 0, token: 0, start: 0, end: said.length };
  take({ ...relation, ...where, holder: speaker.holder, other, isNow: false, isSaid: true }, speaker.holder, each, sheet);
}

/** What is said in a sentence and beside it. */
function speechesOf(sentence: Sentence, paragraph: string): Said[] {
  let speaker: Speaker | undefined;
  const all: Said[] = [];
  for (const [at, word] of sentence.words.entries()) {
    if (word !== SPEECH) continue;
    speaker = speakerOf(sentence.words, at) ?? speaker;
    const from = (sentence.start[at] ?? 0) + 1;
    all.push({ said: paragraph.slice(from, (sentence.end[at] ?? 0) - 1), from, speaker, at });
  }
  const beside = speechBeside(sentence, paragraph);
  if (beside.length === 0) return all;
  const actor = speaker ?? (sentence.hasSpeech ? undefined : actorOf(sentence.words));
  return [...all, ...beside.map(({ said, from }) => ({ said, from, speaker: actor, at: sentence.words.length }))];
}

const OF_TRADE = /\b[A-ZÀ-Þ][a-zà-ÿ]+(?:['’]s| is| was|, the) (?:an?|the|our)? ?[a-z]/u;

/** "“Kathleen's a reporter,” said her mother." */
function takeTrades(each: Said, sheet: FactSheet): void {
  const { said } = each;
  if (said.length < SHORTEST || said.length > LONGEST || !OF_TRADE.test(said)) return;
  const own = new FactSheet();
  for (const sentence of sentencesOf(said)) if (!sentence.isQuestion) readTrade(sentence, own);
  for (const fact of own.facts) if (fact.holder.kind === 'name') take({ ...fact, isSaid: true }, fact.holder, each, sheet);
}

const SUPPOSED = /\b(?:would|would['’]ve|if|wish|suppose|imagine)\b/iu;

function takeOwn(each: Said, sentence: Sentence, sheet: FactSheet): void {
  const { speaker } = each;
  const said = withSideShown(each.said, sentence.text);
  const isAsked = said.length >= SHORTEST && said.length <= LONGEST && OF_ONESELF.test(said) && TELLING.test(said);
  if (!speaker || !isAsked) return;
  // "If I had married, my wife would …": there is none.
  const isSupposed = SUPPOSED.test(said);
  for (const fact of factsOf(said).filter(({ rule }) => !isSupposed || rule !== 'continuity/kinship')) {
    const isGap = fact.key === 'gap';
    const holder = toldBy(fact.holder, speaker.holder) ?? (isGap ? fact.holder : undefined);
    if (isGap)
      take(
        { ...fact, isSaid: true, other: fact.other && (toldBy(fact.other, speaker.holder) ?? fact.other) },
        holder ?? speaker.holder,
        each,
        sheet,
      );
    else if (holder) take({ ...fact, end: Math.min(fact.end, each.said.length), isSaid: true }, holder, each, sheet);
  }
}

/** What people tell of the dead: "“Paul drowned,” said Anna, “off the point.”" */
function takeDeaths(all: readonly Said[], sheet: FactSheet): void {
  for (const [at, each] of all.entries()) {
    const next = all[at + 1];
    const isOne = next !== undefined && each.said.endsWith(',') && /^\p{Ll}/u.test(next.said);
    const cause = causeSaid(each.said, sheet.facts, sheet.sentenceAt);
    if (cause) sheet.take(cause);
    const { speaker } = isOne && !each.speaker ? next : each;
    for (const fact of deathsSaid(isOne ? `${each.said} ${next.said}` : each.said)) {
      const holder = deadOf(fact.holder, speaker?.holder);
      if (holder) take({ ...fact, end: each.said.length }, holder, each, sheet);
    }
  }
}

/** Takes what somebody says of themselves in a sentence or beside it: "“I have three brothers,” said Anna." */
export function readSpoken(sentence: Sentence, paragraph: string, sheet: FactSheet): void {
  const all = speechesOf(sentence, paragraph);
  if (all.length === 0 || occursIn(UNTRUE, sentence.text)) return;
  const asking = [askedBefore(sentence, paragraph), sentence.text, ...all.map(({ said }) => said)].join(' ');
  for (const each of all) {
    // What stands in asterisks is written or thought.
    if (!/[*_]/u.test(paragraph.charAt(each.from - 1))) takeAges(each, asking, sheet);
    takePointed(each, sentence, sheet);
    takeNames(each, sheet);
    takeOwn(each, sentence, sheet);
    takeTrades(each, sheet);
    for (const fact of looksOfOthers(each.said, each.speaker?.holder)) take({ ...fact, isSaid: true }, fact.holder, each, sheet);
    for (const { fact, holder } of kinOfSpeech(each.said, each.speaker?.holder, sentence.words)) take(fact, holder, each, sheet);
    const ofThings = [...countsSaid(each.said, sentence), ...thingsSaid(each.said, each.speaker?.holder)];
    for (const fact of ofThings) take({ ...fact, isSaid: true }, fact.holder, each, sheet);
  }
  takeDeaths(all, sheet);
}
