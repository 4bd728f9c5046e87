import type { Slot } from '../../model.js';

export const pointOfView: readonly Slot[] = [
  {
    id: 'point-of-view.doing',
    type: 'point-of-view',
    about: 'narration',
    pairs: [
      [{}, {}],
      [{}, {}],
      [{}, {}],
      [{}, {}],
    ],
    establish: [
      '{p.x} {hang|hangs|hung} {p.his} coat on the newel post and {go|goes|went} through to the kitchen.',
      '{p.x} {cut|cuts|cut} the sandwich on the diagonal and {eat|eats|ate} the smaller half standing up.',
      'The soup {burns|burned} {p.his} tongue, and {p.x} {drink|drinks|drank} water straight from the tap.',
      '{p.x} {find|finds|found} {p.his} glasses in the bread box and {tell|tells|told} no one.',
      'Somebody {has|had} left the back door open, and {p.x} {close|closes|closed} it with {p.his} hip.',
      '{p.x} {write|writes|wrote} the number on {p.his} palm and {put|puts|put} the pen away.',
    ],
    contradict: [
      '{p.x} {set|sets|set} the grocery bag on the counter and {rub|rubs|rubbed} the red marks on {p.his} fingers.',
      '{p.x} {kneel|kneels|knelt} to look under the sofa, one hand on {p.his} knee.',
      'The envelope {is|was} too fat to be good news, and {p.x} {open|opens|opened} it with {p.his} thumb.',
      '{p.x} {take|takes|took} the stairs one at a time, with {p.his} hand flat on the wall.',
      'In the pantry {p.x} {count|counts|counted} the jars and {lose|loses|lost} {p.his} place.',
      '{p.x} {lay|lays|laid} {p.his} fork down, and {ask|asks|asked} to be excused.',
      'The cold {comes|came} in around the window, and {p.x} {draw|draws|drew} {p.his} sweater closer.',
    ],
  },
  {
    id: 'point-of-view.thinking',
    type: 'point-of-view',
    about: 'narration',
    pairs: [
      [{}, {}],
      [{}, {}],
      [{}, {}],
      [{}, {}],
    ],
    establish: [
      '{p.x} {think|thinks|thought} of {p.his} mother, who {had|had had} never once owned a new coat.',
      'Nobody {has|had} told {p.him} anything, and {p.x} {do|does|did} not ask.',
      '{p.x} {know|knows|knew} by the sound of the tires that the visit {is|was} over.',
      'It {seems|seemed} to {p.him} that the house {has|had} gotten smaller, or {p.his} patience {has|had}.',
      '{p.x} {wonder|wonders|wondered} what people {say|said} about {p.him} at the diner, and {decide|decides|decided} that {p.he} {would|would} rather not hear it.',
      'Old worry {settles|settled} on {p.him}, and {p.x} {let|lets|let} it.',
    ],
    contradict: [
      'It {occurs|occurred} to {p.him} that nobody in the room {is|was} listening to a word of {p.his} story.',
      '{p.x} {remember|remembers|remembered} the smell of that hallway, and {p.his} stomach {turns|turned} over.',
      '{p.x} {decide|decides|decided} to say nothing, and {feel|feels|felt} better almost at once.',
      'The truth {is|was} that the house {frightens|frightened} {p.him}, and that {p.his} hands {are|were} cold.',
      '{p.x} {wish|wishes|wished} for company, and nobody {comes|came} near {p.his} chair.',
      'What {p.x} {want|wants|wanted} {is|was} an hour alone with {p.his} own thoughts.',
      'It {is|was} not like {p.him} to cry, but {p.his} nose {is|was} running and the tissues {are|were} gone.',
    ],
  },
];
