import type { Host } from '../model.js';

export const museum: Host = {
  id: 'museum',
  split: 'test',
  tense: 'present',
  narration: 'first',
  quotes: 'straight',
  viewpoint: { first: 'Hector', last: 'Ames', sex: 'm' },
  people: [
    { first: 'Priscilla', last: 'Wong', sex: 'f' },
    { first: 'Lorenz', last: 'Adler', sex: 'm' },
  ],
  text: `
I guard the small paintings. The big ones have a man each, and a rope; I have eleven, in a room shaped like a wedge of cheese, and a chair I'm not supposed to sit in. My badge says HECTOR AMES and underneath it says ASK ME. They ask me where the toilets are.

I don't mind. Left, I say, past the horses.

"Hector," says the radio on my belt. That's Lorenz, in the control room. "You've got a sitter."

I look round. There's a woman on my chair. She has her bag on her lap and her coat on, and she's looking at number six.

"Leave her," I say into the radio.

"She's on the chair."

"I've seen that she's on the chair, Lorenz. I'm not using it."

Number six is a jug. That's all it is, a brown jug on a ledge, no bigger than a paperback. The label gives it one line. Hardly anyone stops there. They come in through the thick end of the cheese, see the two nudes, go red, and are out at the thin end before they know it. I've timed them. The jug gets four seconds, and two of those are blinking.

The woman is still looking.

I do my round. It isn't much of one: eleven steps up, turn, and eleven steps down. I check the wires. I check the little grey box that measures the damp. When I come back, she hasn't moved, and there's a wet patch on her sleeve, and I realise that she has been crying for some time without making any fuss about it.

I go and stand beside her. You're trained for it. You don't speak. You look at what they look at.

It's a jug.

"He's got the handle wrong," she says.

I look at the handle.

"It comes out of the side too low. You couldn't pour from it. It'd twist in your grip." She shows me, holding up an invisible jug. "He must have known that. He'd only to look."

"Perhaps it's a bad jug," I say.

She laughs. It surprises both of us.

* * *

Priscilla says that I should write it up. Priscilla is from Visitor Experience, and has a tablet, and when she comes through the rooms she walks as if there were a wind behind her.

"How long did she stay?"

"I don't know. A good while."

"More than ten minutes?"

"Priscilla, she'd still be there if you hadn't put the lights off."

She taps that in. "Dwell time," she says, pleased. "On a *jug*. Did she say what it was that engaged her?"

"The handle's wrong."

Priscilla stops. She comes over and bends down to number six, with her nose almost on the wire, and I get ready to say the thing about the distance. For as long as I have known her she has not once looked at a picture. She looks at the people and the floor.

"It is, isn't it?" she says slowly. "It's like an ear on upside down."

"You can't pour from it."

"No. So what's it for?" And she straightens up, and the wind drops. She stands there in my wedge of cheese with her arms hanging. I've the odd idea that if I don't say anything she might tell me something.

The radio crackles. "You've got another," Lorenz says. "Hector? Is that Wong? Is she all right?"

"We're looking at the jug," I tell him.

"What jug?"

"Come and see."

"I can't come and see. I'm the control room." There's a silence. I can hear him breathing, up there in front of his forty screens. "I'll zoom," says Lorenz.

Above us the camera turns its head. It makes a small dry sound like a beetle. The three of us look at number six together, one from a long way off, and what I see, as I've walked up and down past it for all these years and never seen, is that the light on the jug is from the wrong side too. There's no window there. In the whole of that painted room there isn't anything to make it. It's just on the jug, thick as butter, because he wanted it to be.

"Oh," says the radio.

Nobody says anything else. A family comes in at the thick end, sees the nudes, goes red. But the smallest of them stops. She sees two grown people and a camera all staring at a thing that she can't see, and she wriggles in under Priscilla's elbow and stares at it too.

"What is it?" she asks me. She can read; she's looking at the badge.

I get down on one knee, which is against the rules. I am about to tell her that it's a jug. I have the word on my tongue.

"I don't know," I say. "What do you think?"

She gives it her whole attention. The parents wait. The beetle clicks. Four seconds go by, and four more.

"It's somebody's," says the child.

Priscilla writes that down. She doesn't tap it, she gets out a pen and writes it on the inside of her wrist; and she looks at me over the top of the small head as if we had both been caught in the rain.

"Left," I say, though no one has asked. "Past the horses."
`,
};
