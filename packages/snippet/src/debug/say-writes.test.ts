import { expect, test } from 'vitest';
import { sayWrites } from './say-writes.js';

const event = (id: string, name: string, params = {}) => ({ id, at: 1, name, params, page: 'p', n: 2 });

test('an event that is stored, also where there is no store', () => {
  const writes = [['a', event('a', 'page_view', { path: '/x' })]] as [string, unknown][];
  expect(sayWrites(undefined, writes, false)).toEqual(['stored: page_view /x (number 2 of its page)']);
  expect(sayWrites(undefined, writes, true)).toEqual([
    'kept in memory, since nothing can be stored here: page_view /x (number 2 of its page)',
  ]);
});

test('what is taken out was confirmed, dropped or erased', () => {
  expect(sayWrites({}, [['a'], ['b'], ['visitor', { id: 'v' }]], false)).toEqual([
    'confirmed or refused by the collector, and taken out of the store: 2 events',
  ]);
  expect(sayWrites([], [['a']], false)).toEqual(['dropped, since the outbox is full or too old: 1 event']);
  expect(sayWrites([], [['a'], ['v'], ['visitor']], false)).toEqual(['erased: the visitor and 1 event']);
});

test('reading alone says nothing', () => expect(sayWrites([event('a', 'own')], [], false)).toEqual([]));
