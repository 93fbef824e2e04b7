import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeCartHappening, type CartCycle, type CartHappening } from './cart-cycle.js';
import { noticeCart, type CartNotice } from './cart-notice.js';

const terms = { abandonedAfterMs: 3_600_000, lostAfterMs: 604_800_000 };

// A shop that adds and removes one piece at a time, and removes only what is there.
const step = fc.record({
  gapMs: fc.constantFrom(0, 1_000, 3_599_999, 3_600_000, 86_400_000, 604_800_000, 900_000_000),
  name: fc.constantFrom(
    'page_view',
    'add_to_cart',
    'remove_from_cart',
    'begin_checkout',
    'view_cart',
    'pending_purchase',
    'payment_failed',
    'purchase',
    'cart',
  ),
  pieces: fc.integer({ min: 0, max: 3 }),
});

const noticed = (before: CartCycle | undefined, after: CartCycle | undefined): string | undefined =>
  after?.end === 'recovered' && !before?.end
    ? 'recovered'
    : after?.wentIdle && !before?.wentIdle
      ? 'abandoned'
      : undefined;

test('notices what the whole rule decides', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      let cycle: CartCycle | undefined;
      let cart: CartNotice | undefined;
      let at = 1_000;
      for (const [index, { gapMs, name, pieces }] of steps.entries()) {
        at += gapMs;
        const here = cart?.items ?? 0;
        if (name === 'remove_from_cart' && !here) continue;
        const quantity = name === 'cart' ? pieces : 1;
        const params =
          /cart/.test(name) && name !== 'view_cart' ? { items: [{ item_id: 'a', quantity }] } : {};
        // As on a page: seeing it comes before doing something on it.
        for (const happening of [
          { id: `v${index}`, at, name: 'page_view' },
          { id: `e${index}`, at, name, params },
        ] satisfies CartHappening[]) {
          const before = cycle;
          cycle = takeCartHappening(before, happening, terms);
          const [after, notice] = noticeCart(cart, happening, terms);
          cart = after;
          expect(notice).toBe(noticed(before, cycle));
          const isLive = cycle !== undefined && !cycle.end;
          expect(cart?.id).toBe(isLive ? cycle?.id : undefined);
          if (isLive) expect(cart?.items).toBe(cycle?.pieces.a ?? 0);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

test('knows the value of a cart that is seen, not that of what is put in', () => {
  const see = (last: CartNotice | undefined, name: string, value?: number | string) =>
    noticeCart(
      last,
      {
        id: 'a',
        at: 1,
        name,
        params: { items: [{}], ...(value === undefined ? {} : { value: value as number }) },
      },
      terms,
    )[0];
  const added = see(undefined, 'add_to_cart', 5);
  expect(added?.value).toBeUndefined();
  expect(see(undefined, 'view_cart', 70)).toMatchObject({ items: 1, value: 70 });
  expect(see(see(added, 'begin_checkout', 70), 'add_to_cart', 5)?.value).toBe(70);
  // Some shops say amounts in words.
  expect(see(undefined, 'view_cart', '70.50')?.value).toBe(70.5);
  expect(see(undefined, 'view_cart', '1,250.00')?.value).toBeUndefined();
  expect(see(see(added, 'begin_checkout', 70), 'cart', 12)?.value).toBe(12);
});
