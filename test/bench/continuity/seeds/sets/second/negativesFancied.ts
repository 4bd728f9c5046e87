import type { NegativeWording } from '../../model.js';
import { ageVars } from '../../pairs.js';

/** What is dreamt, compared, denied, supposed or remembered is not so now. */
export const fancied: readonly NegativeWording[] = [
  {
    kind: 'dream',
    slot: 'death.illness',
    text: '{o.X} {dreams|dreamed} of {x}, who {is|was} in the doorway with snow on {his} boots and {wants|wanted} bread.',
  },
  { kind: 'dream', slot: 'object.mount', text: 'In the dream {x} {has|had} {his} {v} again and {rides|rode} it out over a frozen lake.' },
  {
    kind: 'dream',
    slot: 'hand.sleeve',
    text: '~{He} {dreams|dreamed} of clapping, both palms stinging, and {wakes|woke} with the sheet wound about the stump.',
  },
  {
    kind: 'dream',
    slot: 'kinship.only',
    text: "~{He} {dreams|dreamed} of {an v} who {has|had} the other end of the sheet to fold, and {wakes|woke} to an only child's quiet.",
  },
  { kind: 'dream', slot: 'appearance.stature', text: 'In {his} dreams {x} {is|was} {v}, and nobody there {finds|found} it strange.' },
  {
    kind: 'dream',
    slot: 'object.crock',
    text: '{x} {has|had} fallen asleep over the accounts and {is|was} pouring, from {his} {v}, cup after cup for all the dead of the parish, until the cat {wakes|woke} {him}.',
  },
  {
    kind: 'dream',
    slot: 'quantity.cellar',
    text: "In {x's} nightmare there {are|were} {v} steps to the cellar, and then, where the floor should be, more of them.",
  },

  {
    kind: 'comparison',
    slot: 'appearance.stature',
    text: 'Next to that pulpit {x} {looks|looked} {v}, as some people do next to a pulpit.',
  },
  { kind: 'comparison', slot: 'age.candles', text: '{x} {runs|ran} for the carrier like somebody of {v}.' },
  {
    kind: 'comparison',
    slot: 'profession.trade',
    text: '{x} {lays|laid} out the tools on the cloth as neatly as any {v}, though it {is|was} not {his} trade.',
  },
  { kind: 'comparison', slot: 'hand.ashwood', text: "By the top of the hill {x's} {v} leg {is|was} as stiff as the wooden one." },
  {
    kind: 'comparison',
    slot: 'kinship.brothers',
    text: 'The cousins next door {have|had} been like {v} more brothers to {x}, and {have|had} cost as much in windows.',
  },
  {
    kind: 'comparison',
    slot: 'object.front-door',
    text: "In that light {x's} front door {looks|looked} almost as {v} as the one across the way.",
  },
  { kind: 'comparison', slot: 'time.season-within', text: 'One would have said {v}, to judge by the smell alone.' },

  { kind: 'negation', slot: 'appearance.family-eyes', text: "{x's} eyes {are|were} not {v}, whatever the passport {says|said}." },
  {
    kind: 'negation',
    slot: 'object.front-door',
    text: '{x} {will|would} not have {an v} front door at any price, and {tells|told} the painter so.',
  },
  { kind: 'negation', slot: 'weekday.now', text: 'It {is|was} not {v}, so there {is|was} no use looking out for the carrier.' },
  { kind: 'negation', slot: 'hand.writing', text: '{x} {cannot|could not} so much as hold a spoon in {his} {v} hand.' },
  {
    kind: 'negation',
    slot: 'kinship.only',
    text: "No {v} {has|had} ever slept in the second bed in {x's} room; it {has|had} been bought for visitors.",
  },
  {
    kind: 'negation',
    slot: 'quantity.cellar',
    text: "There {are|were} not {v} steps to {x's} cellar, as a stranger with a tray {is|was} about to find out.",
  },
  {
    kind: 'negation',
    slot: 'naming.cook',
    text: 'The cook at the Hall {does|did} not spell it {v}, and {sends|sent} back any letter that {does|did}.',
  },

  { kind: 'supposition', slot: 'object.crock', text: 'If {x} still had {his} {v}, {he} would fill it with plums for the visitors.' },
  { kind: 'supposition', slot: 'kinship.single', text: 'With {an spouse} to talk to, {x} might have said less to the dog.' },
  { kind: 'supposition', slot: 'death.grave', text: 'Had {x} lived, {he} would be at the table now, reaching for the salt.' },
  { kind: 'supposition', slot: 'profession.living', text: '{x} {thinks|thought} sometimes that {he} would have been happier {v}.' },
  { kind: 'supposition', slot: 'age.tens', text: 'Had {x} been in {his} {v}, nobody would have thought of offering {him} the chair.' },
  {
    kind: 'supposition',
    slot: 'kinship.brothers',
    text: '{x} {tries|tried} to suppose {v} brothers instead, and how far the bacon would have gone.',
  },
  {
    kind: 'supposition',
    slot: 'hand.writing',
    text: 'If {x} had been {v}-handed, as {he} {is|was} not, the desk would have stood the other way round.',
  },

  {
    kind: 'flashback',
    slot: 'death.illness',
    text: 'The year before the illness {x} {stood|had stood} in that doorway, knocking the mud from {his} boots.',
  },
  { kind: 'flashback', slot: 'object.mount', text: 'Before the sale {x} {rode|had ridden} up that lane every market day on {his} {v}.' },
  {
    kind: 'flashback',
    slot: 'age.candles',
    text: 'Years ago, at {v}, {x} {swam|had swum} the river for a bet, and {has|had} not been asked about anything else since.',
    pairs: [
      [ageVars(47), ageVars(23)],
      [ageVars(62), ageVars(31)],
      [ageVars(58), ageVars(26)],
    ],
  },
  {
    kind: 'flashback',
    slot: 'appearance.crop',
    text: 'As a baby {x} {had|had had} {v} hair for a month; there {is|was} a curl of it in the locket.',
  },
  {
    kind: 'flashback',
    slot: 'hand.sleeve',
    text: 'The last thing {x} {did|had done} with two arms {was|had been} to lift a calf over a gate.',
  },
  {
    kind: 'flashback',
    slot: 'object.crock',
    text: 'Before it {came|had come} to grief, {x} {carried|had carried} {his} {v} in at every christening, full to the lip, without spilling.',
  },
  {
    kind: 'flashback',
    slot: 'age.birth-year',
    text: 'Long before {x}, in {v}, the same cradle {held|had held} somebody who {went|had gone} to Canada and never {wrote|written}.',
    pairs: [
      [{ v: 'forty-eight' }, { v: 'twenty-two' }],
      [{ v: 'sixty-two' }, { v: 'thirty-six' }],
      [{ v: 'seventy-three' }, { v: 'forty-four' }],
    ],
  },

  {
    kind: 'metaphor',
    slot: 'hand.sleeve',
    text: "{o.X} {is|was} {x's} right hand in the business, and {x's} left, and on bad days both {his} feet.",
  },
  {
    kind: 'metaphor',
    slot: 'death.grave',
    text: '{x} {sits|sat} at that table still, in a manner of speaking: nobody {reaches|reached} for the salt without thinking of {him}.',
  },
  { kind: 'metaphor', slot: 'kinship.only', text: 'The river {has|had} been {v} enough to {x}, and {has|had} never told tales.' },
  { kind: 'metaphor', slot: 'profession.trade', text: "{x} {is|was} the undertaker of other people's jokes." },
  {
    kind: 'metaphor',
    slot: 'appearance.stature',
    text: '{x} {is|was} ten feet tall after that, and {has|had} to be reminded to wipe {his} boots.',
  },
  {
    kind: 'metaphor',
    slot: 'age.candles',
    text: '{x} {is|was} a hundred and four by the time the last guest {has|had} been seen off.',
  },
  {
    kind: 'metaphor',
    slot: 'appearance.family-eyes',
    text: "{x} {looks|looked} over the hedge at {o.X's} marrows with the green eye of envy.",
    pairs: [
      [{ v: 'grey' }, {}],
      [{ v: 'brown' }, {}],
      [{ v: 'blue' }, {}],
    ],
  },
];
