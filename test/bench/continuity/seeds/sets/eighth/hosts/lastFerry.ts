import type { Host } from '../../../model.js';

/** A romance, told by Joanna in the past. */
export const lastFerry: Host = {
  id: 'eighth.last-ferry',
  split: 'test',
  tense: 'past',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Joanna', last: 'Pell', sex: 'f' },
  people: [
    { first: 'Callum', last: 'Rook', sex: 'm' },
    { first: 'Sadie', last: 'Wynn', sex: 'f' },
  ],
  text: `
The board above the ticket window said CANCELLED in letters that somebody had polished. I put down my bag and read it twice, in case it was about some other boat.

"It isn't personal," said the man on the bench. "They've cancelled mine as well."

That was Callum Rook. I knew his name before I had sat down, because the woman beside him said, "Leave her alone, Callum," in a voice that had said it often.

She was Sadie Wynn, she told me, and they were going over to the island to put up a tent for other people's wedding. I said that I was going over to be a guest at one.

"Not the Harcourts?"

"The Harcourts," I said, and Callum laughed until he had to hold on to the arm of the bench.

The terminal was one long room with a heater at each end, and the people who had been there longest had the heaters. We had a vending machine. It hummed to itself and gave out nothing but tomato soup.

I bought three soups. It seemed the least I could do for people who would be hammering in tent pegs on my account.

Outside, the sea came over the wall every so often and slapped the car park. You could hear each wave making up its mind. Children had stopped shrieking at it and begun to keep score.

Sadie went off to argue with the man at the window. She leaned on the counter as if it were a garden gate, and after a while he began to laugh in spite of himself.

Callum turned his cup round and round. I noticed that he read everything: the lifeboat poster, the list of forbidden goods, the small print on the soup.

"Are you a friend of the bride?" he asked.

"I was a friend of the groom."

"Was?"

"It's a long story, and I don't come out of it very well."

He nodded as though that were the best kind. He did not ask me anything else, and because he did not, I told him nearly all of it.

I told him about the flat, and the cat, and the year when I had said no three times to the same question. I told him about the invitation, which had come with a map and a sheet of hymns and no note.

The lights flickered. Everyone said "Oh," together, softly, like people at fireworks, and then the lights thought better of it.

Sadie came back with blankets. She had got them from the man at the window, along with the news that nothing would move until the wind did.

We made a sort of camp behind the timetable rack. Somebody's radio was playing dance tunes, and an old couple whom none of us knew got up and danced to them in their coats, very slowly, going round the puddle.

I watched them longer than I meant to. When I looked up, Callum was watching them as well, and neither of us said anything clever.

* * *

@The wind dropped towards dawn. I woke with my cheek on the timetable for last winter and somebody's blanket over mine.

"They're loading," said Sadie. "Don't run. He promised me he'd keep us three places."

We did run, all the same. The ramp was slick and the gulls were up, and I lost my footing once and Callum had me by the sleeve before I knew it.

The boat smelled of diesel and bacon. We stood at the rail the whole way and hardly spoke, and the island came up out of the grey like something being developed in a tray.

* * *

The tent went up crooked. I know, because I was holding one end of it in my good shoes, with my dress tucked into a pair of borrowed waterproofs.

"Pull," shouted Sadie from somewhere underneath.

I pulled. The canvas filled, and shook itself, and stood, and a cheer came from the people carrying chairs down the hill.

Callum walked all round it and kicked each peg. He took his time over mine, and then he said that he had seen worse, which I gathered was praise.

I was meant to be up at the house by then, being civil to people. I could see them on the terrace with their glasses. They looked very clean and a long way away.

"You'll miss the speeches," he said.

"I've heard him speak."

He laughed. It was a different laugh from the one in the terminal, lower, with less in it for other people, and I found that I wanted to be the cause of it again.

So I stayed where I was and tied bunting. Sadie showed me the knot, and told me that I was hopeless, and showed me once more. The band came and ran their cables over my feet.

When the bride went by she waved at me. I waved back with a mallet. It was not at all how I had planned that moment, and I had planned it a good deal.

The grass was trodden flat and the tent glowed like a lampshade. I sat down on an upturned crate to get the mud off my shoes, and after a while gave it up.
`,
};
