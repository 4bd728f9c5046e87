// Stands in for @vscode/native-watchdog, which would have to be compiled: ends this process soon after the one it watches has ended.
'use strict';

const LOOK_EVERY_MS = 1000;
const WATCHED_ONE_ENDED = 87;

exports.start = (pid) => {
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(WATCHED_ONE_ENDED);
    }
  }, LOOK_EVERY_MS).unref();
};

exports.exit = (code) => process.exit(code);
