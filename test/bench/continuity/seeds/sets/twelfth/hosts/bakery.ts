import type { Host } from '../../../model.js';

/** Crime, past, first person. */
export const bakery: Host = {
  id: 'twelfth.bakery',
  split: 'test',
  tense: 'past',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Desmond', last: 'Farr', sex: 'm' },
  people: [
    { first: 'Lorraine', last: 'Peck', sex: 'f' },
    { first: 'Stavros', last: 'Mallin', sex: 'm' },
  ],
  text: `
I had been in worse fires than the one at the Golden Crust, but none that smelled so good. Forty sacks of flour had gone up, and what was left of the racks hung from the ceiling like a chandelier. The insurance company paid me by the page, so I began to write.

Stavros Mallin met me at what had been the door, with a key that somebody had lent him. He shook hands, looked at what the soot had done to mine, and apologised for it as if he had made it himself.

"You'll want to see the ovens," he said.

"I'll want to see everything," I told him.

He led the way. I put my feet where he put his. The boards gave here and there, and between them I could see down to the basement, where black water stood without a ripple.

The ovens were fine. They generally are. An oven is a thing that has been on fire all its life and has learned to live with it. I wrote that down, and then crossed it out, because the company did not pay for remarks.

Lorraine Peck was standing by the proving cupboard with her collar turned up. Nobody had told me that she would be there. She gave me her name before I could ask and said that she had come to fetch a few papers, and that there were no papers any more, so she had stayed to look at the place where they used to be.

"What sort of papers?" I asked.

"The sort you keep in a bakery," she said. "Recipes. Debts."

Stavros laughed at that, a little too soon.

I squatted down by the wall. There is a shape that a fire leaves where it started, a sort of V, and people who know about fires look for the bottom of it. The bottom of this one was behind the cupboard, next to a socket. There was a plug in the socket, and a cable that went nowhere.

I pulled it out and looked at the end. It had not melted. It had been cut.

I did not say anything. In my experience the thing to do with a cut cable is to coil it up and put it in a bag, and to let the people in the room watch you do it.

Lorraine watched. Stavros looked at the ceiling, at the racks, and at his shoes.

"Was there a machine here?" I said.

"A mixer," said Stavros. "It was sold."

"When?"

"Before."

I wrote that down too. The pencil had got damp, and the word came out grey. Water was still dripping through from the floor above, in no hurry, and each drop raised a small crown of ash.

On the way out I counted my steps, for the sketch. Lorraine came with me as far as the pavement. She stood there looking up at the sign, where the gilt had blistered and the G had dropped off.

"It was a good place," she said. "Put that in."

"They don't pay for remarks," I said.

She thought about it. Then she took my pencil out of my pocket, turned to the back page of my own notebook and wrote something there, and gave both of them back to me. It was a telephone number, and under it the words: ask about the mixer.

* * *

I rang the number from the box on the corner. It rang for so long that I had started to read the advertisements, and then a voice said, "Auction rooms," and sneezed.

I asked about the mixer. There was a rustling of paper. The voice told me that it had come in with a lot of other things, and that the seller had been in a hurry, and that it was really a very fine mixer, hardly used, if I cared to make an offer.

I said that I might. I asked what the other things were.

The voice read me the list. I stood with the receiver wedged under my chin and wrote as fast as I could: scales, trays, a till, a safe with its door open. Everything in the Golden Crust that was worth carrying had been carried out before anyone struck a match. What had burned in there was flour.

When I had hung up I stayed in the box. It was dry in there, and I wanted to think. A man who helps to empty a shop and then helps to burn it down is a fool, but a common one. A woman who tells the insurance about it is something else. I had seen how she looked at that sign.

I went back for another look at the wall. The tape across the door had come loose at one end and was flapping. Inside somebody was moving about, not trying to be quiet.

It was Stavros. He had a broom, and he was sweeping. There was nothing left in that room that a broom could have helped, and he swept it anyway, from the wall to the door, in long even strokes.

"You found it, then," he said.

"I found it."

He nodded, and leaned the broom against an oven. He seemed relieved, the way people are when the dentist has finally called them in.

"She told you," he said.

I said that I had a cable in a bag, and that a cable was enough. It was not quite true. But I had in my coat half a loaf from the Golden Crust, as hard as the pavement, and I was not going to give him her name as well.
`,
};
