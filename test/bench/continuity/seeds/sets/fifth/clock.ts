import type { Slot } from '../../model.js';
import { dayVars, pairsOf } from '../../pairs.js';

const days = [
  [dayVars(1), dayVars(4)],
  [dayVars(3), dayVars(0)],
  [dayVars(5), dayVars(2)],
  [dayVars(0), dayVars(5)],
] as const;

const day: Slot = {
  id: 'weekday.day',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: days,
  establish: [
    'It {is|was} a {v}, and it {feels|felt} like one.',
    'All along the lane the bins {stand|stood} waiting at the gates, because it {is|was} {v}.',
    'The day before {was|had been} {prev}, with all that a {prev} {brings|brought}, and there {is|was} still some of it on the floor.',
    'This {is|was} {v}, the day on which nothing ever {happens|happened}.',
    '{p.X} {have|has|had} no business to be idle on a {v}, and {p.he} {know|knows|knew} it.',
    'The calendar by the stove {shows|showed} the right day for once, {v}, under a saint with a wheel.',
  ],
  contradict: [
    'It {is|was} {v}, and the whole street {knows|knew} it.',
    'A bell {goes|went} somewhere, two notes, the ones they {ring|rang} only on {v}s, and {p.x} {listen|listens|listened} to them without meaning to.',
    'Another night and it {will|would} be {next}, and too late.',
    'What a way to spend a {v}!',
    '{p.X} {think|thinks|thought} of all the other {v}s that {have|had} begun like this one.',
    'Soup, then, since it {is|was} {v}, and on {v}s there {is|was} never anything but soup.',
  ],
};

const sunday: Slot = {
  id: 'weekday.sunday',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['-', 'Monday'], ['-', 'Wednesday'], ['-', 'Thursday']),
  establish: [
    'The church bells {have|had} stopped, and after them the whole Sunday quiet {comes|came} down like a lid.',
    'It {is|was} Sunday, and no one {is|was} at work.',
    'No post {has|had} come, there being none of a Sunday, and {p.x} {miss|misses|missed} it.',
    'The whole street {is|was} in its Sunday clothes, this being the day for them, and {walks|walked} accordingly.',
  ],
  contradict: [
    'It {is|was} an ordinary working {v}.',
    'The bank across the way {is|was} open, as on any {v}, and somebody {is|was} coming out of it with a paper bag.',
    'Through the wall {comes|came} the hum of a school at its lessons, as one {expects|expected} of a {v}.',
    'It {is|was} {v}, and {p.x} {have|has|had} the whole of the working week still to think about.',
  ],
};

const inspector: Slot = {
  id: 'weekday.inspector',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: days,
  establish: [
    'The inspector {is|was} due on {v}.',
    'Everything {has|had} to be clean by {v}, the day of the inspector, and the floor {has|had} not even been swept.',
    '{p.X} {have|has|had} ringed {v} in red on the calendar, and written beside it the one word *inspector*.',
    "{V}, the card {says|said}, and under that the inspector's stamp; so {v} it {is|was}.",
  ],
  contradict: [
    'There {is|was} the lamp still to be mended before the inspector {walks|walked} in on {v}.',
    'It {is|was} for {v} that the inspector {has|had} announced himself.',
    "Whoever {has|had} picked a {v} for the inspector's visit {has|had} never had to scrub anything.",
    'The inspector {is|was} coming on {v}, with his gloves and his torch.',
  ],
};

const hour: Slot = {
  id: 'time.hour',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(
    ["five o'clock", "two o'clock"],
    ['half past eleven', 'nine'],
    ['ten to eight', 'a quarter past six'],
    ["four o'clock", "one o'clock"],
  ),
  establish: [
    '{p.X} {glance|glances|glanced} at the clock, which {says|said} {v}, and {button|buttons|buttoned} {p.his} coat.',
    'It {is|was} {v} by the clock over the door.',
    'The wireless next door {gives|gave} it out, pips and all: {v}.',
    'At {v} exactly, somewhere below, a door {bangs|banged}.',
  ],
  contradict: [
    'It {is|was} now {v}.',
    '{p.X} {wind|winds|wound} {p.his} watch, which {keeps|kept} perfect time and {shows|showed} {v}.',
    'It {wants|wanted} a few minutes yet to {v}, and {p.x} {have|has|had} nothing to do but wait for it.',
    'It {has|had} only just gone {v}; {p.he} {have|has|had} heard it from the tower.',
  ],
};

const part: Slot = {
  id: 'time.part',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['night', 'morning'], ['night', 'day']),
  establish: [
    'It {is|was} the middle of the night.',
    'The moon {has|had} come up over the roofs, and by the light of it {p.x} {can|could} make out the pump in the yard.',
    'Everyone else {has|had} gone to bed long since; the street lamps {burn|burned} for nobody.',
    'There {is|was} no light in the night sky but the stars.',
  ],
  contradict: [
    'The sun {stands|stood} straight overhead, and {p.x} {have|has|had} no shadow to speak of.',
    'It {is|was} a bright, clear morning.',
    'The forenoon {is|was} half gone already, with the washing not hung out.',
    "Noon {is|was} close, to judge by the smell of other people's dinners, and the sun {comes|came} in over the sill.",
  ],
};

const season: Slot = {
  id: 'time.season',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['January', 'July'], ['December', 'June'], ['February', 'August']),
  establish: [
    'Snow {has|had} drifted against the step, and {p.x} {kick|kicks|kicked} a way through it.',
    'It {is|was} {v}, and bitterly cold.',
    'The pond outside {is|was} bearing; somebody {has|had} left a pair of skates on the bank.',
    '{p.X} {break|breaks|broke} the ice on the bucket with {p.his} heel.',
  ],
  contradict: [
    'It {is|was} {v}, and hot.',
    'The roses {are|were} full out along the wall, and {p.x} {brush|brushes|brushed} a bee from {p.his} sleeve.',
    'Somebody {is|was} cutting hay in the field behind, and the smell of it {comes|came} in with the heat.',
    'The tar {is|was} melting between the cobbles, as it {does|did} every {v}.',
  ],
};

export const clock: readonly Slot[] = [day, sunday, inspector, hour, part, season];
