import type { Slot } from '../../model.js';

export const tense: readonly Slot[] = [
  {
    id: 'tense.deed',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {take|takes|took} the lamp from its hook and {go|goes|went} down to see to the stove.',
      '{p.x} {break|breaks|broke} the bread against {p.his} chest and {give|gives|gave} the first slice to nobody.',
      'Somebody {calls|called} from the yard, and {p.x} {set|sets|set} down the jug and {listen|listens|listened}.',
      '{p.x} {fold|folds|folded} the letter along its old creases and {slip|slips|slipped} it beneath the clock.',
      'The boat {comes|came} in with the tide, and {p.x} {walk|walks|walked} out along the jetty to meet it.',
      'A tile {slides|slid} from the eaves, and {p.x} {turn|turns|turned} to the noise.',
    ],
    contradict: [
      '{p.x} {rinse|rinses|rinsed} the two cups and {stand|stands|stood} them mouth downward on the cloth.',
      '{p.x} {climb|climbs|climbed} to the attic and {open|opens|opened} the window, and the pigeons {rise|rose} all together.',
      'A child {runs|ran} past with a hoop, and {p.x} {step|steps|stepped} back against the railings.',
      '{p.x} {draw|draws|drew} on {p.his} gloves, finger by finger, and {say|says|said} nothing at all.',
      'The bell {rings|rang} for the second time, and {p.x} {find|finds|found} {p.his} hat under the bench.',
      '{p.x} {pour|pours|poured} a little wine on the earth, as the old people {do|did}, and {drink|drinks|drank} the rest.',
    ],
  },
  {
    id: 'tense.scene',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      'Along the canal the barges {lie|lay} nose to tail, and their washing {hangs|hung} quite still.',
      'There {is|was} a smell of quinces in the passage, and {p.x} {know|knows|knew} that somebody {is|was} at home.',
      'The stove {ticks|ticked}, the cat {sleeps|slept} in the basket, and {p.x} {am|is|was} for the moment content.',
      'Over the fields the light {goes|went} from straw to pewter, and the crows {come|came} in.',
      '{p.x} {feel|feels|felt} the cold of the flagstones through {p.his} shoes and {think|thinks|thought} of supper.',
      'Behind the shutters a woman {sings|sang} to a child, and the child {answers|answered} her.',
    ],
    contradict: [
      'Beyond the wall the orchard {drips|dripped}, and the ladders {stand|stood} about in it like forgotten visitors.',
      '{p.x} {hear|hears|heard} the geese go over and {do|does|did} not look up.',
      'The lane {smells|smelled} of nettles, and a cart {waits|waited} at the end of it with its shafts in the air.',
      'The whole house {is|was} quiet, and {p.x} {sit|sits|sat} with {p.his} hands open on the table.',
      'Wind {shakes|shook} the casement, and the candle {leans|leaned} over and {recovers|recovered}.',
      '{p.x} {am|is|was} tired, and the street {seems|seemed} longer than it {has|had} any right to be.',
    ],
  },
];
