import type { Slot } from '../../model.js';
import { dayVars, pairsOf } from '../../pairs.js';

const today: Slot = {
  id: 'weekday.today',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['Monday', 'Thursday'], ['Tuesday', 'Saturday'], ['Friday', 'Wednesday'], ['Sunday', 'Thursday'], ['Wednesday', 'Sunday']),
  establish: [
    'It {is|was} a {v}, and nothing good {has|had} ever happened to anybody on a {v}.',
    '{v}. The bins {are|were} out all along the street.',
    "Somebody {has|had} left that day's paper on the radiator, {v}'s, folded to the crossword.",
    'On any other {v} there {would be|would have been} music from next door.',
    'The week {has|had} got as far as {v} without a murder, which {is|was} something.',
    'As it {is|was} {v}, the lift {is|was} being serviced.',
  ],
  contradict: [
    'Outside, the {v} traffic {is|was} working itself up to a standstill.',
    "The diary {lies|lay} open at that day's page, {v}, and the page {is|was} blank.",
    'What with its being {v}, half the shops in the street {have|had} their shutters down.',
    'The calendar by the door {is|was} the kind you {tear|tore} off, and it {is|was} right, as always: {v}.',
    '{p.He} {have|has|had} forgotten that it {is|was} {v}. {v} {means|meant} soup.',
    'A {v}, of all days. The whole street {is|was} out in it, pushing prams.',
  ],
};

const neighbours: Slot = {
  id: 'weekday.neighbours',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [dayVars(0), dayVars(3)],
    [dayVars(1), dayVars(5)],
    [dayVars(4), dayVars(1)],
    [dayVars(6), dayVars(2)],
  ],
  establish: [
    'By the next day, {next}, the money {has|had} to be in the account.',
    'The day before, {prev}, the river {was still|had still been} inside its banks.',
    'One more night, and it {will|would} be {next}.',
  ],
  contradict: [
    "{p.He} still {have|has|had} yesterday's ticket in {p.his} pocket, stamped {prev}.",
    'All over town people {are|were} getting through their {v} as best they {can|could}.',
    'In twenty-four hours it {will|would} be {next}, and too late.',
  ],
};

const hearing: Slot = {
  id: 'weekday.hearing',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['Tuesday', 'Friday'], ['Monday', 'Wednesday'], ['Thursday', 'Monday']),
  establish: [
    'The hearing {is|was} set for {v} and {will|would} not be moved.',
    'It {is|was} {v} the judge {has|had} fixed for the hearing, {v} at ten.',
    'Nobody {likes|liked} a {v} hearing. They {have|had} got one all the same.',
  ],
  contradict: [
    'Everything {has|had} to be ready for the hearing on {v}.',
    'There {is|was} a red ring round {v} on the planner, and inside it one word, HEARING.',
    'The judge {has|had} left no doubt about it: the hearing {will|would} open on {v}, with or without the witness.',
  ],
};

const hour: Slot = {
  id: 'time.hour',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(
    ['nine in the morning', 'four in the afternoon'],
    ['noon', 'seven in the evening'],
    ['two in the morning', 'ten at night'],
    ['six in the evening', 'eleven in the morning'],
  ),
  establish: [
    'It {is|was} {v}, and the coffee {has|had} gone cold in the pot.',
    'Exactly {v}. {p.He} {check|checks|checked} twice.',
    '{V}: not an hour for visitors.',
    'Down the road the church clock {has|had} just finished telling everyone that it {is|was} {v}.',
  ],
  contradict: [
    '{p.He} {look|looks|looked} at {p.his} watch, which {keeps|kept} perfect time. It {is|was} {v}.',
    'All the clocks in the building {agree|agreed} for once, and what they {agree|agreed} on {is|was} {v}.',
    'Most people {have|had} better things to do at {v}, and {p.he} {do|does|did} too, but the work {is|was} here and so {am|is|was} {p.he}.',
    'It {has|had} just gone {v}; somewhere a radio {gives|gave} the pips.',
  ],
};

const part: Slot = {
  id: 'time.part',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['morning', 'evening'], ['night', 'afternoon'], ['evening', 'morning'], ['afternoon', 'night']),
  establish: [
    'It {is|was} {v}, the quiet end of it.',
    'A fine {v} for a burglary, all things considered.',
    'The {v} {has|had} brought out the smell of the drains.',
  ],
  contradict: [
    'The rest of the {v} {stretches|stretched} ahead of {p.him}, flat as a road.',
    'Somewhere a dog {is|was} barking at the {v} the way it {barks|barked} at everything.',
    '{p.He} {have|has|had} told nobody where {p.he} {will|would} be spending the {v}, and here {p.he} {am|is|was}, spending it.',
  ],
};

const light: Slot = {
  id: 'time.light',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['day', 'night']),
  establish: [
    'The sun {is|was} straight overhead and the tar {is|was} going soft in the road.',
    'Midday {has|had} emptied the pavements; the heat {sits|sat} on the roofs like a lid.',
    'It {is|was} broad day, with laundry steaming on the balconies.',
  ],
  contradict: [
    'The stars {are|were} out over the chimneys, more of them than {p.he} {have|has|had} ever bothered to count.',
    'It {is|was} past midnight. One by one the street lamps {are|were} going out.',
    'In the dark an owl {is|was} asking its one question, and everybody decent {is|was} asleep.',
  ],
};

const month: Slot = {
  id: 'time.month',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['January', 'July'], ['April', 'October'], ['August', 'December'], ['November', 'May']),
  establish: [
    'It {is|was} the first week of {v}.',
    '{v} {has|had} come in like a bailiff and {shows|showed} no sign of going.',
    'Somebody {has|had} turned the calendar over to {v} on the first, as somebody always {does|did}, and there it {hangs|hung}.',
  ],
  contradict: [
    '{p.He} {have|has|had} never liked {v}, and this one {is|was} no better than the rest.',
    'Halfway through {v}, nobody {has|had} money for anything.',
    'There {are|were} still three weeks of {v} to get through, by {p.his} count.',
  ],
};

export const clock: readonly Slot[] = [today, neighbours, hearing, hour, part, light, month];
