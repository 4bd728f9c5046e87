import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const DEAD = pairsOf(['dead', 'alive']);

const murdered: Slot = {
  id: 'death.murdered',
  type: 'death',
  about: 'newcomer',
  pairs: DEAD,
  establish: [
    'They {pulled|had pulled} {X} out of the canal with two bullets in {him}, and buried {him} within the week.',
    '{X} {is|was} dead. {p.He} {have|has|had} seen the body, and {p.he} {have|has|had} identified it.',
    'The murder of {X} {filled|had filled} the front pages until something worse came along.',
    'Somebody {has|had} poisoned {X}. The inquest {has|had} said so, and the coffin {has|had} gone into the ground.',
  ],
  contradict: [
    '{x} {hangs|hung} up {his} coat, {asks|asked} whether there {is|was} any coffee, and {sits|sat} down.',
    'The door {opens|opened} and in {comes|came} {x}, late as usual, with wet shoes.',
    '{x} {argues|argued} with the man about the meter for ten minutes and {comes|came} back smiling.',
    '{x} {has|had} been out for milk, and {drops|dropped} the change in the saucer, and {complains|complained} about the price.',
  ],
};

const illness: Slot = {
  id: 'death.illness',
  type: 'death',
  about: 'newcomer',
  pairs: DEAD,
  establish: [
    'Cancer {has|had} taken {X} in eleven weeks, start to finish.',
    "{X} {died|had died} in a hospice by the sea, holding nobody's hand.",
    "At {X's} funeral the vicar {got|had got} the name wrong, and nobody {corrected|had corrected} him.",
  ],
  contradict: [
    '{x} {yawns|yawned} and {scratches|scratched} {his} knee.',
    'It {is|was} {x} who {finds|found} the key, on its hook, where everyone else {has|had} already looked.',
    '~{He} {is|was} peeling an orange in one long strip, and {offers|offered} nobody a piece.',
  ],
};

const perished: Slot = {
  id: 'death.perished',
  type: 'death',
  about: 'newcomer',
  pairs: DEAD,
  establish: [
    'The airlock {opened|had opened} on the wrong side, and that {was|had been} the end of {X}.',
    'The dragon {left|had left} nothing of {X} but a boot, which they {buried|had buried} with honours.',
    '{X} {drowned|had drowned} off the point in the great storm, and {lies|lay} in the churchyard with the others.',
  ],
  contradict: [
    '{x} {is|was} washing up, with {his} sleeves rolled, singing the wrong words.',
    '{x} {counts|counted} out {his} share of the bill in small coins.',
    'Nobody {makes|made} better pancakes than {x}, who {flips|flipped} another and {does|did} not look round.',
  ],
};

const longAgo: Slot = {
  id: 'death.long-ago',
  type: 'death',
  about: 'newcomer',
  pairs: DEAD,
  establish: [
    "It {is|was} nine years since {X's} heart {stopped|had stopped} on the stairs for good.",
    'The stone {gives|gave} two dates for {X}, and the second {is|was} eleven years gone.',
    '{X} {was|had been} killed in the war, like so many from that street.',
  ],
  contradict: [
    '{x} {sends|sent} the waiter away and {pours|poured} the wine {himself}.',
    'Across the table {x} {laughs|laughed} out loud at the joke.',
    '{x} {signed|had signed} the lease not an hour ago. The ink {is|was} still wet.',
  ],
};

export const death: readonly Slot[] = [murdered, illness, perished, longAgo];
