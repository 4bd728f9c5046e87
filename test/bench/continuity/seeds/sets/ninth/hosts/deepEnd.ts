import type { Host } from '../../../model.js';

export const deepEnd: Host = {
  id: 'deep-end',
  split: 'test',
  tense: 'present',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Callie', last: 'Dunn', sex: 'f' },
  people: [
    { first: 'Marcus', last: 'Teo', sex: 'm' },
    { first: 'Bryony', last: 'Walsh', sex: 'f' },
  ],
  head: '# Deep End\n\n',
  text: `
They drained the municipal pool the year it closed, and everybody says it has been empty ever since. I am standing at the edge of it, and I can hear it lapping.

Marcus Teo is still on the wall, one leg on each side, having second thoughts. Bryony Walsh has dropped down ahead of us and is already at the turnstile, trying to make it turn quietly. It does not.

"There's nobody here," she says. "Stop whispering."

I was not whispering. I do not point this out. Bryony is in the sort of mood where pointing things out gets you volunteered.

The tiles are green and slippery with something I would rather not name. All the signs are still up. No running, no diving, no petting. Somebody has added a few of their own in marker pen, and most of those have already been broken, judging by the bottles.

I go along the edge with my arms out, like a kid on a kerb. The pool is a big dark shape with a ladder going down into it. When I shine my light over the side, it stops about halfway down, as if it has hit something soft.

Marcus lands behind me with a grunt. He does not say anything either. He comes up next to me and looks where I am looking, and I can feel him deciding not to ask.

The lapping goes on. It is a small and friendly sound, like a cat drinking. There is no water for it to come from.

"Pipes," Marcus says in the end. "It'll be pipes."

Bryony joins us. She has a bottle top, and before I can stop her she flips it over the side. We all lean out to listen for it to hit the bottom.

We listen for quite a long time. I count in my head and get to a number I do not like. Then I start again, in case I have counted wrong, and I get to a bigger one.

What I ought to do is leave. I know that. I have seen all the films, and I have shouted at the girl on the screen along with everyone else. It turns out that the girl on the screen has her reasons. Mostly it is that the others are looking at her.

So I sit down on the top of the ladder, with my heels on the first rung, and shine my light between my feet. The rungs go down and down. They are not rusty. They look as though somebody uses them.

"Callie," says Marcus. He has taken hold of the back of my jacket, quite gently, the way you would hold a dog that has seen a squirrel.

There is a shape on the ladder, below where the light stops. I think it is a stain, until it puts one arm up and takes hold of the next rung.

I do not scream. I am proud of that afterwards. I make a noise like a kettle, and I go backwards into Marcus, and the two of us go backwards into Bryony, and we sit there on the tiles in a heap while the lapping gets louder.

The thing at the top of the ladder is only a head at first. It is wearing a swimming cap. It looks at us, one after another, with a patient sort of interest, like someone who has been told to expect three.

* * *

We do not talk on the way to the bus stop. We walk very fast, under the streetlights, in a line. Marcus keeps counting us under his breath, and every time he does it, he frowns and starts over.

At the stop I get out my inhaler and do not need it and put it away. There is a poster for swimming lessons on the shelter. I could swear that it was for car insurance when we came.

"We never tell anybody," Bryony says. "Agreed?"

"Tell them what?" I say. My voice comes out thick. There is a taste in my mouth of pennies and chlorine.

The bus pulls up and opens its doors. The driver looks down at us, and something in his face shuts. He looks at the floor behind us and then very carefully at the road.

I let the others get on first. I have my foot on the step when I hear it, close behind me, on the dry pavement: the slap of a wet foot, and then another.

I do not turn around. I find my seat, next to the window, and press my forehead to the glass and wait for the doors to close. They take their time.

"Four," says the driver to nobody, and rings us up, and the bus moves off. All the way along the main road somebody's hair is dripping, slowly, down the back of my neck.
`,
};
