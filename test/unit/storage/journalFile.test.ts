import fc from 'fast-check';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { journaled, JournalFile, readJournal } from '../../../src/storage/journalFile.js';
import { isJournalInUse } from '../../../src/storage/journalLock.js';
import type { DraftEvent } from '../../../src/story/draft/events.js';
import { storyOf } from '../../../src/story/draft/journal.js';
import { smallDisk } from './smallDisk.js';
import { tempFolder } from './tempFolder.js';

const start: DraftEvent = { kind: 'start', brief: { premise: 'A ferry', targetWords: 300 }, mode: 'scenes', seed: 7, model: 'mini' };
const text = (story: string): DraftEvent => ({ kind: 'text', text: story });

async function journalWith(path: string, events: readonly DraftEvent[]): Promise<void> {
  await using journal = await JournalFile.create(path);
  for (const event of events) await journal.append(event);
  await journal.close();
}

describe('a journal', () => {
  test('gives back what was put in, whatever the text and however many runs wrote it', async () => {
    await using folder = await tempFolder();
    const story = fc.string({ unit: 'binary', maxLength: 40 });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(story), fc.array(story), async (first, second) => {
        const path = folder.file(`${String(number++)}.journal`);
        await journalWith(path, [start, ...first.map(text)]);
        await using journal = await JournalFile.open(path);
        await Promise.all(second.map((piece) => journal.append(text(piece))));
        await journal.close();
        expect(await readJournal(path)).toEqual([start, ...first.map(text), ...second.map(text)]);
      }),
      { numRuns: 30 },
    );
  });

  test('torn anywhere keeps every whole record and can be gone on with', async () => {
    await using folder = await tempFolder();
    const whole = folder.file('whole');
    await journalWith(whole, [start, text('Über den Fluß. '), text('“No,” she said.')]);
    const bytes = await readFile(whole);
    const firstLine = bytes.indexOf(10) + 1;
    for (let length = firstLine; length < bytes.length; length += 7) {
      const path = folder.file(`torn-${String(length)}`);
      await writeFile(path, bytes.subarray(0, length));
      const kept = await readJournal(path);
      await using journal = await JournalFile.open(path);
      await journal.append(text('On.'));
      await journal.close();
      expect(await readJournal(path)).toEqual([...kept, text('On.')]);
    }
  });

  test('that exists is not made again, except to replace it', async () => {
    await using folder = await tempFolder();
    const path = folder.file('a.journal');
    await journalWith(path, [start]);
    await expect(JournalFile.create(path)).rejects.toMatchObject({ code: 'exists' });
    await using journal = await JournalFile.create(path, { replace: true });
    expect(await readJournal(path)).toEqual([]);
    await journal.remove();
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('is closed to everybody but its owner', async () => {
    await using folder = await tempFolder();
    const path = folder.file('a.journal');
    await journalWith(path, [start]);
    expect((await promisify(execFile)('stat', ['-c', '%a', path])).stdout.trim()).toBe('600');
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 10])],
    ['text', 'Dear diary,\nI saw the sea.\n'],
    ['other JSON', '{"kind":"start"}\n{"a":1}\n'],
    ['records without a start', '{"kind":"text","text":"a"}\n'],
    ['a start without a brief', '{"kind":"start","brief":{},"mode":"scenes","seed":1,"model":"m"}\n'],
    ['a billion scenes', `${JSON.stringify(start)}\n{"kind":"scene","scene":1000000000,"askedWords":1}\n`],
    ['a torn middle', '{"kind":"text","te\n{"kind":"text","text":"a"}\n'],
  ])('that is %s is refused and left as it was', async (_, content) => {
    await using folder = await tempFolder();
    const path = folder.file('a.journal');
    await writeFile(path, content);
    await appendFile(path, 'no line end');
    const before = await readFile(path);
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'not-a-journal' });
    await expect(JournalFile.open(path)).rejects.toMatchObject({ code: 'not-a-journal' });
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(folder.path)).toEqual(['a.journal']);
  });

  test('that is missing, a folder or far too large is said in a sentence', async () => {
    await using folder = await tempFolder();
    await expect(JournalFile.open(folder.file('none'))).rejects.toMatchObject({ code: 'missing' });
    await mkdir(folder.file('folder'));
    await expect(readJournal(folder.file('folder'))).rejects.toMatchObject({ code: 'not-a-journal' });
    await writeFile(folder.file('large'), '');
    await truncate(folder.file('large'), 2 ** 31);
    await expect(readJournal(folder.file('large'))).rejects.toMatchObject({ code: 'not-a-journal' });
    await expect(JournalFile.create(folder.file('no/where'))).rejects.toMatchObject({ code: 'missing' });
  });

  test('on a full disk ends with the event before, and goes on when there is room', async () => {
    await using disk = await smallDisk(32);
    if (!disk) return;
    const path = `${disk.path}/a.journal`;
    await using journal = await JournalFile.create(path);
    await journal.append(start);
    await writeFile(`${disk.path}/ballast`, Buffer.alloc(8192));
    const long = text('x'.repeat(3000));
    let written = 0;
    const fill = async (): Promise<void> => {
      for (;;) {
        await journal.append(long);
        written++;
      }
    };
    await expect(fill()).rejects.toMatchObject({
      name: 'StorageError',
      code: 'disk-full',
      message: expect.stringMatching(/full.*free some space/) as string,
    });
    expect(await readJournal(path)).toHaveLength(1 + written);
    await truncate(`${disk.path}/ballast`, 0);
    await journal.append(text('after'));
    expect(storyOf((await readJournal(path)).slice(-1))).toBe('after');
  });
});

describe('two writers', () => {
  test('of one journal: the second is refused while the first lives', async () => {
    await using folder = await tempFolder();
    const path = folder.file('a.journal');
    await using first = await JournalFile.create(path);
    expect(await isJournalInUse(path)).toBe(true);
    await expect(JournalFile.open(path)).rejects.toMatchObject({ code: 'in-use' });
    await first.close();
    expect(await isJournalInUse(path)).toBe(false);
    await using second = await JournalFile.open(path);
    expect(second.path).toBe(path);
  });

  test('a writer in another process counts until that process is gone', async () => {
    await using folder = await tempFolder();
    const path = folder.file('a.journal');
    await journalWith(path, [start]);
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await once(other, 'spawn');
    const stat = await readFile(`/proc/${String(other.pid)}/stat`, 'utf8');
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const birth = `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
    await writeFile(`${path}.lock`, JSON.stringify({ pid: other.pid, host: hostname(), birth }));
    await expect(JournalFile.open(path)).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringContaining(String(other.pid)) as string,
    });
    other.kill('SIGKILL');
    await once(other, 'exit');
    await using journal = await JournalFile.open(path);
    await journal.close();
    expect(await readdir(folder.path)).toEqual(['a.journal']);
  });

  test.each([
    ['a later process with the same number', JSON.stringify({ pid: process.pid, host: hostname(), birth: 'another start' })],
    ['nothing readable', ''],
  ])('a lock that names %s is taken over', async (_, lock) => {
    await using folder = await tempFolder();
    const path = folder.file('a.journal');
    await journalWith(path, [start]);
    await writeFile(`${path}.lock`, lock);
    await using journal = await JournalFile.open(path);
    await journal.close();
    expect(await readdir(folder.path)).toEqual(['a.journal']);
  });

  test('of many that find the same stale lock, one gets it', async () => {
    await using folder = await tempFolder();
    const path = folder.file('a.journal');
    await journalWith(path, [start]);
    await writeFile(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname(), birth: 'another start' }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => JournalFile.open(path)));
    const opened = tries.filter((outcome) => outcome.status === 'fulfilled');
    expect(opened).toHaveLength(1);
    await opened[0]?.value.close();
    expect(await readdir(folder.path)).toEqual(['a.journal']);
  });
});

test('journaled passes an event on only when it is in the journal, and keeps out what is for the eye', async () => {
  await using folder = await tempFolder();
  const path = folder.file('a.journal');
  await using journal = await JournalFile.create(path);
  const events: DraftEvent[] = [start, { kind: 'thinking', text: 'hm' }, text('One. '), text('Two.')];
  const seen: DraftEvent[] = [];
  for await (const event of journaled(of(events), journal)) {
    seen.push(event);
    if (event.kind !== 'thinking') expect((await readJournal(path)).at(-1)).toEqual(event);
  }
  expect(seen).toEqual(events);
  expect(await readJournal(path)).toEqual(events.filter(({ kind }) => kind !== 'thinking'));
});

async function* of(events: readonly DraftEvent[]): AsyncGenerator<DraftEvent> {
  for (const event of events) yield await Promise.resolve(event);
}
