import { createId } from '@safar/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getPartition } from './partition.js';

test('is the month the id carries, or quarantine', () => {
  expect(getPartition(createId(Date.UTC(2026, 10, 30, 23, 59)))).toBe(202611);
  expect(getPartition(createId(Date.UTC(2014, 11, 31, 23, 59)))).toBe(0);
  expect(getPartition(createId(Date.UTC(2041, 0, 1)))).toBe(0);
  expect(getPartition('ffffffff-ffff-7fff-bfff-ffffffffffff')).toBe(0);
  expect(getPartition('no id')).toBe(0);
});

test('there are never more than those of 26 years, and one', () => {
  const time = fc.oneof(
    fc.nat({ max: 2 ** 48 - 1 }),
    fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2041, 0, 1) - 1 }),
  );
  fc.assert(
    fc.property(time, (ms) => {
      const month = getPartition(createId(ms));
      const isPlausible = ms >= Date.UTC(2015, 0, 1) && ms < Date.UTC(2041, 0, 1);
      expect(month === 0).toBe(!isPlausible);
      if (isPlausible) expect(month).toBe(Number(new Date(ms).toJSON().slice(0, 7).replace('-', '')));
    }),
  );
});
