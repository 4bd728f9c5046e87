import { parentPort, workerData } from 'node:worker_threads';
import { timed, type Lookup } from './lookups.js';

// Run in a thread of its own, whose engine has compiled nothing yet.
parentPort?.postMessage(timed(workerData as Lookup));
