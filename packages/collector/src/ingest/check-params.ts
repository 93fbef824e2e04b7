import { eventParams, OwnParams, type EventName } from '@safar/schema';
import { Compile } from 'typebox/compile';

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

/** Half of a surrogate pair is no character: the store would refuse the whole insert for it. */
const withWholeCharacters = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(withWholeCharacters);
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withWholeCharacters(item)]));
  return value;
};

/**
 * Keeps what the name's parameters allow and drops unknown keys.
 * @returns the parameters; undefined when what is allowed has the wrong shape
 */
export const checkParams = (
  name: string,
  params: Record<string, unknown>,
): Record<string, unknown> | undefined => {
  const checker = known.get(name);
  const kept = checker
    ? checker.Clean(params)
    : Object.fromEntries(Object.entries(params).filter(([key]) => ownKey.test(key)));
  if (!(checker ?? own).Check(kept)) return undefined;
  const whole = withWholeCharacters(kept);
  return isPlain(whole) ? whole : undefined;
};
