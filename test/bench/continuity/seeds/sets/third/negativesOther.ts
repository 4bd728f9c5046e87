import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const twoPeople: readonly NegativeWording[] = [
  { kind: 'two-people', slot: 'appearance.eyes', text: '{o.X} {has|had} {v} eyes and no patience.' },
  {
    kind: 'two-people',
    slot: 'age.years',
    text: '{o.X} {is|was} {v}, and {thinks|thought} that this {entitles|entitled} him to the window seat.',
  },
  {
    kind: 'two-people',
    slot: 'hand.dominant',
    text: '{o.X} {is|was} {v}-handed. Whenever he {sits|sat} down next to {x}, their elbows {meet|met}.',
  },
  { kind: 'two-people', slot: 'quantity.dogs', text: '{o.X}, two doors down, {has|had} {v} dogs and a court order about them.' },
  { kind: 'two-people', slot: 'profession.trade', text: "{x's} neighbour {is|was} {an v}, and the walls {are|were} thin." },
  {
    kind: 'two-people',
    slot: 'death.illness',
    text: 'There {is|was} a second {X} now, a {child} of four named after the first, and {he} {bangs|banged} a spoon on the table.',
  },
  {
    kind: 'two-people',
    slot: 'object.lighter',
    text: '{o.X} {lights|lit} up with {an v} lighter of his own and {offers|offered} {x} nothing.',
  },
  { kind: 'two-people', slot: 'naming.ship', text: 'The tug that {has|had} the freighter in tow {is|was} called the {v}.' },
];

const metaphor: readonly NegativeWording[] = [
  {
    kind: 'metaphor',
    slot: 'death.illness',
    establish: 'By the end of that double shift {X} {is|was} dead on {his} feet.',
    text: '{x} {peels|peeled} an orange in one long strip and {eats|ate} it over the sink.',
  },
  {
    kind: 'metaphor',
    slot: 'death.murdered',
    establish: 'As far as the family {is|was} concerned, {X} {is|was} dead and buried. One does not marry a tenor.',
    text: '{x} {has|had} been out for milk, and {complains|complained} about the price of it.',
  },
  { kind: 'metaphor', slot: 'hand.dominant', text: '{x} {has|had} two left hands when it {comes|came} to wiring.' },
  { kind: 'metaphor', slot: 'appearance.eyes', text: 'For a second {x} {looks|looked} {p.him} over with two chips of ice.' },
  { kind: 'metaphor', slot: 'time.light', text: 'Inside {p.his} head it {is|was} midnight, and raining.' },
  { kind: 'metaphor', slot: 'kinship.only-child', text: 'The sea {is|was} all the brother {x} {has|had} ever needed.' },
  { kind: 'metaphor', slot: 'profession.idle', text: '{x} {is|was} a surgeon with a bread knife.' },
  {
    kind: 'metaphor',
    slot: 'quantity.crew',
    text: "To the man who {does|did} the cooking, the shuttle's crew {is|was} one enormous mouth.",
  },
];

const nickname: readonly NegativeWording[] = [
  {
    kind: 'nickname',
    slot: 'naming.nickname',
    pairs: 'same',
    establish: '{X}, whom everybody {calls|called} {v}, {has|had} the seat by the door.',
    text: '{v} {stretches|stretched} {his} legs and {takes|took} up more of the aisle than anyone {has|had} paid for.',
  },
  {
    kind: 'nickname',
    slot: 'naming.first',
    establish: 'The pathologist {is|was} {v} {last}, known in the building as {w}.',
    pairs: [
      [
        { v: 'Elizabeth', w: 'Liz' },
        { v: 'Elizabeth', w: 'Liz' },
      ],
      [
        { v: 'Benjamin', w: 'Ben' },
        { v: 'Benjamin', w: 'Ben' },
      ],
      [
        { v: 'Margaret', w: 'Maggie' },
        { v: 'Margaret', w: 'Maggie' },
      ],
    ],
    text: '{w} {last} {snaps|snapped} off the gloves and {goes|went} to write up the pathology.',
  },
  {
    kind: 'nickname',
    slot: 'naming.family',
    pairs: 'same',
    text: 'Nobody in the house ever {says|said} {x} {v}. To them the lodger in the attic {is|was} just the Owl.',
  },
  { kind: 'nickname', slot: 'naming.ship', text: 'The crew {calls|called} their freighter the Bathtub, and not unkindly.' },
  { kind: 'nickname', slot: 'naming.spelling', text: "To the footmen the duchess's maid {is|was} Mouse, for short." },
  {
    kind: 'nickname',
    slot: 'profession.trade',
    text: '{His} old schoolfriends still {call|called} {x} Doctor, because {he} {has|had} once bandaged a duck.',
  },
  {
    kind: 'nickname',
    slot: 'appearance.build',
    text: '{x} {has|had} been Tiny to the whole street since school, for reasons nobody {remembers|remembered}.',
  },
  { kind: 'nickname', slot: 'appearance.hair', text: 'The bookmaker {calls|called} {x} Ginger. He {calls|called} everybody Ginger.' },
];

const sceneBreak: readonly NegativeWording[] = [
  {
    kind: 'scene-break',
    slot: 'time.hour',
    sceneBreak: true,
    pairs: pairsOf(['nine in the morning', 'four in the afternoon'], ['noon', 'seven in the evening'], ['six in the evening', 'midnight']),
    text: 'By {v} the coffee {is|was} gone and nobody {has|had} left.',
  },
  { kind: 'scene-break', slot: 'weekday.today', sceneBreak: true, text: 'By {v} the worst of the swelling {has|had} gone down.' },
  { kind: 'scene-break', slot: 'time.part', sceneBreak: true, text: 'It {is|was} {v} when {p.he} {come|comes|came} back to it.' },
  { kind: 'scene-break', slot: 'time.month', sceneBreak: true, text: '{v} {finds|found} them no further on.' },
  {
    kind: 'scene-break',
    slot: 'time.light',
    sceneBreak: true,
    text: 'The lamps {are|were} lit now and the pavements {are|were} empty. It {has|had} gone midnight.',
  },
  { kind: 'scene-break', slot: 'weekday.neighbours', sceneBreak: true, text: 'On {v} {p.he} {try|tries|tried} again.' },
  { kind: 'scene-break', slot: 'time.part', sceneBreak: true },
  { kind: 'scene-break', slot: 'time.hour', sceneBreak: true },
];

const rounding: readonly NegativeWording[] = [
  {
    kind: 'rounding',
    slot: 'age.years',
    pairs: [
      [ageVars(39), ageVars(39)],
      [ageVars(58), ageVars(58)],
      [ageVars(49), ageVars(49)],
    ],
    text: '{x} {is|was} nearly {decade}, when you {think|thought} about it.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.crew',
    pairs: pairsOf(['eleven', 'a dozen'], ['thirteen', 'a dozen'], ['nine', 'ten'], ['twenty-one', 'twenty']),
    text: "The shuttle's crew, {v} or so of them, {eats|ate} in two sittings.",
  },
  {
    kind: 'rounding',
    slot: 'quantity.storeys',
    pairs: pairsOf(['nineteen', 'twenty'], ['twenty-one', 'twenty'], ['thirty-nine', 'forty'], ['forty-one', 'forty']),
    text: 'The tower {goes|went} up for about {v} storeys and {stops|stopped}, as if it {has|had} forgotten something.',
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    pairs: pairsOf(['five past nine', 'nine'], ['ten to four', 'four'], ['four minutes past eleven', 'eleven']),
    text: 'It {is|was} {v} or thereabouts.',
  },
  {
    kind: 'rounding',
    slot: 'age.child',
    pairs: pairsOf(['six', 'seven'], ['nine', 'ten'], ['eight', 'nine']),
    text: '{x}, going on {v}, {has|had} opinions about everything.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.letters',
    pairs: pairsOf(['five', 'half a dozen'], ['seven', 'half a dozen'], ['eleven', 'a dozen']),
    text: "{p.He} {have|has|had} read all the blackmailer's letters, {v} of them, give or take, and each {is|was} worse typed than the last.",
  },
  {
    kind: 'rounding',
    slot: 'quantity.dogs',
    pairs: pairsOf(['nine', 'ten'], ['nineteen', 'twenty']),
    text: '{x} {has|had} getting on for {v} dogs, and no carpet left to speak of.',
  },
];

const synonym: readonly NegativeWording[] = [
  {
    kind: 'synonym',
    slot: 'appearance.build',
    pairs: pairsOf(['thin', 'skinny'], ['stout', 'heavy-set'], ['bony', 'gaunt']),
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    pairs: pairsOf(['black', 'raven'], ['red', 'ginger'], ['fair', 'blond'], ['white', 'snow-white']),
    text: '{x} {scratches|scratched} at {his} {v} hair with the end of a pencil.',
  },
  {
    kind: 'synonym',
    slot: 'profession.trade',
    pairs: pairsOf(['doctor', 'physician'], ['solicitor', 'lawyer'], ['vet', 'animal doctor'], ['teacher', 'schoolteacher']),
    text: '{x} {has|had} only ever wanted to be one thing, and that {is|was} what {he} {is|was}: {an v}.',
  },
  {
    kind: 'synonym',
    slot: 'object.suitcase',
    pairs: pairsOf(['red', 'scarlet'], ['purple', 'violet'], ['black', 'jet-black'], ['grey', 'slate-coloured']),
  },
  {
    kind: 'synonym',
    slot: 'kinship.children',
    pairs: pairsOf(['two daughters', 'two girls'], ['four sons', 'four boys'], ['one son', 'one boy']),
  },
  {
    kind: 'synonym',
    slot: 'quantity.crew',
    pairs: pairsOf(['twelve', 'a dozen'], ['twenty', 'a score'], ['six', 'half a dozen']),
    text: 'There {are|were} exactly {v} people in the crew of the shuttle, and each of them {snores|snored} in a different key.',
  },
  {
    kind: 'synonym',
    slot: 'time.hour',
    pairs: pairsOf(['noon', 'twelve'], ['nine in the evening', 'nine at night'], ['three in the morning', 'three']),
    text: 'It {is|was} {v}, and still no answer.',
  },
  {
    kind: 'synonym',
    slot: 'hand.dominant',
    pairs: pairsOf(['left', 'southpaw']),
    text: 'A born {v}, {x} {has|had} always been trouble at table tennis.',
  },
];

export const other: readonly NegativeWording[] = [...twoPeople, ...metaphor, ...nickname, ...sceneBreak, ...rounding, ...synonym];
