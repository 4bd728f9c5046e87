import { expect, test } from 'vitest';
import { pack, unpack } from '../../../../src/editor/highlights/protocol.js';
import { analyseStyle } from '../../../../src/story/style/index.js';

const DENSE =
  'The silence hung in the air like a held breath, thick as velvet—an ache that hummed beneath her ribs, not grief but its echo. Shadows whispered along the walls as if the house itself were remembering, and the light pooled, golden and trembling, a ghost of every summer she had ever lost. ';

test('passages come out of the analyser’s thread as they went in', () => {
  const { passages } = analyseStyle(`${DENSE.repeat(2)}\n\nHe put the kettle on.\n\n${DENSE.repeat(2)}`);
  expect(passages.length).toBeGreaterThan(0);
  const back = [...unpack(structuredClone(pack(passages)))];
  expect(back.map(({ marks }) => marks)).toEqual(passages.map(({ marks }) => marks));
  expect(back.map(({ grade, start, end, message }) => [grade, start, end, message])).toEqual(
    passages.map(({ grade, start, end, message }) => [grade, start, end, message]),
  );
});
