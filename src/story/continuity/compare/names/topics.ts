import { isPlainOpener } from '../../lexicon/common.js';
import type { Chronicle } from '../chronicle.js';
import type { Entry } from '../entry.js';
import type { Spot } from '../rawSlip.js';

/** Where a name stands. */
export interface Naming extends Spot {
  readonly place: Entry;
  readonly sentence: number;
}

/** A full name that a story uses seldom, and where. */
export interface Seldom {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly spots: readonly Naming[];
}

const WORD = /[A-Za-zÀ-ÿ]{4,}/gu;
const PLAIN = new Set(
  'that this with from have been were they their them then than when what which where there here would could should might about after again before being does down each even ever every first from have having himself herself into itself just like made make many more most much must never none once only other over same some such still take taken their these those though through under until upon very want well were while whom whose will within without your year years time times long little name names called known knew came come went gone going said says told tells took gave given does done whole always another people person thing things place room house door hand hands head face eyes voice table side back left right half last next white black great good better best morning evening night week month hour'.split(
    ' ',
  ),
);

/** What a sentence is about: its words of some weight, in the singular. */
function topicsOf(text: string, name: Seldom): string[] {
  const own = new Set([name.first, name.last].map((word) => word.toLowerCase()));
  const words = text.match(WORD) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => !own.has(word) && !PLAIN.has(word) && !isPlainOpener(word) && !/(?:ed|ing|ly)$/u.test(word))
    .map((word) => word.replace(/(?<=[^s]{3})s$/u, ''));
}

/** The sentence that a name stands in. */
export function sentenceOf({ place, sentence }: Naming): string {
  return place.reading?.sentences[sentence]?.key.split('|', 1)[0] ?? '';
}

/** Whether both names stand for whoever a story tells one thing of, which it tells of nobody else: "the ferry", "the Hall's cook". */
export function shareTopic(one: Seldom, other: Seldom, chronicle: Chronicle): boolean {
  const texts = [one, other].map(({ spots }) => spots.map(sentenceOf));
  if (texts.flat().some((text) => SUCCESSION.test(text))) return false;
  const [ones = [], others = []] = [one, other].map((name, at) => [...new Set((texts[at] ?? []).flatMap((text) => topicsOf(text, name)))]);
  const known = new Set([...one.spots, ...other.spots].map(({ place }) => place));
  return ones.some((topic) => {
    const isTheirs = others.some((each) => each.startsWith(topic) || (topic.startsWith(each) && each.length > 4));
    if (!isTheirs) return false;
    const { acts, told } = askedFor(topic);
    // The doctor who bows to both is neither.
    if (texts.every((each) => each.some((text) => acts.test(text)))) return false;
    return chronicle.mayHold(topic).every((entry) => known.has(entry) || !told.test(entry.text));
  });
}

interface Asked {
  /** A sentence whose subject it is. */
  readonly acts: RegExp;
  /** A text that has it. */
  readonly told: RegExp;
}

const asked = new Map<string, Asked>();
/** As many topics are kept: an edit asks for those that the one before it asked for. */
const MOST_ASKED = 500;

function askedFor(topic: string): Asked {
  const known = asked.get(topic);
  if (known) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const made = { acts: new RegExp(`^(?:the |an? )?${topic}\\b`, 'iu'), told: new RegExp(`\\b${topic}`, 'iu') };
  asked.set(topic, made);
  return made;
}

/** Somebody else who holds the post, or held it. */
const SUCCESSION =
  /\b(?:new|former|previous|next|successor|succeeded|replaced?|inherited|another|deputy|assistant|both|twins?|sister|brother|cousin|daughter|son|mother|father|aunt|uncle|niece|nephew|wife|husband|widow)\b/u;
