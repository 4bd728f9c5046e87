import type { Host } from '../../../model.js';

export const warehouse: Host = {
  id: 'eleventh-warehouse',
  split: 'test',
  tense: 'past',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Marcus', last: 'Oyelaran', sex: 'm' },
  people: [
    { first: 'Declan', last: 'Frayne', sex: 'm' },
    { first: 'Lena', last: 'Castellan', sex: 'f' },
  ],
  head: '# The Ninth Claim\n\n',
  text: `I had been sent to look at a burned piano, and there was no piano. There was a warehouse with half a roof, a great deal of wet ash, and a square of clean concrete where the insurers had been told a concert grand was standing.

The claim was in the name of a music society, and Declan Frayne had signed it because it was his turn to be treasurer. He met me at the gate with a torch and an umbrella and gave me neither of them. Lena Castellan, who was on the committee too, came out of the office behind him and said that I was to mind the glass.

I minded the glass. I am paid to walk slowly through other people's disasters, and the trick of it is to look at what isn't damaged.

The racking along the wall had come down like a row of dominoes. Under it lay what the inventory called antiques, and what I would have called chairs. I took a photograph of each of them, because photographs make people nervous.

"It was over there," said Declan. "By the pillar. It took six men to get it in."

"Which six?"

He looked at Lena, who looked at the pillar. I wrote that down too, in the shorthand I made up in my first year and have never taught anyone.

A piano does not burn away to nothing. The frame is iron, and it weighs as much as a small horse; you can set fire to a whole street and the frame will be lying there afterwards with its strings curled up. I walked round the pillar and scraped at the ash with my heel. There was a bottle top in it, and a hinge.

The hinge was brass and quite small. It had come from a box, I thought, and not from anything that anyone had ever played a sonata on.

Lena followed me about at a distance of several yards. Whenever I stopped she stopped too, and took a sudden interest in the nearest wall. I have been followed by better people and by worse ones.

In the office the smell was weaker. A filing cabinet had been emptied on to the floor, and the smoke had drawn a neat grey line along the plaster at the height of my chest. Below that line everything was as it had been, down to the sweets in the ashtray.

I sat in the chair behind the desk without asking. From there I had a view of the gate and the road and the row of lock-ups on the far side, and one of those lock-ups had a new hasp on it, so bright that it winked.

"Who rents the one across the way?" I asked.

Neither of them knew. They didn't know at exactly the same moment and in exactly the same words, and Declan's umbrella, which had been dripping on the lino all that time, was moved from one side of him to the other.

I thanked them both. I said that I had everything I needed, and that the company would write. Then I went out over the glass and across the road, and I stood in front of the bright new hasp for as long as it took them to come to the window.

It was a good padlock, and I had no business touching it. I bent down and put my ear to the gap at the bottom of the shutter, like a boy at a keyhole, and I knocked twice on the metal with my pen.

Something inside answered. It was faint and it was very much out of tune, but I have perfect pitch, for all the good it has ever done me, and I knew an A when I heard one.

* * *

@I told my editor, as we call the woman who signs off our reports, on the Wednesday. She heard me out with her feet on the radiator and then asked what I meant by *answered*.

"The strings ring when you knock," I said. "If the lid's up."

"So they've moved it before the fire."

"They moved it, and then they had the fire. It's usually that way round."

She made a note. Outside her window it had begun to snow on the car park, and someone was trying to clear a windscreen with a credit card. I thought of the square of clean concrete and of how carefully it had been swept.

What I could not work out was why they had left it so near. There were lock-ups all over the city, and any of them would have been harder to see from that chair. My editor said that people who steal from themselves don't like to let the thing out of their sight.

I drove back there on my own time, since the company wasn't going to pay for curiosity. The hasp was gone. The shutter was up, and in the middle of the empty floor lay a sheet of music with a boot print on it.

I took it home with me. I can't play a note, but I had it framed, and it hangs over my desk, where I can look at it whenever somebody tells me that a thing has burned to nothing.
`,
};
