import type { Host } from '../model.js';

export const platform: Host = {
  id: 'platform',
  split: 'test',
  tense: 'present',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Anneke', last: 'Rowe', sex: 'f' },
  people: [
    { first: 'Dmitri', last: 'Halloran', sex: 'm' },
    { first: 'Sunniva', last: 'Park', sex: 'f' },
  ],
  head: '# Platform Zero\n\n',
  text: `
The train does not stop. It slows, as if it is thinking of stopping, and Anneke sees faces in the lit windows, each of them turned toward the glass, none of them surprised. Then it gathers itself and is gone, and the platform is only a platform again.

"That's the third," says Dmitri.

"Fourth. You were asleep for one."

He rubs his jaw. He has been sitting on the same suitcase so long that it has taken the shape of him. "What did it say on the front?"

"It didn't say anything."

There is no board here. There is a bracket where a board has been. There is a bench, a lamp, a machine that once sold chocolate, and at the far end a door marked PRIVATE, which Anneke has tried. She has tried it with her shoulder and with a hairpin. She has tried knocking, too, on the theory that nobody ever does.

Sunniva sits cross-legged beside the machine with a coin in her palm. She has been feeding it in and catching it as it falls out again. It has become a rhythm, slot, rattle, catch, and the sound is oddly comforting, like a clock that has given up on numbers.

"Somebody has to remember buying a ticket," Sunniva says.

Nobody does.

"Then somebody has to remember where they were going."

Anneke opens her mouth. It is right there—a town, a street, a green door with a brass number. She can almost feel the weight of the bag she must have packed. But when she reaches for the name of the place, what comes to hand is something smaller and harder, and she closes her fingers on it before she can look.

"Home," says Dmitri, with a shrug. "Where else does anyone go?"

"That's not a place," Anneke says. "That's a direction."

Slot. Rattle. Catch.

The rails begin to sing. It's so faint at first that they feel it in the bench before they hear it. All three of them stand up. They have learned, by now, to stand up; to be ready, to have their things in their hands. The light comes round the curve, and the wind before it, and Anneke steps to the very edge, her toes over the line.

She does not wave. She does what she hasn't done before. She looks at the faces, one window after another, and tries to find one that is looking back at *her*.

And there it is. A boy, with his palm flat against the pane. He is mouthing something. He does it twice.

Then the last carriage, the red lamp, the dark.

"What did he say?" Sunniva asks. "I saw him. What was it?"

"*Zero*," says Anneke. "I think he said zero."

* * *

They look for the number. It seems like a thing one could look for. Dmitri walks the platform heel to toe, muttering, and finds that it's a hundred and eleven of his shoes in length. Sunniva turns out her pockets: a lip balm, a bus transfer, a folded leaflet for a dance class. Anneke goes back to the door.

PRIVATE, it says. The letters are enamel, and the screws that hold the plate are brighter than the plate is. She puts the edge of her thumbnail into a slot. It turns without any effort at all.

"Come here," she calls.

Under the plate there is another. It is older, white on blue, and it does not have a word on it. It has a nought.

"It's not a door to something," says Dmitri slowly. "It's a platform. It's the number of a platform. This is—what, then? What are we standing on?"

Sunniva laughs. She puts her knuckles against her mouth to stop it. "The other side," she says. "We've been waiting on the wrong side. That's all. That's all it is. We've been waiting on the wrong *side*."

It ought to be a relief. Anneke looks at the handle. She has had her hand on it so often that she could draw it, every pit, every scratch; and she understands, now, that in all those tries there was one thing she never did. She pushed. She knocked. She never once thought of it as a door that you might come *out* of.

She takes hold of the handle and pulls.

It opens a hand's breadth and stops. Warm air comes through, and a smell of coffee, and voices. Somebody is laughing in there. Somebody is reading out a list of names, in no hurry, as one might at a school.

"Wait," says Dmitri. He has gone back for the suitcase. He stands with it halfway, uncertain, a man with one foot on the stair. "If we go through. Do we get it back? What we can't remember?"

Nobody answers. There's no one to know. The voice reads out a name, and waits, and reads another.

Sunniva comes up on the other side of the door. She holds out the coin to Anneke on her open palm, quite seriously, like a fare. "You found it," she says. "You go first."

Anneke closes her fingers over the coin. It's warm from being held. She thinks of a green door, and of the brass number on it, which is small, and round, and hard. She has had it in her grip the whole time.

The voice reads out her name.

"Here," says Anneke, and she goes in.
`,
};
