import type { Host } from '../../../model.js';

export const slowRing: Host = {
  id: 'slow-ring',
  split: 'test',
  tense: 'present',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Juno', last: 'Adair', sex: 'f' },
  people: [
    { first: 'Piet', last: 'Lamb', sex: 'm' },
    { first: 'Sunniva', last: 'Rask', sex: 'f' },
  ],
  head: '---\ntitle: The Slow Ring\nstatus: second draft\n---\n\n',
  text: `
The orchard deck is the only place on the station where anything is allowed to be untidy. Juno comes here when she wants to think, and she has been coming here a great deal.

She ducks under the drip lines and finds Piet Lamb already there, flat on his back among the roots, with a torch between his teeth. Sunniva Rask is holding the panel for him and humming.

"It's doing it again," Sunniva says by way of greeting.

Juno does not need to ask what. She can feel it through the soles of her shoes: a hesitation, as though the whole ring has thought of something and lost the thread. Then the deck takes up its long slow turning once more, and the leaves settle.

There is a word for what a station does when it dies, and nobody on the orchard deck is going to say it. Instead they talk about bearings. They talk about dust in the housings and about the supply ship, which is late, and about the pears.

Piet wriggles out from among the roots and takes the torch from his mouth. He wipes it on his sleeve. Something in his expression makes Juno sit down on the edge of the nearest planter.

"It isn't the bearings," he says. He does not say it loudly. "The bearings are perfect. Something is telling them to slow down."

The silence that follows is not empty. It is full of the small sounds that the station makes, the ticking and trickling and sighing, and each of them seems to Juno to mean a little more than it did.

She thinks of the voice she has been hearing in the ducts. She has told no one about it. It is not a frightening voice. It sounds like somebody reading a list to themselves in another room.

Sunniva hangs the panel back on its hooks. One of them is bent, and she bends it straight with her thumb, and still the panel sits crooked. She gives it a look and leaves it.

"Who can talk to the bearings?" Juno asks.

"Nobody," Piet says. "The station can." He picks a leaf off his collar, turns it over and puts it in his pocket, as though it were evidence.

The deck hesitates again. This time it lasts long enough for a pear to come loose and drift, quite gently, past Juno's face. She catches it without thinking. When the weight returns, it returns all at once, and every branch on the deck nods.

None of them moves for a while. Juno finds that she is holding the pear against her chest like something that has to be kept warm.

"I've heard it," she says at last. "In the ducts. I think it's counting us."

Sunniva stops humming. Piet looks up at the grille over the planters, and then Sunniva does, and then, because there is nothing else to do, Juno does as well.

Behind the grille it is dark. A little air comes out of it, smelling of metal and of pears.

* * *

The ladder to the hub has a rung missing, and everybody on the station has a bruise to show for it. Juno climbs with the lamp clipped to her collar and tries not to think about how light she is becoming.

Below her Piet is muttering measurements. Sunniva has gone first. From time to time her boot scrapes on the metal, and a few flakes of paint come floating down the shaft.

The voice is clearer here. It is not exactly words. It has the rhythm of words, the way a song through a wall has the rhythm of one, and Juno catches herself nodding in time.

At the top they crowd into the lock together. There is barely room to turn round. Somebody has written a joke on the inside of the door, and somebody else has corrected the spelling.

"We could go back down," Piet says. "Write a report. Eat something."

"We could," Sunniva agrees, and pulls the lever.

The hub opens around them like the inside of a bell. It is white and perfectly clean, and nobody has been in it since the station was built. In the middle of it hangs a small tree.

Juno looks at it for a long moment before she understands. The roots have come in through the cable ducts. They have gone into every socket and behind every plate, as fine as hair, and where they touch the lights are green.

The tree is counting. She can hear it quite plainly. It counts as far as three and stops, and begins again, like someone who wants to be sure that everybody is home.

"Oh," says Sunniva, very quietly. She lets go of the rail.

Juno still has the pear. She holds it out, feeling foolish, and the nearest of the roots unrolls itself from the wall and reaches for it, and the ring, far below them, slows and slows and is still.
`,
};
