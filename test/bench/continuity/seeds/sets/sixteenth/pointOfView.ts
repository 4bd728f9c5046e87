import type { Slot } from '../../model.js';

export const pointOfView: readonly Slot[] = [
  {
    id: 'point-of-view.acts',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {fold|folds|folded} the receipt and {tuck|tucks|tucked} it into {p.his} shoe.',
      '{p.x} {rinse|rinses|rinsed} two mugs, {dry|dries|dried} one and {hand|hands|handed} it over.',
      'Slowly {p.x} {lower|lowers|lowered} the blind and {sit|sits|sat} down on the arm of the sofa.',
      '{p.x} {dig|digs|dug} through {p.his} pockets for a coin and {find|finds|found} a mint.',
      '{p.x} {back|backs|backed} the trolley into the freezer cabinet and {apologise|apologises|apologised} to it.',
      'With the torch between {p.his} teeth, {p.x} {unscrew|unscrews|unscrewed} the panel.',
    ],
    contradict: [
      '{p.x} {scrape|scrapes|scraped} the ice off the windscreen with {p.his} library card.',
      '{p.x} {buy|buys|bought} a bag of chips and {burn|burns|burned} {p.his} tongue on the first one.',
      'On the landing {p.x} {take|takes|took} off {p.his} shoes and {carry|carries|carried} them the rest of the way.',
      '{p.x} {copy|copies|copied} the number onto the back of {p.his} hand.',
      'The belt {squeals|squealed}, and {p.x} {grab|grabs|grabbed} {p.his} bag before it {goes|went} round again.',
      '{p.x} {turn|turns|turned} up {p.his} collar and {walk|walks|walked} past the window twice.',
    ],
  },
  {
    id: 'point-of-view.senses',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {taste|tastes|tasted} soap in the coffee and {say|says|said} nothing.',
      'The stitch in {p.his} side {is|was} worse, and {p.x} {slow|slows|slowed} to a walk.',
      'It {surprises|surprised} {p.him} how little the room {has|had} changed.',
      '{p.x} {remember|remembers|remembered} the smell of that carpet before {p.he} {remember|remembers|remembered} the name of the hotel.',
      'Something {brushes|brushed} against {p.his} ankle in the dark.',
      '{p.x} {am|is|was} hungry enough to eat the decorations.',
    ],
    contradict: [
      'After the bang {p.his} ears {ring|rang}, and {p.x} {feel|feels|felt} for the wall.',
      'The blood {rushes|rushed} to {p.his} face, and {p.x} {look|looks|looked} down at the lino.',
      'It {dawns|dawned} on {p.him} that {p.he} {have|has|had} left the gas on.',
      '{p.x} {hate|hates|hated} that song and {know|knows|knew} every word.',
      'A splinter {goes|went} into {p.his} thumb, and {p.x} {swear|swears|swore} at the fence.',
      'The cold tap {makes|made} {p.him} gasp, but {p.he} {keep|keeps|kept} {p.his} wrists under it.',
    ],
  },
];
