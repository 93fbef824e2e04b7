import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getConfigVersion } from './config-version.js';

test('the same text is the same version, another text another', () => {
  expect(getConfigVersion('{ "site": "nogol" }')).toBe(getConfigVersion('{ "site": "nogol" }'));
  expect(getConfigVersion('{ "site": "nogol" }')).not.toBe(getConfigVersion('{ "site": "rose" }'));
});

test('it fits the column of the store, is never 0, and no collector has counted so far', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const version = getConfigVersion(text);
      expect(Number.isInteger(version)).toBe(true);
      expect(version).toBeGreaterThanOrEqual(2 ** 31);
      expect(version).toBeLessThan(2 ** 32);
    }),
  );
});
