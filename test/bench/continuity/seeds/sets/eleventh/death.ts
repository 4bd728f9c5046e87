import type { Slot } from '../../model.js';

export const death: readonly Slot[] = [
  {
    id: 'death.years',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'six years' }, {}],
      [{ v: 'two years' }, {}],
      [{ v: 'eighteen months' }, {}],
      [{ v: 'ten years' }, {}],
    ],
    establish: [
      '{X} {has|had} been dead for {v}, and still the catalogues {come|came} addressed to {him}.',
      'It {is|was} {v} since {X} {died|had died}, and nobody {has|had} touched the greenhouse.',
      'For {v} now {X} {has|had} lain in the churchyard, next to a grocer {he} never {liked|had liked}.',
      "The chair {is|was} {X's}, or {has|had} been; {he} {died|had died} {v} ago, of {his} heart.",
    ],
    contradict: [
      '{x} {puts|put} down the shopping in the hall and {shouts|shouted} for somebody to take the eggs.',
      '~{He} {yawns|yawned}, {finds|found} {his} slippers with one foot and {goes|went} to let the cat out.',
      '"Shift up," {x} {says|said}, and {sits|sat} down on the end of the sofa with {his} plate.',
      'The bell {goes|went}; it {is|was} {x}, with wet shoes, wanting to know if {he} {can|could} use the phone.',
    ],
  },
  {
    id: 'death.recent',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'the fire' }, {}],
      [{ v: 'the crash' }, {}],
      [{ v: 'the flood' }, {}],
      [{ v: 'the siege' }, {}],
    ],
    establish: [
      '{X} {has|had} been killed in {v}, and {his} name {is|was} on the list outside the town hall.',
      'They {have|had} buried {X} with the others who {died|had died} in {v}, in the rain, with one priest between them.',
      'Since {v} there {has|had} been one place fewer at table, for {X} {did not come|had not come} out of it alive.',
      "{X's} coat still {hangs|hung} on its peg, though {he} {died|had died} in {v} and {will|would} not be wanting it.",
    ],
    contradict: [
      '{x} {is|was} already in the kitchen, cutting bread against {his} chest the way {he} always {does|did}.',
      '~{He} {asks|asked} for a light and {stands|stood} there smoking until the van {comes|came}.',
      'Nobody {has|had} saved any soup for {x}, so {he} {eats|ate} an apple and {says|said} nothing.',
      '{x} {waves|waved} from across the road and {waits|waited} for the lorry to go by.',
    ],
  },
  {
    id: 'death.kin',
    type: 'death',
    about: 'nobody',
    pairs: [
      [
        { v: 'mother', he: 'she', his: 'her' },
        { v: 'mother', he: 'she', his: 'her' },
      ],
      [
        { v: 'father', he: 'he', his: 'his' },
        { v: 'father', he: 'he', his: 'his' },
      ],
      [
        { v: 'godmother', he: 'she', his: 'her' },
        { v: 'godmother', he: 'she', his: 'her' },
      ],
      [
        { v: 'old piano teacher', he: 'she', his: 'her' },
        { v: 'old piano teacher', he: 'she', his: 'her' },
      ],
    ],
    establish: [
      "{p.x's} {v} {died|had died} when {p.x} was still at school, and {left|had left} {p.him} a clock that {does|did} not go.",
      '{p.x} {went|went|had gone} to the funeral of {p.his} {v}, years back, and all {p.he} {remember|remembers|remembered} of it {is|was} the ham.',
      "It {is|was} a saying of {p.x's} {v}, who {has|had} been dead a good long time now and {has|had} said little else.",
      "There {is|was} a very plain stone on the grave of {p.x's} {v}, and {p.he} {pass|passes|passed} it whenever {p.he} {cut|cuts|cut} through the cemetery.",
    ],
    contradict: [
      "{p.x's} {v} {rings|rang} just then to ask about the weekend, and {talks|talked} for some time about {his} feet.",
      '{p.x} {owe|owes|owed} {p.his} {v} a visit, and {he} {has|had} said so on the phone only last week.',
      '{p.x} {look|looks|looked} up, and there in the doorway {is|was} {p.his} {v}, out of breath from the stairs.',
      "Across the road {p.x's} {v} {is|was} arguing with a traffic warden, and {he} {seems|seemed} to be winning.",
    ],
  },
];
