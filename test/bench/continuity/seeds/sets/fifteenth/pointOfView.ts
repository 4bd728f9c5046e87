import type { Slot } from '../../model.js';

export const pointOfView: readonly Slot[] = [
  {
    id: 'pov.deed',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {hang|hangs|hung} {p.his} wet coat by the range and {watch|watches|watched} it steam.',
      '{p.x} {walk|walks|walked} as far as the bridge and {lean|leans|leaned} over to look at the weed.',
      'Before the others {are|were} up, {p.x} {fetch|fetches|fetched} the water and {light|lights|lit} the fire.',
      '{p.x} {cross|crosses|crossed} the yard and {lift|lifts|lifted} the latch, and nobody {stops|stopped} {p.him}.',
      '{p.x} {peel|peels|peeled} an orange in one long ribbon and {lay|lays|laid} the ribbon on the sill.',
      'With great care {p.x} {carry|carries|carried} the tray up the stair, and {spill|spills|spilled} only the milk.',
    ],
    contradict: [
      '{p.x} {put|puts|put} the key under the stone and {wipe|wipes|wiped} {p.his} hands on the grass.',
      '{p.x} {buy|buys|bought} a paper of chestnuts and {warm|warms|warmed} {p.his} fingers at it all the way home.',
      'At the turn of the stair {p.x} {stop|stops|stopped} and {look|looks|looked} back, but the door {is|was} closed.',
      'Then {p.x} {blow|blows|blew} out the candle and {lie|lies|lay} down in {p.his} clothes.',
      'On the way to the well {p.x} {meet|meets|met} nobody, and {p.he} {am|is|was} glad of it.',
      '{p.x} {tie|ties|tied} the parcel with two knots and {write|writes|wrote} the address in {p.his} best hand.',
    ],
  },
  {
    id: 'pov.mind',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {remember|remembers|remembered} the smell of the schoolroom, chalk and wet wool, and {am|is|was} sorry.',
      '{p.x} {believe|believes|believed} that {p.he} {have|has|had} heard that step before.',
      '{p.x} {know|knows|knew} every board of the passage and {avoid|avoids|avoided} the one that {speaks|spoke}.',
      '{p.x} {listen|listens|listened} to the rain and {wonder|wonders|wondered} who {is|was} out in it.',
      '{p.x} {want|wants|wanted} very much to look, but some scruple {keeps|kept} {p.him} from the window.',
      '{p.x} {bite|bites|bit} the inside of {p.his} cheek, for the music {makes|made} {p.him} want to weep.',
    ],
    contradict: [
      '{p.x} {feel|feels|felt} the blood come up in {p.his} face, and {bend|bends|bent} lower over the sewing.',
      '{p.x} {think|thinks|thought} of the garden as it {has|had} been, all box and bees.',
      '{p.x} {look|looks|looked} about the room for one thing that {pleases|pleased} {p.him}, and {find|finds|found} none.',
      'For the first time {p.x} {understand|understands|understood} that nobody {is|was} coming to fetch {p.him}.',
      '{p.x} {begin|begins|began} to count the roses on the wallpaper, the wine having gone to {p.his} head.',
      '{p.x} {am|is|was} ashamed of {p.his} shoes, and {draw|draws|drew} them back under the chair.',
    ],
  },
];
