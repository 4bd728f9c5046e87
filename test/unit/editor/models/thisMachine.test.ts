import { describe, expect, test } from 'vitest';
import { hostOf, isThisMachine } from '../../../../src/editor/models/thisMachine.js';

describe('a server address', () => {
  test.each(['http://localhost:8000/v1', 'http://127.0.0.1', 'http://127.9.8.7:1/', 'http://[::1]:8080', 'https://LOCALHOST', 'http://2130706433/'])(
    '%s is this machine',
    (address) => expect(isThisMachine(address)).toBe(true),
  );

  test.each([
    'http://192.168.1.5:8000/v1',
    'https://api.example.org/v1',
    'http://localhost.example.org',
    'http://127.0.0.1.example.org',
    'http://127.0.0.1@example.org',
    'http://[fe80::1]',
    'http://0.0.0.0:8000',
    'no address',
  ])('%s is not', (address) => expect(isThisMachine(address)).toBe(false));

  test.each([
    ['http://127.0.0.1:8000/v1', '127.0.0.1:8000'],
    ['https://user@api.example.org/v1', 'api.example.org'],
    ['ftp://example.org', undefined],
    ['example.org', undefined],
  ])('%s has the host %s', (address, host) => expect(hostOf(address)).toBe(host));
});
