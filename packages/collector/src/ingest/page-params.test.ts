import { expect, test } from 'vitest';
import { readLeaveParams } from './page-params.js';

test('loading counts from the start of the navigation', () => {
  expect(
    readLeaveParams({ engagedMs: 5, scrollPercent: 40, loadEventStart: 812.4, activationStart: 0 }),
  ).toEqual({
    engagedMs: 5,
    scrollPercent: 40,
    loaded: true,
    loadMs: 812,
  });
});

test.each([
  [1_500.6, 700, 801],
  [600, 700, 0],
])('a prerendered page loads from when it was opened: %d − %d', (loadEventStart, activationStart, loadMs) => {
  expect(readLeaveParams({ scrollPercent: 1, loadEventStart, activationStart })).toMatchObject({
    loaded: true,
    loadMs,
  });
});

test.each([{}, { loadEventStart: 0, activationStart: 0 }, { loadEventStart: 'soon' }])(
  'a page that has not loaded has no time of loading: %o',
  (load) => {
    expect(readLeaveParams({ scrollPercent: 1, ...load })).toEqual({ scrollPercent: 1, loaded: false });
  },
);

test('what an earlier version of the script left in a queue keeps its meaning', () => {
  const params = { engagedMs: 5, scrollPercent: 40, loaded: true, loadMs: 812 };
  expect(readLeaveParams(params)).toEqual(params);
});

test.each([
  [33.4, 33],
  [99.5, 100],
  [104.2, 100],
  [-3, 0],
  // Of a document without any height: JSON has no word for infinity.
  [null, 100],
])('the share that was scrolled through is a whole number from 0 to 100: %o', (scrollPercent, expected) => {
  expect(readLeaveParams({ scrollPercent }).scrollPercent).toBe(expected);
});
