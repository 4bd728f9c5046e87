import { execFile } from 'node:child_process';
import { chmod, link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readBriefFile } from '../../../src/storage/readBriefFile.js';
import { readFollows } from '../../../src/storage/readFollows.js';
import { readTextFile } from '../../../src/storage/readTextFile.js';
import { writeFileSafely } from '../../../src/storage/writeFileSafely.js';
import { smallDisk } from './smallDisk.js';
import { tempFolder } from './tempFolder.js';

describe('writeFileSafely', () => {
  test('makes a file, replaces one, keeps its mode, and leaves nothing else behind', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    await writeFileSafely(path, 'one');
    await chmod(path, 0o640);
    await writeFileSafely(path, 'two');
    expect(await readFile(path, 'utf8')).toBe('two');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('writes through a link and keeps a second name of the file', async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('real.md'), 'old');
    await symlink('real.md', folder.file('link.md'));
    await writeFileSafely(folder.file('link.md'), 'new');
    expect(await readFile(folder.file('real.md'), 'utf8')).toBe('new');
    await link(folder.file('real.md'), folder.file('second.md'));
    await writeFileSafely(folder.file('real.md'), 'newer');
    expect(await readFile(folder.file('second.md'), 'utf8')).toBe('newer');
  });

  test('on a full disk leaves the old text whole', async () => {
    await using disk = await smallDisk(32);
    if (!disk) return;
    const path = `${disk.path}/story.md`;
    await writeFileSafely(path, 'the old text');
    await expect(writeFileSafely(path, 'x'.repeat(100_000))).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readFile(path, 'utf8')).toBe('the old text');
    expect(await readdir(disk.path)).toEqual(['story.md']);
  });

  test('overwrites where nothing may take the place of the file', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    await writeFile(path, 'old');
    await writeFile(folder.file('mounted.md'), 'the old text');
    const mount = await promisify(execFile)('mount', ['--bind', folder.file('mounted.md'), path]).catch(() => undefined);
    if (!mount) return;
    try {
      await writeFileSafely(path, 'new');
      expect(await readFile(folder.file('mounted.md'), 'utf8')).toBe('new');
    } finally {
      await promisify(execFile)('umount', [path]);
    }
  });

  test('says that a folder is missing', async () => {
    await using folder = await tempFolder();
    await expect(writeFileSafely(folder.file('none/story.md'), 'x')).rejects.toMatchObject({
      code: 'missing',
      message: expect.stringContaining('folder') as string,
    });
  });
});

describe('readTextFile', () => {
  test('drops a byte-order mark and refuses what is no text', async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('bom.md'), '\uFEFFHello');
    expect(await readTextFile(folder.file('bom.md'), 100, 'refuse')).toEqual({ text: 'Hello', cut: false });
    await writeFile(folder.file('latin1.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await expect(readTextFile(folder.file('latin1.md'), 100, 'refuse')).rejects.toMatchObject({ code: 'not-text' });
    await writeFile(folder.file('zero.md'), 'a\0b');
    await expect(readTextFile(folder.file('zero.md'), 100, 'refuse')).rejects.toMatchObject({ code: 'not-text' });
    await writeFile(folder.file('long.md'), 'x'.repeat(101));
    await expect(readTextFile(folder.file('long.md'), 100, 'refuse')).rejects.toMatchObject({ code: 'too-large' });
  });

  test('does not wait for a pipe, nor read a folder or a device', async () => {
    await using folder = await tempFolder();
    await promisify(execFile)('mkfifo', [folder.file('pipe.md')]);
    await expect(readTextFile(folder.file('pipe.md'), 100, 'refuse')).rejects.toMatchObject({ code: 'not-a-file' });
    await expect(readTextFile(folder.path, 100, 'refuse')).rejects.toMatchObject({ code: 'not-a-file' });
    await expect(readTextFile('/dev/zero', 100, 'refuse')).rejects.toMatchObject({ code: 'not-a-file' });
  });
});

describe('readFollows', () => {
  test('takes the last 1,500 words from a paragraph on, without front matter', async () => {
    await using folder = await tempFolder();
    const paragraphs = Array.from({ length: 400 }, (_, index) => `Paragraph ${String(index)} is five.`);
    await writeFile(folder.file('one.md'), `---\ntitle: One\n---\n\n${paragraphs.join('\r\n\r\n')}\r\n`);
    const end = await readFollows('one.md', folder.file('brief.md'));
    expect(end.split('\n\n')).toEqual(paragraphs.slice(-375));
    await writeFile(folder.file('short.md'), '---\ntitle: Two\n---\nAll of it.\n');
    expect(await readFollows('short.md', folder.file('brief.md'))).toBe('All of it.');
  });

  test('reads only the end of a file of any size, never half a letter', async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('vast.txt'), `${'ž '.repeat(2_000_000)}\n\nThe end of it.`);
    expect(await readFollows('vast.txt', folder.file('brief.md'))).toMatch(/The end of it\.$/);
  });

  test('stays inside its root, through links too', async () => {
    await using folder = await tempFolder();
    await mkdir(folder.file('book'));
    await writeFile(folder.file('secret.md'), 'secret');
    await symlink('../secret.md', folder.file('book/link.md'));
    const brief = folder.file('book/brief.md');
    await expect(readFollows('../secret.md', brief)).rejects.toMatchObject({ code: 'outside' });
    await expect(readFollows('link.md', brief)).rejects.toMatchObject({ code: 'outside' });
    await expect(readFollows(folder.file('secret.md'), brief)).rejects.toMatchObject({ code: 'outside' });
    expect(await readFollows('../secret.md', brief, folder.path)).toBe('secret');
    await expect(readFollows('none.md', brief)).rejects.toMatchObject({ code: 'missing' });
    await expect(readFollows('id_rsa', brief)).rejects.toMatchObject({ code: 'not-text' });
  });
});

test('a brief file gives premise, words, keys and what it follows on', async () => {
  await using folder = await tempFolder();
  await writeFile(folder.file('chapter-03.md'), 'She left.');
  await writeFile(folder.file('brief.md'), '---\nwords: 900\nstyle: plain\nfollows: chapter-03.md\n---\n\nA ferry.\n');
  expect(await readBriefFile(folder.file('brief.md'))).toEqual({
    brief: { premise: 'A ferry.', style: 'plain', followsText: 'She left.' },
    targetWords: 900,
  });
});
