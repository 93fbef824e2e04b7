import type { CompleteConfig } from '@safar/schema';
import { expect, test } from 'vitest';
import { getToldParams } from './told-params.js';

const read = (surveys: unknown) => getToldParams({ surveys } as Pick<CompleteConfig, 'surveys'>);

test('are the kinds that surveys ask by, with the parameters of all their conditions together', () => {
  const told = read([
    { id: 'a', when: [{ touchpoint: 'delivery_late', where: { days: { min: 2 } } }, { page: '/' }] },
    { id: 'b', when: [{ touchpoint: 'delivery_late', where: { transaction_id: 'x' }, after: '1m' }] },
    { id: 'c', when: [{ touchpoint: 'call' }, { event: 'purchase', where: { value: 1 } }] },
  ]);
  expect(told).toEqual(
    new Map([
      ['delivery_late', new Set(['days', 'transaction_id'])],
      ['call', new Set()],
    ]),
  );
});

test('are none where no survey asks by any', () => {
  expect(read([{ id: 'a', when: [{ manual: true }] }, { id: 'b' }]).size).toBe(0);
});
