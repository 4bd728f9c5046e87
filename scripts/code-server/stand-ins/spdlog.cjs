// Stands in for @vscode/spdlog, which would have to be compiled: writes the same log files, without rotating them.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const NAMES = { warn: 'warning' };

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.plain = false;
  }

  write(level, message) {
    if (LEVELS.indexOf(level) < this.level) return;
    const stamp = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const line = this.plain ? message : `${stamp} [${NAMES[level] ?? level}] ${message}\n`;
    fs.appendFile(this.file, line, () => undefined);
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.plain = true;
  }
}

// nothing is buffered, and there is one pattern
for (const method of ['setPattern', 'flush', 'drop']) Logger.prototype[method] = () => undefined;

for (const level of LEVELS) {
  Logger.prototype[level] = function (message) {
    this.write(level, message);
  };
}

async function createLogger(name, file) {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}

// one by one, so that an import sees the names without running this
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
