import { expect, it } from 'vitest';
import { getStep } from './answer-keys.js';

it('goes where the arrow points, from the left and from the right', () => {
  expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'a'].map((key) => getStep(key, false))).toEqual([
    1, -1, 1, -1, 0,
  ]);
  expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'a'].map((key) => getStep(key, true))).toEqual([
    -1, 1, 1, -1, 0,
  ]);
});
