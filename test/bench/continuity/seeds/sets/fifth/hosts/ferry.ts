import type { Host } from '../../../model.js';

export const ferry: Host = {
  id: 'ferry',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Isolde', last: 'Wray', sex: 'f' },
  people: [
    { first: 'Bram', last: 'Kettering', sex: 'm' },
    { first: 'Thea', last: 'Lindqvist', sex: 'f' },
  ],
  head: '# Halfway\n\n',
  text: `
The ferry stopped in the middle of the river. There was no bump. The cable went slack, and then it went tight, and the deck, which had been going towards the mill, was not going anywhere.

Isolde let go of the wheel. She had taken the boat over and back since her uncle's knees gave out, and in all that time it had stuck only once, at the landing, with a goose in the pulley. This was not a goose. She leaned over the rail and looked along the cable, first one way and then the other, and saw nothing but cable.

The passengers waited to be told about it. There were three sacks of meal, a bride's chest on a handcart, a heifer, and two people, who stood as far apart as the deck allowed.

"Are we there?" asked Bram Kettering, who was nearest the heifer.

"We're halfway," said Isolde.

"Halfway is not a place."

She did not argue. Brown water slid under the boards and out again on the other side, quite smoothly, carrying a stick, and after a moment another stick.

Thea Lindqvist had sat down on the bride's chest. It was not hers; she had only offered to see it across. "Is it dangerous?" she said.

"No. It's just long."

Isolde took the pole from its hooks and tried the bottom. The pole went down and down. She stretched out on the deck with her arm in the water to the shoulder, and still the end of it touched nothing, and when she drew it up there was weed on it of a kind she did not know, with small round leaves like coins.

The heifer began to low. Nobody on either bank replied. They could make out the mill, and the wheel turning, and someone who might have been the miller carrying something from one door to another. Isolde cupped her hands and shouted. He went in.

"He's deaf with the stones," she said. "They all are, at the mill. We shall have to wait until somebody wants to come across."

"And does somebody?"

"Sooner or later."

It turned out to be later. Bram walked round the deck, and in order to walk round it he had to pass the chest, and each time he came to it he looked at the river. Thea looked at the heifer. It struck Isolde that one does not take so much trouble over a stranger.

She fed the heifer a handful of meal. She found the oilcan and oiled the pulleys, which did not need it. She did everything that there was to do on the boat, and it was not much, and when it was done the three of them were still there.

"You might at least say something," Thea said at last, to the water.

"I said something," said Bram. "I wrote it. Four pages."

"I never had four pages."

"I gave them to the ferry."

They both turned. Isolde stood with the can in her hand. It came to her slowly, as things do that one has put away on purpose in a safe place: the box under the bench, the oilcloth, her uncle's voice saying that it would keep until the water went down.

* * *

It was still there. It had been lying under a coil of rope and a tin of nails, and the damp had got at it, so that the pages had to be peeled apart like the skins of an onion. Isolde peeled them. It seemed the least that she could do.

Thea read it standing up. She read the first page and the second, and at the third she felt behind her for the chest and sat down again. The heifer put its chin on her shoulder. She let it.

Bram had gone to the far end of the deck. He had his back to them, and held on to the rail as if the boat were pitching, though it had never been so still.

Isolde thought about the miller and what he would say. She thought about her uncle, who had never lost so much as a button that was given into his charge, and who had got mixed up about only this one thing. Then she thought that perhaps he had not been mixed up. He used to say that a letter was like a cow; it was no use pulling.

"The last page is gone," said Thea.

"It's stuck to the oilcloth," Isolde said. "I can try steam."

"No." She folded up what there was of it. She went across the deck, past the sacks, past the heifer, not very quickly, and stopped a yard from the rail. "You'll have to tell me how it ends."

He told her. Isolde did not hear it. She had gone round to the other side of the wheelbox, where there was nothing to oil, and oiled it.

She was looking right at the cable when it moved. It lifted out of the water, all along its length, and shook itself, and the drops ran down it and fell off one by one. Under her feet the deck gave a kind of sigh. The mill began to come nearer.

She put both palms on the wheel. It turned as easily as it ever had. When she looked down over the side there was something going away beneath the boat, long and dark and in no hurry, with a wreath of those round leaves about it; and it might have been a log.

Nobody asked her for the fare, or rather nobody offered it. They went up the landing side by side with the handcart between them, and left the heifer behind.

Isolde waited for a while to see if they would notice. Then she untied it, and led it up the bank, and knocked at the door of the mill.
`,
};
