import { completeConfig } from '@safar/schema';
import { expect, test } from 'vitest';
import { shop } from '../../test/shop.js';
import { deriveVisitor } from './derive-visitor.js';
import { getRules } from './rules.js';
import type { VisitorEvent } from './visitor-event.js';

const rules = getRules(completeConfig(shop));
const start = Date.UTC(2026, 9, 1, 8);

const event = (
  n: number,
  name: string,
  params: Record<string, unknown>,
  more: Partial<VisitorEvent>,
): VisitorEvent =>
  ({
    visitor: 'v',
    visit: 'first',
    page: 'p',
    pageNo: 1,
    n,
    id: `${n}`,
    name,
    time: start + n * 1_000,
    path: '/',
    params,
    bot: false,
    reference: '',
    ...more,
  }) as VisitorEvent;

test('one request of a robot makes the whole visit one, for answers as for pages, and no other visit', () => {
  const given = {
    survey: 'after',
    showing: 's',
    question: 'score',
    revision: 1,
    value: 4,
    dir: 'rtl',
    language: 'fa',
  };
  const later = { visit: 'second', page: 'q', time: start + 7_200_000 };
  const { visits, answers, showings } = deriveVisitor(
    'shop',
    'v',
    [
      event(0, 'page_view', { path: '/', nav: 'navigate' }, { bot: true }),
      event(1, 'survey_answer', given, {}),
      event(2, 'page_view', { path: '/', nav: 'navigate' }, { ...later, n: 0 }),
      event(3, 'survey_answer', { ...given, showing: 't' }, { ...later, n: 1, time: later.time + 1 }),
    ],
    rules,
    1,
  );
  const judged = (rows: readonly { visit: string; bot: boolean }[]) =>
    rows.map(({ visit, bot }) => [visit, bot]);
  const expected = [
    ['first', true],
    ['second', false],
  ];
  expect(judged(visits)).toEqual(expected);
  expect(judged(answers)).toEqual(expected);
  expect(judged(showings)).toEqual(expected);
});

test('an answer knows its page, the cart that was open and the vitals of its page, and nothing of other pages', () => {
  const given = { survey: 'after', showing: 's', question: 'score', revision: 1, dir: 'rtl', language: 'fa' };
  const item = { item_id: 'a', price: 20, quantity: 2 };
  const second = { page: 'q', pageNo: 2 };
  const third = { page: 'r', pageNo: 3 };
  const { answers } = deriveVisitor(
    'shop',
    'v',
    [
      event(0, 'page_view', { path: '/products/a', nav: 'navigate' }, {}),
      event(1, 'web_vital', { metric: 'LCP', value: 900, rating: 'good' }, {}),
      event(2, 'survey_answer', { ...given, value: 1 }, {}),
      event(3, 'cart', { items: [item], value: 40, currency: 'EUR' }, {}),
      event(4, 'page_view', { path: '/cart', nav: 'navigate' }, second),
      event(5, 'survey_answer', { ...given, showing: 't', value: 2 }, second),
      event(6, 'web_vital', { metric: 'INP', value: 88, rating: 'good' }, second),
      event(7, 'web_vital', { metric: 'INP', value: 310, rating: 'needs-improvement' }, second),
      event(8, 'web_vital', { metric: 'CLS', value: 0.2, rating: 'needs-improvement' }, second),
      event(9, 'purchase', { transaction_id: '1', value: 40, currency: 'EUR' }, third),
      // Its page view was lost.
      event(10, 'survey_answer', { ...given, showing: 'u', value: 3 }, third),
    ],
    rules,
    1,
  );
  const nothing = {
    cart_pieces: 0,
    cart_value: null,
    cart_currency: '',
    lcp_ms: null,
    inp_ms: null,
    cls: null,
  };
  expect(answers).toMatchObject([
    { number: 1, ...nothing, path: '/products/a', lcp_ms: 900 },
    {
      number: 2,
      path: '/cart',
      cart_pieces: 2,
      cart_value: 40,
      cart_currency: 'EUR',
      lcp_ms: null,
      inp_ms: 310,
      cls: 0.2,
    },
    { number: 3, ...nothing, path: '' },
  ]);
});
