import type { Host } from '../model.js';

export const clearing: Host = {
  id: 'clearing',
  split: 'dev',
  tense: 'past',
  narration: 'third',
  quotes: 'straight',
  viewpoint: { first: 'Judith', last: 'Samways', sex: 'f' },
  people: [
    { first: 'Desmond', last: 'Achterberg', sex: 'm' },
    { first: 'Flora', last: 'Tennant', sex: 'f' },
  ],
  text: `
"Not the piano," said Judith.

"I didn't say the piano."

"You were looking at it."

"A man can look at a piano." Desmond wrote something on his pad. He was from the auction rooms, and he had a habit of tapping a thing twice before he named a price for it, as though it might be hollow. He had tapped the sideboard. He had tapped the clock. He had very nearly tapped Judith.

Flora from next door sat on the stairs with the cat's basket on her knees. She had come to help and had not yet been told how.

"What about the piano?" said Flora.

"It's staying."

"With the house?"

"With me."

"You've got a flat," said Flora. "You've got a flat with a lift."

Judith did not answer. She was taking books off a shelf and putting them in a box, and now and then she put one in a second box, which was for herself. The second box was filling faster.

"Lot of damp in these," Desmond remarked.

"They've been read in the bath."

"All of them?"

"It was a long bath."

He laughed at that, and turned over a plate, and stopped laughing. He carried it across to the window. He did not tap it. "Where did this come from?"

"It's the cat's," said Flora.

"The cat eats off this?"

"She's very careful."

Desmond put it down on the sill with both hands, moved a lamp away from it, and looked round for somewhere to sit. There was nowhere, so he stood. "Are there any more of these?"

"There were six," said Judith. "I threw one at my sister."

"Did it hit her?"

"It hit the piano."

They all three looked at the piano. Low down on its side, under the keyboard, there was a dent the shape of a thumbnail.

"Ah," said Desmond. He made a note of it.

* * *

The upstairs took longer. There was a room that was only boxes, and the boxes were full of boxes. Flora opened one and found lids. She opened another, and it was wrapping paper, ironed and folded, sorted by size.

"She kept everything," said Flora.

"She kept everything that had been round something else. She gave the things away." Judith sat down on the bed. "You'd unwrap a present and she'd be holding out her hand for the string."

"It's good string," said Flora.

Desmond put his head round the door. He had dust on his knees and a different voice. "There's an attic."

"There's a hatch," said Judith. "It's painted shut."

"It isn't now."

They stood under it in a row. A ladder had come down out of the ceiling, and at the top of the ladder was a square of nothing. A little plaster fell and lay on the carpet.

"You go," said Flora.

"It's my house," said Judith. "I mean it was hers. I mean I suppose it's mine." She put a foot on the bottom rung. "What did you see?"

"I only put my head in," said Desmond. "I thought it should be you."

She went up. They could hear her moving about over their heads, two steps, a stop, two steps. Something was dragged. Then there was a silence of the kind that makes people look at their shoes.

"Judith?" Flora called.

"It's plates," said Judith.

"What?"

"It's plates. There's a whole crate of them. They're all wrapped, they're all in paper, she never..." The voice came nearer; her feet appeared on the ladder, and then the rest of her, with a parcel held against her chest. She sat on the second rung from the bottom and undid the knot. She did it slowly, working it with her nails, and wound the string round her fingers as it came.

It was the same plate. It had the same thin line of blue about the rim and the same small bird, looking back over its shoulder.

"She told me that I'd broken the set," said Judith. "She told me every time she laid the table. *We were six, and now we're five.*"

Desmond cleared his throat. "How many are there? In the crate?"

"I didn't count."

"Roughly?"

"Enough," said Judith. "Enough to throw one at everybody I know."

Flora took the plate from her, because it was shaking, and put it on the carpet, and the cat came out of her basket and sniffed at it and walked away.

"I can give you a figure," Desmond said. "For the crate. I'd need to telephone someone. But I can tell you that it would cover the removal of a piano. Up any number of stairs."

"There's a lift," said Flora.

"It won't go in the lift," said Judith and Desmond together.

She began to laugh then. She laughed until she had to hold on to the ladder. Flora gave her a handkerchief, which was ironed, and folded, and had somebody else's initials on it.

"Keep one back," Judith said, when she could. "Keep two. One for the cat."

"And the other?"

She wiped her face, and looked up at the square hole in the ceiling, and wound the last of the string about her thumb. "For my sister," she said. "I'll post it. Let her see what she does."
`,
};
