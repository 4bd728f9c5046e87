import type { Slot } from '../../model.js';
import { dayVars, pairsOf } from '../../pairs.js';

const today: Slot = {
  id: 'weekday.today',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [dayVars(1), dayVars(4)],
    [dayVars(3), dayVars(0)],
    [dayVars(6), dayVars(2)],
    [dayVars(4), dayVars(1)],
    [dayVars(5), dayVars(3)],
  ],
  establish: [
    'It {is|was} a {v}.',
    'It {has|had} the smell of a {v} about it, wet wool and floor polish, and {v} it {is|was}.',
    'Somewhere a radio {mutters|muttered} the news, the announcer wishing everyone a pleasant {v}.',
    '{v} {has|had} begun badly and {is|was} going on the same way, a slow leak of a day.',
    '{v} {settles|settled} over everything, thick, unhurried, a cat on a newspaper.',
    "Yesterday {was|had been} {prev}, with {prev}'s small disasters; today, so far, {holds|held} its breath.",
  ],
  contradict: [
    'It {is|was} {v}.',
    '{p.x} {breathe|breathes|breathed} out slowly, counting. Today {is|was} {v}, and a {v} {has|had} never yet been kind to {p.him}.',
    'Tomorrow {will|would} be {next}, and the thought {lies|lay} in the stomach like a swallowed coin.',
    'The desk calendar, its corner torn off that very day, {shows|showed} {v} in fat red letters.',
    'Light {lies|lay} in long stripes across the floor, {v} light, thin as skimmed milk; nobody {has|had} ever loved a {v}, and nobody {loves|loved} this one.',
    "Today {is|was} a {v} like any other {v}, which {is|was} to say that the phones {don't|didn't} ring.",
  ],
};

const appointment: Slot = {
  id: 'weekday.appointment',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['Monday', 'Friday'], ['Thursday', 'Tuesday'], ['Wednesday', 'Saturday'], ['Friday', 'Sunday']),
  establish: [
    'The inspection {is|was} on {v}.',
    'The inspectors {come|came} on a {v} and only on a {v}, clipboards held like shields.',
    '{p.x} {have|has|had} circled {v} twice in red, INSPECTION, the pen pressing through to the page beneath.',
    'Everything {has|had} to be ready by {v}, the day of the inspection, and the thought of it {hums|hummed} in the walls.',
  ],
  contradict: [
    'The day of the inspection {is|was} {v}.',
    "{v} {looms|loomed}, inspection day, bringing its smell of other people's aftershave.",
    'Inspections {fall|fell} on a {v} without exception, and this one {is|was} no exception either.',
    '{p.x} {swallow|swallows|swallowed} hard, mouth dry, thinking of the inspection, of {v}, of all those shoes on the stairs.',
  ],
};

const closing: Slot = {
  id: 'weekday.closing',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['Tuesday', 'Thursday'], ['Monday', 'Wednesday'], ['Sunday', 'Tuesday']),
  establish: [
    'The bakery across the road {is|was} closed on {v}s and on no other day.',
    'Warm yeast, burnt sugar: the bakery across the road {bakes|baked} every day of the week but {v}.',
  ],
  contradict: [
    'The one day in seven on which the bakery across the road {stays|stayed} shut {is|was} {v}.',
    'On {v}s alone the bakery across the road {lets|let} its ovens go cold, shutters down, chairs upended on the tables.',
  ],
};

const hour: Slot = {
  id: 'time.hour',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(
    ['half past four', 'ten past two'],
    ["nine o'clock", 'half past six'],
    ['a quarter to eleven', "eight o'clock"],
    ['twenty past seven', 'five to four'],
  ),
  establish: [
    'It {is|was} {v}.',
    'The clock on the wall {says|said} {v}, and for once the clock {is|was} right.',
    'Far off a bell {marks|marked} the time, {v}, each stroke blurring into the next.',
    '{p.x} {glance|glances|glanced} at {p.his} watch, the strap sticky against {p.his} wrist, and it {is|was} already {v}.',
    '{v}, {say|said} the glowing digits, and the glow {stains|stained} everything near them green.',
  ],
  contradict: [
    'It {is|was} now {v}.',
    'The hands of the clock {creep|crept} round to {v}, ticking, ticking, not a second fast or slow.',
    '{p.x} {check|checks|checked} the time, {v} exactly, and {rub|rubs|rubbed} {p.his} eyes with the heel of one hand.',
    '{v} already, by every clock in the building, and the kettle {has|had} not even been filled.',
    'Somewhere a church {strikes|struck}, the sound arriving late and soft-edged; {v}, neither more nor less.',
  ],
};

const part: Slot = {
  id: 'time.part',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['evening', 'morning'], ['afternoon', 'morning'], ['evening', 'afternoon']),
  establish: [
    'It {is|was} {v}.',
    'The {v} {smells|smelled} of cut grass and hot metal, a smell {p.x} {feel|feels|felt} at the back of {p.his} throat.',
    'It {is|was} a still, grey sort of {v}, breath held, the sky low as a ceiling.',
    'All this {v} {p.x} {have|has|had} been aware of {p.his} own hands, how empty they {are|were}.',
  ],
  contradict: [
    'It {is|was} {v}, and a dull one, the light lying about like unfolded washing.',
    '{v} light {comes|came} in at an angle, buttery, catching the dust as it {falls|fell}.',
    'The {v} {is|was} quiet, that particular {v} hush in which even the pipes {seem|seemed} to listen.',
    '{p.x} {yawn|yawns|yawned}, jaw cracking. What {p.he} {want|wants|wanted}, this {v}, {is|was} a chair and no conversation.',
  ],
};

const season: Slot = {
  id: 'time.season',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['November', 'June'], ['April', 'October'], ['August', 'January'], ['February', 'July']),
  establish: [
    'It {is|was} {v}.',
    '{v} {presses|pressed} its face to the glass, patient, colourless.',
    'It {is|was} the second week of {v}, and the whole building {ticks|ticked} and {sighs|sighed} as it always {does|did} at this time of year.',
    'The year {has|had} reached {v}, the page with the lighthouse, curling at one corner.',
  ],
  contradict: [
    'It {is|was} the middle of {v}.',
    'Outside, {v} {goes|went} about its business, birds and buses, a door banging somewhere.',
    '{p.x} {stretch|stretches|stretched}, vertebrae popping, feeling every day of this long, long {v}.',
    'There {is|was} a week of {v} left, no more, and the air {tastes|tasted} of it, faintly metallic.',
  ],
};

export const clock: readonly Slot[] = [today, appointment, closing, hour, part, season];
