import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

/** Told as a change, as past, of somebody else, or in other words for the same. */
export const toldNegatives: readonly NegativeWording[] = [
  // changed since
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    text: "{x's} hair {is|was} {v} now; {he} {has|had} dyed it in the sink that same hour, and {his} fingernails {show|showed} it.",
  },
  {
    kind: 'told-change',
    slot: 'appearance.beard',
    text: "Gone {is|was} the old colour: {x} {has|had} dyed his beard {v} since, for a bet, and {strokes|stroked} it like a stranger's pet.",
  },
  {
    kind: 'told-change',
    slot: 'object.colour',
    between:
      '{x} {has|had} spilt a whole pot of dye over everything {he} {owns|owned}, and there {is|was} nothing for it but to dye the rest to match.',
    text: "Fresh from the dye, {x's} {w} {is|was} {v} now, and rather better for it.",
  },
  {
    kind: 'told-change',
    slot: 'quantity.keys',
    text: 'There {are|were} {v} keys on the ring now, {x} having handed some back at the desk, and it {feels|felt} light in the hand.',
    pairs: pairsOf(['seven', 'four'], ['nine', 'six'], ['five', 'two']),
  },
  {
    kind: 'told-change',
    slot: 'kinship.married',
    text: '{x} {has|had} since gone and surprised everyone, marrying after all, in a borrowed jacket, and {his} {spouse} {beams|beamed} in every picture.',
  },
  {
    kind: 'told-change',
    slot: 'profession.orchestra',
    text: '{x} {has|had} since changed instruments, to the horror of {his} teachers, and {plays|played} the {v} now.',
  },
  {
    kind: 'told-change',
    slot: 'object.gone',
    text: '{x} {has|had} bought {himself} a new {v} since, and {takes|took} it out now, self-conscious, still tasting the price.',
  },

  // in the past
  {
    kind: 'flashback',
    slot: 'death.buried',
    text: 'Years ago, when {x} {was|had been} alive, {he} used to pour the tea, wrist steady, steam curling up around {his} face.',
  },
  {
    kind: 'flashback',
    slot: 'death.accident',
    text: 'The summer before the end, {x} had waved from the far side of this same road, mouthing something, pointing at {his} watch.',
  },
  {
    kind: 'flashback',
    slot: 'appearance.hair',
    text: 'As a small child {x} had had {v} hair, curls of it, kept by {his} mother in an envelope.',
  },
  {
    kind: 'flashback',
    slot: 'object.gone',
    text: 'In the old days, when {he} still had it, {x} used to tap the {v} against {his} teeth for luck.',
  },
  {
    kind: 'flashback',
    slot: 'hand.leg',
    text: 'Before the accident, before the surgeons, {x} had run barefoot on two good legs along the harbour wall, showing off.',
    establish: '{X} {has|had} lost {his} {v} leg to a motorbike; the artificial one {clicks|clicked} at every step.',
  },
  {
    kind: 'flashback',
    slot: 'quantity.cats',
    text: 'At one time, long before these, {x} had kept {v} cats, all of them dead now and lying under the pear tree.',
  },
  {
    kind: 'flashback',
    slot: 'tense.moves',
    only: 'present',
    text: 'Long ago, in a different house, {p.x} had stood like this. A door had slammed, and nobody had come. It had rained all that night.',
  },

  // of somebody else
  { kind: 'two-people', slot: 'appearance.eyes', text: '{o.X} {has|had} {v} eyes, and {x} {finds|found} them hard to meet.' },
  {
    kind: 'two-people',
    slot: 'hand.handed',
    text: '{o.X} {is|was} {v}-handed, so that he and {x} {have|had} to sit on opposite sides of the bench.',
  },
  { kind: 'two-people', slot: 'age.years', text: '{o.X}, at {v}, {calls|called} {x} either old or young as it {suits|suited} him.' },
  { kind: 'two-people', slot: 'profession.trade', text: "{x's} friend {o.X} {is|was} a {v}, and {smells|smelled} faintly of it." },
  {
    kind: 'two-people',
    slot: 'appearance.scar',
    text: "{o.X's} scar {is|was} on the {v}; he and {x} {compare|compared} them sometimes, late, over the last of the wine.",
  },
  {
    kind: 'two-people',
    slot: 'naming.dog',
    text: "{o.X's} dog, {v}, {is|was} a different matter, a biter, and {x} {keeps|kept} {his} ankles well clear.",
  },
  {
    kind: 'two-people',
    slot: 'death.accident',
    text: '{o.X} {comes|came} in, breathing hard, his cheeks pink from the cold, and for a second, in that coat, he might have been {x}.',
  },

  // about as much
  {
    kind: 'rounding',
    slot: 'age.years',
    text: '{x} {is|was} nearly {decade}, and the word {sits|sat} in {his} mouth like a pebble.',
    pairs: [
      [ageVars(38), ageVars(38)],
      [ageVars(58), ageVars(58)],
      [ageVars(27), ageVars(27)],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.cats',
    text: 'Half a dozen cats, give or take none, {wait|waited} at home for {x}, sharpening their grievances.',
    pairs: pairsOf(['six', 'half a dozen']),
  },
  {
    kind: 'rounding',
    slot: 'quantity.letters',
    text: 'A score of letters from {o.X}, all there ever {were|had been}: {x} {can|could} recite most of them.',
    pairs: pairsOf(['twenty', 'a score']),
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    text: 'Getting on for {v}, {p.x} {think|thinks|thought}, and not a soul about.',
    pairs: pairsOf(['five to four', "four o'clock"], ['ten to eleven', 'eleven'], ['twenty-five past four', 'half past four']),
  },
  {
    kind: 'rounding',
    slot: 'kinship.married',
    establish: '{X} {has|had} been married for {v} years.',
    text: 'A good {v} years, {x} and {his} {spouse} {have|had} been married, and the toaster {is|was} still the first one.',
    pairs: pairsOf(['eleven', 'ten'], ['twenty-one', 'twenty'], ['thirty-two', 'thirty']),
  },
  {
    kind: 'rounding',
    slot: 'age.decade',
    establish: '{X} {is|was} in {his} late {v}.',
    text: '{x} {is|was} almost {v}, and {dreads|dreaded} the cake.',
    pairs: pairsOf(['thirties', 'forty'], ['forties', 'fifty'], ['fifties', 'sixty']),
  },

  // the same in other words
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    text: "Sun {slants|slanted} across {x's} {v} head.",
    pairs: pairsOf(['fair', 'blond'], ['black', 'raven'], ['red', 'ginger']),
  },
  {
    kind: 'synonym',
    slot: 'profession.trade',
    text: '{x} {is|was} {an v}, and {has|had} the patience of one.',
    pairs: pairsOf(['doctor', 'physician'], ['cook', 'chef'], ['lawyer', 'attorney'], ['vet', 'veterinary surgeon']),
  },
  {
    kind: 'synonym',
    slot: 'kinship.siblings',
    text: '~{He} {has|had} neither brother nor sister to ring at such an hour, and {puts|put} the phone away.',
    pairs: 'same',
  },
  {
    kind: 'synonym',
    slot: 'object.vehicle',
    text: "{x's} old {v} {is|was} gone for good, and {he} {walks|walked} everywhere now.",
    pairs: pairsOf(['motorbike', 'motorcycle'], ['jeep', 'off-roader']),
  },
  {
    kind: 'synonym',
    slot: 'time.season',
    text: 'It {is|was} {v}, no question; {p.x} {can|can|could} smell it on {p.his} own sleeves.',
    pairs: pairsOf(['November', 'late autumn'], ['January', 'the dead of winter'], ['July', 'high summer']),
  },
  {
    kind: 'synonym',
    slot: 'hand.handed',
    text: '~{He} {is|was} no {v}-hander, and the scissors {bite|bit} crookedly in {his} other fist.',
    pairs: pairsOf(['left', 'right'], ['right', 'left']),
  },
  { kind: 'synonym', slot: 'death.buried', text: '{x} {is|was} gone, and gone for good, and the chair by the stove {stays|stayed} empty.' },
];
