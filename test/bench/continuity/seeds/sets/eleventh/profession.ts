import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const profession: readonly Slot[] = [
  {
    id: 'profession.trade',
    type: 'profession',
    about: 'anyone',
    pairs: pairsOf(
      ['nurse', 'plumber'],
      ['plumber', 'solicitor'],
      ['dentist', 'bus driver'],
      ['pastry cook', 'piano tuner'],
      ['surveyor', 'hairdresser'],
    ),
    establish: [
      '{x} {is|was} {an v}, and {has|had} never been anything else, so {he} {looks|looked} at the problem as one.',
      'All {his} working life {x} {has|had} been {an v}, and {his} back {has|had} begun to complain of it.',
      '~{He} {has|had} been {an v} since leaving school, as {his} {parent} {was|had been} before {him}.',
      '"I\'m {an v}," {x} {says|said}, "always have been, and we can spot a liar from across the room."',
    ],
    contradict: [
      'Being {an v}, {x} {has|had} Fridays off and {spends|spent} them asleep.',
      'The trouble with living next to {an v}, people {say|said} of {x}, {is|was} the hours {he} {keeps|kept}.',
      '~{He} {has|had} worked as {an v} for twenty-odd years and {will|would} go on until they {stop|stopped} {him}.',
      'Everybody {wants|wanted} something from {x}, because {he} {is|was} the only {v} they {know|knew}.',
    ],
  },
  {
    id: 'profession.shop',
    type: 'profession',
    about: 'anyone',
    pairs: pairsOf(['bakery', "butcher's"], ['bookshop', 'flower shop'], ['launderette', 'pet shop'], ['shoe shop', 'bakery']),
    establish: [
      '{x} {owns|owned} one shop, a {v} near the station, and {has|had} put every penny into it.',
      "The {v} {is|was} {x's}, the only business {he} {has|had} ever run, and it {smells|smelled} of {him}, or {he} of it.",
      '~{He} {has|had} shut up {his} {v}, {his} one source of income, and {come|had come} straight over in {his} apron.',
      '{x} {has|had} a {v}, nothing else to live on, and the rent on it {has|had} gone up again.',
    ],
    contradict: [
      '{x} {has|had} to get back to {his} {v} before the girl there {gives|gave} the whole stock away.',
      '~{He} {keeps|kept} a {v}, and {talks|talked} of it the way other people {talk|talked} of their children.',
      '{x} {hangs|hung} the sign on the door of {his} {v} and {pulls|pulled} down the blind, because there {is|was} nobody left to serve.',
      "Trade at {x's} {v} {has|had} been poor, and {he} {has|had} let the Saturday boy go.",
    ],
  },
  {
    id: 'profession.work',
    type: 'profession',
    about: 'anyone',
    pairs: pairsOf(
      ['teaching chemistry', 'teaching French'],
      ['driving a tram', 'repairing clocks'],
      ['cleaning offices', 'selling insurance'],
      ['keeping the books for a brewery', 'training horses'],
    ),
    establish: [
      "Officially {x's} work {is|was} {v}, and that {is|was} the whole of what {he} {does|did} for money.",
      '{x} {makes|made} a living by {v}, which {leaves|left} {him} short of small talk and of everything else.',
      'Apart from {v}, {x} {has|had} never been paid for anything in {his} life.',
      '~{He} {has|had} no job but {v}, and most days {he} {likes|liked} it.',
    ],
    contradict: [
      '{x} {talks|talked} for an hour about {v}, the one trade {he} {has|had} ever followed, and {lets|let} the soup go cold.',
      'Years of {v}, and of nothing but {v}, {have|had} given {x} a horror of being late.',
      '{x} {has|had} lived by {v} ever since college, and {sees|saw} no reason to stop now.',
      '~{He} {is|was} paid for {v}, badly, as {he} {has|had} been all {his} life.',
    ],
  },
];
