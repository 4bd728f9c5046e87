import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const naming: readonly Slot[] = [
  {
    id: 'naming.landlady',
    type: 'naming',
    about: 'nobody',
    pairs: pairsOf(
      ['Mrs. Pocock', 'Mrs. Pollard'],
      ['Mrs. Tran', 'Mrs. Trent'],
      ['Mrs. Oyelaran', 'Mrs. Adeyemi'],
      ['Mrs. Voss', 'Mrs. Haas'],
    ),
    establish: [
      'The landlady, {v}, {has|had} pinned a note about the bins to every door.',
      '{V} {owns|owned} the whole house and {lives|lived} at the bottom of it like a spider, a landlady of the old kind.',
      '{p.X} {owe|owes|owed} the landlady for two weeks, and {v} {is|was} not one to forget.',
    ],
    contradict: [
      '{V}, the landlady, {is|was} waiting on the stairs with her purse under her arm.',
      'There {is|was} a tap at the door, the landlady\'s tap. "It\'s only {v}," she {says|said}.',
      'Nobody in the house {likes|liked} the landlady, but nobody {dares|dared} to say so to {v}.',
    ],
  },
  {
    id: 'naming.rank',
    type: 'naming',
    about: 'newcomer',
    pairs: pairsOf(
      ['Sergeant', 'Captain'],
      ['Doctor', 'Nurse'],
      ['Inspector', 'Constable'],
      ['Professor', 'Major'],
      ['Lieutenant', 'Admiral'],
    ),
    establish: [
      '{v} {X} {takes|took} the chair at the head of the table and {waits|waited} for silence.',
      'The door {opens|opened} and {v} {X} {comes|came} in with the file.',
      '"Thank you, {v} {last}," {says|said} the clerk, and {X} {nods|nodded}.',
    ],
    contradict: [
      '{v} {last} {looks|looked} round the table once more and {closes|closed} the file.',
      '"If I may, {v} {last}," {says|said} the clerk, and {x} {may|might} have smiled.',
      'On the door a brass plate {says|said} {v} {X}, just as it {has|had} for years.',
    ],
  },
  {
    id: 'naming.surname',
    type: 'naming',
    about: 'newcomer',
    pairs: pairsOf(['Marlowe', 'Harlow'], ['Castellan', 'Castine'], ['Whitlock', 'Whitcombe'], ['Petrov', 'Pavlov'], ['Dace', 'Drake']),
    establish: [
      '{x} {v} {signs|signed} the register and {hangs|hung} {his} coat on the last free hook.',
      'The list {has|had} {x} {v} down for the early shift, and {he} {does|did} not argue.',
      '"{x} {v}," {he} {says|said}, and {holds|held} out {his} hand across the desk.',
    ],
    contradict: [
      '{x} {v} {is|was} the last to leave, as always.',
      'The parcel {is|was} addressed to {x} {v}, and {x} {signs|signed} for it with a shrug.',
      'The applause {is|was} for {x} {v}, and {x} {bows|bowed} as if it {hurts|hurt}.',
    ],
  },
  {
    id: 'naming.dog',
    type: 'naming',
    about: 'nobody',
    pairs: pairsOf(['Biscuit', 'Bramble'], ['Otto', 'Oscar'], ['Pepper', 'Ginger'], ['Admiral', 'General'], ['Juno', 'Nova']),
    establish: [
      "The neighbour's old spaniel {is|was} called {v}, and {v} {barks|barked} at every bicycle.",
      '{p.X} {let|lets|let} the neighbour\'s spaniel smell {p.his} fingers. "Good dog, {v}," {p.he} {say|says|said}.',
      '{V}, the spaniel from next door, {has|had} got under the fence again.',
    ],
    contradict: [
      'Somewhere out of sight the neighbour {is|was} calling the spaniel. "{V}! {V}, come here!"',
      'There {are|were} wet paw marks on the step, so {v} the spaniel {has|had} been over from next door.',
      'The spaniel from next door {lifts|lifted} its head. Poor {v} {is|was} nearly deaf and {has|had} only felt the floor shake.',
    ],
  },
];
