import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getDistance, getNearest } from './nearest.js';

test.each([
  ['purchse', 'purchase', 1],
  ['pruchase', 'purchase', 1],
  ['', 'abc', 3],
  ['ca', 'abc', 3],
  ['گل', 'گلی', 1],
])('%s is as far from %s as %i letters', (a, b, distance) => {
  expect(getDistance(a, b)).toBe(distance);
});

test('the distance is a distance', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(getDistance(a, b)).toBe(getDistance(b, a));
      expect(getDistance(a, b) === 0).toBe(a === b);
      expect(getDistance(a, b)).toBeLessThanOrEqual(Math.max(Array.from(a).length, Array.from(b).length));
    }),
  );
});

test('of known words the nearest is meant, if it is near', () => {
  expect(getNearest('begin-checkout', ['purchase', 'begin_checkout'])).toBe('begin_checkout');
  expect(getNearest('Purchase', ['purchase'])).toBe('purchase');
  expect(getNearest('start', ['cart', 'share'])).toBeUndefined();
  expect(getNearest('sahre', ['cart', 'share'])).toBe('share');
});
