import type { Host } from '../model.js';

export const kitchen: Host = {
  id: 'kitchen',
  split: 'dev',
  tense: 'past',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Petra', last: 'Oakes', sex: 'f' },
  people: [
    { first: 'Luis', last: 'Arroyo', sex: 'm' },
    { first: 'Bettina', last: 'Crane', sex: 'f' },
  ],
  text: `
My name is Petra Oakes and I once ruined a wedding with a spoon. I have told it as a funny story so often that I have nearly stopped seeing the bride's face, so I am going to tell it properly, once.

I had been in the kitchen a fortnight. I was on vegetables. That meant I stood at a steel counter next to the drain and did whatever Luis told me, and what Luis told me was mostly to do it again.

"Smaller, Petra."

I did them smaller.

"Now they're mush."

He was not unkind. He had a way of coming up on you without a sound and looking at your board, and you found yourself wishing he would shout. Bettina shouted. Bettina ran the pass, and she shouted as other people breathe. You could hear her in the car park.

The job was a big one, a marquee on somebody's lawn, and we had brought half the kitchen in a van. Nothing was where it should have been. The ovens were hired and ran hot on one side. The extension lead ran through a puddle. I peeled and chopped on a trestle that rocked, and each time it rocked Luis put out a foot and stopped it without looking.

"Who's on the soup?" Bettina shouted.

Nobody was on the soup. The soup was a green one, served cold, and it was sitting in a tub in the shade. All it wanted was salt and someone to taste it.

"Petra's on the soup," said Luis.

I want to say that I had never been so proud. It sounds foolish. I took a spoon and tasted it, and it wanted salt, and I salted it. I tasted it again and it was better. I thought it might be better yet. I thought of all the people in that tent lifting their spoons together and somebody saying, now that is a soup.

I had two tubs beside me, white, with white lids. I don't need to go on.

* * *

It is a strange thing to hear a whole tent go quiet. There was a clatter of spoons and then there was not. A child said, quite clearly, "It's sweet," and somebody hushed it.

Bettina came through the flap. She had a bowl in her hands and she was not shouting. She set it down on my trestle, which rocked, and she held out a spoon to me, and I tasted it.

"What is that?" she said.

I said it was sugar.

"How much?"

I showed her the tub. She looked into it and she looked at me and I saw her decide something. To this day I don't know what the other choice was.

"Luis," she said. "What have we got that's cold and sweet?"

Luis thought. "Mint," he said. "Cream. The melons."

"Do it."

I have never seen anyone move as he did then. He had the melons open before I had understood the question. He threw me a bunch of mint and said "Leaves," and I pulled leaves. Bettina went back into the tent, and I heard her voice go up, not a shout, a sort of chime. She told two hundred people that the family had asked for something unusual. She told them it was an old custom from the coast, a sweet soup first for a sweet life after, and that the second half of the dish was just coming.

"Is that true?" I said.

"It is now," said Luis. "Leaves."

We sent it out in the same bowls. A spoon of cream, three balls of melon, mint. I carried a tray myself, because everyone carried a tray, and that was how I came to see the bride. She was looking at her bowl. She had eaten the first part, all of it, she must have been the only one in the tent who had, and she had gone perfectly white. I thought that she was angry. Then I saw that she was trying not to laugh, and could not stop, and that the man beside her had no idea why.

"Who did this?" she asked me.

I might have said anything. I said, "I did."

"I hate soup," she told me. "I said so. I said it to everyone. Nobody listened."

Afterwards, when the van was packed, Bettina gave each of us an envelope, and mine was as thick as the others. I stood there with it. I said I thought that there had been a mistake.

"There was," she said. "It was your mistake and our soup. That's how it works." And she climbed up into the cab and began to shout at the driver.

Luis was sitting on the tailboard with his feet hanging. He moved over. I sat down by him and we watched them take the poles out of the tent, one by one, until it lay on the grass like something that had got tired.

"Tell me what you'll do next time," he said.

"Taste it."

"You did taste it."

I thought about that. "Taste the salt," I said.

He nodded. He took a melon from behind him, the last one, and cut it in half on his knee, and gave me the bigger piece.
`,
};
