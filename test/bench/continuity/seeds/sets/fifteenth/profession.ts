import type { Slot } from '../../model.js';

export const profession: readonly Slot[] = [
  {
    id: 'profession.does',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'watchmaker' }, { v: 'apothecary' }],
      [{ v: 'notary' }, { v: 'bookbinder' }],
      [{ v: 'surveyor' }, { v: 'pastry cook' }],
      [{ v: 'veterinary surgeon' }, { v: 'engraver' }],
      [{ v: 'organist' }, { v: 'glazier' }],
    ],
    establish: [
      '{X} {is|was} {an v} by trade, and {carries|carried} the smell of it home in {his} cuffs.',
      '"I am {an v}," {x} {says|said}, as another might confess to a weak chest.',
      'Above the shop the sign {says|said}: {X}, {v}.',
      '~{He} {earns|earned} {his} bread as {an v}, and butter {is|was} not often spoken of.',
      'In the register {x} {has|had} put down "{v}" under occupation, and underlined it.',
    ],
    contradict: [
      'Half the town {has|had} at one time been in debt to {X} the {v}, who {has|had} never followed any other trade.',
      'Being {an v}, {x} {looks|looked} first at the hands of anyone {he} {meets|met}.',
      "~{He} {is|was} {an v}, and {has|had} the {v}'s dislike of open windows.",
      '"Ask {x}," {o.x} {says|said}; "what is the use of knowing {an v}, if one may not ask?"',
      '{x} {has|had} worked all {his} life as {an v}, in the same two rooms, and {sees|saw} no reason to stop.',
    ],
  },
  {
    id: 'profession.parent',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'miller' }, { v: 'dancing teacher' }],
      [{ v: 'baker' }, { v: 'magistrate' }],
      [{ v: 'lacemaker' }, { v: 'cheesemonger' }],
      [{ v: 'laundry keeper' }, { v: 'portrait painter' }],
    ],
    establish: [
      "{x's} {parent} {was|had been} a {v} all the days of a long life.",
      '"I was brought up by a {v}," {x} {says|said}. "My {parent} was never anything else."',
      'As the child of a {v}, which {is|was} what {his} {parent} always {was|had been}, {X} {is|was} at home with early hours.',
      '{X} {learned|had learned} {his} manners from {his} {parent}, who {was|had been} a {v} and no fool.',
    ],
    contradict: [
      'Nobody {holds|held} it against {X} that {his} {parent} {lived|had lived} and died a {v}.',
      "In {x's} childhood, with a {v} for {his} {parent}, there {was|had been} no talk at table but of the trade.",
      '~{He} {keeps|kept} a portrait of {his} {parent}, who {spent|had spent} forty years as a {v}.',
    ],
  },
  {
    id: 'profession.former',
    type: 'profession',
    about: 'newcomer',
    pairs: [
      [{ v: 'lighthouse keeper' }, { v: 'tram conductor' }],
      [{ v: 'prison chaplain' }, { v: 'jockey' }],
      [{ v: 'wine merchant' }, { v: 'drawing master' }],
      [{ v: 'customs officer' }, { v: 'harpsichord tuner' }],
    ],
    establish: [
      'For thirty years, until retirement, {X} {was|had been} a {v}, and {did|had done} nothing else.',
      'A pension {comes|came} every quarter to {X}, who {has|had} served out a whole working life as a {v}.',
      'In working days {X} {was|had been} a {v}; it {is|was} in the way {he} still {clears|cleared} {his} throat.',
    ],
    contradict: [
      '{X}, who {has|had} retired from a life spent as a {v}, {gives|gave} {p.him} good day.',
      'The neighbours {have|had} a joke about {X}, who {was|had been} a {v} for the whole of {his} working life.',
      "There {is|was} a medal in the drawer, given to {X} on retiring, for a whole life's work as a {v}.",
      '"I was a {v} from the schoolroom till my teeth went," {X} {tells|told} {p.him}.',
    ],
  },
];
