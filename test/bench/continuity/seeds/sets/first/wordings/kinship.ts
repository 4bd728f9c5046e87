import type { Pair, Slot } from '../../../model.js';
import { pairsOf } from '../../../pairs.js';

function kin(established: string, contradicted: string, noun: string): Pair {
  return [
    { v: established, kin: noun },
    { v: contradicted, kin: noun },
  ];
}

const siblings: Slot = {
  id: 'kinship.siblings',
  type: 'kinship',
  about: 'anyone',
  pairs: [kin('three', 'two', 'brothers'), kin('two', 'four', 'sisters'), kin('four', 'three', 'brothers'), kin('five', 'two', 'sisters')],
  establish: [
    '{X} {has|had} {v} {kin}.',
    '{x} {has|had} grown up with {v} {kin}, all of them loud.',
    '~{He} {has|had} {v} {kin} and {writes|wrote} to none of them.',
    "{X's} {v} {kin} {have|had} left home one after another.",
    '{x}, with {v} {kin} to quarrel with, {has|had} learned early to eat fast.',
    '~All {his} life {he} {has|had} shared things with {his} {v} {kin}.',
  ],
  contradict: [
    "{x's} {v} {kin} {live|lived} within a day's walk of each other.",
    '~{He} {has|had} {v} {kin}, no more and no fewer.',
    "None of {x's} {v} {kin} {has|had} ever come to this place.",
    '{x} {thinks|thought} of {his} {v} {kin}.',
    '~{He} {names|named} {his} {v} {kin} on {his} fingers, from oldest to youngest.',
    '{x}, who {has|had} {v} {kin}, {is|was} used to noise.',
  ],
};

const onlyChild: Slot = {
  id: 'kinship.only-child',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['none', 'one']),
  establish: [
    '{X} {is|was} an only child.',
    '{x} {has|had} been raised alone, without brother or sister.',
    '~{He} {has|had} no brothers and no sisters.',
    '{X}, an only child, {is|was} used to quiet.',
  ],
  contradict: [
    "{x's} sister {lives|lived} two streets away.",
    '~{He} {has|had} a brother in the north, younger by a year.',
    '{x} {smooths|smoothed} the shirt {his} brother {has|had} sent {him}.',
    '{x} and {his} sister {have|had} never agreed about the house.',
  ],
};

const children: Slot = {
  id: 'kinship.children',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['two', 'three'], ['four', 'two'], ['three', 'five']),
  establish: [
    '{X} {has|had} {v} children.',
    "{x's} {v} children {are|were} grown and gone.",
    '~{He} {has|had} raised {v} children in two rooms.',
    '{X}, the {parent} of {v}, {sleeps|slept} lightly.',
  ],
  contradict: [
    "Each of {x's} {v} children {has|had} a different laugh.",
    '~{He} {has|had} {v} children to think of.',
    '{x} {looks|looked} at the picture of {his} {v} children.',
    '{x}, with {v} children, {has|had} no time for that.',
  ],
};

const mother: Slot = {
  id: 'kinship.mother',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['dead', 'alive']),
  establish: [
    "{X's} mother {has|had} been dead eleven years.",
    '~{He} {has|had} buried {his} mother long ago.',
    '{X}, whose mother {is|was} dead, {keeps|kept} her ring in a saucer.',
    "{x's} mother {died|had died} when {he} was six.",
  ],
  contradict: [
    "{x's} mother {comes|came} to the gate with a basket of plums.",
    '~{His} mother {is|was} waiting for {him} in the kitchen.',
    '{x} {kisses|kissed} {his} mother and {hangs|hung} up {his} coat.',
    "{x's} mother {pours|poured} the tea and {asks|asked} about the road.",
  ],
};

const relation: Slot = {
  id: 'kinship.relation',
  type: 'kinship',
  about: 'newcomer',
  // the other person is a man in every seeded story
  pairs: pairsOf(['uncle', 'cousin'], ['brother', 'cousin'], ['cousin', 'uncle'], ['uncle', 'brother']),
  establish: [
    "{o.X} {is|was} {X's} {v}.",
    "{x's} {v}, {o.X}, {has|had} a room over the stable.",
    "{o.X}, {X's} {v}, {keeps|kept} the accounts.",
    '~{His} {v} {o.X} {writes|wrote} to {him} every month.',
  ],
  contradict: [
    "{o.x}, being {x's} {v}, {has|had} a right to ask.",
    '{x} {thinks|thought} of {his} {v} {o.x}.',
    '~{His} {v} {o.x} {has|had} sent word again.',
    '{o.X} {comes|came} in, and {x} {stands|stood} up for {his} {v}.',
  ],
};

const marriage: Slot = {
  id: 'kinship.marriage',
  type: 'kinship',
  about: 'newcomer',
  pairs: pairsOf(['single', 'married']),
  establish: [
    '{X} {has|had} never married, and {is|was} never asked why.',
    '~{He} {lives|lived} alone and {has|had} never taken a {spouse}.',
    '{X}, unmarried and content, {rents|rented} two rooms over the dairy.',
    '{x} {has|had} stayed single all {his} life.',
  ],
  contradict: [
    "{x's} {spouse} {is|was} waiting at the table.",
    '~{He} {kisses|kissed} {his} {spouse} on the cheek.',
    '{x} {has|had} promised {his} {spouse} to be back.',
    '{x} {turns|turned} the wedding ring {he} {has|had} worn for nine years.',
  ],
};

export const kinship: readonly Slot[] = [siblings, onlyChild, children, mother, relation, marriage];
