import type { Slot } from '../../model.js';

/** Ordinary sentences of the viewpoint, turned by the harness. */
const SENTENCES_OF_TENSE = [
  '{p.X} {put|puts|put} the kettle down and {go|goes|went} to see what the noise {is|was}. There {is|was} nobody on the landing.',
  'Somebody {laughs|laughed} on the other side of the wall. {p.X} {wait|waits|waited} for more, but it {stays|stayed} quiet.',
  'The floor {is|was} cold. {p.X} {look|looks|looked} for {p.his} other sock and {give|gives|gave} up.',
  '{p.X} {think|thinks|thought} about the money again and {bite|bites|bit} {p.his} lip.',
  'A fly {walks|walked} along the rim of the glass. {p.X} {watch|watches|watched} it and {say|says|said} nothing.',
  'There {is|was} a smell of burnt rubber, and it {gets|got} stronger the further {p.x} {go|goes|went}.',
  '{p.X} {know|knows|knew} that tone, and {p.he} {do|does|did} not like it.',
];

const MORE_OF_TENSE = [
  '{p.X} {nod|nods|nodded}, because it {seems|seemed} the quickest way out, and {reach|reaches|reached} for the handle.',
  'Water {drips|dripped} somewhere. {p.X} {count|counts|counted} the drops and {lose|loses|lost} track at twenty.',
  '{p.X} {walk|walks|walked} faster, and the echo {walks|walked} faster too.',
  'The paper {tears|tore} at the fold. {p.X} {hold|holds|held} the two halves together and {read|reads|read} on.',
  'Nothing {happens|happened}. {p.X} {press|presses|pressed} the button again, harder.',
  '{p.X} {am|is|was} hungry, and the thought of soup {makes|made} it worse.',
  'It {takes|took} {p.him} three tries to get the lid off, and by then {p.he} {am|is|was} in a temper.',
];

const SENTENCES_OF_PERSON = [
  '{p.He} {wipe|wipes|wiped} {p.his} palms on {p.his} trousers and {try|tries|tried} the lock again.',
  'The noise {comes|came} nearer. {p.He} {hold|holds|held} {p.his} breath until {p.his} chest {aches|ached}.',
  '{p.He} {do|does|did} not want to be the first to speak, so {p.he} {study|studies|studied} {p.his} shoes.',
  'A splinter {goes|went} into {p.his} thumb, and {p.he} {suck|sucks|sucked} at it, cross with {p.himself}. {p.He} {look|looks|looked} for the tweezers.',
  '{p.He} {have|has|had} left {p.his} gloves somewhere, and {p.his} fingers {are|were} stiff.',
  '{p.He} {tell|tells|told} {p.himself} that it {is|was} only the wind, and {feel|feels|felt} no better.',
];

const MORE_OF_PERSON = [
  '{p.He} {sit|sits|sat} down on the crate to think, and {p.his} legs {are|were} glad of it.',
  '{p.He} {eat|eats|ate} {p.his} share of the stale bread and {lick|licks|licked} {p.his} fingers.',
  '{p.He} {lean|leans|leaned} {p.his} head against the cool pipe and {shut|shuts|shut} {p.his} eyes.',
  '{p.He} {know|knows|knew} for once exactly what {p.he} {want|wants|wanted}, and {p.he} {say|says|said} it out loud to {p.himself}.',
  '{p.He} {catch|catches|caught} sight of {p.himself} in the dark glass and {pull|pulls|pulled} {p.his} collar straight.',
  'Something in {p.his} stomach {turns|turned} over. {p.He} {put|puts|put} the spoon down.',
];

export const narration: readonly Slot[] = [
  {
    id: 'tense.scene',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: SENTENCES_OF_TENSE,
    contradict: MORE_OF_TENSE,
  },
  {
    id: 'tense.turned',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: MORE_OF_TENSE,
    contradict: SENTENCES_OF_TENSE,
  },
  {
    id: 'point-of-view.scene',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: SENTENCES_OF_PERSON,
    contradict: MORE_OF_PERSON,
  },
  {
    id: 'point-of-view.turned',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: MORE_OF_PERSON,
    contradict: SENTENCES_OF_PERSON,
  },
];
