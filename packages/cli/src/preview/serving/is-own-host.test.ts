import { expect, test } from 'vitest';
import { isOwnHost } from './is-own-host.js';

test.each(['localhost', 'localhost:8090', 'LOCALHOST:8090', '127.0.0.1:8090', '[::1]:8090'])(
  '%s is this machine',
  (host) => {
    expect(isOwnHost(host)).toBe(true);
  },
);

test.each([
  undefined,
  '',
  'nogol.example',
  'localhost.nogol.example:8090',
  'localhost:8090.nogol.example',
  'nogol.example/localhost',
  '127.0.0.1.nogol.example',
  '127.0.0.2:8090',
  '0.0.0.0:8090',
  '192.168.1.7:8090',
  'localhost:8090:1',
  'localhost\n:1',
])('%s is not', (host) => {
  expect(isOwnHost(host)).toBe(false);
});
