import type { Slot } from '../../model.js';
import { dayVars, pairsOf } from '../../pairs.js';

const today: Slot = {
  id: 'weekday.now',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [dayVars(0), dayVars(3)],
    [dayVars(1), dayVars(5)],
    [dayVars(2), dayVars(6)],
    [dayVars(4), dayVars(0)],
    [dayVars(5), dayVars(2)],
  ],
  establish: [
    'It {is|was} {v}, and the baker {has|had} no seed-cake left.',
    'Half the shops {have|had} their blinds down, this being {v}.',
    '{v} {has|had} begun with a burst pipe and {is|was} not improving.',
    "The day's leaf on the seed merchant's calendar {shows|showed} a sheaf, a proverb and the word {v}.",
    "The paper under the boots {is|was} yesterday's, {prev}'s, and still readable at the edges.",
    'Nobody {is|was} expected before tomorrow, which {is|was} {next}.',
    'Any other day there would have been a fire at the forge, but this {is|was} {v}.',
  ],
  contradict: [
    "The carrier's van {turns|turned} in at the end of the road, the day being {v}, and {lets|let} down its tailboard.",
    'There {is|was} fish on every stove in the row, for it {is|was} {v}.',
    'All of it {is|was} happening on a plain {v}, with the kettle on.',
    'Since yesterday, {prev}, the cold tap {has|had} not stopped dripping.',
    'For {an v} the road {is|was} quiet.',
    'Tomorrow {will|would} be {next}, and there {are|were} still the sheets to turn.',
    'That {is|was} what {v} {is|was} like here, and today {is|was} no exception: no post, and stale bread.',
  ],
};

const sale: Slot = {
  id: 'weekday.sale',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [dayVars(1), dayVars(3)],
    [dayVars(2), dayVars(5)],
    [dayVars(4), dayVars(1)],
    [dayVars(5), dayVars(0)],
  ],
  establish: [
    'The sale at Sallow Farm {is|was} to be on {v}; there {are|were} bills on every gatepost.',
    'Until {v}, when Sallow Farm {is|was} to come under the hammer, nothing in it {can|could} be moved.',
    'In red, on the bills for the Sallow Farm sale, {stands|stood} the one word {v}.',
    'Three porters {are|were} wanted for {v}, the day of the sale at Sallow Farm.',
    "{v}'s sale at Sallow Farm {will|would} leave not so much as a bucket.",
  ],
  contradict: [
    'Sallow Farm {is|was} to be sold up on {v}, and the good weather {is|was} not going to last until then.',
    'People {will|would} come from three counties on {v} to see Sallow Farm go.',
    'Whatever {has|had} a lot number {has|had} to be carried out by {v}, the day of the Sallow Farm sale.',
    "Everybody's mind {is|was} on {v} and the sale at Sallow Farm.",
    '{v} {has|had} been chosen for the Sallow Farm sale because the bank {likes|liked} it.',
  ],
};

const hour: Slot = {
  id: 'time.clock',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [
      { v: 'five', part: 'afternoon' },
      { v: 'three', part: 'afternoon' },
    ],
    [
      { v: 'eleven', part: 'morning' },
      { v: 'eight', part: 'morning' },
    ],
    [
      { v: 'ten', part: 'morning' },
      { v: 'seven', part: 'morning' },
    ],
    [
      { v: 'four', part: 'afternoon' },
      { v: 'two', part: 'afternoon' },
    ],
  ],
  establish: [
    'The church clock {struck|had struck} {v} a little while before, and the rooks {have|had} settled again.',
    'It {is|was} gone {v} in the {part}, and the tea in the pot {is|was} stewed black.',
    'At {v} in the {part} the lane {is|was} as empty as a plate.',
    "The {v} o'clock cart {has|had} just gone by without stopping.",
    'Since {v} there {has|had} been no sound from the yard but the drip of the gutter.',
    'It {is|was} a quarter past {v}.',
  ],
  contradict: [
    'It {is|was} not quite {v} by the kitchen clock, which {keeps|kept} good time.',
    "Down in the valley, now, a works hooter {blows|blew} for {v} o'clock.",
    'It {is|was} {v} in the {part}, and nobody {has|had} thought of the hens.',
    "The {v} o'clock train {goes|went} over the bridge, on time, and {shakes|shook} the cups.",
    'Across the fields {v} {strikes|struck}, each stroke a little flat.',
    'Just {v} in the {part}, and already the light {feels|felt} used.',
  ],
};

const part: Slot = {
  id: 'time.daypart',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['evening', 'morning'], ['afternoon', 'morning'], ['evening', 'afternoon']),
  establish: [
    'The {v} {is|was} so still that one {can|could} hear a spade being scraped two gardens off.',
    'It {is|was} a mild {v}, and the doors {are|were} propped open all down the row.',
    'So far the {v} {has|had} brought a hawker, a nun and a man about the drains.',
    'What {is|was} left of the {v} {smells|smelled} of cut nettles.',
  ],
  contradict: [
    'The {v} sun {lies|lay} along the sill, on the dead wasps.',
    'It {is|was} that sort of {v}: a white sky, a dog barking at nothing.',
    'The {v} {is|was} young yet, and the pump {has|had} not stopped once.',
    'The {v} {is|was} half over, and the beds {are|were} not made.',
  ],
};

const season: Slot = {
  id: 'time.season-within',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['autumn', 'spring'], ['winter', 'summer'], ['spring', 'winter'], ['summer', 'autumn']),
  establish: [
    'It {is|was} the wettest {v} anyone {can|could} remember, and the lane {has|had} become a brook.',
    '{V} {has|had} got into the house, as it {does|did} every year, by way of the pantry window.',
    'The {v} {has|had} come early to the valley, and the old people {distrust|distrusted} it.',
  ],
  contradict: [
    'It {is|was} {v}, and the bread {behaves|behaved} accordingly.',
    'The {v} light {shows|showed} up every smear on the panes.',
    'Now that it {is|was} {v} the back bedroom {cannot|could not} be slept in.',
  ],
};

export const days: readonly Slot[] = [today, sale, hour, part, season];
