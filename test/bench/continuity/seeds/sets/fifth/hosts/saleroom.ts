import type { Host } from '../../../model.js';

export const saleroom: Host = {
  id: 'saleroom',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Verena', last: 'Stace', sex: 'f' },
  people: [
    { first: 'Hamish', last: 'Orde', sex: 'm' },
    { first: 'Pilar', last: 'Quist', sex: 'f' },
  ],
  text: `
"Don't scratch your nose," said Hamish.

"I wasn't going to."

"You had the look of someone who was going to. A man in here once scratched his nose and went home with a bandstand."

Verena put both hands under her thighs and sat on them. The saleroom was full. People stood along the walls between the wardrobes, and somebody's child was curled up in lot ninety. It smelt of polish and wet wool.

At the front, on a sort of pulpit, the auctioneer was disposing of a stuffed pike.

She had only come in for the clock. It was nothing much, a kitchen clock with a cracked face, but it had hung over her grandmother's dresser, and it had gone to a cousin, and then to a dealer, and she meant to have it back. She had put aside a sum. She had written it on her wrist so as not to go over it.

The pike went to a gentleman in the corner. He did not look as though he had wanted it.

"You see?" Hamish whispered. "Nose."

"Which is ours?" asked Pilar, on her other side.

"A hundred and four."

"And where are we now?"

"Ninety-eight. Are you going to eat all of those?"

Pilar passed the bag along behind Verena's back. They had been handing it to and fro in that way ever since they came in, and neither of them had yet said a word directly to the other. They spoke to Verena. They had come, each of them, to keep her company, and each had been a little put out to find that it had been thought of already.

Ninety-nine was a mangle. A hundred was a box of books with the lids off. Verena kept her eyes on the porter, who was walking up and down behind the pulpit with things in his arms, and at length she saw it, hanging from his finger by its ring like a fish. Her heart began to bang.

"Steady," said Hamish.

"Breathe in for four," said Pilar.

"Tell her that one breathes out for four. The in doesn't matter."

"Tell *him* I've done a course."

"Lot one hundred and three," said the auctioneer. "What am I bid for the box?"

It was a wooden box, about as large as a loaf. It had a brass catch and no key. The porter held it up and gave it a shake, and something inside slid from one end to the other and stopped with a click.

"What's in it?" somebody called.

"The vendor doesn't know, sir. That is the attraction. Shall we say five?"

Nobody said five. The auctioneer said four, and then, in the voice of a man speaking to the bereaved, he said two.
Verena hardly listened. She was doing the breathing. She had got it backwards and was feeling rather faint.

"Two, thank you," said the auctioneer. "Three. Four at the aisle. Five."

She looked round to see who was doing it. There was no one in the aisle but Pilar, who was holding up the paper bag to get the light on it and see what there was left. On the other side of her Hamish was pointing out to himself, with one finger, the name of a maker on a wardrobe.

"Put your arm down," Verena hissed.

"Which of us?" they both said, and looked across her, and each put up a hand for silence.

"Ten," said the auctioneer happily. "Twelve. Fifteen, sir. Against you, madam."

* * *

"I never bid," said Pilar. "I want that understood. I was looking for a toffee."

They were in the yard, among the handcarts. Verena had the box in her lap. She had the clock too, in the end, for less than the sum on her wrist, since nobody else had wanted it at all; it had gone by in a moment, and she had hardly felt it.

"Thirty-eight," said Hamish. "Tell her. Thirty-eight, for a thing one can't open. I'd have stopped at ten if she hadn't kept on."

"If *I* hadn't."

"You went up in twos. It was very provoking."

It was the first thing that he had said to her face. He seemed to hear it himself, and rubbed the back of his neck. Across the yard two porters were trying to get a bandstand, or what looked very much like a part of one, through the gate.

"Who does it belong to?" Verena asked. "That's the question. Which of you had the last bid?"

Neither of them knew. It turned out that the clerk hadn't known either, and had put them down as one buyer. It was there on the slip, in violet pencil. *Orde & Quist*.

"It sounds like a firm of solicitors," said Hamish.

"It sounds like a conjuror," said Pilar, "and the person he saws up."

"Which would you be?"

"Well, I've done a course."

Verena tilted the box. The thing inside slid along and clicked. She tilted it back again, and it slid home. She did it several times.

She noticed that the two of them had sat down, one at each end of the handcart, and that it balanced.

"We could take it in turns," Pilar was saying. "A month each."

"And meet to hand it over."

"One would have to."

"You could break the catch," said Verena. "I've got a nail file. We could just see what it is."

"No!" they said.

She laughed so suddenly that the clock struck in its wrappings. They both stared at it.

It had not gone for as long as she could remember; it had been a thing her grandmother pointed at when anyone asked for the time, as a joke. Now it gave a whirr, and a cough, and began.

"Is it right?" asked Hamish.

"It never was," said Verena, and she gave the box to the two of them to hold, one at each end, and scratched her nose.
`,
};
