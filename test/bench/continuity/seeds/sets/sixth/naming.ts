import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const first: Slot = {
  id: 'naming.first',
  type: 'naming',
  sex: 'f',
  about: 'newcomer',
  pairs: pairsOf(['Margaret', 'Dorothy'], ['Nell', 'Agnes'], ['Ruth', 'Winifred'], ['Constance', 'Judith']),
  establish: [
    'The postmistress {is|was} called {v} {last}.',
    '{v} {last}, the postmistress, {has|had} seen the envelope before anyone.',
    'Over the post office door {is|was} painted, in letters a foot high, the name of the postmistress: {v} {last}.',
    'There {is|was} no getting a stamp after five out of {v} {last}, who {has|had} run the post office single-handed for nineteen years.',
  ],
  contradict: [
    'The postmistress, {v} {last}, {pulls|pulled} down the blind.',
    'Behind the grille {v} {last}, postmistress, {licks|licked} a thumb and {counts|counted} the notes again.',
    'People who {want|wanted} a favour of the postmistress {call|called} her {v} and not Mrs. {last}.',
    'The postmistress {was|had been} christened {v}, and so {v} {last} {is|was} what {he} {puts|put} at the foot of every official form.',
  ],
};

const family: Slot = {
  id: 'naming.family',
  type: 'naming',
  sex: 'm',
  about: 'newcomer',
  pairs: pairsOf(['Pruitt', 'Harker'], ['Oakley', 'Sandford'], ['Vane', 'Tillotson'], ['Abernathy', 'Coyle']),
  establish: [
    "The verger's name {is|was} {x} {v}.",
    '{x} {v}, the verger, {has|had} left the keys on the font again.',
    'A brass plate by the vestry door {says|said} {x} {v}, Verger, and {he} {polishes|polished} it {himself} on Saturdays.',
    'The parish {has|had} had only one verger in thirty years, and {x} {v} {does|did} not mean to be replaced.',
  ],
  contradict: [
    'The verger, {x} {v}, {pinches|pinched} out the candles one by one.',
    'The verger {signs|signed} the burial book in full, as the rector {likes|liked} it done: {x} {v}.',
    'There {are|were} {v}s in half the graves of the churchyard, and {x}, the verger, {is|was} the last to carry the name.',
    'Letters for the verger, {x}, never {get|got} the surname right, though {v} {is|was} easily spelled.',
  ],
};

const nick: Slot = {
  id: 'naming.nickname',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Midge', 'Bunny'], ['Sparrow', 'Lofty'], ['Cork', 'Tinker'], ['Pip', 'Spud']),
  establish: [
    'Everyone {calls|called} {X} {v}, and nobody {calls|called} {him} anything else.',
    'From the first day at school {X} {has|had} been {v} to friend and foe alike.',
    'In all {his} life {X} {has|had} had one nickname, and it {is|was} {v}.',
  ],
  contradict: [
    'The only nickname {x} {has|had} ever answered to {is|was} {v}.',
    '{x} {is|was} {v} to everybody, and always {has|had} been.',
    '~To the whole town {he} {is|was} {v}, as {he} {has|had} been since the cradle; some {do|did} not know that {he} {has|had} a proper name at all.',
  ],
};

const spelling: Slot = {
  id: 'naming.spelling',
  type: 'naming',
  sex: 'f',
  about: 'newcomer',
  pairs: [
    [
      { v: 'Catherine', l: 'with a C' },
      { v: 'Katherine', l: 'with a K' },
    ],
    [
      { v: 'Sara', l: 'without an H' },
      { v: 'Sarah', l: 'with an H' },
    ],
    [
      { v: 'Marian', l: "with two A's" },
      { v: 'Marion', l: 'with an O' },
    ],
  ],
  establish: [
    'The organist {is|was} one {v} {last}, who {insists|insisted} on being spelled {l}.',
    "On the organist's music case {is|was} stamped, in gilt, {v} {last}.",
    '{v} {last}, {l}, {plays|played} the organ at weddings and {takes|took} no fee.',
  ],
  contradict: [
    'It {is|was} {l} that the organist, {v} {last}, {spells|spelled} {his} name.',
    'The organist {has|had} {v} {last} printed on the cover of every hymn book {he} {owns|owned}.',
    "Someone {has|had} chalked the organist's name on the board, {v} {last}, and for once {has|had} got it right.",
  ],
};

export const naming: readonly Slot[] = [first, family, nick, spelling];
