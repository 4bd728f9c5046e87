import type { Slot } from '../../model.js';

export const time: readonly Slot[] = [
  {
    id: 'time.hour',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'four in the afternoon' }, { v: 'nine in the morning' }],
      [{ v: 'half past ten at night' }, { v: 'two in the afternoon' }],
      [{ v: 'midnight' }, { v: 'noon' }],
      [{ v: 'six in the evening' }, { v: 'eleven in the morning' }],
      [{ v: 'eight in the evening' }, { v: 'three in the afternoon' }],
    ],
    establish: [
      "It {is|was} {v}, by the clock on the wall and by everybody's stomach.",
      'It {has|had} just gone {v}, and somebody {is|was} already asking about sandwiches.',
      'Only a fool {calls|called} a meeting for {v}, and yet {v} it {is|was}, and here {p.he} {am|is|was}.',
      '{p.x} {look|looks|looked} at {p.his} watch, which {is|was} never wrong. It {is|was} {v}.',
      '"{V}, on the dot," {says|said} a man with a radio, to nobody in particular.',
      '{V} {has|had} come round, as it {will|would}, with nothing decided and the milk off.',
    ],
    contradict: [
      'Somewhere a radio {gives|gave} the time as {v}, and the kettle, as if on cue, {boils|boiled}.',
      'It {is|was} only {v}, too soon for anybody to have gone missing properly.',
      '{V} {is|was} no hour for a confession, but {v} it {is|was}.',
      'Nobody {expects|expected} a policeman at {v}, so the one now wiping his boots at the door {comes|came} as a surprise.',
      'The bus stop {shows|showed} the time in orange lights, {v}, and for a bus the word Delayed.',
      '"Gin?" {asks|asked} somebody. "It\'s {v}!" {says|said} somebody else, and {holds|held} out a glass.',
    ],
  },
  {
    id: 'time.month',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'January' }, { v: 'August' }],
      [{ v: 'June' }, { v: 'November' }],
      [{ v: 'October' }, { v: 'May' }],
      [{ v: 'July' }, { v: 'February' }],
    ],
    establish: [
      'It {is|was} {v}, a month the Tourist Board {prefers|preferred} not to discuss.',
      '"{v}," {says|said} the man from the newsagent\'s, "and just look at it out there."',
      '{v} {has|had} come at last, and with it the invoices.',
      'The calendar on the back of the door {has|had} been turned, quite properly, to {v} and a steam engine.',
      'Another {v}, and still nobody {has|had} mended the gutter.',
      'So far this {v} there {have|had} been two burglaries and a christening, and the christening {was|had been} worse.',
    ],
    contradict: [
      'For {v}, the weather {is|was} behaving itself.',
      'One {does|did} not look for trouble in {v}, and this {is|was} {v}, and here {is|was} trouble.',
      'There {are|were} still some days of {v} left, and rent to find before they {are|were} gone.',
      'All over the county, on this ordinary {v} day, people {are|were} lying about their greenhouses.',
      '"It\'s {v}," {says|said} the woman at the counter, who {has|had} been asked about daffodils. "Wrong month, love. It\'s {v}."',
      'It {is|was} {v}, and the bunting from the last fete {is|was} still up.',
    ],
  },
];
