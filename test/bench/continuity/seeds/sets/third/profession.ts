import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const trade: Slot = {
  id: 'profession.trade',
  type: 'profession',
  about: 'anyone',
  pairs: pairsOf(['dentist', 'plumber'], ['locksmith', 'florist'], ['actuary', 'butcher'], ['piano tuner', 'vet'], ['notary', 'optician']),
  establish: [
    '{X} {is|was} {an v} by trade, and {looks|looked} at the room the way {an v} would.',
    '~{He} {has|had} made {his} living as {an v} for fifteen years, and still {does|did}.',
    "{X's} card {gives|gave} a phone number and {his} trade, {v}.",
    'The town {has|had} never had {an v} like {X}, who {does|did} the work for whatever people {can|could} pay.',
  ],
  contradict: [
    '{x} {works|worked} full time as {an v} and {has|had} never wanted any other job.',
    '{x} {is|was} {an v}; {he} {has|had} never earned a penny at anything else.',
    'The only {v} in the district, {x} {gets|got} called out at all hours.',
    '~{He} {went|had gone} straight from school into the trade and stayed in it: {he} {is|was} {an v}, and nothing but.',
  ],
};

const employer: Slot = {
  id: 'profession.employer',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(
    ['the tax office', 'the city morgue'],
    ['the gasworks', 'the public library'],
    ['the zoo', 'the mint'],
    ['the courthouse', 'the brewery'],
  ),
  establish: [
    '{X} {draws|drew} {his} salary from {v}, and only from there.',
    '~{He} {is|was} on the staff at {v}, full time.',
    '{X} {carries|carried} {his} staff pass for {v} on a ribbon round {his} neck.',
  ],
  contradict: [
    '{x} {has|had} only ever had one employer, {v}, and one locker there with {his} name on it.',
    'At {v}, which {pays|paid} {x} every penny {he} {earns|earned}, they {do|did} not care what {he} {wears|wore}.',
    '{x} {smells|smelled} of {v}; after twenty years of working there and nowhere else, it {will|would} not wash off.',
  ],
};

const rank: Slot = {
  id: 'profession.rank',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['sergeant', 'captain'], ['corporal', 'colonel'], ['lieutenant', 'major']),
  establish: [
    '{X} {holds|held} the rank of {v}. {He} {has|had} the papers to show it.',
    '{X} {is|was} a {v} and {expects|expected} to retire a {v}.',
    "~A {v}'s pay {does|did} not go far, and {he} {has|had} no other.",
  ],
  contradict: [
    '{x}, a {v} by rank, {returns|returned} the salute without looking.',
    'The men {salute|saluted} because {x} {is|was} a {v}, not because they {like|liked} {him}.',
    'They {made|had made} {x} {an v} years ago and never once promoted {him} since, or broken {him} either.',
  ],
};

const idle: Slot = {
  id: 'profession.idle',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['idle', 'a welder'], ['idle', 'a bus driver'], ['idle', 'a night porter'], ['idle', 'an electrician']),
  establish: [
    '{X} {lives|lived} on an allowance and {has|had} never held a job.',
    '~{He} {has|had} not worked one day in {his} life; the family money {sees|saw} to that.',
  ],
  contradict: [
    'Sixteen years as {v} {have|had} given {x} a bad back and a good pension.',
    '{x} {is|was} {v}, and {has|had} come straight from a double shift with {his} boots still on.',
  ],
};

export const profession: readonly Slot[] = [trade, employer, rank, idle];
