import { expect, test } from 'vitest';
import { getClip } from './take-pictures.js';

test('a card in the corner is cut out with a margin, as far as the window goes', () => {
  expect(getClip([844, 500.4, 1260, 780], { inlineSize: 1280, blockSize: 800 })).toEqual({
    x: 812,
    y: 468,
    width: 468,
    height: 332,
  });
  expect(getClip([20, 500, 436, 780], { inlineSize: 1280, blockSize: 800 })).toEqual({
    x: 0,
    y: 468,
    width: 468,
    height: 332,
  });
});

test('a sheet is cut out over the whole width, and one that fills the window is the window', () => {
  expect(getClip([0, 400, 390, 664], { inlineSize: 390, blockSize: 664 })).toEqual({
    x: 0,
    y: 368,
    width: 390,
    height: 296,
  });
  expect(getClip([0, 8, 390, 664], { inlineSize: 390, blockSize: 664 })).toEqual({
    x: 0,
    y: 0,
    width: 390,
    height: 664,
  });
});
