import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getVitalParams } from './get-vital-params.js';

test('times are whole milliseconds, layout shift has four decimals', () => {
  expect(getVitalParams({ name: 'LCP', value: 1234.56, rating: 'good', navigationType: 'reload' })).toEqual({
    metric: 'LCP',
    value: 1235,
    rating: 'good',
    nav: 'reload',
  });
  const shift = {
    name: 'CLS',
    value: 0.123456,
    rating: 'needs-improvement',
    navigationType: 'navigate',
  } as const;
  expect(getVitalParams(shift).value).toBe(0.1235);
});

test('rounding never moves a value by more than half of its last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (value) => {
      const get = (name: 'INP' | 'CLS') =>
        getVitalParams({ name, value, rating: 'poor', navigationType: 'navigate' }).value;
      expect(Math.abs(get('INP') - value)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(get('CLS') - value)).toBeLessThanOrEqual(0.000_051);
    }),
  );
});
