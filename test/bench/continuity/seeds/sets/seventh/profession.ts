import type { Pair, Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const VET = { v: 'vet', at: 'the animal hospital' };
const ORGANIST = { v: 'organist', at: 'the cathedral' };
const CHEMIST = { v: 'chemist', at: 'the pharmacy' };
const JUDGE = { v: 'judge', at: 'the county court' };
const workplaces: readonly Pair[] = [
  [VET, ORGANIST],
  [ORGANIST, CHEMIST],
  [CHEMIST, JUDGE],
  [JUDGE, VET],
];

const trade: Slot = {
  id: 'profession.trade',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(
    ['dentist', 'tailor'],
    ['schoolteacher', 'butcher'],
    ['lawyer', 'locksmith'],
    ['nurse', 'bookseller'],
    ['optician', 'baker'],
    ['plumber', 'accountant'],
  ),
  establish: [
    '{X} {is|was} {an v}.',
    '~{He} {is|was} {an v} for a living, and {has|had} never been anything else.',
    '{X}, {v} by trade and pessimist by conviction, {does|did} not take off {his} hat.',
    'There {is|was} only one {v} in the whole town, and that {is|was} {X}.',
    "No {v} {can|could} look at another's work without a sigh, and {X}, {an v} to the fingertips, {sighs|sighed}.",
    'Somebody {has|had} had the sense to fetch the {v}, {X}, who {was|had been} at supper and still {has|had} the napkin in {his} collar.',
    '~When they {ask|asked} at parties, {he} {says|said} {an v}, truthfully, and {watches|watched} them look for someone else.',
    '{X} {earns|earned} {his} living as {an v}.',
  ],
  contradict: [
    '{x} {works|worked} as {an v}.',
    '~{He} {has|had} been {an v} all {his} working life.',
    'Being {an v}, {x} {is|was} asked for advice at every wedding, and {gives|gave} it with {his} mouth full.',
    "On the plate beside {x's} door it {says|said} {v}, and below that, in smaller letters, Ring.",
    '{x} {has|had} the hands of {an v}, and that {is|was} no wonder, for {an v} {is|was} what {he} {is|was}.',
    "Nobody ever {pays|paid} {an v} on time; it {is|was} {x's} one complaint against the trade {he} {was|had been} bred to and {has|had} never left.",
    '~The van outside {has|had} {his} name on it, and under the name the one word {v}, and it {is|was} all true.',
    '{x} {is|was} {an v} by profession.',
  ],
};

const post: Slot = {
  id: 'profession.post',
  type: 'profession',
  about: 'newcomer',
  pairs: workplaces,
  establish: [
    '{X} {is|was} {v} at {at}.',
    'Six days a week {X} {goes|went} to {at} to be {an v}, and on the seventh {he} {talks|talked} of it.',
    '~Half the town {has|had} seen {him} at work in {at}, where {he} {is|was} the {v}, and the other half {has|had} heard.',
    'It {was|had been} a proud day for the family when {X} {became|had become} {v} at {at}, a post {he} still {holds|held}.',
    'A {man} {has|had} to eat, and {X} {eats|ate} by being {an v}, over at {at}.',
  ],
  contradict: [
    '~{His} whole career {has|had} been spent at {at}, as {v}.',
    'They {will|would} be wanting {x} at {at}, where there {is|was} no other {v}.',
    'From school {x} {went|had gone} straight to {at}, and {he} {is|was} {v} there still.',
    'Every door in {at} {opens|opened} to {x}, who {has|had} been its {v} for longer than anyone {cares|cared} to count.',
    "{x's} salary {comes|came} from {at}, which {employs|employed} {him} as {v} and {has|had} never raised it.",
  ],
};

export const profession: readonly Slot[] = [trade, post];
