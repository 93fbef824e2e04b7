import { expect, test, vi } from 'vitest';
import { wrapHandler } from './wrap-handler.js';

const call = (host: object, ...given: unknown[]): unknown => {
  const handler: unknown = Reflect.get(host, 'onadded');
  if (typeof handler !== 'function') throw new Error('there is no handler');
  return Reflect.apply(handler, host, given);
};

test('the handler that was there keeps its `this`, what it is given, its value and its errors', () => {
  const old = vi.fn(function (this: unknown, fails: unknown) {
    if (fails === true) throw new Error('of the host');
    return [this];
  });
  const host = { onadded: old };
  const take = vi.fn();
  wrapHandler(host, 'onadded', take);
  expect(call(host, 'event', 'fragments', 'hash', 'button')).toEqual([host]);
  expect(old).toHaveBeenCalledExactlyOnceWith('event', 'fragments', 'hash', 'button');
  expect(take).toHaveBeenCalledExactlyOnceWith('button');
  expect(() => call(host, true)).toThrow('of the host');
});

test('without one, the result of the event stays what it was', () => {
  const host = {};
  wrapHandler(host, 'onadded', () => undefined);
  for (const result of [undefined, false, 7]) expect(call(host, { result })).toBe(result);
  expect(call(host)).toBeUndefined();
});
