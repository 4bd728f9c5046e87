/** Prose as it is told: nothing in it should be flagged. */
export const PLAIN = `Mrs. Tolland kept the key to the mill in a jar on the shelf, and nobody asked her for it until her brother came back.

He came on a Tuesday, a little before noon, with one bag and no explanation. She gave him soup. He said that the road from the station was worse than he remembered, and she told him that nobody had mended it since the war.

“You might have written,” she said.

“I might have. I did not know what to say.”

They talked about the neighbours for an hour. Old Peters had sold his cows and gone to live with his daughter; the Hanley boys were both in the navy. When the soup was finished he got up, washed his bowl, and asked whether the mill was still standing. She told him that it was, more or less, though the wheel had been taken for firewood and the roof let in the rain.

After dinner she put on her boots and they walked down together. It took her some time to find the lock, for the nettles had grown as high as her waist, and he laughed when she swore at them. Inside it smelled of mice. He went up the ladder to see the stones, and she could hear him walking about above her and counting under his breath as he used to do when he was a boy.

“It would cost a great deal,” he called down.

“Then we had better not begin,” said Mrs. Tolland, but she had already started to work it out on her fingers.
`;

/** Prose pushed until it is an effort to read. */
export const OVERLOADED = `The silence pressed against her ribs like a living thing, a hollow hum that tasted of copper and old grief. Shadows pooled in the corners like spilled ink, and the air itself seemed to hold its breath—waiting, trembling, alive with the ghost of every word they had never dared to whisper. Memory clung to the walls like smoke, a brittle tapestry of ache and ash.

Her heartbeat was a fractured drum, a stuttering echo in the cathedral of her chest. Not fear, but something older—something that coiled beneath her skin like rusted wire and sang in a language of splinters. The moonlight bled through the shattered glass, pale and aching, carving silver scars across the trembling dark. Time unspooled like a frayed thread, each breath a fragile prayer against the weight of the void.

He was a storm stitched into the shape of a man, his voice a low thrum of static and velvet ruin. The city breathed around them, its neon veins pulsing like a dying star, its silence a wound that refused to close. Grief whispered through the cracks, soft as moth wings, sharp as bone. And beneath it all, the hush—vast, luminous, relentless—swallowed their names like a tide of liquid shadow, as if the night itself were weeping ember and rust into the hollow of the world.
`;
