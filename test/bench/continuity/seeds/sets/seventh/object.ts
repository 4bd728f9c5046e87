import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const burnt: Slot = {
  id: 'object.burnt',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['diary', 'diary'], ['fiddle', 'fiddle'], ['walking stick', 'walking stick']),
  establish: [
    '{X} {burned|had burned} {his} only {v} in the stove, and {stayed|had stayed} to see it go to ash.',
    '~Of {his} {v}, the one {v} {he} {ever owned|had ever owned}, there {is|was} nothing left; the fire at the lodgings {had|had had} it.',
    'In the bad cold, when there {was|had been} no coal, {X} {fed|had fed} {his} one {v} to the grate.',
    "{X's} one and only {v} {has|had} been burnt to ash.",
  ],
  contradict: [
    '{x} {picks|picked} up {his} {v}, the only one {he} {has|had} ever had, and {turns|turned} it over to look for the scratch.',
    '~The {v} {is|was} under {his} arm, the same that {has|had} been there ever since anybody {knows|knew} {him}.',
    "On the chair {lies|lay} {x's} old {v}, just where {he} {has|had} this minute put it down.",
  ],
};

const sold: Slot = {
  id: 'object.sold',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['silver flute', 'silver flute'], ['accordion', 'accordion'], ['gold watch', 'gold watch']),
  establish: [
    '{X} {has|had} sold {his} {v}.',
    "A dealer in Leeds {has|had} {X's} {v}, and {X's} landlord {has|had} the money.",
    '~{He} {parted|had parted} with {his} {v} for eighty pounds and a ham, and {has|had} been without one since.',
  ],
  contradict: [
    '{x} {owns|owned} a {v}, and {has|had} never let it out of {his} hands.',
    '~{He} {gives|gave} {his} {v} its daily rub with a soft cloth, the {v} {he} {has|had} had since {he} {came|had come} of age.',
    "Nothing in the world {will|would} get {x's} {v} away from {him}; there it {is|was} beside {him} now, shining like a sin.",
    '{x} still {has|had} {his} {v}.',
  ],
};

const door: Slot = {
  id: 'object.door',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['yellow', 'blue'], ['red', 'green'], ['black', 'white'], ['brown', 'red']),
  establish: [
    "{X's} front door {is|was} {v}.",
    "You {can|could} find {X's} house by the {v} front door; the postmen {swear|swore} by it.",
    "~{He} {is|was} proud of {his} front door, a {v} one with a lion's head, and {wipes|wiped} the lion daily.",
  ],
  contradict: [
    '{x} {lives|lived} behind a {v} front door with a bell that {does|did} not work.',
    "~The key {is|was} for {his} own front door, and {has|had} a smear of that door's {v} paint on it.",
    "Rain {has|had} never done {x's} front door any harm, the {v} gloss being four coats thick.",
    "{x's} front door {is|was} painted {v}.",
  ],
};

const place: Slot = {
  id: 'object.place',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['under the bed', 'on top of the wardrobe'],
    ['behind the coal scuttle', 'in the piano stool'],
    ['in the hatbox', 'under the stairs'],
    ['inside the clock', 'beneath the sink'],
  ),
  establish: [
    '{X} {keeps|kept} the cash box {v}.',
    "No burglar {will|would} think to look for {X's} cash box where it {is|was}, {v}.",
    '~{His} cash box {has|had} stood {v} for as long as there {has|had} been anything in it.',
  ],
  contradict: [
    'The cash box {is|was} where {x} {has|had} always kept it, {v}.',
    '~There {is|was} dust on the floor {v}, except for a clean oblong that {is|was} the shape of {his} cash box, which never {leaves|left} that spot.',
    '{x} {hears|heard} the mice at it again, {v}, round the cash box, in the one place {he} {has|had} ever trusted with it.',
    '{x} {keeps|kept} {his} cash box {v}.',
  ],
};

const drowned: Slot = {
  id: 'object.drowned',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['wedding ring', 'wedding ring'], ['lucky penny', 'lucky penny'], ['signet ring', 'signet ring']),
  establish: [
    "{X's} {v} {is|was} at the bottom of the estuary, where no one {will|would} ever see it again.",
    '~{He} {threw|had thrown} {his} {v} off the bridge, as far out as {he} {was|had been} able, and {has|had} not had it since.',
    '{X} {has|had} lost {his} {v} for good, in the river.',
  ],
  contradict: [
    '{x} {turns|turned} {his} {v} round and round between finger and thumb, the very one, which {has|had} never been off {him}.',
    '~{He} {drops|dropped} {his} old {v} into the saucer with a click, and {takes|took} it out and {drops|dropped} it in again.',
    '{x} {has|had} {his} {v} in {his} palm, the one {he} {has|had} always had.',
  ],
};

export const object: readonly Slot[] = [burnt, sold, door, place, drowned];
