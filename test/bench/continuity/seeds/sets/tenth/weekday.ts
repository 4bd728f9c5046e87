import type { Slot } from '../../model.js';
import { dayVars } from '../../pairs.js';

const DAYS = [
  [dayVars(0), dayVars(3)],
  [dayVars(4), dayVars(1)],
  [dayVars(2), dayVars(5)],
  [dayVars(6), dayVars(2)],
  [dayVars(5), dayVars(0)],
] as const;

export const WEEKDAY: readonly Slot[] = [
  {
    id: 'weekday.today',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: DAYS,
    establish: [
      'It {is|was} a {v}, and nobody {does|did} any work they {can|could} put off.',
      'Being {v}, there {is|was} fish, and being fish, there {are|were} complaints.',
      'Somebody {has|had} chalked {v} on the board by the stairs, and for once the board {is|was} right.',
      '{p.x} {have|has|had} to think before {p.he} {am|is|was} sure that this {is|was} {v}.',
    ],
    contradict: [
      'Of all days it {has|had} to be a {v}.',
      'On any other day there would have been a crowd. But this {is|was} {v}, and they {have|had} the place to themselves.',
      'The calendar on the wall {says|said} {v}, and so {does|did} the newspaper on the chair.',
      "It {is|was} {v} today, so the bell {does|did} not ring, and the quiet {gets|got} under everyone's skin.",
    ],
  },
  {
    id: 'weekday.neighbour',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: DAYS,
    establish: [
      'Tomorrow {will|would} be {next}, and by {next} the whole business {will|would} be out of their hands.',
      'Yesterday, {prev}, it still {seemed|had seemed} a good idea.',
      'The list for today {is|was} headed {v}, in capitals, with a line under it.',
      'Whatever {p.x} {have|has|had} hoped for from this {v}, it {is|was} not a cellar full of water.',
    ],
    contradict: [
      'There {is|was} nothing to be had before tomorrow, and tomorrow {is|was} {next}.',
      'Only yesterday, on {prev}, somebody {swept|had swept} this floor.',
      'For a {v} it {is|was} uncommonly quiet outside.',
      'That {makes|made} today {v}, {p.x} {think|thinks|thought}, and {am|is|was} pleased to have got so far.',
    ],
  },
  {
    id: 'weekday.custom',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: DAYS,
    establish: [
      'It {is|was} {v}, so the baths {are|were} shut and half the street {goes|went} unwashed.',
      'The supply boat {calls|called} on a {v}, and today it {has|had} called and gone.',
      'Since this {is|was} {v}, the porter {has|had} his day off and the gate {is|was} on the latch.',
      "The bread {is|was} {prev}'s bread, a day old, and nobody {wants|wanted} to be the first to cut it.",
    ],
    contradict: [
      'The garrison {drills|drilled} on a {v}, and today {is|was} a {v}, so they all {know|knew} what the shouting {is|was}.',
      'The offices {keep|kept} short hours on a {v}. {p.x} {have|has|had} forgotten what day it {is|was}.',
      'It {is|was} {v}, washing day, and there {are|were} sheets hung across every passage.',
      'Because it {is|was} {v} there {is|was} no post to wait for.',
    ],
  },
];
