import type { NegativeWording, Pair, Vars } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

/** A known change, another person, another name or another word for the same. */
const only = (vars: Vars): Pair => [vars, vars];
const ALMOST_TENS: readonly Pair[] = [only(ageVars(39)), only(ageVars(58)), only(ageVars(48)), only(ageVars(69))];

export const known: readonly NegativeWording[] = [
  { kind: 'told-change', slot: 'appearance.crop', text: '{x} {has|had} dyed it since: the hair under the hat {is|was} {v} now.' },
  {
    kind: 'told-change',
    slot: 'object.front-door',
    text: '{x} {has|had} had the painters in, and {his} front door {is|was} {v} these days.',
  },
  {
    kind: 'told-change',
    slot: 'object.mount',
    text: '{x} {has|had} bought back {his} {v}, at a loss, and {rides|rode} up on it to show them.',
  },
  {
    kind: 'told-change',
    slot: 'profession.living',
    text: 'All that {is|was} over: these days {x} {makes|made} {his} living {v}, and {sleeps|slept} better for it.',
  },
  {
    kind: 'told-change',
    slot: 'kinship.single',
    text: '{x} {has|had} surprised everybody since by marrying after all; {his} {spouse} {is|was} upstairs, unpacking.',
  },
  {
    kind: 'told-change',
    slot: 'object.harmonium',
    text: "It {has|had} taken six of them and a roller, that week, but {x's} harmonium {is|was} {v} now, and out of tune.",
  },
  {
    kind: 'told-change',
    slot: 'naming.ferry',
    between:
      'The wedding {has|had} been a quiet one, between two crossings, and the ferry-keeper, {x}, {is|was} trying out the new surname that {has|had} come with it.',
  },
  {
    kind: 'told-change',
    slot: 'quantity.hives',
    between:
      'Some bees {have|had} changed hands since: {x} {has|had} been to market, and the number of {his} hives {is|was} no longer what it {was|had been}.',
    text: 'It {is|was} {v} hives now that {x} {has|had} to see to, after the bargain at the market.',
  },

  {
    kind: 'two-people',
    slot: 'appearance.family-eyes',
    text: '{o.X}, on the other hand, {has|had} {v} eyes, and {keeps|kept} them on {x}.',
  },
  {
    kind: 'two-people',
    slot: 'kinship.only',
    text: '{o.X} {has|had} {an v} in Sallow who {sends|sent} him cheeses, and {x} {hears|heard} about it with envy.',
  },
  {
    kind: 'two-people',
    slot: 'hand.sleeve',
    text: '{o.X} {has|had} lost his {v} arm, and between them he and {x} {can|could} tie a bow.',
  },
  { kind: 'two-people', slot: 'age.candles', text: '{o.X} {is|was} {v}, and {lets|let} {x} carry the heavy end.' },
  { kind: 'two-people', slot: 'profession.trade', text: "{x's} lodger, {o.X}, {is|was} {an v}, and {pays|paid} on the nail." },
  {
    kind: 'two-people',
    slot: 'quantity.hives',
    text: '{o.X} {has|had} {v} hives on the other side of the hedge, and {x} {suspects|suspected} them of robbing.',
  },
  {
    kind: 'two-people',
    slot: 'naming.schoolmistress',
    text: 'The schoolmistress {has|had} a sister, {v} {last}, who {paints|painted} shells.',
  },
  {
    kind: 'two-people',
    slot: 'object.front-door',
    text: "Next door to {x's}, at {o.X's}, the front door {is|was} {v}, and the knocker {is|was} a fish.",
  },

  {
    kind: 'nickname',
    slot: 'naming.schoolmistress',
    establish: 'The village schoolmistress, {v} {last}, Nell to anyone who {has|had} shared a bench with her, {is|was} ruling lines.',
    text: 'Nell {last} {rings|rang} the school bell with a kind of malice.',
    pairs: pairsOf(['Ellen', 'Nell'], ['Eleanor', 'Nell'], ['Helen', 'Nell']),
  },
  {
    kind: 'nickname',
    slot: 'naming.schoolmistress',
    text: 'From the road two old friends {shout|shouted} for {v} {last}, and the schoolmistress {laughs|laughed} and {shuts|shut} the window of the schoolroom.',
    pairs: pairsOf(['Margaret', 'Maggie'], ['Elizabeth', 'Lizzie'], ['Catherine', 'Kitty'], ['Susannah', 'Susie']),
  },
  {
    kind: 'nickname',
    slot: 'naming.cook',
    text: '{v}, as the scullery {calls|called} the cook when the door {is|was} shut, {is|was} skinning an eel at the long table in the Hall.',
    pairs: pairsOf(['Catherine', 'Cath'], ['Philip', 'Pip'], ['Jeffrey', 'Jeff'], ['Josephine', 'Jo']),
  },
  {
    kind: 'nickname',
    slot: 'naming.ferry',
    text: 'The Admiral, as {x} {is|was} called by everybody under twelve, {brings|brought} the ferry in to the Sallow bank stern first.',
  },
  {
    kind: 'nickname',
    slot: 'naming.lane',
    establish: 'In the lane {X} {is|was} {v}; on the rent book, and nowhere else, {he} {is|was} {X}.',
    text: 'The rent book {says|said} {X}, and {v} {signs|signed} it so.',
    pairs: 'same',
  },
  {
    kind: 'nickname',
    slot: 'naming.lane',
    establish: 'The whole lane {calls|called} {X} {v}, and {has|had} done since {he} {is|was} six.',
    text: '{v} {is|was} at the pump, swearing at it, and {answers|answered} to {last} only when the doctor {calls|called}.',
    pairs: 'same',
  },

  { kind: 'scene-break', slot: 'weekday.now', sceneBreak: true },
  { kind: 'scene-break', slot: 'time.clock', sceneBreak: true, text: 'It {is|was} {v} on the following day before anybody {comes|came}.' },
  { kind: 'scene-break', slot: 'time.daypart', sceneBreak: true },
  {
    kind: 'scene-break',
    slot: 'time.season-within',
    sceneBreak: true,
    text: '{V} {has|had} come round before the roof {is|was} mended, and the bucket {stands|stood} on the landing yet.',
  },
  { kind: 'scene-break', slot: 'time.daypart', sceneBreak: true, text: 'By the {v} of the next day the swelling {has|had} gone down.' },
  {
    kind: 'scene-break',
    slot: 'weekday.now',
    sceneBreak: true,
    text: 'On {v} it {rains|rained}, and they {do|did} what they {can|could} indoors.',
  },

  {
    kind: 'rounding',
    slot: 'age.candles',
    text: '{x} {is|was} nearly {decade}, and {dances|danced} better than the young ones.',
    pairs: ALMOST_TENS,
  },
  {
    kind: 'rounding',
    slot: 'age.candles',
    text: 'One {does|did} not, rising {decade}, go up on a roof; but {x} {does|did}.',
    pairs: ALMOST_TENS,
  },
  {
    kind: 'rounding',
    slot: 'quantity.hives',
    text: "A dozen hives or so {stand|stood} about in {x's} garden.",
    pairs: [only({ v: 'eleven' }), only({ v: 'twelve' }), only({ v: 'thirteen' })],
  },
  {
    kind: 'rounding',
    slot: 'quantity.cellar',
    text: "It {is|was} some twenty steps down to {x's} cellar, and the coal {is|was} at the far end.",
    pairs: [only({ v: 'nineteen' }), only({ v: 'twenty-one' })],
  },
  {
    kind: 'rounding',
    slot: 'time.clock',
    establish: 'It {wants|wanted} three minutes to {v} when the kettle {boils|boiled} over.',
    text: 'It {is|was} about {v}, and nobody {has|had} come.',
    pairs: 'same',
  },
  {
    kind: 'rounding',
    slot: 'quantity.almshouses',
    text: 'The almshouses at Sallow, ten or thereabouts, {have|had} their washing out.',
    pairs: [only({ v: 'nine' }), only({ v: 'eleven' })],
  },
  {
    kind: 'rounding',
    slot: 'age.tens',
    text: '{x} {is|was} getting on for {under}.',
    pairs: [
      only({ v: 'sixties', over: 'sixty', under: 'seventy', n: '67' }),
      only({ v: 'forties', over: 'forty', under: 'fifty', n: '47' }),
    ],
  },

  {
    kind: 'synonym',
    slot: 'appearance.crop',
    pairs: pairsOf(['fair', 'blond'], ['red', 'ginger'], ['black', 'jet-black'], ['light brown', 'mousy']),
  },
  {
    kind: 'synonym',
    slot: 'profession.trade',
    pairs: [
      [
        { v: 'chemist', w: 'dispensary' },
        { v: 'druggist', w: 'dispensary' },
      ],
      [
        { v: 'smith', w: 'forge' },
        { v: 'blacksmith', w: 'forge' },
      ],
    ],
  },
  { kind: 'synonym', slot: 'object.front-door', pairs: pairsOf(['scarlet', 'bright red'], ['navy', 'dark blue'], ['emerald', 'green']) },
  {
    kind: 'synonym',
    slot: 'appearance.stature',
    pairs: [
      [
        { v: 'short', w: 'shorter' },
        { v: 'small', w: 'smaller' },
      ],
      [
        { v: 'stumpy', w: 'stumpier' },
        { v: 'short', w: 'shorter' },
      ],
    ],
  },
  {
    kind: 'synonym',
    slot: 'age.candles',
    text: '{x} {has|had} come to {v} years and {has|had} outlived three doctors.',
    pairs: [
      [ageVars(62), { v: 'threescore and two' }],
      [ageVars(65), { v: 'five and sixty' }],
      [ageVars(74), { v: 'seventy and four' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'quantity.hives',
    text: '~{He} {owns|owned} {v} hives and no gloves.',
    pairs: pairsOf(['six', 'half a dozen'], ['twelve', 'a dozen']),
  },
];
