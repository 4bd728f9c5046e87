import type { Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const eyes: Slot = {
  id: 'appearance.eyes',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['brown', 'blue'], ['green', 'brown'], ['blue', 'black'], ['grey', 'brown'], ['hazel', 'blue']),
  establish: [
    '{X} {has|had} {v} eyes.',
    '{X}, whose {v} eyes {have|had} a habit of closing when {he} {thinks|thought}, {takes|took} the chair nearest the wall.',
    '~{He} {gets|got} {his} eyes from a grandmother, {v} as they {are|were}, along with the short temper.',
    'The first thing anyone {notices|noticed} about {X} {is|was} the eyes, which {are|were} {v}.',
    '{X} {looks|looked} up from the page, {v} eyes narrowed, and {waits|waited} for somebody to explain.',
  ],
  contradict: [
    "{x's} eyes {are|were} {v}, and just now they {are|were} laughing.",
    '{x} {rubs|rubbed} one {v} eye with the back of a glove.',
    'It {is|was} hard to lie to {x} while those eyes {are|were} on one, so very {v} under the straight brows.',
    '~{He} {has|had} the kind of {v} eyes that {look|looked} wet in any light.',
    "The scarf {has|had} been chosen to go with {x's} eyes, and the shopgirl {has|had} done well: it {is|was} the same {v} exactly.",
  ],
};

const hair: Slot = {
  id: 'appearance.hair',
  type: 'appearance',
  about: 'anyone',
  pairs: [
    [
      { v: 'red', like: 'rust' },
      { v: 'black', like: 'coal' },
    ],
    [
      { v: 'black', like: 'coal' },
      { v: 'fair', like: 'straw' },
    ],
    [
      { v: 'white', like: 'chalk' },
      { v: 'black', like: 'coal' },
    ],
    [
      { v: 'fair', like: 'straw' },
      { v: 'red', like: 'rust' },
    ],
  ],
  establish: [
    '{X} {has|had} {v} hair, cut short at the back.',
    '{X} {pushes|pushed} a strand of {v} hair under {his} cap and {goes|went} on counting.',
    'Of all that family only {X} {has|had} come out with a head the colour of {like}.',
    '~{His} hair {is|was} {v} and {wants|wanted} a comb.',
    "The draught {lifts|lifted} {x's} hair and {lays|laid} it down again, {v} against the collar.",
  ],
  contradict: [
    "{x's} hair {is|was} {v}, and thick as a brush.",
    '{x} {bends|bent} over the bowl until {his} {v} hair {falls|fell} forward into the steam.',
    'From the stairs {x} {is|was} only a coat and a pair of shoulders and, above them, hair the colour of {like}.',
    '~{He} {has|had} been told to do something about {his} hair, which {is|was} {v} and {gets|got} in {his} eyes.',
    '{x} {leaves|left} hairs on every cushion {he} {leans|leaned} against, {v} ones, that {show|showed} up on any cloth.',
  ],
};

const height: Slot = {
  id: 'appearance.height',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['six foot two', 'five foot one'], ['six foot four', 'five foot three'], ['six foot three', 'five foot nothing']),
  establish: [
    '{X} {stands|stood} {v} in {his} socks.',
    '{X}, who {is|was} {v}, {ducks|ducked} under the beam without having to think.',
    '~The tailor {has|had} written {v} on the card and underlined it, and {has|had} sent out for more cloth.',
    'There {are|were} few doors that {X} {does|did} not have to stoop for.',
  ],
  contradict: [
    'Standing, {x} {comes|came} barely up to the shoulder of anyone else in the room, and {he} {is|was} standing now.',
    '{x} {is|was} {v}, and {makes|made} up for it in voice.',
    "~{He} {buys|bought} {his} coats in the children's department, where they {fit|fitted} {him} perfectly, and {is|was} not ashamed of it.",
    '{x} {climbs|climbed} on to a box, because at {v} {he} {cannot|could not} otherwise see over the counter.',
  ],
};

const scar: Slot = {
  id: 'appearance.scar',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['chin', 'forehead'], ['left cheek', 'neck'], ['right eyebrow', 'jaw'], ['wrist', 'elbow']),
  establish: [
    'A terrier {got|had got} {X} once, and the scar {is|was} still there on {his} {v}, white as thread, whenever {he} {moves|moved} into the light.',
    '{X} {has|had} a scar on {his} {v}, where a terrier {once bit|had once bitten} {him}.',
    '~Nobody {asks|asked} about {his} {v} any more; everyone {knows|knew} about the terrier and the seven stitches.',
    "Where the terrier {once laid|had once laid} open {X's} {v}, there {is|was} a ridge that {he} {cannot|could not} leave alone.",
  ],
  contradict: [
    'The scar the terrier {has|had} left {x} {is|was} on {his} {v}, and {he} {touches|touched} it when {he} {lies|lied}.',
    '{x} {scratches|scratched} at the old terrier bite, which {has|had} healed to a pale seam on {his} {v}.',
    "~When {he} {meets|met} a strange dog {his} hand still {goes|went} to {his} {v}, where the terrier's teeth {have|had} been.",
    "{x} {has|had} the scar of a terrier's bite on {his} {v}.",
  ],
};

const years: Slot = {
  id: 'age.years',
  type: 'age',
  about: 'anyone',
  pairs: [
    [ageVars(47), ageVars(34)],
    [ageVars(62), ageVars(51)],
    [ageVars(38), ageVars(26)],
    [ageVars(73), ageVars(58)],
    [ageVars(33), ageVars(48)],
  ],
  establish: [
    '{X} {is|was} {v} years old.',
    '{X}, {v} and in no hurry to be {next}, {lets|let} the others go first up the stairs.',
    '~{He} {has|had} {short} years to go to {decade}, and {counts|counted} them.',
    'At {v}, {X} {has|had} given up running for anything.',
    "There {are|were} {v} candles on {x's} birthday cake, one for each year, and somebody {has|had} counted them twice.",
  ],
  contradict: [
    '{x} {is|was} {v}, and {looks|looked} it.',
    '{x} {takes|took} the ladder two rungs at a time, which at {v} {is|was} perhaps showing off.',
    '~{His} {ord} birthday {was|had been} the week before, and the cards {are|were} still up.',
    '~Not many people {can|could} say at {v} that they {have|had} never once seen a doctor; {he} {says|said} it often.',
    '{x} {has|had} just turned {v} and {is|was} still not used to writing it on forms.',
  ],
};

const born: Slot = {
  id: 'age.born',
  type: 'age',
  about: 'newcomer',
  pairs: [
    [
      { v: '1931', n: '60' },
      { v: '1944', n: '47' },
    ],
    [
      { v: '1958', n: '50' },
      { v: '1973', n: '35' },
    ],
    [
      { v: '1962', n: '48' },
      { v: '1949', n: '61' },
    ],
    [
      { v: '1907', n: '44' },
      { v: '1919', n: '32' },
    ],
  ],
  establish: [
    '{X} {was|had been} born in {v}.',
    '{X} {writes|wrote} {v} in the box for year of birth and {slides|slid} the form back under the glass.',
    "In the parish book, in a clerk's hand, {is|was} the name {X} and the word *born* and, after it, {v}.",
    'Like everyone born in {v}, {X} {is|was} a little too proud of the fact.',
  ],
  contradict: [
    '{x} {holds|held} out the pass, which {gives|gave} the third of May {v} as the date of birth, and {is|was} let by.',
    '{x} {was|had been} born in {v}, in a house without a roof.',
    '~{He} {was|had been} christened in {v}, at two weeks old, and {has|had} not been inside that church since.',
    "~{His} mother {has|had} always kept the midwife's bill for {him}, dated {v} and never paid.",
  ],
};

const decade: Slot = {
  id: 'age.decade',
  type: 'age',
  about: 'anyone',
  pairs: [
    [
      { v: 'sixties', n: '65' },
      { v: 'forties', n: '45' },
    ],
    [
      { v: 'fifties', n: '55' },
      { v: 'thirties', n: '35' },
    ],
    [
      { v: 'thirties', n: '35' },
      { v: 'sixties', n: '65' },
    ],
  ],
  establish: [
    '{X}, a {man} in {his} {v} with ink on {his} cuffs, {holds|held} the door.',
    '{X} {is|was} in {his} {v}.',
    '~{He} {belongs|belonged} to that class of people who {are|were} handsome only once they {reach|reached} their {v}, and {he} {has|had} reached them.',
    'Nobody who {sees|saw} {X} {needs|needed} telling that here {is|was} a {man} well into {his} {v}.',
  ],
  contradict: [
    '{x} {is|was} a {man} somewhere in {his} {v}.',
    'People in their {v} {do|did} not as a rule take up the trumpet, but {x} {has|had} made the experiment.',
    '~Those who {have|had} been to school with {him} {are|were} all, like {him}, in their {v} now, and most of them {are|were} fatter.',
    '{x} {is|was} in {his} {v}, and {has|had} the bad back that {goes|went} with them.',
  ],
};

export const looks: readonly Slot[] = [eyes, hair, height, scar, years, born, decade];
