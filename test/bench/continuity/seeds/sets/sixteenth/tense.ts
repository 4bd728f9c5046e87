import type { Slot } from '../../model.js';

export const tense: readonly Slot[] = [
  {
    id: 'tense.events',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {take|takes|took} the stairs two at a time and {stop|stops|stopped} outside the last door.',
      'The lift {smells|smelled} of bleach, and somebody {has|had} left a single glove on the floor.',
      'A lorry {pulls|pulled} up across the road, and nobody {gets|got} out.',
      '{p.x} {pour|pours|poured} the milk down the sink and {rinse|rinses|rinsed} the bottle.',
      'The phone {rings|rang} twice and {stops|stopped}.',
      'Next door a vacuum cleaner {starts|started}, and the pictures {shake|shook} on their nails.',
    ],
    contradict: [
      '{p.x} {slide|slides|slid} the envelope under the toaster and {wipe|wipes|wiped} the crumbs off {p.his} hands.',
      'The cash machine {swallows|swallowed} {p.his} card and {wishes|wished} {p.him} a nice day.',
      'A girl on roller skates {goes|went} by with a cake held out in front of her.',
      '{p.x} {drop|drops|dropped} the screwdriver down the drain and {kneel|kneels|knelt} on the kerb.',
      'The radiator {knocks|knocked} three times and {falls|fell} silent.',
      'Somebody upstairs {drags|dragged} a wardrobe across the floor, and plaster dust {drifts|drifted} down on {p.his} toast.',
      'Two men in overalls {carry|carried} a mirror past, and for a second the whole street {tilts|tilted}.',
    ],
  },
  {
    id: 'tense.mind',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {know|knows|knew} the type: nice shoes, no change for the meter.',
      '{p.x} {do|does|did} not like the sound of it, and {say|says|said} so.',
      'There {is|was} a smell of burnt sugar, and {p.x} {think|thinks|thought} of fairgrounds.',
      'It {takes|took} {p.him} a while to find the light switch.',
      '{p.x} {wonder|wonders|wondered} who {has|had} paid for the flowers.',
      'Nothing on the shelf {has|had} a price, and {p.x} {am|is|was} too proud to ask.',
    ],
    contradict: [
      '{p.x} {feel|feels|felt} the old itch to run and {stand|stands|stood} still instead.',
      'The silence {goes|went} on so long that {p.x} {begin|begins|began} to count.',
      '{p.x} {have|has|had} no plan and half a tank of petrol.',
      'There {is|was} a hair in the butter, and {p.x} {decide|decides|decided} not to see it.',
      'It {occurs|occurred} to {p.him} that nobody {knows|knew} where {p.he} {am|is|was}.',
      '{p.x} {want|wants|wanted} a bath, a sandwich and a better alibi.',
    ],
  },
];
