import type { Slot } from '../../model.js';

export const death: readonly Slot[] = [
  {
    id: 'death.acts',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ c: 'a heart attack' }, { c: 'a heart attack' }],
      [{ c: 'a stroke' }, { c: 'a stroke' }],
      [{ c: 'a fall from a roof' }, { c: 'a fall from a roof' }],
      [{ c: 'a burst appendix' }, { c: 'a burst appendix' }],
    ],
    establish: [
      '{X} {died|had died} of {c} two years ago, and half the town {came|had come} to the crematorium.',
      'The shop {is|was} empty because {X} {is|was} dead: {c}, and nobody to take on the lease.',
      '"{X} died last year," {says|said} the caretaker. "{C}. I carried the coffin."',
      'What {is|was} left of {X} after {c} {stands|stood} in a biscuit tin on the top shelf, grey and very light.',
      'Since the death of {X}, which the coroner {puts|put} down to {c}, nobody {has|had} touched the piano.',
      'They {buried|had buried} {X} behind the chapel a week after {c}, under a stone {he} would have called showy.',
    ],
    contradict: [
      '{X} {is|was} at the counter, buying stamps.',
      '~{He} {lights|lit} a cigarette and {offers|offered} {p.him} the packet.',
      '"Sit down," {says|said} {X}, kicking out a chair for {p.him}.',
      'The car at the lights {has|had} {X} at the wheel, in a hurry and hooting.',
      "{p.x} {shake|shakes|shook} {X's} hand, which {is|was} damp from the washing-up.",
      'From the stairs {comes|came} {X}, asking whether anyone {has|had} seen the hammer.',
    ],
  },
  {
    id: 'death.cause',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'a heart attack' }, { v: 'a house fire' }],
      [{ v: 'a runaway lorry' }, { v: 'pneumonia' }],
      [{ v: 'a gas leak' }, { v: 'a bullet' }],
      [{ v: 'a wasp sting' }, { v: 'cancer' }],
    ],
    establish: [
      'It {was|had been} {v} that killed {X}, and nothing the ambulance crew did {made|had made} any difference.',
      '{V} {killed|had killed} {X} a month short of {his} pension.',
      '"{V}," {says|said} the neighbour, when {p.x} {ask|asks|asked} what {killed|had killed} {X}.',
      'The death certificate for {X} {gives|gave} the cause as {v}.',
    ],
    contradict: [
      'Everybody at the depot {knows|knew} that {v} {killed|had killed} {X}.',
      '~{He} {was|had been} killed by {v}, and the insurers {are|were} still arguing about the sum.',
      '{p.x} {think|thinks|thought} of {X}, killed by {v} before {he} {saw|had seen} a penny of the money.',
      '{V} {is|was} a rotten way to go, and it {was|had been} the way {X} {went|had gone}.',
    ],
  },
  {
    id: 'death.where',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'Lisbon' }, { v: 'Hull' }],
      [{ v: 'a taxi' }, { v: "a dentist's chair" }],
      [{ v: 'a hotel lift' }, { v: 'a greenhouse' }],
      [{ v: 'Madrid' }, { v: 'Boston' }],
    ],
    establish: [
      '{X} {died|had died} in {v}, with a boiled sweet in {his} cheek.',
      'It {was|had been} in {v} that {X} {breathed|had breathed} {his} last.',
      '"I was there in {v} when {X} died," {says|said} the cleaner. "One shoe off. I remember the shoe."',
    ],
    contradict: [
      '{V} {is|was} where {X} {died|had died}. {p.x} {try|tries|tried} not to picture it.',
      '~{He} {died|had died} in {v}, quite suddenly, in the middle of a sentence.',
      "{X's} death, in {v}, {gets|got} two paragraphs in the trade paper.",
    ],
  },
];
