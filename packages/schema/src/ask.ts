import Type, { type Static } from 'typebox';
import { idPattern } from './ids.js';
import { limits } from './limits.js';

const Id = Type.String({ pattern: idPattern });

const asking = {
  v: Type.Literal(1),
  site: Type.String({ maxLength: 64 }),
  visitor: Id,
  secret: Id,
};

/**
 * What a visitor's browser may ask, at the door that takes events, so that whatever lets those through lets this through: `tell` what
 * is known, `forget` it, hear what happened off the site (`touchpoints`), or say who somebody is at the shop (`identify`). Only the
 * browser that was recorded knows the secret.
 */
export const Ask = Type.Union([
  Type.Object({
    ...asking,
    ask: Type.Union([Type.Literal('tell'), Type.Literal('forget'), Type.Literal('touchpoints')]),
  }),
  Type.Object({
    ...asking,
    ask: Type.Literal('identify'),
    /** As the page said it: the collector writes it in one way, and keeps a keyed hash. */
    identity: Type.String({ minLength: 1, maxLength: limits.identityLength }),
  }),
]);
export type Ask = Static<typeof Ask>;

/** Most events that `Told` lists. */
export const toldEvents = 500;

/** Everything a site knows about a visitor. Times are Unix milliseconds. */
export interface Told {
  /** 0 = nothing is known. */
  events: number;
  visits: number;
  pageViews: number;
  answers: number;
  firstAt: number;
  /** Whether a page has said who the visitor is at the shop; of that a keyed hash is kept. */
  identified: boolean;
  /** The newest first, at most `toldEvents`. */
  list: { at: number; name: string; params: Record<string, unknown> }[];
}

export interface Forgotten {
  /** Events that were erased; 0 = nothing was known. */
  forgotten: number;
}
