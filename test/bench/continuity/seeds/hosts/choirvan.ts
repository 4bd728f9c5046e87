import type { Host } from '../model.js';

export const choirvan: Host = {
  id: 'choirvan',
  split: 'test',
  tense: 'past',
  narration: 'first',
  quotes: 'curly',
  viewpoint: { first: 'Toby', last: 'Frayne', sex: 'm' },
  people: [
    { first: 'Gwendolen', last: 'Sharp', sex: 'f' },
    { first: 'Marcus', last: 'Oduya', sex: 'm' },
  ],
  text: `
My name is Toby Frayne, it was my idea to take the van, and I would like that kept in mind, because nobody ever thanks me for the first forty miles.

The first forty miles were lovely. We had the windows down and the basses in the back, and Gwendolen was up front with the map and a bag of cherries, conducting us with the stones. We did the whole of the first half. People on bicycles got off to listen. At a level crossing we gave the signalman two verses of something about a swan, and he took off his cap.

"Toby," said Marcus, behind me, "what's that noise?"

"That's the tenors," I told him.

"Under the tenors."

I listened. I am fond of that van. I had bought it from a man who kept ferrets, and I knew all its noises as you know a relative's, the one that meant nothing and the one that meant you had better change the subject. This was a new one. It was a sort of knocking, quite soft, and in strict time.

"It's in six-eight," said Gwendolen, and spat out a stone. "Pull over."

I pulled over. There was a bang, not a big one, and the van let out a long breath and knelt down on one side like a camel.

Eleven of us stood on the verge and looked at it. We were all in our concert things. It is hard to say why a broken van should be so much worse in a bow tie.

"How far is it?" somebody asked.

Gwendolen looked at the map. She turned it up the other way. "As the crow flies," she said.

"And as the choir walks?"

She did not answer that. She was a magnificent musician, and could hear a flat alto through a wall, but she had the map of a different county.

Marcus had got underneath. All that we could see of him was his shoes, which were patent leather. "I need something to tie it up with," the shoes said. "Belt. Rope. Anything."

I gave him my braces. I have often thought about that.

* * *

We were found by a farmer with a hay trailer. He had been following us, he said, ever since the crossing, on account of the swan. He didn't ask what had happened. He looked at the van and at the shoes, and let down his tailboard.

"There's room if you'll sit on each other," he said.

We sat on each other. Gwendolen stood at the front end holding on to the rail, in black silk, with straw in it, like something off the prow of a ship. I was on the wheel arch with one hand on the music case and the other holding up my trousers.

"We'll be late," said the sopranos.

"We'll be there," said Gwendolen. "Page nine."

So we sang page nine. You have not really sung Tallis until you have sung him going over a cattle grid. Marcus came in a bar early each time we hit a bump, and said that it was the road, and the second alto, who was a truthful person, said it was not. But when we came down the hill to the village they had all come out of the church to see what it was. They stood along the wall. The vicar had his hat in his palm. No one spoke until we'd finished, and a dog that had been barking sat down.

"That was the first half," Gwendolen told them from the trailer. "Is there anywhere that one might wash?"

I won't describe the second half. There was a notice of it in the paper, two inches, which used the word *spirited*. What I remember is the place near the end where the basses drop out, and the tenors, and there's nothing left but the one line going up by itself; and I was looking along the row just there, because I had nothing to do but look, and I saw that Marcus had oil on his collar and on his music and all down one side of his face, and that he was crying. He cried as he sang, quite easily, as though it were part of the piece.

I looked somewhere else. I looked at Gwendolen. She had seen it too. She didn't do a thing; only her eyebrows went up, which in our choir meant *more*, and the line went up after it.

Then I let go of my trousers to turn the page.

They were very decent about it. A lady in the second row lent me a scarf. At the supper, which was ham, the farmer stood up to propose a toast, and got as far as the swan and could not go on, and sat down again, and that was taken as the toast.

"To Toby's van," said Gwendolen, lifting her glass.

"Toby's van," they all said.

I thanked them. I said a few words about the first forty miles. And when we walked back along the lane to fetch her, all eleven of us, not saying very much, with our shoes in our hands, I could hear it in front of me long before we came to the bend: somebody was humming, and somebody had joined in underneath, and one after another they were all of them falling into step, in six-eight, in strict time.
`,
};
