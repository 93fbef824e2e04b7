import Type, { type Static } from 'typebox';
import { idPattern } from './ids.js';
import { limits } from './limits.js';

const Id = Type.String({ pattern: idPattern });

/** What every event carries. `id`, `page`, `n` and `at` never change between two attempts to send it. */
export const EventEnvelope = Type.Object({
  id: Id,
  /** Absent without a stored id. */
  visit: Type.Optional(Id),
  /** The page view it belongs to. */
  page: Id,
  /** Number of the page view within the visit, from 1. */
  pageNo: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  /** Number of the event within the page view, from 0. */
  n: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
  /** Client time, Unix milliseconds. */
  at: Type.Integer({ minimum: 0, maximum: 8_640_000_000_000 }),
  name: Type.String({ pattern: '^[a-z][a-z0-9_]{0,39}$' }),
  params: Type.Record(Type.String(), Type.Unknown()),
  /** Version of the config it was recorded under, when another than the batch's. */
  config: Type.Optional(Type.Integer({ minimum: 0 })),
});

export type SafarEvent = Static<typeof EventEnvelope>;

/** The head of a batch; its events are checked one by one, so that one bad event never costs the others. */
export const BatchEnvelope = Type.Object({
  v: Type.Literal(1),
  site: Type.String({ maxLength: 64 }),
  /** Absent without a stored id. */
  visitor: Type.Optional(Id),
  /** What only the visitor's browser knows beside the collector: without it nobody may ask for the visitor's data. */
  secret: Type.Optional(Id),
  /** What stood in the link that opened a survey's page, as `r`: an order, signed. */
  reference: Type.Optional(Type.String({ maxLength: limits.referenceLength })),
  /** Version of the config; 0 = defaults, before any was known. */
  config: Type.Integer({ minimum: 0 }),
  /** Client time of this attempt, stamped anew at each. */
  sentAt: Type.Integer({ minimum: 0, maximum: 8_640_000_000_000 }),
  events: Type.Array(Type.Unknown(), { minItems: 1, maxItems: limits.batchEvents }),
});

export type Batch = Omit<Static<typeof BatchEnvelope>, 'events'> & { events: SafarEvent[] };

/** Answer to a batch, after its rows are durable. */
export interface BatchAnswer {
  accepted: number;
  rejected: { id: string; code: string }[];
}
