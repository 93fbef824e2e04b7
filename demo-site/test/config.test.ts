import { readFileSync } from 'node:fs';
import { checkConfig, parseConfig } from '@safar/schema';
import { expect, test } from 'vitest';
import { shopConfigPath } from '../src/index.js';

const config: unknown = JSON.parse(readFileSync(shopConfigPath, 'utf8'));

test('the safar.json of the shop is one', () => {
  expect(parseConfig(config)).toEqual({ config });
  expect(checkConfig(config).mistakes).toEqual([]);
});
