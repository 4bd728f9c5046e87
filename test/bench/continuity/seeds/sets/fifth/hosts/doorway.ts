import type { Host } from '../../../model.js';

export const doorway: Host = {
  id: 'doorway',
  split: 'test',
  tense: 'past',
  narration: 'first',
  quotes: 'curly',
  viewpoint: { first: 'Noor', last: 'Haddad', sex: 'f' },
  people: [
    { first: 'Casper', last: 'Winn', sex: 'm' },
    { first: 'Lotte', last: 'Verity', sex: 'f' },
  ],
  head: '---\ntitle: The Number of Rooms\n---\n\n',
  text: `
I had lived in the flat for three years before I thought of measuring it, and I only did it then on account of the carpet.

The man in the shop wanted figures. So I borrowed a tape from Lotte across the landing, and went round on my knees writing on the back of an envelope, and when I added it all up I found that I was short. The outside of the wall and the inside of the wall did not agree. Between my bedroom and the stairwell there was a yard and a half of house that I had been paying for and had never been in.

I showed Lotte the envelope. She turned it round, did the sum again with the pencil, and got the same.

"It will be a chimney," she said.

"There isn't a chimney."

"Then it'll be a mistake." But she came across to see, and knocked on the wallpaper with her knuckle, starting at the door and working along. It sounded like wall, and like wall, and then it sounded like a drum.

We both stood back. I have never been a brave person about the insides of things. I said that we ought to ask somebody, and Lotte said we should ask Casper, because he was at home and had a crowbar.

Casper Winn lived over us. I knew him only by his feet. I knew that he went to and fro a good deal, that he dropped one shoe and not the other, and that he would sometimes stop in the middle of the floor for so long that I found myself holding my breath. It was odd to see the rest of him come in.

"Noor says there's a room," Lotte told him.

He put his ear to the paper. "There's something," he said. "Who's got the other side?"

Nobody had the other side. On the other side were the stairs.

I should like to say that I made up my mind. What happened was that he looked at me, with the bar in his hand, very politely, and I could not think of a reason. I had never liked the wallpaper. It had urns on it. I nodded, and he put the point of the thing between two urns and leaned.

It came away in one piece, the paper and the canvas under it and the laths under that, as the crust comes off a pie. A good deal of dust fell out. When it had finished falling we were looking at a door.

It was an ordinary door. It was painted green, and it had a china knob, and on a nail at about the height of my face there hung a little slate, such as people keep in the kitchen for messages. There was writing on the slate. Lotte rubbed it with her sleeve before I could stop her, and then it was no longer writing.

"I'm sorry," she said. "Oh, I am sorry. It was only a word."

"What word?"

She had seen the first letter, and Casper had seen the last. We tried all the words that we could think of that began with the one and ended with the other. One of them was *welcome*, and one of them was *waste-pipe*.

* * *

Nobody wished to be the one to turn the knob. We made tea instead. We drank it sitting in a row on my bed with our feet among the plaster, and watched the door, as if it had been a film.

I found out a good deal over that pot of tea. I found out that they too had each supposed they knew me. Lotte had believed for three years that I played the cello, and it was the pipes. Casper said that I walked about at all hours, and I said that it was him, and we listened, all three of us, with our cups halfway up; and overhead, where there was nobody now at all, somebody crossed the floor from the window to the bed, and stopped in the middle.

"That's in my room," Casper said.

"It's over your room," said Lotte. "It must be. It's the house. Houses do."

I don't know why it should have made me laugh. I suppose it was that I had lain and listened so carefully, and had wondered so often whether he was unhappy. I had even thought of going up. I put down my cup, got off the bed, and took hold of the knob, and it was perfectly warm.

It opened inward. There was no furniture. There was a floor, and a skylight, which must have been under the tiles somewhere where none of us had ever looked for one. It was a yard and a half across, as the envelope had said, but it was a good deal longer than it had any right to be, and at the far end was another door, green, with a slate on it.

"That's me," Lotte said slowly. "That would come out in my hall. Behind the coats."

"And the ladder's mine," said Casper.

There was a ladder. It went up into the corner, to a hatch. I stood in the middle of the boards and turned round once. The paint was worn off in a path, from one door to the other, and from both of them to the foot of the ladder, and just where I was standing, at the place where the three paths met, there was a hollow as smooth as a spoon.

I have still not bought the carpet. I told the man that there had been some difficulty over the figures. We keep a chair in there, and a kettle. Whoever is passing through writes something on the slate, and the next one rubs it out; and if I hear someone stop overhead in the middle of the floor, I know what it is they're doing. They are waiting to see if I'll come up.
`,
};
