import type { Host } from '../model.js';

export const rehearsal: Host = {
  id: 'rehearsal',
  split: 'dev',
  tense: 'present',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Gideon', last: 'Marsh', sex: 'm' },
  people: [
    { first: 'Ottilie', last: 'Bloom', sex: 'f' },
    { first: 'Rafe', last: 'Donnelly', sex: 'm' },
  ],
  text: `
Gideon has forgotten the line. He knows where it ought to be; he can feel the edges of it, like a missing tooth. He stands on the taped cross in the middle of the stage and looks out at the seats, and the seats look back.

"Take it from the door," Ottilie calls.

He takes it from the door. The door is a coat stand, because the door has not been built. He opens it, he comes through, he puts down a suitcase that is also not there, and he says to Rafe, "You might have written."

"I did write," says Rafe. "Every week."

And then nothing. The line is gone again. Rafe waits, kindly, in character, with the face of a man whose brother has just come home. It is a very good face. It makes Gideon want to lie down.

"Line," says Gideon.

There is a rustle from the prompt desk. The prompter is a student called Wim, who has been asleep.

"It's all right," Ottilie says. "Let's stop. Let's have some tea."

They sit along the edge of the stage with their legs hanging. The urn has been on too long and the tea tastes of urn. Ottilie has the script on her lap, and has drawn something in the margin that is either a map of the next scene or a cow.

"What is it about that line?" she asks.

"I don't know."

"It's only six words."

"I know that it's only six words."

Rafe has found the biscuits. He offers the packet along the row. "Say it now," he suggests. "Sitting down. With your mouth full."

Gideon opens his mouth, and it isn't there.

He has never been a nervous actor. He has played kings in car parks. He once went on for a sick friend with the book in his hand and made a virtue of the book. But this is a small play about two men and a farm, and in the third scene one of them has to say that he is sorry, in six words, and each time he gets there somebody has moved the floor.

"Swap," says Ottilie.

"What?"

"Swap parts. Just for this page. Rafe, you're the one who went away."

They get up. They brush off the crumbs. Rafe goes out through the coat stand and comes in again with the suitcase, and he is a different shape; the suitcase is heavy now, there is something breakable in it. Gideon, in the chair by the stove that is a stool by a bucket, finds that he does not know what to do with his arms.

"You might have written," says Rafe.

"I did write," says Gideon. "Every week."

It is a dreadful thing to say. He had no idea. All this time he has stood there with the suitcase waiting for his own line, and he has never once heard what it is an answer to.

* * *

The set arrives on a lorry, in the wrong order. First come the fields, which are painted on gauze; then a staircase that belongs to another company; then, wrapped in a blanket and carried by two men, the door.

Ottilie walks round it. She opens it and closes it. It is a real door, from a real house, with a cat flap.

"Nobody said anything about a cat," she says.

"There could be a cat," says Rafe.

"There's no cat in the text."

"There needn't be a cat. There could have been one."

They look at it. Gideon crouches and pushes the flap with a finger, and it swings in and out, in and out, and slows. It does something to the back of his neck.

"Leave it," he says. "Please. Can we leave it?"

They leave it. Wim makes a note. The carpenters set the frame in its shoe and brace it from behind, and then there is hammering for what seems a very long while, and no one can hear anything anybody says.

When it stops, Ottilie claps once. "From the door," she calls.

Gideon takes his place behind it. It is dim back here, and smells of glue. He has a suitcase now, an actual one; someone has put a brick in it. He can hear Rafe cross to the stove, and the creak of the chair. He can hear that the chair is where the brother sits when he is waiting for something that will not come.

He opens the door. He comes through. He looks at the suitcase in his fist and cannot think where in this room a person would be allowed to put it down.

"You might have written," he says.

"I did write," says Rafe. "Every week."

The seats look back. Somewhere behind Gideon, very softly, the cat flap ticks on its hinge.

He says the line.

He says it so quietly that Wim, at the desk, looks up from the page to check. Rafe doesn't move. His face is doing something that they have not rehearsed. Out in the house, there is only Ottilie, with her pencil held quite still above the margin, and she lets the silence run on and on, until it has stopped being a pause and is simply how things are between the two of them.

"Yes," she says then. "All right. Again."
`,
};
