import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const last: Slot = {
  id: 'naming.last',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Harker', 'Barlow'], ['Pelham', 'Penrose'], ['Lindqvist', 'Lindgren'], ['Tolliver', 'Oliphant']),
  establish: [
    'The name on the door {is|was} {x} {v}, in gilt, with a full stop.',
    '{x} {v} {comes|came} in backwards, shaking an umbrella.',
    'There {has|had} been a {v} at the mill for a hundred years, and {x} {v} {is|was} the last of them.',
    'It {is|was} on this scene of industry that {x} {v} {intrudes|intruded}, smelling of bay leaves and wanting a favour.',
    '{x} {v} {is|was} the next to arrive.',
  ],
  contradict: [
    '{x} {v} {signs|signed} where the pencil cross {tells|told} {him} to.',
    'Nobody {asks|asked} {x} {v} to sit, so {he} {sits|sat}.',
    'The parcel {is|was} for {x}, it {says|said} {x} {v} on the label, and {he} {cuts|cut} the string with a bread knife.',
    "{x's} surname {is|was} {v}.",
  ],
};

const landlady: Slot = {
  id: 'naming.landlady',
  type: 'naming',
  sex: 'f',
  about: 'nobody',
  pairs: pairsOf(['Agnes', 'Hilda'], ['Rosa', 'Bettina'], ['Pearl', 'Maud'], ['Irina', 'Olga']),
  establish: [
    "The landlady's name {is|was} {v}.",
    "It {says|said} {v} on the landlady's apron, in red thread, by her own hand.",
    'Only the cat and the gas man {dare|dared} to call the landlady {v}, which {is|was} her name.',
  ],
  contradict: [
    'The landlady, whose Christian name {is|was} {v}, {brings|brought} up the coals herself.',
    'They {baptised|had baptised} the landlady {v}, and nobody who {values|valued} hot water {has|had} ever shortened it.',
    "In the rent book the landlady {signs|signed} herself {v}, with a curl under it like a pig's tail.",
    'The landlady {is|was} called {v}.',
  ],
};

const nick: Slot = {
  id: 'naming.nick',
  type: 'naming',
  about: 'anyone',
  pairs: pairsOf(['Duke', 'Sparrow'], ['Tacks', 'Bishop'], ['Moth', 'Captain']),
  establish: [
    'Friends, creditors and barmaids {know|knew} {X} by one nickname, which {is|was} {v}.',
    'At school they {named|had named} {X} {v}, and it {stuck|had stuck}; there {has|had} been no other nickname since.',
    '~{He} {is|was} {v} to all the world, and {has|had} been since the regiment.',
    'They {call|called} {X} {v}, and nothing else.',
  ],
  contradict: [
    '~{He} {has|had} one nickname in the world, {v}, and {is|was} rather proud of it.',
    'To all {his} friends without exception {x} {is|was} {v}.',
    "Somebody {has|had} painted {v} on {x's} locker, that being what absolutely everyone {calls|called} {him}.",
    'Everyone {calls|called} {x} {v}.',
  ],
};

const doctor: Slot = {
  id: 'naming.doctor',
  type: 'naming',
  about: 'nobody',
  pairs: pairsOf(['Smythe', 'Smith'], ['Clarke', 'Clerk'], ['Reade', 'Reed'], ['Lessing', 'Lessinger']),
  establish: [
    'The brass plate {says|said} Dr. {v}, and the doctor {polishes|polished} it with a cuff on the way in.',
    'The doctor {is|was} called {v}, and {spells|spelled} it out for tradesmen.',
    'There {is|was} one doctor on the island, {v}, and he {is|was} the wrong one to ask.',
  ],
  contradict: [
    "The doctor's prescriptions {are|were} signed {v}, in letters like a dropped comb.",
    'They {send|sent} for the doctor, and it {is|was} {v} himself who {comes|came}, with egg on his tie.',
    'Old {v}, the doctor, {has|had} cold hands and {apologises|apologised} to everyone for them.',
    "The doctor's name {is|was} {v}.",
  ],
};

export const naming: readonly Slot[] = [last, landlady, nick, doctor];
