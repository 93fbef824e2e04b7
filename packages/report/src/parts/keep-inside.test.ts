import { expect, test } from 'vitest';
import { getShift } from './keep-inside.js';

test.each([
  ['inside', 100, 500, 0],
  ['over the right edge', 900, 1_316, -44],
  ['over the left edge', -70, 346, 78],
  ['wider than the window', 300, 1_700, -292],
])('a box that lies %s', (_, left, right, shift) => {
  const moved = getShift({ left, right }, 1_280);
  expect(moved).toBe(shift);
  expect(left + moved).toBeGreaterThanOrEqual(8);
});
