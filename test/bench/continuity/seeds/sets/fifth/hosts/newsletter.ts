import type { Host } from '../../../model.js';

export const newsletter: Host = {
  id: 'newsletter',
  split: 'test',
  tense: 'present',
  narration: 'third',
  quotes: 'straight',
  viewpoint: { first: 'Silas', last: 'Grieve', sex: 'm' },
  people: [
    { first: 'Yusuf', last: 'Benning', sex: 'm' },
    { first: 'Marguerite', last: 'Doyle', sex: 'f' },
  ],
  text: `
They run out of the letter *e* halfway down the second column.

Silas puts his fingers into the compartment and finds only wood. He looks in the compartments to either side, in case some have gone astray, and comes up with a *d* and a great many commas. The case has come with the press, and the press with the hall, and nobody has ever counted what is in it.

"There were hundreds," he says.

"There were," says Yusuf. "You've used them on the flower show."

It's true. The flower show takes up the whole of the first column, and it is thick with sweet peas. Silas runs his eye down the wet proof. He has never noticed before how often people need that letter. It is in everything. It is in both of the secretaries and all of the begonias.

Marguerite is reading out the next piece from a sheet of lined paper. She stops in the middle of a word. "What does one do?"

"One buys some more," says Yusuf, "or one says less."

There is no money for more. There is a tin on the shelf, marked NEWSLETTER, and it holds a raffle ticket and a key that fits nothing. So Silas sits down on the stool with the stick in his lap and thinks about saying less.

What is left to set is the meeting about the bridge. It is the whole reason for the thing. The flower show is only there to make people turn the page.

Marguerite lays the sheet on the bench in front of him and smooths it. The council means to pull the bridge down. The council has written to say so, in the kind of English that makes you read it three times, and at the end of the third you find that you have agreed to it. She has put it into plain words. There are forty-one lines, and Silas can see the letter winking at him out of every one.

"Read me the first sentence," he says.

She reads it.

"Now say it without."

She opens her mouth and shuts it. It is surprisingly hard. You can hear her walking round the word like somebody looking for the way into a field. "Our old stony way," she begins, and counts on her fingers, and nods. "Our old stony way across that brook is going to fall."

"Is going to fall," says Yusuf, "by a wish of this county's, ah. By a wish of its big men."

"Its big wigs," says Silas, and begins to set.

It goes slowly at first. They throw out *the*. They throw out *bridge*, and *people*, and *meeting*. Yusuf paces. Marguerite writes and scratches out. When one of them makes a slip the other two cry out at once, as one does at cards.

Silas has stopped hearing what it says. He hears only the click of the type as it goes down into the stick, and he has got the swing of it now, so that his hand is over the right box before the word is out. He likes this. He likes the weight of a line when it's full, and the small cold push of the last letter going in.

By the bottom of the sheet they are all three of them talking so.

"Any of that coconut thing?" Yusuf asks.

"It's all in your hand," says Marguerite, and it is.

* * *

They lock up the page and ink it. Silas takes the bar and leans, and the bed slides under and comes out again. He peels back the paper by one corner. For a little while nobody reads it, because it's pleasant just to see it there, black and square and shining.

Then they read it.

It isn't what she wrote. All the *whereas* has gone out of it, and all the *deemed* and the *hereby*. It is short and odd. It sounds like something cut into a stone. *It has stood as long as our church,* it says. *Carts cross it, and lambs, and girls going dancing. If you want it to stay, walk down to it and stand on it. Bring a drum. Bring your aunt.*

"Well," says Marguerite. "Nobody could say that we've been diplomatic."

"Put my nam—" says Yusuf, and stops. "Put us all at the bottom. As what? I can't be in it. Nor can she."

It is so. There's no way round a name. They stand and look at the foot of the column, where the signatures go, and it is Silas who reaches across at last to the flower show and, with the point of the bodkin, picks out of the sweet peas what is wanted. He takes two from the begonias and one from each of the secretaries. It leaves gaps like missing teeth.

"They'll mind," says Marguerite.

"They'll all be reading the other column."

He sets the names. He does it with more care than he has taken over anything else, and runs his thumb along the faces to be sure that they stand level. Then he pulls the second proof, and the third, and then they stop calling them proofs and start to stack them on the windowsill.

Yusuf ties the bundles. Marguerite finds out whose turn it is to have the handcart. The ink has got into everything, into the biscuits and the minute book, and there is a perfect print of somebody's palm on the door.

When they come to the bridge with what is left over, a hundred or so that nobody has been at home for, they see that they needn't have carried them so far. There is someone there already. There are a good many. They are standing in a row along the parapet with their drums and their aunts, not doing anything, a little shy, like people who have arrived too soon for a party; and as the three of them come up the whole line shuffles along to make room.
`,
};
