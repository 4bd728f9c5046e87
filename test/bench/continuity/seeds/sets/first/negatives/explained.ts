import type { NegativeKind, NegativeWording } from '../../../model.js';
import { ageVars, pairsOf } from '../../../pairs.js';

type Rest = Omit<NegativeWording, 'kind' | 'slot' | 'text'>;

function all(kind: NegativeKind, wordings: readonly (readonly [slot: string, text: string, rest?: Rest])[]): NegativeWording[] {
  return wordings.map(([slot, text, rest]) => ({ kind, slot, text, ...rest }));
}

const twelveYears = [[ageVars(36), ageVars(48)] as const, [ageVars(26), ageVars(38)] as const];

/** A change that is told, another time, another day. */
const changed: readonly NegativeWording[] = [
  ...all('told-change', [
    ['appearance.hair', '{x} {has|had} dyed it; {his} hair {is|was} {v} now.'],
    ['appearance.hair', "{x's} hair, {v} since the visit to the hairdresser, {takes|took} some getting used to."],
    ['appearance.beard', '{x}, clean-shaven now that the beard {has|had} come off, {looks|looked} ten years younger.'],
    ['age.years', '{x} {is|was} {v} now.', { between: 'Twelve years {go|went} by, as years do.', pairs: twelveYears }],
    [
      'age.years',
      '{x} {turns|turned} {v} that week, and there {is|was} a cake.',
      {
        pairs: [
          [ageVars(36), ageVars(37)],
          [ageVars(47), ageVars(48)],
        ],
      },
    ],
    ['profession.trade', '{x} {has|had} given up {his} old trade; {he} {is|was} {an v} now.'],
    [
      'kinship.siblings',
      '{x} {has|had} {v} {kin} now; the fever {has|had} taken the other.',
      {
        pairs: [
          [
            { v: 'three', kin: 'brothers' },
            { v: 'two', kin: 'brothers' },
          ],
        ],
      },
    ],
    ['kinship.marriage', '{x} {has|had} married after all, and {his} {spouse} {is|was} waiting at the table.'],
    ['object.lost', '{x} {has|had} bought another {v}, and {draws|drew} the new one from {his} pocket.'],
    [
      'object.burnt',
      '{x} {has|had} copied it all out before the fire; it {is|was} the copy of the {v} that {he} {takes|took} down from the shelf.',
      { pairs: pairsOf(['diary', 'diary']) },
    ],
    ['object.given', '{o.X} {has|had} sent the {v} back, and {x} {reaches|reached} for it.'],
    ['object.place', '{x} {dusts|dusted} the {obj} {v}, where it {has|had} been moved the week before.'],
    ['hand.handed', '{x} {uses|used} the {v} hand these days, since the accident to the other.'],
    [
      'hand.bandage',
      '~The first hand {has|had} healed, and now {he} {has|had} burnt the other: it {is|was} the {v} that {is|was} bandaged.',
    ],
    ['quantity.count', '{Place} {has|had} {v} {thing} now; the builders {have|had} only just left.'],
    ['naming.women', 'Since the new {role} {has|had} taken over from her, people {go|went} to {v}.'],
  ]),
  ...all('flashback', [
    ['appearance.hair', 'As a child {x} had had {v} hair.'],
    [
      'age.years',
      'At {v}, long before, {x} had walked out of a good position.',
      {
        pairs: [
          [ageVars(47), ageVars(28)],
          [ageVars(66), ageVars(38)],
        ],
      },
    ],
    [
      'age.years',
      'When {x} had been {v}, {he} had owned a boat.',
      {
        pairs: [
          [ageVars(57), ageVars(36)],
          [ageVars(68), ageVars(27)],
        ],
      },
    ],
    ['death.acts', 'The summer before that {x} had come in one day and sat down at this very table and laughed.'],
    ['death.acts', 'Once, years earlier, {x} had stood at the gate peeling an apple, and said nothing, and gone.'],
    ['object.lost', 'In the days when {he} had still had it, {x} used to draw {his} {v} from {his} pocket every few minutes.'],
    ['profession.trade', 'Before all that {x} had been {an v}, and not a good one.'],
    [
      'kinship.siblings',
      'Until the youngest was born {x} had had only {v} {kin}.',
      {
        pairs: [
          [
            { v: 'three', kin: 'sisters' },
            { v: 'two', kin: 'sisters' },
          ],
        ],
      },
    ],
    ['weekday.name', 'The {v} before, somebody had left the gate open.'],
    ['time.part', 'Long ago, on another {v} altogether, {p.he} had stood here with a suitcase.'],
    [
      'tense.scene',
      'Years before, {p.he} had stood on this spot with a suitcase. Nobody had come. {p.He} had waited an hour, and then had walked.',
    ],
    [
      'tense.scene',
      'Once, long ago, {p.he} lost the key and climbed in by the window. A neighbour saw. Nothing came of it.',
      { only: 'present' },
    ],
    ['hand.lost', 'At school, as a {child}, {x}, who had still had both arms then, had clapped.'],
    ['kinship.mother', 'When {x} was four, {his} mother had stood at the gate with a basket of plums.'],
  ]),
  ...all('scene-break', [
    ['weekday.name', 'On {v} everything {is|was} different.', { sceneBreak: true }],
    ['weekday.name', 'It {is|was} {v}.', { sceneBreak: true }],
    ['weekday.name', 'By {v} nobody {speaks|spoke} of it any more.', { sceneBreak: true }],
    ['weekday.name', '{v} {brings|brought} a letter and a bill.', { sceneBreak: true }],
    ['time.part', 'The next {v} the whole street {is|was} out.', { sceneBreak: true }],
    ['time.part', 'It {is|was} {clock} in the {v} when the bell {rings|rang}.', { sceneBreak: true }],
    ['time.part', 'The {v} {is|was} grey and slow.', { sceneBreak: true }],
    ['time.night', 'It {is|was} past midnight.', { sceneBreak: true }],
    ['time.season', 'It {is|was} July before anyone {thinks|thought} of it again.', { sceneBreak: true }],
    ['time.season', 'Summer {comes|came}. The August heat {gets|got} in at every crack.', { sceneBreak: true }],
  ]),
];

/** Somebody else, another name for the same, a figure of speech, the same said otherwise. */
const alike: readonly NegativeWording[] = [
  ...all('two-people', [
    ['appearance.eyes', "{o.X's} eyes {are|were} {v}."],
    ['appearance.eyes', 'Next to {x} {stands|stood} {o.X}, whose eyes {are|were} {v}.'],
    ['appearance.hair', '{o.X} {has|had} {v} hair, which {x} {envies|envied} him.'],
    ['appearance.hair', 'There {is|was} a second {x} in the place, {x} Underhill, and that one {has|had} {v} hair.'],
    ['age.years', '{o.X}, unlike {x}, {is|was} {v}.'],
    ['age.years', "{x's} cousin {o.x} {is|was} {v}."],
    ['kinship.siblings', '{o.X} {has|had} {v} {kin}.'],
    ['profession.trade', '{o.X} {is|was} {an v}; he and {x} {have|had} known each other for ages.'],
    ['hand.handed', "{x's} twin {is|was} {v}-handed."],
    ['hand.bandage', "It {is|was} {o.X's} {v} hand that {is|was} bandaged, out of sympathy it {seems|seemed}."],
    ['death.acts', "The younger {x}, the dead {man}'s namesake, {comes|came} in and {sits|sat} down at the table."],
    ['object.lost', '{o.X} {draws|drew} his own {v} from his pocket.'],
    ['appearance.eyes', 'The child {has|had} {v} eyes. {x} {looks|looked} away from them.'],
  ]),
  ...all('metaphor', [
    ['appearance.eyes', "{x's} eyes {are|were} coals."],
    ['appearance.eyes', "There {is|was} a storm in {x's} eyes, and it {is|was} a black one."],
    ['age.years', '{x} {is|was} a child in such matters.'],
    ['age.years', 'On those stairs {x} {is|was} a hundred years old.'],
    ['kinship.children', "The whole street {is|was} {x's} family; {he} {has|had} forty children, none of {his} own."],
    ['kinship.only-child', "Hunger {has|had} been {x's} brother, and cold {his} sister."],
    ['profession.trade', '{x} {is|was} a butcher at the piano.'],
    ['profession.trade', '{x} {is|was} a walking encyclopaedia and a bit of a prophet.'],
    ['hand.handed', "The new secretary {is|was} {x's} {v} hand in everything."],
    [
      'death.acts',
      '{x} {comes|came} in and {sits|sat} down at the table.',
      { establish: '{X} {has|had} been dead to the family ever since the sale.' },
    ],
    ['death.acts', '{x} {laughs|laughed} and {pours|poured} another cup.', { establish: '{X} {has|had} nearly died of shame.' }],
    ['time.season', 'It {is|was} high summer in {p.his} heart.'],
  ]),
  ...all('nickname', [
    [
      'naming.women',
      'Kate {shuts|shut} the counter and {counts|counted} the stamps.',
      { establish: 'The postmistress {is|was} called Katherine Amory.' },
    ],
    [
      'naming.women',
      'Kitty Amory {is|was} the postmistress, and {does|did} as she {pleases|pleased}.',
      { establish: 'Katherine Amory, the postmistress, {goes|went} by several names, Kitty among them.' },
    ],
    ['naming.men', 'Edmund {puts|put} down his bag.', { establish: 'The doctor {is|was} Edmund Hale.' }],
    ['naming.men', 'Dr. Hale {puts|put} down his bag, as doctors do.', { establish: 'The doctor {is|was} Edmund Hale.' }],
    ['naming.men', 'Old Pell, the ferryman, {spits|spat} over the side.', { establish: 'The ferryman {is|was} called Osric Pell.' }],
    [
      'naming.women',
      'Mrs. Quill, the midwife, {comes|came} in without knocking.',
      { establish: 'Dorothea Quill, the midwife, {lives|lived} by the weir.' },
    ],
    [
      'naming.women',
      'Dolly {knows|knew} every baby in the valley.',
      { establish: 'Dorothea Quill, whom everyone {calls|called} Dolly, {is|was} the midwife.' },
    ],
    [
      'naming.men',
      'Bert Lunn {is|was} sexton still, and {rings|rang} the bell as he {likes|liked}.',
      { establish: 'Hubert Lunn, the sexton, {lives|lived} under the tower.' },
    ],
    ['naming.men', 'Will Marsh the blacksmith {takes|took} the hammer down.', { establish: 'The blacksmith {is|was} William Marsh.' }],
    [
      'naming.women',
      'Miss Farrow, the landlady, {reads|read} the letter twice.',
      { establish: 'The landlady here {is|was} Edith Farrow.' },
    ],
  ]),
  ...all('rounding', [
    ['age.years', '{x} {is|was} nearly {decade}.', { pairs: 'same' }],
    ['age.years', '{x} {is|was} in {his} late {tens}.', { pairs: 'same' }],
    ['age.years', '{x}, close on {decade}, {waits|waited} {his} turn.', { pairs: 'same' }],
    ['age.years', '{x} {is|was} about {decade}.', { pairs: 'same' }],
    ['age.years', 'A {man} of some {decade} years, {x} {takes|took} {his} time.', { pairs: 'same' }],
    [
      'quantity.count',
      '{Place} {has|had} half a dozen {thing} or so.',
      {
        pairs: [
          [
            { place: 'the Corbett house', thing: 'rooms', v: 'seven' },
            { place: 'the Corbett house', thing: 'rooms', v: 'seven' },
          ],
        ],
      },
    ],
    [
      'quantity.count',
      '{Place} {has|had} about ten {thing}.',
      {
        pairs: [
          [
            { place: 'the almshouse', thing: 'beds', v: 'nine' },
            { place: 'the almshouse', thing: 'beds', v: 'nine' },
          ],
        ],
      },
    ],
    ['quantity.count', 'Two of the {v} {thing} of {place} {are|were} shut up.', { pairs: 'same' }],
    ['kinship.siblings', '{x} {has|had} several {kin}.', { pairs: 'same' }],
    ['kinship.siblings', "One of {x's} {kin} {is|was} at sea.", { pairs: 'same' }],
  ]),
];

export const explained: readonly NegativeWording[] = [...changed, ...alike];
