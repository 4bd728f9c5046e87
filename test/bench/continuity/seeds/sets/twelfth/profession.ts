import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const profession: readonly Slot[] = [
  {
    id: 'profession.trade',
    type: 'profession',
    about: 'anyone',
    pairs: pairsOf(['plumber', 'dentist'], ['tailor', 'baker'], ['vet', 'lawyer'], ['midwife', 'locksmith'], ['roofer', 'librarian']),
    establish: [
      '{X} {is|was} {an v}, and {has|had} the kind of patience that {goes|went} with it.',
      '~Being {an v}, {he} {is|was} asked for free advice at every party, and {gives|gave} it.',
      '{x} {works|worked} as {an v}, six days out of seven, and {has|had} never wanted to do anything else.',
      'The card {gives|gave} the name as {X}, {v}, and a telephone number.',
      '"I have been {an v} since I left school," {x} {says|said}, and {shows|showed} the licence to prove it.',
    ],
    contradict: [
      '{x} {has|had} not taken a holiday in years. There {is|was} always work for {an v}.',
      '~Only {an v} like {him} {sees|would have seen} at once what {is|was} wrong.',
      'In {his} whole career as {an v}, {x} {has|had} never been late, and {he} {does|did} not mean to start now.',
      'They {need|needed} {an v}, and {x} {is|was} one, the only one for miles.',
      'That {is|was} what {x} {likes|liked} about being {an v}: people {are|were} pleased to see you go.',
    ],
  },
  {
    id: 'profession.school',
    type: 'profession',
    about: 'newcomer',
    pairs: pairsOf(['chemistry', 'French'], ['history', 'mathematics'], ['music', 'geography'], ['Latin', 'biology']),
    establish: [
      '{X} {teaches|taught} {v} at the high school, nothing else, and {is|was} feared for it.',
      '~{He} {is|was} the {v} teacher, and {has|had} a pile of tests under {his} arm.',
      "Half the town {has|had} gone through {x's} {v} lessons, the one subject {he} {teaches|taught}.",
      'Everybody {knows|knew} {X}, who {takes|took} the upper classes for {v} and only for {v}.',
    ],
    contradict: [
      '{x} {has|had} thirty {v} papers to mark before {he} {can|could} sleep; it {is|was} the one subject {he} {has|had}.',
      '~As {an v} teacher and no more than that, {he} {feels|felt} out of {his} depth here.',
      '"Our {v} teacher," the headmaster {calls|called} {x}, and {pats|patted} {his} arm.',
      '{x} {cannot|could not} stop being the {v} teacher even here, and {corrects|corrected} the menu.',
    ],
  },
  {
    id: 'profession.newcomer',
    type: 'profession',
    about: 'newcomer',
    pairs: pairsOf(
      ['taxi driver', 'surgeon'],
      ['cook', 'pilot'],
      ['judge', 'gardener'],
      ['blacksmith', 'notary'],
      ['paramedic', 'accountant'],
    ),
    establish: [
      '{X} {earns|earned} {his} living as {an v}, and {his} back {knows|knew} it.',
      'The new tenant, {X}, {is|was} {an v}.',
      '{x} {is|was} on {his} way home from work, still in what {an v} {wears|wore}.',
      '~After twenty years as {an v}, with no other job behind {him}, {he} {sleeps|slept} badly.',
    ],
    contradict: [
      '{x} {does|did} what {he} and every other {v} {do|did} after a long shift: {he} {sits|sat} down and {takes|took} off {his} shoes.',
      '~{He} {is|was} {an v} by trade, the only trade {he} {has|had} ever had.',
      'Since {x} {is|was} {an v}, they {let|let} {him} through.',
      "{x's} colleagues, {v}s like {himself}, {have|had} sent a basket of fruit.",
    ],
  },
];
