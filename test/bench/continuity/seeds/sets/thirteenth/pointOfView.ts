import type { Slot } from '../../model.js';

export const pointOfView: readonly Slot[] = [
  {
    id: 'pov.action',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {pick|picks|picked} a thread off {p.his} sleeve and {wonder|wonders|wondered} where to put it.',
      '{p.x} {try|tries|tried} the handle with {p.his} elbow, in case of fingerprints, and {feel|feels|felt} rather clever.',
      '{p.x} {look|looks|looked} under the sofa and {find|finds|found} a shoe, though not {p.his} own.',
      '{p.x} {empty|empties|emptied} {p.his} pockets on to the table: string, a bus ticket, half a pencil.',
      '{p.x} {roll|rolls|rolled} up {p.his} sleeves and {make|makes|made} a start on the washing-up.',
      '{p.x} {cough|coughs|coughed} into {p.his} fist and {hope|hopes|hoped} that somebody {will|would} take the hint.',
    ],
    contradict: [
      '{p.He} {wipe|wipes|wiped} {p.his} hands on the curtain and {hope|hopes|hoped} nobody {has|had} noticed.',
      '{p.He} {reach|reaches|reached} for the last eclair, {meet|meets|met} another hand on the way and {withdraw|withdraws|withdrew} {p.his} own.',
      'The chair {creaks|creaked} under {p.him} like a bad conscience.',
      '{p.He} {bang|bangs|banged} {p.his} head on the beam and {apologise|apologises|apologised} to it.',
      'Somebody {pushes|pushed} past {p.him} with a ladder and {treads|trod} on both of {p.his} feet.',
      '{p.He} {tuck|tucks|tucked} the list into {p.his} shoe, since {p.he} {have|has|had} never yet been searched there.',
    ],
  },
  {
    id: 'pov.thought',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      "It {occurs|occurred} to {p.x's} stomach before the rest of {p.him} that there {has|had} been no lunch.",
      '{p.x} {have|has|had} met liars before, and {p.his} thumbs {have|had} begun to prickle.',
      '{p.x} {do|does|did} not trust people who {iron|ironed} their jeans, and {p.his} instincts {are|were} seldom wrong.',
      'Nobody {has|had} asked {p.him}, but {p.x} {think|thinks|thought} the curtains a mistake.',
      '{p.x} {am|is|was} not curious by nature, or so {p.he} {like|likes|liked} to believe with {p.his} ear to the door.',
      '{p.x} {decide|decides|decided} to be tactful, a thing {p.he} {have|has|had} read about.',
    ],
    contradict: [
      '{p.He} {know|knows|knew} that tune, and it {annoys|annoyed} {p.him} not to know from where.',
      'It {strikes|struck} {p.him} as odd that nobody {has|had} mentioned the ladder.',
      '{p.He} {wish|wishes|wished} that {p.he} had worn {p.his} other shoes.',
      "A small cold suspicion {settles|settled} on the back of {p.x's} neck, and {p.he} {leave|leaves|left} it there to grow.",
      '{p.He} {have|has|had} the feeling of having left {p.his} gas on.',
      "To {p.x's} own surprise {p.he} {find|finds|found} that {p.he} {am|is|was} enjoying {p.himself}.",
    ],
  },
];
