import type { Host } from '../../../model.js';

/** Science fiction, present, third person. */
export const hulk: Host = {
  id: 'twelfth.hulk',
  split: 'test',
  tense: 'present',
  narration: 'third',
  quotes: 'straight',
  viewpoint: { first: 'Teo', last: 'Lindqvist', sex: 'm' },
  people: [
    { first: 'Amara', last: 'Bright', sex: 'f' },
    { first: 'Jonah', last: 'Sills', sex: 'm' },
  ],
  text: `
The hulk turns once every nine minutes, and each time the airlock comes round Teo thinks that it looks at him. It is only a lock. It has a ring of dead lamps and a handle, and somebody has painted a number on it that the dust has scoured down to a smear.

"Ready when you are," says Amara Bright in his ear.

He is not ready, but the lock is, and he pushes off. For a breath there is nothing under him at all. Then the hull comes up and hits him in the knees, and his boots take hold. None of the three does this for a living. The tug is on loan, and so is the nerve.

Jonah Sills lands beside him without a jolt. He has the cutter slung across his back, and he pats the metal as if it were a horse.

The handle does not move. Teo sets his feet and pulls, and it still does not move. Jonah reaches past him and turns it the other way.

"Wrong way," Jonah says, kindly enough. Teo is glad that nobody can see his face.

Inside it is dark and full of small things. A spoon drifts by the lamp, then a glove, then a long string of beads, each with a spark on it. Somebody has left in a hurry, or has not left.

The manifest lists this ship as ore. Two hundred tons, it says, no crew, lost on the long run towards the inner stations. Teo pushes the spoon away with one finger. Ore does not eat.

They work along the passage. Amara talks to them from the tug the whole way, in the even voice that she keeps for bad places, and reads out the pressure from the far end, where there is some.

"You have air behind the next door," she says. "Not much. I wouldn't take the helmet off."

"Nobody was going to," says Jonah.

Teo puts his palm flat against the door. He can feel a tremor in it, very slight, regular. A pump, he tells himself. There is always one pump that does not know the ship is dead.

He opens it. The air comes out in a sigh that he feels more than hears, and carries a handful of leaves with it. They are real leaves. They tumble past him into the passage and hang there, turning, green in the light of the lamp.

Nobody speaks. Even Amara has stopped.

The hold is a garden. It has gone wild, and it fills the place from wall to wall, roots and stems and the pale undersides of things, all of it leaning towards one lamp in the middle that somebody has wired straight to the pile. The pump ticks. Water goes round in a clear hose, and there are bubbles in it.

Teo goes in slowly, one grip after the other. Stalks close behind him. It is like moving through the sleeve of a coat, and he has to tell himself to breathe.

By the lamp there is a hammock, and a blanket in it, folded. A tin cup is tied to the frame. On the wall above the hammock are marks, scratched in fives, row upon row, until they reach the edge of the panel and go on to the next.

He starts to count them and gives up. He does not want to know the sum.

"There's a suit missing from the rack," says Jonah behind him. "I'd say they went out to fix something and it went wrong. That's how it goes, mostly."

"And kept the lamp on," says Teo.

"Well. You would."

Salvage law is clear. What they find they can take, and what they leave they must make safe, and a pile without a keeper is not safe. Jonah has the cutter off his back already. He looks at the cable that feeds the lamp, and does not lift it.

"Amara," Teo says. "How much have we got in the hold? By volume, I mean."

There is a silence on the line. He can hear her working out what he is asking, and then he can hear her deciding not to say it aloud, because the log is running.

"Ore," she says finally. "The manifest says two hundred tons of ore. I suppose you had better start bringing it across."

* * *

It takes them nineteen trips. They wrap the roots in the blanket, in the tarpaulins, in the lining of their own bunks, and pass them from lock to lock with as little time between as they can manage. Some of it freezes. More of it does not.

Teo carries the lamp over last. Without it the hold behind him is just a hold, black and ticking, and then, when Jonah has found the switch, not even ticking.

On the tug there is no room left to sit. Amara is wedged behind the controls with a vine across her shoulders and soil on the screens, and she is writing the report.

"How do you spell ore?" she asks.

"Leave room for remarks," says Jonah.

Teo holds the tin cup. He means to hang it on something, and everywhere he looks there is only green. In the end he ties it to a stem, the way it was tied before, and watches it swing as the tug swings round for home.
`,
};
