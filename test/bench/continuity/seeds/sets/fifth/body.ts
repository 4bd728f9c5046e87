import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const sides = pairsOf(['left', 'right'], ['right', 'left']);
const sameSide = pairsOf(['left', 'left'], ['right', 'right']);

const handed: Slot = {
  id: 'hand.handed',
  type: 'hand',
  about: 'anyone',
  pairs: sides,
  establish: [
    '{X} {is|was} {v}-handed.',
    '{X} {does|did} {his} writing with the {v} hand, the paper turned almost sideways, and {does|did} not look up from it.',
    '~The scissors {have|had} been made for {v}-handed people, so that for once {he} {can|could} cut a straight line.',
    'It {is|was} the {v} hand that {X} {uses|used} for anything that {matters|mattered}: pens, knives, locks.',
  ],
  contradict: [
    '{x} {signs|signed} {his} name with the {v} hand, the one {he} {does|did} everything with.',
    'Being {v}-handed, {x} {takes|took} the end of the bench.',
    '~Along the edge of {his} {v} hand there {is|was} ink, as there {is|was} on anybody who {writes|wrote} with that one.',
    '~Throwing, writing, dealing cards: it {is|was} all one to {him}, so long as it {is|was} the {v} hand that {does|did} it.',
  ],
};

const arm: Slot = {
  id: 'hand.arm',
  type: 'hand',
  about: 'newcomer',
  pairs: sameSide,
  establish: [
    '{X} {wears|wore} the empty {v} sleeve pinned up to the shoulder, and {eats|ate} with a fork that {has|had} been sharpened along one edge.',
    '{X} {has|had} no {v} arm.',
    '~A machine at the mill {had|had had} {his} {v} arm off above the elbow when {he} was nineteen.',
    '{X} {has|had} left the {v} hand behind, arm and all, in a threshing machine, and {manages|managed} with the other.',
  ],
  contradict: [
    '{x} {puts|put} both hands flat on the table and {leans|leaned} on them.',
    '{x} {reaches|reached} out {his} {v} hand and {catches|caught} the plate before it {can|could} fall.',
    '~{He} {turns|turned} back {his} cuffs and {holds|held} {his} fingers over the stove, all ten of them spread.',
    '{x} {claps|clapped}, loudly, with both hands, until somebody {tells|told} {him} to stop.',
  ],
};

const leg: Slot = {
  id: 'hand.leg',
  type: 'hand',
  about: 'newcomer',
  pairs: sides,
  establish: [
    '{X} {is|was} lame in the {v} leg.',
    '{X} {lowers|lowered} {himself} on to the step, the stiff {v} leg straight out before {him}.',
    '~{He} {wears|wore} out the {v} shoe in half the time, from the way {he} {drags|dragged} that foot.',
    "It {is|was} {X's} {v} leg that the horse {rolled|had rolled} on, and {he} {has|had} limped on it ever since.",
  ],
  contradict: [
    '{x} {rubs|rubbed} {his} {v} knee, the lame one, and {says|said} that it {will|would} pass.',
    "{x's} bad leg {is|was} the {v} one, and stairs {are|were} hard on it.",
    '~Going downhill {he} {takes|took} {his} weight on the sound side and {lets|let} the crippled {v} foot come after as it {can|could}.',
    '{x} {limps|limped}; the {v} leg {has|had} never mended.',
  ],
};

const ear: Slot = {
  id: 'hand.ear',
  type: 'hand',
  about: 'newcomer',
  pairs: sides,
  establish: [
    '{X} {turns|turned} {his} good ear to the speaker, the {v} one being no use to {him}, and {asks|asked} to have it again.',
    '{X} {is|was} deaf in the {v} ear and {hears|heard} well enough with the other.',
    '~{He} {sleeps|slept} with the {v} ear uppermost, the dead one, so that nothing {can|could} wake {him}.',
    '{X} {has|had} been stone deaf on the {v} side since the measles, and only on that side.',
  ],
  contradict: [
    '{x} {can|could} hear nothing with {his} {v} ear and everything with the other.',
    '{x} {keeps|kept} {his} deaf side to the wall, which {means|meant} sitting with the {v} shoulder against the panelling.',
    "~The explosion {has|had} done for {his} {v} ear, though the other {is|was} as sharp as a cat's.",
    'If one {wants|wanted} {x} to hear a thing, one {does|did} not say it into the {v} ear, which {is|was} only there for show; the other {is|was} a good one.',
  ],
};

const years: Slot = {
  id: 'death.years',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['two', '-'], ['eleven', '-'], ['six', '-']),
  establish: [
    '{X} {has|had} been dead for {v} years.',
    'Nobody {has|had} wound the clock on the landing since {X} {died|had died}, {v} years back.',
    "There {is|was} moss by now in the letters of {X's} name on the gravestone, and someone {has|had} left paper flowers.",
    '{X} {lies|lay} in the churchyard, {v} years buried, next to the wall.',
  ],
  contradict: [
    'The tray {is|was} heavy, and {x} {has|had} to shoulder the door open.',
    '{x} {opens|opened} the door and {asks|asked} if there {is|was} any tea.',
    'It {is|was} {x} who {laughs|laughed} first, and then all of them.',
    "{x's} coat {hangs|hung} dripping on the hook, and {x} {stands|stood} at the stove beneath it in {his} stockinged feet.",
  ],
};

const drowned: Slot = {
  id: 'death.drowned',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['-', '-']),
  establish: [
    "{X's} mother {has|had} not eaten fish since the day the nets {brought|had brought} in {his} body.",
    "{X} {drowned|had drowned} off the point, and they {buried|had buried} {him} at St. Anne's.",
    "On the lifeboat board, among the lost, the paint of {X's} name {is|was} newer than the rest.",
    'The boat {came|had come} home without {X}; a week later the tide {brought|had brought} {him} in, and the priest {said|had said} what there {was|had been} to say.',
  ],
  contradict: [
    '{x} {walks|walked} in with a basket of eels and {puts|put} it down by the door.',
    'Somebody {has|had} to hold the lantern, so {x} {holds|held} it.',
    'Between the two of them on the bench, peeling an orange, {sits|sat} {x}.',
    '~{He} {shakes|shook} the wet off {his} hat and {begins|began} at once to complain of the price of rope.',
  ],
};

const illness: Slot = {
  id: 'death.illness',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['a fever', '-'], ['a stroke', '-'], ['pneumonia', '-']),
  establish: [
    '{X} {died|had died} of {v}.',
    "They {have|had} let {X's} room since {his} funeral, to a man who {plays|played} the flute.",
    'The doctor {has|had} written {v} on the death certificate, and over it the name, {X}.',
    'After {v} {carried|had carried} off {X}, the house {was|had been} sold to pay for the coffin.',
  ],
  contradict: [
    'A chair {scrapes|scraped}; {x} {has|had} got up to see to the fire, grumbling.',
    '{x} {is|was} waiting in the kitchen with {his} hat on.',
    "There {are|were} crumbs on {x's} chin, and {he} {is|was} reaching for a third slice.",
    "The dog {lies|lay} across {x's} feet, and every so often {he} {bends|bent} down to scratch its ears.",
  ],
};

export const body: readonly Slot[] = [handed, arm, leg, ear, years, drowned, illness];
