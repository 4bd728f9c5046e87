import { pairsOf } from '../../pairs.js';
import type { NegativeWording } from '../../model.js';

/** Two people, other words for one thing, and tellers not to be trusted. */
export const negativesOfWords: readonly NegativeWording[] = [
  {
    kind: 'two-people',
    slot: 'appearance.eyes',
    text: '{o.X}, on the other hand, {has|had} {v} eyes, and {knows|knew} how to use them.',
  },
  {
    kind: 'two-people',
    slot: 'profession.trade',
    text: 'Beside {x} {sits|sat} {o.X}, who {is|was} {an v} and {has|had} no small talk at all.',
  },
  {
    kind: 'two-people',
    slot: 'age.years',
    text: 'Unlike {x}, {o.X} {is|was} {v} and {is|was} proud of every month of it.',
  },
  {
    kind: 'two-people',
    slot: 'hand.handed',
    text: '{o.X} {is|was} {v}-handed, so he and {x} {keep|kept} bumping elbows over the soup.',
  },
  {
    kind: 'two-people',
    slot: 'object.car',
    text: "The {v} estate behind {x's} {is|was} {o.x's}, borrowed for the weekend.",
  },
  {
    kind: 'two-people',
    slot: 'kinship.children',
    text: 'It {is|was} {o.X} who {has|had} {v}, and he {shows|showed} {x} the photographs one by one.',
  },
  {
    kind: 'two-people',
    slot: 'death.recent',
    text: '{o.X} {comes|came} in, shaking out his umbrella, and {asks|asked} when the funeral of {x} {is|was} to be, or whether he {has|had} missed it.',
  },
  {
    kind: 'metaphor',
    slot: 'death.long',
    text: '{x} {sits|sat} at the table with them all the same, in every silence, in the way the bread {is|was} cut.',
  },
  {
    kind: 'metaphor',
    slot: 'kinship.who',
    text: '"You\'re like {an v} to me," {x} {tells|told} {o.x}, and {means|meant} it, whatever they really {are|were} to each other.',
  },
  {
    kind: 'metaphor',
    slot: 'hand.lost',
    text: "{x} {knows|knew} that {he} {is|was} the old director's right arm, and his left one too, and {does|did} the work of both.",
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: 'It {is|was} {v} in {p.his} heart, as they {say|said} in songs.',
  },
  {
    kind: 'metaphor',
    slot: 'age.decade',
    text: 'Inside, {x} {is|was} still a {child} of nine with a frog in {his} pocket.',
  },
  {
    kind: 'metaphor',
    slot: 'profession.newcomer',
    text: '{x} {listens|listened} with the whole of {his} face, confessor and hangman to everyone at that table.',
  },
  {
    kind: 'metaphor',
    slot: 'time.part',
    text: 'People {say|said} that it {is|was} the {v} of the empire, and {shake|shook} their heads, and {order|ordered} another coffee.',
  },
  {
    kind: 'nickname',
    slot: 'naming.surname',
    text: '{x} {v} {is|was} known as Lucky on the boats. "Over here, Lucky!" they {shout|shouted}, and {he} {comes|came}.',
    pairs: 'same',
  },
  {
    kind: 'nickname',
    slot: 'naming.landlady',
    establish: 'The landlady, {v}, {is|was} called the Duchess by all her lodgers, though not to her face.',
    text: 'The Duchess {is|was} on the stairs again, counting the light bulbs.',
  },
  {
    kind: 'nickname',
    slot: 'naming.dog',
    establish: 'The spaniel from next door {is|was} called {v} in his papers, and Stinker by everybody who {has|had} met him.',
    text: 'Stinker {lies|lay} across the step, so they all {have|had} to climb over a spaniel.',
  },
  {
    kind: 'nickname',
    slot: 'naming.rank',
    text: '"Hello, Chief," {says|said} the clerk, who {calls|called} everybody Chief, and {v} {last} {lets|let} it pass.',
    pairs: 'same',
  },
  {
    kind: 'nickname',
    slot: 'appearance.build',
    establish: '{X} {is|was} {an v} {man}, and for a joke the others {call|called} {him} {w}.',
    text: '"Come on, {w}," they {shout|shouted}, and {x} {picks|picked} up the other end of the piano.',
    pairs: [
      [{ v: 'huge', w: 'Tiny' }, { w: 'Tiny' }],
      [{ v: 'thin', w: 'Fatso' }, { w: 'Fatso' }],
      [{ v: 'short', w: 'Lofty' }, { w: 'Lofty' }],
    ],
  },
  {
    kind: 'nickname',
    slot: 'profession.newcomer',
    establish: '{X} {works|worked} as {an v}, but {has|had} been Doc to {his} friends since school, for the handwriting.',
    text: '"Ask Doc," somebody {says|said}, and they all {turn|turned} to {x}.',
  },
  {
    kind: 'synonym',
    slot: 'profession.trade',
    text: '{x} {is|was} {an v}, after all, and {does|did} not need to have it explained.',
    pairs: pairsOf(['lawyer', 'attorney'], ['doctor', 'physician'], ['vet', 'animal doctor'], ['butcher', 'meat cutter']),
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    text: '{x} {shakes|shook} the sawdust out of {his} {v} hair.',
    pairs: pairsOf(['blond', 'fair'], ['red', 'ginger'], ['grey', 'silver'], ['black', 'raven']),
  },
  {
    kind: 'synonym',
    slot: 'kinship.who',
    establish: "{o.X} {is|was} {x's} {v}.",
    text: "It {is|was} {x's} {v} {o.x} who {has|had} the tickets.",
    pairs: pairsOf(['elder brother', 'big brother'], ['father', 'dad'], ['grandfather', 'grandpa'], ["mother's brother", 'uncle']),
  },
  {
    kind: 'synonym',
    slot: 'object.car',
    text: 'The {v} estate {x} {drives|drove} {is|was} easy to find among the rest.',
    pairs: pairsOf(['red', 'crimson'], ['blue', 'navy'], ['silver', 'grey'], ['yellow', 'mustard-coloured']),
  },
  {
    kind: 'synonym',
    slot: 'appearance.build',
    text: '{x} {is|was} {an v} {man}, and {takes|took} the chair that {suits|suited} {him} best.',
    pairs: pairsOf(['tall', 'towering'], ['thin', 'lean'], ['heavy', 'stout'], ['huge', 'enormous']),
  },
  {
    kind: 'synonym',
    slot: 'object.looks',
    text: 'Somebody {has|had} kicked the boiler room door, and there {is|was} a dent in the {v}.',
    pairs: pairsOf(['wooden', 'wood'], ['iron', 'metal'], ['steel', 'metal'], ['oak', 'timber']),
  },
  {
    kind: 'unreliable',
    slot: 'profession.newcomer',
    text: '"I\'m {an v}," {x} {says|said}. It {is|was} a lie, one of {his} better ones, and the woman on the next stool {believes|believed} it.',
  },
  {
    kind: 'unreliable',
    slot: 'age.years',
    text: 'On the dating site {x} {has|had} put {v}, which {is|was} a lie, and a photograph of somebody else.',
  },
  {
    kind: 'unreliable',
    slot: 'death.recent',
    text: '{p.X} {have|has|had} a fever of forty degrees by then, and {see|sees|saw} {x} on the end of the bed, swinging {his} legs. Nobody {is|was} there.',
  },
  {
    kind: 'unreliable',
    slot: 'kinship.siblings',
    text: '{x} {tells|told} the stranger on the bus that {he} {is|was} {v}. {He} {tells|told} strangers a different story every time, and not one of them true.',
  },
  {
    kind: 'unreliable',
    slot: 'quantity.crew',
    text: 'The drunk by the lift {sees|saw} {v} people from head office, and then twice as many, and {holds|held} on to the wall until they {settle|settled} down.',
  },
  {
    kind: 'unreliable',
    slot: 'hand.injury',
    text: 'For the insurance man {x} {puts|put} the bandage on {his} {v} instead, which {has|had} nothing wrong with it, and {groans|groaned} to order.',
  },
  {
    kind: 'unreliable',
    slot: 'weekday.plain',
    text: 'The old man at the next table {insists|insisted} that it {is|was} {v}. He {insists|insisted} as well that the war {is|was} still on.',
  },
  {
    kind: 'letter',
    slot: 'appearance.hair',
    text: '*You will laugh,* {x} {wrote|had written} years before, at the top of an old letter. *I have dyed my hair, and it is {v} until it grows out.*',
  },
  {
    kind: 'letter',
    slot: 'death.long',
    text: '*We are all well and I am just off to the post,* {X} {says|said} in the letter, which {is|was} dated long before the end and {has|had} gone soft along the folds.',
  },
  {
    kind: 'letter',
    slot: 'profession.trade',
    text: 'An old postcard from {x} {falls|fell} out of the book. *When I am grown up I will be {an v},* it {says|said}, in crayon.',
  },
  {
    kind: 'letter',
    slot: 'kinship.children',
    text: 'There {is|was} a letter for {x} from the tax office. *According to our records you have {v},* it {says|said}. Their records {are|were} wrong, as usual.',
  },
  {
    kind: 'letter',
    slot: 'weekday.work',
    text: "*I am writing this on {v}, and you will have it by the end of the week,* {begins|began} the letter from {x's} aunt.",
  },
  {
    kind: 'letter',
    slot: 'time.season',
    text: '*It is {m} as I write,* {begins|began} the letter, which {has|had} spent half a year in the wrong pigeonhole. *You would not believe the weather.*',
  },
  {
    kind: 'letter',
    slot: 'naming.landlady',
    text: 'The letter {is|was} not for the landlady at all. *Dear {v}, we have not met,* it {begins|began}, and the address {is|was} on the other side of town.',
  },
];
