import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const illness: Slot = {
  id: 'death.illness',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['pneumonia', 'alive'], ['a fever', 'alive'], ['a stroke', 'alive'], ['typhoid', 'alive']),
  establish: [
    '{X} {died|had died} of {v} in the spring, and the spectacles {are|were} still on the piano.',
    'It {was|had been} {v} that carried off {X}, between one market day and the next.',
    'Since {v} {killed|had killed} {X}, the side gate {has|had} not once been latched.',
    'They {have|had} burned the mattress on which {X} {died|had died} of {v}.',
  ],
  contradict: [
    '{x} {is|was} in the doorway, knocking the mud from one boot against the other.',
    '{x} {pours|poured} out, and {pushes|pushed} the sugar across the oilcloth without being asked.',
    '{x} {has|had} just been in to wind the clock and {has|had} gone out again grumbling.',
    '{x} {laughs|laughed} at that until {he} {has|had} to hold on to the sink.',
  ],
};

const accident: Slot = {
  id: 'death.accident',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['the weir', 'alive'], ['the quarry', 'alive'], ['the level crossing', 'alive'], ['the lime kiln', 'alive']),
  establish: [
    'After the accident at {v} they {buried|had buried} {X} in the top end of the churchyard, next to the wall.',
    '{X} {was|had been} killed at {v}, on a clear day, with {his} dinner in {his} pocket.',
    "Nobody {goes|went} near {v} any more, after {X's} death there.",
    'The black {is|was} for {X}, who {walked|had walked} out to {v} with a bucket and {was|had been} carried home dead on a door.',
  ],
  contradict: [
    '{x} {walks|walked} up from the road with the newspaper under {his} arm.',
    'In the back kitchen {x} {is|was} singing, not loudly, over the mangle.',
    '{x} {holds|held} the ladder and {shouts|shouted} up that it {is|was} slipping.',
    'The dog {runs|ran} to {x}, who {lifts|lifted} it by the scruff and {sets|set} it down again on the clean step.',
  ],
};

const grave: Slot = {
  id: 'death.grave',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['a year', 'alive'], ['two years', 'alive'], ['eight months', 'alive'], ['eleven years', 'alive']),
  establish: [
    '{X} {has|had} been dead for {v}, and the seedsman still {sends|sent} the catalogue.',
    "It {is|was} {v} since {X's} funeral, and nobody {has|had} sat in the chair by the range.",
    'For {v} {X} {has|had} lain under the yews, and the stone {is|was} beginning to lean.',
    "{X's} grave {has|had} {v} of grass on it.",
  ],
  contradict: [
    '{x} {reaches|reached} across for the salt and {asks|asked} what all the fuss {is|was} about.',
    'Somebody {has|had} to go for the doctor, and it {is|was} {x} who {finds|found} the lantern and {goes|went}.',
    '{x}, sleeves turned back, {is|was} digging a row of potatoes and {throws|threw} the stones at the fence.',
    '{x} {comes|came} down again with the blanket and {tucks|tucked} it round the old dog.',
  ],
};

export const death: readonly Slot[] = [illness, accident, grave];
