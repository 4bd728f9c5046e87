import { isOwnOne } from '../grammar/mourned.js';
import type { Chronicle } from './chronicle.js';
import { perParagraph } from './perParagraph.js';
import type { Entry } from './entry.js';
import type { Resolved } from './resolved.js';

const ANOTHER = new Map<string, RegExp>();

function anotherOf(noun: string): RegExp {
  const known =
    ANOTHER.get(noun) ??
    new RegExp(
      `\\b(?:an?|another|other|second|third|two|three|four|five|six|both|each|every|some|several|many|any|new|no|young) (?:(?!(?:the|his|her|my|of|in|on|at|to|and)\\b)[a-z-]+ ){0,3}${noun}e?s?\\b|\\b${noun}e?s\\b|\\bthe ${noun} (?:at|in|of|from|on|by|behind|who|whom|that) `,
      'iu',
    );
  ANOTHER.set(noun, known);
  return known;
}

/** Whether a paragraph tells of one of a kind anew, or of several. */
const tellsOfAnother = perParagraph(({ text }: Entry, noun) => anotherOf(noun).test(text));

/** Whether one who is only "the driver", or "the dog", may be another by then: a story that tells of "a driver" again, or of two, has two. */
export function isAnotherOfTheKind({ who, place, fact }: Resolved, until: number, chronicle: Chronicle): boolean {
  const owned = who.split('>').at(-1) ?? '';
  const noun = /^the ([^>]+)$/u.exec(who)?.[1] ?? (isOwnOne(owned) ? owned : undefined);
  if (noun === undefined) return false;
  return chronicle.mayHold(noun).some((entry) => {
    if (entry.at < place.at || entry.at > until) return false;
    return entry.at === place.at ? anotherOf(noun).test(entry.text.slice(fact.end)) : tellsOfAnother(entry, noun);
  });
}
