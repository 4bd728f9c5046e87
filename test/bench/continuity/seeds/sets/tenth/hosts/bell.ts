import type { Host } from '../../../model.js';

/** Fantasy, past third. */
export const BELL: Host = {
  id: 'tenth-bell',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Sunniva', last: 'Marrow', sex: 'f' },
  people: [
    { first: 'Brannoch', last: 'Teague', sex: 'm' },
    { first: 'Isaura', last: 'Vell', sex: 'f' },
  ],
  head: '# The Bell Under the Sand\n\n',
  text: `
@They came down to the causeway at dusk, when the tide had already begun to talk to itself under the stones, and Sunniva Marrow did not like the sound of it.

"It knows we are here," she said.

"It is water," said Brannoch Teague. "It knows nothing."

Isaura Vell had stopped at the first marker and was reading what the pilgrims had scratched into it. Most of them had asked for safe passage. Some had only put down their names, in case nobody else would.

Sunniva tightened the strap of the reliquary across her back and stepped onto the wet stone. The morning would see them at the abbey, or it would not see them at all.

* * *

The abbey had no door any longer, only the shape of one. Sunniva went in under it with her shoulders drawn up, as one goes under a ladder.

Inside, the nave was full of sand. It lay in long ridges between the pillars, combed by whatever came and went there, and it gave beneath their boots with a sigh.

Brannoch walked ahead and tested the ground with a pole. Now and then the pole sank deeper than it ought to have, and he would stop, and mark the place with a strip of rag, and go round.

"Nobody said it would be sand," said Isaura.

"Nobody who came back said anything," said Brannoch.

Sunniva let them talk. The reliquary had grown warm between her shoulder blades, and she was trying not to think about what that meant. The prior had told her it would sleep until it heard the bell.

The bell was supposed to be under the altar. There was no altar. There was a heap of broken marble with a thorn tree growing out of it, and the thorn tree was dead, and every twig of it was hung with little tin charms.

She put down the lamp and began to clear the stones. They were lighter than they looked, and dry, and underneath them the sand was packed as hard as brick.

Brannoch knelt beside her without being asked. For a while there was only the scrape of marble on marble and the small bright noise of the charms, which moved although there was no wind.

"Listen," said Isaura.

They listened. Far below, something struck something else, once, gently, like a spoon against the side of a pot.

Sunniva felt the reliquary answer. It was not a sound. It was more the way a dog leans on a leash when it has seen its master at the far end of a street.

She took the straps off and set the box on the sand. The lid had been sealed with lead, and the lead was running down the sides in slow tears.

"We could leave it," said Brannoch. "We could put it down that hole and go home and say it was done."

"It would not be done."

"No. But we could say it."

Isaura laughed, and the laugh went up into the broken vault and came back changed. After that none of them spoke above a whisper.

The hole opened under the last slab they dragged aside. It was round and smooth, and a cold breath came up out of it that smelled of iron and old rope.

Sunniva tied the line about her waist. She had meant to say something, and had even made it up on the road, but the words had been for braver people and she let them go.

The two of them lowered her by inches. The walls slid past, ribbed like a throat, and the lamp showed her nothing but more of them until her feet came down in water.

The bell hung there in the dark with no rope and no clapper. It was no bigger than a bucket. When she held up the reliquary the whole of the air leaned towards it.

She opened the lid. Nothing came out that she could see. But the bell gave one long note, and then the note stopped, and with it the talk of the water, which she had heard for so long that she had forgotten it was there.

When they had drawn her up again Isaura sat down on the marble and began untying the charms from the tree, one after another, and putting them in a row.

"What are you doing?" asked Sunniva.

"Giving them back," said Isaura.

* * *

@By noon the causeway was dry from end to end, and crabs were walking on it as if they had paid the toll.

Brannoch went first, without the pole. Sunniva came last with the empty box, and every few yards she turned round, because for the first time in her life there was nothing behind her making a sound.
`,
};
