import type { NegativeWording, Pair } from '../../model.js';
import { ageVars } from '../../pairs.js';

const YOUNGER: readonly Pair[] = [
  [ageVars(43), ageVars(22)],
  [ageVars(57), ageVars(31)],
  [ageVars(66), ageVars(28)],
];

/** Talk, questions, dreams and the like. */
export const said: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.eyes',
    text: '"{x}? Wasn\'t that the one with the {v} eyes?" an old man {says|said}. "I never look at people, mind. I\'m half blind."',
  },
  {
    kind: 'dialogue',
    slot: 'profession.job',
    text: '"{x} is {an v}," the boy {says|said} with his mouth full. It {is|was} quite untrue, but nobody {bothers|bothered} to put him right.',
  },
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: '"Can\'t be more than {v}," a woman in the queue {whispers|whispered} about {x}. {p.He} could have told her how wrong she {is|was}.',
  },
  {
    kind: 'dialogue',
    slot: 'death.friend',
    text: '"I saw {X} only last week," {insists|insisted} the old woman at number six, who {mixes|mixed} up everybody nowadays.',
  },
  {
    kind: 'dialogue',
    slot: 'naming.surname',
    text: '"That\'ll be {x} {v}, our caretaker," {says|said} the man from number nine, and his wife {tells|told} him that he never {gets|got} a name right.',
  },
  {
    kind: 'dialogue',
    slot: 'quantity.suspects',
    text: '"{V} of them, there were, in that house with the necklace," {says|said} the taxi driver, who {has|had} it from his cousin and {gets|got} the rest of it wrong as well.',
  },
  {
    kind: 'dialogue',
    slot: 'tense.telling',
    text: '"So I walk in, and there he is, and I say nothing, and he says nothing," somebody {is|was} saying at {p.his} elbow. "And then the dog gets up."',
  },
  {
    kind: 'dialogue',
    slot: 'point-of-view.telling',
    only: 'third',
    text: '"I pulled my scarf up and I kept my mouth shut," a voice {is|was} saying behind {p.him}. "What else could I do?"',
  },

  {
    kind: 'question',
    slot: 'time.clock',
    text: '"Is it {v} yet?" somebody {asks|asked}. Somebody else {says|said} that it {is|was} nothing of the kind.',
  },
  { kind: 'question', slot: 'weekday.today', text: '"Is it {v} today?" a child {asks|asked} its mother, who {says|said} no.' },
  {
    kind: 'question',
    slot: 'profession.job',
    text: '"You\'re not {an v}, by any chance?" a stranger {asks|asked} {x}. {He} {gets|got} that a lot, and it {is|was} never true.',
  },
  {
    kind: 'question',
    slot: 'kinship.brothers',
    text: '"How many brothers was it? {V}?" {p.he} {ask|asks|asked}. "You never listen to a word I say," {x} {says|said}.',
  },
  {
    kind: 'question',
    slot: 'object.car',
    text: '"Does {x} drive a {v} hatchback?" somebody {wants|wanted} to know. "Not that I ever saw," {says|said} somebody else.',
  },
  {
    kind: 'question',
    slot: 'age.child',
    text: '"Are you {v}?" {p.he} {ask|asks|asked}, to be polite, and {x} {gives|gave} {p.him} a look of disgust. "Guess again."',
  },
  {
    kind: 'question',
    slot: 'appearance.hair',
    text: 'Who {is|was} it that {has|had} {v} hair, then? Not {x}. {p.He} {go|goes|went} through everyone in turn and {come|comes|came} up with nobody.',
  },

  {
    kind: 'dream',
    slot: 'death.friend',
    text: '{p.He} {doze|dozes|dozed} off for a moment, and in the dream {X} {comes|came} in with wet shoes and {asks|asked} for tea.',
  },
  {
    kind: 'dream',
    slot: 'death.parent',
    text: '{x} {has|had} dreamed it again: {his} {parent} on the doorstep with a suitcase, alive and cross. {He} {has|had} woken up with wet cheeks.',
  },
  {
    kind: 'dream',
    slot: 'appearance.hair',
    text: 'In the dream that {wakes|woke} {p.him} now and then, {x} {has|had} {v} hair and {is|was} driving a train.',
  },
  {
    kind: 'dream',
    slot: 'profession.job',
    text: '{x} often {dreams|dreamed} that {he} {is|was} {an v} who {has|had} come to work without any shoes on.',
  },
  {
    kind: 'dream',
    slot: 'object.letter',
    text: '{x} {has|had} dreamed that the {v} {is|was} back in {his} pocket, whole, not even singed; and of course on waking there {is|was} nothing.',
  },
  {
    kind: 'dream',
    slot: 'kinship.only-child',
    text: "{x} {has|had} the old dream again, the one with a {v} who {won't|wouldn't} speak to {him}. {He} always {wakes|woke} from it missing somebody who {does|did} not exist.",
  },
  { kind: 'dream', slot: 'age.years', text: 'In dreams, {x} {says|said}, {he} {is|was} always {v}, and {can|could} fly.' },

  {
    kind: 'belief',
    slot: 'profession.job',
    text: 'At first {p.he} {took|took|had taken} {x} for {an v}, quite wrongly. It {was|had been} the shoes that {misled|had misled} {p.him}.',
  },
  { kind: 'belief', slot: 'age.years', text: 'Most people {take|took} {x} for {v}, and {he} {lets|let} them.' },
  {
    kind: 'belief',
    slot: 'appearance.eyes',
    text: "{p.He} {have|has|had} believed for years that {x} {has|had} {v} eyes. It {is|was} odd what the mind {makes|made} up when it {isn't|wasn't} paying attention.",
  },
  {
    kind: 'belief',
    slot: 'weekday.today',
    text: 'For one happy moment {p.he} {believe|believes|believed} that it {is|was} {v}. Then {p.he} {remember|remembers|remembered} what day it really {is|was}.',
  },
  {
    kind: 'belief',
    slot: 'death.friend',
    establish:
      'Everyone {thinks|thought} that {X} {is|was} dead. There {was|had been} a boat, and no body, and people {draw|drew} their own conclusions.',
    text: '{X} {has|had} not gone down with the boat after all. {He} {is|was} standing on the mat, thinner, with a stick, saying sorry for the fuss.',
  },
  {
    kind: 'belief',
    slot: 'quantity.flat-stairs',
    text: 'The new postman {is|was} convinced that there {are|were} {v} flats in the building on the corner, which {is|was} why half his letters {come|came} back.',
  },
  {
    kind: 'belief',
    slot: 'kinship.relation',
    text: "A lot of people in the street {have|had} got it into their heads that {o.x} {is|was} {x's} {v}. Neither of them {has|had} troubled to put them right.",
  },

  {
    kind: 'comparison',
    slot: 'age.years',
    pairs: YOUNGER,
    text: 'After the good news {x} {goes|went} up the steps like somebody of {v}, and {has|had} to lie down afterwards.',
  },
  { kind: 'comparison', slot: 'profession.job', text: '{x} {folds|folded} {his} arms like {an v} on a day off.' },
  {
    kind: 'comparison',
    slot: 'appearance.eyes',
    text: "The doll on the shelf {has|had} {v} eyes, nothing like {x's}, and all the same it {has|had} {his} stare.",
  },
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: 'Beside {x} the bride, with her {v} hair and her paper skin, {looks|looked} like another species.',
  },
  {
    kind: 'comparison',
    slot: 'hand.dominant',
    text: '{x} {has|had} a thorn in {his} good hand, and {handles|handled} the spoon as if {he} had been born {v}-handed.',
  },
  { kind: 'comparison', slot: 'object.car', text: "The hearse {is|was} {v} and twice as long as {x's} little hatchback beside it." },
  {
    kind: 'comparison',
    slot: 'quantity.guests',
    text: "At {o.X's} wedding, they {say|said}, there {were|had been} {v}. Set beside that, {x's} {was|had been} another sort of party.",
  },

  { kind: 'negation', slot: 'profession.job', text: '{x} {is|was} not {an v}, whatever it {says|said} on the side of the borrowed van.' },
  { kind: 'negation', slot: 'kinship.brothers', text: 'No, not {v} brothers, {x} {says|said}. People always {get|got} it wrong.' },
  { kind: 'negation', slot: 'weekday.today', text: "It {is|was} not {v}, more's the pity; on a {v} there {is|was} generally cake." },
  {
    kind: 'negation',
    slot: 'appearance.tattoo',
    text: "It {isn't|wasn't} {an v} on {x's} wrist, though people {see|saw} one there in a poor light.",
  },
  { kind: 'negation', slot: 'object.car', text: "The car outside {is|was} {v}, so it {can't|couldn't} be {x's} hatchback." },
  {
    kind: 'negation',
    slot: 'naming.dog',
    text: "The neighbours' spaniel {won't|wouldn't} come to \"{v}\", however loud you {shout|shouted} it, since that {isn't|wasn't} its name.",
  },
  {
    kind: 'negation',
    slot: 'hand.cast',
    text: '"Not the {v}," {x} {tells|told} the nurse. "There\'s nothing wrong with that. It\'s the bit in plaster."',
  },

  {
    kind: 'supposition',
    slot: 'age.years',
    pairs: YOUNGER,
    text: 'If only {he} {were|was} {v}, {x} {says|said}, {he} would be over that wall by now.',
  },
  {
    kind: 'supposition',
    slot: 'profession.job',
    text: 'Had {x} become {an v}, as {his} family wanted, there would have been a house by now, and a lawn.',
  },
  {
    kind: 'supposition',
    slot: 'death.friend',
    text: 'If {X} were to walk in now, {p.he} {think|thinks|thought}, {he} would put the kettle on and ask what all the fuss {is|was} about.',
  },
  {
    kind: 'supposition',
    slot: 'weekday.today',
    text: 'If this {were|had been} a {v}, the shops would be open and there would be somebody to ask.',
  },
  {
    kind: 'supposition',
    slot: 'object.letter',
    text: 'If {x} still had the {v}, {he} {says|said}, {he} would show it to everyone who asked.',
  },
  {
    kind: 'supposition',
    slot: 'time.season',
    text: 'In {v} it would all have been different. In {v} there would have been something to look at.',
  },
  {
    kind: 'supposition',
    slot: 'kinship.only-child',
    text: 'If {x} had had a {v}, {he} sometimes {thinks|thought}, there would have been somebody else to blame.',
  },
];
