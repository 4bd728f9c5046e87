import type { Slot } from '../../model.js';

export const profession: readonly Slot[] = [
  {
    id: 'profession.now',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'dental hygienist' }, { v: 'school bus driver' }],
      [{ v: 'plumber' }, { v: 'pharmacist' }],
      [{ v: 'court reporter' }, { v: 'baker' }],
      [{ v: 'electrician' }, { v: 'mail carrier' }],
      [{ v: 'librarian' }, { v: 'welder' }],
    ],
    establish: [
      '{x} {is|was} {an v}, a good one, and {has|had} never missed a day.',
      'By trade {x} {is|was} {an v}, and the wall over the sofa {holds|held} the license to prove it.',
      '"I\'m {an v}," {x} {says|said}. "I don\'t get to be squeamish."',
      '{x} {makes|made} a living as {an v}, and {has|had} never thought of it as a calling.',
      'On the tax return {x} {puts|put} down {his} occupation as {v}, the same as every year.',
      '~{He} {works|worked} as {an v} and {is|was} on {his} feet all day.',
    ],
    contradict: [
      '{x}, {an v} by profession, {says|said} the work {is|was} mostly patience.',
      'As {an v}, {x} {hears|heard} everything there {is|was} to hear in town.',
      '"Ask {x}, {he}\'s {an v}," {o.X} {says|said}. "{He} does this every day."',
      'Once {an v}, always {an v}, {x} {says|said}, wiping {his} hands; {he} {has|had} a shift at six.',
      '~{He} {is|was} {an v}, and the job {suits|suited} {him}.',
    ],
  },
  {
    id: 'profession.retired',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'chemistry teacher' }, { v: 'bank teller' }],
      [{ v: 'surveyor' }, { v: 'music teacher' }],
      [{ v: 'steelworker' }, { v: 'florist' }],
      [{ v: 'nurse' }, { v: 'state trooper' }],
    ],
    establish: [
      'Before {he} retired, {x} {was|had been} {an v} for thirty-one years.',
      '{x} {has|had} put in a whole working life as {an v}, and {has|had} the plaque and the bad knees.',
      '~{He} {was|had been} {an v} until {he} retired, and never anything else.',
    ],
    contradict: [
      "All of {x's} working life {was|had been} spent as {an v}, and retirement {does|did} not come naturally.",
      '"Thirty-one years {an v}," {x} {says|said}, "and not one person ever sent me a card."',
      '~{He} {was|had been} {an v} all {his} working life and still {wakes|woke} at five.',
    ],
  },
  {
    id: 'profession.place',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'the tire plant' }, { v: 'the post office' }],
      [{ v: 'the elementary school' }, { v: 'the bank' }],
      [{ v: 'the feed store' }, { v: 'the hospital' }],
      [{ v: 'the water department' }, { v: 'the elementary school' }],
    ],
    establish: [
      '{x} {works|worked} at {v} and nowhere else, and {has|had} the parking sticker to show for it.',
      'For twenty years now {x} {has|had} had the same job, at {v}, and the same lunch.',
      '~{He} {works|worked} full-time at {v}, and {comes|came} home too tired to read.',
    ],
    contradict: [
      '{x} {has|had} never worked anywhere but {v}, and {knows|knew} everybody there by the cough.',
      'People {stop|stopped} {x} on the street with questions about {v}, since {he} {works|worked} there.',
      'Every working day {x} {leaves|left} for {his} job at {v} with a thermos and a clean shirt.',
      '~{His} job {is|was} at {v}, as it {has|had} been since {he} left high school.',
    ],
  },
];
