import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const death: readonly Slot[] = [
  {
    id: 'death.friend',
    type: 'death',
    about: 'newcomer',
    pairs: pairsOf(['three years', 'three years'], ['ten years', 'ten years'], ['a year', 'a year'], ['six months', 'six months']),
    establish: [
      '{X} {has|had} been dead for {v}, and people still {leave|left} flowers at the bend in the road.',
      '{p.He} {think|thinks|thought} of {X}, who died {v} ago and who would have known exactly what to say.',
      'It {is|was} {v} since they buried {X}, in the rain, with the wrong hymn.',
      'On the shelf {is|was} a picture of {X}, taken the week before the accident that killed {him}, {v} ago now.',
      'They {have|had} put up a bench for {X}. Cancer, {v} back; it {was|had been} quick, everyone {says|said}.',
    ],
    contradict: [
      '{X} {looks|looked} in to say hello, and {stays|stayed} long enough to finish the biscuits.',
      'There {is|was} a text from {X}: running late, save me a seat.',
      '"You could have rung," {says|said} {X}, and {hangs|hung} {his} wet coat on the back of the door.',
      'Across the street {X} {is|was} arguing with a traffic warden. {He} {sees|saw} {p.him} and {waves|waved}.',
      '{p.He} {ring|rings|rang} {X}, who {answers|answered} on the second ring and {promises|promised} to come over straight away.',
    ],
  },
  {
    id: 'death.parent',
    type: 'death',
    about: 'newcomer',
    pairs: pairsOf(['small', 'small'], ['at school', 'at school'], ['away at college', 'away at college'], ['twelve', 'twelve']),
    establish: [
      "{X's} {parent} {died|had died} when {x} was {v}, and {x} {keeps|kept} the watch, though it {doesn't|didn't} go.",
      '"I lost my {parent} when I was {v}," {X} {says|said}. "You don\'t get over it. You get round it."',
      "{X} still {puts|put} flowers on {his} {parent}'s grave, as {he} {has|had} since {he} was {v}.",
    ],
    contradict: [
      "{x's} {parent} {rings|rang} at just the wrong moment, as {he} always {does|did}, to ask about the tickets.",
      '{x} {has|had} {his} {parent} staying. You {can|could} hear {him} through the wall, running a bath.',
      '{x} {waves|waved} to {his} {parent}, who {is|was} waiting for {him} in the car with the engine on.',
    ],
  },
  {
    id: 'death.cause',
    type: 'death',
    about: 'newcomer',
    pairs: pairsOf(['heart attack', 'fall'], ['car crash', 'stroke'], ['overdose', 'gas leak'], ['brain tumour', 'snakebite']),
    establish: [
      'It {was|had been} {an v} that killed {X}. There {was|had been} an inquest, and that {was|had been} that.',
      'Everyone {remembers|remembered} where they were when they heard that {an v} had killed {X}.',
      'The file {is|was} a thin one. {X}, it {says|said}, dead of {an v}, no family.',
    ],
    contradict: [
      "In the coroner's own words it {was|had been} {an v}, and nothing else, that {did|had done} for {x}.",
      'To die of {an v}, with nobody there to help: {p.he} {keep|keeps|kept} coming back to that when {p.he} {think|thinks|thought} of {X}.',
      "{x's} death {was|had been} in all the papers. {An v} {is|was} not a thing that people {expect|expected} to die of, and {x} {has|had} died of it.",
    ],
  },
  {
    id: 'death.cat',
    type: 'death',
    about: 'nobody',
    pairs: pairsOf(['ginger', 'ginger'], ['tabby', 'tabby'], ['white', 'white'], ['black', 'black']),
    establish: [
      "The old {v} cat that {lived|had lived} behind the bins {has|had} been run over, and somebody's children {have|had} buried it under the lilac.",
      'The {v} cat from behind the bins {is|was} dead. {p.He} {have|has|had} seen it in the gutter, stiff as a glove.',
    ],
    contradict: [
      'The old {v} cat from behind the bins {strolls|strolled} up and {rubs|rubbed} itself on {p.his} leg.',
      'Behind the bins the old {v} cat {is|was} washing its face, the same as ever, with one eye on the pigeons.',
    ],
  },
];
