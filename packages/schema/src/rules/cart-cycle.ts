import type { CartParams, CommerceParams, Item } from '../event/params.js';
import { isGoingOn, isRefill } from './is-going-on.js';

/**
 * The cart cycle: opens when a cart goes from empty to not empty and ends converted, emptied, recovered or lost.
 * The clock runs from the visitor's last activity of any kind: somebody still shopping has abandoned nothing.
 */
export interface CartCycle {
  /** Id of the event that opened it. */
  id: string;
  openedAt: number;
  /** Last activity of the visitor while the cycle was not idle. */
  lastAt: number;
  /** Pieces by item id. */
  pieces: Record<string, number>;
  value?: number;
  currency?: string;
  /** Furthest of `cartSteps`. */
  step: number;
  /** Its order was sent to be paid for elsewhere, and nobody has said the end. */
  isPending?: true;
  /** Went idle at least once while nothing was pending: it can no longer be converted, only recovered. */
  wentIdle?: true;
  /** Idle since; absent while open. */
  idleSince?: number;
  end?: 'converted' | 'emptied' | 'recovered' | 'lost';
  endedAt?: number;
}

export type CartOutcome = 'open' | 'abandoned' | NonNullable<CartCycle['end']>;
export interface CartTerms {
  abandonedAfterMs: number;
  lostAfterMs: number;
}

export const cartSteps = [
  'cart',
  'begin_checkout',
  'add_shipping_info',
  'add_payment_info',
  'purchase',
] as const;

/** Something a visitor did, as the cart sees it. Anything that is no commerce event counts as mere activity. */
export interface CartHappening {
  id: string;
  at: number;
  name: string;
  params?: CommerceParams | CartParams;
}

const count = (pieces: Record<string, number>): number =>
  Object.values(pieces).reduce((sum, quantity) => sum + quantity, 0);

/** Pieces in the cart of a cycle. */
export const countPieces = (cycle: CartCycle): number => count(cycle.pieces);

/** Brings a copy of a cycle to a moment: idle after `abandonedAfterMs`, lost `lostAfterMs` after that. */
const age = (given: CartCycle, at: number, { abandonedAfterMs, lostAfterMs }: CartTerms): CartCycle => {
  const cycle = { ...given };
  if (cycle.end) return cycle;
  if (cycle.idleSince === undefined && at - cycle.lastAt < abandonedAfterMs) {
    cycle.lastAt = Math.max(at, cycle.lastAt);
    return cycle;
  }
  // Whoever is at the bank has not gone away from the cart: a purchase that is heard of late still converts it.
  if (!cycle.isPending) cycle.wentIdle = true;
  cycle.idleSince ??= cycle.lastAt;
  const lostAt = cycle.idleSince + lostAfterMs;
  if (at >= lostAt) Object.assign(cycle, { end: 'lost', endedAt: lostAt });
  return cycle;
};

/** The outcome of a cycle at a moment. */
export const getCartOutcome = (cycle: CartCycle, nowMs: number, terms: CartTerms): CartOutcome => {
  const { end, idleSince } = age(cycle, nowMs, terms);
  return end ?? (idleSince === undefined ? 'open' : 'abandoned');
};

const settle = ({ isPending, ...cycle }: CartCycle, name: string, pieces: number): CartCycle =>
  isPending && !isGoingOn(name, pieces, count(cycle.pieces)) ? { ...cycle, isPending } : cycle;

/** A snapshot names the step its page shows: seeing the shipping page is having begun the checkout. */
const snapshotSteps = ['cart', 'address', 'shipping', 'payment'];

/**
 * Takes one thing a visitor did, in the order of time.
 * @param last the visitor's latest cycle
 * @returns the latest cycle after it: another `id` means that a new one has opened
 */
export const takeCartHappening = (
  last: CartCycle | undefined,
  { id, at, name, params = {} }: CartHappening,
  terms: CartTerms,
): CartCycle | undefined => {
  const {
    items = [],
    value,
    currency,
    step: shown = '',
  }: CartHappening['params'] & { step?: string } = params;
  const told = items.reduce((sum, { quantity = 1 }) => sum + quantity, 0);
  // The shop has made an order of the one before: what comes of that is not decided by another cart.
  if (
    last?.isPending &&
    !last.end &&
    !count(last.pieces) &&
    isRefill(name, name === 'add_to_cart' && !items[0] ? 1 : told)
  )
    return takeCartHappening(undefined, { id, at, name, params }, terms);
  const aged = last && age(settle(last, name, told), at, terms);
  const live = aged?.end ? undefined : aged;
  const isSnapshot = name === 'cart';
  const isAdded = name === 'add_to_cart';
  const isRemoved = name === 'remove_from_cart';
  const isPending = name === 'pending_purchase';
  const step = isSnapshot
    ? snapshotSteps.indexOf(shown)
    : cartSteps.indexOf(isPending ? 'add_payment_info' : (name as (typeof cartSteps)[number]));
  const money: Partial<CartCycle> = {};
  // The value of one item added is not the value of the cart.
  if (value !== undefined && !isAdded && !isRemoved) money.value = value;
  if (currency) money.currency = currency;
  if (step === 4) {
    if (live) return { ...live, ...money, step, end: live.wentIdle ? 'recovered' : 'converted', endedAt: at };
    if (!aged?.isPending) return aged;
    // Bought after all, too late for its cart.
    const { isPending: _, ...lost } = aged;
    return lost;
  }
  if (!isSnapshot && step < 0 && !isAdded && !isRemoved && name !== 'view_cart') return aged;
  const isMoved = isAdded || isRemoved;
  const isFilled = !isSnapshot && live !== undefined && count(live.pieces) > 0;
  // A map, since an item may be called `constructor` or `__proto__`.
  const counted = new Map(isMoved || isFilled ? Object.entries(live?.pieces ?? {}) : []);
  if (isMoved || !isFilled)
    for (const { item_id, item_name = '', quantity = 1 } of isAdded && !items[0]
      ? [{} satisfies Item]
      : items) {
      const key = item_id ?? item_name;
      counted.set(key, Math.max(0, (counted.get(key) ?? 0) + (isRemoved ? -quantity : quantity)));
    }
  const pieces = Object.fromEntries(counted);
  if (count(pieces)) {
    const { idleSince: _, ...open } = live ?? { id, openedAt: at, step: 0 };
    return {
      ...open,
      ...money,
      ...(isPending && { isPending }),
      pieces,
      lastAt: at,
      step: Math.max(open.step, step),
    };
  }
  if (!live || !(isSnapshot || isRemoved)) return aged;
  // A shop that makes an order of a cart empties it: what becomes of that is still to be heard.
  if (!live.isPending && !live.wentIdle) return { ...live, pieces, end: 'emptied', endedAt: at };
  // Emptied after being abandoned stays abandoned: as of now, since the visitor was here until now.
  const isIdle = live.wentIdle ?? live.idleSince !== undefined;
  return { ...live, pieces, lastAt: at, ...(isIdle && { idleSince: at }) };
};
