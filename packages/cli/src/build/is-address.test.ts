import { expect, test } from 'vitest';
import { readBase } from './read-base.js';
import { readEvents } from './read-events.js';

test.each([
  ['https://cdn.example.com', 'https://cdn.example.com/'],
  ['https://cdn.example.com/s/', 'https://cdn.example.com/s/'],
  ['http://localhost:8080/a/b', 'http://localhost:8080/a/b/'],
  ['/s', '/s/'],
  ['/', '/'],
])('%s is a folder', (given, base) => expect(readBase(given)).toBe(base));

test.each([
  '',
  's/',
  'cdn.example.com',
  '//cdn.example.com/',
  'ftp://a.example/',
  'https://',
  '/s#a',
  '/s?a',
  '/ s',
])('%s is no folder', (given) => expect(() => readBase(given)).toThrow('such as https://cdn.example.com/s/'));

test.each(['https://stats.example.com/v1/events', '/s/e', 'https://stats.example.com/e?site=a'])(
  '%s takes events',
  (given) => expect(readEvents(given)).toBe(given),
);

test.each(['https://stats.example.com', 'https://stats.example.com/s/', '/', 'v1/events', '//a.example/e'])(
  '%s does not: it is the address of a folder, or none',
  (given) => expect(() => readEvents(given)).toThrow('such as https://stats.example.com/v1/events'),
);
