import type { Slot } from '../../model.js';

export const naming: readonly Slot[] = [
  {
    id: 'naming.dog',
    type: 'naming',
    about: 'anyone',
    pairs: [
      [{ v: 'Biscuit' }, { v: 'Muffin' }],
      [{ v: 'Dolly' }, { v: 'Molly' }],
      [{ v: 'Bruno' }, { v: 'Otto' }],
      [{ v: 'Pickle' }, { v: 'Pepper' }],
    ],
    establish: [
      "{x's} dog {is|was} called {v}, after nobody in particular.",
      '"{v}, leave it," {x} {says|said}, and the dog {drops|dropped} the glove.',
      '{x} {has|had} one dog, {v}, and one rule, which {is|was} that {v} {sleeps|slept} wherever {v} {likes|liked}.',
      "The disc on the collar {says|said} {v}, with {x's} number underneath in case the dog {goes|went} wandering again.",
    ],
    contradict: [
      '{x} {whistles|whistled} for {v}, and the dog {comes|came} back wet to the ears.',
      '~{He} {has|had} left the dog in the car with the window down, and {v} {is|was} barking at the trolleys.',
      "{p.x} {have|has|had} never cared for dogs, but {x's} old {v} {lays|laid} a chin on {p.his} shoe and that {is|was} that.",
      'The vet {calls|called} out "{v}?" and {x} {stands|stood} up, the dog trembling on the end of its lead.',
    ],
  },
  {
    id: 'naming.pub',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'the Blue Boar' }, { v: 'the Black Bull' }],
      [{ v: 'the Anchor' }, { v: 'the Ship' }],
      [{ v: 'the Railway Arms' }, { v: 'the Station Arms' }],
      [{ v: 'the Three Tuns' }, { v: 'the Six Bells' }],
    ],
    establish: [
      'There {is|was} only one pub in the street, {v}, and it {has|had} only one beer.',
      "Over the street's only pub {hangs|hung} a sign that {says|said} {v} in flaking gold.",
      '"{V}," {says|said} the cab driver. "Only pub in the street, and they water the gin."',
      "Somebody long dead {named|had named} the street's one pub {v}, and nobody {has|had} mopped it since.",
    ],
    contradict: [
      "The street's only pub, {v}, {has|had} a coach party in, and nowhere to sit.",
      '{p.x} {push|pushes|pushed} open the door of {v}, since the street {offers|offered} no other pub.',
      'Every beer mat in the one pub on the street {has|had} {v} printed on it.',
      'Anyone who {wants|wanted} a pint on that street {goes|went} to {v} or {goes|went} thirsty.',
    ],
  },
  {
    id: 'naming.rank',
    type: 'naming',
    about: 'newcomer',
    pairs: [
      [{ v: 'Sergeant' }, { v: 'Inspector' }],
      [{ v: 'Captain' }, { v: 'Colonel' }],
      [{ v: 'Commander' }, { v: 'Lieutenant' }],
      [{ v: 'Constable' }, { v: 'Superintendent' }],
    ],
    establish: [
      '{v} {X} {has|had} taken the last biscuit and {is|was} not sorry.',
      'The door {opens|opened} on {v} {X}, who {shows|showed} a card and no expression.',
      '"{v} {X}," {says|said} the {man} in the raincoat, "and I\'d like a look in your freezer."',
      'The plate on the desk {reads|read} {v} {X}, and its owner {is|was} eating soup from a flask.',
    ],
    contradict: [
      '{v} {last} {is|was} waiting by the vending machine with the wrong change.',
      '~{He} {has|had} been plain {v} {last} for eleven years and {expects|expected} to retire that way.',
      '{p.x} {hand|hands|handed} the envelope to {v} {X} and {ask|asks|asked} for a receipt.',
      '"Thank you, {v} {last}," {p.x} {say|says|said}, and {he} {holds|held} the gate.',
    ],
  },
  {
    id: 'naming.landlord',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Pargeter' }, { v: 'Pargiter' }],
      [{ v: 'Leighton' }, { v: 'Layton' }],
      [{ v: 'Mackie' }, { v: 'Macready' }],
      [{ v: 'Stubbs' }, { v: 'Stebbings' }],
    ],
    establish: [
      "The landlord's name {is|was} painted on the gate in letters a foot high: {v}.",
      'Old Mr. {v} {owns|owned} the whole terrace, from the betting shop to the chapel, and {collects|collected} the rent in person.',
      '"Rent to Mr. {v} by the first," {says|said} the note from the landlord. "No excuses."',
    ],
    contradict: [
      'The landlord, Mr. {v}, {comes|came} up the stairs counting the light bulbs.',
      '"{v}," {says|said} the landlord, by way of introduction, and {tries|tried} the taps.',
      '{p.x} {open|opens|opened} the rent book at the page where the landlord {has|had} signed himself {v} in green ink.',
    ],
  },
];
