import type { CartParams, CommerceParams, Item } from '../event/params.js';

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
  /** Went idle at least once: it can no longer be converted, only recovered. */
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

export const cartSteps = ['cart', 'begin_checkout', 'add_shipping_info', 'add_payment_info', 'purchase'] as const;

/** Something a visitor did, as the cart sees it. Anything that is no commerce event counts as mere activity. */
export interface CartHappening {
  id: string;
  at: number;
  name: string;
  params?: CommerceParams | CartParams;
}

const fillers = ['add_to_cart', 'view_cart', ...cartSteps.slice(1, 4)];

const count = (pieces: Record<string, number>): number => Object.values(pieces).reduce((sum, quantity) => sum + quantity, 0);

/** Pieces in the cart of a cycle. */
export const countPieces = (cycle: CartCycle): number => count(cycle.pieces);

const withItems = (pieces: Record<string, number>, items: readonly Item[], sign: number): Record<string, number> => {
  const next = { ...pieces };
  for (const { item_id, item_name, quantity } of items) {
    const key = item_id ?? item_name ?? '';
    next[key] = Math.max(0, (next[key] ?? 0) + sign * (quantity ?? 1));
  }
  return next;
};

/** The outcome of a cycle at a moment. */
export const getCartOutcome = (cycle: CartCycle, nowMs: number, terms: CartTerms): CartOutcome => {
  if (cycle.end) return cycle.end;
  const idleSince = cycle.idleSince ?? (nowMs - cycle.lastAt >= terms.abandonedAfterMs ? cycle.lastAt : undefined);
  if (idleSince === undefined) return 'open';
  return nowMs - idleSince >= terms.lostAfterMs ? 'lost' : 'abandoned';
};

/** Brings a cycle to a moment: idle after `abandonedAfterMs`, lost `lostAfterMs` after that. */
const age = (cycle: CartCycle, at: number, terms: CartTerms): CartCycle => {
  const outcome = getCartOutcome(cycle, at, terms);
  if (outcome === 'open') return { ...cycle, lastAt: Math.max(at, cycle.lastAt) };
  if (cycle.end) return cycle;
  const idleSince = cycle.idleSince ?? cycle.lastAt;
  return outcome === 'lost'
    ? { ...cycle, wentIdle: true, idleSince, end: 'lost', endedAt: idleSince + terms.lostAfterMs }
    : { ...cycle, wentIdle: true, idleSince };
};

/**
 * Takes one thing a visitor did, in the order of time.
 * @param last the visitor's latest cycle
 * @returns the latest cycle after it: another `id` means that a new one has opened
 */
export const takeCartHappening = (last: CartCycle | undefined, { id, at, name, params }: CartHappening, terms: CartTerms): CartCycle | undefined => {
  const aged = last && age(last, at, terms);
  const live = aged && !aged.end ? aged : undefined;
  if (name === 'purchase') {
    if (!live) return aged;
    return { ...live, ...money(params), step: 4, end: live.wentIdle ? 'recovered' : 'converted', endedAt: at };
  }
  const isSnapshot = name === 'cart';
  if (!isSnapshot && name !== 'remove_from_cart' && !fillers.includes(name)) return aged;
  const items = params?.items ?? [];
  const before = live?.pieces ?? {};
  const pieces = isSnapshot
    ? withItems({}, items, 1)
    : name === 'add_to_cart'
      ? withItems(before, items.length ? items : [{}], 1)
      : name === 'remove_from_cart'
        ? withItems(before, items, -1)
        : count(before)
          ? before
          : withItems({}, items, 1);
  if (!count(pieces)) {
    if (!live || (!isSnapshot && name !== 'remove_from_cart')) return aged;
    // Emptied after being abandoned stays abandoned: as of now, since the visitor was here until now.
    return live.wentIdle ? { ...live, pieces, lastAt: at, idleSince: at } : { ...live, pieces, end: 'emptied', endedAt: at };
  }
  const reached = Math.max(0, cartSteps.indexOf(isSnapshot ? stepOf(params) : (name as (typeof cartSteps)[number])));
  const { idleSince: _idle, ...open } = live ?? { id, openedAt: at, step: 0 };
  return { ...open, ...money(params, name), pieces, lastAt: at, step: Math.max(open.step, reached) };
};

/** The value of one item added is not the value of the cart. */
const money = (params: CartHappening['params'], name = ''): Pick<CartCycle, 'value' | 'currency'> => ({
  ...(params?.value !== undefined && !name.includes('_to_cart') && !name.startsWith('remove') ? { value: params.value } : {}),
  ...(params?.currency === undefined ? {} : { currency: params.currency }),
});

const snapshotSteps: Record<string, (typeof cartSteps)[number]> = {
  address: 'begin_checkout',
  shipping: 'add_shipping_info',
  payment: 'add_payment_info',
};

/** A snapshot names the step its page shows: seeing the shipping page is having begun the checkout. */
const stepOf = (params: CartHappening['params']): (typeof cartSteps)[number] => {
  const step = params && 'step' in params ? (params.step ?? '') : '';
  return snapshotSteps[step] ?? 'cart';
};
