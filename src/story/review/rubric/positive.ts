import { bandsOf, type Dimension } from './rubric.js';

/** What the whole of a story achieves. Maxima and bands: POLARIS, arXiv 2606.04095. The words are this project's. */
export const POSITIVE: readonly Dimension[] = [
  {
    id: 'P1',
    name: 'Prompt fulfillment & premise integration',
    sign: 'positive',
    max: 15,
    bands: bandsOf(
      [4, 9, 12, 15],
      [
        'what was asked for is absent or merely mentioned',
        'most of it is there, as scenery or decoration',
        'the premise decides what happens and how it feels',
        'take the premise away and conflict, people and outcome fall with it',
      ],
    ),
    measures:
      'Whether the story makes living use of everything its prompt asks for: do the premise and its elements cause events, or are they only name-dropped?',
    leavesOut: 'Open breaches of what the prompt demands (N1).',
    overParts: 'synopsis',
  },
  {
    id: 'P2',
    name: 'Narrative arc, pacing & ending',
    sign: 'positive',
    max: 20,
    bands: bandsOf(
      [5, 11, 16, 20],
      [
        'no shape to speak of: it stands still or lurches, and the end simply happens',
        'it moves and mounts somewhat, by convenience; the end is hurried, neat or cut off',
        'one thing leads to another at a good pace, and the end answers the beginning',
        'every stretch is needed; the end surprises and then seems the only one possible',
      ],
    ),
    measures:
      'The shape in time: does each event follow from another and raise what is at stake, is the length well spent from start to finish, and is the ending prepared for and felt?',
    leavesOut: 'Contradictions in detail (N2); late collapse and plain filler (N6).',
    overParts: 'synopsis',
  },
  {
    id: 'P3',
    name: 'Character depth & agency',
    sign: 'positive',
    max: 15,
    bands: bandsOf(
      [4, 8, 12, 15],
      [
        'figures in a part: they want what the plot needs',
        'traits and wishes can be told, but choices cost little or change nothing',
        'people one would recognise, acting for reasons of their own, with results',
        'singular, contradictory people whose hard choices make the story',
      ],
    ),
    measures:
      'Whether the main figures are particular people with wants, limits and contradictions, and whether what they choose under pressure drives events.',
    leavesOut: 'How they talk (N7); the plot beyond what their choices bring about (P2).',
    overParts: 'synopsis',
  },
  {
    id: 'P4',
    name: 'Voice & stylistic distinctiveness',
    sign: 'positive',
    max: 15,
    bands: bandsOf(
      [4, 8, 12, 15],
      [
        'anyone could have written it',
        'a turn of its own now and then, not kept up',
        'a steady manner that is plainly chosen and suits the matter',
        'a voice one would know again, and that the story could not do without',
      ],
    ),
    measures: 'Whether word choice, rhythm, syntax and viewpoint belong to this story and to no other, on purpose.',
    leavesOut: 'Correctness (N8); ornament and piled-up figures (N10). Being free of stock phrases is not yet a voice.',
    overParts: 'mean',
  },
  {
    id: 'P5',
    name: 'Concrete world, scene realization & sensory grounding',
    sign: 'positive',
    max: 20,
    bands: bandsOf(
      [5, 11, 16, 20],
      [
        'nowhere in particular; the important things are reported, the senses idle',
        'some solid things and a few played scenes, unevenly',
        'the reader is there for what matters, and the details are right',
        'a world with weight and habit of its own, reaching several senses at once, on which belief and effect rest',
      ],
    ),
    measures:
      'Whether places, objects, manners and physical actions are specific, whether the moments that matter are played out before us, and whether what is seen, heard, smelt, touched and tasted is vivid and fits.',
    leavesOut: 'Theme spelled out (N5); overall pace (P2); details that cannot be so (N4).',
    overParts: 'mean',
  },
  {
    id: 'P6',
    name: 'Thematic & emotional richness, subtext',
    sign: 'positive',
    max: 15,
    bands: bandsOf(
      [4, 8, 12, 15],
      [
        'about little; feelings are named, borrowed or unearned',
        'one clear theme and feeling, mostly said aloud',
        'meaning grows out of what happens, and small things carry it',
        'several meanings at once, none explained, that stay with the reader',
      ],
    ),
    measures:
      'What the story is about beneath what happens in it, whether feeling arises from acts and images, and how far the reader is trusted to understand.',
    leavesOut: 'Lessons said over and over (N5). A strong feeling that is only labelled earns nothing here.',
    overParts: 'synopsis',
  },
];
