import type { Host } from '../../../model.js';

/** Horror, past first. */
export const FENN: Host = {
  id: 'tenth-fenn',
  split: 'test',
  tense: 'past',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Nora', last: 'Whitlock', sex: 'f' },
  people: [
    { first: 'Gwen', last: 'Pallister', sex: 'f' },
    { first: 'Desmond', last: 'Crake', sex: 'm' },
  ],
  text: `
@I had the keys to Lower Fenn from the agent on a wet afternoon in October, and by nightfall I had found out why he would not come up the drive with me.

It was not much. It was a child's wooden horse on the mat inside the front door, facing out. I picked it up and put it on the hall table, and went to look for the fuse box.

When I came back it was on the mat.

* * *

Gwen Pallister and Desmond Crake came out to help me clear the place. I had told them about the damp and the stairs. I had not told them about the horse, which was in the boot of my car with a blanket over it.

We began at the top. There was an attic full of hatboxes, and in every hatbox there was another one, and in the smallest of each set a folded paper with nothing written on it.

Desmond stacked them on the landing. He was whistling when he started and had stopped by the time he was done, and he did not seem to know it.

"Who lived here?" asked Gwen.

"Nobody the agent would put a name to," I said.

She ran a cloth along the banister and looked at what came off. It was not dust. It was fine and yellow, like pollen, and it smelled of nothing at all.

I took the rooms along the passage one at a time. They had been left in good order, the beds made, the jugs turned upside down on their saucers, and in each of them the chair had been moved to face the wall.

I turned the chairs round. It seemed the natural thing to do. In the last room I sat down for a moment to get my breath, and saw that from there one looked straight into the mirror on the passage wall, and that the mirror showed the foot of the attic stairs.

There was something small on the bottom step.

I did not shout. I got up and went along the passage with my cloth in my hand, like a woman who has remembered something on the stove, and there was the horse, dry and clean, with its painted eye on me.

"Is that yours, Nora?" said Desmond, behind me.

"It was in the car."

"The car's locked. I locked it for you."

"I know you did," I said.

Gwen came down from the attic with a hatbox under her arm. She looked at the horse and at us, and then she did what I ought to have done on the mat at the very beginning. She got down on her knees and asked it what it wanted.

Nothing happened for so long that I almost laughed. Then, along the passage, one after another, quite gently, I heard the chairs being turned back.

We counted them without meaning to. When the last had scraped into its place the whole house seemed to let out its breath, and from the wall that the chairs were facing there came a sound like a fingernail being drawn down a sheet of paper.

Desmond found the seam. Under the paper there was a door no higher than my waist, and it had been nailed shut and painted over and papered and painted again. He went for the crowbar. Neither of us told him not to.

The nails came out easily. They were wet, and they left yellow on the floor where they fell.

Behind the door was a cupboard, and in the cupboard a shelf, and on the shelf a row of wooden animals, two by two, worn pale with handling. There was a gap in the row. I did not need to be told what went there.

I set the horse in its place beside the other. The wood was warm. I had the clear impression, which I have never been able to explain to anyone, of having put something into a hand.

Then I shut the little door, and we stood with our backs against it, all of us, and listened to somebody on the other side beginning to play.

* * *

@We were out of the house before dark. Gwen drove, because I could not keep my mind on the road, and not a word was said until the lights of the town.

I sold it in the spring. I wrote everything down for the buyers and had them sign that they had read it, and on the last evening I went up alone and wallpapered the passage myself.

I left the chairs as they were.
`,
};
