import type { Host } from '../model.js';

export const archive: Host = {
  id: 'archive',
  split: 'dev',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Elias', last: 'Thorne', sex: 'm' },
  people: [
    { first: 'Maren', last: 'Voss', sex: 'f' },
    { first: 'Callum', last: 'Reyes', sex: 'm' },
  ],
  head: '# The Quiet Shelf\n\n',
  text: `
@The archive was never truly silent. Even at dawn, with the shutters still down and the lifts asleep, something in the walls kept up its low electric murmur, and Elias had long ago stopped noticing that he listened for it.

He noticed it that morning because it had stopped.

* * *

"Power?" Maren asked from the doorway.

"No. The lights are fine." Elias tilted his head. "It's the shelves."

The shelves in the lower hall moved on rails. They had been installed by people who believed that everything would one day be digital, and who had wanted the paper to take up as little room as possible until it could be burned. You turned a wheel, and twelve tonnes of other people's lives slid aside to let you in. Now the wheel would not turn.

Maren set down her bag and leaned her shoulder against the steel. Nothing. She tried again, harder, and something behind the panel clicked—a small, precise, disappointed sound.

"There's something in there," she said.

"There are four thousand boxes in there."

"Something else."

Elias didn't answer. He was thinking about the request slip in his pocket, the one that had come up the pneumatic tube with no name on it. *Series nineteen, box four.* Nobody had asked for series nineteen in all the time he had worked in the building. He had not known, until he went to look, that there was a series nineteen.

They called Callum, because everyone called Callum. He came down the spiral stairs two at a time with a toolbox that rattled like cutlery, and he did what he always did with a broken thing: he put his ear to it.

"Hm," he said.

"Hm good or hm bad?"

"Just hm." He took a panel off. Behind it was a nest of cables, neatly labelled by someone with beautiful handwriting, and in the middle of the nest, wedged between the rail and the housing, was an envelope.

No one moved. It wasn't fear, exactly. It was the feeling of having walked into a room where a conversation had just ended.

"Don't touch it," Maren said.

Callum had already touched it. He held it out to Elias by one corner. The paper was heavy, the flap unsealed, and across the front ran a single line: *For whoever is still looking.*

Elias looked at Maren. Maren looked at the wheel. Slowly, without anyone's hand upon it, the wheel began to turn.

* * *

Series nineteen was not on the plan. It stood at the very end of the hall, beyond the maps, where the fluorescent tubes gave up, and it consisted of nine grey boxes on a shelf built for ninety. Box four was lighter than it should have been.

"We should log this," Maren said. She had her pen out, but she wasn't writing.

"We will."

"Before we open it, Elias."

He lifted the lid.

There was a photograph, face down. There was a length of red thread, wound round a card. There was a list of names in that same beautiful handwriting, and beside each name a shelf mark, and beside each shelf mark a small, careful tick. Elias ran a finger down the column. He knew some of the names. They were donors, mostly; families who had given their papers and then asked, politely, to have them back.

"They were told the boxes were lost," he said.

Callum crouched beside him. "And they weren't."

"No. They were moved." He turned the photograph over. It showed the lower hall as it must have looked when it was new, the rails gleaming, and a row of people in dust coats squinting at the camera. Someone had drawn a circle around an empty space at the end of the row.

Maren took the picture from him and held it close. For a while the only sound was the hum, which had come back so softly that none of them could have said when.

"I know that wall," she said at last. "That's not this hall. Look at the brackets. That's the one underneath."

"There isn't one underneath."

"That's what we tell people about series nineteen."

It should have been funny. Callum made a noise that was almost a laugh and closed the toolbox, one latch and then the other, as if he were putting something to bed.

They found the hatch beneath the last rail. It had been painted over so many times that it was less a door than a rumour of one. Callum worked a blade along the edge; flakes of cream, of green, of cream again came away and drifted to the floor. When it gave, the air that rose from it smelled of cedar and cold iron.

"Somebody ought to stay up here," Maren said.

Nobody stayed up there.

The steps were stone. Elias counted them because counting was what he did when he did not want to think, and then he stopped counting, because the lamp in Callum's hand had found the first of the shelves. They were wooden, hand-made, and they went back farther than the light did. Every one of them was full.

"All of it," Maren whispered. "They kept all of it."

Elias took the slip from his pocket, smoothed it flat against the nearest box, and wrote his own name on the line where a name should be.
`,
};
