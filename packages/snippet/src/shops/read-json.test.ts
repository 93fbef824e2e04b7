import { expect, test } from 'vitest';
import { readJson } from './read-json.js';

const via = 'attributes';

test('JSON becomes parameters, marked as said by an attribute', () => {
  expect(readJson('{"value":3,"via":"server"}')).toEqual({ value: 3, via });
});

test('no attribute, an empty one or no object are no parameters', () => {
  for (const text of [null, '', 'null', '3', 'true', '[]']) expect(readJson(text)).toEqual({ via });
});

test('what is no JSON throws', () => {
  for (const text of ['{', 'add_to_cart', "{'a':1}"]) expect(() => readJson(text)).toThrow();
});

test('a prototype in JSON changes nothing', () => {
  expect(Object.getPrototypeOf(readJson('{"__proto__":{"polluted":1}}'))).toBe(Object.prototype);
  expect(readJson('{"__proto__":{"polluted":1}}')).not.toHaveProperty('polluted');
});
