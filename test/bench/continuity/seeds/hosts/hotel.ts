import type { Host } from '../model.js';

export const hotel: Host = {
  id: 'hotel',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Carmen', last: 'Ibarra', sex: 'f' },
  people: [
    { first: 'Leopold', last: 'Fisk', sex: 'm' },
    { first: 'Rosalind', last: 'Tey', sex: 'f' },
  ],
  text: `
"There's a man in fourteen," said Rosalind.

Carmen went on counting towels. "There's always a man in fourteen."

"This one's in the bath."

"It's his bath."

"With his suit on," said Rosalind.

Carmen put down the towels.

They went up by the service stairs. The door of fourteen was on the latch. It was as Rosalind had said: there was a man in the bath, in a suit and a tie and, as far as could be made out through the foam, shoes. He had a telephone on the soap rack. He looked as if he had been expecting someone else.

"I'm quite all right," he said.

"I can see that, sir," said Carmen. "Is it the water you're unhappy with?"

"The water's excellent."

"Only we've had a knock from twelve. It's coming through."

He looked over the edge. There was a good deal on the floor. "Ah," he said. "I'm so sorry. Would you pass me a towel?"

She passed it. He put it under his head and closed his eyes.

Leopold was at the desk when they came down. He managed the hotel, in the sense that he stood at the desk of it. He had a bell in front of him, and it gave him pain when anybody rang it.

"Fisk," said Carmen, "who's in fourteen?"

He ran his finger down the book. "A Mr. Smith."

"Honestly?"

"It's a very common name. Somebody must be called it." He turned the book round. "Paid in cash. One bag. He asked if there was a bath, and he asked whether it was a deep one."

"And you said?"

"I said that it was a bath, and that it was as deep as you like to make it. Why?"

They told him why.

Leopold thought it over. He moved the bell an inch. "Has he broken anything?"

"No."

"Is he alive?"

"He's very polite," said Rosalind.

"Then he's a guest," said Leopold.

* * *

The telephone on the soap rack rang, and they could hear it at the bottom of the stairs. It rang eleven times. Then it stopped, and the ceiling of the lobby, which had been a sort of cream, put out a slow brown flower.

"That's the joists," said Leopold.

"That's the bath," said Carmen. "I'm going back up."

"What will you say?"

"I'll ask him if he'd like tea."

She took the tray with her, because with a tray one can go anywhere. He had not moved. The foam had gone down and the tie was floating.

"I thought that you might like some tea," said Carmen.

"How kind. Would you put it where I can reach?"

She put it on the stool, and sat down herself on the edge of the linen basket, which she had never done in front of a guest in her life. "Do you mind if I ask you something, sir?"

"You want to know why I have got my clothes on."

"I want to know whether you'd turn off the tap."

He looked at the tap. It was running; it had been running all along, in a thin bright string. He seemed to find it hard to believe. He put out a foot, in its shoe, and turned it with his heel, and it was so quiet then that they could hear the water going down through the house.

"They ring to ask me where I am," he said, "and I thought that if I could say truthfully that I was in the bath, nobody could expect me to come."

"And the suit?"

"I was on my way." He drank some tea. "I had got as far as the door. I had the handle in my fingers. It's a prize, you see. They are giving me a prize, there's a dinner. I've to make a speech about how I did it." The cup rattled as he put it back. "I didn't do it. That's what the speech is about. I had it all by heart, I was going to stand up and say so."

"Who did do it?"

"She's called Lotte. She works downstairs."

"Will she be there? At the dinner?"

"She's doing the slides," said Mr. Smith.

Carmen looked at her own shoes, which were wet. She was thinking of the towels. She had got up to sixty, and there ought to have been seventy, and she would have to begin again.

"Rosalind!" she called.

Rosalind had been on the landing the whole time. She put her head in.

"Is the big press free? And get Fisk up here. Tell him to bring his other jacket."

"He'll never lend it."

"Tell him it's for a guest."

They had him out and in a dressing gown before the pot was cold. They pressed the suit between sheets. It came out a little short in the leg, and Leopold's jacket was a little long in the arm, and when they stood him up in the middle of the lobby under the brown flower, he looked like two men who had met halfway.

"Say it," said Carmen. "The speech. Say it to the bell."

He said it to the bell. It was not a long speech. Leopold listened with his head bowed, and when it was over he reached out, as if he couldn't help it, and rang.

"That's very good," said Rosalind, who had to find a handkerchief. "That's ever so good. Does Lotte take sugar?"

"What?"

"When you bring her back," said Carmen. "Afterwards. There'll be tea." And she held the door.
`,
};
