import { createHmac } from 'node:crypto';
import { idPattern } from '@safar/schema';
import { describe, expect, test } from 'vitest';
import { readReference } from './read-reference.js';
import { getShowing, isOrder, readOrder, signOrder } from './reference.js';

const key = 'N2mXp0G2n7mO1cGmbx0V2r7l5g0iPlkkq1Vf0wq0aQ8';
const of = { site: 'nogol', survey: 'after-delivery' };

test.each(['1001', 'سفارش-۱۲', 'a'.repeat(100), '#1001/2 x'])(
  'an order that was signed is read: %s',
  (order) => {
    expect(readOrder(key, of, signOrder(key, of, order))).toBe(order);
  },
);

test('the signature is what the README tells a shop to make', () => {
  const signature = createHmac('sha256', key).update('nogol\nafter-delivery\n1001').digest().subarray(0, 16);
  expect(signOrder(key, of, '1001')).toBe(`MTAwMQ.${signature.toString('base64url')}`);
});

describe('no order is read of', () => {
  const good = signOrder(key, of, '1001');
  const [text = '', signature = ''] = good.split('.');
  test.each([
    ['nothing', ''],
    ['a token cut off', good.slice(0, -1)],
    ['another order with this signature', `${Buffer.from('1002').toString('base64url')}.${signature}`],
    ['no signature', `${text}.`],
    ['a longer signature', `${good}AA`],
    ['an order of nothing', signOrder(key, of, '')],
    ['one of two lines', signOrder(key, of, 'survey\n1001')],
    ['one that is too long', signOrder(key, of, 'a'.repeat(101))],
    ['another key', signOrder('other', of, '1001')],
    ['another survey', signOrder(key, { ...of, survey: 'nps' }, '1001')],
    ['another site', signOrder(key, { ...of, site: 'rose' }, '1001')],
    ['something else', '../../etc/passwd'],
  ])('%s', (_, token) => {
    expect(readOrder(key, of, token)).toBeUndefined();
  });
});

test('the showing of an order is an id, always the same, and another one for everything else', () => {
  const ids = [
    getShowing(key, of, '1001'),
    getShowing(key, of, '1002'),
    getShowing(key, { ...of, survey: 'nps' }, '1001'),
    getShowing('other', of, '1001'),
  ];
  for (const id of ids) expect(id).toMatch(new RegExp(idPattern));
  expect(new Set(ids).size).toBe(4);
  expect(getShowing(key, of, '1001')).toBe(ids[0]);
});

test('a number of an order is a short line', () => {
  expect(['1001', 'a b', '۱۲'].every(isOrder)).toBe(true);
  expect(['', 'a\nb', 'a\rb', 'x'.repeat(101)].some(isOrder)).toBe(false);
});

describe('an event belongs to the order of its batch', () => {
  const token = signOrder(key, of, '1001');
  const event = {
    name: 'survey_answer',
    visitor: getShowing(key, of, '1001'),
    params: JSON.stringify({ survey: 'after-delivery' }),
  };
  test('when it is the showing of that order', () => {
    expect(readReference(key, 'nogol', token, event)).toBe('1001');
  });
  test.each([
    ['no key', undefined, token, event],
    ['no token', key, undefined, event],
    ['another showing', key, token, { ...event, visitor: getShowing(key, of, '1002') }],
    ['another survey', key, token, { ...event, params: JSON.stringify({ survey: 'nps' }) }],
    ['another event', key, token, { ...event, name: 'purchase' }],
  ])('not with %s', (_, given, said, told) => {
    expect(readReference(given, 'nogol', said, told)).toBe('');
  });
});
