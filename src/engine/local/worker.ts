import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { hostMessage } from './protocol.js';
import { Service } from './service.js';

/**
 * The model's own process. Arguments: the host's process id, and the milliseconds between two beats.
 * The same file is the thread that ends the process when its host is gone.
 */

const WATCH_MS = 250;

/** What a terminal sends to all processes in it. Whether the draft is to stop is the host's to say, over the channel or by its end. */
const HOSTS_SIGNALS = ['SIGINT', 'SIGHUP'] as const;

if (isMainThread) serve(Number(process.argv[2]), Number(process.argv[3]));
else watchHost(Number(workerData));

function serve(hostPid: number, beatMs: number): void {
  const send = process.send?.bind(process);
  if (!send) throw new Error('This file is started by POLARIS and is of no use by itself.');
  const watch = new Worker(new URL(import.meta.url), { workerData: hostPid });
  watch.unref();
  for (const signal of HOSTS_SIGNALS) process.on(signal, () => undefined);
  // Native threads may be computing: an orderly exit would wait for them or trip over them, and there is nothing to save.
  process.on('disconnect', die);
  const service = new Service((message) => send(message));
  process.on('message', (raw) => service.handle(hostMessage.parse(raw)));
  let beatOnItsWay = false;
  setInterval(() => {
    // A host that does not read must not find a day of beats when it wakes.
    if (beatOnItsWay) return;
    beatOnItsWay = true;
    send({ type: 'beat', work: service.work }, () => (beatOnItsWay = false));
  }, beatMs);
}

/** The channel's end is noticed by the event loop; native code that blocks the loop would outlive its host. */
function watchHost(hostPid: number): void {
  setInterval(() => {
    if (!isAlive(hostPid)) die();
  }, WATCH_MS);
}

function isAlive(hostPid: number): boolean {
  // A parent that ended hands its children on, so its own id, used again by a stranger, does not deceive.
  if (process.platform !== 'win32') return process.ppid === hostPid;
  try {
    process.kill(hostPid, 0);
    return true;
  } catch {
    return false;
  }
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}
