import type { Host } from '../../../model.js';

export const vault: Host = {
  id: 'eleventh-vault',
  split: 'test',
  tense: 'present',
  narration: 'third',
  quotes: 'straight',
  viewpoint: { first: 'Yusuf', last: 'Adair', sex: 'm' },
  people: [
    { first: 'Ansel', last: 'Moray', sex: 'm' },
    { first: 'Petra', last: 'Lindqvist', sex: 'f' },
  ],
  text: `The vault talks to Yusuf in a voice he chose for it himself and has regretted ever since. It is the voice of a satnav from an old film, and it pronounces every Latin name as though there were a roundabout in it.

"Drawer four thousand and six," it says. "*Triticum monococcum*. Status: absent."

He puts down his sandwich. The word hangs there in green on the wall above the console, and he reads it again, because a drawer can be damaged or mislabelled or warm, but in all his contract there has not been one that was absent.

Petra Lindqvist leans in from the corridor. She has heard it too; the vault says everything in all the rooms at once. Ansel Moray is somewhere behind her, asking what has happened and being told to wait. They are the latest visitors, picked by raffle, and the boat that brought them is overdue.

Yusuf pulls up the record. The drawer was sealed when the vault was built and has not been asked for since. Nobody has entered the aisle. The temperature in it has not moved by so much as a tenth of a degree.

"It's a sensor," says Petra. "It's always a sensor."

"Then let's go and tell it so."

They suit up in the lock. The suits are orange and too large, and they creak at the joints like new shoes. Yusuf checks the seals on the other two, tugging each of them twice, and then he turns round to have his own checked.

The inner door slides up. What comes out of it is not quite fog and not quite light, and it rolls over their boots and along the floor of the lock until it finds the drain.

The aisles run back into the rock farther than the lamps can follow. On either side the drawers go up to the roof, each with its small brass frame and its small printed card, and in each is a field of something that the world has stopped growing. Yusuf likes to read the cards as he goes by. He has a few favourites, and he touches those with one finger for luck.

Ansel counts under his breath. The sound of it comes through the helmet speaker, dry and close, and when he loses his place he stops walking until he has found it.

Drawer four thousand and six is shut. The card is there, and the seal is there, a disc of red wax with the mark of a government that has since changed its name. Yusuf holds the scanner up to it, and the scanner thinks for a moment and shows him a row of zeros.

"Absent," says the vault in their ears, helpfully.

He breaks the seal. It ought to be a solemn thing, but the wax is brittle, and half of it drops down inside his cuff. The drawer rolls out on its runners without any noise at all.

It is full of earth. The earth is dark and loose and a little damp, and it has been heaped up in rows. From one end of the drawer to the other, in cold that would crack a tooth, stand the green blades of something that has come up.

None of them moves. Petra's breath grows and shrinks on the inside of her visor. Ansel has stopped counting.

Yusuf bends down until the glass of his helmet nearly touches the leaves. They are as long as his thumb. They lean towards his lamp, all of them together, and when he draws the lamp back they lean after it.

"Put it in again," Ansel whispers. "Shut it. We never saw it."

But Yusuf is looking at the drawer above, and at the one beside it. There is a thread of green along the lower edge of each, as fine as a pencil line, and it runs on from card to card as far as he can see.

* * *

@On Friday the answer comes from the capital, and it is a form. Yusuf prints it because he has never learned to trust a thing he cannot fold.

The form wants to know the number of drawers affected. He writes *see attached*, and attaches nothing, since the list is longer by the time he has reached the end of it. He has not slept for two nights.

Petra reads over his shoulder and points to a box that he has missed. *Was the material authorised to germinate?*

"Tick no," she says.

He ticks it. Outside the window of the mess the snow goes by sideways, as it does all winter at this latitude, and on the sill stands a mug of earth that nobody has owned up to. In the mug a single blade leans over towards the lamp.

Ansel comes in, sees it, and turns the mug round. They drink their coffee. After a while the blade has come about again, and all three of them pretend to be reading.

"Drawer four thousand and seven," the vault says out of the ceiling. It hesitates, which it has never been built to do. "Status: early."
`,
};
