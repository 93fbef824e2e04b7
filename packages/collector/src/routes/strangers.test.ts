import { expect, test } from 'vitest';
import type { Stranger } from '../options.js';
import { createStrangers } from './strangers.js';

const hear = () => {
  const told: Stranger[] = [];
  return { told, ...createStrangers((stranger) => told.push(stranger)) };
};
const stranger: Stranger = { code: 'origin_refused', origin: 'https://shop.example', site: 'shop' };

test('the origins of a site are listed, and no other’s', () => {
  const { meet, listOrigins } = hear();
  meet(stranger);
  meet({ ...stranger, site: 'other', origin: 'https://other.example' });
  meet({ code: 'site_unknown', site: 'shop', origin: 'https://third.example' });
  expect(listOrigins('shop')).toEqual(['https://shop.example']);
});

test('each stranger is told of once', () => {
  const { told, meet } = hear();
  meet(stranger);
  meet({ ...stranger });
  meet({ ...stranger, code: 'site_unknown' });
  meet({ ...stranger, origin: 'http://[::1]:8080' });
  expect(told).toHaveLength(3);
});

test.each([
  ['an escape of the terminal', { origin: 'https://a.example\u001B[2J' }],
  ['a line of its own', { site: 'shop\nowned' }],
  ['no origin', { origin: '' }],
])('%s is told to nobody', (_, changes) => {
  const { told, meet } = hear();
  meet({ ...stranger, ...changes });
  expect(told).toEqual([]);
});

test('a flood of them is cut off', () => {
  const { told, meet } = hear();
  for (let index = 0; index < 500; index++) meet({ ...stranger, origin: `https://${index}.example` });
  expect(told).toHaveLength(20);
});
