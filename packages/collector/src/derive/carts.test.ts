import { completeConfig, type CommerceParams } from '@safar/schema';
import { getCartOutcome, samePurchaseMs, type CartOutcome } from '@safar/schema/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getRules } from './rules.js';
import { traceJourney } from './trace.js';

const rules = getRules(completeConfig({ site: 'shop' }));
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface Deed {
  id: string;
  at: number;
  name: string;
  params: CommerceParams & { step?: string };
}

/** A cart cycle as the definitions tell it. */
interface Told {
  id: string;
  outcome: CartOutcome;
  /** Furthest step before the purchase. */
  reached: number;
  /** Furthest step when nothing had happened for an hour for the first time; of one that never went idle, the last. */
  idleStep: number;
}

const play = (deeds: readonly Deed[], now: number): { cycles: Told[]; purchases: [string, string][] } => {
  const { cycles, purchases } = traceJourney(
    deeds.map(({ at, ...rest }, n) => ({
      at,
      event: {
        ...rest,
        time: at,
        n,
        visitor: 'v',
        visit: 'w',
        page: 'p',
        pageNo: 1,
        path: '/',
        bot: false,
        reference: '',
      },
      isActivity: true,
      visit: 'w',
    })),
    rules,
  );
  return {
    cycles: cycles.map(({ cycle, reached, idleStep }) => ({
      id: cycle.id,
      outcome: getCartOutcome(cycle, now, rules.cart),
      reached,
      idleStep: idleStep ?? reached,
    })),
    purchases: purchases.map(({ id, cart }) => [id, cart]),
  };
};

const steps = ['cart', 'begin_checkout', 'add_shipping_info', 'add_payment_info'];
const shown = ['cart', 'address', 'shipping', 'payment'];
const getStep = ({ name, params }: Deed): number =>
  name === 'pending_purchase'
    ? 3
    : Math.max(0, name === 'cart' ? shown.indexOf(params.step ?? '') : steps.indexOf(name));

const isOfCart = ({ name }: Deed): boolean => /cart|checkout|_info$|pending/.test(name);

/** Pieces in the cart after all these. Who only looks at it, or goes on to pay, tells what is in it when nobody knows. */
const getSize = (deeds: readonly Deed[]): number => {
  let bag = new Map<string, number>();
  const size = (): number => [...bag.values()].reduce((sum, quantity) => sum + quantity, 0);
  for (const { name, params } of deeds) {
    const isMove = /^(add_to|remove_from)_cart$/.test(name);
    if (name === 'cart') bag = new Map();
    if (name !== 'cart' && !isMove && size()) continue;
    const { items = [] } = params;
    // Something was put in, whatever it was.
    const moved = name === 'add_to_cart' && !items[0] ? [{ item_id: '', quantity: 1 }] : items;
    for (const { item_id = '', quantity = 1 } of moved)
      bag.set(item_id, Math.max(0, (bag.get(item_id) ?? 0) + (name[0] === 'r' ? -quantity : quantity)));
  }
  return size();
};

const told = ({ params }: Deed): number =>
  (params.items ?? []).reduce((sum, { quantity = 1 }) => sum + quantity, 0);

/** Nobody goes on with a cart whose order they are paying elsewhere; showing the same pieces once more is nothing of the kind. */
const isBack = (deed: Deed, before: number): boolean =>
  /^(add|remove|begin|payment)_/.test(deed.name) ||
  (deed.name === 'cart' && told(deed) > 0 && told(deed) !== before);

/** Where in the list a cycle that begins with its first deed has ended, and how; all of it is read again for each question. */
const followCycle = (deeds: readonly Deed[], now: number): Told & { length: number } => {
  let { at: last } = deeds[0] ?? { at: 0 };
  let isIdle = false;
  let wasIdle = false;
  let isPending = false;
  let idleStep: number | undefined;
  const reachedIn = (length: number): number =>
    Math.max(
      ...deeds.slice(0, length).map((deed, at) => (getSize(deeds.slice(0, at + 1)) ? getStep(deed) : 0)),
    );
  const tell = (outcome: CartOutcome, length: number): Told & { length: number } => ({
    id: deeds[0]?.id ?? '',
    outcome,
    reached: reachedIn(length),
    idleStep: idleStep ?? reachedIn(length),
    length,
  });
  for (const [index, deed] of deeds.entries()) {
    const after = getSize(deeds.slice(0, index + 1));
    const before = getSize(deeds.slice(0, index));
    const ended = (at: number): CartOutcome =>
      at - last >= 7 * day ? 'lost' : isIdle || at - last >= hour ? 'abandoned' : 'open';
    // What is put into a cart that was made an order of is another cart.
    if (isPending && !before && /^(add_to_cart|cart)$/.test(deed.name) && getSize([deed]) > 0)
      return tell(ended(now), index);
    if (isBack(deed, before)) isPending = false;
    if (deed.at - last >= hour) isIdle = true;
    if (isIdle && !isPending) {
      wasIdle = true;
      idleStep ??= reachedIn(index);
    }
    if (isIdle && deed.at - last >= 7 * day) return tell('lost', index);
    if (deed.name === 'purchase') return tell(wasIdle ? 'recovered' : 'converted', index + 1);
    const isEmptied = isOfCart(deed) && !after && /^(cart|remove_from_cart)$/.test(deed.name);
    if (isEmptied && !wasIdle && !isPending) return tell('emptied', index + 1);
    // An hour without anything has abandoned it: from then on only what is done to the cart counts.
    if (!isIdle || isEmptied || (isOfCart(deed) && after)) last = deed.at;
    if (isEmptied) isIdle ||= wasIdle;
    else if (isOfCart(deed) && after) {
      isIdle = false;
      isPending ||= deed.name === 'pending_purchase';
    }
  }
  if (now - last >= 7 * day) return tell('lost', deeds.length);
  return tell(isIdle || now - last >= hour ? 'abandoned' : 'open', deeds.length);
};

const followCarts = (deeds: readonly Deed[], now: number): Told[] => {
  const opener = deeds.findIndex((_, index) => getSize(deeds.slice(0, index + 1)) > 0);
  if (opener < 0) return [];
  const { length, ...told } = followCycle(deeds.slice(opener), now);
  return [told, ...followCarts(deeds.slice(opener + length), now)];
};

/** Number of a purchase that says none: that of the order its cart was sent to pay for, unless its visitor went on with the cart. */
const getOrder = (deed: Deed, before: readonly Deed[]): string | undefined => {
  const { transaction_id: order } = deed.params;
  if (order !== undefined) return order;
  let number: string | undefined;
  let cart: string | undefined;
  for (const [index, each] of before.entries()) {
    const carts = followCarts(before.slice(0, index + 1), each.at);
    const now = carts.at(-1);
    const isLive = now?.outcome === 'open' || now?.outcome === 'abandoned';
    const size = getSize(
      before.slice(
        before.findIndex(({ id }) => id === now?.id),
        index,
      ),
    );
    if (now?.id !== cart || !isLive || (each.name !== 'pending_purchase' && isBack(each, size)))
      number = undefined;
    cart = now?.id;
    if (each.name === 'pending_purchase' && isLive) number = each.params.transaction_id ?? number;
  }
  return followCarts(before, deed.at).at(-1)?.id === cart ? number : undefined;
};

/** A purchase that counts, and what would say it again. */
interface Counted extends Deed {
  cycle: string | undefined;
  /** Its number, as soon as somebody has said it. */
  order: string | undefined;
}

const isLike = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** One purchase is said again by its number, or without one by cycle and value within ten minutes. */
const model = (deeds: readonly Deed[], now: number): ReturnType<typeof play> => {
  const before: Deed[] = [];
  const counted: Counted[] = [];
  const purchases: [string, string][] = [];
  for (const deed of deeds) {
    if (deed.name !== 'purchase') {
      before.push(deed);
      continue;
    }
    const { value } = deed.params;
    const order = getOrder(deed, before);
    const cart = followCarts(before, deed.at).at(-1);
    const alike = counted.filter(
      ({ at, cycle, params }) =>
        deed.at - at <= samePurchaseMs && cycle === cart?.id && isLike(value, params.value),
    );
    const nameless = alike.filter((each) => each.order === undefined);
    const original =
      order === undefined
        ? alike[0]
        : (counted.find((each) => each.order === order) ??
          nameless.find(({ params }) => params.value === value) ??
          nameless[0]);
    if (original) {
      original.order ??= order;
      before.push({ ...deed, name: 'page_view' });
      continue;
    }
    counted.push({ ...deed, cycle: cart?.id, order });
    before.push(deed);
    purchases.push([deed.id, cart?.outcome === 'open' || cart?.outcome === 'abandoned' ? cart.id : '']);
  }
  return { cycles: followCarts(before, now), purchases };
};

const waits = fc.constantFrom(
  0,
  1,
  minute,
  10 * minute,
  10 * minute + 1,
  hour - 1,
  hour,
  hour + 1,
  3 * day,
  7 * day - 1,
  7 * day,
  7 * day + 1,
);
const item = fc.record({ item_id: fc.constantFrom('a', 'b'), quantity: fc.integer({ min: 0, max: 2 }) });
const items = fc.array(item, { maxLength: 2 });
const maybe = <Value>(...values: Value[]) => fc.constantFrom(undefined, ...values);
const without = <Value extends object>(value: object): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
const happening = fc.oneof(
  fc.tuple(waits, fc.constantFrom('page_view', 'login', 'view_item'), fc.constant({})),
  fc.tuple(waits, fc.constantFrom('add_to_cart', 'remove_from_cart'), fc.record({ items })),
  fc.tuple(
    waits,
    fc.constantFrom('view_cart', ...steps.slice(1)),
    fc.record({ items: maybe([{ item_id: 'a' }]) }),
  ),
  fc.tuple(waits, fc.constant('cart'), fc.record({ items, step: maybe(...shown) })),
  fc.tuple(
    waits,
    fc.constant('purchase'),
    fc.record({ transaction_id: maybe('1', '2'), value: maybe(5, 6) }),
  ),
  fc.tuple(
    waits,
    fc.constant('pending_purchase'),
    fc.record({
      transaction_id: maybe('1', '2'),
      value: maybe(5, 6),
      items: maybe([{ item_id: 'a' }]),
    }),
  ),
  fc.tuple(waits, fc.constant('payment_failed'), fc.constant({})),
);

test('carts, their steps and their purchases are those of a slow and obvious bookkeeper', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 25 }), waits, (happenings, then) => {
      let at = 0;
      const deeds = happenings.map(([wait, name, params], index): Deed => ({
        id: `e${index}`,
        at: (at += wait),
        name,
        params: without<Deed['params']>(params),
      }));
      expect(play(deeds, at + then)).toEqual(model(deeds, at + then));
    }),
    { numRuns: 2_000 },
  );
});
