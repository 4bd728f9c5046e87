import { bandsOf, type Dimension } from './rubric.js';

const GENERAL_ENDS = [3, 7, 11, 15];
const SMALL_ENDS = [1, 4, 6, 8];
const BREACH_ENDS = [0, 5, 10, 15];

/** Faults one can put a finger on. Maxima, bands and gates: POLARIS, arXiv 2606.04095. The words are this project's. */
export const NEGATIVE: readonly Dimension[] = [
  {
    id: 'N1',
    name: 'Prompt violation / constraint breach',
    sign: 'negative',
    max: 15,
    bands: bandsOf(BREACH_ENDS, [
      'none',
      'small or partial breaches',
      'something central was ignored or turned round',
      'not an answer to this prompt',
    ]),
    measures:
      'Demands of the prompt that the text openly breaks: another viewpoint or form, a required element left out, a stated rule contradicted, the task declined.',
    leavesOut: 'Elements that are there but thin (P1).',
    overParts: 'synopsis',
  },
  {
    id: 'N2',
    name: 'Coherence, continuity, internal consistency & POV confusion',
    sign: 'negative',
    max: 20,
    bands: bandsOf(
      [4, 10, 16, 20],
      [
        'holds together; a slip at most',
        'slips a reader notices and can get over',
        'the reader has to work, often or at important points',
        'one cannot tell what is the case, or who sees it',
      ],
    ),
    measures:
      'Places where the story disagrees with itself: a fact, a time, a place, a skill or a rule of its world that changes unexplained, someone knowing or forgetting what they cannot, a viewpoint that slips, a pronoun without owner. Quote both halves of a contradiction: what was established, and what denies it.',
    leavesOut: 'Slack or late drift (N6); vagueness that denies nothing (N4); sentences without meaning (N10).',
    overParts: 'worst',
    attentionFrom: 7,
  },
  {
    id: 'N3',
    name: 'Generic / templated language & structure',
    sign: 'negative',
    max: 15,
    bands: bandsOf(GENERAL_ENDS, [
      'written for this story; a stock phrase here and there',
      'ready-made lines keep returning',
      'ready-made in most paragraphs',
      'ready-made throughout',
    ]),
    measures:
      'Phrases, transitions and layouts that would fit any number of other stories, section headings and list-like forms nobody asked for included.',
    leavesOut: 'A quiet voice (a low P4); explaining (N5); stock plots (N9); ornament (N10).',
    overParts: 'mean',
  },
  {
    id: 'N4',
    name: 'Over-summary, abstraction, thin or ungrounded sensory detail',
    sign: 'negative',
    max: 15,
    bands: bandsOf(GENERAL_ENDS, [
      'summary only where it serves',
      'moments of some weight pass in haze',
      'key moments are told from afar',
      'the story has no ground under it',
    ]),
    measures:
      'Important events reported instead of shown, abstract words where a thing, an act or a sensation was due, sensory detail that is vague or could not be so in that scene.',
    leavesOut: 'Stated morals (N5); brisk summary of what does not matter.',
    overParts: 'mean',
  },
  {
    id: 'N5',
    name: 'Over-explanation, redundancy, moralizing, paraphrase loops',
    sign: 'negative',
    max: 15,
    bands: bandsOf(GENERAL_ENDS, [
      'spare; the reader may infer',
      'some things are said twice or spelled out',
      'again and again; the effect goes flat',
      'it is the manner of the whole',
    ]),
    measures:
      'The same idea, feeling, description or gesture coming back in other or the same words without adding anything; meanings and lessons announced, above all after they were shown.',
    leavesOut: 'Summary of events (N4); stock phrases as such (N3).',
    overParts: 'mean',
  },
  {
    id: 'N6',
    name: 'Drift, bloat, structural breakdown',
    sign: 'negative',
    max: 20,
    bands: bandsOf(
      [4, 9, 14, 20],
      [
        'keeps its course to the end',
        'padding, a wobble or a hurried close, the core intact',
        'filler or lost threads spoil the payoff',
        'it stops being a story',
      ],
    ),
    measures: 'Losing the thread, late parts above all: going on past the end, recapping, wandering, deflating.',
    leavesOut: 'Uneven pace inside a sound arc (a lower P2); one long scene that still moves.',
    overParts: 'synopsis',
  },
  {
    id: 'N7',
    name: 'Dialogue problems',
    sign: 'negative',
    max: 15,
    bands: bandsOf(BREACH_ENDS, [
      'none, or there is no dialogue',
      'a stiff or informing line now and then',
      'often wooden or too direct',
      'the talk keeps breaking belief',
    ]),
    measures:
      'Speech that exists to inform the reader or to announce feelings, that no one would say, or that could be anybody’s. Without dialogue: 0, and say so.',
    leavesOut: 'Explaining in thought or narration (N5); shallow people (P3).',
    overParts: 'mean',
  },
  {
    id: 'N8',
    name: 'Mechanical & formatting errors',
    sign: 'negative',
    max: 8,
    bands: bandsOf(SMALL_ENDS, ['clean', 'a distraction now and then', 'often interrupts the reading', 'on every page']),
    measures:
      'Spelling, grammar, broken sentences or paragraphs, wrong or mixed quotation marks, leftover markup, where they catch the eye.',
    leavesOut: 'Departures that are plainly meant, dialect included.',
    overParts: 'mean',
  },
  {
    id: 'N9',
    name: 'Predictability & cliché',
    sign: 'negative',
    max: 8,
    bands: bandsOf(SMALL_ENDS, [
      'goes its own way, even in a known genre',
      'some turns one sees coming',
      'the outline is clear from the first page',
      'a copy of the pattern, beat by beat',
    ]),
    measures:
      'Plots, turns, endings and conceits that a seasoned reader foresees, and that take interest away. A known form done well costs nothing or little.',
    leavesOut: 'Stock wording (N3); plainness (P4); strained or crowded figures (N10).',
    overParts: 'synopsis',
  },
  {
    id: 'N10',
    name: 'Overwrought / nonsensical language & figurative density',
    sign: 'negative',
    max: 20,
    bands: bandsOf(
      [4, 9, 14, 20],
      [
        'figures are chosen and sparing, or they land; sentences mean what they sound like',
        'a few strained lines, or a few crowded paragraphs that ease off again',
        'strain, or comparison upon comparison, over long stretches; tiring to read',
        'hardly a plain sentence, or hardly one that means something',
      ],
    ),
    measures:
      'Style in the way of meaning: ornament for its own sake, comparisons that are forced, ill-matched or stacked, sentences that sound fine and say nothing. Density counts by itself: where almost every sentence carries a figure the prose is overloaded, however good each of them is.',
    leavesOut: 'Rich prose that varies and earns it (P4); bland prose (N3); events that contradict each other (N2); stock ideas (N9).',
    overParts: 'mean',
    attentionFrom: 8,
  },
];
