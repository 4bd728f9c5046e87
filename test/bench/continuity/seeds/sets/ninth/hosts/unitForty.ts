import type { Host } from '../../../model.js';

export const unitForty: Host = {
  id: 'unit-forty',
  split: 'test',
  tense: 'past',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Dominic', last: 'Farr', sex: 'm' },
  people: [
    { first: 'Walt', last: 'Brisco', sex: 'm' },
    { first: 'Lena', last: 'Sorley', sex: 'f' },
  ],
  text: `
I bought the contents of Unit Forty blind, which is the only way they sell them, and I knew I had made a mistake before the shutter was all the way up. It smelled of wet dog and nail varnish.

Walt Brisco had bid against me up to the last and then folded his arms and grinned. He had come over to see what he had been spared. Lena Sorley came too, because she never missed a disaster if she could walk to it.

"That's a lot of mannequins," Lena said.

It was. They stood shoulder to shoulder from the shutter to the back wall, all of them bald, all of them facing us. Somebody had taken the trouble to turn every one of them toward the door.

I have been in the business long enough not to believe in omens. I believe in resale. I stepped in sideways and began looking for whatever the mannequins had been put there to hide, since nobody pays rent on that much plaster for love.

Walt stayed where he was. He whistled a few bars of something and stopped, and I heard him shift his feet on the concrete.

It took some squeezing to get to the middle. The plaster was cold and gave off a fine white dust that got into my cuffs. Every time I moved one of them aside another rocked on its stand, and I had to wait for it to make up its mind.

Behind the last row there was a wardrobe, lying on its back like a boat. The doors had been roped shut. I put my ear to the wood, feeling stupid, and heard nothing, and felt more stupid.

"Find anything?" Walt called. His voice sounded a long way off.

"Furniture," I said. That was true as far as it went. I sat down on the end of the wardrobe to get my breath, and that was when I saw the name chalked on the side of it. It was mine.

There are other people called Farr. I told myself so. There might even be others called Dominic, and one of them might have kept a wardrobe in a storage unit on the ring road. I told myself that as well, and it went down like a dry biscuit.

The knots were old, but they were good knots. I picked at the first of them until it gave, and then at the next. I was aware of Lena coming through the crowd of plaster behind me, saying excuse me to each of them as she passed.

She read the chalk over my shoulder. She did not say anything, which was so unlike her that I looked up.

"You don't have to open it," she said in the end. "You could pull down the shutter and write it off."

I thought about that. It would have been the sensible thing, and I had been sensible for years with very little to show for it. I took hold of the rope and pulled.

* * *

@We carried what we found to the diner across the access road, Walt walking in front with the flashlight and Lena behind with the box. I do not know what we thought might come after us. Nothing did but a plastic bag.

The waitress looked at the box and at us and put us in the booth by the toilets. I ordered pie for the table. None of us wanted pie.

Walt lifted out the first of the tapes and turned it to the light. They were the small kind that used to go in answering machines. Each had a date on it in ballpoint and, under the date, my name.

"Somebody's been ringing you up," Walt said.

"Somebody's been keeping it." I could feel my ears getting hot. I had not owned an answering machine in a very long time, and when I had, nobody rang it except the bank.

Lena had found the machine itself at the bottom, wrapped in a dish towel. She plugged it into the socket where the jukebox had been. A red light came on and stayed on.

The pie arrived. The waitress set it down at arm's length and went to stand behind the counter, where she began polishing something that was already clean.

I chose a tape from the middle and put it in. There was a hiss, and a beep, and then a voice I knew better than I would have liked, because it was my own.

"Dominic," it said. "If you've opened it, you'll want to get out of that booth."

Nobody spoke. Walt put down his fork with great care. Across the road, quite slowly, the shutter of Unit Forty began to come down by itself.
`,
};
