import { getParams, type VisitorEvent } from './visitor-event.js';
import type { Sale } from '../touchpoints/sales.js';

const sells = new Set(['pending_purchase', 'purchase']);

const isOfOrder = (event: VisitorEvent, order: string): boolean =>
  order !== '' && getParams(event, 'commerce').transaction_id === order;

/** What a sale follows: the order as a page told of it, else whatever was done last, else what was done first. */
const findPlace = (events: readonly VisitorEvent[], { order, at }: Sale): VisitorEvent | undefined =>
  events.find((event) => sells.has(event.name) && isOfOrder(event, order)) ??
  events.findLast(({ time }) => time <= at) ??
  events[0];

/**
 * Puts what the shop's server said of a visitor's orders among what their pages said, as events of the page that they follow: a
 * purchase is one, whoever says it. They move stage and cart and are no activity: the visitor may be at the bank, or gone.
 * @param events of one visitor in the order of time, each in the visit of its page
 * @returns the same, in the order of time
 */
export const addSales = (events: readonly VisitorEvent[], sales: readonly Sale[]): VisitorEvent[] => {
  const said = sales.flatMap((sale): VisitorEvent[] => {
    const { id, at, kind, order, params } = sale;
    // Purchases of one number are one wherever they are said; of these nothing else would tell.
    const isCopy =
      kind !== 'purchase' && events.some((event) => event.name === kind && isOfOrder(event, order));
    const place = isCopy ? undefined : findPlace(events, sale);
    if (!place) return [];
    return [
      {
        ...place,
        id: `touchpoint ${id}`,
        name: kind,
        // Two clocks: nothing is paid for before it was ordered.
        time: Math.max(at, place.time),
        path: '',
        params: { ...params, via: 'server' },
        isFromServer: true,
      },
    ];
  });
  // The sort is stable: what follows a page's word stays behind it.
  return said.length === 0 ? [...events] : [...events, ...said].sort((a, b) => a.time - b.time);
};
