import type { Pair, Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const ages = (established: number, contradicted: number): Pair => [ageVars(established), ageVars(contradicted)];

export const age: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [ages(34, 27), ages(27, 41), ages(52, 46), ages(63, 58), ages(45, 38), ages(24, 32), ages(71, 66)],
    establish: [
      '{X} {is|was} {v} and {has|had} stopped pretending to like parties.',
      'At {v}, {x} {has|had} never once missed a train.',
      '{X}, {n}, {keeps|kept} a bag packed by the door, and {finds|found} nothing odd in that.',
      '~{He} {is|was} {v} years old and still {bites|bit} {his} nails.',
      'Being {v} {suits|suited} {x}; {he} {says|said} so to anyone who {asks|asked}.',
    ],
    contradict: [
      'It {is|was} no way for a {man} of {v} to behave, and {x} {knows|knew} it.',
      '{x} {sits|sat} down on the step like a child, all {v} years of {him}, and {laughs|laughed}.',
      '"I\'m {v}," {x} {says|said}. "I think I can cross a road by myself."',
      '~{He} {has|had} reached {v} without learning to drive, and it {is|was} too late to start now.',
      '{x} {has|had} filled in the form in block capitals: the name, the address, and under age the number {n}.',
    ],
  },
  {
    id: 'age.birthday',
    type: 'age',
    about: 'anyone',
    pairs: [ages(32, 25), ages(41, 36), ages(54, 48), ages(26, 33), ages(67, 62)],
    establish: [
      "There {is|was} still a balloon tied to the banister from {x's} {ord} birthday, three weeks ago.",
      '{X} {turned|had turned} {v} only last week, and nobody {has|had} remembered but the bank.',
      "The watch {is|was} a present for {X's} {ord} birthday, last month, and it already {runs|ran} slow.",
    ],
    contradict: [
      '{x} {will|would} be {next} on {his} next birthday, and {wants|wanted} no cake.',
      'For a {man} only just {v}, {x} {sounds|sounded} tired.',
      '{x} {is|was} still getting used to being {v}; {he} {has|had} written the wrong age on two forms already.',
    ],
  },
  {
    id: 'age.decade',
    type: 'age',
    about: 'newcomer',
    pairs: [ages(24, 47), ages(63, 35), ages(38, 56), ages(72, 44)],
    establish: [
      '{X} {is|was} in {his} {tens} and {has|had} the manners of someone who {has|had} waited on tables.',
      'Nobody in {his} {tens} {ought|ought} to own so many coats, but {X} {does|did}, and {he} {is|was} {v}.',
    ],
    contradict: [
      '{x} {is|was} {short} years off {decade} and {walks|walked} everywhere.',
      'Like a lot of people in their {tens}, {x} {has|had} opinions about parking.',
    ],
  },
  {
    id: 'age.child',
    type: 'age',
    about: 'newcomer',
    pairs: pairsOf(['six', 'nine'], ['eleven', 'eight'], ['seven', 'twelve'], ['ten', 'thirteen'], ['eight', 'five']),
    establish: [
      '{X}, the {child} from next door, {is|was} {v} and {wants|wanted} to know how everything {works|worked}.',
      '"I\'m {v}," {X} {announces|announced}, holding the cat upside down, "and I can spell encyclopedia."',
      '{X} {is|was} small for {v}, and the school blazer {comes|came} down almost to {his} knees.',
    ],
    contradict: [
      '{x} {is|was} only {v}, and nobody {has|had} thought to send {him} out of the room.',
      'A {v}-year-old {has|had} no business knowing that word, but {x} {does|did}.',
      '{x} {counts|counted} on {his} fingers, with the deep seriousness of a {child} of {v}.',
    ],
  },
  {
    id: 'age.school',
    type: 'age',
    about: 'newcomer',
    pairs: pairsOf(
      ['second grade', 'fifth grade'],
      ['fourth grade', 'first grade'],
      ['seventh grade', 'fourth grade'],
      ['third grade', 'sixth grade'],
    ),
    establish: [
      '{X} {is|was} in {v} and {has|had} just discovered sarcasm.',
      "They {are|were} doing volcanoes in {x's} class; all of {v} {has|had} red paint on its shoes.",
    ],
    contradict: [
      '{x} {has|had} been in {v} since the start of the school year, and {is|was} still waiting to be chosen for something.',
      "The bag {says|said} {v} on the tag, under {x's} name, in {his} teacher's round handwriting.",
    ],
  },
];
