/** Parts of the body, each with those that a mark on it may be said to be on as well. */
const NEIGHBOURS = new Map(
  `face: cheek cheekbone chin jaw jawline lip nose nostril forehead brow eyebrow temple eye mouth bridge
cheek: cheekbone jaw jawline lip nostril nose ear eye mouth
cheekbone: eye temple ear nose
chin: jaw jawline lip throat mouth
jaw: jawline neck throat ear earlobe lip
jawline: neck throat ear earlobe
lip: nose nostril mouth
forehead: brow eyebrow temple scalp bridge
brow: eyebrow temple eye scalp bridge
eyebrow: temple eye bridge
temple: eye ear scalp
nose: bridge nostril
ear: earlobe neck
neck: throat collarbone shoulder back spine
throat: collarbone chest
collarbone: shoulder chest breast
shoulder: back arm chest
arm: forearm elbow wrist hand sleeve
forearm: elbow wrist sleeve
wrist: hand palm sleeve
hand: palm thumb finger forefinger knuckle
palm: thumb finger
thumb: knuckle
finger: forefinger knuckle
leg: thigh knee shin calf ankle hip foot
thigh: hip knee
shin: knee ankle calf
calf: ankle knee
foot: ankle heel
hip: side belly stomach
side: ribs chest back belly stomach
chest: breast ribs
ribs: breast back stomach
belly: stomach
back: spine`
    .split('\n')
    .map((line): [string, readonly string[]] => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 2).split(' ')]),
);

/** A scar from eye to lip is on the cheek too. */
function areNear(one: string, other: string): boolean {
  return one === other || NEIGHBOURS.get(one)?.includes(other) === true || NEIGHBOURS.get(other)?.includes(one) === true;
}

const SEEN = /^(?:neck|throat|ear|earlobe|collarbone|hand)$/u;

/** Whether what is said to have no mark is where one was told of. */
function isBare(bare: string, place: string): boolean {
  const [none, marked] = [bare, place].map((each) => each.replace(/^none ?/u, '').replace(/^(?:left|right) /u, ''));
  if (place.startsWith('none')) return false;
  if (none === '' || none === 'body' || none === 'flesh') return true;
  if (none === 'skin' || none === 'complexion') return areNear('face', marked ?? '') || SEEN.test(marked ?? '');
  return areNear(none ?? '', marked ?? '');
}

/** Whether "left cheek" and "chin" are two places; a side that is not told may be either. */
export function placesDiffer(one: string, other: string): boolean {
  if (one.startsWith('none')) return isBare(one, other);
  if (other.startsWith('none')) return isBare(other, one);
  const sides = [one, other].map((place) => /^(?:left|right)(?= )/u.exec(place)?.[0]);
  const areOpposite = sides[0] !== undefined && sides[1] !== undefined && sides[0] !== sides[1];
  const part = (place: string): string => place.replace(/^(?:left|right) /u, '');
  return areOpposite || !areNear(part(one), part(other));
}
