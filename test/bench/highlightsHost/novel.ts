const DENSE =
  'The silence hung in the air like a held breath, thick as velvet—an ache that hummed beneath her ribs, not grief but its echo. Shadows whispered along the walls as if the house itself were remembering, and the light pooled, golden and trembling, a ghost of every summer she had ever lost.';
const PLAIN =
  'The ferry had gone before the lamps were lit, and nobody on the quay could say who had rung its bell. Anna put down her bag and asked the boy what time it was. “Late,” he said, and went on coiling the rope. She paid for a room and went up with the key in her hand.';

/** A novel of 100,000 words: one paragraph in four is dense, more than any reader would bear. */
export function novel(words = 100_000): string {
  const paragraphs: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = `${at % 4 === 0 ? DENSE : PLAIN} It was day ${at}.`;
    paragraphs.push(at % 60 === 59 ? `${paragraph}\n\n* * *` : paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}
