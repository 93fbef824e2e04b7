import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeFriction, type Friction } from './take-friction.js';
import type { VisitorEvent } from './visitor-event.js';

const event = (name: string, params: object): VisitorEvent => ({
  visitor: 'v',
  visit: 'w',
  page: 'p',
  pageNo: 1,
  n: 1,
  id: 'i',
  name,
  time: 0,
  path: '',
  params,
  bot: false,
  reference: '',
});
const collect = (...events: VisitorEvent[]): Friction[] => {
  const frictions = new Map<string, Friction>();
  for (const each of events) takeFriction(frictions, each);
  return [...frictions.values()];
};

test('a friction says in one line what it was', () => {
  expect(
    collect(
      event('error', { message: 'TypeError: x', frame: '/a.js:1' }),
      event('error', {}),
      event('dead_click', { tag: 'button', id: 'buy', class: 'primary', text: 'افزودن' }),
      event('rage_click', { tag: 'div' }),
      event('form_left', { form: 'address', field: 'city', fields: 3 }),
      event('search_empty', {}),
      event('page_view', { path: '/' }),
    ).map(({ kind, what }) => [kind, what]),
  ).toEqual([
    ['error', 'TypeError: x (/a.js:1)'],
    ['error', ''],
    ['dead_click', 'button#buy.primary “افزودن”'],
    ['rage_click', 'div'],
    ['form_left', 'address: city'],
    ['search_empty', ''],
  ]);
});

test('the same friction is counted', () => {
  const click = event('dead_click', { tag: 'a' });
  expect(collect(click, click, event('dead_click', { tag: 'b' }))).toEqual([
    { kind: 'dead_click', what: 'a', count: 2 },
    { kind: 'dead_click', what: 'b', count: 1 },
  ]);
});

test('of each form the last word counts, and one that was sent after all is not left', () => {
  const word = fc.record({ form: fc.constantFrom('a', 'b', undefined), fields: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const left = collect(...words.map((params) => event('form_left', params)));
      const last = new Map(words.map(({ form, fields }) => [form ?? '', fields]));
      expect(left).toHaveLength([...last.values()].filter((fields) => fields > 0).length);
    }),
  );
});
