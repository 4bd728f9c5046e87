import type { Host } from '../../../model.js';

export const wrenBridge: Host = {
  id: 'wren-bridge',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Sabeth', last: 'Corrin', sex: 'f' },
  people: [
    { first: 'Halvard', last: 'Nye', sex: 'm' },
    { first: 'Tirza', last: 'Moll', sex: 'f' },
  ],
  head: '# The Toll at Wren Bridge\n\n',
  text: `
The bridge asked for a true thing from everybody who crossed it, and Sabeth had run out of true things somewhere on the road. She stood at the near end with her hood up and listened to the water.

Behind her Halvard Nye was arguing with the mule. The mule was winning. Tirza Moll had already gone ahead to look at the stone with the writing on it, and was walking round it as if it might be fooled from the other side.

"It only wants a little one," Tirza called. "Anything. I told it that I don't like singing."

Nobody knew who had built the bridge or who listened under it. There were stories, of course. In most of them a merchant lied about his goods and was found downstream, very clean, with his mouth full of gravel.

Sabeth had never believed the stories. All the same she had spent the last mile turning over what she might say, and everything she picked up had a price on the bottom.

Halvard gave the mule a push, and the mule took one step on to the planks and stopped. He leaned down and muttered something into the air over the rail. The planks gave a sort of sigh. The mule walked on as if it had been its own idea.

"What did you tell it?" Sabeth asked.

"That's between me and the bridge." He was smiling, but he did not look at her as he went by.

She took hold of the rail. It was warm, which she had not expected, and it hummed a little, like a jar with a bee in it. The water below was brown and quick and carried nothing.

She thought of saying that she was tired. It was true, but it was the kind of truth that cost nothing, and she had the feeling that the thing beneath the planks could tell the difference.

She thought of saying that she was afraid. That was nearer. The humming grew louder, as though somebody had leaned in.

On the far side Tirza had sat down on a milestone to shake the grit out of a boot. Halvard had found a patch of thistles for the mule. Neither of them was watching, or else they were both watching very politely.

The parcel lay where it had lain since the coast, against her ribs, under the wool. She had been told not to open it, and she had not opened it. She had been told not to ask, and she had asked everyone.

Sabeth bent over the rail until her hood slipped back. The words came out smaller than she had meant. The river took them without a sound, and she stepped on to the planks and found that they held.

Halfway over she stopped and laughed. It was not a thing she had known about herself until she said it. She supposed that this was how the bridge made its living.

* * *

They followed the river road down through country that had been burned and had grown again. Foxgloves stood in the cellars of the houses. Sabeth walked beside the mule and let the others talk.

"You might share it out," Halvard said. "Whatever you told the bridge. We're going to be on this road a good while."

"You first."

He considered it for the length of a field. Then he shook his head, and Tirza, who was in front, snorted without turning round.

The road bent away from the water and climbed. At the top there was a gate without a fence, and they went through it, one behind the other, because it seemed rude to go around.

Beyond the gate lay the town of Sallow, or what had been left of it. Somebody had hung washing between two chimneys. A goat looked at them out of an upper window and went on chewing.

Tirza put up an arm, and they halted. She had heard something, or had stopped hearing something. The goat withdrew its head.

There was a man in the middle of the road. He had not been there when they looked before. He wore the grey of the river wardens, and there was gravel in the folds of it.

"One of you told it a lie," the warden said. He sounded sorry, and rather wet.

Halvard looked at Tirza, and Tirza looked at the mule. Sabeth found that her own arms had folded themselves over the parcel.

"It wasn't a lie when I said it," she told him. The warden thought about this. Water ran out of his sleeves and made a little stream between the stones.

At last he nodded, stiffly, like a thing that was not used to it, and stepped aside. As she passed him she could hear the humming again. It was coming from the parcel, and it was very pleased.
`,
};
