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

/** What two actions of different sources share when they are one. Takes all items in: ask once for each action. */
export const getActionKey = ({ name, params }: Pick<Action, 'name' | 'params'>): string =>
  `${name} ${itemsOf(params)}`;

/** What two purchases share when they are one although an id is missing. */
export const getPurchaseKey = ({ params: { value }, cycle }: Pick<Action, 'params' | 'cycle'>): string =>
  `${value ?? ''} ${cycle ?? ''}`;

/**
 * Whether two commerce events are one action: purchases by `transaction_id`; a purchase without one when it has the
 * value of another in the same cycle within 10 min; anything else when two different sources say it within 2 s.
 * Two equal clicks of one source are two.
 */
export const isSameAction = (a: Action, b: Action): boolean => {
  if (a.name !== b.name) return false;
  if (a.name === 'purchase') {
    const [idA, idB] = [a.params.transaction_id, b.params.transaction_id];
    if (idA !== undefined && idB !== undefined) return idA === idB;
    return getPurchaseKey(a) === getPurchaseKey(b) && Math.abs(a.at - b.at) <= samePurchaseMs;
  }
  return (
    a.params.via !== b.params.via &&
    Math.abs(a.at - b.at) <= sameSourceMs &&
    getActionKey(a) === getActionKey(b)
  );
};
