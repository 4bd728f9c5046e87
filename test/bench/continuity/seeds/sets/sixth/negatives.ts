import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';
import { more } from './negativesMore.js';

const some: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.hair',
    text: `"I was told to look for somebody with {v} hair," the porter {says|said}, looking straight past {x}.`,
  },
  {
    kind: 'dialogue',
    slot: 'quantity.steps',
    text: `"They say in the village it's {v} steps up that lighthouse," the driver {says|said}, "but then they've never climbed it."`,
  },
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: `"I'd have put you at {v}," the nurse {says|said} to {x}, and {looks|looked} again at the form.`,
  },
  {
    kind: 'dialogue',
    slot: 'profession.trade',
    text: `"So you're the {v}," the man at the desk {says|said} to {x}, and {has|had} to be put right.`,
  },
  {
    kind: 'dialogue',
    slot: 'object.door',
    text: `"Look for {an v} door, I told them, and I told them wrong," the aunt {admits|admitted}. Nobody {has|had} been able to find {x's} house.`,
  },
  {
    kind: 'dialogue',
    slot: 'naming.first',
    text: `"Good morning, {v}," the colonel {says|said} to the postmistress, as he {says|said} to every woman whose name he {has|had} forgotten.`,
  },
  {
    kind: 'dialogue',
    slot: 'tense.body',
    text: `"So I go in, and there's nobody there, and I sit down to wait," somebody {is|was} saying on the other side of the partition.`,
  },

  { kind: 'question', slot: 'appearance.eyes', text: `{Are|Were} {x's} eyes {v}? {o.X}, asked point-blank, {does|did} not know.` },
  {
    kind: 'question',
    slot: 'kinship.spouse',
    text: `"Is there a {spouse} at home who'll miss you?" the nurse {asks|asked} {x}, and {writes|wrote} down the answer, which {is|was} no.`,
  },
  {
    kind: 'question',
    slot: 'quantity.hens',
    text: `How many hens {does|did} {x} keep? Twenty? {V}? The man from the ministry {has|had} to ask.`,
  },
  {
    kind: 'question',
    slot: 'hand.dominant',
    text: `"Are you {v}-handed, by any chance?" the salesman {asks|asked} {x}, who {shakes|shook} {his} head.`,
  },
  { kind: 'question', slot: 'weekday.today', text: `Somebody {asks|asked} whether it {is|was} {v} yet, and {is|was} laughed at.` },
  {
    kind: 'question',
    slot: 'death.long',
    text: `If only {x} could still be asked! Would {he} have laughed, or gone home in a temper?`,
  },

  {
    kind: 'dream',
    slot: 'death.long',
    text: `In the dream, which {comes|came} about once a year, {x} {is|was} sitting on the stairs, eating an apple, and {will|would} not look up.`,
  },
  {
    kind: 'dream',
    slot: 'hand.arm',
    text: `Asleep, {x} {has|had} both arms again, and {climbs|climbed} trees with them; then {he} {wakes|woke}.`,
  },
  { kind: 'dream', slot: 'age.years', text: `~{He} {has|had} dreamed that {he} {is|was} {v}, and late for {his} own wedding.` },
  {
    kind: 'dream',
    slot: 'kinship.only',
    text: `{x} sometimes {dreams|dreamed} of having a {v}, and on waking {looks|looked} about for the other bed.`,
  },
  {
    kind: 'dream',
    slot: 'object.gone',
    text: `In {x's} dreams the old {v} {is|was} still standing by the door, as if it {has|had} never been parted with.`,
  },
  {
    kind: 'dream',
    slot: 'death.dog',
    text: `{x} {dreams|dreamed} that {v} {comes|came} bounding down the steps, and {wakes|woke} with one hand held out.`,
  },

  {
    kind: 'belief',
    slot: 'kinship.spouse',
    text: `The neighbours {believe|believed}, quite wrongly, that {x} {has|had} a {spouse} somewhere abroad.`,
  },
  {
    kind: 'belief',
    slot: 'profession.trade',
    text: `{o.X} {takes|took} {x} for {an v}, on no better evidence than the shoes, and {is|was} mistaken.`,
  },
  {
    kind: 'belief',
    slot: 'age.generation',
    text: `From the voice on the telephone people {imagine|imagined} {x} to be an old {man}, and {are|were} startled when they {meet|met} {him}.`,
  },
  {
    kind: 'belief',
    slot: 'death.long',
    text: `{x's} aunt, whose mind {wanders|wandered}, {believes|believed} that {x} {is|was} out on the stairs, eating an apple, and nobody {has|had} the heart to correct her.`,
  },
  {
    kind: 'belief',
    slot: 'time.hour',
    text: `Somebody {has|had} it firmly in mind that it {is|was} only {v}, and {has|had} to be shown the clock.`,
  },
  {
    kind: 'belief',
    slot: 'appearance.eyes',
    text: `For years {o.X} {has|had} been under the impression, a false one, that {x's} eyes {are|were} {v}, and {has|had} even bought a scarf to match.`,
  },

  {
    kind: 'comparison',
    slot: 'appearance.height',
    text: `Beside the giant on the fairground poster, nine feet in his boots, {x} {is|was} a small {man}, as anybody would be.`,
  },
  { kind: 'comparison', slot: 'age.years', text: `{x} {climbs|climbed} down as stiffly as a {man} of ninety.` },
  { kind: 'comparison', slot: 'hand.arm', text: `{x} {works|worked} faster than most people {do|did} with two hands.` },
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: `Somebody with {v} hair would {look|have looked} better in that hat than {x} {does|did}.`,
  },
  { kind: 'comparison', slot: 'time.season', text: `It {is|was} like a day in {v}, strayed out of its proper season.` },
  { kind: 'comparison', slot: 'profession.none', text: `{x} {gets|got} up as early as any {v}, though nobody {pays|paid} {him} for it.` },

  {
    kind: 'negation',
    slot: 'kinship.only',
    text: `No {v} of {x's} {has|had} ever sat in that chair, because there {has|had} never been one.`,
  },
  { kind: 'negation', slot: 'appearance.hair', text: `{x's} hair {is|was} not {v}, whatever the warrant {says|said}.` },
  {
    kind: 'negation',
    slot: 'object.bed',
    text: `~The bed in {his} room {does|did} not stand {v}; it would have blocked the cupboard.`,
  },
  { kind: 'negation', slot: 'naming.nickname', text: `Nobody {has|had} ever called {x} {v}; that {is|was} some other person.` },
  { kind: 'negation', slot: 'hand.dominant', text: `{x} {has|had} never in {his} life been {v}-handed.` },
  {
    kind: 'negation',
    slot: 'quantity.survivors',
    text: `It {is|was} not true, as the newspapers {said|had said} at first, that there {were|had been} {v} survivors of the Halcyon.`,
  },
  { kind: 'negation', slot: 'weekday.today', text: `It {is|was} not {v}, though it {feels|felt} like it.` },

  { kind: 'supposition', slot: 'death.long', text: `Had {x} lived, {he} would have come in without knocking and asked for the newspaper.` },
  {
    kind: 'supposition',
    slot: 'kinship.spouse',
    text: `Suppose that {x} {has|had} a {spouse} waiting in the car: {he} would be home by now, and dry.`,
  },
  {
    kind: 'supposition',
    slot: 'object.paper',
    text: `If only {x} still had the {v}, {he} could have spread it on the table and shown them.`,
  },
  { kind: 'supposition', slot: 'appearance.eyes', text: `With {v} eyes {x} might have passed for one of the other family.` },
  { kind: 'supposition', slot: 'age.birth', text: `Born in {v} instead, {x} would have been spared the worst of it.` },
  { kind: 'supposition', slot: 'weekday.today', text: `Had it been {v}, there would have been fish.` },

  {
    kind: 'told-change',
    slot: 'appearance.hair',
    text: `{x} {has|had} been to the hairdresser since and had it dyed; {his} hair {is|was} {v} now, and strangers {take|took} {him} for somebody else.`,
  },
  {
    kind: 'told-change',
    slot: 'object.door',
    text: `{x} {has|had} at last got round to repainting the front door. It {is|was} {v}, and still tacky.`,
  },
  {
    kind: 'told-change',
    slot: 'object.gone',
    establish: `{X} {has|had} sold {his} {v}.`,
    text: `~{He} {has|had} bought another {v} since, a better one, and {has|had} it with {him}.`,
  },
  {
    kind: 'told-change',
    slot: 'object.bed',
    text: `The day before, {x} {moved|had moved} the furniture round for the first time, and the bed {stands|stood} {v} now.`,
  },
  {
    kind: 'told-change',
    slot: 'quantity.hens',
    pairs: pairsOf(['nine', 'five'], ['twelve', 'eight']),
    text: `A fox {has|had} been, and {x} {has|had} only {v} hens left.`,
  },
  {
    kind: 'told-change',
    slot: 'profession.trade',
    text: `{x} {has|had} thrown up the old work, to everyone's surprise, and {is|was} now training as {an v}.`,
  },
  {
    kind: 'told-change',
    slot: 'kinship.spouse',
    between: `So there {has|had} been a wedding after all: a registry office, two witnesses off the street, and {x} in a borrowed coat saying yes.`,
    text: `{x's} {spouse} {is|was} waiting in the car, with the engine running.`,
  },
];

export const negatives: readonly NegativeWording[] = [
  ...some,
  ...more,
  {
    kind: 'rounding',
    slot: 'age.years',
    pairs: [
      [ageVars(39), { v: 'forty' }],
      [ageVars(28), { v: 'thirty' }],
      [ageVars(59), { v: 'sixty' }],
    ],
    text: `{x} {is|was} nearly {v}.`,
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    pairs: [
      [ageVars(62), ageVars(51)],
      [ageVars(73), ageVars(58)],
      [ageVars(47), ageVars(34)],
    ],
    text: `At {v}, long before any of this, {x} {left|had left} the sea and {bought|had bought} a bicycle.`,
  },
  {
    kind: 'scene-break',
    slot: 'age.years',
    sceneBreak: true,
    pairs: [
      [ageVars(34), ageVars(47)],
      [ageVars(45), ageVars(58)],
    ],
    text: `Thirteen years on, {x} {is|was} {v}, and {lives|lived} by the sea.`,
  },
];
