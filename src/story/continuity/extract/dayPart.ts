import { AMBIENT, hoursOf, PART_WORD, type Span } from '../lexicon/time.js';
import { matchesOf, pattern } from '../read/pattern.js';
import { BE, firstFit, following, type Frame, leading, MODS } from './frame.js';
import type { Marker } from './marker.js';

/** It has gone on, or ended, or is not there yet. */
const PASSING =
  '(?:passed|passes|faded|fades|ended|ends|waned|wanes|dawned|dawns|turned|turns|gathered|gathers|deepened|deepens|settled|settles|approached|approaches|arrived|arrives|darkened|darkens|slipped|came|comes|fell|falls|drew|draws|gave|gives|wore|wears|broke|breaks|went|goes)';
const LASTING =
  '(?:lay|lies|hung|hangs|stood|stands|felt|feels|held|holds|found|finds|caught|catches|kept|keeps|crept|smelt|smells|drags|ticks|glows|hums|blazes|bakes|presses|waits|shines|shone|[a-z]+ed)';
const AFTER_WAS =
  '(?! (?:over|gone|done|past|ended|spent|behind|coming|approaching|near|nearing|drawing|falling|breaking|to|not|never|when|that|beginning|about|still to|yet to)\\b)';
const LONG = String.raw`(?:(?:early|late|long|short|whole|same|dim|damp|wet|grey|gray|winter|summer|spring|autumn|[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December|[a-z]+ly|cold|hot|warm|fine|clear|bright|dull|still|quiet|mild|soft|close|dark|black|white|blue|gold|golden|silver) ){0,3}`;

const FRAMES: readonly Frame[] = [
  {
    before: leading(`(?:[Ii]t|[Tt]his|[Tt]he (?:time|hour)) ${BE} (?:, [a-z' ]{2,24} , )?${MODS}`),
    after: following('(?! (?:that|before|after|when|school|shift|work|he|she|I|they|we|star|by the time)\\b)'),
    isState: true,
    isPlain: true,
  },
  {
    after: following(` ?(?:'s )?(?:${AMBIENT})`),
    before: leading(`(?<!\\b(?:by|every|each|last|next|previous|tomorrow|yesterday|other|any|some|that|one|of all) )`),
    isState: true,
  },
  {
    before: leading(
      `(?:[Tt]he|[Ii]n|a|last|first|deep|dead|thick) ?(?:[a-z-]+ )?(?:${AMBIENT}|middle|cool|last|first|end|remains|dregs|depths?|watches|blackness|remnants?) of (?:the|an?|that|this) ${LONG}`,
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
  { before: leading(`(?:so|this|that|too) (?:early|late|far) (?:in|into) the `), isState: true },
  { before: leading(`(?:at|for) (?:this|that|such an) (?:hour|time|stage) (?:of|in) (?:the )?`), isState: true },
  { before: leading('[Aa]ll (?:this|that) '), isState: true },
  {
    before: leading(`^(?:still |only |just |already |a |an |the |another |now )*${LONG}`),
    after: following(`(?: (?:now|already|again|still))?(?: [,;:—] (?:and|the|a|an|with|no)\\b.*)?$`),
    isState: true,
  },
  {
    before: leading(
      `^(?:early |late |later |soon |towards? |by |at |(?:early|late|far|deep) (?:in|into) )?(?:in the |that |this |one |the )?${LONG}`,
    ),
    after: following('(?! (?:had|after|before|star|when)\\b)'),
    isState: false,
  },
];

const PART = pattern(`(?<![-\\w])(?<part>${PART_WORD}|[Dd]awn|[Nn]ight|[Ee]vening|[Mm]orning|[Aa]fternoon|[Tt]wilight|[Dd]usk)(?![-\\w])`);

const NIGHT: Span = [18.1, 30];
const DARK: Span = [16.5, 31];
const DAYLIGHT: Span = [4, 20];
const SHINES =
  '(?:was|were|is|are|stood|stands?|hung|hangs?|shone|shines?|rode|rides?|sailed|sails?|silvered|silvers?|glittered|glitters?|lit|lights?|looked|looks?|swam|swims?|burned|burns?|glimmered|wheeled|pricked|crowded|blazed|winked|glinted)';
const SHONE =
  '(?:lay|lies|fell|falls|shone|shines|streamed|streams|poured|pours|slanted|slants|spilled|spills|came|comes|filled|fills|lit|lights|flooded|floods|blazed|glittered|dazzled|glared|beat|beats|burned|burns|warmed|warms|picked|caught|catches|striped|danced|gleamed|struck|made|makes)';

/** What the sky, the lamps and the table say of the hour. */
const SIGNS: readonly (readonly [sign: RegExp, spans: readonly Span[]])[] = [
  [pattern('\\b(?:[Bb]road|[Ff]ull|[Pp]lain) daylight\\b'), [DAYLIGHT]],
  [pattern(`\\b(?:[Ss]unlight|[Ss]unshine) (?:\\w+ )?${SHONE}\\b`), [DAYLIGHT]],
  [pattern(`\\b(?:of|in|into|by) (?:the )?(?:[a-z]+ )?(?:sunlight|sunshine)\\b`), [DAYLIGHT]],
  [
    pattern(
      `\\b[Tt]he sun (?:was|is|stood|stands|hung|hangs) (?!set|sunk|gone|down|going|sinking|setting|rising|coming|low|not|behind)[a-z]+`,
    ),
    [DAYLIGHT],
  ],
  [pattern(`\\b[Tt]he sun ${SHONE}\\b(?! (?:up|out))`), [DAYLIGHT]],
  [
    pattern('\\b[Ss]un (?:[a-z]+ ){0,3}?(?:overhead|straight (?:up|above|over|down)|at its (?:height|highest|zenith|peak))\\b'),
    [[10, 15.5]],
  ],
  [
    pattern('\\b[Ss]un (?:was|is|stood|stands|hung|hangs) (?:[a-z]+ )?low\\b'),
    [
      [4, 9],
      [14.5, 22],
    ],
  ],
  [pattern(`\\b[Tt]he (?:[a-z]+ )?moon ${SHINES}\\b(?! (?:not|rising))`), [NIGHT]],
  [pattern(`\\b[Tt]he stars ${SHINES}\\b(?! (?:not|gone))`), [NIGHT]],
  [pattern('\\b(?:moonlight|starlight|moonlit|starlit)\\b'), [NIGHT]],
  [pattern('\\b(?:black|dark|starless|moonless|clear) night\\b(?! (?:of|in which))'), [[18, 30]]],
  [
    pattern(
      '\\b[Oo]utside (?:it (?:was|is)|all (?:was|is)|the (?:street|world|yard|garden|lane) (?:was|is|lay|lies)) (?:[a-z]+ )?(?:pitch |quite |fully |already |still )?(?:dark|black)\\b',
    ),
    [DARK],
  ],
  [pattern('\\b[Ii]t (?:was|is) (?:quite|fully|already|still|full|now|completely|pitch) dark\\b(?! in)'), [DARK]],
  [pattern('\\b[Ii]t (?:was|is) dark (?:out|outside|already|now|by now)\\b'), [DARK]],
  [pattern('\\b(?:the|The) (?:windows?|panes?) (?:was|were|is|are) (?:quite |already |all )?(?:black|dark)\\b'), [DARK]],
  [
    pattern(
      '\\b[Ss]treet ?(?:lamps?|lights?) (?:was|were|is|are|had been|have been|burned|burns?|glowed|glows?|shone|shines?|threw|throws?|buzzed|hissed|made|makes?|lit|cast|laid)\\b(?! (?:not|out|off|coming))',
    ),
    [[15.5, 31]],
  ],
  [pattern('\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) breakfast (?:things|dishes|plates|cups|tray|table|crumbs|was|is)\\b'), [[5, 11.5]]],
  [
    pattern('\\b(?:over|at|ate|eating|eats|cooking|frying|finished|finishing|cleared away|laid) (?:his |her |their |the |a )?breakfast\\b'),
    [[5, 11.5]],
  ],
  [pattern('\\b[Tt]he (?:lunch|lunchtime) (?:things|dishes|plates|crowd|rush|hour|trade|menu|queue)\\b'), [[11, 15.5]]],
  [pattern('\\b(?:[Tt]he|[Tt]heir) supper (?:things|dishes|plates|table|tray)\\b'), [[17, 28]]],
  [pattern('\\b(?:cocks?|roosters?|cockerels?) (?:was |were |had just |had )?(?:crow(?:ed|ing|s)?)\\b'), [[3, 10]]],
  [pattern('\\bthe dawn chorus\\b'), [[3, 8]]],
];
/** What comes to be so, and then is: it tells the time from there on. */
const TURNED: readonly (readonly [sign: RegExp, spans: readonly Span[]])[] = [
  [pattern('\\b[Tt]he sun (?:was|is) (?:just |only just |already )?(?:coming up|rising)\\b'), [[4, 8]]],
  [pattern('\\b[Tt]he sun (?:was|is) (?:just |only just |already )?(?:going down|setting|sinking)\\b'), [[15.5, 22]]],
  [pattern('\\b[Tt]he sun (?:had|has) (?:just |long |already )?(?:set|gone down|sunk)\\b'), [[16, 31]]],
  [
    pattern('\\b(?:[Nn]ight|[Dd]usk|[Dd]arkness|[Ee]vening) (?:had|has|was|is) (?:just |long |already )?(?:fallen|come|falling|coming)\\b'),
    [[16, 30]],
  ],
  [pattern('\\b[Dd]awn (?:was|is) (?:breaking|coming|near)\\b'), [[3, 8]]],
  [pattern('\\b[Tt]he (?:lamps|lights) (?:had|have) (?:just |already )?been lit\\b'), [[15.5, 31]]],
];

/** The part of the day, as a sentence says it. */
export function readDayPart(text: string, marker: Marker): void {
  for (const match of matchesOf(PART, text)) {
    const word = match.groups?.['part'] ?? '';
    const end = match.index + word.length;
    const fit = firstFit(FRAMES, text.slice(0, match.index), text.slice(end));
    if (fit) marker.add('hour', { from: fit.from, to: end + fit.to, isState: fit.frame.isState }, [hoursOf(word.toLowerCase())]);
  }
  for (const [signs, isState] of [
    [SIGNS, true],
    [TURNED, false],
  ] as const) {
    for (const [sign, spans] of signs) {
      for (const match of matchesOf(sign, text))
        marker.add('hour', { from: match.index, to: match.index + match[0].length, isState }, spans);
    }
  }
}

/** Whether a sentence may tell a part of the day. */
export const PART_GATE = new RegExp(
  `\\b(?:${PART_WORD}|Dawn|Night|Evening|Morning|Afternoon|Twilight|Dusk|Darkness|daylight|[Ss]unlight|[Ss]unshine|sun|Sun|moon|stars|moonlight|starlight|moonlit|starlit|dark|black|lamps?|lights?|[Ss]treet ?lamps?|[Ss]treet ?lights?|breakfast|lunch|supper|cocks?|roosters?|cockerels?)\\b`,
  'u',
);
