import type { NegativeKind, NegativeWording } from '../../../model.js';
import { pairsOf } from '../../../pairs.js';

type Rest = Omit<NegativeWording, 'kind' | 'slot' | 'text'>;

function all(kind: NegativeKind, wordings: readonly (readonly [slot: string, text: string | undefined, rest?: Rest])[]): NegativeWording[] {
  return wordings.map(([slot, text, rest]) => ({ kind, slot, ...(text === undefined ? {} : { text }), ...rest }));
}

/** The same thing in another word, and what a letter says. */
export const quoted: readonly NegativeWording[] = [
  ...all('synonym', [
    ['appearance.eyes', undefined, { pairs: pairsOf(['grey', 'gray']) }],
    ['appearance.eyes', undefined, { pairs: pairsOf(['brown', 'hazel-brown']) }],
    ['appearance.hair', undefined, { pairs: pairsOf(['auburn', 'reddish']) }],
    ['appearance.hair', undefined, { pairs: pairsOf(['fair', 'blond']) }],
    ['appearance.hair', undefined, { pairs: pairsOf(['white', 'snow-white']) }],
    ['appearance.build', undefined, { pairs: pairsOf(['stout', 'heavy']) }],
    ['appearance.build', undefined, { pairs: pairsOf(['thin', 'slight']) }],
    ['profession.trade', undefined, { pairs: pairsOf(['solicitor', 'lawyer']) }],
    ['profession.trade', undefined, { pairs: pairsOf(['doctor', 'physician']) }],
    ['time.part', 'The clock over the door {says|said} eight-ten.', { establish: 'It {is|was} ten past eight.' }],
    ['time.part', 'The kitchen clock {says|said} half past seven, give or take.', { establish: 'It {is|was} seven-thirty.' }],
    [
      'object.place',
      '{x} {goes|went} and {dusts|dusted} the {obj} over the fireplace.',
      {
        pairs: [
          [
            { obj: 'stuffed heron', v: 'on the mantelpiece' },
            { obj: 'stuffed heron', v: 'over the fireplace' },
          ],
        ],
      },
    ],
  ]),
  ...all('letter', [
    [
      'point-of-view.person',
      'The letter {lies|lay} open. "I arrived on the mail boat," it {says|said}. "I have found a room, and I am told that I snore."',
    ],
    [
      'point-of-view.person',
      '*I have nothing to tell you,* the letter {begins|began}. *I eat, I sleep, I walk to the harbour and I walk back.*',
      { only: 'third' },
    ],
    [
      'tense.scene',
      'There {is|was} a postcard. *The food is good here,* it {says|said}. *The beds are damp. We walk, we read, and nobody asks us anything.*',
      { only: 'past' },
    ],
    [
      'tense.scene',
      '"We leave in an hour," the telegram {says|said}. "The road is open. Father drives. Mother sings and he tells her to stop."',
      { only: 'past' },
    ],
    ['appearance.eyes', 'In the old letter it {says|said}: "{x} has {v} eyes, like all of us."'],
    ['age.years', '*{x} is {v},* somebody {has|had} written on the back of the photograph.'],
    ['age.years', 'The register {has|had} it wrong: *{x}, aged {v}.*'],
    ['weekday.name', 'At the top of the letter {stands|stood} a single word: *{v}.*'],
    ['weekday.name', '"I write this on {v}," the letter {says|said}, "and shall post it when I can."'],
    ['death.acts', 'It {is|was} an old letter. "{x} came in and sat down at the table," it {says|said}, "and we laughed until it hurt."'],
    ['profession.trade', 'The notice in the paper {calls|called} {x} {an v}; the paper {calls|called} people all sorts of things.'],
    ['quantity.count', '"You would like {place}," the letter {says|said}. "{V} {thing}, or will have, when they are built!"'],
  ]),
];
