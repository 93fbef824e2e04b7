import { expect, test } from 'vitest';
import { fillIn } from './fill-in.js';
import { words } from './words.js';

const told = {
  events: 3,
  visits: 12,
  pageViews: 34,
  answers: 0,
  identified: false,
  firstAt: Date.UTC(2026, 10, 29, 12),
  list: [],
};

test('counts and dates are in the digits and the calendar of the language', () => {
  expect(fillIn(words.fa?.known ?? '', 'fa', told)).toContain('۱۲ بازدید، ۳۴ صفحه و ۰ پاسخ');
  expect(fillIn('{since}', 'fa', told)).toContain('آذر');
  expect(fillIn('{since}: {visits}', 'en', told)).toBe('November 29, 2026: 12');
});

test.each(Object.entries(words))('%s says everything, with every place to fill in', (_language, own) => {
  expect(Object.keys(own)).toEqual(Object.keys(words.en ?? {}));
  for (const place of ['{since}', '{visits}', '{pages}', '{answers}']) expect(own.known).toContain(place);
});
