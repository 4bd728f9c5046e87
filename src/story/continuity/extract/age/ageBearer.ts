import { genderOfNoun, isRole } from '../../lexicon/nouns.js';
import { holderOf } from '../../grammar/holder.js';
import type { Sentence } from '../../grammar/types.js';
import type { Hit } from '../fact.js';
import { type Meant, meantAt } from '../subject.js';

/** As old as somebody feels, or once was. */
const FIGURATIVE =
  /\b(?:again(?<!see \S+ again)|felt(?! (?:all|every|each) (?:of|one|day)\b)|feels?(?! (?:it|(?:all|every|each) (?:of|one|day))\b)|inside|for (?:a moment|an instant|an hour|an evening)|suddenly|all at once|in (?:[a-z]+ )?(?:matters|questions|respects)|like (?!most|many|all|every|other|any|that|this)|as if|as [a-z]+ as an?|seem\w*|o'clock|percent|per cent|dollars|pounds|miles|degrees)\b/iu;
/** "At twenty he had sold a farm." */
const AT_HAD =
  /^at\b(?:(?! had ).)* had (?!stopped|given|already|just|never|long|learn|out|res|not|few|little|no\b|none|the\b|an?\b|any|other|more|less|enough|plenty|every|nothing|all|some|one|two|three|his|her|my)/iu;
/** What was so at another time. */
const WHEN =
  /\b(?:when|since(?! (?:[\p{L}']+ ){1,3}(?:only|just|still|barely) $)|until|till|before|after|by the time|while|whenever|the (?:year|day|summer|winter|spring|autumn|week|month|night)(?: that)?|from the time) (?:[\p{L}']+ ){0,4}$/u;
/** Those who may stand beside whoever a sentence is about. */
const PERSONS =
  'captain|doctor|priest|judge|colonel|major|sergeant|inspector|detective|professor|cook|gardener|miller|baker|butcher|mayor|sheriff|vicar|pastor|driver|waiter|waitress|clerk|teacher|lawyer|farmer|soldier|sailor|nurse|guard|porter|barber|guest|visitor|customer|stranger|neighbou?r|friend|cousin|man|woman|boy|girl|lad|fellow|lady|widow|widower|mother|father|brother|sister|son|daughter|wife|husband|uncle|aunt|nephew|niece|child|passenger|patient|witness|prisoner|lodger|tenant|boss|partner|assistant|apprentice|servant|maid|butler|secretary|officer|constable|pilot|painter|singer|writer|student|pupil';
/** Things that have years too. */
const THING =
  'house|car|ship|boat|tree|building|church|wine|whisky|whiskey|brandy|road|wall|bridge|clock|bottle|train|platform|room|number|page|chapter|bus|tram|gate|hands?|houses|trees|mill|barn';
const THINGS = new RegExp(`\\b(?:${THING})\\b(?: ,)?(?: [\\p{L}']+){0,4} $`, 'u');
/** "The house she had bought was ninety": its subject is the house. */
const THING_FIRST = new RegExp(`^(?:the|an?|this|that|it|(?:his|her|\\p{Lu}\\p{L}+ 's)) (?:[a-z-]+ ){0,2}?(?:${THING})\\b(?!.* ,)`, 'u');

/** "Anna nodded to the driver, a man of fifty": the driver is. */
const OTHER_PERSON = new RegExp(
  `^.+ (?<!\\b(?:was|is|am|been|remained|as|being) )(?:the|an?|this|that|another|some|his|her|my) (?:[a-z-]+ ){0,2}(?:${PERSONS}|[a-z]{3,}(?:man|woman|boy|girl|ist|smith|keeper|driver|dealer|seller|maker))(?: [a-z]+){0,4} ,(?: who (?:was|is))? $`,
  'u',
);

/** "This job was twenty-five, and every cent got her closer." */
const IT_IS = /(?:^|[;:—] )(?:this|that|these|those|the|an?) (?:[a-z-]+ )?([a-z-]+) (?:was|is|were|are|'s) (?:[a-z]+ )?[a-z\d-]+$/u;

function isOfThing(text: string): boolean {
  const noun = IT_IS.exec(text)?.[1];
  return noun !== undefined && genderOfNoun(noun) === undefined && !isRole(noun) && noun !== 'child';
}

/** "At twenty, his hair was white": he was. */
function ownedNext(text: string, hit: Pick<Hit, 'start' | 'end'>): Meant | undefined {
  const own = hit.start === 0 ? /^(?: years old)? , (his|her) /u.exec(text.slice(hit.end))?.[1] : undefined;
  const holder = own === undefined ? undefined : holderOf(own);
  return holder && { holder, start: hit.end + 3 };
}

/** Whom an age belongs to; nobody where it is a thing's, or told of another time. */
export function bearerOf(sentence: Sentence, hit: Pick<Hit, 'start' | 'end'>, isOwned = false): Meant | undefined {
  const { text } = sentence;
  // What another clause likens to something is no age.
  const ends = text.slice(hit.end).search(/ (?:[,;:—]|who|which) /u);
  if (
    AT_HAD.test(text) ||
    FIGURATIVE.test(ends < 0 ? text : text.slice(0, hit.end + ends)) ||
    WHEN.test(text.slice(Math.max(0, hit.start - 60), hit.start))
  )
    return undefined;
  if (isOfThing(text.slice(0, hit.end))) return undefined;
  const meant = ownedNext(text, hit) ?? meantAt(sentence, hit);
  const before = text.slice(0, hit.start);
  if (meant && OTHER_PERSON.test(before.slice(meant.start))) return undefined;
  return meant && (isOwned || (!THINGS.test(before.slice(meant.start)) && !THING_FIRST.test(before))) ? meant : undefined;
}
