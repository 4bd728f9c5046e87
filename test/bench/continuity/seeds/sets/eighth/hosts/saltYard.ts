import type { Host } from '../../../model.js';

/** Crime, told of Nell in the past. */
export const saltYard: Host = {
  id: 'eighth.salt-yard',
  split: 'test',
  tense: 'past',
  narration: 'third',
  quotes: 'curly',
  viewpoint: { first: 'Nell', last: 'Varga', sex: 'f' },
  people: [
    { first: 'Tomas', last: 'Reyes', sex: 'm' },
    { first: 'Bridie', last: 'Kane', sex: 'f' },
  ],
  text: `
The yard smelled of wet ash. Nell Varga ducked under the tape and stood where the loading bay had been, her notebook shut in her hand, and let her eyes get used to what was left.

The insurers wanted one word from her, accident or not, and they wanted it soon. She had learned not to hurry for them. A fire told you what it had eaten first if you were polite to it.

Tomas Reyes was waiting by the gate, hunched against the drizzle. Bridie Kane stood a little way off from him, as if they had quarrelled in the car.

"You took your time," said Tomas.

"I walked round the back first." Nell nodded at the far wall. "Somebody has moved the drums."

Bridie glanced at Tomas. It was quick, but Nell was paid to notice quick things.

"The fire crew, I expect," Bridie said.

"They say not."

Nobody spoke. Water ran along a gutter that no longer led anywhere and fell on the concrete in a long bright string.

Nell walked in under the girders. The roof sheets had come down in a heap, curled like leaves, and below them the pallets had burned to their nails. She crouched and turned a nail over with her pen.

She was looking for the low place, the place where the floor had gone white. It was not near the fuse box, where everybody had told her it would be. It was over by the drain.

Behind her Tomas cleared his throat. He had followed her further in than he was allowed, and he was looking at the drain as well.

"Did you lock up yourself?" she asked him.

"I've told the police all that."

"Then you'll have it fresh in your mind."

He told her. He told it well, with the bolts in the right order, and she wrote down each one and drew a small line under the last.

Bridie came in after them, stepping over the hoses. She had the look of somebody counting, and when she saw Nell watching she stopped.

The office had come off best. Its door had swollen in the frame, and Nell had to put her shoulder to it. Inside, a calendar had melted down the wall and a kettle sat on a filing cabinet, quite unharmed.

She opened the cabinet drawer by drawer. The files for the last two tenants were there. The file for the present one had gone, and the dust where it had stood was a clean grey oblong.

Nell photographed the oblong. Then she photographed the kettle, because people grew careless when they thought you were a fool.

"Is that any use to you?" Bridie asked from the doorway.

"I never know until later."

A gull landed on the broken skylight and shouted at all three of them. Tomas threw a bit of slate at it, and missed.

* * *

@On Thursday morning the rain had stopped. Nell parked by the harbour office and read the lease again on her knees, all eleven pages of it.

Somebody had initialled every page but one. She held the odd page up to the windscreen and saw where a staple had been taken out and put back.

Bridie Kane crossed the road with two paper cups and knocked on the glass.

"I thought you'd come here," she said. "Tomas thought you'd gone home."

"What did you think I'd come for?"

Bridie gave her a cup instead of an answer. They drank, and watched a trawler back off the quay.

The harbour master let them have the gate log without any fuss. It was a ledger, an old-fashioned one with a ribbon, and the writing in it sloped like a fence in wind.

Nell ran her finger down the column. A lorry had come in on the day of the fire and had not gone out again, at least not on paper.

"Well," said Bridie, very quietly. "There you are, then."

* * *

They found the lorry where the old railway ran into the trees. It had been driven in as far as it would go, and somebody had pulled branches across the back without much conviction.

Tomas stayed on the track. Nell heard him shifting from foot to foot on the cinders, and she thought that he had been there before.

She opened the rear doors. The drums stood in their rows, dry as bones, with the yard's own labels on them, and the missing file lay on top in a plastic bag.

So nothing had burned but the building. She felt the little cold pleasure that she always felt, and under it something less pleasant, for she had begun to like the pair of them.

"Go on, say it," Tomas called.

"I only write it down," said Nell. "Other people say it."

She wrote it down. The branches dripped on the page, and she had to go over the last line twice before the ink would hold.

Bridie came up through the ferns and looked past her into the lorry. She did not look surprised. She looked like somebody whose train had come in at last.

Nell shut the doors and leaned on them. A long way off a dog was barking, and then it was not, and there was only the water coming down through the leaves.
`,
};
