import type { Cast } from '../../cast/cast.js';
import { isOwnOne } from '../../grammar/mourned.js';
import { isBeast } from '../../lexicon/beasts.js';
import type { Resolver } from '../../cast/resolve.js';
import type { Act } from '../../extract/acts/acts.js';
import { sentencesOf } from '../../grammar/sentences.js';
import { isOfTheWorld, isThought } from '../../grammar/stance.js';
import { isAnotherOfTheKind } from '../anotherOfTheKind.js';
import { actKey, type Chronicle } from '../chronicle.js';
import { type PlacedAct, revenants } from './dead.js';
import type { Entry } from '../entry.js';
import { type Changed, isNamesake, type Resolved } from '../resolved.js';
import type { RawSlip } from '../rawSlip.js';

/** Where acts are looked up, and who does them. */
interface Story {
  readonly chronicle: Chronicle;
  readonly cast: Cast;
  readonly resolver: Resolver;
}

/** Who does each act of a paragraph. */
function doersIn(entry: Entry, resolver: Resolver): readonly (string | undefined)[] {
  const acts = entry.reading?.acts ?? [];
  return (entry.doers ??= acts.map(({ holder, sentence, token }) => resolver.resolve(holder, { paragraph: entry.at, sentence, token })));
}

/** "Anna had been listening. She yawned": what goes on now, and no life that is looked back on. */
const GOES_ON = /^ (?:had|has|have) been (?:[a-z]+ly )?[a-z]+ing\b/u;

/** Whether the sentence before an act of "he" or "she" tells what one person is doing. */
function isAboutBefore({ reading, text }: Entry, { sentence }: Act, who: string, cast: Cast): boolean {
  const before = reading?.mentions[sentence - 1]?.find(({ kind, isSubject }) => kind === 'name' && isSubject);
  if (!before || cast.idOf(before.text) !== who) return false;
  const told = sentencesOf(text)[sentence - 1];
  return told !== undefined && GOES_ON.test(` ${told.words.slice(before.last + 1).join(' ')}`);
}

/** Whether it is "his cousin Paul" who does it, and not Paul. */
function isOfNamesake({ resolved }: Entry, { sentence }: Act, doer: string): boolean {
  return resolved?.some((each) => each.who === doer && each.fact.sentence === sentence && isNamesake(each)) === true;
}

/** What else the one dead may be called: Anna's dog is "the dog" where no other's dog is known to be dead, and her husband Mr Hale. */
function otherNames(who: string, dead: ReadonlySet<string>, { cast, chronicle }: Story): readonly string[] {
  const [owner = '', noun = '', ...more] = who.split('>');
  if (more.length > 0) return [];
  if (isOwnOne(noun)) return [...dead].some((each) => each !== who && each.endsWith(`>${noun}`)) ? [] : [`the ${noun}`];
  const title = SPOUSE.get(noun);
  const last = title === undefined ? undefined : cast.person(owner)?.name.split(' ').at(-1);
  if (title === undefined || last === undefined || chronicle.names.of(`${title} ${last}`).length === 0) return [];
  const id = cast.idOf(`${title} ${last}`);
  return id === undefined || id === owner ? [] : [id];
}

/** "The dog", as the one dog that is somebody's. */
function ownedBeast(who: string, acts: ReadonlyMap<string, readonly PlacedAct[]>): readonly string[] {
  if (!who.startsWith('the ') || who.includes('>') || !isBeast(who.slice(4))) return [];
  const owned = [...acts.keys()].filter((each) => each.endsWith(`>${who.slice(4)}`));
  return owned.length === 1 ? owned : [];
}

const SPOUSE = new Map([
  ['wife', 'Mrs'],
  ['husband', 'Mr'],
]);

/** The acts of the dead in the order of the story, those told of another time left out. */
function actsOfTheDead(dead: ReadonlySet<string>, { chronicle, cast, resolver }: Story): Map<string, PlacedAct[]> {
  const isAsked = (key: string): boolean => {
    if (key.startsWith('>')) return dead.has(`the ${key.slice(1)}`) || [...dead].some((who) => who.endsWith(key));
    return dead.has(key.startsWith('the ') ? (cast.bearerOf(key.slice(4)) ?? key) : (cast.idOf(key) ?? ''));
  };
  const keys = new Set([...chronicle.acts.keys()].filter((key) => key !== '' && isAsked(key)));
  const named = [...chronicle.names.keys()].filter((name) => dead.has(cast.idOf(name) ?? ''));
  const entries = new Set([...[...keys].flatMap((key) => chronicle.acts.of(key)), ...named.flatMap((name) => chronicle.names.of(name))]);
  const acts = new Map<string, PlacedAct[]>();
  for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
    if (entry.reading?.isAnotherTime === true) continue;
    for (const [at, act] of (entry.reading?.acts ?? []).entries()) {
      const key = actKey(act.holder);
      const who = key === '' || keys.has(key) ? doersIn(entry, resolver)[at] : undefined;
      if (who === undefined || isOfNamesake(entry, act, who) || (key === '' && !isAboutBefore(entry, act, who, cast))) continue;
      const known = acts.get(who);
      if (known) known.push({ act, entry });
      else acts.set(who, [{ act, entry }]);
    }
  }
  return acts;
}

/** Said of an act after it, they make it one of memory, of paper, or of a manner of speaking. */
const NO_ACT =
  /\b(?:people say|they say|all the same , in (?:every|the)|in (?:every|each) [a-z]+|in (?:the|his|her|a|that) (?:letters?|diar(?:y|ies)|journals?|notebooks?|will|tape|recording|film|video|photographs?|message)|on (?:the )?(?:tape|film|record|video)|long before the end|as (?:he|she) (?:always |used to )?(?:had|used|did in|would)|for ever|forever|from (?:the|his|her|its) (?:mantelpiece|frame|wall|photograph|portrait|canvas|picture|poster)|in (?:the|his|her|its|a) (?:[a-z]+ )?frame)\b/u;
/** Before it, in its own words, they do the same. */
const NO_ACT_BEFORE =
  /(?:^|[,;] )in (?:(?:his|her|the|a|that|this|one|every|each|all|those) ){1,2}(?:[a-z]+ )?(?:letters?|dreams?|diar(?:y|ies)|photographs?|pictures?|stor(?:y|ies)|film|portrait|days|memory)\b[^;:—]{0,24}$|\b(?:thought|fancied|believed|imagined|swore|sworn|dreamed|dreamt)(?: that| for a moment)? $/u;
/** Before it: what is played, shown or read. */
const PLAYED = /\b(?:tapes?|videos?|cassettes?|film|footage|projector|home movies?|voicemail|answering machine|recordings?)\b/u;

/** Whether a paragraph tells an act as a fact: asked of the few that matter. */
function isTold({ act, entry }: PlacedAct): boolean {
  const sentence = sentencesOf(entry.text)[act.sentence];
  if (!sentence) return false;
  const from = sentence.at[act.token] ?? 0;
  if (NO_ACT.test(sentence.text.slice(from)) || NO_ACT_BEFORE.test(sentence.text.slice(0, from)) || PLAYED.test(entry.text)) return false;
  return (
    isOfTheWorld(sentence, from, from) &&
    !isThought(sentence.text.slice(0, sentence.at[act.token + 3] ?? sentence.text.length), Math.max(1, from))
  );
}

/** What the one who acts goes on to do, by a pronoun, in the next sentence. */
function goesOn({ act, entry }: PlacedAct): Act | undefined {
  return entry.reading?.acts.find(({ holder, sentence }) => holder.kind === 'pronoun' && sentence === act.sentence + 1);
}

/** The dead, and their late relatives and animals, who do what only the living do. */
export function deathSlips(facts: readonly Resolved[], story: Story, changed: Changed): RawSlip[] {
  const dead = new Set(facts.flatMap(({ fact, who }) => (fact.key === 'dead' ? [who] : [])));
  if (dead.size === 0) return [];
  const asked = new Set([...dead, ...[...dead].flatMap((who) => otherNames(who, dead, story))]);
  const acts = actsOfTheDead(asked, story);
  const of = (who: string): readonly PlacedAct[] => {
    const others = [...otherNames(who, dead, story), ...ownedBeast(who, acts)].flatMap((each) => acts.get(each) ?? []);
    const own = acts.get(who) ?? [];
    return others.length === 0 ? own : [...own, ...others].sort((one, other) => one.entry.at - other.entry.at);
  };
  const isOther = (death: Resolved, until: number): boolean => isAnotherOfTheKind(death, until, story.chronicle);
  return revenants(facts, story.cast, { of, isTold, goesOn, isOther }, changed);
}
