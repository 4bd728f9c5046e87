import type { Host } from '../../../model.js';

/** A family novel, told of Owen in the present. */
export const auntsHouse: Host = {
  id: 'eighth.aunts-house',
  split: 'test',
  tense: 'present',
  narration: 'third',
  quotes: 'straight',
  viewpoint: { first: 'Owen', last: 'Bellamy', sex: 'm' },
  people: [
    { first: 'Lorna', last: 'Tate', sex: 'f' },
    { first: 'Dev', last: 'Prasad', sex: 'm' },
  ],
  text: `
@The skip comes on Tuesday, a little before nine in the morning, and takes up the whole of the drive. Owen Bellamy signs for it on the driver's back.

His aunt has lived here since the war, as she puts it, though she never says which. Now she has a room with a view of some ducks, and the house has to be empty before the buyers change their minds.

He has taken a week off. He told them at work that it would be sad, and people were kind to him, and he felt like a fraud. He has always hated this house.

* * *

The front room is the worst. Owen stands on the rug with a roll of bags in his hand and can't think where a person would begin.

"Begin with the curtains," says Lorna Tate from the window. "You can't throw out a thing until you've seen it in the light."

She has come from across the road, she says, because she could not stand to watch any more of him standing still. Dev Prasad has come from next door with a flask. Neither of them asks whether it's convenient.

They take the curtains down between them. The dust comes off in one long slow breath, and behind it the garden turns out to have been there all the time, very green, with its back to them.

Owen fills a bag. He fills another. It gets easier once he stops reading things, and it gets harder again when he comes to the drawer of string, which is labelled, in his aunt's square capitals, STRING TOO SHORT TO USE.

"Keep that," Dev says.

"It's a drawer of string."

"It's a philosophy."

Lorna laughs, and then she puts her sleeve to her nose. The three of them stand over the drawer as if it might say something.

He keeps the label. He slides it into his shirt pocket when he thinks that they aren't looking, and he throws the rest away.

The sideboard won't go through the door. It must have come in somehow, but nobody can make it go out again, and Dev lies down on the carpet and peers up at it from below like a mechanic.

Owen goes round to the other end. He finds that the back is not nailed but hung on hooks, and that there's a space behind it the depth of a book. It has a book in it.

It's an account book. He turns to the middle, expecting coal and milk. There are two columns, and one is headed *Said* and the other is headed *Meant*.

He reads a line and shuts it. The blood has gone to his face. He looks to see whether either of them noticed, and both of them are being very interested in the hinges.

"Anything good?" says Lorna.

"Household things."

She doesn't believe him. She goes on not believing him while she wraps the china, one sheet of newspaper to each cup, and a cup in each of his silences.

Out in the hall the bags have reached the banister. Owen carries them down the path, two and two, and throws them over the side of the skip. He likes the noise. It's the first thing about the whole business that he does like.

When he comes back, Dev has found the gramophone. It has no needle. He has put a record on it all the same and is turning it with one finger, and he bends down close to hear.

"It's a tango," he reports.

They listen. There is a tiny scratch of a sound, like a party in a matchbox. Lorna starts to nod along to it, and after a moment so does Owen, and the dust goes on coming down through the bare light.

* * *

The ducks are on the bank. His aunt has her chair turned so that she can disapprove of them, and she does not turn it back when Owen comes in.

He has brought her the label. He isn't sure why. He props it on the sill in front of her, against the glass, and sits down on the bed because there is nowhere else.

"You went through my drawers," she says.

"It's what you asked me to do."

She studies the label. Her mouth moves, and he sees that she is reading it, that she reads it each time as if for the first time.

He thinks of the account book, which is in his bag with a jumper on top of it. He has read it through now. He knows what she said to him when he was small, all of it, and he knows what stands across from it.

A nurse looks in and goes away. Along the corridor someone is singing, on and on, without any tune.

"I didn't find anything else," says Owen. "Just household things."

His aunt turns her chair. It takes her a while, and he does not help, because he knows better. When she has got it round she looks at him for some time.

"Good," she says. And then, since that is the kind of day it is, she pats the arm of the chair twice, as one would call a dog, and he goes over.

He sits on the floor with his back against her footrest. Neither of them says a word. On the bank the ducks walk down to the water one after another, and get in.
`,
};
