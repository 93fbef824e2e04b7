import { countPieces } from '@safar/schema/rules';
import type { Trace } from './trace.js';

interface Seen {
  site: string;
  visitor: string;
  version: number;
  first_at: number;
  last_at: number;
  bot: boolean;
  memory: boolean;
}

/** The row of a visitor: stays, cart cycles and purchases, all of it, so that it replaces the one before as a whole. */
export const getVisitorRow = (seen: Seen, { stays, cycles, purchases }: Trace) => ({
  ...seen,
  'stays.stage': stays.map(({ stage }) => stage),
  'stays.start': stays.map(({ start }) => start),
  'stays.end': stays.map(({ end }) => end),
  'stays.next': stays.map(({ next }) => next),
  'carts.id': cycles.map(({ cycle }) => cycle.id),
  'carts.opened': cycles.map(({ cycle }) => cycle.openedAt),
  'carts.last_at': cycles.map(({ cycle }) => cycle.lastAt),
  'carts.idle_since': cycles.map(({ cycle }) => cycle.idleSince ?? null),
  'carts.went_idle': cycles.map(({ cycle }) => cycle.wentIdle ?? false),
  'carts.end': cycles.map(({ cycle }) => cycle.end ?? ''),
  'carts.ended': cycles.map(({ cycle }) => cycle.endedAt ?? null),
  'carts.step': cycles.map(({ cycle }) => cycle.step),
  'carts.reached': cycles.map(({ reached }) => reached),
  'carts.idle_step': cycles.map(({ idleStep }) => idleStep ?? null),
  'carts.pieces': cycles.map(({ cycle }) => countPieces(cycle)),
  'carts.value': cycles.map(({ cycle }) => cycle.value ?? null),
  'carts.currency': cycles.map(({ cycle }) => cycle.currency ?? ''),
  'carts.pending': cycles.map(({ cycle }) => cycle.isPending ?? false),
  'purchases.id': purchases.map(({ id }) => id),
  'purchases.at': purchases.map(({ at }) => at),
  'purchases.cart': purchases.map(({ cart }) => cart),
  'purchases.value': purchases.map(({ value }) => value),
  'purchases.currency': purchases.map(({ currency }) => currency),
});
