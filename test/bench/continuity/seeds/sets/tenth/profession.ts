import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const PROFESSION: readonly Slot[] = [
  {
    id: 'profession.trade',
    type: 'profession',
    about: 'anyone',
    pairs: pairsOf(
      ['cooper', 'surgeon'],
      ['clockmaker', 'baker'],
      ['botanist', 'welder'],
      ['lawyer', 'shepherd'],
      ['glass-blower', 'schoolteacher'],
      ['mason', 'midwife'],
    ),
    establish: [
      '{X} {is|was} {an v}, and {looks|looked} at everything in the world as {an v} would.',
      'By trade {x} {is|was} {an v}, and {his} sleeves {smell|smelled} of it.',
      '~{He} {is|was} {an v}, the third in {his} family, and {has|had} never been anything else.',
      'Before all this, and after it too if there {is|was} an after, {x} {is|was} {an v}.',
      'It {is|was} good to have {an v} with them. {x} {sees|saw} at once what {is|was} wrong with the place.',
    ],
    contradict: [
      '{x} {gets|got} up early to be at work. {An v} who {keeps|kept} people waiting {does|did} not keep them long.',
      'In {his} life as {an v}, the only work {he} {has|had} ever done, {x} {has|had} never seen the like.',
      '~{An v}, and only that since {his} apprentice days, {he} {notices|noticed} things which others {miss|missed}.',
      "The sign over {x's} door {says|said} what {he} {is|was}, {an v}, and {p.x} {wait|waits|waited} under it until the rain {stops|stopped}.",
      'Nobody {argues|argued} with {x} about it. {He} {is|was} {an v}, and {an v} ought to know.',
    ],
  },
  {
    id: 'profession.place',
    type: 'profession',
    about: 'anyone',
    pairs: pairsOf(
      ['at the observatory', 'in the salt mines'],
      ['in the cathedral choir', 'on a whaling ship'],
      ['in a bank', 'in the royal stables'],
      ['at the hospital', 'in a printing house'],
    ),
    establish: [
      '{X} {has|had} worked {v} since leaving school, and nowhere else.',
      'All {his} working life {x} {has|had} spent {v}, and it {has|had} given {him} a stoop.',
      '~{He} {is|was} one of those who go to work {v} at fourteen and never leave it.',
      'They {ask|asked} {x} what {he} {has|had} done until now. Worked {v}, {he} {says|said}, and never a day anywhere else.',
    ],
    contradict: [
      'After so many years {v}, {x} {sleeps|slept} through any noise but silence.',
      '{x} {began|had begun} {v} as a child, and it {is|was} still where {he} {earns|earned} {his} bread.',
      '~{He} {has|had} learned to whistle {v}, where {he} {has|had} worked all {his} days.',
      'The others {know|knew} {x} from {his} long years {v}, and {make|made} room.',
    ],
  },
  {
    id: 'profession.office',
    type: 'profession',
    about: 'newcomer',
    pairs: pairsOf(
      ['astronomer to the duke', 'keeper of the hounds'],
      ["ship's engineer", "ship's chaplain"],
      ['coroner of the district', 'stationmaster'],
      ['royal taster', 'royal librarian'],
    ),
    establish: [
      '{X}, who {is|was} {v}, {comes|came} in last and {sits|sat} nearest the door.',
      '{x} {is|was} {v}, and {has|had} a paper with a seal to say so.',
      'As {v}, {x} {has|had} a right to a chair with arms, and {he} {takes|took} it.',
    ],
    contradict: [
      '{x} {speaks|spoke} next, as {v}, and not for long.',
      'It {is|was} no easy thing to be {v}, and {x} {does|did} not pretend it {is|was}.',
      '{x} {is|was} {v}, and in that office {he} {is|was} obliged to be up before anyone else.',
    ],
  },
];
