import { expect, test } from 'vitest';
import { isSelector } from './selector.js';

test.each([
  '*',
  '.no-results',
  '#search .empty > p',
  'a[href^="/products/"]:not(.sold-out):nth-child(2n + 1)',
  'button, [data-buy], .a.b#c::before',
  ':is(h1, h2) + p ~ span',
  'input[type=checkbox]:checked',
  '[aria-label="a > b, c"]',
  '.a\\:b',
  '.سبد',
  'main :has(> img)',
])('a selector: %s', (selector) => {
  expect(isSelector(selector)).toBe(true);
});

test.each([
  '',
  ' ',
  '.',
  '#',
  '.1st',
  'a >',
  '> a',
  'a,,b',
  ',a',
  'a,',
  '.a[',
  '.a[b',
  '.a]',
  'a[b="c]',
  'a[b=c d]',
  ':not(.a',
  '.a)',
  '/checkout',
  'https://nogol.example',
  '.a { color: red }',
  'a..b',
  '$(".a")',
  '@media',
  'a!',
])('no selector: %s', (selector) => {
  expect(isSelector(selector)).toBe(false);
});
