import type { Host } from '../model.js';

export const survey: Host = {
  id: 'survey',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'straight',
  viewpoint: { first: 'Walter', last: 'Prine', sex: 'm' },
  people: [
    { first: 'Consuelo', last: 'Vega', sex: 'f' },
    { first: 'Abel', last: 'Trask', sex: 'm' },
  ],
  text: `
They lost the mule at the second ford. It had been a good mule. It went in up to the girth and stopped to think, and the water moved the stones under it, and it sat down and was carried off backward with its ears up. It did not make a sound. Prine watched it go round the bend with the flour and the spare chain.

"Well," said Trask.

"What was on it?"

"Flour. The chain. My other boots."

Vega had crossed ahead of them. She came back along the far bank, leading her horse, and looked down the river, and then she sat on a rock and took out the notebook and wrote in it.

"What are you putting?" Prine shouted.

"Depth of ford," she called back.

They were running a line for the water company. It went up from the railhead and over the divide and down to a lake nobody had seen. It was on the map, that is, the lake was, but the man who had drawn the map had drawn it from what another man told him. The company wanted to know if it was there. If it was there, it wanted to know how high.

Prine got the others over. There were two more animals and they blindfolded them. On the far side they built a fire and hung up what was wet. There was bacon, and there was coffee. Nobody said anything about bread.

"How far do you make it?" said Trask.

"Two camps. Three."

"You made it two camps from the last one."

"It was on the map as two."

Trask laughed. He lay on his back with his bare feet to the fire. He had walked the whole way from the railhead without one word of complaint and had talked the whole time about other things. He was the best rodman that Prine had ever had, and could stand on the side of a cliff with the staff upright as a candle, talking.

"I don't believe there's a lake," he said. "I believe there's a place where the fellow got tired."

"There's a lake," said Vega.

"How do you know it?"

She pointed with her pencil. A line of birds was going over, very high up, toward the divide.

* * *

The pass was loose rock. They went up it one at a time, so as not to kill each other, and waited at the top of each pitch for the clatter to stop. Where it narrowed they had to unload the animals, lead them through, and carry the loads by hand. Prine took the transit himself. He had it on his back in its box like a child.

Vega was above him. He saw her stop. She stood with a hand on the rock, quite still, and he thought she'd seen a snake.

"What is it?"

"Come up," she said. "Come slowly."

It was a cairn. Somebody had built it with care, big stones under small ones, and in the side was a kind of shelf, and on the shelf a tin. The tin had no label. He worked the lid off with his knife. There was a paper in it with a column of figures and no name.

He read down the column and felt the hair move on his neck.

"They're levels," he said. "Somebody's run it. Somebody has run this whole line."

"Whose are they?" Trask asked from below.

"It doesn't say."

"Are they any good?"

Prine got out his own book. He sat down by the cairn and checked it, station after station, all the way from the ford. It took a while. Vega held the pages against the wind. There wasn't a tenth of a foot between them anywhere.

"They're as good as mine," he said finally.

He did not know why that should make him unhappy. He looked at the handwriting. The sevens had a bar through them. It was a tidy hand, with no hurry in it, and at the foot of the column, where the next station should have been, which was the lake, the man had written an arrow. It pointed straight down the page.

"That means water," said Vega.

"It might. It might mean he quit."

"A man who quits doesn't leave it in a tin."

Trask had come up and was leaning on his staff. He looked at the paper and the cairn, and over them at the notch in the ridge, where there was only sky. For once he had nothing to say.

They went through the notch together. It was Vega's horse that put its head up first. Then they all of them smelled it, cold and flat and a little like iron; and the ground went away in front of them, and there it was, the whole of it, lying in its bowl of rock without a mark on it, so still that the birds on it looked painted.

"Set up here?" said Prine after a time.

"Here's good," said Trask.

He walked out to the edge with the staff and held it plumb. Prine leveled the transit. He bent to the glass and found the rod, and Trask's fist on it, and he read it off, twice, because that was the rule, and called it out.

Vega wrote it down. Then she turned to the back of the book and tore out a clean page and held it out to him with the pencil.

"What's this for?"

"The tin," she said.

Prine thought about it. He took the pencil and copied the column in the other man's order, and put the last station at the bottom, where the arrow was. He left off his name.
`,
};
