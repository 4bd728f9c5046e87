import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FrontMatterError, readFrontMatter, splitFrontMatter } from '../../../../src/story/text/frontMatter.js';

describe('splitFrontMatter', () => {
  test.each([
    ['---\nwords: 300\n---\nA boat.', 'words: 300\n', 'A boat.'],
    ['\uFEFF---\r\nwords: 300\r\n---\r\n\r\nA boat.', 'words: 300\r\n', '\r\nA boat.'],
    ['---\nwords: 300\n...\nA boat.', 'words: 300\n', 'A boat.'],
    ['---\n---\nA boat.', '', 'A boat.'],
    ['---\nwords: 300\n---', 'words: 300\n', ''],
    ['---\nwords: 300\nA boat.', null, '---\nwords: 300\nA boat.'],
    ['\uFEFFA boat.', null, 'A boat.'],
    [' ---\nwords: 300\n---\n', null, ' ---\nwords: 300\n---\n'],
    ['A boat.\n---\nAnother.\n---\n', null, 'A boat.\n---\nAnother.\n---\n'],
    ['', null, ''],
  ])('parts %j', (text, frontMatter, body) => {
    expect(splitFrontMatter(text)).toEqual({ frontMatter, body, bodyStart: text.length - body.length });
  });

  test('says where the body stands, whatever the text', () => {
    const piece = fc.constantFrom('---', '---\n', '\n', '\r\n', 'a: 1\n', '\uFEFF', '...\n', 'text', ' ');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const split = splitFrontMatter(text);
        expect(text.slice(split.bodyStart)).toBe(split.body);
      }),
    );
  });
});

describe('readFrontMatter', () => {
  test('gives the keys', () => {
    expect([...readFrontMatter('words: 300\navoid: [a, "—"]\n__proto__: x\n')]).toEqual([
      ['words', 300],
      ['avoid', ['a', '—']],
      ['__proto__', 'x'],
    ]);
    expect(readFrontMatter('# nothing\n').size).toBe(0);
  });

  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map(
      (key, at) =>
        `${key}: &${key} [${Array(9)
          .fill(`*${'abcdefgh'[at] ?? ''}`)
          .join(', ')}]`,
    ),
  ];
  test.each([
    ['a list', '- one\n- two\n'],
    ['a text', 'just text\n'],
    ['broken YAML', 'a: [1, 2\nb: }'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['aliases of aliases', bomb.join('\n')],
    ['brackets without end', '['.repeat(50_000)],
  ])('refuses %s in one sentence', (_name, text) => {
    expect(() => readFrontMatter(text)).toThrow(FrontMatterError);
    expect(() => readFrontMatter(text)).toThrow(
      /^The front matter between the --- lines cannot be read \([^\n]*\); mend it or take it out\.$/u,
    );
  });

  test('runs nothing and warns nobody of tags it does not know', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error): unknown => warnings.push(warning);
    process.on('warning', listen);
    readFrontMatter('style: !!js/function "x"\n');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    expect(warnings).toEqual([]);
  });
});
