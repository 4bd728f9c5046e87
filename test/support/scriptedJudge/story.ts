/** A small story with everything a review looks at: speech, a contradiction (the left hand), a crowded paragraph, typography. */
export const STORY = `# The Ferry Book

Maud kept the ferry book in pencil, because ink ran when the spray came over the gunwale. “Two for the island,” she said, and wrote it down with her left hand.

The man had no luggage. He stood at the rail — hatless, patient — and watched the slip go away from them.

“You’ll be back by six,” she told him. “There’s no boat after six.”

“I know the times,” he said. “I used to write them.”

She looked at him then. Her father had written the times, and her father had been eleven years in the ground behind the chapel. The engine coughed like an old dog, like a drawer forced shut, like the night itself clearing its throat over the drowned harps of the bay.

* * *

At six the slip was empty. Maud waited until ten past, with the book open on her knee and the pencil in her right hand, the only hand she had ever been able to write with.

Then she wrote: *one back*. And she cast off, and did not look behind her, and the boat sat as low in the water as it had sat that morning.
`;

/** Quotes that stand in the story to the letter, by dimension; enough for every fault. */
export const QUOTES: Readonly<Record<string, readonly string[]>> = {
  P1: ['Maud kept the ferry book in pencil'],
  P2: ['At six the slip was empty.'],
  P3: ['did not look behind her'],
  P4: ['eleven years in the ground behind the chapel'],
  P5: ['ink ran when the spray came over the gunwale'],
  P6: ['the boat sat as low in the water'],
  N1: ['The man had no luggage.'],
  N2: ['wrote it down with her left hand', 'the pencil in her right hand'],
  N3: ['She looked at him then.'],
  N4: ['Maud waited until ten past'],
  N5: ['I know the times'],
  N6: ['Then she wrote'],
  N7: ['There’s no boat after six.'],
  N8: ['hatless, patient'],
  N9: ['I used to write them.'],
  N10: ['like the night itself clearing its throat'],
};
