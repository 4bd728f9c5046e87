import { occursIn } from '../../grammar/matches.js';
import { NOBODY, personified, stretchOf } from '../../grammar/personified.js';
import type { Sentence } from '../../grammar/types.js';
import type { Hit } from '../fact.js';

/** A sentence as it is read: with whoever is not named written as a name, or as it stands. */
export interface Written {
  readonly written: Sentence;
  /** The sentence whose stance and places count. */
  readonly known: Sentence;
  /** Whether death is spoken of at all, and whether anybody is written as a name. */
  readonly isOfDeath: boolean;
  readonly isPersonified: boolean;
  /** Whether somebody is written at an offset. */
  readonly isWritten: (offset: number) => boolean;
  /** Whom the words at an offset mean; undefined for what stands for nobody. */
  readonly whoAt: (offset: number, words: string) => string | undefined;
  /** A hit in the sentence's own places. */
  readonly placed: (hit: Hit, own: string) => Hit;
}

/** Death is news that is believed: "the telegram said that", "they rang to tell her that". */
const NEWS =
  /\b(?:[Nn]obody|[Nn]o one) (?:had |has )?(?:told|tells|warned) (?:\p{Lu}\p{L}+|him|her|me|them|us) (?:that )?|\b(?:telegrams?|wires?|cables?|letters?|obituary|notices?|papers?|message|news|headlines?|stone|plaque|police|hospital|doctors?|coroner|war office) (?:had |has )?(?:said|says|read|reads|came|come|told (?:\p{Lu}\p{L}+|him|her|me|them|us)|announced|reported|saying|telling (?:\p{Lu}\p{L}+|him|her|me|them|us))(?: to say)? that\b|\b(?:in|from) the (?:obituary|paper|papers|letter|telegram)(?: ,)? (?:it said|they said|(?:\p{Lu}\p{L}+|he|she|I) (?:had )?(?:read|learned|learnt|saw)) that\b|\b(?:rang|wrote|wired|cabled|telephoned|phoned|called|came|come|written|sent word)(?: (?:\p{Lu}\p{L}+|him|her|me|them|us))?(?: (?:at|in|from) (?:the )?[\p{L}]+)? (?:to (?:tell|say|inform)(?: (?:\p{Lu}\p{L}+|him|her|me|them|us))?|and told (?:\p{Lu}\p{L}+|him|her|me|them|us)) that\b|\b(?:word|news) (?:had |has )?(?:came|come|reached (?:\p{Lu}\p{L}+|him|her|me|them|us|the [a-z]+)) that\b|\b(?:[Aa]ll the (?:world|town|village|parish|street|school|ship|county|house)|[Hh]alf the town|[Tt]he whole of [a-z]+|[Aa]ll [\p{Lu}]\p{L}+) (?:knew|knows) that\b|\bremember(?:ed|s)? (?:exactly |just )?where (?:they|he|she|I|we) (?:was|were|had been) when\b/gu;
/** What makes news none. */
const NO_NEWS = /\b(?:false|falsely|lie|lied|lying|mistake|mistaken|wrong|wrongly|error|hoax|rumou?r|forged|mixed up|not true|untrue)\b/u;

const MEMORY =
  /\b(?:be|been|being|was|were|is|are) reminded\b(?= (?:that|of|how)\b)|\b(?:remember|recall|forg[eo]t|mention)\w*\b(?= (?:the |that |nothing|little|much|only|how|when|where|why|of|about|every|each|to mention)\b)|\b(?:thought|think|thinks|thinking|spoke|speaks|talked|talks|told (?:him|her|me|them|us)|reminded (?:him|her|me|them)|dreamed|heard) (?:of|about)(?= (?:(?:\p{Lu}\p{L}+ ){1,3}|(?:his|her|my) (?:[a-z]+ ){1,2}), (?:who|whose|dead|killed|buried|drowned)\b)|\bheard\b(?= that (?:an?|the) )|\b(?:pictures?|photographs?|photos?|portraits?|paintings?) of(?= (?:the late )?\p{Lu})/gu;

/** "Everyone remembered the day Anna died": what is remembered of a death is one. The blanks keep the offsets. */
function withoutMemory(sentence: Sentence): Sentence {
  const blank = (word: string): string => '_'.repeat(word.length);
  const remembered = sentence.text.replace(MEMORY, blank);
  const text = NO_NEWS.test(sentence.text) ? remembered : remembered.replace(NEWS, blank);
  return text === sentence.text ? sentence : { ...sentence, text };
}

/** Whoever is not named is asked about only where death is spoken of. */
const OF_DEATH =
  /\b(?:die[ds]?|saving|slaughtered|butchered|put (?:down|to sleep)|to sleep|to the (?:very )?(?:end|last)|(?:closed|shut) .{1,30} 's eyes|wreath|mass(?:es)? for|lies (?:at|in|under|beneath|beside)|lain in|slaughter\w*|bearers|fishes|skull|throat|torn|blown|cut (?:in|to|down)|lowered|starved|sniper|sharks|closed over|run over|ran over|stillborn|eaten|destroyed|knacker|identified|lid|killing|fallen|victims|beaten|survivors|among the|gone for|done for|drowns|perishes|dying|dead|death|deaths|drown\w*|kill\w*|murder\w*|buried|bury|burying|burial|funeral|grave|graveside|gravestone|headstone|tombstone|coffin|casket|ashes|cremat\w*|hanged|hung|hanging|shot|stabbed|strangled|poisoned|executed|beheaded|perished|passed|corpse|body|widow|widower|wake|obituary|late|slain|suicide|heart|breath|breathing|lost|cancer|fever|cholera|stroke|survived?|mourn\w*|mourning|froze|frozen|gored|mauled|savaged|devoured|gassed|smothered|suffocated|chok\w+|poison\w*|crushed|trampled|struck|lightning|electrocuted|knifed|clubbed|bludgeoned|burn(?:ed|t)|thrown|threw|fallen|fell|leapt|leaped|jumped|plunged|overdose|overboard|to the (?:sea|deep|waves)|over the (?:side|rail)|foaling|lambing|seizure|lived (?:only|but|for|an?|one|two|three)|neck|killer|murderer|vault|crypt|pyre|urn|stone|cemetery|churchyard|graveyard|autopsy|morgue|undertaker|laid|took|taken|ground|undertaker|coroner|board|make it|never came|neck|black|save|saved|shot|bullet|peacefully|sleep|no more|life)\b/u;
/** Whoever is written beside a name is another. */
const OTHERS = new RegExp(` ${NOBODY}\\b.*$`, 'u');

function write(sentence: Sentence): Written {
  const known = withoutMemory(sentence);
  const isOfDeath = occursIn(OF_DEATH, sentence.text);
  const others = isOfDeath ? personified(sentence) : undefined;
  return {
    written: others ? { ...sentence, text: others.text } : sentence,
    known,
    isOfDeath,
    isPersonified: others !== undefined,
    isWritten: (offset) => others?.who.has(offset) === true,
    whoAt: (offset, words) => {
      const who = others?.who.get(offset);
      // "The smith 's apprentice", of whom only the smith is written.
      if (who !== undefined) return words.startsWith(`${NOBODY} 's `) ? `${who}${words.slice(NOBODY.length)}` : who;
      return words === NOBODY ? undefined : words.replace(OTHERS, '');
    },
    placed: (hit, own) => {
      if (!others) return { ...hit, own };
      const ownStart = stretchOf(others, sentence, hit.ownStart, hit.ownStart + 1).start;
      return { ...hit, own, ...stretchOf(others, sentence, hit.start, hit.end), ownStart };
    },
  };
}

const known = new WeakMap<Sentence, Written>();

/** A sentence as the readers of deaths read it: they do so one after another. */
export function writtenOf(sentence: Sentence): Written {
  const before = known.get(sentence);
  if (before) return before;
  const written = write(sentence);
  known.set(sentence, written);
  return written;
}
