import { expect, test } from 'vitest';
import type { Stranger } from '../options.js';
import { createStrangers } from './strangers.js';

const hear = () => {
  const told: Stranger[] = [];
  return { told, meet: createStrangers((stranger) => told.push(stranger)) };
};
const stranger: Stranger = { code: 'origin_refused', origin: 'https://shop.example', site: 'shop' };

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
