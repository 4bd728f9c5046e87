import type { Host } from '../model.js';

export const glasshouse: Host = {
  id: 'glasshouse',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'straight',
  viewpoint: { first: 'Ambrose', last: 'Lyle', sex: 'm' },
  people: [
    { first: 'Henrietta', last: 'Coyle', sex: 'f' },
    { first: 'Barnaby', last: 'Stokes', sex: 'm' },
  ],
  text: `
Mr. Ambrose Lyle, having come into possession of a glasshouse, was at a loss what to do with it. It had been left him by a client whose affairs he had put in order, and who had remarked upon his deathbed that Lyle was the only man of his acquaintance who never asked for anything. The glasshouse was, it may be, a kind of joke. It stood in a walled field on the edge of the town, and there was a lemon tree in it.

He went out to look at it with Barnaby Stokes, who rented the field for his geese.

"She's a bearer," said Stokes, meaning the tree. "He'd come and sit by her. He'd say good day to her, and how did she do."

"And how did she?" asked Lyle.

"Poorly, since."

Lyle walked round the tree. He was not a man who talked to trees. But the leaves were curled and the earth in the tub was like brick, and he looked about him for a can, and filled it at the butt, and poured; and the water stood for a moment upon the surface, as if it did not understand what was wanted, and then all at once went in.

"There," said Stokes.

It was a small thing, but he thought of it on the way home, and it came to him in the office while he was reading a conveyance, so that he read one clause three times. He found that he had written *how did she do* in the margin.

Now there was in the town a Miss Henrietta Coyle, who gave lessons in drawing, and whom Lyle had for a good while been in the habit of meeting upon the bridge. They would bow. Once she had dropped a roll of paper and he had picked it up. It was not an acquaintance upon which much could be built, and he had built nothing on it; but when he saw her now, coming along by the parapet with her box of colours, he stopped, to his own astonishment, in the middle of the footway.

"Miss Coyle," he said, "do you know anything about lemons?"

She considered the question. "I know how to draw one," she said.

"I have a tree."

"Then you have the advantage of me. I have only ever had the one lemon, and it went off before I had finished the shadow."

A carter shouted to them to get out of the way. They stood against the parapet until he had gone by; and by that time it was understood, though neither had said it, that she would come and look.

* * *

She came with a stool and a sketching block, and with a pupil, a solemn child who had been told to draw whatever she saw, and who drew the geese. Stokes was delighted. He brought out the best of his birds and made it stand.

Lyle watered the tree. He had read, in the meantime, two treatises and a pamphlet, and had learnt that he had been doing everything wrong. It wanted air; it wanted feeding; above all it wanted to be let alone. He had put the pamphlet in his pocket, and whenever he was tempted to do something to the tree, he took it out and read it.

"You are hovering," Miss Coyle observed.

"I beg your pardon."

"I don't mind it. I was thinking of the tree."

He went and stood by the door. From there he could see the block upon her knee, and the pencil going. It went in short dashes, with long halts between them. She drew the tub, and the slats on which it stood, and the handle of the can. She drew everything that was about the tree, and where the tree should have been she left the paper bare.

"You have left it out," he said at last.

"I'm coming to it. One goes round and round a thing, Mr. Lyle. I find it's quite the only way in."

It seemed to him that this was true of a number of matters. He turned it over. He would have liked to say so, and was in the act of putting together a sentence, with a beginning and an end to it, when the solemn child set up a wail. The goose had walked off. It had been promised that the goose would stay, and it had walked off, and there it was, drawn as far as the neck.

"Draw where it was," said Miss Coyle, not looking round.

The child thought about it, and sniffed, and bent to the paper.

They stayed until the geese were shut up. Stokes carried the stool to the gate. There was a difficulty about the latch, which Lyle resolved by lifting the gate off its hinges, and they all stood looking at him as he held it.

"Well," said he, rather out of breath, "it wanted seeing to."

When he had hung it again he went back alone to shut the door of the glasshouse. The tree stood in its tub. He looked at the leaves; they had begun, he was nearly sure, to flatten. He bent down. He had the feeling of being watched, and by geese; and he took off his hat to be on the safe side.

"Good day," said Mr. Lyle to the lemon tree. "And how do you do?"

There was a sheet of paper on the slats. She had left it, or had let it fall. He picked it up, as he had picked up the other, and saw the tub and the can and the handle, and in the midst of the bare place, set down in a few dashes that could not have taken her a minute, not a tree at all, but a man in a doorway with a pamphlet, reading it, and not doing anything.
`,
};
