import type { Host } from '../../../model.js';

export const understudy: Host = {
  id: 'eleventh-understudy',
  split: 'test',
  tense: 'present',
  narration: 'first',
  quotes: 'curly',
  viewpoint: { first: 'Cora', last: 'Whitlock', sex: 'f' },
  people: [
    { first: 'Jonah', last: 'Beck', sex: 'm' },
    { first: 'Stella', last: 'Marchetti', sex: 'f' },
  ],
  text: `The swan gets stuck in the flies again, and I am underneath it. All I can see is a white plywood belly and two painted feet, and a rope that creaks in a way I do not care for.

"Don't look up," says Jonah Beck from the prompt corner. "It only encourages it."

I don't look up. I hold my arms out to the prince, who isn't there, because Stella Marchetti has sent him off to find a longer ladder, and I go on with my speech to the fire extinguisher.

It is a speech about constancy. I have been learning it for weeks in case the real Odile breaks something, and I know it so well that I have begun to say it over in queues. The fire extinguisher takes it better than most people do. We are amateurs here, all of us, and used to that.

Jonah laughs in the wrong place. I know that it is the wrong place because it is the place where I always hope that somebody will.

He comes out on to the stage with the book under his arm and stands next to me, beneath the swan, which I think is handsome of him. Sawdust drifts down on the two of us. He smells of toast and gaffer tape.

"You drop your voice on *ever*," he says. "I lose it from back there."

"That's deliberate. She doesn't believe in it."

"Doesn't she?" He finds the line and frowns at it. "I've been believing her for weeks."

There is nothing to say to that, so I say nothing, and I study the toes of my rehearsal shoes. Somebody has drawn a small face on one of them. The rope creaks, and the face and I both wait.

From the stalls Stella wants to know whether we are acting or nesting. She has the whole production on a clipboard, and every so often she tears a piece of it off and gives it to a person to be getting on with. I have a piece of it in my sleeve, and it says *bring own feathers*.

The prince comes back without a ladder. He has met a woman in the foyer who has one at home, he says, and he seems to think that this is the same thing. Stella tears off another strip.

Jonah goes round behind the cloth to try the winch by hand. I hear him talking to it. He has a way of talking to machinery, low and polite, as if it were a shy horse, and I have caught myself hoping before now that he would take that tone with me.

The swan drops a foot, and I shriek, and it stops. A single feather, a real one, comes see-sawing down through the light and settles on my head.

Everyone applauds, even the fire officer. I curtsey, since a person has to do something. When I straighten up again the feather slides off, and Jonah, who has run the whole way round, catches it before it can touch the boards.

He doesn't give it back. He looks at it, and then he opens the prompt book and lays it in at the page with *ever* on it, and closes the book as carefully as if there were somebody asleep in there.

"For the place," he says.

I tell him that I have no more where that came from. It is meant to be a joke, and it comes out in the voice that I have been keeping for the last act, and the prince, of all people, looks at me with respect.

* * *

@It is Saturday evening, with a quarter of an hour to go, and the real Odile has broken something. It is only a tooth, on an olive, but she can't say *swan*.

Stella does my laces up herself. She pulls so hard that I have to hold on to the mirror, and all the time she talks about breathing, which I would be glad to do if she stopped.

I can hear the house filling on the other side of the curtain. It is a sound like rain arriving. I run through the speech and find that it has gone, every word of it, and that there is only a fire extinguisher where it used to be.

"Feathers," says Stella.

I have forgotten the feathers. I stand there with my mouth open, and she shuts her eyes, and the call comes over the speaker in Jonah's low polite voice. It says my name, and then it says *please*.

So I go down the stairs in the summer heat with my skirts over my arm, and I take my place in the wings. Across the stage, in his small blue light, Jonah lifts the prompt book and opens it for me to see.

The feather is still in there. He pulls it out, holds it up, and points with it to the line, and I find that I know the line after all, and the one before it, and how the thing begins.

The curtain rises. Above me the swan creaks once on its rope and comes down as smooth as cream, and when I get to *ever* I don't drop my voice at all.
`,
};
