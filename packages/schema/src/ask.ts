import Type, { type Static } from 'typebox';
import { idPattern } from './ids.js';

const Id = Type.String({ pattern: idPattern });

/**
 * What a visitor may ask about themselves, at the door that takes events, so that whatever lets those through lets this through:
 * `tell` what is known, or `forget` it. Only the browser that was recorded knows the secret.
 */
export const Ask = Type.Object({
  v: Type.Literal(1),
  site: Type.String({ maxLength: 64 }),
  visitor: Id,
  secret: Id,
  ask: Type.Union([Type.Literal('tell'), Type.Literal('forget')]),
});
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
  /** The newest first, at most `toldEvents`. */
  list: { at: number; name: string; params: Record<string, unknown> }[];
}

export interface Forgotten {
  /** Events that were erased; 0 = nothing was known. */
  forgotten: number;
}
