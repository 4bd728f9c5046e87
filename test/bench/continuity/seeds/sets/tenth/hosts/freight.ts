import type { Host } from '../../../model.js';

/** Science fiction, present first. */
export const FREIGHT: Host = {
  id: 'tenth-freight',
  split: 'test',
  tense: 'present',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Tobias', last: 'Renn', sex: 'm' },
  people: [
    { first: 'Kestrel', last: 'Adeyemi', sex: 'f' },
    { first: 'Dmitri', last: 'Sallow', sex: 'm' },
  ],
  text: `
The alarm is not a loud one. It is the polite chime that means somebody has left a valve open, and I lie there and wait for somebody to shut it.

Nobody does. I swing my feet down and find the deck colder than it has any business to be, and I put on whatever is nearest and go out into the spine.

Kestrel Adeyemi is already at the junction with the cover off the panel. She does not turn her head.

"Hold three," she says. "The pressure is fine. The door thinks it is open."

"Is it?"

"Come and see, Tobias. I don't trust the camera and I don't trust the door."

We go aft together along the rail. The freight sleeps on both sides of us in its racks, sealed drums of seed and machine oil and things with long numbers, and the ticking of the heaters follows us from bay to bay.

Hold three is shut. I lay my palm on the metal and feel nothing but the hum that is always there. The lamp over the frame is red all the same, and goes on being red when I hit it.

Dmitri Sallow floats up behind us with a tool bag. He looks at the lamp and then at the two of us, and begins to laugh.

"You woke me for a bulb," he says.

"I woke you for a door," says Kestrel.

He opens the bag. There is a long wait while he takes the housing apart and lets the screws hang in the air in front of him like a small obedient swarm, and I hold the torch and think about coffee.

Then something knocks on the inside of the hold.

None of us says anything. It knocks again, slow and even, and I can feel it in the rail, and I can see that the others feel it too. The screws have begun to drift.

There is nothing in there that could knock. I loaded it myself at the yard, with the manifest in front of me, and I walked the whole length of it afterwards and put my own seal on the frame. The seal is unbroken. I look at it for longer than I need to.

"A drum has come loose," says Dmitri.

"Drums roll," says Kestrel. "They do not count to four and start over."

She is right. I listen, and it is four, and a rest, and four. It is patient. It sounds like someone who has been told that the people in this house are a little deaf.

I ask the ship what it can hear, and the ship says that hold three is empty. I ask it to read me the manifest. It reads, in its flat good-natured voice, and there is no hold three in it anywhere.

Kestrel pulls herself close to the frame and puts her ear against it. After a moment she lifts a knuckle and knocks back, four times.

The answer takes so long that I have begun to hope. When it comes it is five.

"I am going to say something stupid," says Dmitri, "and then we are all going to bed. We leave it shut. We leave it shut until the station, and somebody with a uniform can open it."

I want very much to agree with him. I think of the station, with its bright corridors and its forms, and of somebody young with a cutter in front of this door, and nobody having told them about the counting.

So I stay. I send the other two forward to wake the rest and find out who else remembers a hold three, and I hook my belt to the rail and sit there with my back against the cold of the frame.

It knocks six. I do not knock back. I have the feeling that at some number or other it will be my turn, and that I will know it when I hear it.

* * *

@They relieve me at six in the morning, ship's time, and I sleep until noon without a dream in my head.

When I come back aft there is a bare bulkhead where the door was, painted like all the others, and Kestrel is standing in front of it with her forehead almost on the paint.

"It stopped at ninety," she says. "Then it said thank you."

I put my ear to it as well. The heaters tick. Somewhere a valve is open, and the chime begins, not loud, and I go to look for it.
`,
};
