import { expect, test } from 'vitest';
import { readEventsPath } from './read-events-path.js';

test.each(['/e', '/news/read', '/v1/events', '/a.b/~c_d-e'])('%s is a path', (path) =>
  expect(readEventsPath(path)).toBe(path),
);

test.each([
  '',
  '/',
  'e',
  '/e/',
  '//e',
  '/a//b',
  '/a/../b',
  '/:site',
  '/*',
  '/e?x',
  '/a b',
  'https://a.example/e',
])('%s is none', (path) => expect(() => readEventsPath(path)).toThrow('such as /news/read'));
