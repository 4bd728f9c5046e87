import { AMBIENT, hoursOf, PART_WORD, type Span } from '../../lexicon/time.js';
import { everyMatch, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { AND_NOW, AND_THIS_WAS, BE, firstFit, following, type Frame, GOT_THROUGH, leading, MODS, OF_THAT_KIND } from './frame.js';
import type { TimeMarker } from './timeMarks.js';

/** It has gone on, or ended, or is not there yet. */
const PASSING =
  '(?:passed|passes|faded|fades|ended|ends|waned|wanes|dawned|dawns|turned|turns|gathered|gathers|deepened|deepens|settled|settles|approached|approaches|arrived|arrives|darkened|darkens|slipped|came|comes|fell|falls|drew|draws|gave|gives|wore|wears|broke|breaks|went|goes)';
const LASTING =
  '(?:lay|lies|hung|hangs|stood|stands|felt|feels|held|holds|found|finds|caught|catches|kept|keeps|crept|smelt|smells|drags|ticks|glows|hums|blazes|bakes|presses|waits|shines|shone|[a-z]+ed)';
const AFTER_WAS =
  '(?! (?:over|gone|done|past|ended|spent|behind|coming|approaching|near|nearing|drawing|falling|breaking|to|not|never|when|that|beginning|about|still to|yet to)\\b)';
const LONG = String.raw`(?:(?:early|late|long|short|whole|same|dim|damp|wet|grey|gray|winter|summer|spring|autumn|[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December|[a-z]+ly|cold|hot|warm|fine|clear|bright|dull|still|quiet|mild|soft|close|dark|black|white|blue|gold|golden|silver) ){0,3}`;

/** "The night's rain" stands in the street all morning. */
const LEFT_BEHIND = '(?:rains?|storms?|snows?|frosts?|showers?|downpour|sleet)\\b';

const FRAMES: readonly Frame[] = [
  AND_THIS_WAS,
  AND_NOW,
  {
    before: leading(
      `[Ii]t (?:was|is) (?:still |already |now |just |only )?(?:in )?(?:the )?(?:very )?(?:middle|dead|end|beginning|start|height|depths?|heart|shank|tail|tail-end|fag-end|turn) of (?:the |an? )${LONG}`,
    ),
    isState: true,
    isPlain: true,
  },
  {
    before: leading('^(?:[Aa]nd |[Bb]ut )?[Nn]ow ,? ?(?:at|in the|by|towards?) (?:the )?'),
    after: following('(?= [,;])'),
    isState: true,
    isShown: true,
  },
  {
    before: leading('(?:^|, |and |but )'),
    after: following(' it (?:now |already |still )?(?:was|is)(?! (?:that|when|who|not)\\b)'),
    isState: true,
    isPlain: true,
  },
  ...OF_THAT_KIND,
  { before: leading(`\\b(?:its|it|this|today) being (?:an? |the )?${MODS}`), isState: true, isPlain: true },
  {
    before: leading('\\b(?:[Ss]o far|[Tt]hus far|[Uu]p to now|[Aa]s yet)(?: ,)? (?:this |the |that )?'),
    isState: true,
    isShown: true,
    isGeneral: true,
  },
  {
    before: leading('\\bnow (?:that )?(?:the )?'),
    after: following(' (?:was|is|had|has) (?:here|come|upon)'),
    isState: true,
    isPlain: true,
  },
  {
    before: leading('\\bthis (?:long|same|one|very|whole|slow|hot|cold|wet|particular|empty|endless|dull|fine|quiet|strange|last) '),
    isState: true,
  },
  {
    before: leading('\\b(?:and then|where|while|until|but|and) the '),
    after: following(' (?:was|is) (?:still|quiet|silent|empty|his|hers|theirs)'),
    isState: true,
  },
  {
    before: leading('(?:^|, )(?:[Aa]n?|[Tt]he) (?:[a-z-]+ (?:, )?){0,4}'),
    after: following(' it (?:was|is)'),
    isState: true,
    isPlain: true,
  },
  { before: leading('[Ii]t (?:was|is) (?:just |now |still )?(?:that|the) (?:hour|time|part) of (?:the )?'), isState: true, isShown: true },
  { before: leading('\\b(?:had|has) (?:been )?[^,;]{2,40} all (?:the |that )?'), isState: true, isShown: true, later: 3 },
  {
    before: leading('(?:[Aa]ll|[Tt]he whole|[Hh]alf the|[Mm]ost of the) (?:that |the )?'),
    after: following('[^,;]{0,30} had (?:been|gone|[a-z]+ed)'),
    isState: true,
    isShown: true,
    later: 3,
  },
  {
    before: leading(
      '[Ii]t (?:was|is) (?:still |already |now |quite |very |fairly |well |far |only |getting |growing )*(?:early|late|on|far on|advanced|along) (?:on )?in the ',
    ),
    isState: true,
    isPlain: true,
  },
  {
    before: leading(`^(?:still |just )?(?:an?|another|the) ${LONG}`),
    after: following(' (?:for|to) (?:an?|the|[a-z]+ing)'),
    isState: true,
  },
  { before: leading('[Aa]ll (?:that |the )?'), after: following('(?: ,)? [^.;]{0,60}\\b(?:still|yet)\\b'), isState: true, isShown: true },
  {
    before: leading('^'),
    after: following(' (?:found|finds|caught|catches|saw|sees) (?:him|her|them|me|us|it|the|[A-Z][a-z]+)\\b'),
    isState: true,
  },
  { before: leading('(?:[Aa]t|[Ii]n) (?:this|that|such an) (?:hour|time) of (?:the )?'), isState: true, isShown: true },
  {
    before: leading(`(?:[Ii]t|[Tt]his|[Tt]he (?:time|hour)) ${BE} (?:, [a-z' ]{2,24} , )?${MODS}`),
    after: following('(?! (?:that|before|after|when|school|shift|work|he|she|I|they|we|star|by the time)\\b)'),
    isState: true,
    isPlain: true,
  },
  {
    after: following(` ?(?:'s (?!${LEFT_BEHIND}))?(?!shift)(?:${AMBIENT})`),
    before: leading(`(?<!\\b(?:by|every|each|last|next|previous|tomorrow|yesterday|other|another|any|some|that|one|of all) )`),
    isState: true,
  },
  {
    before: leading(
      `(?:[Tt]he|[Ii]n|a|last|first|deep|dead|thick) ?(?:[a-z-]+ ){0,2}(?:${AMBIENT}|middle|cool|last|first|end|remains|dregs|depths?|watches|blackness|remnants?|smells?|sounds?|look|scents?|noises?|feel|face|colours?) of (?:the|an?|that|this) ${LONG}`,
    ),
    isState: true,
  },
  {
    before: leading(`(?:^|[,;—] |and |but |while |as |so |though |because |with |where )(?:[Tt]he|[Tt]his|an?) ${LONG}`),
    after: following(` (?:(?:was|is)${AFTER_WAS}|(?!${PASSING}\\b)${LASTING})`),
    isState: true,
  },
  {
    before: leading('[Tt]he '),
    after: following(' (?:was|is) (?:half|nearly|almost|mostly|three parts) (?:over|gone|done|past|spent|through)'),
    isState: true,
  },
  { before: leading('(?:smells?|sounds?|look|scents?|noises?|hush|light|heat|cool|chill) of '), isState: true, isMention: true },
  { before: leading(`(?:so|this|that|too) (?:early|late|far) (?:in|into) the `), isState: true },
  { before: leading(`(?:at|for) (?:this|that|such an) (?:hour|time|stage) (?:of|in) (?:the )?`), isState: true },
  { before: leading('[Aa]ll (?:this|that) '), isState: true },
  GOT_THROUGH,
  {
    before: leading('(?:the|a|an|this|their|his|her) (?:whole|entire|long|full|rest of the|empty|endless) (?:of the )?'),
    after: following(' (?:still )?(?:before|ahead of|in front of|to (?:fill|kill|get through|themselves|himself|herself)|lay|stretched)'),
    isState: true,
  },
  {
    before: leading(`[Ss]uch an? ${LONG}`),
    after: following(' (?:made|makes|was|were|is|one|you|it|as|like|could|can|might)'),
    isState: true,
    isShown: true,
  },
  {
    before: leading(
      `(?:[Ww]hat (?:was|is|had been|remained|remains) (?:left )?of|[Ss]o far|[Tt]he (?:best|worst|rest) (?:part )?of) (?:the|that|this) ${LONG}`,
    ),
    isState: true,
  },
  {
    before: leading(`(?:^|[Tt]he |[Tt]his |[Tt]hat )${LONG}`),
    after: following(
      ' (?:had|has) (?:already|so far|yet|not yet|not|started|begun|cleared|closed in|come up|warmed|cooled|darkened|clouded|grown|brightened|got|its|the|a|brought|emptied|filled|driven|drawn|sent|left|turned|grown|gone (?:cold|quiet|still|dark|grey|gray|soft|by without)|kept|produced|yielded|been (?:one|a) (?:long|of))',
    ),
    isState: true,
  },
  {
    before: leading(`(?<!\\b(?:late|far|deep|long|on|well) )(?:into|against|across|upon|beneath) (?:the|a|an|this|that) ${LONG}`),
    after: following('(?! (?:before|after|that|when|of the)\\b)'),
    isState: true,
  },
  {
    before: leading(`^(?:[Ss]till |[Oo]nly |[Jj]ust |[Aa]lready |[Aa] |[Aa]n |[Tt]he |[Aa]nother |now |[Ee]arly |[Ll]ate )*${LONG}`),
    after: following(`(?: (?:now|already|again|still))?(?= [,;:—] (?:and|the|a|an|with|no|still|but)\\b|$)`),
    isState: true,
  },
  {
    before: leading(
      `^(?:early |late |later |soon |towards? |by |at |(?:early|late|far|deep) (?:in|into) )?(?:in the |that |this |one |the )?${LONG}`,
    ),
    after: following(
      '(?! (?:had|after|before|star|when|shift|nurse|porter|watchman|sister|staff|train|mail|bus|boat|ferry|school|paper|people|man|editor)\\b)',
    ),
    isState: false,
  },
  {
    before: leading(
      `(?<!\\b(?:that|in|all|by|until|till|since|every|good|through|throughout|during|lov\\w+|lik\\w+|hat\\w+|fear\\w*|afraid of|dread\\w*|(?:talk|think|thought|speak|spoke|dream|wait|long|bed|food|money|clothes|supplies|plans?|ready|prepar)\\w* (?:of|about|for)) )(?:the|this) ${LONG}`,
    ),
    after: following(
      `(?! (?:'s|before|after|when|that|which|of|to come|he|she|they|I|we|had|would|could|ahead|train|boat|bus|shift|post|mail|nurse|watchman|school|paper|meal)\\b)`,
    ),
    isState: true,
    isMention: true,
    isWeak: true,
  },
];

const PART = pattern(`(?<![-\\w])(?<part>${PART_WORD})(?=s?(?![-\\w]))`);
const PLURAL_FRAMES: readonly Frame[] = [AND_THIS_WAS, ...OF_THAT_KIND];

const later = ([from, to]: Span, by = 0): Span => [from, to + by];

/** The part of the day, as a sentence says it. */
export function readDayPart(text: string, marker: TimeMarker): void {
  for (const match of everyMatch(PART, text.toLowerCase())) {
    const word = match.groups?.['part'] ?? '';
    const end = match.index + word.length;
    const after = text.slice(end);
    const fit = firstFit(after.startsWith('s') ? PLURAL_FRAMES : FRAMES, text.slice(0, match.index), after);
    if (fit)
      marker.add(
        'hour',
        {
          from: fit.from,
          to: end + fit.to,
          isState: fit.frame.isState,
          isPlain: fit.frame.isPlain === true,
          isWeak: fit.frame.isWeak === true,
          isShown: fit.frame.isShown === true,
        },
        [later(hoursOf(word.toLowerCase()), fit.frame.later)],
      );
  }
}

const PART_GATE = new RegExp(
  `\\b(?:(?:${PART_WORD})s?|Midday|Noon|Midnight|Dawn|Night|Evening|Morning|Afternoon|Twilight|Dusk|Darkness|daylight|[Ss]unlight|[Ss]unshine|sun|Sun|moon|stars|[Mm]oonlight|[Ss]tarlight|moonlit|starlit|dark|black|lamps?|lights?|[Ss]treet ?lamps?|[Ss]treet ?lights?|breakfast|lunch|supper|cocks?|roosters?|cockerels?)\\b`,
  'u',
);

/** Whether a sentence may tell a part of the day. */
export function mayTellPart(text: string): boolean {
  return occursIn(PART_GATE, text);
}
