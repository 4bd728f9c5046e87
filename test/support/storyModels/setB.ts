import { after, amid, before, echo, loop, own, rewrite, sometimes } from './habits.js';
import {
  always,
  atLeast,
  atMost,
  draftChance,
  gain,
  gainByLength,
  heavyTailed,
  interpolate,
  mixture,
  stopsAtOnce,
  whenever,
} from './lengths.js';
import { storyModel, type Behaviour, type LengthLaw } from './model.js';
import { announcement, farewell, greeting, heading, leakedInstruction, moral, premiseAgain, remark, rule } from './sayings.js';
import { sentencesOf } from './sentencesOf.js';

// The second set: figures and mixtures of our own making, none of them taken from the first set or from a measurement.

/** Long for short asks, short for middling ones, and not in order between. */
const HUMP = [
  [80, 1.9],
  [200, 1.25],
  [400, 0.78],
  [900, 1.32],
  [1800, 0.88],
  [3000, 0.52],
  [8000, 0.44],
] as const;

/** Writes to its bound whatever is asked, as a model without an end-of-text does. The bound is in tokens, about 1.33 a word. */
const fillsTheBound: LengthLaw = (_asked, view) => Math.min(20_000, view.maxTokens);

const lengths: readonly Behaviour[] = [
  { name: 'heavy tails', summary: 'median 0.93, Student’s t noise: one reply in twenty far off', length: heavyTailed(0.93, 0.17, 2) },
  { name: 'hump', summary: 'gain rises and falls with what is asked', length: gainByLength(HUMP, 1.13) },
  {
    name: 'rounds to 250',
    summary: 'the next multiple of 250 words',
    length: (asked, view) => Math.max(250, 250 * Math.round(asked / 250)) * view.random.between(0.96, 1.05),
  },
  {
    name: 'deaf to small asks',
    summary: 'about 520 words for anything under 500',
    length: whenever((view) => (view.ask.words ?? 700) < 500, always(520, 0.12), gain({ median: 0.94, p10: 0.86, p90: 1.04 })),
  },
  {
    name: 'tires',
    summary: 'each reply an eighth shorter than the one before, down to a fifth',
    length: (asked, view) => gain({ median: 1.2, p10: 1.06, p90: 1.33 })(asked, view) * Math.max(0.2, 0.875 ** view.requestNumber),
  },
  {
    name: 'wakes up',
    summary: 'half at first, one and a half from the seventh reply on',
    length: (asked, view) =>
      asked *
      interpolate(
        [
          [0, 0.5],
          [6, 1.55],
        ],
        view.requestNumber,
      ) *
      view.random.between(0.9, 1.1),
  },
  {
    name: 'see-saw',
    summary: 'long and short by turns',
    length: (asked, view) =>
      asked * ((view.requestNumber + draftChance(view, 'phase').int(0, 1)) % 2 === 0 ? 1.62 : 0.54) * view.random.between(0.93, 1.08),
  },
  { name: 'obedient', summary: 'within 1 % of what is asked', length: gain({ median: 1, p10: 0.99, p90: 1.01 }) },
  {
    name: 'power law',
    summary: 'eight times the 0.68th power of what is asked',
    length: (asked, view) => 8 * asked ** 0.68 * view.random.between(0.85, 1.15),
  },
  {
    name: 'postcards',
    summary: 'never over about 120 words',
    length: atMost(120, gain({ median: 1.18, p10: 1, p90: 1.4 })),
    contextTokens: 2048,
    trainedWords: { min: 20, max: 150 },
  },
  { name: 'whole chapters', summary: 'never under 1,400 words', length: atLeast(1400, gain({ median: 1.1, p10: 0.9, p90: 1.3 })) },
  { name: 'no end', summary: 'never stops by itself: every reply is cut by its bound', length: fillsTheBound },
  {
    name: 'lucky dip',
    summary: 'well, twice over, a third, nothing',
    length: mixture([
      [0.6, gain({ median: 1.03, p10: 0.95, p90: 1.1 })],
      [0.15, gain({ median: 2.1, p10: 1.9, p90: 2.4 })],
      [0.15, gain({ median: 0.33, p10: 0.25, p90: 0.42 })],
      [0.1, stopsAtOnce],
    ]),
  },
];

const lastTwo = (paragraphs: readonly string[]): readonly string[] => paragraphs.slice(-2);
const wide: LengthLaw = gain({ median: 0.88, p10: 0.66, p90: 1.18, within: 0.9 });
const habits: readonly Behaviour[] = [
  {
    name: 'moralist',
    summary: 'gain 1.12; a moral ends every reply',
    length: gain({ median: 1.12, p10: 0.98, p90: 1.3 }),
    habits: [(pieces, view) => [...pieces, own(moral(view))]],
  },
  {
    name: 'commentator',
    summary: 'gain 0.88, wide; remarks in the middle',
    length: wide,
    plan: 'other-shape',
    habits: [amid(remark), sometimes(0.3, amid(remark))],
  },
  {
    name: 'restates',
    summary: 'gain 1.26; says the premise again first',
    length: gain({ median: 1.26, p10: 1.08, p90: 1.5 }),
    habits: [before(premiseAgain)],
    prose: { quotes: 'mixed' },
  },
  {
    name: 'ponders',
    summary: 'gain 0.61; thinks longer than it writes',
    length: gain({ median: 0.61, p10: 0.47, p90: 0.8 }),
    thinkingWords: 900,
  },
  {
    name: 'no JSON',
    summary: 'gain 0.73; broken JSON, small context',
    length: gain({ median: 0.73, p10: 0.6, p90: 0.95 }),
    plan: 'broken',
    contextTokens: 4096,
    lettersPerPiece: 6,
  },
  {
    name: 'only prose',
    summary: 'gain 1.34; answers every request with story',
    length: gain({ median: 1.34, p10: 1.02, p90: 1.6, within: 0.4 }),
    plan: 'prose',
  },
  {
    name: 'overdressed',
    summary: 'heading, greeting, rule, leak, announcement and farewell at once',
    length: wide,
    plan: 'fenced',
    newline: '\r\n',
    habits: [
      before(heading),
      sometimes(0.5, before(leakedInstruction)),
      before(rule),
      before(greeting),
      after(announcement),
      sometimes(0.6, after(rule)),
      after(farewell),
    ],
  },
  {
    name: 'forgets and loops',
    summary: 'echoes; one reply in five runs into a loop of two paragraphs',
    length: gain({ median: 0.96, p10: 0.8, p90: 1.25 }),
    habits: [sometimes(0.5, echo(8)), sometimes(0.2, loop([0.4, 0.95], lastTwo, '\n\n'))],
  },
  {
    name: 'single lines',
    summary: 'gain 0.82; one sentence a line, half its replies unclosed',
    length: gain({ median: 0.82, p10: 0.74, p90: 0.9 }),
    prose: { paragraphs: 'lines', quotes: 'straight' },
    habits: [
      sometimes(
        0.5,
        rewrite((text, _view, isLast) => (isLast ? text.replace(/[.!?…]["'”’]*$/u, ',') : text)),
      ),
    ],
  },
  {
    name: 'short, then ends',
    summary: 'gain 0.47; a third of its replies stop after two sentences and "The End"',
    length: gain({ median: 0.47, p10: 0.35, p90: 0.66 }),
    habits: [
      sometimes(0.33, (pieces) => pieces.slice(0, 1).map((piece) => ({ ...piece, text: sentencesOf(piece.text).slice(0, 2).join(' ') }))),
      after(announcement, ' '),
    ],
  },
];

/** The second set: other distributions and mixtures than the first, reported apart. */
export const setB = [...lengths, ...habits].map(storyModel);
