import { RESTARTED, STOP_SIGNALS, type StopSignal } from './restart.js';

const CANCELLED = 130;

/**
 * Turns Ctrl+C and its like into an AbortSignal; asked a second time, the program ends at once.
 *
 * In a restarted process a Ctrl+C arrives twice, from the terminal and over the channel, and a `kill` of the outer process only
 * over the channel; so each way is counted for itself.
 */
export function listenForStop(): AbortSignal {
  const controller = new AbortController();
  const presses = { signal: 0, channel: 0 };
  const onStop = (way: keyof typeof presses): void => {
    presses[way]++;
    if (Math.max(presses.signal, presses.channel) > 1) process.exit(CANCELLED);
    controller.abort();
  };
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      onStop('signal');
    });
  }
  if (process.env[RESTARTED] !== undefined && process.channel)
    listenOnChannel(() => {
      onStop('channel');
    });
  return controller.signal;
}

function listenOnChannel(onStop: () => void): void {
  process.on('message', (message) => {
    if (isStopSignal(message)) onStop();
  });
  // The outer process was killed: end as it ended. The journal holds the text.
  process.on('disconnect', () => process.exit(CANCELLED));
  process.channel?.unref();
}

function isStopSignal(message: unknown): message is StopSignal {
  return STOP_SIGNALS.some((signal) => signal === message);
}
