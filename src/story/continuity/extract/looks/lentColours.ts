import { occursIn } from '../../grammar/matches.js';
import type { Sentence } from '../../grammar/types.js';
import { HAIR_COLOURS } from '../../lexicon/colours.js';
import type { Hit } from '../fact.js';
import { NO_GREY } from './greying.js';

/** What turns, or is turned, has another colour than it had; whoever turns has not. */
const TURNING = `(?:gone|(?<!\\b(?:${HAIR_COLOURS.pattern}) )going|went|turn(?:ed|s|ing)?)(?= (?:[a-z]+ly |an? |the |his |her |my |it |them |quite |almost |to |so )*(?:${HAIR_COLOURS.pattern}|hair|curls|head|beard)\\b)`;
/** By these lights hair has any colour, and what turns is told of. */
export const TINTED = new RegExp(
  `\\b(?:moonlight|firelight|lamplight|candlelight|sunset|sunlight|torchlight|neon|moon|fire|lamp|flames|sun|paint|${TURNING})\\b`,
  'u',
);
const TURNED = new RegExp(`\\b(?:paint|${TURNING})\\b`, 'u');
/** Colours that a light may give. */
const TINTS = /^(?:gold|golden|yellow|silver|silvery|red|copper|coppery|scarlet|white|snowy|snow-white|grey|gray|black|flame-coloured)$/u;
const PLAIN_TINT = new RegExp(`\\b(?:moonlight|firelight|candlelight|sunset|torchlight|neon|moon|flames|paint|${TURNING})\\b`, 'u');
/** What lies on hair, and the colours it gives. */
const STUFF: readonly (readonly [stuff: RegExp, colours: RegExp])[] = [
  [/(?<![\w-])(?:flour|dust|dusty|powdered?|chalk|plaster|snow|frost|ash|ashes)(?![\w-])/u, /white|gr[ea]y|silver|snowy|hoary|powder/u],
  [/(?<![\w-])(?:soot|coal|tar|oil|grease)(?![\w-])/u, /black|dark|inky/u],
  [/(?<![\w-])(?:blood|(?<!\bto )rust|clay)(?![\w-])/u, /red|rust|scarlet|crimson/u],
  [/(?<![\w-])mud(?![\w-])/u, /brown|dark|black/u],
];
/** So near the hair stands what lies on it. */
const ON_HAIR = 44;
/** "White as snow" lies on nobody. */
const SIMILE = /\b(?:as|like) (?:the |driven |fresh |new |new-fallen )*(?:snow|frost|chalk|soot|coal|tar|rust|flames?|fire)\b/u;
/** A swollen eye, eyes that have been struck or painted. */
const BRUISED = /\b(?:bruised|swollen|ringed|shadowed|lids|eyelids|brows?|shadow|kohl|paint|punched|fist|plum)\b/u;
/** So near what bruises or paints an eye stands to it. */
const BESIDE = 18;
/** Moods, and "his eyes was", whose subject is another. */
const NO_COLOUR = /\b(?:eyes|irises) (?:was|is)\b|\b(?:envy|jealousy|rage|fury) *$/u;
const BRUISES = /^(?:black|blue|yellow|violet|lilac)$/u;
/** Eyes grow dark for a while; "her dark eyes" are so for good. */
const DARK_EYES = /\bdark(?:-eyed| (?:[a-z]+ )?(?:eyes|irises|gaze))\b|\bdark , (?:almost|nearly|close to) black/u;
/** "Her eyes were flint", "were coals": hard or hot, and of no colour. */
const FIGURE =
  /\beyes (?:(?:was|were|are|had (?:become|gone|turned(?: to)?)|turned(?: to)?|became|went|,) )(?:[a-z]+ly |now |all |two |like |as hard as |cold |hard |hot |live |burning |chips of |bits of |points of |pieces of |splinters of )*(?:coals?|flint|steel|slate|ash|ashes|jet|obsidian|onyx|ebony|iron|stones?|lead|embers|ice|storm|storms|(?:ice|chips|shards|stones?) ?, of (?:jade|flint|jet|steel|amber))$/u;
/** "As black as tar" is so in any light. */
const LIKENED = /^ as (?:an? |the )?[a-z]/u;

/** Whether something lends a sentence's hair or eyes their colour. */
export function isLent(sentence: Sentence, key: string, { val: value, start, end, match }: Hit, isStated: boolean): boolean {
  if (key === 'eyes') return BRUISES.test(value) && BRUISED.test(sentence.text.slice(Math.max(0, start - BESIDE), end + BESIDE));
  if (LIKENED.test(sentence.text.slice(end)) || / as (?:an? |the )?[a-z]$/u.test(match[0])) return false;
  const after = sentence.text.slice(end, end + ON_HAIR).replace(/ (?:and|but|,|;|—|when|while|then) .*$/u, '');
  const near = `${sentence.text.slice(Math.max(0, start - ON_HAIR), end)}${after}`.replace(SIMILE, '');
  if (STUFF.some(([stuff, colours]) => colours.test(value) && stuff.test(near))) return true;
  const text = sentence.text.replace(SIMILE, '');
  return isStated
    ? occursIn(TINTED, text) && (TINTS.test(value) || occursIn(TURNED, text))
    : TINTS.test(value) && occursIn(PLAIN_TINT, text);
}

const JEALOUS = /\b(?:[Jj]ealous\w*|[Ee]nvy|[Ee]nvious\w*)\b/u;
/** What green is said to come from, or with. */
const WITH_MOOD =
  /^ (?:as [a-z]+ )?(?:with|in) (?:envy|jealousy|rage|fury|greed|anger|hate|hatred|fright|fear|grief|passion|desire|excitement)/u;

/** Whether a colour is no colour of anybody's: a mood, a light, another subject's. */
export function isNoColour(sentence: Sentence, hit: Hit, key: string, isStated: boolean): boolean {
  if (key !== 'eyes' && /^(?:gr[ae]y|white|silver)$/u.test(hit.val) && occursIn(NO_GREY, sentence.text)) return true;
  if (key === 'eyes' && hit.val.toLowerCase() === 'dark' && !DARK_EYES.test(sentence.text.slice(hit.start, hit.end + 22))) return true;
  if (key === 'eyes' && FIGURE.test(sentence.text.slice(0, hit.end))) return true;
  if (key === 'eyes' && hit.val === 'green' && occursIn(JEALOUS, sentence.text)) return true;
  return NO_COLOUR.test(hit.match[0]) || WITH_MOOD.test(sentence.text.slice(hit.end)) || isLent(sentence, key, hit, isStated);
}
