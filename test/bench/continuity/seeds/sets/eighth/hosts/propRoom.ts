import type { Host } from '../../../model.js';

/** Young adult, told by Micah in the present. */
export const propRoom: Host = {
  id: 'eighth.prop-room',
  split: 'test',
  tense: 'present',
  narration: 'first',
  quotes: 'curly',
  viewpoint: { first: 'Micah', last: 'Oduya', sex: 'm' },
  people: [
    { first: 'Tess', last: 'Lindqvist', sex: 'f' },
    { first: 'Ruben', last: 'Hart', sex: 'm' },
  ],
  head: '# The Prop Room\n\n',
  text: `
There is a skull in the sink. It's not a real one, but nobody told me that, and I make a noise I am not proud of.

"That's Yorick," says Tess Lindqvist, without looking round. "He's soaking. Somebody got jam in him."

This is how I start my community service. I could have had litter. I could have had the garden at the hospice, which everyone says is peaceful. I put a cross next to *theatre* because I thought there would be seats.

There are no seats. There is a cellar with a pipe running across it at exactly the height of my forehead, and shelves, and on the shelves is every object that anyone has ever pretended with.

Tess gives me a clipboard. The list on it goes on for nine pages, and the last thing on it is *ghost (small)*.

"What's the ghost?" I ask.

"If you find it, tell me. It's been missing since before I came."

I start at the door and work inward. Goblets, tin. Goblets, wood. A telephone with no insides. A bunch of wax grapes that somebody has bitten, and I would like to meet that person.

Nobody here asks me what I did. I keep waiting for it. I've got three versions ready, one funny, one sorry, one true, and I carry them about all through the goblets and into the swords.

Then the stairs shake and a man comes down them backwards with half a sofa. He says, "Left, left, my left," to someone up above, and the someone lets go.

"Ruben Hart," says the man from under the sofa. "You must be the criminal."

I wait for Tess to tell him off. She just picks up the other end. So I get hold of the middle, and the three of us shuffle the thing along under the pipe and set it down on top of a stuffed badger.

"Alleged," I say, when I have the breath.

Ruben thinks that's the best thing he's heard in ages. He says it over to himself all the way back up, alleged, alleged, in different voices.

I go back to the swords. There ought to be fourteen according to the list, and I count them and write down what I count, and nobody checks. That's strange too. I can't remember when somebody last didn't check.

Overhead they're rehearsing. You can hear feet and then a thump and then everybody laughing, and then the same feet and the same thump. After the fifth thump nobody laughs, and I think it's getting better.

Behind the swords is a trunk with a broken hasp. I get it open with a spoon. It's full of letters, hundreds of them, tied in ribbon, and every single one is blank.

"Stage letters," says Tess. "You read them out loud and there's nothing there. You have to know it by heart."

I hold one up to the bulb. She's right, there's nothing, only the crease where people have folded it and unfolded it. I don't know why that gets me in the throat.

I tie the ribbon again and I write, *letters, one trunk, blank.* My writing looks like someone else's.

* * *

@On Saturday afternoon they open the doors. The queue goes right round to the chip shop, and I'm in the wings in a black T-shirt with a torch between my teeth.

"If you drop the tray," Ruben whispers, "drop it in character."

I don't drop the tray. I hand it over, and take it back, and hand over the sword. I've never been so scared of anything so small.

In the gap before the last act Tess comes and stands next to me. She doesn't say well done. She says, "You're breathing," like it's something she has just noticed about me, and goes off to find the crown.

* * *

The stage looks smaller with the lights up. I'm sweeping it, because that's on the rota, and there's glitter in the cracks that will outlive us all.

Ruben is lying flat on his back down by the footlights with his eyes shut. He says that he does this after every run. He says you have to let it drain out through the floor.

I sweep around him. It feels rude and then it feels like a kind of job. When I get to his feet he lifts them, one and then the other.

"You could stay on," he says. "When you've done your time."

"They'd have to want me."

"I'm they."

I don't answer. I push the glitter into a heap, and it spreads, and I push it into a heap again. Up in the gallery Tess is folding dust sheets, and she's singing the gravedigger's song, and getting it wrong.

I take the broom back down. The pipe gets me on the forehead, same as ever. I sit on the bottom step with my hand over the place, and that's when I see it, right at the back, behind the legs of the badger.

It's no bigger than a pillowcase. It's got two holes cut in it and a bit of elastic to go under the chin, and somebody has sewn a name tape inside, the way they do for little kids.

I take the clipboard off its hook. I turn to the last page, and I tick it.
`,
};
