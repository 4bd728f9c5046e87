import type { Host } from '../../../model.js';

export const waterworks: Host = {
  id: 'eleventh-waterworks',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Nadia', last: 'Fenwick', sex: 'f' },
  people: [
    { first: 'Tobias', last: 'Rusk', sex: 'm' },
    { first: 'Ingrid', last: 'Sallow', sex: 'f' },
  ],
  text: `The pumping hall had been shut since the new works opened, and the padlock on its door came apart as soon as Nadia touched it. Rust ran down over her glove. She pushed, and the door gave with a groan that went on inside the building long after it should have stopped.

Behind her Tobias Rusk whistled through his teeth. Ingrid Sallow said nothing, and went past them both with the tape measure held out in front of her as though it were a candle.

They were volunteers, those two; the trust sent Nadia a fresh pair for every building. The survey was a simple one on paper. They were to measure the hall, note what was cracked and what was sound, and be out again before anyone from the trust came to lock up. Nadia had done forty such buildings, and she had never yet been afraid of one.

The floor was iron grating, and under the grating was water. It lay quite still and quite black, a long way down, and it smelled of coins.

"How deep does it go?" Ingrid asked.

"The drawings don't say." Nadia unrolled them on the casing of the nearest pump. "They say *to be confirmed*, and then nobody confirmed it."

Tobias dropped a bolt through the grating. They all waited for the splash, politely at first, and then with their heads on one side, and it did not come.

He laughed, but he moved away from the place where he had dropped it. Nadia wrote the word *sump* in her notebook and put a question mark behind it.

They worked along the north wall. Ingrid called out the lengths and Nadia took them down, and the hall gave every number back a moment later in a lower voice. After a while Ingrid began to call them out more softly.

At the last of the pumps the paint was new. Someone had gone over the wheel and the gauge in thick green gloss, and had not troubled to clean off the dirt beforehand. A brush lay on the floor beside it, and its bristles bent when Nadia put her foot on them.

The needle of the gauge was moving. It rose a little way, rested and sank back, and then it rose again, like the chest of something asleep.

"That's not connected to anything," said Tobias. "Look. The pipe's been cut."

It had been cut on both sides, and the ends were capped. Nadia put her palm flat against the metal all the same. She felt the push come up through it, slow and warm, and took her palm away.

"Measurements," she said. "Then we go."

No one argued. Ingrid hooked the end of the tape over the wheel and walked backwards with the case, and the yellow ribbon stretched out between them over the grating. Halfway across it dipped in the middle, as if a finger had been laid on it.

Nadia watched the dip travel along the tape. It went slowly from the wheel towards Ingrid, and where it passed the metal was wet.

"Let go of it," she said, and then she shouted it, and the hall shouted it back before she had finished.

Ingrid let go. The tape went down between the bars with a noise like a zip, all thirty metres, and the case jumped after it, struck the grating, jammed, and began to turn round and round on the spot.

* * *

@By midnight they were in the café at the services, under the strip lights, and none of them had taken off their jackets. Nadia had bought tea because it was hot, and it was not hot any longer.

She had the notebook open on the table. The figures were all there in her own writing down to the last pump, and below them, in the same writing, was a column that she did not remember taking down.

Tobias turned the page towards himself and read it through. His lips moved. When he came to the bottom he went back to the top, as if the sum might come out differently.

"These are depths," he said.

"I know what they are."

Ingrid had not spoken since the car park. She drew a line through the spilled sugar with a teaspoon, and then another line across it, and looked at what she had made until Nadia reached over and swept it away.

The numbers grew towards the foot of the page. The last of them had been underlined, hard enough to tear the paper, and after it there was no question mark.

A lorry started up outside. In the cups in front of them the tea trembled, rose a little way, rested and sank back.

"We send them the drawings as they are," said Nadia at last. "*To be confirmed.* Let somebody else do it."

She tore out the page and folded it small. It was only when she came to put it into her pocket that she found the bolt there, wet through, and colder than anything has a right to be.
`,
};
