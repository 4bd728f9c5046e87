import type { Host } from '../../../model.js';

/** Historical, present third. */
export const PRESS: Host = {
  id: 'tenth-press',
  split: 'test',
  tense: 'present',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Matthias', last: 'Brandt', sex: 'm' },
  people: [
    { first: 'Lotte', last: 'Eisler', sex: 'f' },
    { first: 'Anselm', last: 'Roth', sex: 'm' },
  ],
  text: `
@The barricade in the Grimmaische Strasse goes up on a Sunday, with church bells, and by Monday evening everyone who owns a cart has lost it.

Matthias Brandt comes home over the roofs. He has ink on his cuffs and a stone in his shoe, and he has been told three times that the king has fled and twice that he has not.

* * *

The cellar smells of lye. Matthias feels his way down by the wall, and only when the trapdoor has been let down over him does somebody take the cover off the lamp.

"You're late," says Lotte Eisler.

"They are stopping people at the bridge. I came round by the tanneries."

She makes room for him at the stone. The forme lies locked in its iron frame, a whole page of it, and he bends down and begins to read it backwards, as he reads everything now, even the signs of shops.

It is the proclamation. It is longer than it was, and angrier, and somewhere in the second column it has stopped being what they agreed on. He goes over the line again with the tip of his finger to be certain.

Anselm Roth is sitting on the paper bales at the back. He has his hat on his knees and is looking into it, as though the right answer had been written on the lining.

"Who put this in?" asks Matthias.

Nobody speaks. The press stands between them with its arm in the air. A drop of water falls from the vault, and then another, and he finds that he is waiting for the next.

"I did," says Anselm. "It is true. Every word is true."

"It is a list of names."

"It is a list of the men who gave the order."

"And of the streets they live in," says Matthias.

He straightens up. He has known for weeks that it would come to something like this, and has imagined himself saying a number of fine things, and he cannot call to mind a single one of them.

Lotte wipes the ink knife on her apron and lays it down parallel to the edge of the stone. It is what she does when she does not want to be asked. He asks her all the same.

"Print it," she says. "Or don't print it. But do one or the other before they come down those steps."

Overhead a wagon goes by, or something as heavy as a wagon. The type shivers in the frame. They all look at the ceiling and see nothing there but bricks.

Matthias takes up the mallet and the quoin key. He loosens the frame on one side, a quarter turn, and another quarter, and the page sighs and becomes a great many pieces of metal which happen to be standing next to one another.

He could leave it so. One push, and there would be no list, and nobody would ever be able to say whether there had been one. He thinks of the men in their beds in those streets, and of the square, and of what the square looked like when the smoke had gone.

He lifts out the column. It is heavier than one would think. He carries it over to the case on his forearm, like a waiter, and stands there with it, and does not know which of all the small compartments to begin with.

Anselm has got up from the bales. He comes round the press and stops, very close, and for the space of a breath it might turn into anything.

Then he takes the other end of the column. Together they let it down onto the bench, and Anselm picks out the first letter and drops it where it belongs.

They work without talking. Letter by letter the names go back into the case, and become bills of sale and wedding songs and notices of lost dogs, and whatever else a town might need to have said.

When the column is gone there is a hole in the page. Lotte looks it over. She reaches for the leads and begins to fill the gap with white.

"They will see that something is missing," says Anselm.

"Yes," she says. "Let them wonder who."

She inks the forme. Matthias lays on the first sheet and runs the bed in under the platen, and leans on the bar with everything he has.

* * *

@By daybreak the sheets are on every door from the market to the river. It is raining, a thin grey May rain, and the paste will not hold for long.

Matthias stands under the arch by the fish hall and watches a soldier read. The man reads slowly, moving his lips. At the white place he stops, and puts out a finger and touches it, and looks behind him.
`,
};
