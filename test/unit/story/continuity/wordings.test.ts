import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../../../../src/story/continuity/index.js';
import { HARMLESS } from './harmless.js';
import { NAMED_HARMLESSLY, WORDINGS_OF_NAMES } from './wordingsOfNames.js';
import { HARMLESS_LOOKS, WORDINGS_OF_LOOKS } from './wordingsOfLooks.js';
import { HARMLESS_FATES, WORDINGS_OF_FATES } from './wordingsOfFates.js';
import { HARMLESS_KIN, WORDINGS_OF_KIN } from './wordingsOfKin.js';
import { WORDINGS_OF_PEOPLE } from './wordingsOfPeople.js';
import { WORDINGS_OF_SCENES } from './wordingsOfScenes.js';
import { HARMLESS_THINGS, WORDINGS_OF_THINGS } from './wordingsOfThings.js';

const rulesOf = (...paragraphs: readonly string[]): string[] => contradictionsIn(paragraphs.join('\n\n')).map(({ rule }) => rule);

describe('wordings', () => {
  it.each([
    ...WORDINGS_OF_PEOPLE,
    ...WORDINGS_OF_KIN,

    ...WORDINGS_OF_NAMES,
    ...WORDINGS_OF_LOOKS,
    ...WORDINGS_OF_FATES,

    ...WORDINGS_OF_THINGS,
    ...WORDINGS_OF_SCENES,
  ])('%s: “%s” … “%s”', (rule, established, contradicted) => {
    expect(rulesOf(established, 'The dog barked.', contradicted)).toEqual([rule]);
  });

  it.each([...HARMLESS, ...NAMED_HARMLESSLY, ...HARMLESS_LOOKS, ...HARMLESS_FATES, ...HARMLESS_KIN])(
    'is silent on “%s” … “%s”',
    (established, harmless) => {
      expect(rulesOf(established, 'The dog barked.', harmless)).toEqual([]);
    },
  );

  it.each([...HARMLESS, ...NAMED_HARMLESSLY, ...HARMLESS_LOOKS, ...HARMLESS_FATES, ...HARMLESS_THINGS])(
    'is silent on “%s” … “%s”',
    (established, harmless) => {
      expect(rulesOf(established, 'The dog barked.', harmless)).toEqual([]);
    },
  );
});

const PRESENT = [
  'Nora opens the hatch. She climbs down and looks round. She is late.',
  'Tom waves. He takes the rope and pulls it in.',
  'She sits down. The lamp is out, and she lights it.',
];
const PAST = [
  'Nora opened the hatch. She climbed down and looked round. She was late.',
  'Tom waved. He took the rope and pulled it in.',
  'She sat down. The lamp was out, and she lit it.',
];

describe('tense', () => {
  it('finds a paragraph of the past in a scene of the present, and the other way round', () => {
    expect(rulesOf(...PRESENT, 'She walked to the bow and turned. Tom nodded.', ...PRESENT)).toEqual(['continuity/tense']);
    expect(rulesOf(...PAST, 'She walks to the bow and turns. Tom nods.', ...PAST)).toEqual(['continuity/tense']);
  });

  it('knows what things do', () => {
    expect(rulesOf(...PRESENT, 'The wind rattled a hatch. A rope slapped the mast and fell still.', ...PRESENT)).toEqual([
      'continuity/tense',
    ]);
    expect(rulesOf(...PAST, 'The wind rattles a hatch. A rope slaps the mast and stops.', ...PAST)).toEqual(['continuity/tense']);
    expect(rulesOf(...PAST, 'The road runs north to the sea. The river follows it and bends at the mill.', ...PAST)).toEqual([]);
  });

  it.each([
    ['A gust lifts the curtain. Sand whispers along the boards.', 'A gust lifted the curtain. Sand whispered along the boards.'],
    ['Flakes drift past the glass. A branch scratches at it.', 'Flakes drifted past the glass. A branch scratched at it.'],
    ['Behind her the floor creaks. Gutters overflow.', 'Behind her the floor creaked. Gutters overflowed.'],
    ['She leafs through the log and jots down a figure.', 'She leafed through the log and jotted down a figure.'],
    ['He is whistling. He hangs up his hat and grins.', 'He was whistling. He hung up his hat and grinned.'],
  ])('knows bare plurals, rarer verbs and what somebody is doing: %s', (present, past) => {
    expect(rulesOf(...PAST, present, ...PAST)).toEqual(['continuity/tense']);
    expect(rulesOf(...PRESENT, past, ...PRESENT)).toEqual(['continuity/tense']);
  });

  it.each([
    ['She hauls the crate over the sill.', 'She hauled the crate over the sill.'],
    ['The deck shudders under her boots.', 'The deck shuddered under her boots.'],
    ['He stays by the rail and says nothing.', 'He stayed by the rail and said nothing.'],
    ['She does not touch the wheel.', 'She did not touch the wheel.'],
    ['He realizes that the hull is leaking. He pulls the cord.', 'He realized that the hull was leaking. He pulled the cord.'],
  ])('needs a single deed where nothing else is told: %s', (present, past) => {
    expect(rulesOf(...PAST, present, ...PAST)).toEqual(['continuity/tense']);
    expect(rulesOf(...PRESENT, past, ...PRESENT)).toEqual(['continuity/tense']);
  });

  it.each([
    ['Nora Vance winds the clock and listens.', 'Nora Vance wound the clock and listened.'],
    ['Nora shakes the box, and a coin falls out.', 'Nora shook the box, and a coin fell out.'],
    ['Nora holds on to the ladder.', 'Nora held on to the ladder.'],
    ['She pulls harder.', 'She pulled harder.'],
  ])('knows who is there by their names: %s', (present, past) => {
    expect(rulesOf(...PAST, present, ...PAST)).toEqual(['continuity/tense']);
    expect(rulesOf(...PRESENT, past, ...PRESENT)).toEqual(['continuity/tense']);
  });

  it.each(['I hang the towel over the rail and go back in to the others.', 'I feel the cold come up through the deck.'])(
    'knows what whoever tells does there and then: %s',
    (present) => {
      const told = [
        'I opened the hatch. I climbed down and looked round.',
        'I took the rope and pulled it in.',
        'I sat down. I lit the lamp.',
      ];
      expect(rulesOf(...told, present, ...told)).toEqual(['continuity/tense']);
    },
  );

  it('finds a paragraph between two that talk', () => {
    expect(rulesOf(...PAST, '“Nora,” said Tom.', 'She hauls the crate over the sill.', '“Yes?” she said.', ...PAST)).toEqual([
      'continuity/tense',
    ]);
  });

  it('knows the tense of a short scene by the story', () => {
    const story = [...PAST, ...PAST, ...PAST, ...PAST];
    const scene = ['Tom took the oars. He rowed.', 'She coils the rope and drops it into the locker.', 'Nora sat down.'];
    expect(rulesOf(...story, '* * *', ...scene)).toEqual(['continuity/tense']);
    expect(rulesOf(...scene)).toEqual([]);
  });

  it('lets a story of the past open with what still is so', () => {
    expect(rulesOf('The sailors drift from port to port. They sing and carry their boxes.', ...PAST, ...PAST)).toEqual([]);
  });

  it.each([
    'Years ago she walked this deck with her father. He nodded at everything.',
    'Her father built the boat. He bought the timber in Leith.',
    'His eyes wide, his hands clenched, his jaw set.',
    'The captain just lost his ship.',
    'Tom’s turned the lamp down.',
    'Of course he did.',
    'She opens the log. Last week she turned the page and walked out.',
    '*She walked to the bow and turned. Tom nodded.*',
    '“She walked to the bow and turned. Tom nodded,” he says.',
  ])('lets a scene of the present look back: %s', (paragraph) => {
    expect(rulesOf(...PRESENT, paragraph, ...PRESENT)).toEqual([]);
  });

  it.each([
    'A sailor always walks to the bow and looks back.',
    'I think she knows it now.',
    '*She walks to the bow and turns. Tom nods.*',
    'Men walk to the bow and look back, as men do.',
    'Three narrow exits. No signs of life.',
    'Two tired guards manned the gate, their lamps casting long shadows.',
    'We’re losing it. They’re coming up the side.',
    'Sam: She climbs down and takes the rope.',
    'She had known a man who walks like that.',
  ])('lets a scene of the past say what always is so: %s', (paragraph) => {
    expect(rulesOf(...PAST, paragraph, ...PAST)).toEqual([]);
  });

  it('knows that "I put" and "I lay" may be either', () => {
    const own = PRESENT.map((paragraph) =>
      paragraph.replaceAll('Nora opens', 'I open').replaceAll('She climbs', 'I climb').replaceAll('She sits', 'I sit'),
    );
    expect(rulesOf(...own, 'I put the cup down. I lay the spoon in it.', ...own)).toEqual([]);
  });
});

describe('point of view', () => {
  const OWN = [
    'I opened the hatch. I climbed down and looked round.',
    '“Nora,” said Tom, “mind your head.” He laughed.',
    'I took the rope and pulled it in. Tom laughed at me.',
    'I sat down and lit the lamp.',
  ];

  it('finds the narrator told of by name', () => {
    expect(rulesOf(...OWN, 'Nora walked to the bow. She rubbed her neck.', ...OWN.slice(1))).toEqual(['continuity/point-of-view']);
  });

  it.each([
    ['Petra wished the rain would stop.', ['continuity/point-of-view']],
    ['Petra held her breath until her chest ached.', ['continuity/point-of-view']],
    ['Petra came up the ladder with a bucket.', []],
  ])('finds a mind told of that only the narrator could know: %s', (paragraph, rules) => {
    const quiet = 'I wiped the glass. The tide went out.';
    expect(rulesOf(...OWN, quiet, paragraph, quiet)).toEqual(rules);
    expect(rulesOf(...OWN, 'Petra waved to us from the quay.', quiet, paragraph, quiet)).toEqual([]);
  });

  it.each(['I think of my own bed, and of the lamp beside it.', 'It pleases me more than I can say.'])(
    'finds an “I” in a scene of the present that speaks of what is theirs: %s',
    (paragraph) => {
      expect(rulesOf(...PRESENT, paragraph, ...PRESENT)).toEqual(['continuity/point-of-view']);
      expect(rulesOf(...PRESENT, 'I think she is late.', ...PRESENT)).toEqual([]);
    },
  );

  it.each(['Nora took the ladder two rungs at a time.', 'Nora did not turn round.', 'Nora crouched by the pump and touched the wet wood.'])(
    'finds a narrator told of by name, though no pronoun follows: %s',
    (paragraph) => {
      const quiet = 'I wiped the glass. The tide went out.';
      expect(rulesOf(...OWN, quiet, paragraph, quiet)).toEqual(['continuity/point-of-view']);
    },
  );

  it.each(['I took the ladder two rungs at a time.', 'The gull looked at me and flew off.', 'I thought of dry socks and bread.'])(
    'finds an “I” in a scene of “she”, even once: %s',
    (paragraph) => {
      expect(rulesOf(...PAST, paragraph, ...PAST)).toEqual(['continuity/point-of-view']);
    },
  );

  it.each([
    ['He had scratched a line into the plaster:', 'I waited for the tide.'],
    ['She opened the note.', 'I took the rope.'],
    ['“Where is it?” he said.', 'I know he took it.'],
    ['She turned the lamp down.', 'I have failed them all, she thought.'],
  ])('takes what somebody wrote or thought for no “I” of the story: %s %s', (before, paragraph) => {
    expect(rulesOf(...PAST, before, paragraph, ...PAST)).toEqual([]);
  });

  it('takes a letter for nobody’s slip', () => {
    expect(rulesOf(...PAST, 'Tom: I was at the bow in time. When you lit the lamp I went away.', ...PAST)).toEqual([]);
  });

  it('lets others be told of by name', () => {
    expect(rulesOf(...OWN, 'Tom walked to the bow. He rubbed his neck.', ...OWN.slice(1))).toEqual([]);
  });
});
