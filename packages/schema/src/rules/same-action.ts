import type { CommerceParams } from '../event/params.js';

/** A commerce event as it is compared with others of the same visitor. */
export interface Action {
  name: string;
  at: number;
  params: CommerceParams;
  /** Cart cycle it fell into, if any. */
  cycle?: string;
}

/** Longest time between two sources that say the same. */
export const sameSourceMs = 2_000;
/** Longest time between two purchases without a `transaction_id` that are one. */
export const samePurchaseMs = 600_000;

const itemsOf = ({ items }: CommerceParams): string =>
  (items ?? [])
    .map(({ item_id, item_name }) => item_id ?? item_name ?? '')
    .sort()
    .join();

/** Whether an action is about the whole cart: a visitor has one, and not every source knows what is in it. */
export const isOfWholeCart = (name: string): boolean =>
  /^(view_cart|begin_checkout|add_shipping_info|add_payment_info)$/.test(name);

/** What two actions of different sources share when they are one. Takes all items in: ask once for each action. */
export const getActionKey = ({ name, params }: Pick<Action, 'name' | 'params'>): string =>
  isOfWholeCart(name) ? name : `${name} ${itemsOf(params)}`;

const isSameValue = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/**
 * Whether two commerce events are one action: purchases by `transaction_id`; a purchase without one when it has the
 * value of another in the same cycle within 10 min, or one of the two has none; anything else when two different sources
 * say it within 2 s. Two equal clicks of one source are two.
 */
export const isSameAction = (a: Action, b: Action): boolean => {
  if (a.name !== b.name) return false;
  if (a.name === 'purchase') {
    const [idA, idB] = [a.params.transaction_id, b.params.transaction_id];
    if (idA !== undefined && idB !== undefined) return idA === idB;
    return (
      a.cycle === b.cycle &&
      isSameValue(a.params.value, b.params.value) &&
      Math.abs(a.at - b.at) <= samePurchaseMs
    );
  }
  return (
    a.params.via !== b.params.via &&
    Math.abs(a.at - b.at) <= sameSourceMs &&
    getActionKey(a) === getActionKey(b)
  );
};
