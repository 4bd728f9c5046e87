import type { Host } from '../model.js';

export const boatyard: Host = {
  id: 'boatyard',
  split: 'dev',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Nora', last: 'Brandt', sex: 'f' },
  people: [
    { first: 'Joost', last: 'Vermaat', sex: 'm' },
    { first: 'Hilde', last: 'Larsen', sex: 'f' },
  ],
  text: `
Nora had been told that the boat was sound, and it was not. She knew it as soon as she put her weight on the second plank. It gave, not much, about as much as a mattress gives, and came up again slowly.

"Well?" said Joost from the slip.

"It's soft."

"Where?"

She showed him. He came aboard without asking and knelt, and pressed where she had pressed, and then in four other places where she had not.

"It's soft all the way along," he said. "Who sold you this?"

She did not like to say. The man had been pleasant. He had thrown in the oars and a tin of varnish, and shaken her by the hand, and driven off before she had got the cover back on.

Joost went below and she heard him knocking. He knocked like a doctor, two taps and a wait. When he put his head out again there was rust on his collar.

"The frames are good," he said. "You bought good frames and a bad skin. People have bought worse."

The yard belonged to Hilde Larsen, who ran it from a shed with a stove in it and a telephone that nobody answered. She had let Nora have the berth on credit. She came down now along the staging, stepping over ropes without looking at them, and stood with her arms folded.

"Rotten," said Joost.

"I could have told her that."

"You could have," said Nora.

"You didn't ask. You had already paid." Hilde considered the boat. "How much have you left?"

Nora told her. It did not take long.

"That's timber," said Hilde, "or it's food. It isn't both."

They left it at that. Hilde went back to the shed and Joost to the trawler he was caulking, and Nora sat in the cockpit among her belongings, which were a sleeping bag, a box of books and a saucepan. The water slapped underneath. She had thought it a friendly sound.

She got out the saucepan and went along to the standpipe. There was a queue of gulls. She filled the pan and carried it back with both hands and boiled it on the little burner, and while it came up she read the first page of a manual on the replacement of planking. *Begin,* said the manual, *by making certain that you wish to begin.*

* * *

It turned out that there was timber. There was a whole stack of it behind the paint store, larch, sawn and forgotten. Hilde said it had been ordered for a job that had sunk before it could be mended.

"How much?" said Nora.

"I'll think of something."

What she thought of was the shed. It wanted emptying. For as long as anyone could remember, things had gone into the shed and not come out, and the stove now stood in a sort of clearing. Nora was to make the clearing larger. She was to ask before she threw anything away, and she was not to ask too often.

She found blocks and shackles. She found a box of doorknobs. She found a stack of charts so old that the sandbanks on them had since become meadows, and under the charts a chair, and when she pulled the chair out the whole wall of rubbish sighed and settled.

"Careful," said Hilde, without turning round.

"What are the doorknobs for?"

"Doors."

Joost came in to warm himself and looked about. He was not a talker, but he could be made to laugh, and the doorknobs did it. He took one in each hand and bowed to them both and went out again.

"He likes you," said Hilde.

"He likes the frames."

"With him it's the same thing."

Nora went on carrying. She learned the yard that way, load by load: the place by the crane where the ground was bad, the plank that tipped, the corner where the foreman of the dredging company parked so that nobody could get by. She learned not to carry glass past the dog. By the time she could see the floor of the shed she could lift things she had not been able to lift before, and she had stopped apologising to people for being in the way.

The first plank went in badly. The second went in badly too, but they could both see why. Joost steamed the larch in a length of drainpipe, with a kettle at one end and a rag at the other, and they ran with it, swearing, and bent it round while it was hot and held it there with everything they had.

"Hold it."

"I am holding it."

"Hold it more."

She held it more. He drove the rivets. It lay along the frames as if it had grown there, and for a minute neither of them said anything.

"How many to go?" said Nora.

"You don't want to count," said Joost. "I never count."

Hilde had come out to look. She ran her palm down the new plank, and along the seam, and sniffed at it. Then she went back inside, and they heard the stove door, and after that the telephone, which for once somebody answered.

"Larsen's yard," they heard her say. "No. No, it isn't for sale. There's someone on it."

Nora picked up the next length and sighted along it, as she had seen him do. It was nearly straight. She carried it over to the drainpipe and put the kettle on.
`,
};
