import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const NAMING: readonly Slot[] = [
  {
    id: 'naming.surname',
    type: 'naming',
    about: 'newcomer',
    pairs: pairsOf(['Varley', 'Harker'], ['Oakes', 'Pemberton'], ['Strand', 'Vickery'], ['Thackwell', 'Moray'], ['Dellaway', 'Dunstable']),
    establish: [
      '{x} {v} {has|had} the room over the stable, and {pays|paid} for it in stories.',
      'The name on the manifest {is|was} {x} {v}, in a hand so neat that {p.x} {distrust|distrusts|distrusted} it.',
      'It {is|was} {x} {v} who {comes|came} to the gate with the lantern, and who {locks|locked} it again behind them.',
      'A {man} called {x} {v} {is|was} asleep on the bench with a hat over {his} face.',
    ],
    contradict: [
      '{x} {v} {has|had} the fire lit before anyone else {is|was} awake.',
      'Nobody {asks|asked} {x} {v}, and {he} {is|was} not the {man} to offer.',
      'The room {smells|smelled} of wet wool. {x} {v} {has|had} hung everything {he} {owns|owned} over the one chair.',
      'On the far side of the yard {x} {v} {is|was} arguing with the carter about a wheel.',
    ],
  },
  {
    id: 'naming.role',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [
        { role: 'ferryman', v: 'Osric' },
        { role: 'ferryman', v: 'Aldous' },
      ],
      [
        { role: 'housekeeper', v: 'Tamsin' },
        { role: 'housekeeper', v: 'Rowena' },
      ],
      [
        { role: 'cook', v: 'Bertil' },
        { role: 'cook', v: 'Ignatz' },
      ],
      [
        { role: 'warden', v: 'Perrin' },
        { role: 'warden', v: 'Lucan' },
      ],
      [
        { role: 'verger', v: 'Hobday' },
        { role: 'verger', v: 'Tranter' },
      ],
    ],
    establish: [
      'The {role}, whose name {is|was} {v}, {has|had} left a jug of milk outside the door and gone away without knocking.',
      'There {is|was} only one {role}, {v}, and nothing in the place {moves|moved} without a nod from {v}.',
      '{p.x} {thank|thanks|thanked} {v}, the {role}, and {get|gets|got} a grunt for it.',
      '{v} {is|was} the {role} here, and {has|had} been for longer than the roof {has|had} leaked.',
    ],
    contradict: [
      '{v} the {role} {is|was} at the window again, pretending to look at the weather.',
      'The {role} {answers|answered} to {v} and to nothing else, and {is|was} already halfway up the stairs.',
      '{p.x} {send|sends|sent} for the {role}. When {v} {comes|came} at last there {is|was} nothing left to see.',
      'The {role}, {v}, {shuts|shut} the inner door with great care and {stands|stood} in front of it.',
    ],
  },
  {
    id: 'naming.title',
    type: 'naming',
    about: 'newcomer',
    pairs: pairsOf(
      ['Captain', 'Sergeant'],
      ['Corporal', 'Major'],
      ['Lieutenant', 'Admiral'],
      ['Bishop', 'Deacon'],
      ['Ensign', 'Commodore'],
    ),
    establish: [
      '{v} {X} {sends|sent} word that nobody {is|was} to touch the seals.',
      'Everyone {makes|made} way for {v} {X}, who {does|did} not seem to notice that there {is|was} anyone to make it.',
      'The order {bears|bore} the signature of {v} {X}, and below it a stamp.',
    ],
    contradict: [
      '{v} {last} {reads|read} it through twice and {hands|handed} it back.',
      'It {is|was} {v} {last} who {breaks|broke} the silence, by sneezing.',
      'They {wait|waited} for {v} {X} to sit down, and then they all {sit|sat} down.',
    ],
  },
  {
    id: 'naming.first',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [
        { s: 'Quillfeather', v: 'Hester' },
        { s: 'Quillfeather', v: 'Agnes' },
      ],
      [
        { s: 'Rautavaara', v: 'Mikko' },
        { s: 'Rautavaara', v: 'Juhani' },
      ],
      [
        { s: 'Abernethy', v: 'Robert' },
        { s: 'Abernethy', v: 'Walter' },
      ],
      [
        { s: 'Okonedo', v: 'Grace' },
        { s: 'Okonedo', v: 'Miriam' },
      ],
    ],
    establish: [
      'The chemist over the way, {v} {s}, {has|had} closed the shutters and let it be known that there {is|was} sickness.',
      'The shop on the corner {belongs|belonged} to the chemist, {v} {s}, and {v} {s} {gives|gave} no credit.',
    ],
    contradict: [
      '{v} {s}, the chemist, {lends|lent} them a hand cart and {asks|asked} no questions.',
      "In the doorway of the chemist's shop {stands|stood} {v} {s}, who {has|had} never shut it for anybody.",
    ],
  },
];
