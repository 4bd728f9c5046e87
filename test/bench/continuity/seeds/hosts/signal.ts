import type { Host } from '../model.js';

export const signal: Host = {
  id: 'signal',
  split: 'dev',
  tense: 'present',
  narration: 'first',
  quotes: 'curly',
  viewpoint: { first: 'Ines', last: 'Calder', sex: 'f' },
  people: [
    { first: 'Tomas', last: 'Rudge', sex: 'm' },
    { first: 'Wilhelmina', last: 'Stroud', sex: 'f' },
  ],
  head: '---\nprompt: A radio operator hears her own voice.\nwords: 900\n---\n\n',
  text: `
The voice on the channel is mine.

I know what people say, that nobody recognises their own voice, that it always sounds like a stranger's. I have spent my working life with headphones on. I know exactly what I sound like, and I am listening to myself ask for help.

“Station, this is Calder. Station, respond.”

I take my finger off the key. I have not been transmitting. Across the hut Tomas is bent over the chart with a pencil behind his ear, and he hasn't looked up.

“Did you hear that?” I ask.

“Hear what?”

I turn the dial a hair to the left, a hair to the right. There is only hiss. It comes in waves, the way it does, and every wave has the beginning of a word in it.

“Ines,” says Tomas. “What?”

“Nothing. A skip, maybe. Somebody's echo.”

He goes back to his chart. I write it in the log, because I write everything in the log. I put down the frequency and the strength. Under *Origin* I put a question mark, and then, because it looks foolish, I cross it out and put *Unknown*.

The hut is small. There is the set, the stove, the table, two bunks, and a shelf of tins. Beyond the door there is the ridge, and beyond the ridge there is a great deal of stone. We are here to listen. Nobody has told us what for. The agency pays well and asks only that the log be kept and that the log be kept secret, and we have both signed.

“Station, this is Calder.”

This time I have the recorder on. I press the headphones to my skull until they hurt.

“Station, I am on the north path. I can see the light. Don't let Tomas come out. Whatever you hear, don't let him—”

Hiss.

I play it back. I play it to Tomas, who pulls the headphones on crooked, with one ear out, and frowns at the floor. I watch him. I see the moment at which he understands whose voice it is.

“That's you,” he says.

“Yes.”

“When did you record it?”

“Just now. You were standing there.”

He takes off the headphones and puts them on the table as if they might go off. “The north path,” he says. “There isn't a north path.”

* * *

We ask Stroud, because Stroud put up the mast. Wilhelmina Stroud lives at the bottom of the valley in a trailer with a satellite dish on it, and she talks to us over the field telephone, with a delay, as though she were on the moon.

“There used to be one,” she says. “It went up behind the quarry. We closed it.”

“Why?” I say.

The line breathes.

“Because of people using it,” says Stroud.

I look at Tomas. He has got his boots on. He is lacing them with great care, the way you do a thing so as not to do another thing, and I put my palm over the mouthpiece.

“No,” I tell him.

“I only want to see if it's there.”

“It says not to. I say not to. I've said it twice, if you think about it.”

“You don't know that it's you.”

“Tomas. It's me.”

He stops with the lace in his fingers. I have known him a long while, for a person I have only ever known in one room. I know how he takes his tea and what he hums. I do not know what he is afraid of, and it occurs to me that I am about to.

“Ask her,” he says slowly, “whether anyone has come down.”

I ask. I wait for the delay.

“What do you mean?” says Stroud.

“Off the path. When you closed it. Was there somebody on it?”

It is such a long silence that I think we've lost the line. When she speaks again, she is not on the moon any more. She is very near.

“Is there a voice?” she asks. “On the set. Is it one of yours?”

I don't say anything. I don't need to.

“Listen to me,” says Stroud. “Listen. It will tell you to keep the door shut. It'll tell you to keep him in. You've got to do the opposite, do you understand? It was the ones who stayed in that we never—”

The line goes dead. I jiggle the hook. I hear my own breath, and the stove, and Tomas getting to his feet.

On the table the headphones crackle. We both of us hear it, small and clear, a voice the size of an insect: “Station, this is Calder. I can see the light.”

I look at the window. There is a light in it. It is ours, it is only the lamp, with my own face hanging beside it like something put out to dry.

I pick up my coat.

“Both of us,” I say to Tomas. “If it's going to be anyone. Both.”

He nods. He takes the pencil from behind his ear and writes one line in the log, in the column where the origin goes, and he turns the book round so that I can read it.

*Here,* it says.

I open the door.
`,
};
