import type { Host } from '../../../model.js';

/** Contemporary, comic, present, first person. */
export const choir: Host = {
  id: 'twelfth.choir',
  split: 'test',
  tense: 'present',
  narration: 'first',
  quotes: 'curly',
  viewpoint: { first: 'Ruth', last: 'Abelard', sex: 'f' },
  people: [
    { first: 'Colm', last: 'Devane', sex: 'm' },
    { first: 'Patrice', last: 'Novak', sex: 'f' },
  ],
  text: `
The van breaks down exactly halfway between the town that does not want us and the town that has not heard of us. I know that it is halfway because there is a stone at the side of the road that says so. Colm turns the key again, and the engine makes the noise of somebody clearing their throat before a speech, and then there is no speech.

"Well," says Colm. "That's us."

Nobody in the back says anything. There are eleven of us in the choir and nine seats in the van, and we have been sitting in one another's laps since the roundabout.

I climb out to see what can be seen. There is a hedge, and a field behind it, and a pylon in the field. My skirt has a crease down the front in the shape of Patrice's folder.

Patrice gets out after me and opens the bonnet. She looks in for some time. I look in as well, because it seems rude not to.

"Do you know anything about engines?" I ask.

"No," says Patrice. "But they don't know that."

She bangs something with the heel of her shoe. A small piece falls out at the bottom and rolls under the van, and we both decide not to have seen it.

Colm is on the phone. He walks up and down on the verge as he talks, and I can tell from his back how it is going. First he is charming. Then he is spelling out the name of the choir. Then he takes the phone away from his ear and looks at it.

The rest of them have started to get out, one at a time, like a trick. The basses stand together and the altos stand together. I have never understood how that happens. You could scatter this choir from an aeroplane and it would come down in four parts.

"They can have someone here in a couple of hours," says Colm. "The concert will be over by then."

I think about the concert. I think about the hall with the folding chairs, and the lady with the keys, and the poster on which we are called The Harmony Singles. I find that I am not as sorry as I ought to be. I have a solo, four bars long and quite high, and I have not slept properly for a week because of it.

Patrice sits down on the halfway stone and takes off the shoe. There is oil on the heel. She wipes it in the grass, frowns at it, and hums the note that her part begins on, the way some people crack their knuckles.

One of the altos answers. I doubt that she means to. It is just the next note, and it is there to be sung.

Then the tenors come in, wrong, and Colm stops dead on the verge and turns round with his finger up, because he cannot help himself.

"No," he says. "No, no. From the beginning. And this time listen to each other, please, for once."

So we sing to a hedge. The hedge is a good audience. It does not cough and it does not look at its programme, and when the basses go astray on the third page it lets them find their own way home. A lorry slows down, the driver looks at us with his mouth open, and he goes on.

I can feel my bars coming from a long way off, like a step that you know is there in the dark. My throat gets small. I look at Colm, and he is not looking at me at all, he is looking at the pylon, and his finger goes up, and I open my mouth.

I do not know where it comes from. It is as if somebody standing just behind me had been waiting for their turn. It goes up over the hedge and over the field, quite easily, and takes its four bars and a little more than four, since Colm, for whatever reason, does not bring his finger down.

After that the others finish the piece. It seems to me that they do it rather carefully, as one carries something full.

There is a silence. Something ticks under the bonnet.

"That's it," says Colm. He clears his throat. "That's how it goes."

Patrice puts her shoe back on. She comes over and stands next to me, and we look at the field together.

"You realise that nobody will ever believe us," she says.

I nod. I would like to say something, but I have gone and used it all up.

* * *

The man with the tow truck gets there sooner than he said. He is cross, because he has been looking for a bus, and he wants to know which of us he is to talk to. We all point at Colm.

While he winds the van up on to the ramp I help to hand out the coats. Patrice has found the small piece that fell out. She turns it over in her palm and shows it to the man, and he tells her that it does not belong to this van or to any other.

"So what was wrong with it?" asks Colm.

The man reaches in at the window and taps the glass of a dial. He has the face of somebody who does this for a living and gets no fun out of it.

"You want to put petrol in them," he says.

I laugh until I have to hold on to the halfway stone. Behind me, in four parts, so does the choir.
`,
};
