// A thread of `check`: takes one file at a time, answers with what it found.
import { parentPort } from 'node:worker_threads';
import { checkFile } from './checkFile.js';
import type { CheckTask } from './checkPool.js';
import { NotesReader } from './notesBeside.js';

const notes = new NotesReader();

parentPort?.on('message', ({ file, path, rules }: CheckTask) => {
  // What goes wrong with a file is in its result; all else ends the thread, and the pool hears of it.
  void checkFile(file, path, new Set(rules), notes).then((measured) => parentPort?.postMessage(measured));
});
