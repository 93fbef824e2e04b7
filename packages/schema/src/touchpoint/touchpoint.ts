import Type, { type Static } from 'typebox';
import { idPattern } from '../ids.js';
import { limits } from '../limits.js';
import type { TouchpointRejection } from './rejections.js';

/**
 * Whose it is: the id of a browser's visitor, or what somebody is known by at the shop, an e-mail address, a telephone number or a
 * number of its own. Of the latter the collector keeps no more than a keyed hash.
 */
export const TouchpointWho = Type.Union([
  Type.Object({ visitor: Type.String({ pattern: idPattern }) }, { additionalProperties: false }),
  Type.Object(
    { identity: Type.String({ minLength: 1, maxLength: limits.identityLength }) },
    { additionalProperties: false },
  ),
]);
export type TouchpointWho = Static<typeof TouchpointWho>;

/** What happened off the site. Its parameters are checked by its kind. */
export const Touchpoint = Type.Object(
  {
    /** The sender's own, unique within the site: what is sent again under it is dropped. */
    id: Type.String({ minLength: 1, maxLength: 100 }),
    /** When it happened: Unix milliseconds, or ISO 8601 with its offset. */
    at: Type.Union([Type.Integer({ minimum: 0 }), Type.String({ maxLength: 40 })]),
    kind: Type.String({ maxLength: limits.nameLength }),
    /** Absent for what is known of an order alone. */
    who: Type.Optional(TouchpointWho),
    params: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  },
  { additionalProperties: false },
);
export type Touchpoint = Static<typeof Touchpoint>;

/** Body of `POST /v1/sites/:site/touchpoints`; they are checked one by one, so that one bad one never costs the others. */
export const TouchpointBatch = Type.Object(
  { touchpoints: Type.Array(Type.Unknown(), { minItems: 1, maxItems: limits.batchEvents }) },
  { additionalProperties: false },
);

/** Answer to it, after its rows are durable. `id` is '' where there is none. */
export interface TouchpointAnswer {
  /** Those that are kept, whether they were known before or not. */
  accepted: number;
  /** Of those that are kept and are known by the number of an order alone: how many no page has told of so far. Absent where there is none. */
  unmatched?: number;
  /** How many of them were known already by their id: nothing was changed about these. */
  known: number;
  /** `message` says what is wrong and what to do. */
  rejected: { id: string; code: TouchpointRejection; message: string }[];
}
