import type { Host } from '../../../model.js';

/** Fantasy, past, third person. */
export const ferry: Host = {
  id: 'twelfth.ferry',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Ysolt', last: 'Hame', sex: 'f' },
  people: [
    { first: 'Bardo', last: 'Quill', sex: 'm' },
    { first: 'Wenna', last: 'Strake', sex: 'f' },
  ],
  head: '# The Toll of the Drowned\n\n',
  text: `
The ferry over the Grey Mere ran on a rope, and the rope ran on a promise. Ysolt Hame had heard the promise recited at the landing by a priest who plainly did not believe it. Give the lake what it asks, he had said, and held out his bowl for the fare.

She gave him the fare. The lake, so far, had not asked for anything.

Passengers worked the windlass themselves. Bardo Quill had crossed before, so he had taken the first turn, and leaned into it. The rope came up out of the water, black and dripping, and went down again behind them. He sang under his breath, the same four notes, and stopped whenever he noticed that somebody was listening.

Wenna Strake had settled down on the cargo, which was salt, and was reading a book about the lake to anybody who could not get away.

"It says here that there are bells under the water," she said. "From the old town."

"There are," said Bardo.

"Have you heard them?"

"You don't hear them. You feel them in the rope."

Ysolt laid a palm on the rope as it went by. It was cold, and it hummed a little, as any rope hums under a load. She took her palm away and dried it on her cloak.

She had been sent for the sword. The council had not put it like that; the council had spoken of an heirloom, and of the peace. But there was a sword on the island, and whoever brought it back would be listened to, and the council wanted it to be somebody they could send home again afterwards.

The mist closed in until there was no shore before or behind. The boards ticked. A fish, or something that moved like one, turned over beside the boat and left a ring that widened and was gone.

Wenna shut her book. She looked at the ring for longer than it lasted.

"What does it usually ask for?" Ysolt said.

Bardo did not stop turning. "Small things. A ring. A song. Last time it was the name of a man's horse, and he couldn't call it to mind ever again."

"And if you refuse?"

"The rope goes slack," said Bardo. He said it in the tone in which other people mention the price of bread.

They went on. Ysolt tried to think what she owned that a lake might want, and was ashamed of how short the list was. There was the cloak, and the cloak was borrowed.

Then the rope went slack.

It happened without a sound. The windlass spun loose under Bardo and he stepped back from it with care, as one steps back from a dog. The boat slid on a length, and slowed, and lay still in the middle of all that white.

Wenna had got to her feet. Salt trickled out of a sack where she had been sitting and made a small pale heap on the boards.

Something was in the planks now, under their soles, less a noise than a pressure. It came and went, and came. Ysolt understood that it was bells.

She knelt at the side. The water was quite clear a little way down, and below that it was not. She had the feeling of standing outside a house where everyone had stopped talking.

"Well?" she said to it. "What is it, then?"

Nobody on the boat said anything. But she found that she was thinking of the council chamber, of the long speech she had got by heart for the day she brought the sword back, and how fine it was. She had worked on it for weeks. It had a beginning that made even her own neck prickle.

She opened her mouth and said it, the whole of it, to the lake. Her voice sounded thin in the mist. When she came to the end she felt for the first sentence again and there was nothing there at all.

The rope drew itself up out of the water and was tight.

* * *

The island had one path, and the path had steps cut into it by people with longer legs than anyone had now. They climbed without talking. Bardo had stayed with the boat, because somebody must, and Ysolt could hear him singing his notes until the rock came between.

Wenna went ahead and tested every step with a stick. Once she turned round, about to speak, and thought better of it.

At the top there was a ring of stones, and a slab, and on the slab the sword. It was smaller than in the paintings. Rust had eaten the edge into something like lace.

"All that way," said Wenna.

Ysolt picked it up. It weighed about as much as a bread knife, and a flake came off and stuck to her thumb. She looked for words to go with the moment, and where the words had been there was only the grey water, very calm.

She began to laugh. She could not help it, and after a while Wenna sat down on the slab and laughed as well, and the birds went up from the stones and complained over their heads.

"What will you tell the council?" Wenna asked when she was able to.

"I haven't the least idea," said Ysolt, and wrapped the thing in the borrowed cloak, and started down.
`,
};
