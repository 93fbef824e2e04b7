import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countPieces,
  getCartOutcome,
  takeCartHappening,
  type CartCycle,
  type CartHappening,
  type CartOutcome,
} from './cart-cycle.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const terms = { abandonedAfterMs: hour, lostAfterMs: 7 * day };

/** Everything a visitor did: [ms since the last, name, items or params]. */
type Step = [wait: number, name: string, params?: CartHappening['params']];

const add: CartHappening['params'] = { items: [{ item_id: 'a' }] };

const run = (steps: readonly Step[]): CartCycle[] => {
  const cycles = new Map<string, CartCycle>();
  let last: CartCycle | undefined;
  let at = 0;
  steps.forEach(([wait, name, params], index) => {
    at += wait;
    last = takeCartHappening(last, { id: `e${index}`, at, name, ...(params ? { params } : {}) }, terms);
    if (last) cycles.set(last.id, last);
  });
  return [...cycles.values()];
};
const outcomes = (steps: readonly Step[], thenMs = 0): CartOutcome[] => {
  const end = steps.reduce((sum, [wait]) => sum + wait, 0) + thenMs;
  return run(steps).map((cycle) => getCartOutcome(cycle, end, terms));
};

describe('a cart cycle, sentence by sentence', () => {
  test('opens with the first item and is open', () => {
    expect(
      outcomes([
        [0, 'page_view'],
        [1, 'add_to_cart', add],
      ]),
    ).toEqual(['open']);
    expect(
      outcomes([
        [0, 'view_cart'],
        [1, 'begin_checkout'],
        [1, 'remove_from_cart', add],
      ]),
    ).toEqual([]);
  });

  test('is abandoned after 60 min without activity, as of the last one', () => {
    const [cycle] = run([
      [0, 'add_to_cart', add],
      [10 * minute, 'page_view'],
      [hour, 'page_view'],
    ]);
    expect(cycle).toMatchObject({ wentIdle: true, idleSince: 10 * minute });
    expect(outcomes([[0, 'add_to_cart', add]], hour - 1)).toEqual(['open']);
    expect(outcomes([[0, 'add_to_cart', add]], hour)).toEqual(['abandoned']);
  });

  test('is not abandoned by somebody still shopping, whatever they do (matomo 11562)', () => {
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        ...Array.from({ length: 10 }, (): Step => [59 * minute, 'page_view']),
      ]),
    ).toEqual(['open']);
  });

  test('is opened again by a later cart event, and stays the same cycle', () => {
    const cycles = run([
      [0, 'add_to_cart', add],
      [3 * day, 'page_view'],
      [minute, 'add_to_cart', add],
    ]);
    expect(cycles).toMatchObject([{ id: 'e0', wentIdle: true }]);
    expect(cycles[0]?.idleSince).toBeUndefined();
    expect(countPieces(cycles[0] ?? { id: '', openedAt: 0, lastAt: 0, pieces: {}, step: 0 })).toBe(2);
  });

  test('is converted by a purchase, recovered by one after going idle, lost after 7 days', () => {
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [minute, 'purchase'],
      ]),
    ).toEqual(['converted']);
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [7 * day - 1, 'purchase'],
      ]),
    ).toEqual(['recovered']);
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [7 * day, 'purchase'],
      ]),
    ).toEqual(['lost']);
    expect(outcomes([[0, 'add_to_cart', add]], 7 * day)).toEqual(['lost']);
  });

  test('after a purchase or a loss the next item opens a new one', () => {
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [minute, 'purchase'],
        [minute, 'add_to_cart', add],
      ]),
    ).toEqual(['converted', 'open']);
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [8 * day, 'add_to_cart', add],
      ]),
    ).toEqual(['lost', 'open']);
  });

  test('emptied while open is emptied (matomo 20315), emptied after being abandoned stays abandoned', () => {
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [minute, 'remove_from_cart', add],
      ]),
    ).toEqual(['emptied']);
    expect(
      outcomes([
        [0, 'cart', { items: [{ item_id: 'a' }] }],
        [minute, 'cart', { items: [] }],
      ]),
    ).toEqual(['emptied']);
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [2 * hour, 'remove_from_cart', add],
      ]),
    ).toEqual(['abandoned']);
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [2 * hour, 'add_to_cart', add],
        [1, 'cart', { items: [] }],
      ]),
    ).toEqual(['abandoned']);
  });

  test('is not touched by sign-in or a bank page in between', () => {
    expect(
      outcomes([
        [0, 'add_to_cart', add],
        [minute, 'login'],
        [20 * minute, 'page_view'],
        [minute, 'purchase'],
      ]),
    ).toEqual(['converted']);
  });

  test('keeps its furthest step, and the value of the cart rather than of one item', () => {
    const value = { value: 500, currency: 'IRT', items: [{ item_id: 'a' }] };
    const [cycle] = run([
      [0, 'add_to_cart', { ...value, value: 100 }],
      [1, 'begin_checkout', value],
      [1, 'add_shipping_info'],
      [1, 'view_cart'],
    ]);
    expect(cycle).toMatchObject({ step: 2, value: 500, currency: 'IRT' });
    expect(run([[0, 'cart', { items: [{ item_id: 'a' }], step: 'shipping' }]])).toMatchObject([{ step: 2 }]);
  });
});

/** The same text as a slow and obvious bookkeeper: the whole list is gone through for every question. */
const model = (steps: readonly Step[], nowMs: number): CartOutcome[] => {
  const results: CartOutcome[] = [];
  let bag = new Map<string, number>();
  let open = false;
  let active = 0;
  let idle: number | undefined;
  let wasIdle = false;
  const close = (outcome: CartOutcome): void => {
    results.push(outcome);
    [open, idle, wasIdle, bag] = [false, undefined, false, new Map()];
  };
  const passTime = (now: number): void => {
    if (!open) return;
    if (idle === undefined && now - active >= terms.abandonedAfterMs) [idle, wasIdle] = [active, true];
    if (idle !== undefined && now - idle >= terms.lostAfterMs) close('lost');
  };
  const size = (): number => [...bag.values()].reduce((sum, quantity) => sum + quantity, 0);
  let at = 0;
  for (const [wait, name, params] of steps) {
    at += wait;
    passTime(at);
    if (open && idle === undefined) active = at;
    const items = params?.items ?? [];
    const put = (sign: number): void => {
      for (const { item_id = '', quantity = 1 } of items)
        bag.set(item_id, Math.max(0, (bag.get(item_id) ?? 0) + sign * quantity));
    };
    const isCart = ['add_to_cart', 'remove_from_cart', 'cart', 'view_cart', 'begin_checkout'].includes(name);
    if (name === 'purchase' && open) close(wasIdle ? 'recovered' : 'converted');
    if (!isCart) continue;
    if (name === 'add_to_cart') put(1);
    else if (name === 'remove_from_cart') put(-1);
    else if (name === 'cart') {
      bag = new Map();
      put(1);
    } else if (size() === 0) put(1);
    if (size() > 0) [open, active, idle] = [true, at, undefined];
    else if (!open) bag = new Map();
    else if (name === 'cart' || name === 'remove_from_cart') {
      if (wasIdle) [active, idle] = [at, at];
      else close('emptied');
    }
  }
  passTime(nowMs);
  if (open) results.push(idle === undefined ? 'open' : 'abandoned');
  return results;
};

const itemOf = fc.record({ item_id: fc.constantFrom('a', 'b'), quantity: fc.integer({ min: 0, max: 2 }) });
const items = fc.array(itemOf, { minLength: 1, maxLength: 2 });
const waits = fc.constantFrom(
  0,
  1,
  minute,
  30 * minute,
  hour - 1,
  hour,
  2 * hour,
  3 * day,
  7 * day - 1,
  7 * day,
  8 * day,
);
const step = fc.oneof(
  fc.tuple(waits, fc.constantFrom('page_view', 'login', 'purchase', 'view_cart')),
  fc.tuple(waits, fc.constantFrom('add_to_cart', 'remove_from_cart', 'begin_checkout'), fc.record({ items })),
  fc.tuple(waits, fc.constant('cart'), fc.record({ items: fc.array(itemOf, { maxLength: 2 }) })),
);

test('outcomes are those of a slow and obvious bookkeeper', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), waits, (steps: Step[], then) => {
      const now = steps.reduce((sum, [wait]) => sum + wait, 0) + then;
      expect(run(steps).map((cycle) => getCartOutcome(cycle, now, terms))).toEqual(model(steps, now));
    }),
    { numRuns: 2_000 },
  );
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'an item may be called %s',
  (item_id) => {
    const params = { items: [{ item_id, quantity: 2 }, { item_id: 'a' }] };
    const [cycle] = run([
      [0, 'add_to_cart', params],
      [1, 'add_to_cart', { items: [{ item_id }] }],
    ]);
    expect(cycle && countPieces(cycle)).toBe(4);
    // Also after being stored as text.
    const stored: CartCycle = JSON.parse(JSON.stringify(cycle));
    const after = takeCartHappening(
      stored,
      { id: 'r', at: 2, name: 'remove_from_cart', params: { items: [{ item_id, quantity: 3 }] } },
      terms,
    );
    expect(after && countPieces(after)).toBe(1);
    expect(
      outcomes([
        [0, 'add_to_cart', { items: [{ item_id }] }],
        [1, 'remove_from_cart', { items: [{ item_id }] }],
      ]),
    ).toEqual(['emptied']);
  },
);
