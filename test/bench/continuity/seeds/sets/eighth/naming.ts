import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const naming: readonly Slot[] = [
  {
    id: 'naming.surname',
    type: 'naming',
    about: 'newcomer',
    pairs: pairsOf(['Doyle', 'Brandt'], ['Kowalski', 'Moreno'], ['Tierney', 'Hobbs'], ['Abbott', 'Vance']),
    establish: [
      'The caretaker, {x} {v}, {comes|came} up from the boiler room to see what all the shouting {is|was} about.',
      '{x} {v} {has|had} been caretaker of the building for so long that the keys {have|had} worn a hole in {his} coat.',
      '"{x} {v}, I\'m the caretaker," the {man} {says|said}, and {does|did} not offer a hand.',
      'It {says|said} so on the brass plate: {x} {v}, Caretaker, Please Ring.',
    ],
    contradict: [
      'Somebody ought to tell the caretaker. {p.He} {ask|asks|asked} around for {x} {v}, but {he} {has|had} gone out.',
      'The caretaker {leaves|left} a note under the door and {signs|signed} it in full, {x} {v}.',
      'Of course {x} {v} {has|had} a key. {He} {is|was} the caretaker; {he} {has|had} all the keys.',
      "A letter for {x} {v} {lies|lay} on the mat, and {p.he} {push|pushes|pushed} it under the caretaker's door.",
    ],
  },
  {
    id: 'naming.first',
    type: 'naming',
    sex: 'm',
    about: 'newcomer',
    pairs: pairsOf(['Daniel', 'Dominic'], ['Keith', 'Kevin'], ['Martin', 'Graham'], ['Leon', 'Stefan']),
    establish: [
      "The bank manager's name {is|was} {v} {last}, and he {has|had} a voice like a warm towel.",
      '{v} {last}, who {runs|ran} the bank on the corner, {lifts|lifted} his hat to {p.him}.',
      'It {is|was} {v} {last} from the bank who {refused|had refused} the loan, politely, over tea.',
    ],
    contradict: [
      '"{v} {last}, from the bank," {says|said} the man with the umbrella. "We\'ve met."',
      'Mr. {last} of the bank {hands|handed} {p.him} his card again. {v} {last}, it {says|said}, Manager.',
      'At the bank they {send|sent} {p.him} straight in to {v} {last}, who {is|was} still the manager and still {has|had} that hat.',
    ],
  },
  {
    id: 'naming.dog',
    type: 'naming',
    about: 'nobody',
    pairs: pairsOf(['Biscuit', 'Pepper'], ['Duke', 'Rocky'], ['Moss', 'Bramble'], ['Luna', 'Daisy']),
    establish: [
      "The neighbours' old spaniel {comes|came} nosing along the fence. {V}, they {call|called} it, though it {comes|came} to anything.",
      '"That\'s only {v}," somebody {says|said}, as the neighbours\' spaniel {starts|started} up again.',
      'The neighbours {have|had} just the one dog, a fat spaniel named {v}.',
    ],
    contradict: [
      'The neighbours\' spaniel {has|had} got out again, and half the street {is|was} calling "{v}!" into the hedges.',
      '{v}, the spaniel next door, {drops|dropped} a wet tennis ball on {p.his} shoe.',
      "The neighbours' spaniel {has|had} a new collar with its name on it, {v}, and a number to ring.",
    ],
  },
  {
    id: 'naming.rank',
    type: 'naming',
    about: 'newcomer',
    pairs: pairsOf(['Sergeant', 'Inspector'], ['Captain', 'Lieutenant'], ['Constable', 'Sergeant'], ['Inspector', 'Constable']),
    establish: [
      'The police {have|had} sent {v} {last}, who {writes|wrote} everything down in a very small notebook.',
      '"{v} {last}," {says|said} the {man} from the police, and {holds|held} up a card for as long as it {takes|took} to blink.',
      '{v} {last} {is|was} the one in charge of the case, for want of anyone keener.',
    ],
    contradict: [
      '"Sit down, please," {says|said} {v} {last}, whose notebook {is|was} out again. "I\'ve still only got the one case."',
      '{p.He} {ring|rings|rang} the police and {ask|asks|asked} to be put through to {v} {last}, about the case.',
      'Once more it {is|was} {v} {last} who {comes|came} from the police, and once more {he} {stays|stayed} on the doormat.',
    ],
  },
];
