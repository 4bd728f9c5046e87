import { occursIn } from '../../grammar/matches.js';
import type { Sentence } from '../../grammar/types.js';
import { numberOf } from '../../lexicon/nouns.js';
import { pastBase } from '../../lexicon/verbs.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';
import { AGAIN, AGED, doerOf } from './ageAtEvent.js';
import { NAME } from '../../grammar/pattern.js';
import { NO_AGE, span } from './ageWords.js';

const TIMES = 'day|night|morning|evening|afternoon|week|month|year|summer|winter|spring|autumn|time|hour|moment';
const LINK = `(?:[Ww]hen(?: first)?|(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t)? ?(?:[Tt]he|[Tt]hat)(?: very| same)? (?:${TIMES})(?: (?:that|when|of(?: the)?))?|[Aa]s)`;
/** What follows an age, or opens the sentence, and tells at what time somebody was so old. */
const AFTER = new RegExp(
  `^(?: years? (?:old|of age))? ,? ?${LINK} (?<event>[^;:—]+?)(?= [;:—]| , (?:and|but|so|which|who|for|or)\\b|$)`,
  'u',
);
const BEFORE = new RegExp(`^(?:“” )?${LINK} (?:(?<event>[^;:—,]+) , [^;:—]*|(?<event2>[^;:—,]+?) (?:${NAME}|he|she|I) )$`, 'u');
/** "My father took the mill when I was eight": what the sentence has told by then. */
const AHEAD =
  /^(?<event>[^;:—“]+?) (?:when|while|the (?:day|night|morning|week|month|year|summer|winter|spring|autumn)(?: that)?) (?:[\p{L}']+ ){1,3}$/u;
/** "Anna, then a girl of seven, had seen it". */
const THEN = /^[^,;:—]{2,48} , (?:then|still|only|just|being)(?: then| still| only)? $/u;
const DENIED =
  /\b(?:not|never|nobody|nothing|no|before|until|till|if|would|might|could|like|again|sometimes|often|always|every|whenever|any)\b|n't\b/u;
const GATE = new RegExp(`\\b(?:when|When|${TIMES}|at|At|as|then)\\b`, 'u');

const PLAIN = new Set(
  `a an the this that these those his her my their our its your he she i they we it him me them us himself herself who whom whose which what there here
  and or but so for nor yet of in on at by with from to into onto upon over under up down out off away back about after before during through along across around between among against near
  was were is are be been being am had has have having did do does done would could should will shall can may might must
  just only first last then now still already even both all some any one own other another same such more most very too quite rather almost nearly ever once again long old young little new great good poor whole
  day night morning evening afternoon week month year summer winter spring autumn time hour moment years days age
  as if than when where while though although because since until till`.split(/\s+/u),
);
/** What goes on, or comes again: an age at it is one of many. */
const LASTING =
  /^(?:live|look|feel|know|work|own|keep|wear|seem|stay|remain|love|like|hate|want|hope|believe|think|say|tell|talk|sit|stand|lie|walk|run|sleep|eat|drink|dance|sing|play|read|write|ride|drive|smoke|wait|watch|hear|call|use|need|mean|belong|enjoy|suffer|serve|teach|visit|earn|dream|cry|laugh|smile|help|find|make|get|give|put|hold)$/u;

/** What somebody does, among the words an event is known by. */
export function isDeed(word: string): boolean {
  return word.startsWith('v:');
}

const PARTICIPLES = new Map(
  'gone go;seen see;taken take;given give;broken break;stolen steal;fallen fall;driven drive;ridden ride;written write;eaten eat;drunk drink;sung sing;rung ring;begun begin;sunk sink;sank sink;drowned drown;burnt burn;burned burn;born bear;worn wear;torn tear;thrown throw;flown fly;flew fly;blown blow;grown grow;grew grow;known know;shown show;shaken shake;chosen choose;frozen freeze;spoken speak;swum swim;hanged hang;killed kill;died die;dead die;came come;become become;became become;lost lose;built build;bought buy;brought bring'
    .split(';')
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(' ');
      return [form, base];
    }),
);

function deedOf(word: string): string | undefined {
  const base = PARTICIPLES.get(word) ?? pastBase(word);
  if (base !== undefined) return base;
  return /^[a-z]{2,}ed$/u.test(word) ? word.replace(/(?:i?ed|e?d)$/u, '') : undefined;
}

function singularOf(word: string): string {
  return /(?:ss|us|is)$/u.test(word) ? word : word.replace(/s$/u, '');
}

/** The words an event is known by, of which one at least is not what is done: what is done, and who and what takes part. */
export function wordsOf(event: string, name: string): readonly string[] {
  const known = new Set<string>();
  let hasDeed = false;
  for (const written of event.split(' ')) {
    const word = written.toLowerCase();
    if (!/^[\p{L}'-]{2,}$/u.test(word) || PLAIN.has(word) || word.endsWith('ly') || word.startsWith("'") || name.includes(written))
      continue;
    const deed = hasDeed || /^\p{Lu}/u.test(written) ? undefined : deedOf(word);
    if (deed !== undefined) hasDeed = true;
    known.add(deed === undefined ? singularOf(word) : `v:${deed}`);
  }
  return [...known];
}

/** The event that an age is told with: in a clause beside it, or what is done at it. */
function eventOf({ text }: Sentence, age: Hit): string | undefined {
  const lead = text.slice(0, age.start);
  const told = AFTER.exec(text.slice(age.end)) ?? BEFORE.exec(lead) ?? AHEAD.exec(lead);
  const beside = told?.groups?.['event'] ?? told?.groups?.['event2'];
  if (beside !== undefined) return beside;
  if (age.part('at') === '') return THEN.test(lead) ? /^ , (had [^;:—]+?)(?= [;:—]| , |$)/u.exec(text.slice(age.end))?.[1] : undefined;
  const whole = `${text.slice(0, age.start)}${text.slice(age.end)}`;
  return /[;:—]|“”|\bwhen\b/u.test(whole) ? undefined : whole.replace(/ , (?:and|but|so|which|who|as|for)\b.*/u, '');
}

/** Whether a number counts what follows it; a time does not. */
function isCounted(text: string, end: number): boolean {
  const after = text.slice(end);
  return NO_AGE.test(after) && !OF_TIME.test(after);
}
const OF_TIME = new RegExp(`^ in the (?:[a-z]+ )?(?:${TIMES})\\b`, 'u');

function readEvent(sentence: Sentence, age: Hit, sheet: FactSheet): void {
  const years = numberOf(age.val) ?? 0;
  const event = eventOf(sentence, age);
  if (event === undefined || years < 2 || years > 99 || DENIED.test(event) || isCounted(sentence.text, age.end)) return;
  const meant = doerOf(sentence, age) ?? meantAt(sentence, age);
  if (!meant) return;
  const words = wordsOf(event, meant.holder.kind === 'name' ? meant.holder.text : '');
  const deed = words.find(isDeed)?.slice(2);
  if (!words.some((word) => !isDeed(word)) || (deed !== undefined && LASTING.test(deed))) return;
  const [low, high] = span(years, age.part('mod'));
  const said = { rule: 'continuity/age', key: 'when', value: `${years} then`, low, high, traits: words, mode: 'ever' } as const;
  sheet.addOf(sentence, meant.holder, { start: age.start, end: age.end, ownStart: meant.start }, { ...said, stanceEnd: age.start });
}

/** How old somebody was when something happened, whatever it was: "I was five when they burned our farm". */
export function readAgeWhen(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || occursIn(AGAIN, text)) return;
  const ages = hitsOf(sentence, AGED);
  const [age] = ages;
  if (age && ages.length === 1) readEvent(sentence, age, sheet);
}
