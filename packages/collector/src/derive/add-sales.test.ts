import { completeConfig, createWalkId } from '@safar/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shop } from '../../test/shop.js';
import { nilId } from '../ingest/event-row.js';
import type { Sale } from '../touchpoints/sales.js';
import { addSales } from './add-sales.js';
import { deriveVisitor } from './derive-visitor.js';
import { getRules } from './rules.js';
import type { VisitorEvent } from './visitor-event.js';

const rules = getRules(completeConfig(shop));
const start = Date.UTC(2026, 9, 1, 8);
const minute = 60_000;

const event = (
  at: number,
  name: string,
  params: object = {},
  more: Partial<VisitorEvent> = {},
): VisitorEvent => ({
  visitor: 'v',
  visit: 'w',
  page: 'p',
  pageNo: 1,
  n: at,
  id: `${name} ${at}`,
  name,
  time: start + at * minute,
  path: '/',
  params,
  bot: false,
  reference: '',
  ...more,
});
const view = event(0, 'page_view', { path: '/', nav: 'navigate' });
const fill = event(1, 'add_to_cart', { items: [{ item_id: 'a' }] });
const order = { transaction_id: '7', value: 300, currency: 'IRT' };
const pending = event(2, 'pending_purchase', order);
const sale = (at: number, more: Partial<Sale> = {}): Sale => ({
  id: 's',
  at: start + at * minute,
  kind: 'purchase',
  visitor: nilId,
  order: '7',
  params: order,
  ...more,
});
const derive = (events: readonly VisitorEvent[], sales: readonly Sale[] = []) =>
  deriveVisitor('shop', 'v', events, rules, 1, new Map(), sales);

describe('where a sale stands', () => {
  const later = event(600, 'page_view', { path: '/', nav: 'navigate' }, { visit: 'x', page: 'q' });
  const place = (sales: Sale[], events = [view, fill, pending, later]) =>
    addSales(events, sales)
      .filter(({ isFromServer }) => isFromServer)
      .map(({ visit, page, n, time }) => [visit, page, n, (time - start) / minute]);

  test('is the page that sent its order away, however late it is said', () => {
    expect(place([sale(5), sale(900)])).toEqual([
      ['w', 'p', 2, 5],
      ['w', 'p', 2, 900],
    ]);
  });
  test('is behind that, when the clock of the server is', () => {
    expect(place([sale(-30)])).toEqual([['w', 'p', 2, 2]]);
  });
  test('without a number is what was done last, or first', () => {
    const unnumbered = { order: '', params: {} };
    expect(place([sale(601, unnumbered), sale(1, unnumbered), sale(-5, unnumbered)])).toEqual([
      ['w', 'p', 0, 0],
      ['w', 'p', 1, 1],
      ['x', 'q', 600, 601],
    ]);
  });
  test('of nobody is nowhere', () => {
    expect(place([sale(5)], [])).toEqual([]);
  });
});

test('it buys and moves on, and is no activity: neither visit nor stay go on because of it', () => {
  const [without, bought] = [derive([view, fill, pending]), derive([view, fill, pending], [sale(50)])];
  expect(bought.visits).toHaveLength(1);
  for (const name of ['end', 'missing', 'arrived', 'page_views', 'engaged_ms'] as const)
    expect([name, bought.visits[0]?.[name]]).toEqual([name, without.visits[0]?.[name]]);
  expect(bought.visitors[0]?.last_at).toBe(without.visitors[0]?.last_at);
  expect(bought.visitors[0]).toMatchObject({
    'carts.end': ['converted'],
    'purchases.at': [start + 50 * minute],
    'purchases.value': [300],
    'purchases.currency': ['IRT'],
  });
  expect(without.visitors[0]?.['carts.end']).toEqual(['']);
});

test('an order of a walk is bought in the walk, and counts nowhere else', () => {
  const walk = createWalkId(start);
  const walked = [view, fill, pending].map((each) => ({ ...each, visit: walk }));
  const { visitors, visits } = derive(walked, [sale(5)]);
  expect(visitors[0]?.['purchases.id']).toEqual([]);
  expect(visits.map(({ visit }) => visit)).toEqual([walk]);
});

test('whoever says a purchase, a page or the server or both and in whichever order, it comes to the same', () => {
  const told = fc.record({
    order: fc.constantFrom('7', '8'),
    at: fc.integer({ min: 3, max: 40 }),
    by: fc.constantFrom('page', 'server', 'both'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(told, { selector: ({ order: number }) => number }), (purchases) => {
      const paramsOf = (number: string) => ({ ...order, transaction_id: number });
      const paid = (list: typeof purchases): VisitorEvent[] =>
        list.map(({ order: number, at }) =>
          event(at, 'purchase', paramsOf(number), { id: `page ${number}` }),
        );
      const base = [view, fill, pending];
      const byPage = derive([...base, ...paid(purchases)]);
      const mixed = derive(
        [...base, ...paid(purchases.filter(({ by }) => by !== 'server'))],
        purchases
          .filter(({ by }) => by !== 'page')
          .map(({ order: number, at }) => sale(at, { id: number, order: number, params: paramsOf(number) })),
      );
      for (const name of ['carts.end', 'purchases.at', 'purchases.value', 'purchases.cart'] as const)
        expect(mixed.visitors[0]?.[name]).toEqual(byPage.visitors[0]?.[name]);
    }),
  );
});
