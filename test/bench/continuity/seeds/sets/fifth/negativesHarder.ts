import type { NegativeWording } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const twoPeople: readonly NegativeWording[] = [
  { kind: 'two-people', slot: 'appearance.eyes', text: 'It {is|was} {o.X}, not {x}, who {has|had} the {v} eyes.' },
  {
    kind: 'two-people',
    slot: 'hand.handed',
    text: '{o.X}, on the next stool to {x}, {is|was} {v}-handed, and their elbows {keep|kept} meeting.',
  },
  { kind: 'two-people', slot: 'profession.trade', text: '{o.X} {is|was} {an v}, and {has|had} brought his tools.' },
  { kind: 'two-people', slot: 'death.illness', text: 'The other {last}, {o.x}, {is|was} waiting in the kitchen with his hat on.' },
  { kind: 'two-people', slot: 'quantity.languages', text: '{o.X} {speaks|spoke} {v} languages, and {x} {is|was} a little jealous.' },
  { kind: 'two-people', slot: 'naming.nickname', text: '{o.X} {answers|answered} to {v}, and {has|had} it painted on his oar.' },
  {
    kind: 'two-people',
    slot: 'kinship.sisters',
    text: '{o.X} {has|had} {v} sisters, and {drags|dragged} one or another of them into every conversation.',
  },
];

const metaphor: readonly NegativeWording[] = [
  {
    kind: 'metaphor',
    slot: 'profession.trade',
    text: "When it {comes|came} to other people's feelings, {x} {is|was} a butcher.",
    pairs: pairsOf(['lawyer', '-'], ['schoolteacher', '-'], ['engraver', '-']),
  },
  {
    kind: 'metaphor',
    slot: 'appearance.eyes',
    text: "{x's} eyes {go|went} black with rage.",
    pairs: pairsOf(['brown', '-'], ['grey', '-'], ['green', '-']),
  },
  {
    kind: 'metaphor',
    slot: 'death.years',
    text: '{x} {goes|went} on talking out of every drawer in the house: the labels, the string, the lists.',
  },
  { kind: 'metaphor', slot: 'hand.arm', text: "{o.X} {has|had} been {x's} right hand for years.", pairs: pairsOf(['right', 'right']) },
  { kind: 'metaphor', slot: 'appearance.height', text: 'Under that look {x} {is|was} two inches tall.' },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: 'There {is|was} all of {v} in the smile that {p.x} {get|gets|got} from the window opposite.',
  },
  {
    kind: 'metaphor',
    slot: 'kinship.only',
    text: 'The river {is|was} the one sister {x} {has|had}, and they {quarrel|quarrelled} like sisters.',
  },
  { kind: 'metaphor', slot: 'hand.ear', text: 'To anything that {sounds|sounded} like advice {x} {is|was} deaf on both sides.' },
];

const nickname: readonly NegativeWording[] = [
  {
    kind: 'nickname',
    slot: 'naming.first',
    establish: "The landlady's name {is|was} Constance Pettifer, cut down to Connie by everyone who {owes|owed} her no rent.",
    text: 'Connie Pettifer {has|had} left the key under the pot.',
  },
  {
    kind: 'nickname',
    slot: 'naming.family',
    establish: 'The new clerk, {x} Maguire, {has|had} become Mac to the whole counter within the week.',
    text: 'Mac {holds|held} the envelope up to the light.',
  },
  { kind: 'nickname', slot: 'naming.nickname', text: '{V} {pulls|pulled} in the oars and {sits|sat} there dripping.', pairs: 'same' },
  {
    kind: 'nickname',
    slot: 'naming.spelling',
    establish: 'Elisabeth {last}, who {is|was} Lisbeth to her customers, {keeps|kept} the shop by the bridge.',
    text: 'Lisbeth {last} {weighs|weighed} out the sugar.',
  },
  {
    kind: 'nickname',
    slot: 'appearance.hair',
    establish: '{X} {is|was} known as Blackie, after a dog {he} once had; {his} own hair {is|was} as fair as straw.',
    text: '"Blackie!" somebody {calls|called}, and {x} {turns|turned} {his} fair head.',
  },
  {
    kind: 'nickname',
    slot: 'naming.first',
    establish: 'The landlady {is|was} Agnes Quayle on the rent book and Nessie on the stairs.',
    text: 'Mrs. Quayle {laughs|laughed}, and for a moment she {is|was} simply Nessie, with flour to the elbows.',
  },
  {
    kind: 'nickname',
    slot: 'naming.nickname',
    establish: 'Everyone {calls|called} {X} the Bishop, for the way {he} {says|said} grace.',
    text: 'The Bishop {has|had} the last of the potatoes.',
  },
];

const sceneBreak: readonly NegativeWording[] = [
  {
    kind: 'scene-break',
    slot: 'time.hour',
    text: 'It {is|was} {v} the next day before {p.x} {find|finds|found} the key.',
    sceneBreak: true,
  },
  { kind: 'scene-break', slot: 'weekday.day', text: '{V} {comes|came}, and with it the rain.', sceneBreak: true },
  { kind: 'scene-break', slot: 'time.part', text: 'By morning the street {is|was} full of carts.', sceneBreak: true },
  {
    kind: 'scene-break',
    slot: 'time.season',
    text: 'It {is|was} {v} when {p.x} next {see|sees|saw} that wall, and the roses {are|were} out.',
    sceneBreak: true,
  },
  { kind: 'scene-break', slot: 'weekday.sunday', text: '{V} {begins|began} with a queue outside the bank.', sceneBreak: true },
  {
    kind: 'scene-break',
    slot: 'weekday.inspector',
    text: 'In the end the inspector {comes|came} on {v}, with apologies.',
    sceneBreak: true,
  },
];

export const harder: readonly NegativeWording[] = [...twoPeople, ...metaphor, ...nickname, ...sceneBreak];
