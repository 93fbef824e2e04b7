import { expect, test } from 'vitest';
import { createCopyFilter } from './drop-copies.js';

type Heard = [at: number, via: 'data-layer' | 'attributes' | 'api'];
const countActions = (...heard: Heard[]): number => {
  const isCopy = createCopyFilter();
  return heard.filter(
    ([at, via]) => !isCopy('add_to_cart', at, { via, items: [{ item_id: 'a' }] }, undefined),
  ).length;
};

test('one click that two sources heard is one', () => {
  expect(countActions([0, 'data-layer'], [100, 'attributes'])).toBe(1);
  expect(countActions([0, 'data-layer'], [100, 'attributes'], [150, 'api'])).toBe(1);
});

test('two clicks are two, however many sources heard them', () => {
  expect(countActions([0, 'data-layer'], [500, 'data-layer'])).toBe(2);
  expect(countActions([0, 'data-layer'], [100, 'attributes'], [500, 'data-layer'], [600, 'attributes'])).toBe(
    2,
  );
  expect(countActions([0, 'data-layer'], [100, 'attributes'], [500, 'attributes'])).toBe(2);
});

test('a thank-you page that is loaded again is one purchase', () => {
  const isCopy = createCopyFilter();
  expect(isCopy('purchase', 0, { transaction_id: '7' }, 'c')).toBe(false);
  expect(isCopy('purchase', 86_400_000, { transaction_id: '7' }, undefined)).toBe(true);
});
