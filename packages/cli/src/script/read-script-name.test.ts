import { expect, test } from 'vitest';
import { readScriptName } from './read-script-name.js';

test.each(['safar.js', 'shop.js', 'a-b_c~1.2.js'])('%s is a name', (name) =>
  expect(readScriptName(name)).toBe(name),
);

test.each(['', '.js', 'shop', 'shop.css', 'a/b.js', '../b.js', '.hidden.js', 'a b.js', ':x.js', 'گل.js'])(
  '%s is none',
  (name) => expect(() => readScriptName(name)).toThrow('such as shop.js'),
);
