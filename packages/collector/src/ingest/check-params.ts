import {
  commerceEvents,
  eventParams,
  frictionEvents,
  limits,
  OwnParams,
  paymentEvents,
  walkEvents,
  type EventName,
} from '@safar/schema';
import { maskText } from '@safar/schema/rules';
import { Compile } from 'typebox/compile';
import { readFrictionParams } from './friction-params.js';
import { readLeaveParams, readPageParams } from './page-params.js';
import { takeShopParams } from './shop-params.js';
import { isOfWalk, readWalkParams } from './walk-params.js';

interface Checker {
  Clean(value: unknown): unknown;
  Check(value: unknown): boolean;
}

const known = new Map<string, Checker>(
  (Object.keys(eventParams) as EventName[]).map((name) => [name, Compile(eventParams[name])]),
);
const own: Checker = Compile(OwnParams);
const ownKey = /^[a-z][a-z0-9_]{0,39}$/;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shop: ReadonlySet<string> = new Set([...commerceEvents, ...paymentEvents]);
const frictions: ReadonlySet<string> = new Set(frictionEvents);
const walks: ReadonlySet<string> = new Set(walkEvents);

/** Flat, few, short and masked, also when the browser knew no config yet. One that is wrong costs itself, never the event. */
const takeOwnParams = (params: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(params)
      .filter(([key, value]) => ownKey.test(key) && /^(string|number|boolean)$/.test(typeof value))
      .slice(0, limits.ownParams)
      .map(([key, value]) => [
        key,
        typeof value === 'string' ? maskText(value).slice(0, limits.paramLength) : value,
      ]),
  );

/** Half of a surrogate pair is no character: the store would refuse the whole insert for it. */
const withWholeCharacters = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(withWholeCharacters);
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withWholeCharacters(item)]));
  return value;
};

const readParams = (
  name: string,
  params: Record<string, unknown>,
  userAgent: string,
  checker: Checker,
): unknown => {
  if (checker === own) return takeOwnParams(params);
  if (name === 'cart' || shop.has(name)) return takeShopParams(params, name === 'cart');
  if (frictions.has(name)) return checker.Clean(readFrictionParams(name, params));
  if (walks.has(name)) return checker.Clean(readWalkParams(params));
  if (name === 'page_view') return checker.Clean(readPageParams(params, userAgent));
  return checker.Clean(name === 'page_leave' ? readLeaveParams(params) : params);
};

/**
 * Keeps what the name's parameters allow and drops unknown keys.
 * @param userAgent of the browser that sent the event
 * @returns the parameters; undefined when what is allowed has the wrong shape
 */
export const checkParams = (
  name: string,
  params: Record<string, unknown>,
  userAgent: string,
): Record<string, unknown> | undefined => {
  const isOwn = walks.has(name) && !isOfWalk(params);
  const checker = (isOwn ? undefined : known.get(name)) ?? own;
  const kept = readParams(name, params, userAgent, checker);
  if (!checker.Check(kept)) return undefined;
  const whole = withWholeCharacters(kept);
  return isPlain(whole) ? whole : undefined;
};
