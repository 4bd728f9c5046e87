import { expect, test } from 'vitest';
import { contradictionsIn } from '../../../../src/story/continuity/index.js';

test.each([
  ['Marta Vance’s eyes were green.', 'Marta closed her brown eyes.', 'Marta Vance: the colour of the eyes – '],
  ['Marta Vance had two sisters.', 'Marta had three sisters, and she wrote to all of them.', 'Marta Vance: the number of sisters – '],
  [
    'Paul Hale had lost two fingers of his left hand in the mill.',
    'Paul counted the coins with all ten fingers.',
    'Paul Hale: the lost finger – ',
  ],
  ['Paul Hale had a scar on his chin.', 'The scar on Paul’s forehead was white.', 'Paul Hale: where the scar is – '],
  ['Paul Hale was lame in the left leg.', 'Paul dragged his lame right leg behind him.', 'Paul Hale: which leg is hurt – '],
  [
    'Marta Vance burned the letter in the stove.',
    'Marta took the letter from her pocket and read it again.',
    'the letter: what became of the letter – ',
  ],
])('%s … %s', (established, here, says) => {
  const between = 'The ferry left the quay, and nobody waved.';
  const [slip] = contradictionsIn(`${established}\n\n${between}\n\n${here}\n`);
  expect(slip?.message).toContain(says);
  expect(slip?.distance).toBe(2);
});

test('a quote that ends with a full stop ends the sentence with one', () => {
  const [slip] = contradictionsIn('Marta closed her brown eyes.\n', [{ file: 'cast.notes.md', text: 'Marta has green eyes.' }]);
  expect(slip?.message).toMatch(/but in cast\.notes\.md “Marta has green eyes”\.$/u);
});
